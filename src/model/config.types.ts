// Generated from schemas/config.schema.json by `npm run generate`; do not edit.


/**
 * One name or several.
 */
export type Names = (string | string[])
/**
 * A text, a glob, or a regular expression; or a list of them. A text and a glob match in any case: `*` any text, `?` one character, `[a-c]` one of these; in paths, folders and tags `*` stops at a slash and `**` does not. `/…/` is a regular expression, `/…/i` one in any case. `!` in front negates. A list matches when one of its positive entries does (if it has any) and none of its negated ones.
 */
export type Pattern = (string | string[])
/**
 * One value, or a list of which any may hold.
 */
export type AssetTypes = (("image" | "video" | "audio" | "other") | ("image" | "video" | "audio" | "other")[])
/**
 * Names or ids of albums, or names and a number of them.
 */
export type AlbumCondition = (string | string[] | AlbumCount)
/**
 * `outside`: taken outside the period of at least one album that it is in; `inside`: in one at least, and within the period of each. Albums whose names do not begin with `YYYY`, `YYYY-MM` or `YYYY-MM-DD` do not count.
 */
export type AlbumPeriod = (("inside" | "outside") | AlbumPeriodDemand)
/**
 * Names of which any may be in the picture, or several demands at once. Persons without a name count as nobody; one that is hidden in Immich is found by its exact name. Of several with one name, write the ids of those that are meant.
 */
export type PersonCondition = (string | string[] | PersonSets)
/**
 * One value, or a list of which any may hold.
 */
export type Visibilities = (("timeline" | "archive" | "hidden" | "locked") | ("timeline" | "archive" | "hidden" | "locked")[])
/**
 * Bytes as a number, or with a unit: B, kB, MB, GB, TB (powers of 1000).
 */
export type FileSize = (number | string)
/**
 * How it stands, or a list of that.
 */
export type Orientations = (("portrait" | "landscape" | "square") | ("portrait" | "landscape" | "square")[])
/**
 * Seconds as a number, or a duration such as 90s or 2m.
 */
export type Seconds = (number | string)
/**
 * A day, or a day and a time, with or without a zone; without one, `timezone` counts.
 */
export type DateText = string
/**
 * A whole number and a unit: s, m (minutes), h, d, w, y (365 days).
 */
export type Duration = string
/**
 * A day of the week, or a list of them.
 */
export type Weekdays = (("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday") | ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[])
/**
 * A circle on the map, or a list of them.
 */
export type Places = (Place | Place[])
/**
 * What a photo shows, in words, and how many of those that fit best: a search by meaning leaves none out. What lies in the trash keeps its place among them. Immich 2.7 searches the timeline and the archive apart; the best of each count in turns.
 */
export type SmartCondition = (string | SmartSearch)
/**
 * Something an asset can have or lack.
 */
export type Field = ("album" | "aperture" | "camera" | "city" | "country" | "description" | "duplicate" | "duration" | "exif-date" | "file-size" | "focal-length" | "gps" | "height" | "iso" | "lens" | "live-video" | "megapixels" | "mime" | "person" | "rating" | "stack" | "state" | "tag" | "timezone" | "width")
/**
 * Whether the album is created when it does not exist; otherwise an unknown album is an error.
 */
export type Create = boolean
/**
 * A value that two photos have in common.
 */
export type SharedField = ("camera" | "folder" | "lens" | "library" | "person")
/**
 * Where metadata is written: beside the file, into the file, or both.
 */
export type ExifTarget = ("sidecar" | "original" | "both")
/**
 * Whether what Immich no longer has is removed from the file: empty values, people who are not in the picture any more, albums it is not in any more. What others wrote into lists stays.
 */
export type ClearWhenEmpty = boolean
/**
 * Whether the sidecar as it was before is kept in the folder of the run, for an undo. Originals are always kept.
 */
export type Backup = boolean
/**
 * Whether an original keeps its modification time when it is written.
 */
export type KeepTime = boolean
/**
 * What the kept asset takes over from the others, in the way that stands first for it below.
 */
export type MergeField = ("albums" | "tags" | "favorite" | "visibility" | "rating" | "description" | "location" | "date" | "motion" | "persons")
/**
 * A number or date of an asset.
 */
export type Measure = ("albums" | "duration" | "exif-fields" | "file-size" | "filename-length" | "height" | "id" | "megapixels" | "rating" | "tags" | "taken" | "uploaded" | "width")
/**
 * Criteria, the most important first; each one only decides what those before it left equal. A tie after the last one is for review, unless it is `lowest: id`.
 * 
 * @minItems 1
 */
export type Ranking = Criterion[]
/**
 * Name of a ranking (one of `rankings` or a ready one), or the ranking itself.
 */
export type RankingRef = (ReadyRanking | string | Ranking)
/**
 * Rankings that a rule can name without defining them. One of the same name under `rankings` takes its place.
 */
export type ReadyRanking = ("duplicates-cleaner" | "immich-suggestion")
/**
 * A value that members of a group share or differ in.
 */
export type GroupField = ("camera" | "duplicate" | "extension" | "folder" | "lens" | "library" | "owner" | "stem" | "taken" | "type")
/**
 * How sure it is that two files show one and the same shot, the surest first; each one includes those before it. The weakest pair of a group counts.
 */
export type Evidence = ("exact" | "same-shot" | "re-encoded" | "similar")
/**
 * Do it once for each of them, with its name in the template; of the persons, for those that `match` asks for, if it asks for any.
 */
export type ForEach = ("person" | "album" | "tag")
/**
 * true: the rule owns this target, and what no longer matches is removed from it. With a template, a glob of the names it owns.
 */
export type Sync = (boolean | string)
/**
 * Something that may know when a photo was taken.
 */
export type DateSource = ("filename" | "folder" | "path" | "sidecar" | "duplicates" | "neighbours" | "uploaded" | "modified")
/**
 * A set of metadata fields that belong together.
 */
export type ExifModule = ("all" | "people" | "gps" | "caption" | "time" | "file-date" | "rating" | "favorite" | "albums" | "tags" | "faces")

/**
 * Rules for an Immich photo library.
 */
export interface WrittenConfig {
/**
 * Version of this language.
 */
version: 1
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Free space for YAML anchors; ignored.
 */
anchors?: {
[k: string]: unknown
}
server?: Server
/**
 * IANA zone for dates that carry none, and for times in reports; the system’s by default.
 */
timezone?: string
/**
 * Folders of the server as this machine sees them. Rules that write metadata into files or ask about it need them.
 */
paths?: PathMapping[]
/**
 * More files with matchers, rankings, rules and tests; globs, relative to this file.
 */
include?: string[]
/**
 * Assets that no rule ever sees.
 */
exclude?: Condition
safety?: Safety
defaults?: Defaults
/**
 * Named conditions for `use`: about assets, or, with the words of rules about [albums](#albums), about albums.
 */
matchers?: {
[k: string]: AlbumMatch | Condition
}
/**
 * Named rankings for `keep-best` and `stack`.
 */
rankings?: {
[k: string]: Ranking
}
/**
 * Named lists of e-mail addresses or user ids, for `share`.
 */
"groups-of-people"?: {
/**
 * @minItems 1
 */
[k: string]: string[]
}
/**
 * The rules. Their order means nothing, but for `stop`.
 */
rules?: (AlbumRule | Rule)[]
/**
 * Examples of what the rules want; `test` runs them, and so does every `apply` before it begins.
 */
tests?: Test[]
watch?: Watch
notify?: Notify
}
/**
 * The Immich server and how hard it may be worked.
 */
export interface Server {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Address of the server, with or without `/api`. Without it: IMMICH_INSTANCE_URL, then the login of the Immich CLI.
 */
url?: string
/**
 * The API key, preferably by reference. Without it: IMMICH_API_KEY, then the login of the Immich CLI.
 */
"api-key"?: (SecretSource | string)
/**
 * Seconds after which one request counts as failed.
 */
timeout?: number
/**
 * Requests under way at the same time.
 */
concurrency?: number
/**
 * Never more requests than this in any second. Without it there is no limit.
 */
"requests-per-second"?: number
}
/**
 * Where a secret is read from; exactly one of the three.
 */
export interface SecretSource {
/**
 * Name of an environment variable; a `.env` file beside the config or in the working directory counts too.
 */
env?: string
/**
 * File whose first line is the secret; relative to the config.
 */
file?: string
/**
 * Program and arguments whose first line of output is the secret. It runs without a shell: no pipes, no variables.
 */
command?: string
}
/**
 * How a folder on the server is called on this machine.
 */
export interface PathMapping {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Path prefix as Immich shows it.
 */
server?: string
/**
 * Instead of `server`: as many last parts of the server's path, the name of the file among them, lead to the file below `local`. 3 when neither is given.
 */
segments?: number
/**
 * The same folder on this machine; relative to the config.
 */
local: string
}
/**
 * Words and what they ask; all of them must hold.
 */
export interface Condition {
/**
 * A condition from `matchers`; of several, any may hold.
 */
use?: Names
/**
 * Every one of these holds.
 * 
 * @minItems 1
 */
all?: Condition[]
/**
 * At least one of these holds.
 * 
 * @minItems 1
 */
any?: Condition[]
/**
 * None of these holds.
 * 
 * @minItems 1
 */
none?: Condition[]
/**
 * This does not hold. A value that is unknown matches neither way.
 */
not?: Condition
/**
 * How many of these hold.
 */
count?: CountCondition
/**
 * Name of the file as uploaded.
 */
filename?: Pattern
/**
 * Name of the file without its extension.
 */
stem?: Pattern
/**
 * Extension of the file, without the dot, in any case.
 */
extension?: Pattern
/**
 * Path of the file on the server, as Immich shows it.
 */
path?: Pattern
/**
 * Path of the folder that the file is in, on the server.
 */
folder?: Pattern
/**
 * Kind of asset.
 */
type?: AssetTypes
/**
 * Media type of the file.
 */
mime?: Pattern
/**
 * In an album with such a name.
 */
album?: AlbumCondition
/**
 * Whether it fits the period that the name of its album begins with.
 */
"album-period"?: AlbumPeriod
/**
 * Has such a tag; nested tags are written with slashes. `keep/**` is every tag below `keep`, not `keep` itself; `** /keep` one on any level.
 */
tag?: Pattern
/**
 * Shows such a person.
 */
person?: PersonCondition
/**
 * Name or id of the external library; `upload` for uploaded assets, `external` for all others. Names can only be read with an administrator’s key.
 */
library?: Pattern
/**
 * Owner: `me`, or the name, e-mail address or id of a user. Without this word, only your own assets match; with it, also what partners share, which can be put into albums and tagged.
 */
owner?: Pattern
/**
 * Whether it is a favorite.
 */
favorite?: boolean
/**
 * Where Immich shows it. Without this word, only timeline and archive match.
 */
visibility?: Visibilities
/**
 * Stars, 1 to 5; -1 for rejected. Unknown without a rating.
 */
rating?: NumberRange
/**
 * Size of the file.
 */
"file-size"?: FileSizeRange
/**
 * Width times height in millions.
 */
megapixels?: NumberRange
/**
 * Width in pixels.
 */
width?: NumberRange
/**
 * Height in pixels.
 */
height?: NumberRange
/**
 * Whether it is higher than wide, as it is displayed.
 */
orientation?: Orientations
/**
 * Length of a video. Unknown for photos.
 */
duration?: SecondsRange
/**
 * When it was taken.
 */
taken?: DateRange
/**
 * Day of the week on which it was taken, on the photographer’s calendar.
 */
"day-of-week"?: Weekdays
/**
 * Time of the day at which it was taken, on the photographer’s clock.
 */
"time-of-day"?: Hours
/**
 * Part of the year in which it was taken, whatever the year.
 */
recurring?: Season
/**
 * When it came to the server.
 */
uploaded?: DateRange
/**
 * When the file was last changed before it came to the server.
 */
modified?: DateRange
/**
 * Make and model of the camera, `Google Pixel 7`; a make that the model repeats stands once, `Canon EOS R5`.
 */
camera?: Pattern
/**
 * Lens, as the metadata names it.
 */
lens?: Pattern
/**
 * Sensitivity.
 */
iso?: NumberRange
/**
 * The f-number: the smaller, the wider.
 */
aperture?: NumberRange
/**
 * Focal length of the lens in millimetres.
 */
"focal-length"?: NumberRange
/**
 * City where it was taken, as Immich found it.
 */
city?: Pattern
/**
 * State or region where it was taken.
 */
state?: Pattern
/**
 * Country where it was taken. Unknown without a place: then `!Germany` does not match either.
 */
country?: Pattern
/**
 * Taken within such a circle. Unknown without a position.
 */
near?: Places
/**
 * Description (caption) in Immich.
 */
description?: Pattern
/**
 * Whether Immich has it in a group of duplicates.
 */
duplicate?: boolean
/**
 * Whether it is in a stack.
 */
stacked?: boolean
/**
 * Whether it has a motion part.
 */
"live-photo"?: boolean
/**
 * Whether its file is missing on the server. Only a rule with this word sees such assets.
 */
offline?: boolean
/**
 * Whether it was edited in Immich.
 */
edited?: boolean
/**
 * Whether it is a copy that a run trashed and that came back as a new upload, the same to the last bit, while what was kept in its place is alive. Known from the journals on this machine. `delete: trash` then trashes it only if that is still alive.
 */
returned?: boolean
/**
 * SHA-1 of the file: base64, as Immich has it, or hexadecimal, as `sha1sum` prints it.
 */
checksum?: (string | string[])
/**
 * Exactly this photo: its id, or its link from the browser’s address bar. The link of an album means every photo in it.
 */
asset?: Names
/**
 * Pictures per second of an MP4 or MOV video. Immich does not keep it, so a plan reads it from the file, for which `paths` is needed. Unknown for photos.
 */
"frame-rate"?: NumberRange
/**
 * Any field of the file’s metadata: found by Immich, or read from the file.
 */
exif?: ExifCondition
/**
 * Words that Immich has read in the picture, found by the server’s own search; of several, any.
 */
text?: Names
/**
 * Among the photos that show this best, found by the server’s own search. Words, no pattern.
 */
smart?: SmartCondition
/**
 * Has a value for every one of these.
 * 
 * @minItems 1
 */
has?: Field[]
/**
 * Has no value for any of these.
 * 
 * @minItems 1
 */
missing?: Field[]
}
/**
 * How many of the conditions hold. At least one of `min` and `max`.
 */
export interface CountCondition {
/**
 * The conditions.
 * 
 * @minItems 1
 */
of: Condition[]
/**
 * At least this many.
 */
min?: number
/**
 * At most this many.
 */
max?: number
}
/**
 * Number of albums, of those with this name.
 */
export interface AlbumCount {
/**
 * Only albums with such a name count.
 */
name?: Pattern
/**
 * How many of them the asset is in.
 */
count?: CountRange
}
/**
 * At least `min`, at most `max`.
 */
export interface CountRange {
/**
 * Smallest number that matches.
 */
min?: number
/**
 * Largest number that matches.
 */
max?: number
}
/**
 * The same, with a threshold of your own.
 */
export interface AlbumPeriodDemand {
/**
 * Inside of every period, or outside of one.
 */
is: ("inside" | "outside")
/**
 * Days before and after the period that still count as inside.
 */
threshold?: number
/**
 * `period`: from the first to the last day that the name means; `first-day`: the first day alone, so that 2024 is the first of January.
 */
against?: ("period" | "first-day")
}
/**
 * Demands on the persons in the picture; all of them must hold.
 */
export interface PersonSets {
/**
 * Every one of them is in it.
 */
all?: Names
/**
 * At least one of them is in it.
 */
any?: Names
/**
 * None of them is in it.
 */
none?: Names
/**
 * Nobody else with a name is in it.
 */
only?: Names
/**
 * How many persons with a name are in it.
 */
count?: CountRange
/**
 * Whether somebody is in it whom nobody has named.
 */
unnamed?: boolean
}
/**
 * At least `min`, at most `max`.
 */
export interface NumberRange {
/**
 * Smallest value that matches.
 */
min?: number
/**
 * Largest value that matches.
 */
max?: number
}
/**
 * At least `min`, at most `max`.
 */
export interface FileSizeRange {
/**
 * Smallest size that matches.
 */
min?: FileSize
/**
 * Largest size that matches.
 */
max?: FileSize
}
/**
 * At least `min`, at most `max`.
 */
export interface SecondsRange {
/**
 * Shortest that matches.
 */
min?: Seconds
/**
 * Longest that matches.
 */
max?: Seconds
}
/**
 * From `after` (inclusive) up to `before` (exclusive), or counted back from now. For `taken`, a day without a zone is a day on the photographer’s clock.
 */
export interface DateRange {
/**
 * From this instant on.
 */
after?: DateText
/**
 * Up to, not including, this instant.
 */
before?: DateText
/**
 * Longer ago than this.
 */
"older-than"?: Duration
/**
 * Not longer ago than this.
 */
"newer-than"?: Duration
}
/**
 * A part of the day on the photographer’s clock. A `to` before `from` lies after midnight.
 */
export interface Hours {
/**
 * From this minute on.
 */
from: string
/**
 * Up to, not including, this minute.
 */
to: string
}
/**
 * These days of every year, both included. A `to` before `from` lies in the next year.
 */
export interface Season {
/**
 * First day, month and day.
 */
from: string
/**
 * Last day, month and day.
 */
to: string
}
/**
 * A circle on the map.
 */
export interface Place {
/**
 * Degrees, north positive.
 */
latitude: number
/**
 * Degrees, east positive.
 */
longitude: number
/**
 * Distance from there at most, in `m` or `km`.
 */
radius: string
}
/**
 * Fields of the file’s metadata, each with a pattern or a range of numbers; all of them must hold. Immich’s own names (`make model lensModel exifImageWidth exifImageHeight fileSizeInByte orientation dateTimeOriginal modifyDate timeZone fNumber focalLength iso exposureTime latitude longitude city state country description projectionType rating`) mean what Immich has found. Any other name is ExifTool’s (`UserComment`, `XMP-xmp:CreatorTool`), and a plan reads it from the file, for which `paths` is needed; a file without it has none, and one that cannot be read is unknown. An `exposureTime` of 1/250 counts as a number.
 */
export interface ExifCondition {
[k: string]: string | string[] | NumberRange
}
/**
 * Words and a number.
 */
export interface SmartSearch {
/**
 * What it shows.
 */
query: string
/**
 * How many of the best.
 */
limit?: number
}
/**
 * Limits that stop a plan before it does harm.
 */
export interface Safety {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * A plan with more changes cannot be applied, unless `--allow changes=N` says so.
 */
"max-changes"?: number
"max-deletes"?: MaxDeletes
/**
 * What to do when two rules of the same priority want different things for one asset: refuse the plan, or leave the asset alone and report it.
 */
"on-conflict"?: ("error" | "skip")
/**
 * Whether photos may be gone for good. Where the server’s trash is turned off, `apply` then takes `--allow permanent-deletes=N`; and rules may say `delete: permanent`, which a plan shows and `apply` refuses.
 */
"allow-permanent"?: boolean
/**
 * Assets that may be tagged, rated, made favorites and put into albums, but are never deleted, hidden or rewritten, and keep what protects them.
 */
protect?: Condition
}
/**
 * A plan that trashes more cannot be applied, unless `--allow deletes=N` says so; the smaller of the two counts.
 */
export interface MaxDeletes {
/**
 * Photos and videos.
 */
count?: number
/**
 * Percent of the library. When only the duplicates were read, the size of the library is not known, and `count` alone holds.
 */
percent?: number
}
/**
 * What an action does where it leaves an argument out. What it says itself counts first.
 */
export interface Defaults {
tag?: TagDefaults
"add-to-album"?: AddToAlbumDefaults
unify?: UnifyDefaults
date?: DateDefaults
location?: LocationDefaults
"write-exif"?: WriteExifDefaults
"keep-best"?: KeepBestDefaults
stack?: StackDefaults
share?: ShareDefaults
}
/**
 * For every `tag` that has a `sync`.
 */
export interface TagDefaults {
/**
 * With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.
 */
"delete-unused"?: boolean
}
/**
 * For every `add-to-album`; `create` for every `move` too.
 */
export interface AddToAlbumDefaults {
create?: Create
}
/**
 * For every `unify`.
 */
export interface UnifyDefaults {
/**
 * Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.
 */
conflict?: string
/**
 * Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.
 */
"per-group"?: boolean
}
/**
 * For every `date` that has a `from`.
 */
export interface DateDefaults {
/**
 * Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.
 */
timezone?: string
/**
 * Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.
 */
"earlier-by"?: Duration
/**
 * Earlier dates are mistakes, and the search goes on.
 */
"not-before"?: DateText
/**
 * For `neighbours`: how far apart the photos before and after may have been taken.
 */
within?: Duration
}
/**
 * For every `location` that has a `from`.
 */
export interface LocationDefaults {
/**
 * How far apart in time the two may be: the photos, or the photo and each of the two points.
 */
within?: Duration
/**
 * What the two must have in common.
 * 
 * @minItems 1
 */
same?: SharedField[]
/**
 * What to add to the clock of the photos without a place, where it was wrong.
 */
offset?: string
/**
 * Tag that says the place was guessed; no other is guessed from it.
 */
tag?: string
}
/**
 * For every `write-exif`.
 */
export interface WriteExifDefaults {
to?: ExifTarget
"clear-when-empty"?: ClearWhenEmpty
backup?: Backup
"keep-time"?: KeepTime
/**
 * Characters of a caption at most.
 */
"caption-length"?: number
/**
 * Whether a favorite without stars is written with five.
 */
"favorite-stars"?: boolean
/**
 * Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.
 * 
 * @minItems 1
 */
dates?: ("taken" | "modified" | "uploaded")[]
}
/**
 * For every `keep-best`.
 */
export interface KeepBestDefaults {
/**
 * What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.
 */
merge?: (MergeField[] | MergeMap)
/**
 * What becomes of the others.
 */
others?: ("trash" | "stack" | "archive")
}
/**
 * Fields and how each one is taken over. keeper: what the kept one has stays as it is. review: the group is left for review when one of the others has something that the kept one has not. fill: only where the kept one has none, from the first that has one. consensus: only where the kept one has none, and all that have one have the same.
 */
export interface MergeMap {
/**
 * union: all albums of all members. others: those of the others instead of its own.
 */
albums?: ("union" | "others" | "review" | "keeper")
/**
 * union: all tags of all members. others: those of the others instead of its own.
 */
tags?: ("union" | "others" | "review" | "keeper")
/**
 * any: a favorite if any member is one.
 */
favorite?: ("any" | "keeper" | "review")
/**
 * any: in the archive if any member is; only when the others go.
 */
visibility?: ("any" | "keeper" | "review")
/**
 * max: the highest of all.
 */
rating?: ("fill" | "keeper" | "consensus" | "review" | "max")
/**
 * concat: all different lines of all.
 */
description?: ("fill" | "keeper" | "consensus" | "review" | "concat")
/**
 * Latitude and longitude, always of one and the same photo.
 */
location?: ("fill" | "keeper" | "consensus" | "review")
/**
 * Capture date with its offset. oldest: the earliest of all.
 */
date?: ("fill" | "keeper" | "consensus" | "review" | "oldest")
/**
 * Motion part of a live photo. fill: a kept still without one gets that of the others. Where it is not taken over, a group in which it would be lost is left for review.
 */
motion?: ("fill" | "review")
/**
 * Faces belong to the photo they were found in and cannot be taken over, only missed.
 */
persons?: ("review" | "keeper")
}
/**
 * For every `stack`.
 */
export interface StackDefaults {
/**
 * Which one is on top: the name of a ranking.
 */
primary?: string
/**
 * Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.
 */
"enforce-primary"?: boolean
}
/**
 * For every `share`.
 */
export interface ShareDefaults {
/**
 * What they may do.
 */
role?: ("viewer" | "editor")
/**
 * Whether everybody else whom no rule names loses the album.
 */
prune?: boolean
}
/**
 * Which albums; all of the words must hold.
 */
export interface AlbumMatch {
/**
 * A condition from `matchers`, made of these words; of several, any may hold.
 */
use?: Names
/**
 * Every one of these holds.
 * 
 * @minItems 1
 */
all?: AlbumMatch[]
/**
 * At least one of these holds.
 * 
 * @minItems 1
 */
any?: AlbumMatch[]
/**
 * None of these holds.
 * 
 * @minItems 1
 */
none?: AlbumMatch[]
/**
 * This does not hold.
 */
not?: AlbumMatch
/**
 * Its name, or its id.
 */
name?: Pattern
/**
 * One of these is a whole word of its name, in any case. Blanks, `-`, `_` and `.` part words.
 */
keyword?: Names
/**
 * Whether nothing is in it, not in the trash either.
 */
empty?: boolean
/**
 * How many assets are in it.
 */
"asset-count"?: CountRange
/**
 * Days between its first and its last asset.
 */
span?: CountRange
/**
 * Who owns it: `me`, or the name, e-mail address or id of a user.
 */
owner?: Pattern
/**
 * Whether anybody but its owner is in it.
 */
shared?: boolean
/**
 * When it was made.
 */
created?: DateRange
/**
 * When something about it changed last.
 */
updated?: DateRange
}
/**
 * One comparison; exactly one of prefer, avoid, highest and lowest.
 */
export interface Criterion {
/**
 * Assets that match come first.
 */
prefer?: Condition
/**
 * Assets that match come last.
 */
avoid?: Condition
/**
 * The largest comes first; a missing value is worst.
 */
highest?: Measure
/**
 * The smallest comes first; a missing value is worst.
 */
lowest?: Measure
/**
 * With highest or lowest: differences up to this count as equal. A number, or with a unit (2s, 100kB).
 */
tolerance?: (number | string)
}
/**
 * Which albums, and what is to be so about them.
 */
export interface AlbumRule {
/**
 * Unique name, in lower case with hyphens; it stands in plans, tests and the journal.
 */
name: string
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Whether the rule counts.
 */
enabled?: boolean
/**
 * What the rule is about.
 */
for: "albums"
/**
 * When two rules want different values for one album, the higher one wins.
 */
priority?: number
/**
 * Names under which several rules are selected together, with `--label` and `--skip`.
 */
labels?: string[]
/**
 * Which albums.
 */
match: AlbumMatch
/**
 * Which of them not.
 */
unless?: AlbumMatch
/**
 * The most albums that this rule may change in one plan.
 */
limit?: number
/**
 * What is to be so.
 * 
 * @minItems 1
 */
actions: AlbumAction[]
}
/**
 * What is to be so about an album. Exactly one word each.
 */
export interface AlbumAction {
/**
 * Is shared with these people. Only your own albums are.
 */
share?: Share
/**
 * Is called so; a template with `name`, `description`, `first`, `last` (days) and `re.…`. There are no blanks at the ends of a name.
 */
rename?: string
/**
 * Has this description; a template like that of `rename`.
 */
describe?: string
/**
 * This asset stands for it: the best after a ranking, or the one with this id.
 */
cover?: RankingRef
/**
 * Shows the oldest first (`asc`) or the newest.
 */
order?: ("asc" | "desc")
/**
 * Of your albums with one name there is one: the assets of the others come into the largest, then the others are deleted. Shared ones and those with photos of others stay.
 */
"merge-same-name"?: true
/**
 * Is deleted when it is empty, yours, shared with nobody, and an `add-to-album` or `move` with `create` in these rules makes albums of exactly this name.
 */
"delete-empty"?: true
/**
 * Nothing is done; the plan lists it with this reason, to be looked at; a template like that of `rename`.
 */
review?: string
}
/**
 * With whom an album is shared. Several rules add up, and of their roles the highest counts; its owner is never touched.
 */
export interface Share {
/**
 * E-mail addresses, user ids, or names from `groups-of-people`.
 */
with: Names
/**
 * What they may do.
 */
role?: ("viewer" | "editor")
/**
 * Whether everybody else whom no rule names loses the album.
 */
prune?: boolean
}
/**
 * What to look for and what is to be so. With `group` it works on groups, otherwise on each asset.
 */
export interface Rule {
/**
 * Unique name, in lower case with hyphens; it stands in plans, tests and the journal.
 */
name: string
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Whether the rule counts.
 */
enabled?: boolean
/**
 * What the rule is about: each asset, or each album (see [album rule](#album-rule)).
 */
for?: ("assets" | "albums")
/**
 * When two rules want different values for one asset, the higher one wins.
 */
priority?: number
/**
 * Whether the rules below no longer see what this one matched.
 */
stop?: boolean
/**
 * Names under which several rules are selected together, with `--label` and `--skip`.
 */
labels?: string[]
/**
 * Which assets. Required without `group`; with it, which assets may be members.
 */
match?: Condition
/**
 * Which of them not. A value that is unknown here leaves the asset alone, too.
 */
unless?: Condition
/**
 * How they are grouped.
 */
group?: Group
/**
 * The most assets that this rule may change in one plan; with more, the plan cannot be applied, unless `--allow <rule>=N` says so.
 */
limit?: number
/**
 * What is to be so.
 * 
 * @minItems 1
 */
actions: Action[]
}
/**
 * How the assets that `match` picked are put into groups, and which groups count.
 */
export interface Group {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * duplicates: as Immich found them. stem: same file name without extension; asks for `same: [folder]`, `same: [taken]`, `same: [duplicate]` or `within` as a second sign, because names repeat. burst: by the names that phones and cameras give, of one camera, at most a minute and a hundred frames unless `within` or `max` says otherwise. checksum: the same file to the last bit. album, folder, stack: in the same one. Anything with {{ }}: same text.
 */
by: (("duplicates" | "stem" | "burst" | "checksum" | "album" | "folder" | "stack") | string | GroupBy)
/**
 * Members are split by these: only equal ones stay together.
 * 
 * @minItems 1
 */
same?: GroupField[]
/**
 * No two members may be equal in these; other groups are left alone.
 * 
 * @minItems 1
 */
distinct?: GroupField[]
/**
 * Members are split where the time between two of them is longer; what then still spans longer as a whole is left alone.
 */
within?: Duration
/**
 * Each of these must hold for some member; other groups are left alone.
 * 
 * @minItems 1
 */
contains?: Condition[]
/**
 * Smallest number of members; smaller groups are left alone.
 */
min?: number
/**
 * Largest number of members; larger groups are left alone.
 */
max?: number
/**
 * How sure it must be that all members show one shot; other groups are left for review.
 */
evidence?: (Evidence & string)
}
/**
 * Grouping in a way that has something to say about it; exactly one.
 */
export interface GroupBy {
/**
 * exact: same name. camera: the name up to the first dot or hyphen, or letters, day and time as Pixel phones write them. edited: the name without what phones and programs add to the name of an edited copy; these may have the same extension. /regex/: what its first group matches.
 */
stem?: (("exact" | "camera" | "edited") | string)
/**
 * A burst with at most this time from one frame to the next, where file names have only a counter; without it 1s.
 */
burst?: Duration
/**
 * Taken one after the other, with no longer time between two neighbours than this.
 */
time?: Duration
}
/**
 * What is to be so. Exactly one word each.
 */
export interface Action {
/**
 * Has these tags; names may be templates. A tag that does not exist is created.
 */
tag?: (string | string[] | TagAction)
/**
 * Has none of these tags.
 */
untag?: Names
/**
 * Is in this album; the name may be a template.
 */
"add-to-album"?: (string | AddToAlbum)
/**
 * Is in none of these albums.
 */
"remove-from-album"?: Names
move?: Move
unify?: Unify
/**
 * Is a favorite, or is none.
 */
favorite?: boolean
/**
 * Where Immich shows it. `locked` takes it out of all albums, and no API key can undo that.
 */
visibility?: ("timeline" | "archive" | "locked")
/**
 * Stars, -1 for rejected, null for none.
 */
rating?: (-1 | 1 | 2 | 3 | 4 | 5 | null)
/**
 * Description (caption) in Immich; a template.
 */
description?: string
/**
 * Capture date: what is written (a template; without an offset on the clock of `timezone`, a day alone means its noon), or found in the sources that `from` lists.
 */
date?: (string | DateAction)
/**
 * Where it was taken: a place, or the one of photos taken around the same time, for photos that have none.
 */
location?: (Coordinates | LocationFrom)
"write-exif"?: WriteExif
/**
 * trash: to Immich’s trash. permanent: gone for good; needs `safety.allow-permanent`, and `apply` refuses it. In a group, write it under `others`.
 */
delete?: ("trash" | "permanent")
"keep-best"?: KeepBest
/**
 * The members are no duplicates of each other: Immich no longer lists them as such. None of them may then be trashed by another rule.
 */
"not-duplicates"?: true
/**
 * Nothing is done; the plan lists it with this reason, to be looked at; a template.
 */
review?: string
stack?: Stack
/**
 * In no stack: the stack that it is in is taken apart as a whole, and its members stay.
 */
unstack?: true
}
/**
 * A tag and how it is kept.
 */
export interface TagAction {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Name of the tag, with slashes for nesting, or several; a template.
 */
name: Names
"for-each"?: ForEach
sync?: Sync
/**
 * With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.
 */
"delete-unused"?: boolean
}
/**
 * An album and how it is kept.
 */
export interface AddToAlbum {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Name or id of the album; a template.
 */
name: string
create?: Create
"for-each"?: ForEach
sync?: Sync
}
/**
 * Out of tags and albums into others. It leaves only once it is everywhere it was to go.
 */
export interface Move {
to: MoveTo
from: MoveFrom
}
/**
 * Has these tags and is in these albums; names may be templates.
 */
export interface MoveTo {
/**
 * Tags that it is to have.
 */
tag?: Names
/**
 * Albums that it is to be in.
 */
album?: Names
create?: Create
}
/**
 * Leaves all of its tags and albums that match these patterns.
 */
export interface MoveFrom {
/**
 * Tags that it is to lose.
 */
tag?: Pattern
/**
 * Albums that it is to leave.
 */
album?: Pattern
}
/**
 * What one member of a group has of these, all have. Where members have different ones, nothing is passed on.
 */
export interface Unify {
/**
 * Tags of which a group has one.
 */
tags?: Pattern
/**
 * Albums of which a group has one.
 */
albums?: Pattern
/**
 * Members without a capture date of their own get that of the others.
 */
date?: boolean
/**
 * Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.
 */
conflict?: string
/**
 * Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.
 */
"per-group"?: boolean
}
/**
 * Finds the capture date of photos that have none of their own; a file without one has only got its own time from Immich, which does not count. Of the sources in their order the first that knows a date counts.
 */
export interface DateAction {
/**
 * Where to look, in this order.
 * 
 * @minItems 1
 */
from: DateSource[]
/**
 * Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.
 */
timezone?: string
/**
 * Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.
 */
"earlier-by"?: Duration
/**
 * Earlier dates are mistakes, and the search goes on.
 */
"not-before"?: DateText
/**
 * For `neighbours`: how far apart the photos before and after may have been taken.
 */
within?: Duration
}
/**
 * Degrees, north and east positive.
 */
export interface Coordinates {
/**
 * Degrees, north positive.
 */
latitude: number
/**
 * Degrees, east positive.
 */
longitude: number
}
/**
 * The place of the photo that was taken nearest in time, or of a track at that time. A place that a photo has is never replaced.
 */
export interface LocationFrom {
/**
 * neighbours: other photos of the library. Or GPX files, from the folder of the main file on: the place on the line between the two points of the track before and after.
 */
from: ("neighbours" | string | string[])
/**
 * How far apart in time the two may be.
 */
within?: Duration
/**
 * What the two must have in common.
 * 
 * @minItems 1
 */
same?: SharedField[]
/**
 * What to add to the clock of the photos without a place, where it was wrong.
 */
offset?: string
/**
 * Tag that says the place was guessed; no other is guessed from it.
 */
tag?: string
}
/**
 * Write what Immich knows into the file or its sidecar. At least one of `modules` and `fields`.
 */
export interface WriteExif {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Sets of fields in their customary places.
 * 
 * @minItems 1
 */
modules?: ExifModule[]
/**
 * ExifTool tag names with their group, and their values, which may be templates; null removes.
 */
fields?: {
[k: string]: string | number | null
}
to?: ExifTarget
"clear-when-empty"?: ClearWhenEmpty
backup?: Backup
"keep-time"?: KeepTime
/**
 * Characters of a caption at most.
 */
"caption-length"?: number
/**
 * Whether a favorite without stars is written with five.
 */
"favorite-stars"?: boolean
/**
 * Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.
 * 
 * @minItems 1
 */
dates?: ("taken" | "modified" | "uploaded")[]
}
/**
 * Keep the best of each group and do something with the others.
 */
export interface KeepBest {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * What is best: the name of a ranking, or a ranking. What `safety.protect` covers comes before all else.
 */
by: RankingRef
/**
 * What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.
 */
merge?: (MergeField[] | MergeMap)
/**
 * What becomes of the others.
 */
others?: (("trash" | "stack" | "archive") | Action[])
}
/**
 * Make each group one stack.
 */
export interface Stack {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Which one is on top; without it, a JPEG.
 */
primary?: RankingRef
/**
 * Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.
 */
"enforce-primary"?: boolean
}
/**
 * Assets as literals and what the rules want for them.
 */
export interface Test {
/**
 * What it shows.
 */
name: string
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * The instant that `older-than` and `newer-than` count from. Default: 2026-01-01.
 */
now?: DateText
/**
 * Only these rules or labels take part.
 * 
 * @minItems 1
 */
only?: string[]
/**
 * The library: a key of your own for each asset.
 */
assets: {
[k: string]: TestAsset
}
/**
 * For an asset, by its key, all that the rules do to it: an empty list for nothing, `kept` for the one of its group that must survive. Assets that are not named may change.
 */
expect: {
[k: string]: ("kept" | Expectation)[]
}
}
/**
 * One asset of a test. What is not given, it has not.
 */
export interface TestAsset {
/**
 * Name of the file.
 */
filename: string
/**
 * Path on the server. Default: a folder of its own, as for an upload.
 */
path?: string
/**
 * Default: what the extension says.
 */
type?: ("image" | "video" | "audio" | "other")
/**
 * Name of the external library it is in. Default: an upload.
 */
library?: string
/**
 * Name of somebody else to whom it belongs, who shares it as a partner.
 */
owner?: string
/**
 * When it was taken, as the file says. Without a zone it is the time on the photographer’s clock. Default: the file says nothing, and Immich takes the time of the upload.
 */
taken?: DateText
/**
 * When it was uploaded. Default: 2025-01-01.
 */
uploaded?: DateText
/**
 * When the file was changed last. Default: when it was uploaded.
 */
modified?: DateText
/**
 * The zone of `taken`.
 */
timezone?: string
/**
 * Pixels.
 */
width?: number
/**
 * Pixels.
 */
height?: number
/**
 * Bytes.
 */
"file-size"?: number
/**
 * Make and model; the first word is the make.
 */
camera?: string
/**
 * Make of the camera.
 */
make?: string
/**
 * Model of the camera.
 */
model?: string
/**
 * Lens.
 */
lens?: string
/**
 * Where it was taken, as Immich found out.
 */
city?: string
/**
 * Where it was taken, as Immich found out.
 */
state?: string
/**
 * Where it was taken, as Immich found out.
 */
country?: string
/**
 * Latitude in degrees; belongs to `lon`.
 */
lat?: number
/**
 * Longitude in degrees; belongs to `lat`.
 */
lon?: number
/**
 * Description (caption) in Immich.
 */
description?: string
/**
 * Stars, -1 for rejected.
 */
rating?: (-1 | 1 | 2 | 3 | 4 | 5)
/**
 * ISO number.
 */
iso?: number
/**
 * Millimetres.
 */
"focal-length"?: number
/**
 * F-number.
 */
aperture?: number
/**
 * Exposure time in seconds.
 */
exposure?: string
/**
 * EXIF orientation.
 */
orientation?: number
/**
 * Projection of a panorama.
 */
projection?: string
/**
 * Is a favorite.
 */
favorite?: boolean
/**
 * Where Immich shows it. Default: `timeline`, or `hidden` for the video of a live photo.
 */
visibility?: ("timeline" | "archive" | "hidden" | "locked")
/**
 * Is in the trash.
 */
trashed?: boolean
/**
 * Its file is missing.
 */
offline?: boolean
/**
 * Was edited in Immich.
 */
edited?: boolean
/**
 * Seconds.
 */
duration?: number
/**
 * Any word: assets with the same word have the same file.
 */
checksum?: string
/**
 * Name of the group of duplicates that Immich has it in.
 */
duplicate?: string
/**
 * Name of the stack it is in. The first is the primary, unless one says that it is.
 */
stack?: (string | {
/**
 * Name of the stack.
 */
name: string
/**
 * Whether it is the primary.
 */
primary?: boolean
})
/**
 * Albums it is in.
 */
albums?: string[]
/**
 * Tags it has.
 */
tags?: string[]
/**
 * Persons in the picture.
 */
persons?: string[]
/**
 * Faces that belong to nobody.
 */
"unnamed-faces"?: number
/**
 * Text that Immich read in the picture.
 */
text?: string
/**
 * What the picture shows, for smart search.
 */
shows?: string[]
/**
 * What its file says, by the names that the rules ask about; whatever is not here it does not say.
 */
file?: {
[k: string]: string | number | string[]
}
/**
 * Key of the asset that is its motion part.
 */
"live-video"?: string
}
/**
 * Something that happens to an asset. Exactly one word each.
 */
export interface Expectation {
/**
 * Gets this tag.
 */
tag?: string
/**
 * Loses this tag.
 */
untag?: string
/**
 * Gets into this album.
 */
"add-to-album"?: string
/**
 * Leaves this album.
 */
"remove-from-album"?: string
/**
 * Becomes a favorite, or none.
 */
favorite?: boolean
/**
 * Is moved there.
 */
visibility?: ("timeline" | "archive" | "locked")
/**
 * Gets these stars; null for none.
 */
rating?: (-1 | 1 | 2 | 3 | 4 | 5 | null)
/**
 * Gets this description.
 */
description?: string
/**
 * Gets this date, with its offset.
 */
date?: string
/**
 * Gets this place.
 */
location?: {
/**
 * Degrees.
 */
latitude: number
/**
 * Degrees.
 */
longitude: number
}
/**
 * These tags are written into its file or sidecar.
 */
"write-exif"?: {
[k: string]: unknown
}
/**
 * Gets into a stack; the key of the asset that is its primary.
 */
stack?: string
/**
 * Goes to the trash, or is deleted for good.
 */
delete?: ("trash" | "permanent")
}
/**
 * What `watch` does.
 */
export interface Watch {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Time between two plans, or `never` for only when the rules change.
 */
every?: string
/**
 * Whether each plan is applied, within all limits.
 */
apply?: boolean
}
/**
 * Who is told of what `apply`, `undo` and `watch` did.
 */
export interface Notify {
/**
 * Free text for the reader; shown in reports, never interpreted.
 */
description?: string
/**
 * Program and arguments that get a summary as JSON on their standard input: after each run, and after each plan of `watch` that is not applied and has news. It runs without a shell, beside the config, and without the API key. When it fails, that is a warning.
 */
command: string
}
