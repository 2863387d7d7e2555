// Generated from schemas/config.schema.json by `npm run generate`; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://immich-rules.dev/schema/v1/config.json","title":"WrittenConfig","description":"Rules for an Immich photo library.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this language.","const":1},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"anchors":{"description":"Free space for YAML anchors; ignored."},"server":{"$ref":"#/definitions/Server"},"timezone":{"description":"IANA zone for dates that carry none, and for times in reports; the system’s by default.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"paths":{"description":"Folders of the server as this machine sees them. Rules that write metadata into files or ask about it need them.","type":"array","items":{"$ref":"#/definitions/PathMapping"},"examples":[[{"server":"/mnt/media/nas","local":"/srv/photos"}]]},"include":{"description":"More files with matchers, rankings, rules and tests; globs, relative to this file.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["rules/*.yaml"]]},"exclude":{"description":"Assets that no rule ever sees.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"any":[{"visibility":"locked"},{"album":"Private"}]}]},"safety":{"$ref":"#/definitions/Safety"},"defaults":{"$ref":"#/definitions/Defaults"},"matchers":{"description":"Named conditions for `use`: about assets, or, with the words of rules about [albums](#albums), about albums.","type":"object","additionalProperties":{"if":{"$ref":"#/definitions/AboutAlbums"},"then":{"$ref":"#/definitions/AlbumMatch"},"else":{"$ref":"#/definitions/Condition"}},"examples":[{"screenshot":{"filename":"Screenshot*"}}]},"rankings":{"description":"Named rankings for `keep-best` and `stack`.","type":"object","additionalProperties":{"$ref":"#/definitions/Ranking"},"examples":[{"largest":[{"highest":"megapixels"},{"highest":"file-size"}]}]},"groups-of-people":{"description":"Named lists of e-mail addresses or user ids, for `share`.","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"examples":[{"family":["anna@example.org","ben@example.org"]}]},"rules":{"description":"The rules. Their order means nothing, but for `stop`.","type":"array","items":{"if":{"type":"object","required":["for"],"properties":{"for":{"const":"albums"}}},"then":{"$ref":"#/definitions/AlbumRule"},"else":{"$ref":"#/definitions/Rule"}}},"tests":{"description":"Examples of what the rules want; `test` runs them, and so does every `apply` before it begins.","type":"array","items":{"$ref":"#/definitions/Test"}},"watch":{"$ref":"#/definitions/Watch"},"notify":{"$ref":"#/definitions/Notify"}},"definitions":{"Pattern":{"title":"Pattern","description":"A text, a glob, or a regular expression; or a list of them. A text and a glob match in any case: `*` any text, `?` one character, `[a-c]` one of these; in paths, folders and tags `*` stops at a slash and `**` does not. `/…/` is a regular expression, `/…/i` one in any case. `!` in front negates. A list matches when one of its positive entries does (if it has any) and none of its negated ones.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}],"examples":["IMG_*",["*.jpg","!*-edit.jpg"],"/^DSC_\\d+/i"]},"Names":{"title":"Names","description":"One name or several.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}],"examples":["inbox",["inbox","to-do"]]},"NumberRange":{"title":"NumberRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest value that matches.","type":"number"},"max":{"description":"Largest value that matches.","type":"number"}},"examples":[{"min":4},{"min":1,"max":2}]},"CountRange":{"title":"CountRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest number that matches.","type":"integer","minimum":0},"max":{"description":"Largest number that matches.","type":"integer","minimum":0}},"examples":[{"min":2}]},"FileSize":{"title":"FileSize","description":"Bytes as a number, or with a unit: B, kB, MB, GB, TB (powers of 1000).","examples":["200MB",1000000],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"}]},"FileSizeRange":{"title":"FileSizeRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest size that matches.","allOf":[{"$ref":"#/definitions/FileSize"}]},"max":{"description":"Largest size that matches.","allOf":[{"$ref":"#/definitions/FileSize"}]}},"examples":[{"min":"200MB"},{"max":"500kB"}]},"Duration":{"description":"A whole number and a unit: s, m (minutes), h, d, w, y (365 days).","type":"string","title":"Duration","pattern":"^[0-9]+(s|m|h|d|w|y)$","examples":["10s","30d"]},"Seconds":{"title":"Seconds","description":"Seconds as a number, or a duration such as 90s or 2m.","examples":[90,"2m"],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(s|m|h|d|w|y)$"}]},"SecondsRange":{"title":"SecondsRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Shortest that matches.","allOf":[{"$ref":"#/definitions/Seconds"}]},"max":{"description":"Longest that matches.","allOf":[{"$ref":"#/definitions/Seconds"}]}},"examples":[{"min":"5m"},{"max":3}]},"DateText":{"description":"A day, or a day and a time, with or without a zone; without one, `timezone` counts.","type":"string","title":"DateText","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2024-05-01","2024-05-01T18:30:00+02:00"]},"DateRange":{"title":"DateRange","description":"From `after` (inclusive) up to `before` (exclusive), or counted back from now. For `taken`, a day without a zone is a day on the photographer’s clock.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"after":{"description":"From this instant on.","allOf":[{"$ref":"#/definitions/DateText"}]},"before":{"description":"Up to, not including, this instant.","allOf":[{"$ref":"#/definitions/DateText"}]},"older-than":{"description":"Longer ago than this.","allOf":[{"$ref":"#/definitions/Duration"}]},"newer-than":{"description":"Not longer ago than this.","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"after":"2024-01-01","before":"2025-01-01"},{"older-than":"30d"}]},"Season":{"description":"These days of every year, both included. A `to` before `from` lies in the next year.","title":"Season","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"First day, month and day.","type":"string","pattern":"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["12-20"]},"to":{"description":"Last day, month and day.","type":"string","pattern":"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["01-06"]}},"examples":[{"from":"12-20","to":"01-06"}]},"Hours":{"description":"A part of the day on the photographer’s clock. A `to` before `from` lies after midnight.","title":"Hours","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"From this minute on.","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","examples":["22:00"]},"to":{"description":"Up to, not including, this minute.","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","examples":["06:00"]}},"examples":[{"from":"22:00","to":"06:00"}]},"SecretSource":{"title":"SecretSource","description":"Where a secret is read from; exactly one of the three.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable; a `.env` file beside the config or in the working directory counts too.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["IMMICH_API_KEY"]},"file":{"description":"File whose first line is the secret; relative to the config.","type":"string","pattern":"\\S","examples":["/run/secrets/immich"]},"command":{"description":"Program and arguments whose first line of output is the secret. It runs without a shell: no pipes, no variables.","type":"string","pattern":"\\S","examples":["pass show immich"]}}},"Server":{"title":"Server","description":"The Immich server and how hard it may be worked.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"url":{"description":"Address of the server, with or without `/api`. Without it: IMMICH_INSTANCE_URL, then the login of the Immich CLI.","type":"string","pattern":"\\S","examples":["https://photos.example.net"]},"api-key":{"description":"The API key, preferably by reference. Without it: IMMICH_API_KEY, then the login of the Immich CLI.","examples":[{"env":"IMMICH_API_KEY"}],"anyOf":[{"$ref":"#/definitions/SecretSource"},{"type":"string","pattern":"\\S"}]},"timeout":{"description":"Seconds after which one request counts as failed.","type":"number","minimum":1,"default":30},"concurrency":{"description":"Requests under way at the same time.","type":"integer","minimum":1,"maximum":64,"default":4},"requests-per-second":{"description":"Never more requests than this in any second. Without it there is no limit.","type":"number","exclusiveMinimum":0,"examples":[10]}}},"PathMapping":{"title":"PathMapping","description":"How a folder on the server is called on this machine.","type":"object","additionalProperties":false,"required":["local"],"if":{"required":["server"]},"then":{"properties":{"segments":false}},"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"server":{"description":"Path prefix as Immich shows it.","type":"string","pattern":"\\S","examples":["/mnt/media/nas"]},"segments":{"description":"Instead of `server`: as many last parts of the server's path, the name of the file among them, lead to the file below `local`. 3 when neither is given.","type":"integer","minimum":1,"maximum":10,"examples":[3]},"local":{"description":"The same folder on this machine; relative to the config.","type":"string","pattern":"\\S","examples":["/srv/photos"]}}},"Safety":{"title":"Safety","description":"Limits that stop a plan before it does harm.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"max-changes":{"description":"A plan with more changes cannot be applied, unless `--allow changes=N` says so.","type":"integer","minimum":0,"default":5000},"max-deletes":{"title":"MaxDeletes","description":"A plan that trashes more cannot be applied, unless `--allow deletes=N` says so; the smaller of the two counts.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"description":"Photos and videos.","type":"integer","minimum":0,"default":50},"percent":{"description":"Percent of the library. When only the duplicates were read, the size of the library is not known, and `count` alone holds.","type":"number","minimum":0,"maximum":100,"default":2}},"examples":[{"count":200,"percent":1}]},"on-conflict":{"description":"What to do when two rules of the same priority want different things for one asset: refuse the plan, or leave the asset alone and report it.","enum":["error","skip"],"default":"error"},"allow-permanent":{"description":"Whether photos may be gone for good. Where the server’s trash is turned off, `apply` then takes `--allow permanent-deletes=N`; and rules may say `delete: permanent`, which a plan shows and `apply` refuses.","type":"boolean","default":false},"protect":{"description":"Assets that may be tagged, rated, made favorites and put into albums, but are never deleted, hidden or rewritten, and keep what protects them.","examples":[{"any":[{"favorite":true},{"tag":"keep/**"}]}],"allOf":[{"$ref":"#/definitions/Condition"}]}}},"Defaults":{"title":"Defaults","description":"What an action does where it leaves an argument out. What it says itself counts first.","type":"object","additionalProperties":false,"properties":{"tag":{"title":"TagDefaults","description":"For every `tag` that has a `sync`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"delete-unused":{"description":"With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.","type":"boolean","default":false,"examples":[true]}},"examples":[{"delete-unused":true}]},"add-to-album":{"title":"AddToAlbumDefaults","description":"For every `add-to-album`; `create` for every `move` too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"create":{"$ref":"#/definitions/Create"}},"examples":[{"create":true}]},"unify":{"title":"UnifyDefaults","description":"For every `unify`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"conflict":{"description":"Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.","type":"string","pattern":"\\S","examples":["review/duplicates"]},"per-group":{"description":"Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.","type":"boolean","default":false,"examples":[true]}},"examples":[{"conflict":"review/duplicates"}]},"date":{"title":"DateDefaults","description":"For every `date` that has a `from`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"timezone":{"description":"Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.","type":"string","pattern":"\\S","examples":["Europe/Madrid","photo"]},"earlier-by":{"description":"Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.","examples":["2h","2d"],"allOf":[{"$ref":"#/definitions/Duration"}]},"not-before":{"description":"Earlier dates are mistakes, and the search goes on.","examples":["1990-01-01"],"default":"1900-01-01","allOf":[{"$ref":"#/definitions/DateText"}]},"within":{"description":"For `neighbours`: how far apart the photos before and after may have been taken.","examples":["2h"],"default":"1d","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"timezone":"photo","not-before":"1990-01-01"}]},"location":{"title":"LocationDefaults","description":"For every `location` that has a `from`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"within":{"description":"How far apart in time the two may be: the photos, or the photo and each of the two points.","default":"10m","examples":["30m"],"allOf":[{"$ref":"#/definitions/Duration"}]},"same":{"description":"What the two must have in common.","type":"array","items":{"$ref":"#/definitions/SharedField"},"minItems":1,"examples":[["camera"],["person"]]},"offset":{"description":"What to add to the clock of the photos without a place, where it was wrong.","type":"string","pattern":"^[+-]?[0-9]+(s|m|h|d)$","examples":["-1h"]},"tag":{"description":"Tag that says the place was guessed; no other is guessed from it.","type":"string","pattern":"\\S","default":"auto/location","examples":["places/guessed"]}},"examples":[{"within":"30m"}]},"write-exif":{"title":"WriteExifDefaults","description":"For every `write-exif`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"to":{"$ref":"#/definitions/ExifTarget"},"clear-when-empty":{"$ref":"#/definitions/ClearWhenEmpty"},"backup":{"$ref":"#/definitions/Backup"},"keep-time":{"$ref":"#/definitions/KeepTime"},"caption-length":{"description":"Characters of a caption at most.","type":"integer","minimum":1,"default":2000},"favorite-stars":{"description":"Whether a favorite without stars is written with five.","type":"boolean","default":false},"dates":{"description":"Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.","type":"array","minItems":1,"items":{"enum":["taken","modified","uploaded"]},"default":["taken"],"examples":[["taken","modified"]]}},"examples":[{"to":"both"}]},"keep-best":{"title":"KeepBestDefaults","description":"For every `keep-best`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"merge":{"description":"What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.","examples":[["albums","tags"],{"albums":"union","rating":"max"}],"anyOf":[{"type":"array","items":{"$ref":"#/definitions/MergeField"}},{"$ref":"#/definitions/MergeMap"}]},"others":{"description":"What becomes of the others.","enum":["trash","stack","archive"],"default":"trash","examples":["stack"]}},"examples":[{"others":"stack"}]},"stack":{"title":"StackDefaults","description":"For every `stack`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"primary":{"description":"Which one is on top: the name of a ranking.","type":"string","pattern":"\\S","examples":["immich-suggestion"]},"enforce-primary":{"description":"Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.","type":"boolean","default":false,"examples":[true]}},"examples":[{"enforce-primary":true}]},"share":{"title":"ShareDefaults","description":"For every `share`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"description":"What they may do.","examples":["editor"],"enum":["viewer","editor"],"default":"viewer"},"prune":{"description":"Whether everybody else whom no rule names loses the album.","examples":[true],"type":"boolean","default":false}},"examples":[{"role":"editor"}]}},"examples":[{"add-to-album":{"create":true},"write-exif":{"to":"both"}}]},"Create":{"description":"Whether the album is created when it does not exist; otherwise an unknown album is an error.","type":"boolean","title":"Create","default":false},"ExifTarget":{"title":"ExifTarget","description":"Where metadata is written: beside the file, into the file, or both.","enum":["sidecar","original","both"],"default":"sidecar"},"ClearWhenEmpty":{"description":"Whether what Immich no longer has is removed from the file: empty values, people who are not in the picture any more, albums it is not in any more. What others wrote into lists stays.","type":"boolean","title":"ClearWhenEmpty","default":false},"Backup":{"description":"Whether the sidecar as it was before is kept in the folder of the run, for an undo. Originals are always kept.","type":"boolean","title":"Backup","default":true},"KeepTime":{"description":"Whether an original keeps its modification time when it is written.","type":"boolean","title":"KeepTime","default":true},"AssetTypes":{"title":"AssetTypes","description":"One value, or a list of which any may hold.","anyOf":[{"enum":["image","video","audio","other"]},{"type":"array","minItems":1,"items":{"enum":["image","video","audio","other"]}}]},"Visibilities":{"title":"Visibilities","description":"One value, or a list of which any may hold.","anyOf":[{"enum":["timeline","archive","hidden","locked"]},{"type":"array","minItems":1,"items":{"enum":["timeline","archive","hidden","locked"]}}]},"Weekdays":{"title":"Weekdays","description":"A day of the week, or a list of them.","anyOf":[{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},{"type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}}],"examples":[["saturday","sunday"]]},"Orientations":{"title":"Orientations","description":"How it stands, or a list of that.","anyOf":[{"enum":["portrait","landscape","square"]},{"type":"array","minItems":1,"items":{"enum":["portrait","landscape","square"]}}],"examples":["portrait"]},"Place":{"title":"Place","description":"A circle on the map.","type":"object","additionalProperties":false,"required":["latitude","longitude","radius"],"properties":{"latitude":{"description":"Degrees, north positive.","type":"number","minimum":-90,"maximum":90,"examples":[48.137]},"longitude":{"description":"Degrees, east positive.","type":"number","minimum":-180,"maximum":180,"examples":[11.575]},"radius":{"description":"Distance from there at most, in `m` or `km`.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|km)$","examples":["500m","2.5km"]}},"examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"}]},"Places":{"title":"Places","description":"A circle on the map, or a list of them.","anyOf":[{"$ref":"#/definitions/Place"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/Place"}}],"examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"}]},"AlbumCondition":{"title":"AlbumCondition","description":"Names or ids of albums, or names and a number of them.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"title":"AlbumCount","description":"Number of albums, of those with this name.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"description":"Only albums with such a name count.","allOf":[{"$ref":"#/definitions/Pattern"}]},"count":{"description":"How many of them the asset is in.","allOf":[{"$ref":"#/definitions/CountRange"}]}}}],"examples":["Family*",{"name":"Trips*","count":{"min":2}}]},"AlbumPeriod":{"title":"AlbumPeriod","description":"`outside`: taken outside the period of at least one album that it is in; `inside`: in one at least, and within the period of each. Albums whose names do not begin with `YYYY`, `YYYY-MM` or `YYYY-MM-DD` do not count.","anyOf":[{"enum":["inside","outside"]},{"title":"AlbumPeriodDemand","description":"The same, with a threshold of your own.","type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"description":"Inside of every period, or outside of one.","enum":["inside","outside"]},"threshold":{"description":"Days before and after the period that still count as inside.","type":"integer","minimum":0,"default":180,"examples":[7]},"against":{"description":"`period`: from the first to the last day that the name means; `first-day`: the first day alone, so that 2024 is the first of January.","enum":["period","first-day"],"default":"period","examples":["first-day"]}}}],"examples":["outside",{"is":"outside","threshold":7}]},"ExifCondition":{"title":"ExifCondition","description":"Fields of the file’s metadata, each with a pattern or a range of numbers; all of them must hold. Immich’s own names (`make model lensModel exifImageWidth exifImageHeight fileSizeInByte orientation dateTimeOriginal modifyDate timeZone fNumber focalLength iso exposureTime latitude longitude city state country description projectionType rating`) mean what Immich has found. Any other name is ExifTool’s (`UserComment`, `XMP-xmp:CreatorTool`), and a plan reads it from the file, for which `paths` is needed; a file without it has none, and one that cannot be read is unknown. An `exposureTime` of 1/250 counts as a number.","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"$ref":"#/definitions/NumberRange"}]},"examples":[{"projectionType":"EQUIRECTANGULAR"},{"exposureTime":{"min":1}},{"UserComment":"Screenshot"}]},"SmartCondition":{"title":"SmartCondition","description":"What a photo shows, in words, and how many of those that fit best: a search by meaning leaves none out. What lies in the trash keeps its place among them. Immich 2.7 searches the timeline and the archive apart; the best of each count in turns.","anyOf":[{"type":"string","pattern":"\\S"},{"title":"SmartSearch","description":"Words and a number.","type":"object","additionalProperties":false,"required":["query"],"properties":{"query":{"description":"What it shows.","type":"string","pattern":"\\S","examples":["a red car"]},"limit":{"description":"How many of the best.","type":"integer","minimum":1,"maximum":10000,"default":100,"examples":[20]}}}],"examples":["a red car",{"query":"a red car","limit":20}]},"PersonCondition":{"title":"PersonCondition","description":"Names of which any may be in the picture, or several demands at once. Persons without a name count as nobody; one that is hidden in Immich is found by its exact name. Of several with one name, write the ids of those that are meant.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"title":"PersonSets","description":"Demands on the persons in the picture; all of them must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"all":{"description":"Every one of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"any":{"description":"At least one of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"none":{"description":"None of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"only":{"description":"Nobody else with a name is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"count":{"description":"How many persons with a name are in it.","allOf":[{"$ref":"#/definitions/CountRange"}],"examples":[{"min":5}]},"unnamed":{"description":"Whether somebody is in it whom nobody has named.","type":"boolean","examples":[true]}}}],"examples":[["Anna","Ben"],{"all":["Anna","Ben"],"only":["Anna","Ben"]}]},"CountCondition":{"title":"CountCondition","description":"How many of the conditions hold. At least one of `min` and `max`.","type":"object","additionalProperties":false,"required":["of"],"anyOf":[{"required":["min"]},{"required":["max"]}],"properties":{"of":{"description":"The conditions.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1},"min":{"description":"At least this many.","type":"integer","minimum":0},"max":{"description":"At most this many.","type":"integer","minimum":0}}},"Field":{"title":"Field","description":"Something an asset can have or lack.","enum":["album","aperture","camera","city","country","description","duplicate","duration","exif-date","file-size","focal-length","gps","height","iso","lens","live-video","megapixels","mime","person","rating","stack","state","tag","timezone","width"],"enumDescriptions":["In an album.","F-number.","Make or model of the camera.","City.","Country.","Description in Immich.","In a group of duplicates.","Length, as videos have one.","Date in the metadata of the file; Immich makes one up where there is none.","Size of the file.","Focal length.","Latitude and longitude.","Height in pixels.","Sensitivity.","Lens.","Motion part of a live photo.","Width and height.","Media type.","Somebody with a name is in it.","Stars, or rejected.","In a stack.","State or region.","A tag.","Time zone, as the metadata or the place says.","Width in pixels."]},"Condition":{"title":"Condition","description":"Words and what they ask; all of them must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"use":{"description":"A condition from `matchers`; of several, any may hold.","examples":["screenshot",["raw","jpeg"]],"allOf":[{"$ref":"#/definitions/Names"}]},"all":{"description":"Every one of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"tag":"trip"},{"person":"Anna"}]]},"any":{"description":"At least one of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"favorite":true},{"rating":{"min":4}}]]},"none":{"description":"None of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"tag":"keep"},{"album":"Family"}]]},"not":{"description":"This does not hold. A value that is unknown matches neither way.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"camera":"Google*"}]},"count":{"description":"How many of these hold.","examples":[{"of":[{"album":"A*"},{"album":"B*"}],"min":2}],"allOf":[{"$ref":"#/definitions/CountCondition"}]},"filename":{"description":"Name of the file as uploaded.","examples":["IMG_*.jpg","/^Screenshot[ _]/"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"stem":{"description":"Name of the file without its extension.","examples":["*-edit"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"extension":{"description":"Extension of the file, without the dot, in any case.","examples":[["jpg","jpeg"],"!dng"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"path":{"description":"Path of the file on the server, as Immich shows it.","examples":["**/Scans/**"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"folder":{"description":"Path of the folder that the file is in, on the server.","examples":["**/2019/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"type":{"description":"Kind of asset.","examples":["image",["image","video"]],"allOf":[{"$ref":"#/definitions/AssetTypes"}]},"mime":{"description":"Media type of the file.","examples":["image/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"album":{"description":"In an album with such a name.","examples":["Family*",{"count":{"min":2}}],"allOf":[{"$ref":"#/definitions/AlbumCondition"}]},"album-period":{"description":"Whether it fits the period that the name of its album begins with.","examples":["outside",{"is":"outside","threshold":7}],"allOf":[{"$ref":"#/definitions/AlbumPeriod"}]},"tag":{"description":"Has such a tag; nested tags are written with slashes. `keep/**` is every tag below `keep`, not `keep` itself; `**/keep` one on any level.","examples":["keep/**",["trip","trip/**"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"person":{"description":"Shows such a person.","examples":[["Anna","Ben"],{"all":["Anna","Ben"],"only":["Anna","Ben"]}],"allOf":[{"$ref":"#/definitions/PersonCondition"}]},"library":{"description":"Name or id of the external library; `upload` for uploaded assets, `external` for all others. Names can only be read with an administrator’s key.","examples":["upload","NAS*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"owner":{"description":"Owner: `me`, or the name, e-mail address or id of a user. Without this word, only your own assets match; with it, also what partners share, which can be put into albums and tagged.","examples":["me"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"favorite":{"description":"Whether it is a favorite.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. Without this word, only timeline and archive match.","examples":["archive"],"allOf":[{"$ref":"#/definitions/Visibilities"}]},"rating":{"description":"Stars, 1 to 5; -1 for rejected. Unknown without a rating.","examples":[{"min":4}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"file-size":{"description":"Size of the file.","examples":[{"min":"200MB"}],"allOf":[{"$ref":"#/definitions/FileSizeRange"}]},"megapixels":{"description":"Width times height in millions.","examples":[{"max":2}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"width":{"description":"Width in pixels.","allOf":[{"$ref":"#/definitions/NumberRange"}],"examples":[{"min":1000}]},"height":{"description":"Height in pixels.","allOf":[{"$ref":"#/definitions/NumberRange"}],"examples":[{"max":480}]},"orientation":{"description":"Whether it is higher than wide, as it is displayed.","examples":["portrait",["landscape","square"]],"allOf":[{"$ref":"#/definitions/Orientations"}]},"duration":{"description":"Length of a video. Unknown for photos.","examples":[{"min":"5m"}],"allOf":[{"$ref":"#/definitions/SecondsRange"}]},"taken":{"description":"When it was taken.","examples":[{"after":"2024-01-01","before":"2025-01-01"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"day-of-week":{"description":"Day of the week on which it was taken, on the photographer’s calendar.","examples":[["saturday","sunday"]],"allOf":[{"$ref":"#/definitions/Weekdays"}]},"time-of-day":{"description":"Time of the day at which it was taken, on the photographer’s clock.","examples":[{"from":"22:00","to":"06:00"}],"allOf":[{"$ref":"#/definitions/Hours"}]},"recurring":{"description":"Part of the year in which it was taken, whatever the year.","examples":[{"from":"12-20","to":"01-06"}],"allOf":[{"$ref":"#/definitions/Season"}]},"uploaded":{"description":"When it came to the server.","examples":[{"older-than":"180d"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"modified":{"description":"When the file was last changed before it came to the server.","examples":[{"after":"2024-01-01"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"camera":{"description":"Make and model of the camera, `Google Pixel 7`; a make that the model repeats stands once, `Canon EOS R5`.","examples":["Google Pixel*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"lens":{"description":"Lens, as the metadata names it.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":["*50mm*"]},"iso":{"description":"Sensitivity.","examples":[{"min":3200}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"aperture":{"description":"The f-number: the smaller, the wider.","examples":[{"max":2}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"focal-length":{"description":"Focal length of the lens in millimetres.","examples":[{"min":200}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"city":{"description":"City where it was taken, as Immich found it.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":["Rome"]},"state":{"description":"State or region where it was taken.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":[["Lazio","Tuscany"]]},"country":{"description":"Country where it was taken. Unknown without a place: then `!Germany` does not match either.","examples":["!Germany"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"near":{"description":"Taken within such a circle. Unknown without a position.","examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"},[{"latitude":48.137,"longitude":11.575,"radius":"500m"}]],"allOf":[{"$ref":"#/definitions/Places"}]},"description":{"description":"Description (caption) in Immich.","examples":["*invoice*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"duplicate":{"description":"Whether Immich has it in a group of duplicates.","type":"boolean","examples":[true]},"stacked":{"description":"Whether it is in a stack.","type":"boolean","examples":[true]},"live-photo":{"description":"Whether it has a motion part.","type":"boolean","examples":[true]},"offline":{"description":"Whether its file is missing on the server. Only a rule with this word sees such assets.","type":"boolean","examples":[true]},"edited":{"description":"Whether it was edited in Immich.","type":"boolean","examples":[true]},"returned":{"description":"Whether it is a copy that a run trashed and that came back as a new upload, the same to the last bit, while what was kept in its place is alive. Known from the journals on this machine. `delete: trash` then trashes it only if that is still alive.","type":"boolean","examples":[true]},"checksum":{"description":"SHA-1 of the file: base64, as Immich has it, or hexadecimal, as `sha1sum` prints it.","examples":["da39a3ee5e6b4b0d3255bfef95601890afd80709"],"anyOf":[{"type":"string","pattern":"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"}}]},"asset":{"description":"Exactly this photo: its id, or its link from the browser’s address bar. The link of an album means every photo in it.","examples":["https://photos.example.org/photos/7a0fd9a9-3c8e-4d5c-9a3e-2f5b1c6d7e8f",["7a0fd9a9-3c8e-4d5c-9a3e-2f5b1c6d7e8f"]],"allOf":[{"$ref":"#/definitions/Names"}]},"frame-rate":{"description":"Pictures per second of an MP4 or MOV video. Immich does not keep it, so a plan reads it from the file, for which `paths` is needed. Unknown for photos.","examples":[{"min":100}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"exif":{"description":"Any field of the file’s metadata: found by Immich, or read from the file.","examples":[{"projectionType":"EQUIRECTANGULAR"},{"exposureTime":{"min":1}}],"allOf":[{"$ref":"#/definitions/ExifCondition"}]},"text":{"description":"Words that Immich has read in the picture, found by the server’s own search; of several, any.","examples":["invoice",["passport","visa"]],"allOf":[{"$ref":"#/definitions/Names"}]},"smart":{"description":"Among the photos that show this best, found by the server’s own search. Words, no pattern.","examples":["a red car",{"query":"a sunset over the sea","limit":50}],"allOf":[{"$ref":"#/definitions/SmartCondition"}]},"has":{"description":"Has a value for every one of these.","type":"array","items":{"$ref":"#/definitions/Field"},"minItems":1,"examples":[["gps"],["rating","description"]]},"missing":{"description":"Has no value for any of these.","type":"array","items":{"$ref":"#/definitions/Field"},"minItems":1,"examples":[["description"]]}}},"Measure":{"title":"Measure","description":"A number or date of an asset.","enum":["albums","duration","exif-fields","file-size","filename-length","height","id","megapixels","rating","tags","taken","uploaded","width"],"enumDescriptions":["How many albums it is in.","Length of a video, in seconds.","How many fields of its metadata have a value.","Size of the file, in bytes.","Characters of the file name.","Pixels.","Immich’s id: says nothing about the photo, but always decides.","Width times height in millions.","Stars.","How many tags it has.","Date in the metadata of the file; one that Immich made up counts as missing.","When it came to the server.","Pixels."]},"Criterion":{"title":"Criterion","description":"One comparison; exactly one of prefer, avoid, highest and lowest.","type":"object","additionalProperties":false,"minProperties":1,"oneOf":[{"required":["prefer"]},{"required":["avoid"]},{"required":["highest"]},{"required":["lowest"]}],"dependencies":{"tolerance":{"anyOf":[{"required":["highest"]},{"required":["lowest"]}]}},"properties":{"prefer":{"description":"Assets that match come first.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"extension":["dng","nef"]}]},"avoid":{"description":"Assets that match come last.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"filename":"*(1)*"}]},"highest":{"description":"The largest comes first; a missing value is worst.","allOf":[{"$ref":"#/definitions/Measure"}],"examples":["megapixels"]},"lowest":{"description":"The smallest comes first; a missing value is worst.","allOf":[{"$ref":"#/definitions/Measure"}],"examples":["taken"]},"tolerance":{"description":"With highest or lowest: differences up to this count as equal. A number, or with a unit (2s, 100kB).","examples":["2s",0.5],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$"}]}}},"Ranking":{"title":"Ranking","description":"Criteria, the most important first; each one only decides what those before it left equal. A tie after the last one is for review, unless it is `lowest: id`.","type":"array","minItems":1,"items":{"$ref":"#/definitions/Criterion"},"examples":[[{"prefer":{"extension":"dng"}},{"highest":"megapixels"},{"lowest":"id"}]]},"ReadyRanking":{"title":"ReadyRanking","description":"Rankings that a rule can name without defining them. One of the same name under `rankings` takes its place.","enum":["duplicates-cleaner","immich-suggestion"],"enumDescriptions":["The order of the duplicates cleaner script: `lowest: taken`, `prefer: { extension: [heic, heif, hif] }`, `highest: file-size`, `highest: exif-fields`, `lowest: id`.","What Immich itself suggests to keep: the largest file, then the one with the most metadata. Only for `by: duplicates`; where it suggests several or none, the group is for review."]},"RankingRef":{"title":"RankingRef","description":"Name of a ranking (one of `rankings` or a ready one), or the ranking itself.","anyOf":[{"$ref":"#/definitions/ReadyRanking"},{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/Ranking"}]},"GroupBy":{"title":"GroupBy","description":"Grouping in a way that has something to say about it; exactly one.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"stem":{"description":"exact: same name. camera: the name up to the first dot or hyphen, or letters, day and time as Pixel phones write them. edited: the name without what phones and programs add to the name of an edited copy; these may have the same extension. /regex/: what its first group matches.","examples":["camera","edited","/^(IMG_\\d+)/"],"anyOf":[{"enum":["exact","camera","edited"]},{"type":"string","pattern":"^/.+/i?$"}]},"burst":{"description":"A burst with at most this time from one frame to the next, where file names have only a counter; without it 1s.","allOf":[{"$ref":"#/definitions/Duration"}],"examples":["2s"]},"time":{"description":"Taken one after the other, with no longer time between two neighbours than this.","allOf":[{"$ref":"#/definitions/Duration"}],"examples":["5s"]}}},"GroupField":{"title":"GroupField","description":"A value that members of a group share or differ in.","enum":["camera","duplicate","extension","folder","lens","library","owner","stem","taken","type"],"enumDescriptions":["Make and model of the camera.","Duplicate group that Immich put it into.","Extension, in any case.","Folder on the server.","Lens.","External library, or uploaded.","Owner.","File name without extension.","Capture time, to the second.","Image or video."]},"Evidence":{"title":"Evidence","description":"How sure it is that two files show one and the same shot, the surest first; each one includes those before it. The weakest pair of a group counts.","enum":["exact","same-shot","re-encoded","similar"],"enumDescriptions":["The same bytes: Immich has the same checksum. Of files in external libraries it has none to compare.","Taken by the same camera at the same instant, to the fraction of a second, with the same proportions (within 1 %). A date without fractions is not enough: a burst has several in one second.","The same proportions, no different camera, and the same second; where a capture date is missing, the same file name instead. So it is with copies that were made smaller or sent by a messenger.","Whatever was grouped: with `by: duplicates`, what looks alike to Immich."]},"Group":{"title":"Group","description":"How the assets that `match` picked are put into groups, and which groups count.","type":"object","additionalProperties":false,"required":["by"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"by":{"description":"duplicates: as Immich found them. stem: same file name without extension; asks for `same: [folder]`, `same: [taken]`, `same: [duplicate]` or `within` as a second sign, because names repeat. burst: by the names that phones and cameras give, of one camera, at most a minute and a hundred frames unless `within` or `max` says otherwise. checksum: the same file to the last bit. album, folder, stack: in the same one. Anything with {{ }}: same text.","examples":["duplicates","stem",{"stem":"camera"},"burst",{"time":"5s"},"{{ re.burst }}"],"anyOf":[{"enum":["duplicates","stem","burst","checksum","album","folder","stack"]},{"type":"string","pattern":"\\{\\{"},{"$ref":"#/definitions/GroupBy"}]},"same":{"description":"Members are split by these: only equal ones stay together.","type":"array","items":{"$ref":"#/definitions/GroupField"},"minItems":1,"examples":[["folder"]]},"distinct":{"description":"No two members may be equal in these; other groups are left alone.","type":"array","items":{"$ref":"#/definitions/GroupField"},"minItems":1,"examples":[["extension"]]},"within":{"description":"Members are split where the time between two of them is longer; what then still spans longer as a whole is left alone.","examples":["10s"],"allOf":[{"$ref":"#/definitions/Duration"}]},"contains":{"description":"Each of these must hold for some member; other groups are left alone.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"extension":"dng"},{"extension":"jpg"}]]},"min":{"description":"Smallest number of members; smaller groups are left alone.","type":"integer","minimum":2,"default":2,"examples":[3]},"max":{"description":"Largest number of members; larger groups are left alone.","type":"integer","minimum":2,"examples":[2]},"evidence":{"description":"How sure it must be that all members show one shot; other groups are left for review.","default":"similar","examples":["same-shot"],"allOf":[{"$ref":"#/definitions/Evidence"}]}}},"ForEach":{"title":"ForEach","description":"Do it once for each of them, with its name in the template; of the persons, for those that `match` asks for, if it asks for any.","enum":["person","album","tag"]},"Sync":{"title":"Sync","description":"true: the rule owns this target, and what no longer matches is removed from it. With a template, a glob of the names it owns.","default":false,"examples":[true,"People/*"],"anyOf":[{"type":"boolean"},{"type":"string","pattern":"\\S"}]},"TagAction":{"title":"TagAction","description":"A tag and how it is kept.","type":"object","additionalProperties":false,"required":["name"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"name":{"description":"Name of the tag, with slashes for nesting, or several; a template.","allOf":[{"$ref":"#/definitions/Names"}],"examples":["places/{{ country }}"]},"for-each":{"$ref":"#/definitions/ForEach"},"sync":{"$ref":"#/definitions/Sync"},"delete-unused":{"description":"With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.","type":"boolean","default":false,"examples":[true]}},"examples":[{"name":"review/albums","sync":true},{"name":"places/{{ city }}","sync":"places/*","delete-unused":true}]},"AddToAlbum":{"title":"AddToAlbum","description":"An album and how it is kept.","type":"object","additionalProperties":false,"required":["name"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"name":{"description":"Name or id of the album; a template.","type":"string","pattern":"\\S","examples":["Trips {{ y }}"]},"create":{"$ref":"#/definitions/Create"},"for-each":{"$ref":"#/definitions/ForEach"},"sync":{"$ref":"#/definitions/Sync"}},"examples":[{"name":"People/{{ person }}","for-each":"person","sync":"People/*"}]},"MergeField":{"title":"MergeField","description":"What the kept asset takes over from the others, in the way that stands first for it below.","enum":["albums","tags","favorite","visibility","rating","description","location","date","motion","persons"]},"MergeMap":{"title":"MergeMap","description":"Fields and how each one is taken over. keeper: what the kept one has stays as it is. review: the group is left for review when one of the others has something that the kept one has not. fill: only where the kept one has none, from the first that has one. consensus: only where the kept one has none, and all that have one have the same.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"albums":{"description":"union: all albums of all members. others: those of the others instead of its own.","enum":["union","others","review","keeper"],"examples":["others"]},"tags":{"description":"union: all tags of all members. others: those of the others instead of its own.","enum":["union","others","review","keeper"],"examples":["review"]},"favorite":{"description":"any: a favorite if any member is one.","enum":["any","keeper","review"],"examples":["any"]},"visibility":{"description":"any: in the archive if any member is; only when the others go.","enum":["any","keeper","review"],"examples":["any"]},"rating":{"description":"max: the highest of all.","enum":["fill","keeper","consensus","review","max"],"examples":["max"]},"description":{"description":"concat: all different lines of all.","enum":["fill","keeper","consensus","review","concat"],"examples":["concat"]},"location":{"description":"Latitude and longitude, always of one and the same photo.","enum":["fill","keeper","consensus","review"],"examples":["consensus"]},"date":{"description":"Capture date with its offset. oldest: the earliest of all.","enum":["fill","keeper","consensus","review","oldest"],"examples":["oldest"]},"motion":{"description":"Motion part of a live photo. fill: a kept still without one gets that of the others. Where it is not taken over, a group in which it would be lost is left for review.","enum":["fill","review"],"examples":["fill"]},"persons":{"description":"Faces belong to the photo they were found in and cannot be taken over, only missed.","enum":["review","keeper"],"examples":["review"]}}},"KeepBest":{"title":"KeepBest","description":"Keep the best of each group and do something with the others.","type":"object","additionalProperties":false,"required":["by"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"by":{"description":"What is best: the name of a ranking, or a ranking. What `safety.protect` covers comes before all else.","allOf":[{"$ref":"#/definitions/RankingRef"}],"examples":["best-original","immich-suggestion",[{"highest":"megapixels"}]]},"merge":{"description":"What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.","examples":[["albums","tags"],{"albums":"union","rating":"max"}],"anyOf":[{"type":"array","items":{"$ref":"#/definitions/MergeField"}},{"$ref":"#/definitions/MergeMap"}]},"others":{"description":"What becomes of the others.","default":"trash","anyOf":[{"enum":["trash","stack","archive"]},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/Action"}}],"examples":["stack",[{"tag":"lost"},{"visibility":"archive"}]]}},"examples":[{"by":"best-original","merge":["albums","tags","favorite"],"others":"trash"}]},"Stack":{"title":"Stack","description":"Make each group one stack.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"primary":{"description":"Which one is on top; without it, a JPEG.","allOf":[{"$ref":"#/definitions/RankingRef"}],"examples":[[{"prefer":{"extension":"jpg"}}]]},"enforce-primary":{"description":"Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.","type":"boolean","default":false,"examples":[true]}},"examples":[{"primary":[{"prefer":{"favorite":true}},{"highest":"rating"}]}]},"ExifModule":{"title":"ExifModule","description":"A set of metadata fields that belong together.","enum":["all","people","gps","caption","time","file-date","rating","favorite","albums","tags","faces"],"enumDescriptions":["`people`, `gps`, `caption`, `time` and `rating`.","Names of the people: `XMP-iptcExt:PersonInImage`, `XMP-dc:Subject` and, in originals, `IPTC:Keywords`. What others added stays.","Place: `GPSLatitude` and `GPSLongitude` with their hemispheres. The altitude of the file stays.","Description on one line: `XMP-dc:Description` and, in originals, `IPTC:Caption-Abstract`; whole in `ImageDescription` where it would lose something.","Capture time on the photo's own clock, with its offset from UTC: the dates of EXIF, XMP, IPTC and QuickTime that the format has.","Modification time of the original on its disk (`FileModifyDate`): the capture time. The time at which a file was created cannot be set on Linux, and stays.","Stars: `XMP-xmp:Rating` and, in originals, `Rating` and `RatingPercent` as Windows reads them.","`XMP-xmp:Label` is `Favorite` for favorites; other labels stay.","Albums: `XMP-iptcExt:Event`, `XMP-lr:HierarchicalSubject` below `Albums`, and `UserComment` unless somebody else wrote it.","Tags, exactly: `XMP-digiKam:TagsList`.","Faces of named people as regions: `XMP-mwg-rs:RegionInfo`. Regions of other names and kinds stay. Takes a request per photo and the permission face.read."]},"WriteExif":{"title":"WriteExif","description":"Write what Immich knows into the file or its sidecar. At least one of `modules` and `fields`.","type":"object","additionalProperties":false,"anyOf":[{"required":["modules"]},{"required":["fields"]}],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"modules":{"description":"Sets of fields in their customary places.","type":"array","items":{"$ref":"#/definitions/ExifModule"},"minItems":1,"examples":[["people","caption"]]},"fields":{"description":"ExifTool tag names with their group, and their values, which may be templates; null removes.","type":"object","minProperties":1,"examples":[{"XMP-photoshop:City":"{{ city }}","XMP:Label":null}],"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"null"}]}},"to":{"$ref":"#/definitions/ExifTarget"},"clear-when-empty":{"$ref":"#/definitions/ClearWhenEmpty"},"backup":{"$ref":"#/definitions/Backup"},"keep-time":{"$ref":"#/definitions/KeepTime"},"caption-length":{"description":"Characters of a caption at most.","type":"integer","minimum":1,"default":2000},"favorite-stars":{"description":"Whether a favorite without stars is written with five.","type":"boolean","default":false},"dates":{"description":"Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.","type":"array","minItems":1,"items":{"enum":["taken","modified","uploaded"]},"default":["taken"],"examples":[["taken","modified"]]}},"examples":[{"modules":["people","rating"],"to":"sidecar"}]},"Action":{"title":"Action","description":"What is to be so. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tag":{"description":"Has these tags; names may be templates. A tag that does not exist is created.","examples":["auto/screenshot",["one","two"],{"name":"people/{{ person }}","for-each":"person"}],"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"$ref":"#/definitions/TagAction"}]},"untag":{"description":"Has none of these tags.","examples":["inbox",["inbox","to-do"]],"allOf":[{"$ref":"#/definitions/Names"}]},"add-to-album":{"description":"Is in this album; the name may be a template.","examples":["Screenshots",{"name":"Trips {{ y }}","create":true}],"anyOf":[{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/AddToAlbum"}]},"remove-from-album":{"description":"Is in none of these albums.","examples":["Inbox"],"allOf":[{"$ref":"#/definitions/Names"}]},"move":{"$ref":"#/definitions/Move","examples":[{"to":{"tag":"animals"},"from":{"tag":"old/animals"}}]},"unify":{"$ref":"#/definitions/Unify","examples":[{"tags":"category/*","conflict":"review/categories"}]},"favorite":{"description":"Is a favorite, or is none.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. `locked` takes it out of all albums, and no API key can undo that.","enum":["timeline","archive","locked"],"examples":["archive"]},"rating":{"description":"Stars, -1 for rejected, null for none.","enum":[-1,1,2,3,4,5,null],"examples":[5,null]},"description":{"description":"Description (caption) in Immich; a template.","type":"string","examples":["Film scan, {{ folder }}"]},"date":{"description":"Capture date: what is written (a template; without an offset on the clock of `timezone`, a day alone means its noon), or found in the sources that `from` lists.","anyOf":[{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/DateAction"}],"examples":["2024-05-01T18:30:00+02:00","{{ filename | date: y-MM-dd }}",{"from":["filename","folder"],"timezone":"Europe/Berlin"}]},"location":{"description":"Where it was taken: a place, or the one of photos taken around the same time, for photos that have none.","anyOf":[{"$ref":"#/definitions/Coordinates"},{"$ref":"#/definitions/LocationFrom"}],"examples":[{"latitude":41.9028,"longitude":12.4964},{"from":"neighbours","within":"10m","same":["camera"]}]},"write-exif":{"$ref":"#/definitions/WriteExif","examples":[{"modules":["people","caption"]}]},"delete":{"description":"trash: to Immich’s trash. permanent: gone for good; needs `safety.allow-permanent`, and `apply` refuses it. In a group, write it under `others`.","enum":["trash","permanent"],"examples":["trash"]},"keep-best":{"$ref":"#/definitions/KeepBest","examples":[{"by":[{"highest":"megapixels"}],"others":"stack"}]},"not-duplicates":{"description":"The members are no duplicates of each other: Immich no longer lists them as such. None of them may then be trashed by another rule.","const":true,"examples":[true]},"review":{"description":"Nothing is done; the plan lists it with this reason, to be looked at; a template.","type":"string","pattern":"\\S","examples":["a video among photos","a meme with {{ persons }} in it"]},"stack":{"$ref":"#/definitions/Stack","examples":[{},{"primary":[{"prefer":{"extension":"jpg"}}]}]},"unstack":{"description":"In no stack: the stack that it is in is taken apart as a whole, and its members stay.","enum":[true],"examples":[true]}}},"Move":{"title":"Move","description":"Out of tags and albums into others. It leaves only once it is everywhere it was to go.","type":"object","additionalProperties":false,"required":["to","from"],"properties":{"to":{"title":"MoveTo","description":"Has these tags and is in these albums; names may be templates.","type":"object","additionalProperties":false,"anyOf":[{"required":["tag"]},{"required":["album"]}],"properties":{"tag":{"description":"Tags that it is to have.","allOf":[{"$ref":"#/definitions/Names"}]},"album":{"description":"Albums that it is to be in.","allOf":[{"$ref":"#/definitions/Names"}]},"create":{"$ref":"#/definitions/Create"}},"examples":[{"album":"Animals","create":true}]},"from":{"title":"MoveFrom","description":"Leaves all of its tags and albums that match these patterns.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"tag":{"description":"Tags that it is to lose.","allOf":[{"$ref":"#/definitions/Pattern"}]},"album":{"description":"Albums that it is to leave.","allOf":[{"$ref":"#/definitions/Pattern"}]}},"examples":[{"tag":"old/**"},{"album":"Inbox*"}]}},"examples":[{"to":{"tag":"animals","album":"Animals"},"from":{"tag":["cat","dog"],"album":"Pets"}}]},"Unify":{"title":"Unify","description":"What one member of a group has of these, all have. Where members have different ones, nothing is passed on.","type":"object","additionalProperties":false,"anyOf":[{"required":["tags"]},{"required":["albums"]},{"required":["date"]}],"properties":{"tags":{"description":"Tags of which a group has one.","examples":["category/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"albums":{"description":"Albums of which a group has one.","examples":[["Family","Trip*"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"date":{"description":"Members without a capture date of their own get that of the others.","type":"boolean","examples":[true]},"conflict":{"description":"Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.","type":"string","pattern":"\\S","examples":["review/duplicates"]},"per-group":{"description":"Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.","type":"boolean","default":false,"examples":[true]}},"examples":[{"tags":["animals","people"],"albums":"Trip*","conflict":"review/duplicates","per-group":true}]},"DateAction":{"title":"DateAction","description":"Finds the capture date of photos that have none of their own; a file without one has only got its own time from Immich, which does not count. Of the sources in their order the first that knows a date counts.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"Where to look, in this order.","type":"array","items":{"$ref":"#/definitions/DateSource"},"minItems":1,"examples":[["filename","folder"]]},"timezone":{"description":"Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.","type":"string","pattern":"\\S","examples":["Europe/Madrid","photo"]},"earlier-by":{"description":"Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.","examples":["2h","2d"],"allOf":[{"$ref":"#/definitions/Duration"}]},"not-before":{"description":"Earlier dates are mistakes, and the search goes on.","examples":["1990-01-01"],"default":"1900-01-01","allOf":[{"$ref":"#/definitions/DateText"}]},"within":{"description":"For `neighbours`: how far apart the photos before and after may have been taken.","examples":["2h"],"default":"1d","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"from":["filename","duplicates"],"timezone":"photo","earlier-by":"2h","not-before":"1990-01-01"}]},"DateSource":{"title":"DateSource","description":"Something that may know when a photo was taken.","enum":["filename","folder","path","sidecar","duplicates","neighbours","uploaded","modified"],"enumDescriptions":["Name of the uploaded file: `IMG_20240115_101530`, `WhatsApp Image 2024-01-15 at 10.15.30`, `photo_2024-01-15`.","Names of the folders it lies in, the innermost first: `2024-07-15 Beach`.","Name of the file on the server, then the folders.","What the XMP sidecar beside the file on this machine says (`exif:DateTimeOriginal`, `photoshop:DateCreated` or `xmp:CreateDate`); needs `paths`.","The oldest date that another photo of its duplicate group has of its own.","The photos with the numbers before and after it: `IMG_1233` and `IMG_1235`.","Time of the upload; no capture date.","Time of the file; no capture date."]},"Coordinates":{"title":"Coordinates","description":"Degrees, north and east positive.","type":"object","additionalProperties":false,"required":["latitude","longitude"],"properties":{"latitude":{"description":"Degrees, north positive.","type":"number","minimum":-90,"maximum":90},"longitude":{"description":"Degrees, east positive.","type":"number","minimum":-180,"maximum":180}},"examples":[{"latitude":-33.8688,"longitude":151.2093}]},"LocationFrom":{"title":"LocationFrom","description":"The place of the photo that was taken nearest in time, or of a track at that time. A place that a photo has is never replaced.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"neighbours: other photos of the library. Or GPX files, from the folder of the main file on: the place on the line between the two points of the track before and after.","anyOf":[{"enum":["neighbours"]},{"type":"string","pattern":"\\.gpx$"},{"type":"array","items":{"type":"string","pattern":"\\.gpx$"},"minItems":1}],"examples":["neighbours",["tracks/*.gpx"]]},"within":{"description":"How far apart in time the two may be.","default":"10m","examples":["30m"],"allOf":[{"$ref":"#/definitions/Duration"}]},"same":{"description":"What the two must have in common.","type":"array","items":{"$ref":"#/definitions/SharedField"},"minItems":1,"examples":[["camera"],["person"]]},"offset":{"description":"What to add to the clock of the photos without a place, where it was wrong.","type":"string","pattern":"^[+-]?[0-9]+(s|m|h|d)$","examples":["-1h"]},"tag":{"description":"Tag that says the place was guessed; no other is guessed from it.","type":"string","pattern":"\\S","default":"auto/location","examples":["places/guessed"]}},"examples":[{"from":"neighbours","within":"10m","same":["camera"]}]},"SharedField":{"title":"SharedField","description":"A value that two photos have in common.","enum":["camera","folder","lens","library","person"],"enumDescriptions":["Make and model of the camera.","Folder on the server.","Lens.","External library, or uploaded.","Any person."]},"Rule":{"title":"Rule","description":"What to look for and what is to be so. With `group` it works on groups, otherwise on each asset.","type":"object","additionalProperties":false,"required":["name","actions"],"if":{"not":{"required":["group"]}},"then":{"required":["match"],"properties":{"actions":{"type":"array","items":{"type":"object","properties":{"keep-best":false,"not-duplicates":false,"stack":false,"unify":false}}}}},"properties":{"name":{"description":"Unique name, in lower case with hyphens; it stands in plans, tests and the journal.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["screenshots"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"enabled":{"description":"Whether the rule counts.","type":"boolean","default":true,"examples":[false]},"for":{"description":"What the rule is about: each asset, or each album (see [album rule](#album-rule)).","examples":["assets"],"enum":["assets","albums"],"default":"assets"},"priority":{"description":"When two rules want different values for one asset, the higher one wins.","type":"integer","default":0,"examples":[10]},"stop":{"description":"Whether the rules below no longer see what this one matched.","type":"boolean","default":false,"examples":[true]},"labels":{"description":"Names under which several rules are selected together, with `--label` and `--skip`.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["nightly"]]},"match":{"description":"Which assets. Required without `group`; with it, which assets may be members.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"filename":"Screenshot*","type":"image"}]},"unless":{"description":"Which of them not. A value that is unknown here leaves the asset alone, too.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"tag":"keep"}]},"group":{"description":"How they are grouped.","allOf":[{"$ref":"#/definitions/Group"}],"examples":[{"by":"duplicates","same":["type"]}]},"limit":{"description":"The most assets that this rule may change in one plan; with more, the plan cannot be applied, unless `--allow <rule>=N` says so.","type":"integer","minimum":1,"examples":[50]},"actions":{"description":"What is to be so.","type":"array","items":{"$ref":"#/definitions/Action"},"minItems":1,"examples":[[{"tag":"auto/screenshot"},{"visibility":"archive"}]]}}},"AboutAlbums":{"title":"AboutAlbums","description":"A condition with a word that only rules about albums have.","type":"object","anyOf":[{"required":["name"]},{"required":["keyword"]},{"required":["empty"]},{"required":["asset-count"]},{"required":["span"]},{"required":["shared"]},{"required":["created"]},{"required":["updated"]},{"required":["all"],"properties":{"all":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["any"],"properties":{"any":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["none"],"properties":{"none":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["not"],"properties":{"not":{"$ref":"#/definitions/AboutAlbums"}}}]},"AlbumMatch":{"title":"AlbumMatch","description":"Which albums; all of the words must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"use":{"description":"A condition from `matchers`, made of these words; of several, any may hold.","examples":["family",["family","trips"]],"allOf":[{"$ref":"#/definitions/Names"}]},"all":{"description":"Every one of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"any":{"description":"At least one of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"none":{"description":"None of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"not":{"description":"This does not hold.","examples":[{"owner":"me"}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"name":{"description":"Its name, or its id.","examples":["Trips*",["Rome","Paris"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"keyword":{"description":"One of these is a whole word of its name, in any case. Blanks, `-`, `_` and `.` part words.","examples":["family",["family","familia"]],"allOf":[{"$ref":"#/definitions/Names"}]},"empty":{"description":"Whether nothing is in it, not in the trash either.","examples":[true],"type":"boolean"},"asset-count":{"description":"How many assets are in it.","examples":[{"min":100}],"allOf":[{"$ref":"#/definitions/CountRange"}]},"span":{"description":"Days between its first and its last asset.","examples":[{"min":31}],"allOf":[{"$ref":"#/definitions/CountRange"}]},"owner":{"description":"Who owns it: `me`, or the name, e-mail address or id of a user.","examples":["me"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"shared":{"description":"Whether anybody but its owner is in it.","examples":[false],"type":"boolean"},"created":{"description":"When it was made.","examples":[{"older-than":"1y"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"updated":{"description":"When something about it changed last.","examples":[{"older-than":"30d"}],"allOf":[{"$ref":"#/definitions/DateRange"}]}}},"Share":{"title":"Share","description":"With whom an album is shared. Several rules add up, and of their roles the highest counts; its owner is never touched.","type":"object","additionalProperties":false,"required":["with"],"properties":{"with":{"description":"E-mail addresses, user ids, or names from `groups-of-people`.","examples":["family",["ben@example.org","friends"]],"allOf":[{"$ref":"#/definitions/Names"}]},"role":{"description":"What they may do.","examples":["editor"],"enum":["viewer","editor"],"default":"viewer"},"prune":{"description":"Whether everybody else whom no rule names loses the album.","examples":[true],"type":"boolean","default":false}},"examples":[{"with":"family","role":"editor"}]},"AlbumAction":{"title":"AlbumAction","description":"What is to be so about an album. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"share":{"description":"Is shared with these people. Only your own albums are.","examples":[{"with":"family","role":"editor"},{"with":["ben@example.org"],"prune":true}],"allOf":[{"$ref":"#/definitions/Share"}]},"rename":{"description":"Is called so; a template with `name`, `description`, `first`, `last` (days) and `re.…`. There are no blanks at the ends of a name.","examples":["{{ name }}","Trip {{ first | date: y-MM }}"],"type":"string","pattern":"\\S"},"describe":{"description":"Has this description; a template like that of `rename`.","examples":["From {{ first }} to {{ last }}"],"type":"string","pattern":"\\S"},"cover":{"description":"This asset stands for it: the best after a ranking, or the one with this id.","examples":[[{"prefer":{"favorite":true}},{"highest":"rating"},{"lowest":"id"}],"0a51c1b2-0000-4000-8000-000000000009"],"allOf":[{"$ref":"#/definitions/RankingRef"}]},"order":{"description":"Shows the oldest first (`asc`) or the newest.","examples":["asc"],"enum":["asc","desc"]},"merge-same-name":{"description":"Of your albums with one name there is one: the assets of the others come into the largest, then the others are deleted. Shared ones and those with photos of others stay.","examples":[true],"const":true},"delete-empty":{"description":"Is deleted when it is empty, yours, shared with nobody, and an `add-to-album` or `move` with `create` in these rules makes albums of exactly this name.","examples":[true],"const":true},"review":{"description":"Nothing is done; the plan lists it with this reason, to be looked at; a template like that of `rename`.","examples":["no category","holds photos from {{ first }} to {{ last }}"],"type":"string","pattern":"\\S"}}},"AlbumRule":{"title":"AlbumRule","description":"Which albums, and what is to be so about them.","type":"object","additionalProperties":false,"required":["name","for","match","actions"],"properties":{"name":{"description":"Unique name, in lower case with hyphens; it stands in plans, tests and the journal.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["screenshots"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"enabled":{"description":"Whether the rule counts.","type":"boolean","default":true,"examples":[false]},"for":{"description":"What the rule is about.","examples":["albums"],"const":"albums"},"priority":{"description":"When two rules want different values for one album, the higher one wins.","examples":[10],"type":"integer","default":0},"labels":{"description":"Names under which several rules are selected together, with `--label` and `--skip`.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["nightly"]]},"match":{"description":"Which albums.","examples":[{"keyword":"family"}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"unless":{"description":"Which of them not.","examples":[{"shared":true}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"limit":{"description":"The most albums that this rule may change in one plan.","examples":[10],"type":"integer","minimum":1},"actions":{"description":"What is to be so.","examples":[[{"share":{"with":"family"}}]],"type":"array","items":{"$ref":"#/definitions/AlbumAction"},"minItems":1}}},"Test":{"title":"Test","description":"Assets as literals and what the rules want for them.","type":"object","additionalProperties":false,"required":["name","assets","expect"],"properties":{"name":{"description":"What it shows.","type":"string","pattern":"\\S","examples":["the RAW survives"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"now":{"description":"The instant that `older-than` and `newer-than` count from. Default: 2026-01-01.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2026-01-31"]},"only":{"description":"Only these rules or labels take part.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1,"examples":[["dedupe"]]},"assets":{"description":"The library: a key of your own for each asset.","type":"object","additionalProperties":{"$ref":"#/definitions/TestAsset"},"minProperties":1,"examples":[{"a":{"filename":"DSC_1.nef"}}]},"expect":{"description":"For an asset, by its key, all that the rules do to it: an empty list for nothing, `kept` for the one of its group that must survive. Assets that are not named may change.","type":"object","additionalProperties":{"type":"array","items":{"anyOf":[{"const":"kept"},{"$ref":"#/definitions/Expectation"}]}},"minProperties":1,"examples":[{"a":["kept",{"add-to-album":"Rome"}],"b":[{"delete":"trash"}]}]}}},"TestAsset":{"title":"TestAsset","description":"One asset of a test. What is not given, it has not.","type":"object","additionalProperties":false,"required":["filename"],"properties":{"filename":{"description":"Name of the file.","type":"string","pattern":"\\S","examples":["IMG_0815.jpg"]},"path":{"description":"Path on the server. Default: a folder of its own, as for an upload.","type":"string","pattern":"\\S","examples":["/mnt/nas/Scans/1.tif"]},"type":{"description":"Default: what the extension says.","enum":["image","video","audio","other"],"examples":["video"]},"library":{"description":"Name of the external library it is in. Default: an upload.","type":"string","pattern":"\\S","examples":["NAS"]},"owner":{"description":"Name of somebody else to whom it belongs, who shares it as a partner.","type":"string","pattern":"\\S","examples":["Ben"]},"taken":{"description":"When it was taken, as the file says. Without a zone it is the time on the photographer’s clock. Default: the file says nothing, and Immich takes the time of the upload.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-05-01T18:30:00"]},"uploaded":{"description":"When it was uploaded. Default: 2025-01-01.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-06-01"]},"modified":{"description":"When the file was changed last. Default: when it was uploaded.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-06-01"]},"timezone":{"description":"The zone of `taken`.","type":"string","pattern":"\\S","examples":["Europe/Rome"]},"width":{"description":"Pixels.","type":"number","examples":[6000]},"height":{"description":"Pixels.","type":"number","examples":[4000]},"file-size":{"description":"Bytes.","type":"number","examples":[2400000]},"camera":{"description":"Make and model; the first word is the make.","type":"string","pattern":"\\S","examples":["Canon EOS R5"]},"make":{"description":"Make of the camera.","type":"string","pattern":"\\S","examples":["Canon"]},"model":{"description":"Model of the camera.","type":"string","pattern":"\\S","examples":["EOS R5"]},"lens":{"description":"Lens.","type":"string","pattern":"\\S","examples":["RF24-70mm F2.8"]},"city":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Rome"]},"state":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Lazio"]},"country":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Italy"]},"lat":{"description":"Latitude in degrees; belongs to `lon`.","type":"number","examples":[41.9]},"lon":{"description":"Longitude in degrees; belongs to `lat`.","type":"number","examples":[12.5]},"description":{"description":"Description (caption) in Immich.","type":"string","pattern":"\\S","examples":["Forum Romanum"]},"rating":{"description":"Stars, -1 for rejected.","enum":[-1,1,2,3,4,5],"examples":[5]},"iso":{"description":"ISO number.","type":"number","examples":[400]},"focal-length":{"description":"Millimetres.","type":"number","examples":[35]},"aperture":{"description":"F-number.","type":"number","examples":[2.8]},"exposure":{"description":"Exposure time in seconds.","type":"string","pattern":"\\S","examples":["1/250"]},"orientation":{"description":"EXIF orientation.","type":"integer","minimum":1,"maximum":8,"examples":[6]},"projection":{"description":"Projection of a panorama.","type":"string","pattern":"\\S","examples":["EQUIRECTANGULAR"]},"favorite":{"description":"Is a favorite.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. Default: `timeline`, or `hidden` for the video of a live photo.","enum":["timeline","archive","hidden","locked"],"examples":["archive"]},"trashed":{"description":"Is in the trash.","type":"boolean","examples":[true]},"offline":{"description":"Its file is missing.","type":"boolean","examples":[true]},"edited":{"description":"Was edited in Immich.","type":"boolean","examples":[true]},"duration":{"description":"Seconds.","type":"number","examples":[12.5]},"checksum":{"description":"Any word: assets with the same word have the same file.","type":"string","pattern":"\\S","examples":["same"]},"duplicate":{"description":"Name of the group of duplicates that Immich has it in.","type":"string","pattern":"\\S","examples":["g1"]},"stack":{"description":"Name of the stack it is in. The first is the primary, unless one says that it is.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the stack.","type":"string","pattern":"\\S"},"primary":{"description":"Whether it is the primary.","type":"boolean"}}}],"examples":["s1",{"name":"s1","primary":true}]},"albums":{"description":"Albums it is in.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["Rome"]]},"tags":{"description":"Tags it has.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["places/Italy"]]},"persons":{"description":"Persons in the picture.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["Anna"]]},"unnamed-faces":{"description":"Faces that belong to nobody.","type":"integer","minimum":0,"examples":[2]},"text":{"description":"Text that Immich read in the picture.","type":"string","examples":["Invoice 4711"],"pattern":"\\S"},"shows":{"description":"What the picture shows, for smart search.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["a red car"]]},"file":{"description":"What its file says, by the names that the rules ask about; whatever is not here it does not say.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]},"examples":[{"VideoFrameRate":120,"UserComment":"Screenshot"}]},"live-video":{"description":"Key of the asset that is its motion part.","type":"string","pattern":"\\S","examples":["video"]}}},"Expectation":{"title":"Expectation","description":"Something that happens to an asset. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tag":{"description":"Gets this tag.","type":"string","pattern":"\\S","examples":["auto/screenshot"]},"untag":{"description":"Loses this tag.","type":"string","pattern":"\\S","examples":["inbox"]},"add-to-album":{"description":"Gets into this album.","type":"string","pattern":"\\S","examples":["Rome"]},"remove-from-album":{"description":"Leaves this album.","type":"string","pattern":"\\S","examples":["Inbox"]},"favorite":{"description":"Becomes a favorite, or none.","type":"boolean","examples":[true]},"visibility":{"description":"Is moved there.","enum":["timeline","archive","locked"],"examples":["archive"]},"rating":{"description":"Gets these stars; null for none.","enum":[-1,1,2,3,4,5,null],"examples":[5]},"description":{"description":"Gets this description.","type":"string","examples":["Film scan, 1998"]},"date":{"description":"Gets this date, with its offset.","type":"string","pattern":"\\S","examples":["2024-05-01T12:00:00.000+02:00"]},"location":{"description":"Gets this place.","type":"object","additionalProperties":false,"required":["latitude","longitude"],"properties":{"latitude":{"description":"Degrees.","type":"number"},"longitude":{"description":"Degrees.","type":"number"}},"examples":[{"latitude":41.9,"longitude":12.5}]},"write-exif":{"description":"These tags are written into its file or sidecar.","type":"object","examples":[{"XMP-dc:Subject":["Anna"]}]},"stack":{"description":"Gets into a stack; the key of the asset that is its primary.","type":"string","pattern":"\\S","examples":["jpg"]},"delete":{"description":"Goes to the trash, or is deleted for good.","enum":["trash","permanent"],"examples":["trash"]}}},"Watch":{"title":"Watch","description":"What `watch` does.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"every":{"description":"Time between two plans, or `never` for only when the rules change.","type":"string","pattern":"^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$","default":"1h","examples":["15m"]},"apply":{"description":"Whether each plan is applied, within all limits.","type":"boolean","default":false}}},"Notify":{"title":"Notify","description":"Who is told of what `apply`, `undo` and `watch` did.","type":"object","additionalProperties":false,"required":["command"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"command":{"description":"Program and arguments that get a summary as JSON on their standard input: after each run, and after each plan of `watch` that is not applied and has news. It runs without a shell, beside the config, and without the API key. When it fails, that is a warning.","type":"string","pattern":"\\S","examples":["./tell-me.sh","curl -s -T - https://ntfy.example.net/photos"]}}},"Token":{"title":"Token","description":"A value in a template. Dates are those of the photographer’s clock; a token without a value skips the action.","enum":["y","yy","MM","MMM","dd","HH","mm","ss","WW","filename","stem","ext","folder","path","make","model","camera","lens","lensModel","city","state","country","rating","description","library","person","persons","album","albums","tag","tags"],"enumDescriptions":["Year, 2024.","Year, 24.","Month, 05.","Month, May.","Day, 09.","Hour, 18.","Minute, 30.","Second, 00.","Week after ISO 8601, 19.","Name of the file.","Name of the file without extension.","Extension in lower case.","Name of the folder that the file is in.","Whole path on the server.","Make of the camera.","Model of the camera.","Make and model.","Lens.","Lens, by the name that Immich’s storage template has for it.","City.","State or region.","Country.","Stars.","Description in Immich.","Name of the external library.","One person; needs `for-each: person`.","All persons.","One album; needs `for-each: album`.","All albums.","One tag; needs `for-each: tag`.","All tags."]},"Filter":{"title":"Filter","description":"What can be done with a value in a template.","enum":["default","lower","upper","slug","replace","pad","date"],"enumDescriptions":["Stands in for a value that is missing.","Lower case.","Upper case.","Lower case, without accents, words joined by hyphens.","Replaces every occurrence of a text by another.","Zeros in front, up to this length.","Writes a date that stands in the value in another form."]}}};
const schema14 = {"title":"PathMapping","description":"How a folder on the server is called on this machine.","type":"object","additionalProperties":false,"required":["local"],"if":{"required":["server"]},"then":{"properties":{"segments":false}},"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"server":{"description":"Path prefix as Immich shows it.","type":"string","pattern":"\\S","examples":["/mnt/media/nas"]},"segments":{"description":"Instead of `server`: as many last parts of the server's path, the name of the file among them, lead to the file below `local`. 3 when neither is given.","type":"integer","minimum":1,"maximum":10,"examples":[3]},"local":{"description":"The same folder on this machine; relative to the config.","type":"string","pattern":"\\S","examples":["/srv/photos"]}}};
const schema165 = {"title":"Watch","description":"What `watch` does.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"every":{"description":"Time between two plans, or `never` for only when the rules change.","type":"string","pattern":"^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$","default":"1h","examples":["15m"]},"apply":{"description":"Whether each plan is applied, within all limits.","type":"boolean","default":false}}};
const schema166 = {"title":"Notify","description":"Who is told of what `apply`, `undo` and `watch` did.","type":"object","additionalProperties":false,"required":["command"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"command":{"description":"Program and arguments that get a summary as JSON on their standard input: after each run, and after each plan of `watch` that is not applied and has news. It runs without a shell, beside the config, and without the API key. When it fails, that is a warning.","type":"string","pattern":"\\S","examples":["./tell-me.sh","curl -s -T - https://ntfy.example.net/photos"]}}};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"title":"Server","description":"The Immich server and how hard it may be worked.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"url":{"description":"Address of the server, with or without `/api`. Without it: IMMICH_INSTANCE_URL, then the login of the Immich CLI.","type":"string","pattern":"\\S","examples":["https://photos.example.net"]},"api-key":{"description":"The API key, preferably by reference. Without it: IMMICH_API_KEY, then the login of the Immich CLI.","examples":[{"env":"IMMICH_API_KEY"}],"anyOf":[{"$ref":"#/definitions/SecretSource"},{"type":"string","pattern":"\\S"}]},"timeout":{"description":"Seconds after which one request counts as failed.","type":"number","minimum":1,"default":30},"concurrency":{"description":"Requests under way at the same time.","type":"integer","minimum":1,"maximum":64,"default":4},"requests-per-second":{"description":"Never more requests than this in any second. Without it there is no limit.","type":"number","exclusiveMinimum":0,"examples":[10]}}};
const schema13 = {"title":"SecretSource","description":"Where a secret is read from; exactly one of the three.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable; a `.env` file beside the config or in the working directory counts too.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["IMMICH_API_KEY"]},"file":{"description":"File whose first line is the secret; relative to the config.","type":"string","pattern":"\\S","examples":["/run/secrets/immich"]},"command":{"description":"Program and arguments whose first line of output is the secret. It runs without a shell: no pipes, no variables.","type":"string","pattern":"\\S","examples":["pass show immich"]}}};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "url")) || (key0 === "api-key")) || (key0 === "timeout")) || (key0 === "concurrency")) || (key0 === "requests-per-second"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.description.type,parentSchema:schema12.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.url,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.url.type,parentSchema:schema12.properties.url,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["api-key"] !== undefined){
let data2 = data["api-key"];
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1){
const err4 = {instancePath:instancePath+"/api-key",schemaPath:"#/definitions/SecretSource/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/api-key",schemaPath:"#/definitions/SecretSource/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "env") || (key1 === "file")) || (key1 === "command"))){
const err6 = {instancePath:instancePath+"/api-key",schemaPath:"#/definitions/SecretSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.env !== undefined){
let data3 = data2.env;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/api-key/env",schemaPath:"#/definitions/SecretSource/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13.properties.env,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/api-key/env",schemaPath:"#/definitions/SecretSource/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.env.type,parentSchema:schema13.properties.env,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.file !== undefined){
let data4 = data2.file;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/api-key/file",schemaPath:"#/definitions/SecretSource/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema13.properties.file,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/api-key/file",schemaPath:"#/definitions/SecretSource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.command !== undefined){
let data5 = data2.command;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err11 = {instancePath:instancePath+"/api-key/command",schemaPath:"#/definitions/SecretSource/properties/command/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema13.properties.command,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/api-key/command",schemaPath:"#/definitions/SecretSource/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.command.type,parentSchema:schema13.properties.command,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/api-key",schemaPath:"#/definitions/SecretSource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs18 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err14 = {instancePath:instancePath+"/api-key",schemaPath:"#/properties/api-key/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties["api-key"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/api-key",schemaPath:"#/properties/api-key/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties["api-key"].anyOf[1].type,parentSchema:schema12.properties["api-key"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/api-key",schemaPath:"#/properties/api-key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema12.properties["api-key"].anyOf,parentSchema:schema12.properties["api-key"],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.timeout !== undefined){
let data6 = data.timeout;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.concurrency !== undefined){
let data7 = data.concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.concurrency.type,parentSchema:schema12.properties.concurrency,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 64 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema12.properties.concurrency,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.concurrency,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data["requests-per-second"] !== undefined){
let data8 = data["requests-per-second"];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/requests-per-second",schemaPath:"#/properties/requests-per-second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema12.properties["requests-per-second"],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/requests-per-second",schemaPath:"#/properties/requests-per-second/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties["requests-per-second"].type,parentSchema:schema12.properties["requests-per-second"],data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"Condition","description":"Words and what they ask; all of them must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"use":{"description":"A condition from `matchers`; of several, any may hold.","examples":["screenshot",["raw","jpeg"]],"allOf":[{"$ref":"#/definitions/Names"}]},"all":{"description":"Every one of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"tag":"trip"},{"person":"Anna"}]]},"any":{"description":"At least one of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"favorite":true},{"rating":{"min":4}}]]},"none":{"description":"None of these holds.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"tag":"keep"},{"album":"Family"}]]},"not":{"description":"This does not hold. A value that is unknown matches neither way.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"camera":"Google*"}]},"count":{"description":"How many of these hold.","examples":[{"of":[{"album":"A*"},{"album":"B*"}],"min":2}],"allOf":[{"$ref":"#/definitions/CountCondition"}]},"filename":{"description":"Name of the file as uploaded.","examples":["IMG_*.jpg","/^Screenshot[ _]/"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"stem":{"description":"Name of the file without its extension.","examples":["*-edit"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"extension":{"description":"Extension of the file, without the dot, in any case.","examples":[["jpg","jpeg"],"!dng"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"path":{"description":"Path of the file on the server, as Immich shows it.","examples":["**/Scans/**"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"folder":{"description":"Path of the folder that the file is in, on the server.","examples":["**/2019/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"type":{"description":"Kind of asset.","examples":["image",["image","video"]],"allOf":[{"$ref":"#/definitions/AssetTypes"}]},"mime":{"description":"Media type of the file.","examples":["image/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"album":{"description":"In an album with such a name.","examples":["Family*",{"count":{"min":2}}],"allOf":[{"$ref":"#/definitions/AlbumCondition"}]},"album-period":{"description":"Whether it fits the period that the name of its album begins with.","examples":["outside",{"is":"outside","threshold":7}],"allOf":[{"$ref":"#/definitions/AlbumPeriod"}]},"tag":{"description":"Has such a tag; nested tags are written with slashes. `keep/**` is every tag below `keep`, not `keep` itself; `**/keep` one on any level.","examples":["keep/**",["trip","trip/**"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"person":{"description":"Shows such a person.","examples":[["Anna","Ben"],{"all":["Anna","Ben"],"only":["Anna","Ben"]}],"allOf":[{"$ref":"#/definitions/PersonCondition"}]},"library":{"description":"Name or id of the external library; `upload` for uploaded assets, `external` for all others. Names can only be read with an administrator’s key.","examples":["upload","NAS*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"owner":{"description":"Owner: `me`, or the name, e-mail address or id of a user. Without this word, only your own assets match; with it, also what partners share, which can be put into albums and tagged.","examples":["me"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"favorite":{"description":"Whether it is a favorite.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. Without this word, only timeline and archive match.","examples":["archive"],"allOf":[{"$ref":"#/definitions/Visibilities"}]},"rating":{"description":"Stars, 1 to 5; -1 for rejected. Unknown without a rating.","examples":[{"min":4}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"file-size":{"description":"Size of the file.","examples":[{"min":"200MB"}],"allOf":[{"$ref":"#/definitions/FileSizeRange"}]},"megapixels":{"description":"Width times height in millions.","examples":[{"max":2}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"width":{"description":"Width in pixels.","allOf":[{"$ref":"#/definitions/NumberRange"}],"examples":[{"min":1000}]},"height":{"description":"Height in pixels.","allOf":[{"$ref":"#/definitions/NumberRange"}],"examples":[{"max":480}]},"orientation":{"description":"Whether it is higher than wide, as it is displayed.","examples":["portrait",["landscape","square"]],"allOf":[{"$ref":"#/definitions/Orientations"}]},"duration":{"description":"Length of a video. Unknown for photos.","examples":[{"min":"5m"}],"allOf":[{"$ref":"#/definitions/SecondsRange"}]},"taken":{"description":"When it was taken.","examples":[{"after":"2024-01-01","before":"2025-01-01"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"day-of-week":{"description":"Day of the week on which it was taken, on the photographer’s calendar.","examples":[["saturday","sunday"]],"allOf":[{"$ref":"#/definitions/Weekdays"}]},"time-of-day":{"description":"Time of the day at which it was taken, on the photographer’s clock.","examples":[{"from":"22:00","to":"06:00"}],"allOf":[{"$ref":"#/definitions/Hours"}]},"recurring":{"description":"Part of the year in which it was taken, whatever the year.","examples":[{"from":"12-20","to":"01-06"}],"allOf":[{"$ref":"#/definitions/Season"}]},"uploaded":{"description":"When it came to the server.","examples":[{"older-than":"180d"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"modified":{"description":"When the file was last changed before it came to the server.","examples":[{"after":"2024-01-01"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"camera":{"description":"Make and model of the camera, `Google Pixel 7`; a make that the model repeats stands once, `Canon EOS R5`.","examples":["Google Pixel*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"lens":{"description":"Lens, as the metadata names it.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":["*50mm*"]},"iso":{"description":"Sensitivity.","examples":[{"min":3200}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"aperture":{"description":"The f-number: the smaller, the wider.","examples":[{"max":2}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"focal-length":{"description":"Focal length of the lens in millimetres.","examples":[{"min":200}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"city":{"description":"City where it was taken, as Immich found it.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":["Rome"]},"state":{"description":"State or region where it was taken.","allOf":[{"$ref":"#/definitions/Pattern"}],"examples":[["Lazio","Tuscany"]]},"country":{"description":"Country where it was taken. Unknown without a place: then `!Germany` does not match either.","examples":["!Germany"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"near":{"description":"Taken within such a circle. Unknown without a position.","examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"},[{"latitude":48.137,"longitude":11.575,"radius":"500m"}]],"allOf":[{"$ref":"#/definitions/Places"}]},"description":{"description":"Description (caption) in Immich.","examples":["*invoice*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"duplicate":{"description":"Whether Immich has it in a group of duplicates.","type":"boolean","examples":[true]},"stacked":{"description":"Whether it is in a stack.","type":"boolean","examples":[true]},"live-photo":{"description":"Whether it has a motion part.","type":"boolean","examples":[true]},"offline":{"description":"Whether its file is missing on the server. Only a rule with this word sees such assets.","type":"boolean","examples":[true]},"edited":{"description":"Whether it was edited in Immich.","type":"boolean","examples":[true]},"returned":{"description":"Whether it is a copy that a run trashed and that came back as a new upload, the same to the last bit, while what was kept in its place is alive. Known from the journals on this machine. `delete: trash` then trashes it only if that is still alive.","type":"boolean","examples":[true]},"checksum":{"description":"SHA-1 of the file: base64, as Immich has it, or hexadecimal, as `sha1sum` prints it.","examples":["da39a3ee5e6b4b0d3255bfef95601890afd80709"],"anyOf":[{"type":"string","pattern":"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"}}]},"asset":{"description":"Exactly this photo: its id, or its link from the browser’s address bar. The link of an album means every photo in it.","examples":["https://photos.example.org/photos/7a0fd9a9-3c8e-4d5c-9a3e-2f5b1c6d7e8f",["7a0fd9a9-3c8e-4d5c-9a3e-2f5b1c6d7e8f"]],"allOf":[{"$ref":"#/definitions/Names"}]},"frame-rate":{"description":"Pictures per second of an MP4 or MOV video. Immich does not keep it, so a plan reads it from the file, for which `paths` is needed. Unknown for photos.","examples":[{"min":100}],"allOf":[{"$ref":"#/definitions/NumberRange"}]},"exif":{"description":"Any field of the file’s metadata: found by Immich, or read from the file.","examples":[{"projectionType":"EQUIRECTANGULAR"},{"exposureTime":{"min":1}}],"allOf":[{"$ref":"#/definitions/ExifCondition"}]},"text":{"description":"Words that Immich has read in the picture, found by the server’s own search; of several, any.","examples":["invoice",["passport","visa"]],"allOf":[{"$ref":"#/definitions/Names"}]},"smart":{"description":"Among the photos that show this best, found by the server’s own search. Words, no pattern.","examples":["a red car",{"query":"a sunset over the sea","limit":50}],"allOf":[{"$ref":"#/definitions/SmartCondition"}]},"has":{"description":"Has a value for every one of these.","type":"array","items":{"$ref":"#/definitions/Field"},"minItems":1,"examples":[["gps"],["rating","description"]]},"missing":{"description":"Has no value for any of these.","type":"array","items":{"$ref":"#/definitions/Field"},"minItems":1,"examples":[["description"]]}}};
const schema16 = {"title":"Names","description":"One name or several.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}],"examples":["inbox",["inbox","to-do"]]};
const schema18 = {"title":"Pattern","description":"A text, a glob, or a regular expression; or a list of them. A text and a glob match in any case: `*` any text, `?` one character, `[a-c]` one of these; in paths, folders and tags `*` stops at a slash and `**` does not. `/…/` is a regular expression, `/…/i` one in any case. `!` in front negates. A list matches when one of its positive entries does (if it has any) and none of its negated ones.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}],"examples":["IMG_*",["*.jpg","!*-edit.jpg"],"/^DSC_\\d+/i"]};
const schema23 = {"title":"AssetTypes","description":"One value, or a list of which any may hold.","anyOf":[{"enum":["image","video","audio","other"]},{"type":"array","minItems":1,"items":{"enum":["image","video","audio","other"]}}]};
const schema28 = {"title":"AlbumPeriod","description":"`outside`: taken outside the period of at least one album that it is in; `inside`: in one at least, and within the period of each. Albums whose names do not begin with `YYYY`, `YYYY-MM` or `YYYY-MM-DD` do not count.","anyOf":[{"enum":["inside","outside"]},{"title":"AlbumPeriodDemand","description":"The same, with a threshold of your own.","type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"description":"Inside of every period, or outside of one.","enum":["inside","outside"]},"threshold":{"description":"Days before and after the period that still count as inside.","type":"integer","minimum":0,"default":180,"examples":[7]},"against":{"description":"`period`: from the first to the last day that the name means; `first-day`: the first day alone, so that 2024 is the first of January.","enum":["period","first-day"],"default":"period","examples":["first-day"]}}}],"examples":["outside",{"is":"outside","threshold":7}]};
const schema38 = {"title":"Visibilities","description":"One value, or a list of which any may hold.","anyOf":[{"enum":["timeline","archive","hidden","locked"]},{"type":"array","minItems":1,"items":{"enum":["timeline","archive","hidden","locked"]}}]};
const schema39 = {"title":"NumberRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest value that matches.","type":"number"},"max":{"description":"Largest value that matches.","type":"number"}},"examples":[{"min":4},{"min":1,"max":2}]};
const schema46 = {"title":"Orientations","description":"How it stands, or a list of that.","anyOf":[{"enum":["portrait","landscape","square"]},{"type":"array","minItems":1,"items":{"enum":["portrait","landscape","square"]}}],"examples":["portrait"]};
const schema55 = {"title":"Weekdays","description":"A day of the week, or a list of them.","anyOf":[{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},{"type":"array","minItems":1,"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}}],"examples":[["saturday","sunday"]]};
const schema56 = {"description":"A part of the day on the photographer’s clock. A `to` before `from` lies after midnight.","title":"Hours","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"From this minute on.","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","examples":["22:00"]},"to":{"description":"Up to, not including, this minute.","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","examples":["06:00"]}},"examples":[{"from":"22:00","to":"06:00"}]};
const schema57 = {"description":"These days of every year, both included. A `to` before `from` lies in the next year.","title":"Season","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"First day, month and day.","type":"string","pattern":"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["12-20"]},"to":{"description":"Last day, month and day.","type":"string","pattern":"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["01-06"]}},"examples":[{"from":"12-20","to":"01-06"}]};
const schema75 = {"title":"SmartCondition","description":"What a photo shows, in words, and how many of those that fit best: a search by meaning leaves none out. What lies in the trash keeps its place among them. Immich 2.7 searches the timeline and the archive apart; the best of each count in turns.","anyOf":[{"type":"string","pattern":"\\S"},{"title":"SmartSearch","description":"Words and a number.","type":"object","additionalProperties":false,"required":["query"],"properties":{"query":{"description":"What it shows.","type":"string","pattern":"\\S","examples":["a red car"]},"limit":{"description":"How many of the best.","type":"integer","minimum":1,"maximum":10000,"default":100,"examples":[20]}}}],"examples":["a red car",{"query":"a red car","limit":20}]};
const schema76 = {"title":"Field","description":"Something an asset can have or lack.","enum":["album","aperture","camera","city","country","description","duplicate","duration","exif-date","file-size","focal-length","gps","height","iso","lens","live-video","megapixels","mime","person","rating","stack","state","tag","timezone","width"],"enumDescriptions":["In an album.","F-number.","Make or model of the camera.","City.","Country.","Description in Immich.","In a group of duplicates.","Length, as videos have one.","Date in the metadata of the file; Immich makes one up where there is none.","Size of the file.","Focal length.","Latitude and longitude.","Height in pixels.","Sensitivity.","Lens.","Motion part of a live photo.","Width and height.","Media type.","Somebody with a name is in it.","Stars, or rejected.","In a stack.","State or region.","A tag.","Time zone, as the metadata or the place says.","Width in pixels."]};
const pattern51 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern53 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern69 = new RegExp("^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$", "u");
const wrapper0 = {validate: validate13};
const schema17 = {"title":"CountCondition","description":"How many of the conditions hold. At least one of `min` and `max`.","type":"object","additionalProperties":false,"required":["of"],"anyOf":[{"required":["min"]},{"required":["max"]}],"properties":{"of":{"description":"The conditions.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1},"min":{"description":"At least this many.","type":"integer","minimum":0},"max":{"description":"At most this many.","type":"integer","minimum":0}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema17.anyOf[0].required,parentSchema:schema17.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema17.anyOf[1].required,parentSchema:schema17.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema17.anyOf,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "min")) || (key0 === "max"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/of/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.of.type,parentSchema:schema17.properties.of,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.min.type,parentSchema:schema17.properties.min,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.min,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.max !== undefined){
let data3 = data.max;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.max.type,parentSchema:schema17.properties.max,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.max,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"AlbumCondition","description":"Names or ids of albums, or names and a number of them.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"title":"AlbumCount","description":"Number of albums, of those with this name.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"description":"Only albums with such a name count.","allOf":[{"$ref":"#/definitions/Pattern"}]},"count":{"description":"How many of them the asset is in.","allOf":[{"$ref":"#/definitions/CountRange"}]}}}],"examples":["Family*",{"name":"Trips*","count":{"min":2}}]};
const schema27 = {"title":"CountRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest number that matches.","type":"integer","minimum":0},"max":{"description":"Largest number that matches.","type":"integer","minimum":0}},"examples":[{"min":2}]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.anyOf[0].type,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema25.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.anyOf[1].items.type,parentSchema:schema25.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.anyOf[1].type,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err6 = {instancePath,schemaPath:"#/anyOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.anyOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "count"))){
const err7 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25.anyOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs16 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/name/" + i1,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name/" + i1,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err15 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "min") || (key1 === "max"))){
const err16 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.min !== undefined){
let data4 = data3.min;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/count/min",schemaPath:"#/definitions/CountRange/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.min.type,parentSchema:schema27.properties.min,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/count/min",schemaPath:"#/definitions/CountRange/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.min,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data3.max !== undefined){
let data5 = data3.max;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/count/max",schemaPath:"#/definitions/CountRange/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.max.type,parentSchema:schema27.properties.max,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/count/max",schemaPath:"#/definitions/CountRange/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.max,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.anyOf[2].type,parentSchema:schema25.anyOf[2],data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema25.anyOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"PersonCondition","description":"Names of which any may be in the picture, or several demands at once. Persons without a name count as nobody; one that is hidden in Immich is found by its exact name. Of several with one name, write the ids of those that are meant.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"title":"PersonSets","description":"Demands on the persons in the picture; all of them must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"all":{"description":"Every one of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"any":{"description":"At least one of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"none":{"description":"None of them is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"only":{"description":"Nobody else with a name is in it.","allOf":[{"$ref":"#/definitions/Names"}]},"count":{"description":"How many persons with a name are in it.","allOf":[{"$ref":"#/definitions/CountRange"}],"examples":[{"min":5}]},"unnamed":{"description":"Whether somebody is in it whom nobody has named.","type":"boolean","examples":[true]}}}],"examples":[["Anna","Ben"],{"all":["Anna","Ben"],"only":["Anna","Ben"]}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.anyOf[0].type,parentSchema:schema30.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema30.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.anyOf[1].items.type,parentSchema:schema30.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.anyOf[1].type,parentSchema:schema30.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err6 = {instancePath,schemaPath:"#/anyOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.anyOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "all") || (key0 === "any")) || (key0 === "none")) || (key0 === "only")) || (key0 === "count")) || (key0 === "unnamed"))){
const err7 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30.anyOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.all !== undefined){
let data1 = data.all;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/all",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/all",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs16 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/all/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/all/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/all",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err14 = {instancePath:instancePath+"/all",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.any !== undefined){
let data3 = data.any;
const _errs23 = errors;
let valid11 = false;
const _errs24 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err15 = {instancePath:instancePath+"/any",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs26 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err18 = {instancePath:instancePath+"/any/" + i2,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/any/" + i2,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/any",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
const err21 = {instancePath:instancePath+"/any",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.none !== undefined){
let data5 = data.none;
const _errs33 = errors;
let valid16 = false;
const _errs34 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err22 = {instancePath:instancePath+"/none",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/none",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs36 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err24 = {instancePath:instancePath+"/none",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
let data6 = data5[i3];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err25 = {instancePath:instancePath+"/none/" + i3,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/none/" + i3,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/none",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err28 = {instancePath:instancePath+"/none",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.only !== undefined){
let data7 = data.only;
const _errs43 = errors;
let valid21 = false;
const _errs44 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err29 = {instancePath:instancePath+"/only",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/only",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs44 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs46 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err31 = {instancePath:instancePath+"/only",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len4 = data7.length;
for(let i4=0; i4<len4; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err32 = {instancePath:instancePath+"/only/" + i4,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/only/" + i4,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/only",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid21 = valid21 || _valid4;
}
if(!valid21){
const err35 = {instancePath:instancePath+"/only",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data9 = data.count;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err36 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "min") || (key1 === "max"))){
const err37 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.min !== undefined){
let data10 = data9.min;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err38 = {instancePath:instancePath+"/count/min",schemaPath:"#/definitions/CountRange/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.min.type,parentSchema:schema27.properties.min,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err39 = {instancePath:instancePath+"/count/min",schemaPath:"#/definitions/CountRange/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.min,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data9.max !== undefined){
let data11 = data9.max;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err40 = {instancePath:instancePath+"/count/max",schemaPath:"#/definitions/CountRange/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.max.type,parentSchema:schema27.properties.max,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/count/max",schemaPath:"#/definitions/CountRange/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.max,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/CountRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.unnamed !== undefined){
let data12 = data.unnamed;
if(typeof data12 !== "boolean"){
const err43 = {instancePath:instancePath+"/unnamed",schemaPath:"#/anyOf/2/properties/unnamed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.anyOf[2].properties.unnamed.type,parentSchema:schema30.anyOf[2].properties.unnamed,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.anyOf[2].type,parentSchema:schema30.anyOf[2],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err45 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema30.anyOf,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"FileSizeRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest size that matches.","allOf":[{"$ref":"#/definitions/FileSize"}]},"max":{"description":"Largest size that matches.","allOf":[{"$ref":"#/definitions/FileSize"}]}},"examples":[{"min":"200MB"},{"max":"500kB"}]};
const schema41 = {"title":"FileSize","description":"Bytes as a number, or with a unit: B, kB, MB, GB, TB (powers of 1000).","examples":["200MB",1000000],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"}]};
const pattern43 = new RegExp("^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/FileSize/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/FileSize/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema41.anyOf[0].type,parentSchema:schema41.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/FileSize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$",parentSchema:schema41.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/FileSize/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/FileSize/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/FileSize/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/FileSize/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema41.anyOf[0].type,parentSchema:schema41.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs16 = errors;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/FileSize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?\\s*(B|kB|MB|GB|TB)$",parentSchema:schema41.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/FileSize/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/FileSize/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"SecondsRange","description":"At least `min`, at most `max`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Shortest that matches.","allOf":[{"$ref":"#/definitions/Seconds"}]},"max":{"description":"Longest that matches.","allOf":[{"$ref":"#/definitions/Seconds"}]}},"examples":[{"min":"5m"},{"max":3}]};
const schema48 = {"title":"Seconds","description":"Seconds as a number, or a duration such as 90s or 2m.","examples":[90,"2m"],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(s|m|h|d|w|y)$"}]};
const pattern45 = new RegExp("^[0-9]+(s|m|h|d|w|y)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/Seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/Seconds/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema48.anyOf[0].type,parentSchema:schema48.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/Seconds/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema48.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/Seconds/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.anyOf[1].type,parentSchema:schema48.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/Seconds/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/Seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/Seconds/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema48.anyOf[0].type,parentSchema:schema48.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs16 = errors;
if(typeof data1 === "string"){
if(!pattern45.test(data1)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/Seconds/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema48.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/Seconds/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.anyOf[1].type,parentSchema:schema48.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/Seconds/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema50 = {"title":"DateRange","description":"From `after` (inclusive) up to `before` (exclusive), or counted back from now. For `taken`, a day without a zone is a day on the photographer’s clock.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"after":{"description":"From this instant on.","allOf":[{"$ref":"#/definitions/DateText"}]},"before":{"description":"Up to, not including, this instant.","allOf":[{"$ref":"#/definitions/DateText"}]},"older-than":{"description":"Longer ago than this.","allOf":[{"$ref":"#/definitions/Duration"}]},"newer-than":{"description":"Not longer ago than this.","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"after":"2024-01-01","before":"2025-01-01"},{"older-than":"30d"}]};
const schema51 = {"description":"A day, or a day and a time, with or without a zone; without one, `timezone` counts.","type":"string","title":"DateText","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2024-05-01","2024-05-01T18:30:00+02:00"]};
const schema53 = {"description":"A whole number and a unit: s, m (minutes), h, d, w, y (365 days).","type":"string","title":"Duration","pattern":"^[0-9]+(s|m|h|d|w|y)$","examples":["10s","30d"]};
const pattern47 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "after") || (key0 === "before")) || (key0 === "older-than")) || (key0 === "newer-than"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(!pattern47.test(data0)){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.before !== undefined){
let data1 = data.before;
if(typeof data1 === "string"){
if(!pattern47.test(data1)){
const err4 = {instancePath:instancePath+"/before",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/before",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["older-than"] !== undefined){
let data2 = data["older-than"];
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err6 = {instancePath:instancePath+"/older-than",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/older-than",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["newer-than"] !== undefined){
let data3 = data["newer-than"];
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err8 = {instancePath:instancePath+"/newer-than",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/newer-than",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"Places","description":"A circle on the map, or a list of them.","anyOf":[{"$ref":"#/definitions/Place"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/Place"}}],"examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"}]};
const schema67 = {"title":"Place","description":"A circle on the map.","type":"object","additionalProperties":false,"required":["latitude","longitude","radius"],"properties":{"latitude":{"description":"Degrees, north positive.","type":"number","minimum":-90,"maximum":90,"examples":[48.137]},"longitude":{"description":"Degrees, east positive.","type":"number","minimum":-180,"maximum":180,"examples":[11.575]},"radius":{"description":"Distance from there at most, in `m` or `km`.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|km)$","examples":["500m","2.5km"]}},"examples":[{"latitude":48.137,"longitude":11.575,"radius":"5km"}]};
const pattern65 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|km)$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.longitude === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.radius === undefined){
const err2 = {instancePath,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "latitude") || (key0 === "longitude")) || (key0 === "radius"))){
const err3 = {instancePath,schemaPath:"#/definitions/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.latitude !== undefined){
let data0 = data.latitude;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 90 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema67.properties.latitude,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < -90 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema67.properties.latitude,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.latitude.type,parentSchema:schema67.properties.latitude,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.longitude !== undefined){
let data1 = data.longitude;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 180 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema67.properties.longitude,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -180 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema67.properties.longitude,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.longitude.type,parentSchema:schema67.properties.longitude,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.radius !== undefined){
let data2 = data.radius;
if(typeof data2 === "string"){
if(!pattern65.test(data2)){
const err10 = {instancePath:instancePath+"/radius",schemaPath:"#/definitions/Place/properties/radius/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|km)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|km)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(m|km)$",parentSchema:schema67.properties.radius,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/radius",schemaPath:"#/definitions/Place/properties/radius/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.radius.type,parentSchema:schema67.properties.radius,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/definitions/Place/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err13 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66.anyOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data3 = data[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.latitude === undefined){
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'",schema:schema67.required,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.longitude === undefined){
const err15 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'",schema:schema67.required,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.radius === undefined){
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Place/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema67.required,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "latitude") || (key1 === "longitude")) || (key1 === "radius"))){
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.latitude !== undefined){
let data4 = data3.latitude;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 90 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/" + i0+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema67.properties.latitude,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < -90 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/" + i0+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema67.properties.latitude,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/" + i0+"/latitude",schemaPath:"#/definitions/Place/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.latitude.type,parentSchema:schema67.properties.latitude,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.longitude !== undefined){
let data5 = data3.longitude;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 180 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/" + i0+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema67.properties.longitude,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < -180 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/" + i0+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema67.properties.longitude,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/longitude",schemaPath:"#/definitions/Place/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.longitude.type,parentSchema:schema67.properties.longitude,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.radius !== undefined){
let data6 = data3.radius;
if(typeof data6 === "string"){
if(!pattern65.test(data6)){
const err24 = {instancePath:instancePath+"/" + i0+"/radius",schemaPath:"#/definitions/Place/properties/radius/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|km)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|km)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(m|km)$",parentSchema:schema67.properties.radius,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0+"/radius",schemaPath:"#/definitions/Place/properties/radius/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.radius.type,parentSchema:schema67.properties.radius,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Place/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.anyOf[1].type,parentSchema:schema66.anyOf[1],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema66.anyOf,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema72 = {"title":"ExifCondition","description":"Fields of the file’s metadata, each with a pattern or a range of numbers; all of them must hold. Immich’s own names (`make model lensModel exifImageWidth exifImageHeight fileSizeInByte orientation dateTimeOriginal modifyDate timeZone fNumber focalLength iso exposureTime latitude longitude city state country description projectionType rating`) mean what Immich has found. Any other name is ExifTool’s (`UserComment`, `XMP-xmp:CreatorTool`), and a plan reads it from the file, for which `paths` is needed; a file without it has none, and one that cannot be read is unknown. An `exposureTime` of 1/250 counts as a number.","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"$ref":"#/definitions/NumberRange"}]},"examples":[{"projectionType":"EQUIRECTANGULAR"},{"exposureTime":{"min":1}},{"UserComment":"Screenshot"}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema72.additionalProperties.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.additionalProperties.anyOf[0].type,parentSchema:schema72.additionalProperties.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema72.additionalProperties.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema72.additionalProperties.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.additionalProperties.anyOf[1].items.type,parentSchema:schema72.additionalProperties.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.additionalProperties.anyOf[1].type,parentSchema:schema72.additionalProperties.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "min") || (key1 === "max"))){
const err8 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.min !== undefined){
let data2 = data0.min;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.max !== undefined){
let data3 = data0.max;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err12 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema72.additionalProperties.anyOf,parentSchema:schema72.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.all !== undefined){
let data2 = data.all;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.all,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data2[i1], {instancePath:instancePath+"/all/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.all.type,parentSchema:schema15.properties.all,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.any !== undefined){
let data4 = data.any;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.any,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data4[i2], {instancePath:instancePath+"/any/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.any.type,parentSchema:schema15.properties.any,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.none !== undefined){
let data6 = data.none;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.none,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper0.validate(data6[i3], {instancePath:instancePath+"/none/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.none.type,parentSchema:schema15.properties.none,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate14(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.filename !== undefined){
let data10 = data.filename;
const _errs28 = errors;
let valid16 = false;
const _errs29 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err15 = {instancePath:instancePath+"/filename",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/filename",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const _errs31 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err17 = {instancePath:instancePath+"/filename",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err18 = {instancePath:instancePath+"/filename/" + i4,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/filename/" + i4,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/filename",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid16 = valid16 || _valid1;
}
if(!valid16){
const err21 = {instancePath:instancePath+"/filename",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.stem !== undefined){
let data12 = data.stem;
const _errs38 = errors;
let valid21 = false;
const _errs39 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err22 = {instancePath:instancePath+"/stem",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/stem",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const _errs41 = errors;
if(Array.isArray(data12)){
if(data12.length < 1){
const err24 = {instancePath:instancePath+"/stem",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err25 = {instancePath:instancePath+"/stem/" + i5,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/stem/" + i5,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/stem",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid21 = valid21 || _valid2;
}
if(!valid21){
const err28 = {instancePath:instancePath+"/stem",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.extension !== undefined){
let data14 = data.extension;
const _errs48 = errors;
let valid26 = false;
const _errs49 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/extension",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs51 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err31 = {instancePath:instancePath+"/extension",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err32 = {instancePath:instancePath+"/extension/" + i6,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/extension/" + i6,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/extension",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid26 = valid26 || _valid3;
}
if(!valid26){
const err35 = {instancePath:instancePath+"/extension",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.path !== undefined){
let data16 = data.path;
const _errs58 = errors;
let valid31 = false;
const _errs59 = errors;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err36 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs59 === errors;
valid31 = valid31 || _valid4;
if(!valid31){
const _errs61 = errors;
if(Array.isArray(data16)){
if(data16.length < 1){
const err38 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err39 = {instancePath:instancePath+"/path/" + i7,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/path/" + i7,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid31 = valid31 || _valid4;
}
if(!valid31){
const err42 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.folder !== undefined){
let data18 = data.folder;
const _errs68 = errors;
let valid36 = false;
const _errs69 = errors;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err43 = {instancePath:instancePath+"/folder",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/folder",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs71 = errors;
if(Array.isArray(data18)){
if(data18.length < 1){
const err45 = {instancePath:instancePath+"/folder",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len8 = data18.length;
for(let i8=0; i8<len8; i8++){
let data19 = data18[i8];
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err46 = {instancePath:instancePath+"/folder/" + i8,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/folder/" + i8,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/folder",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs71 === errors;
valid36 = valid36 || _valid5;
}
if(!valid36){
const err49 = {instancePath:instancePath+"/folder",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.type !== undefined){
let data20 = data.type;
const _errs78 = errors;
let valid41 = false;
const _errs79 = errors;
if(!((((data20 === "image") || (data20 === "video")) || (data20 === "audio")) || (data20 === "other"))){
const err50 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/AssetTypes/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema23.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema23.anyOf[0].enum,parentSchema:schema23.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid6 = _errs79 === errors;
valid41 = valid41 || _valid6;
if(!valid41){
const _errs80 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err51 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/AssetTypes/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len9 = data20.length;
for(let i9=0; i9<len9; i9++){
let data21 = data20[i9];
if(!((((data21 === "image") || (data21 === "video")) || (data21 === "audio")) || (data21 === "other"))){
const err52 = {instancePath:instancePath+"/type/" + i9,schemaPath:"#/definitions/AssetTypes/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema23.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema23.anyOf[1].items.enum,parentSchema:schema23.anyOf[1].items,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/AssetTypes/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.anyOf[1].type,parentSchema:schema23.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid6 = _errs80 === errors;
valid41 = valid41 || _valid6;
}
if(!valid41){
const err54 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/AssetTypes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema23.anyOf,parentSchema:schema23,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.mime !== undefined){
let data22 = data.mime;
const _errs86 = errors;
let valid46 = false;
const _errs87 = errors;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err55 = {instancePath:instancePath+"/mime",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/mime",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs87 === errors;
valid46 = valid46 || _valid7;
if(!valid46){
const _errs89 = errors;
if(Array.isArray(data22)){
if(data22.length < 1){
const err57 = {instancePath:instancePath+"/mime",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len10 = data22.length;
for(let i10=0; i10<len10; i10++){
let data23 = data22[i10];
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err58 = {instancePath:instancePath+"/mime/" + i10,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/mime/" + i10,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/mime",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid7 = _errs89 === errors;
valid46 = valid46 || _valid7;
}
if(!valid46){
const err61 = {instancePath:instancePath+"/mime",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.album !== undefined){
if(!(validate16(data.album, {instancePath:instancePath+"/album",parentData:data,parentDataProperty:"album",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["album-period"] !== undefined){
let data25 = data["album-period"];
const _errs98 = errors;
let valid52 = false;
const _errs99 = errors;
if(!((data25 === "inside") || (data25 === "outside"))){
const err62 = {instancePath:instancePath+"/album-period",schemaPath:"#/definitions/AlbumPeriod/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema28.anyOf[0].enum,parentSchema:schema28.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid8 = _errs99 === errors;
valid52 = valid52 || _valid8;
if(!valid52){
const _errs100 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.is === undefined){
const err63 = {instancePath:instancePath+"/album-period",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'",schema:schema28.anyOf[1].required,parentSchema:schema28.anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key1 in data25){
if(!(((key1 === "is") || (key1 === "threshold")) || (key1 === "against"))){
const err64 = {instancePath:instancePath+"/album-period",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28.anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data25.is !== undefined){
let data26 = data25.is;
if(!((data26 === "inside") || (data26 === "outside"))){
const err65 = {instancePath:instancePath+"/album-period/is",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/properties/is/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[1].properties.is.enum},message:"must be equal to one of the allowed values",schema:schema28.anyOf[1].properties.is.enum,parentSchema:schema28.anyOf[1].properties.is,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.threshold !== undefined){
let data27 = data25.threshold;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/album-period/threshold",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.anyOf[1].properties.threshold.type,parentSchema:schema28.anyOf[1].properties.threshold,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err67 = {instancePath:instancePath+"/album-period/threshold",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema28.anyOf[1].properties.threshold,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data25.against !== undefined){
let data28 = data25.against;
if(!((data28 === "period") || (data28 === "first-day"))){
const err68 = {instancePath:instancePath+"/album-period/against",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/properties/against/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[1].properties.against.enum},message:"must be equal to one of the allowed values",schema:schema28.anyOf[1].properties.against.enum,parentSchema:schema28.anyOf[1].properties.against,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/album-period",schemaPath:"#/definitions/AlbumPeriod/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.anyOf[1].type,parentSchema:schema28.anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid8 = _errs100 === errors;
valid52 = valid52 || _valid8;
}
if(!valid52){
const err70 = {instancePath:instancePath+"/album-period",schemaPath:"#/definitions/AlbumPeriod/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema28.anyOf,parentSchema:schema28,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data.tag !== undefined){
let data29 = data.tag;
const _errs110 = errors;
let valid56 = false;
const _errs111 = errors;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err71 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid9 = _errs111 === errors;
valid56 = valid56 || _valid9;
if(!valid56){
const _errs113 = errors;
if(Array.isArray(data29)){
if(data29.length < 1){
const err73 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len11 = data29.length;
for(let i11=0; i11<len11; i11++){
let data30 = data29[i11];
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err74 = {instancePath:instancePath+"/tag/" + i11,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/tag/" + i11,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid9 = _errs113 === errors;
valid56 = valid56 || _valid9;
}
if(!valid56){
const err77 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data.person !== undefined){
if(!(validate18(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.library !== undefined){
let data32 = data.library;
const _errs122 = errors;
let valid62 = false;
const _errs123 = errors;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err78 = {instancePath:instancePath+"/library",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/library",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid10 = _errs123 === errors;
valid62 = valid62 || _valid10;
if(!valid62){
const _errs125 = errors;
if(Array.isArray(data32)){
if(data32.length < 1){
const err80 = {instancePath:instancePath+"/library",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len12 = data32.length;
for(let i12=0; i12<len12; i12++){
let data33 = data32[i12];
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err81 = {instancePath:instancePath+"/library/" + i12,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/library/" + i12,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/library",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs125 === errors;
valid62 = valid62 || _valid10;
}
if(!valid62){
const err84 = {instancePath:instancePath+"/library",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data.owner !== undefined){
let data34 = data.owner;
const _errs132 = errors;
let valid67 = false;
const _errs133 = errors;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err85 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid11 = _errs133 === errors;
valid67 = valid67 || _valid11;
if(!valid67){
const _errs135 = errors;
if(Array.isArray(data34)){
if(data34.length < 1){
const err87 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len13 = data34.length;
for(let i13=0; i13<len13; i13++){
let data35 = data34[i13];
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err88 = {instancePath:instancePath+"/owner/" + i13,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/owner/" + i13,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid11 = _errs135 === errors;
valid67 = valid67 || _valid11;
}
if(!valid67){
const err91 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data.favorite !== undefined){
let data36 = data.favorite;
if(typeof data36 !== "boolean"){
const err92 = {instancePath:instancePath+"/favorite",schemaPath:"#/properties/favorite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.favorite.type,parentSchema:schema15.properties.favorite,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.visibility !== undefined){
let data37 = data.visibility;
const _errs144 = errors;
let valid72 = false;
const _errs145 = errors;
if(!((((data37 === "timeline") || (data37 === "archive")) || (data37 === "hidden")) || (data37 === "locked"))){
const err93 = {instancePath:instancePath+"/visibility",schemaPath:"#/definitions/Visibilities/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema38.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema38.anyOf[0].enum,parentSchema:schema38.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid12 = _errs145 === errors;
valid72 = valid72 || _valid12;
if(!valid72){
const _errs146 = errors;
if(Array.isArray(data37)){
if(data37.length < 1){
const err94 = {instancePath:instancePath+"/visibility",schemaPath:"#/definitions/Visibilities/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema38.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len14 = data37.length;
for(let i14=0; i14<len14; i14++){
let data38 = data37[i14];
if(!((((data38 === "timeline") || (data38 === "archive")) || (data38 === "hidden")) || (data38 === "locked"))){
const err95 = {instancePath:instancePath+"/visibility/" + i14,schemaPath:"#/definitions/Visibilities/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema38.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema38.anyOf[1].items.enum,parentSchema:schema38.anyOf[1].items,data:data38};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/visibility",schemaPath:"#/definitions/Visibilities/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid12 = _errs146 === errors;
valid72 = valid72 || _valid12;
}
if(!valid72){
const err97 = {instancePath:instancePath+"/visibility",schemaPath:"#/definitions/Visibilities/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data.rating !== undefined){
let data39 = data.rating;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length < 1){
const err98 = {instancePath:instancePath+"/rating",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key2 in data39){
if(!((key2 === "min") || (key2 === "max"))){
const err99 = {instancePath:instancePath+"/rating",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.min !== undefined){
let data40 = data39.min;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err100 = {instancePath:instancePath+"/rating/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.max !== undefined){
let data41 = data39.max;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err101 = {instancePath:instancePath+"/rating/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/rating",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data["file-size"] !== undefined){
if(!(validate20(data["file-size"], {instancePath:instancePath+"/file-size",parentData:data,parentDataProperty:"file-size",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.megapixels !== undefined){
let data43 = data.megapixels;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
const err103 = {instancePath:instancePath+"/megapixels",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data43};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key3 in data43){
if(!((key3 === "min") || (key3 === "max"))){
const err104 = {instancePath:instancePath+"/megapixels",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data43};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data43.min !== undefined){
let data44 = data43.min;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err105 = {instancePath:instancePath+"/megapixels/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data44};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data43.max !== undefined){
let data45 = data43.max;
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err106 = {instancePath:instancePath+"/megapixels/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/megapixels",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.width !== undefined){
let data46 = data.width;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length < 1){
const err108 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data46};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key4 in data46){
if(!((key4 === "min") || (key4 === "max"))){
const err109 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data46};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data46.min !== undefined){
let data47 = data46.min;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err110 = {instancePath:instancePath+"/width/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data47};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data46.max !== undefined){
let data48 = data46.max;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err111 = {instancePath:instancePath+"/width/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data48};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/width",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data46};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.height !== undefined){
let data49 = data.height;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length < 1){
const err113 = {instancePath:instancePath+"/height",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data49};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key5 in data49){
if(!((key5 === "min") || (key5 === "max"))){
const err114 = {instancePath:instancePath+"/height",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data49};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data49.min !== undefined){
let data50 = data49.min;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err115 = {instancePath:instancePath+"/height/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data50};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data49.max !== undefined){
let data51 = data49.max;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err116 = {instancePath:instancePath+"/height/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data51};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/height",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data49};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.orientation !== undefined){
let data52 = data.orientation;
const _errs190 = errors;
let valid90 = false;
const _errs191 = errors;
if(!(((data52 === "portrait") || (data52 === "landscape")) || (data52 === "square"))){
const err118 = {instancePath:instancePath+"/orientation",schemaPath:"#/definitions/Orientations/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema46.anyOf[0].enum,parentSchema:schema46.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid13 = _errs191 === errors;
valid90 = valid90 || _valid13;
if(!valid90){
const _errs192 = errors;
if(Array.isArray(data52)){
if(data52.length < 1){
const err119 = {instancePath:instancePath+"/orientation",schemaPath:"#/definitions/Orientations/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len15 = data52.length;
for(let i15=0; i15<len15; i15++){
let data53 = data52[i15];
if(!(((data53 === "portrait") || (data53 === "landscape")) || (data53 === "square"))){
const err120 = {instancePath:instancePath+"/orientation/" + i15,schemaPath:"#/definitions/Orientations/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema46.anyOf[1].items.enum,parentSchema:schema46.anyOf[1].items,data:data53};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/orientation",schemaPath:"#/definitions/Orientations/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.anyOf[1].type,parentSchema:schema46.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid13 = _errs192 === errors;
valid90 = valid90 || _valid13;
}
if(!valid90){
const err122 = {instancePath:instancePath+"/orientation",schemaPath:"#/definitions/Orientations/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema46.anyOf,parentSchema:schema46,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data.duration !== undefined){
if(!(validate22(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.taken !== undefined){
if(!(validate24(data.taken, {instancePath:instancePath+"/taken",parentData:data,parentDataProperty:"taken",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["day-of-week"] !== undefined){
let data56 = data["day-of-week"];
const _errs202 = errors;
let valid97 = false;
const _errs203 = errors;
if(!(((((((data56 === "monday") || (data56 === "tuesday")) || (data56 === "wednesday")) || (data56 === "thursday")) || (data56 === "friday")) || (data56 === "saturday")) || (data56 === "sunday"))){
const err123 = {instancePath:instancePath+"/day-of-week",schemaPath:"#/definitions/Weekdays/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema55.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema55.anyOf[0].enum,parentSchema:schema55.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid14 = _errs203 === errors;
valid97 = valid97 || _valid14;
if(!valid97){
const _errs204 = errors;
if(Array.isArray(data56)){
if(data56.length < 1){
const err124 = {instancePath:instancePath+"/day-of-week",schemaPath:"#/definitions/Weekdays/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
let data57 = data56[i16];
if(!(((((((data57 === "monday") || (data57 === "tuesday")) || (data57 === "wednesday")) || (data57 === "thursday")) || (data57 === "friday")) || (data57 === "saturday")) || (data57 === "sunday"))){
const err125 = {instancePath:instancePath+"/day-of-week/" + i16,schemaPath:"#/definitions/Weekdays/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema55.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema55.anyOf[1].items.enum,parentSchema:schema55.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/day-of-week",schemaPath:"#/definitions/Weekdays/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.anyOf[1].type,parentSchema:schema55.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid14 = _errs204 === errors;
valid97 = valid97 || _valid14;
}
if(!valid97){
const err127 = {instancePath:instancePath+"/day-of-week",schemaPath:"#/definitions/Weekdays/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema55.anyOf,parentSchema:schema55,data:data56};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data["time-of-day"] !== undefined){
let data58 = data["time-of-day"];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.from === undefined){
const err128 = {instancePath:instancePath+"/time-of-day",schemaPath:"#/definitions/Hours/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema56.required,parentSchema:schema56,data:data58};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data58.to === undefined){
const err129 = {instancePath:instancePath+"/time-of-day",schemaPath:"#/definitions/Hours/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema56.required,parentSchema:schema56,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key6 in data58){
if(!((key6 === "from") || (key6 === "to"))){
const err130 = {instancePath:instancePath+"/time-of-day",schemaPath:"#/definitions/Hours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data58};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data58.from !== undefined){
let data59 = data58.from;
if(typeof data59 === "string"){
if(!pattern51.test(data59)){
const err131 = {instancePath:instancePath+"/time-of-day/from",schemaPath:"#/definitions/Hours/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema56.properties.from,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/time-of-day/from",schemaPath:"#/definitions/Hours/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.from.type,parentSchema:schema56.properties.from,data:data59};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data58.to !== undefined){
let data60 = data58.to;
if(typeof data60 === "string"){
if(!pattern51.test(data60)){
const err133 = {instancePath:instancePath+"/time-of-day/to",schemaPath:"#/definitions/Hours/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema56.properties.to,data:data60};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/time-of-day/to",schemaPath:"#/definitions/Hours/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.to.type,parentSchema:schema56.properties.to,data:data60};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/time-of-day",schemaPath:"#/definitions/Hours/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data58};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.recurring !== undefined){
let data61 = data.recurring;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.from === undefined){
const err136 = {instancePath:instancePath+"/recurring",schemaPath:"#/definitions/Season/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema57.required,parentSchema:schema57,data:data61};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data61.to === undefined){
const err137 = {instancePath:instancePath+"/recurring",schemaPath:"#/definitions/Season/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema57.required,parentSchema:schema57,data:data61};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key7 in data61){
if(!((key7 === "from") || (key7 === "to"))){
const err138 = {instancePath:instancePath+"/recurring",schemaPath:"#/definitions/Season/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data61};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data61.from !== undefined){
let data62 = data61.from;
if(typeof data62 === "string"){
if(!pattern53.test(data62)){
const err139 = {instancePath:instancePath+"/recurring/from",schemaPath:"#/definitions/Season/properties/from/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema57.properties.from,data:data62};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/recurring/from",schemaPath:"#/definitions/Season/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.from.type,parentSchema:schema57.properties.from,data:data62};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.to !== undefined){
let data63 = data61.to;
if(typeof data63 === "string"){
if(!pattern53.test(data63)){
const err141 = {instancePath:instancePath+"/recurring/to",schemaPath:"#/definitions/Season/properties/to/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema57.properties.to,data:data63};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/recurring/to",schemaPath:"#/definitions/Season/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.to.type,parentSchema:schema57.properties.to,data:data63};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/recurring",schemaPath:"#/definitions/Season/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data61};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.uploaded !== undefined){
if(!(validate24(data.uploaded, {instancePath:instancePath+"/uploaded",parentData:data,parentDataProperty:"uploaded",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.modified !== undefined){
if(!(validate24(data.modified, {instancePath:instancePath+"/modified",parentData:data,parentDataProperty:"modified",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.camera !== undefined){
let data66 = data.camera;
const _errs232 = errors;
let valid110 = false;
const _errs233 = errors;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err144 = {instancePath:instancePath+"/camera",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data66};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/camera",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data66};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid15 = _errs233 === errors;
valid110 = valid110 || _valid15;
if(!valid110){
const _errs235 = errors;
if(Array.isArray(data66)){
if(data66.length < 1){
const err146 = {instancePath:instancePath+"/camera",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data66};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len17 = data66.length;
for(let i17=0; i17<len17; i17++){
let data67 = data66[i17];
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err147 = {instancePath:instancePath+"/camera/" + i17,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data67};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/camera/" + i17,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data67};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/camera",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data66};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid15 = _errs235 === errors;
valid110 = valid110 || _valid15;
}
if(!valid110){
const err150 = {instancePath:instancePath+"/camera",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data66};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
if(data.lens !== undefined){
let data68 = data.lens;
const _errs242 = errors;
let valid115 = false;
const _errs243 = errors;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err151 = {instancePath:instancePath+"/lens",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data68};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/lens",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data68};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid16 = _errs243 === errors;
valid115 = valid115 || _valid16;
if(!valid115){
const _errs245 = errors;
if(Array.isArray(data68)){
if(data68.length < 1){
const err153 = {instancePath:instancePath+"/lens",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data68};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len18 = data68.length;
for(let i18=0; i18<len18; i18++){
let data69 = data68[i18];
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err154 = {instancePath:instancePath+"/lens/" + i18,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data69};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/lens/" + i18,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data69};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/lens",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data68};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid16 = _errs245 === errors;
valid115 = valid115 || _valid16;
}
if(!valid115){
const err157 = {instancePath:instancePath+"/lens",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
}
if(data.iso !== undefined){
let data70 = data.iso;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length < 1){
const err158 = {instancePath:instancePath+"/iso",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data70};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key8 in data70){
if(!((key8 === "min") || (key8 === "max"))){
const err159 = {instancePath:instancePath+"/iso",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data70};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data70.min !== undefined){
let data71 = data70.min;
if(!((typeof data71 == "number") && (isFinite(data71)))){
const err160 = {instancePath:instancePath+"/iso/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data71};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data70.max !== undefined){
let data72 = data70.max;
if(!((typeof data72 == "number") && (isFinite(data72)))){
const err161 = {instancePath:instancePath+"/iso/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data72};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/iso",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data70};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.aperture !== undefined){
let data73 = data.aperture;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length < 1){
const err163 = {instancePath:instancePath+"/aperture",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data73};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key9 in data73){
if(!((key9 === "min") || (key9 === "max"))){
const err164 = {instancePath:instancePath+"/aperture",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data73};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data73.min !== undefined){
let data74 = data73.min;
if(!((typeof data74 == "number") && (isFinite(data74)))){
const err165 = {instancePath:instancePath+"/aperture/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data74};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73.max !== undefined){
let data75 = data73.max;
if(!((typeof data75 == "number") && (isFinite(data75)))){
const err166 = {instancePath:instancePath+"/aperture/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/aperture",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data73};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data["focal-length"] !== undefined){
let data76 = data["focal-length"];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err168 = {instancePath:instancePath+"/focal-length",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data76};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key10 in data76){
if(!((key10 === "min") || (key10 === "max"))){
const err169 = {instancePath:instancePath+"/focal-length",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data76};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data76.min !== undefined){
let data77 = data76.min;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err170 = {instancePath:instancePath+"/focal-length/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data77};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data76.max !== undefined){
let data78 = data76.max;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err171 = {instancePath:instancePath+"/focal-length/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data78};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/focal-length",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data76};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.city !== undefined){
let data79 = data.city;
const _errs279 = errors;
let valid129 = false;
const _errs280 = errors;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err173 = {instancePath:instancePath+"/city",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/city",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid17 = _errs280 === errors;
valid129 = valid129 || _valid17;
if(!valid129){
const _errs282 = errors;
if(Array.isArray(data79)){
if(data79.length < 1){
const err175 = {instancePath:instancePath+"/city",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len19 = data79.length;
for(let i19=0; i19<len19; i19++){
let data80 = data79[i19];
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err176 = {instancePath:instancePath+"/city/" + i19,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data80};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/city/" + i19,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data80};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/city",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid17 = _errs282 === errors;
valid129 = valid129 || _valid17;
}
if(!valid129){
const err179 = {instancePath:instancePath+"/city",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data79};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data.state !== undefined){
let data81 = data.state;
const _errs289 = errors;
let valid134 = false;
const _errs290 = errors;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err180 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data81};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data81};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid18 = _errs290 === errors;
valid134 = valid134 || _valid18;
if(!valid134){
const _errs292 = errors;
if(Array.isArray(data81)){
if(data81.length < 1){
const err182 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data81};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len20 = data81.length;
for(let i20=0; i20<len20; i20++){
let data82 = data81[i20];
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err183 = {instancePath:instancePath+"/state/" + i20,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data82};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/state/" + i20,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data82};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data81};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid18 = _errs292 === errors;
valid134 = valid134 || _valid18;
}
if(!valid134){
const err186 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data81};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data.country !== undefined){
let data83 = data.country;
const _errs299 = errors;
let valid139 = false;
const _errs300 = errors;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err187 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data83};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data83};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid19 = _errs300 === errors;
valid139 = valid139 || _valid19;
if(!valid139){
const _errs302 = errors;
if(Array.isArray(data83)){
if(data83.length < 1){
const err189 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data83};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len21 = data83.length;
for(let i21=0; i21<len21; i21++){
let data84 = data83[i21];
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err190 = {instancePath:instancePath+"/country/" + i21,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data84};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/country/" + i21,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data84};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data83};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid19 = _errs302 === errors;
valid139 = valid139 || _valid19;
}
if(!valid139){
const err193 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data83};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
}
if(data.near !== undefined){
if(!(validate28(data.near, {instancePath:instancePath+"/near",parentData:data,parentDataProperty:"near",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data86 = data.description;
const _errs311 = errors;
let valid145 = false;
const _errs312 = errors;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err194 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid20 = _errs312 === errors;
valid145 = valid145 || _valid20;
if(!valid145){
const _errs314 = errors;
if(Array.isArray(data86)){
if(data86.length < 1){
const err196 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len22 = data86.length;
for(let i22=0; i22<len22; i22++){
let data87 = data86[i22];
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err197 = {instancePath:instancePath+"/description/" + i22,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data87};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/description/" + i22,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data87};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid20 = _errs314 === errors;
valid145 = valid145 || _valid20;
}
if(!valid145){
const err200 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data86};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
}
}
if(data.duplicate !== undefined){
let data88 = data.duplicate;
if(typeof data88 !== "boolean"){
const err201 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.duplicate.type,parentSchema:schema15.properties.duplicate,data:data88};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.stacked !== undefined){
let data89 = data.stacked;
if(typeof data89 !== "boolean"){
const err202 = {instancePath:instancePath+"/stacked",schemaPath:"#/properties/stacked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.stacked.type,parentSchema:schema15.properties.stacked,data:data89};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data["live-photo"] !== undefined){
let data90 = data["live-photo"];
if(typeof data90 !== "boolean"){
const err203 = {instancePath:instancePath+"/live-photo",schemaPath:"#/properties/live-photo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties["live-photo"].type,parentSchema:schema15.properties["live-photo"],data:data90};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.offline !== undefined){
let data91 = data.offline;
if(typeof data91 !== "boolean"){
const err204 = {instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.offline.type,parentSchema:schema15.properties.offline,data:data91};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.edited !== undefined){
let data92 = data.edited;
if(typeof data92 !== "boolean"){
const err205 = {instancePath:instancePath+"/edited",schemaPath:"#/properties/edited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.edited.type,parentSchema:schema15.properties.edited,data:data92};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.returned !== undefined){
let data93 = data.returned;
if(typeof data93 !== "boolean"){
const err206 = {instancePath:instancePath+"/returned",schemaPath:"#/properties/returned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.returned.type,parentSchema:schema15.properties.returned,data:data93};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.checksum !== undefined){
let data94 = data.checksum;
const _errs331 = errors;
let valid148 = false;
const _errs332 = errors;
if(typeof data94 === "string"){
if(!pattern69.test(data94)){
const err207 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"},message:"must match pattern \""+"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"+"\"",schema:"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$",parentSchema:schema15.properties.checksum.anyOf[0],data:data94};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.checksum.anyOf[0].type,parentSchema:schema15.properties.checksum.anyOf[0],data:data94};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid21 = _errs332 === errors;
valid148 = valid148 || _valid21;
if(!valid148){
const _errs334 = errors;
if(Array.isArray(data94)){
if(data94.length < 1){
const err209 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.checksum.anyOf[1],data:data94};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len23 = data94.length;
for(let i23=0; i23<len23; i23++){
let data95 = data94[i23];
if(typeof data95 === "string"){
if(!pattern69.test(data95)){
const err210 = {instancePath:instancePath+"/checksum/" + i23,schemaPath:"#/properties/checksum/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"},message:"must match pattern \""+"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$"+"\"",schema:"^([0-9a-fA-F]{40}|[A-Za-z0-9+/]{27}=)$",parentSchema:schema15.properties.checksum.anyOf[1].items,data:data95};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/checksum/" + i23,schemaPath:"#/properties/checksum/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.checksum.anyOf[1].items.type,parentSchema:schema15.properties.checksum.anyOf[1].items,data:data95};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.checksum.anyOf[1].type,parentSchema:schema15.properties.checksum.anyOf[1],data:data94};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid21 = _errs334 === errors;
valid148 = valid148 || _valid21;
}
if(!valid148){
const err213 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema15.properties.checksum.anyOf,parentSchema:schema15.properties.checksum,data:data94};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
}
if(data.asset !== undefined){
let data96 = data.asset;
const _errs341 = errors;
let valid153 = false;
const _errs342 = errors;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err214 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data96};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data96};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid22 = _errs342 === errors;
valid153 = valid153 || _valid22;
if(!valid153){
const _errs344 = errors;
if(Array.isArray(data96)){
if(data96.length < 1){
const err216 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data96};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len24 = data96.length;
for(let i24=0; i24<len24; i24++){
let data97 = data96[i24];
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err217 = {instancePath:instancePath+"/asset/" + i24,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data97};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/asset/" + i24,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data97};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data96};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid22 = _errs344 === errors;
valid153 = valid153 || _valid22;
}
if(!valid153){
const err220 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data96};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
}
if(data["frame-rate"] !== undefined){
let data98 = data["frame-rate"];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err221 = {instancePath:instancePath+"/frame-rate",schemaPath:"#/definitions/NumberRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data:data98};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key11 in data98){
if(!((key11 === "min") || (key11 === "max"))){
const err222 = {instancePath:instancePath+"/frame-rate",schemaPath:"#/definitions/NumberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data98};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data98.min !== undefined){
let data99 = data98.min;
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err223 = {instancePath:instancePath+"/frame-rate/min",schemaPath:"#/definitions/NumberRange/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.min.type,parentSchema:schema39.properties.min,data:data99};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data98.max !== undefined){
let data100 = data98.max;
if(!((typeof data100 == "number") && (isFinite(data100)))){
const err224 = {instancePath:instancePath+"/frame-rate/max",schemaPath:"#/definitions/NumberRange/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data100};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/frame-rate",schemaPath:"#/definitions/NumberRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data98};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.exif !== undefined){
if(!(validate30(data.exif, {instancePath:instancePath+"/exif",parentData:data,parentDataProperty:"exif",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data102 = data.text;
const _errs362 = errors;
let valid162 = false;
const _errs363 = errors;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err226 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data102};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data102};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid23 = _errs363 === errors;
valid162 = valid162 || _valid23;
if(!valid162){
const _errs365 = errors;
if(Array.isArray(data102)){
if(data102.length < 1){
const err228 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data102};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const len25 = data102.length;
for(let i25=0; i25<len25; i25++){
let data103 = data102[i25];
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err229 = {instancePath:instancePath+"/text/" + i25,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data103};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/text/" + i25,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data103};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data102};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid23 = _errs365 === errors;
valid162 = valid162 || _valid23;
}
if(!valid162){
const err232 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
if(data.smart !== undefined){
let data104 = data.smart;
const _errs372 = errors;
let valid167 = false;
const _errs373 = errors;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err233 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema75.anyOf[0],data:data104};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.anyOf[0].type,parentSchema:schema75.anyOf[0],data:data104};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid24 = _errs373 === errors;
valid167 = valid167 || _valid24;
if(!valid167){
const _errs375 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.query === undefined){
const err235 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf/1/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'",schema:schema75.anyOf[1].required,parentSchema:schema75.anyOf[1],data:data104};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key12 in data104){
if(!((key12 === "query") || (key12 === "limit"))){
const err236 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema75.anyOf[1],data:data104};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data104.query !== undefined){
let data105 = data104.query;
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err237 = {instancePath:instancePath+"/smart/query",schemaPath:"#/definitions/SmartCondition/anyOf/1/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema75.anyOf[1].properties.query,data:data105};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/smart/query",schemaPath:"#/definitions/SmartCondition/anyOf/1/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.anyOf[1].properties.query.type,parentSchema:schema75.anyOf[1].properties.query,data:data105};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data104.limit !== undefined){
let data106 = data104.limit;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err239 = {instancePath:instancePath+"/smart/limit",schemaPath:"#/definitions/SmartCondition/anyOf/1/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.anyOf[1].properties.limit.type,parentSchema:schema75.anyOf[1].properties.limit,data:data106};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 10000 || isNaN(data106)){
const err240 = {instancePath:instancePath+"/smart/limit",schemaPath:"#/definitions/SmartCondition/anyOf/1/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema75.anyOf[1].properties.limit,data:data106};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data106 < 1 || isNaN(data106)){
const err241 = {instancePath:instancePath+"/smart/limit",schemaPath:"#/definitions/SmartCondition/anyOf/1/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema75.anyOf[1].properties.limit,data:data106};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.anyOf[1].type,parentSchema:schema75.anyOf[1],data:data104};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid24 = _errs375 === errors;
valid167 = valid167 || _valid24;
}
if(!valid167){
const err243 = {instancePath:instancePath+"/smart",schemaPath:"#/definitions/SmartCondition/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema75.anyOf,parentSchema:schema75,data:data104};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
}
}
if(data.has !== undefined){
let data107 = data.has;
if(Array.isArray(data107)){
if(data107.length < 1){
const err244 = {instancePath:instancePath+"/has",schemaPath:"#/properties/has/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.has,data:data107};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len26 = data107.length;
for(let i26=0; i26<len26; i26++){
let data108 = data107[i26];
if(!(((((((((((((((((((((((((data108 === "album") || (data108 === "aperture")) || (data108 === "camera")) || (data108 === "city")) || (data108 === "country")) || (data108 === "description")) || (data108 === "duplicate")) || (data108 === "duration")) || (data108 === "exif-date")) || (data108 === "file-size")) || (data108 === "focal-length")) || (data108 === "gps")) || (data108 === "height")) || (data108 === "iso")) || (data108 === "lens")) || (data108 === "live-video")) || (data108 === "megapixels")) || (data108 === "mime")) || (data108 === "person")) || (data108 === "rating")) || (data108 === "stack")) || (data108 === "state")) || (data108 === "tag")) || (data108 === "timezone")) || (data108 === "width"))){
const err245 = {instancePath:instancePath+"/has/" + i26,schemaPath:"#/definitions/Field/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data:data108};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/has",schemaPath:"#/properties/has/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.has.type,parentSchema:schema15.properties.has,data:data107};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.missing !== undefined){
let data109 = data.missing;
if(Array.isArray(data109)){
if(data109.length < 1){
const err247 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.missing,data:data109};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
const len27 = data109.length;
for(let i27=0; i27<len27; i27++){
let data110 = data109[i27];
if(!(((((((((((((((((((((((((data110 === "album") || (data110 === "aperture")) || (data110 === "camera")) || (data110 === "city")) || (data110 === "country")) || (data110 === "description")) || (data110 === "duplicate")) || (data110 === "duration")) || (data110 === "exif-date")) || (data110 === "file-size")) || (data110 === "focal-length")) || (data110 === "gps")) || (data110 === "height")) || (data110 === "iso")) || (data110 === "lens")) || (data110 === "live-video")) || (data110 === "megapixels")) || (data110 === "mime")) || (data110 === "person")) || (data110 === "rating")) || (data110 === "stack")) || (data110 === "state")) || (data110 === "tag")) || (data110 === "timezone")) || (data110 === "width"))){
const err248 = {instancePath:instancePath+"/missing/" + i27,schemaPath:"#/definitions/Field/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data:data110};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.missing.type,parentSchema:schema15.properties.missing,data:data109};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema78 = {"title":"Safety","description":"Limits that stop a plan before it does harm.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"max-changes":{"description":"A plan with more changes cannot be applied, unless `--allow changes=N` says so.","type":"integer","minimum":0,"default":5000},"max-deletes":{"title":"MaxDeletes","description":"A plan that trashes more cannot be applied, unless `--allow deletes=N` says so; the smaller of the two counts.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"description":"Photos and videos.","type":"integer","minimum":0,"default":50},"percent":{"description":"Percent of the library. When only the duplicates were read, the size of the library is not known, and `count` alone holds.","type":"number","minimum":0,"maximum":100,"default":2}},"examples":[{"count":200,"percent":1}]},"on-conflict":{"description":"What to do when two rules of the same priority want different things for one asset: refuse the plan, or leave the asset alone and report it.","enum":["error","skip"],"default":"error"},"allow-permanent":{"description":"Whether photos may be gone for good. Where the server’s trash is turned off, `apply` then takes `--allow permanent-deletes=N`; and rules may say `delete: permanent`, which a plan shows and `apply` refuses.","type":"boolean","default":false},"protect":{"description":"Assets that may be tagged, rated, made favorites and put into albums, but are never deleted, hidden or rewritten, and keep what protects them.","examples":[{"any":[{"favorite":true},{"tag":"keep/**"}]}],"allOf":[{"$ref":"#/definitions/Condition"}]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "max-changes")) || (key0 === "max-deletes")) || (key0 === "on-conflict")) || (key0 === "allow-permanent")) || (key0 === "protect"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.description.type,parentSchema:schema78.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["max-changes"] !== undefined){
let data1 = data["max-changes"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-changes",schemaPath:"#/properties/max-changes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties["max-changes"].type,parentSchema:schema78.properties["max-changes"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-changes",schemaPath:"#/properties/max-changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties["max-changes"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["max-deletes"] !== undefined){
let data2 = data["max-deletes"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err4 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema78.properties["max-deletes"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "count") || (key1 === "percent"))){
const err5 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties["max-deletes"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.count !== undefined){
let data3 = data2.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/max-deletes/count",schemaPath:"#/properties/max-deletes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties["max-deletes"].properties.count.type,parentSchema:schema78.properties["max-deletes"].properties.count,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/max-deletes/count",schemaPath:"#/properties/max-deletes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties["max-deletes"].properties.count,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data2.percent !== undefined){
let data4 = data2.percent;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/max-deletes/percent",schemaPath:"#/properties/max-deletes/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema78.properties["max-deletes"].properties.percent,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max-deletes/percent",schemaPath:"#/properties/max-deletes/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties["max-deletes"].properties.percent,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max-deletes/percent",schemaPath:"#/properties/max-deletes/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties["max-deletes"].properties.percent.type,parentSchema:schema78.properties["max-deletes"].properties.percent,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties["max-deletes"].type,parentSchema:schema78.properties["max-deletes"],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data5 = data["on-conflict"];
if(!((data5 === "error") || (data5 === "skip"))){
const err12 = {instancePath:instancePath+"/on-conflict",schemaPath:"#/properties/on-conflict/enum",keyword:"enum",params:{allowedValues: schema78.properties["on-conflict"].enum},message:"must be equal to one of the allowed values",schema:schema78.properties["on-conflict"].enum,parentSchema:schema78.properties["on-conflict"],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["allow-permanent"] !== undefined){
let data6 = data["allow-permanent"];
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/allow-permanent",schemaPath:"#/properties/allow-permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties["allow-permanent"].type,parentSchema:schema78.properties["allow-permanent"],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.protect !== undefined){
if(!(validate13(data.protect, {instancePath:instancePath+"/protect",parentData:data,parentDataProperty:"protect",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"Defaults","description":"What an action does where it leaves an argument out. What it says itself counts first.","type":"object","additionalProperties":false,"properties":{"tag":{"title":"TagDefaults","description":"For every `tag` that has a `sync`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"delete-unused":{"description":"With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.","type":"boolean","default":false,"examples":[true]}},"examples":[{"delete-unused":true}]},"add-to-album":{"title":"AddToAlbumDefaults","description":"For every `add-to-album`; `create` for every `move` too.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"create":{"$ref":"#/definitions/Create"}},"examples":[{"create":true}]},"unify":{"title":"UnifyDefaults","description":"For every `unify`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"conflict":{"description":"Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.","type":"string","pattern":"\\S","examples":["review/duplicates"]},"per-group":{"description":"Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.","type":"boolean","default":false,"examples":[true]}},"examples":[{"conflict":"review/duplicates"}]},"date":{"title":"DateDefaults","description":"For every `date` that has a `from`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"timezone":{"description":"Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.","type":"string","pattern":"\\S","examples":["Europe/Madrid","photo"]},"earlier-by":{"description":"Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.","examples":["2h","2d"],"allOf":[{"$ref":"#/definitions/Duration"}]},"not-before":{"description":"Earlier dates are mistakes, and the search goes on.","examples":["1990-01-01"],"default":"1900-01-01","allOf":[{"$ref":"#/definitions/DateText"}]},"within":{"description":"For `neighbours`: how far apart the photos before and after may have been taken.","examples":["2h"],"default":"1d","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"timezone":"photo","not-before":"1990-01-01"}]},"location":{"title":"LocationDefaults","description":"For every `location` that has a `from`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"within":{"description":"How far apart in time the two may be: the photos, or the photo and each of the two points.","default":"10m","examples":["30m"],"allOf":[{"$ref":"#/definitions/Duration"}]},"same":{"description":"What the two must have in common.","type":"array","items":{"$ref":"#/definitions/SharedField"},"minItems":1,"examples":[["camera"],["person"]]},"offset":{"description":"What to add to the clock of the photos without a place, where it was wrong.","type":"string","pattern":"^[+-]?[0-9]+(s|m|h|d)$","examples":["-1h"]},"tag":{"description":"Tag that says the place was guessed; no other is guessed from it.","type":"string","pattern":"\\S","default":"auto/location","examples":["places/guessed"]}},"examples":[{"within":"30m"}]},"write-exif":{"title":"WriteExifDefaults","description":"For every `write-exif`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"to":{"$ref":"#/definitions/ExifTarget"},"clear-when-empty":{"$ref":"#/definitions/ClearWhenEmpty"},"backup":{"$ref":"#/definitions/Backup"},"keep-time":{"$ref":"#/definitions/KeepTime"},"caption-length":{"description":"Characters of a caption at most.","type":"integer","minimum":1,"default":2000},"favorite-stars":{"description":"Whether a favorite without stars is written with five.","type":"boolean","default":false},"dates":{"description":"Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.","type":"array","minItems":1,"items":{"enum":["taken","modified","uploaded"]},"default":["taken"],"examples":[["taken","modified"]]}},"examples":[{"to":"both"}]},"keep-best":{"title":"KeepBestDefaults","description":"For every `keep-best`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"merge":{"description":"What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.","examples":[["albums","tags"],{"albums":"union","rating":"max"}],"anyOf":[{"type":"array","items":{"$ref":"#/definitions/MergeField"}},{"$ref":"#/definitions/MergeMap"}]},"others":{"description":"What becomes of the others.","enum":["trash","stack","archive"],"default":"trash","examples":["stack"]}},"examples":[{"others":"stack"}]},"stack":{"title":"StackDefaults","description":"For every `stack`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"primary":{"description":"Which one is on top: the name of a ranking.","type":"string","pattern":"\\S","examples":["immich-suggestion"]},"enforce-primary":{"description":"Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.","type":"boolean","default":false,"examples":[true]}},"examples":[{"enforce-primary":true}]},"share":{"title":"ShareDefaults","description":"For every `share`.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"description":"What they may do.","examples":["editor"],"enum":["viewer","editor"],"default":"viewer"},"prune":{"description":"Whether everybody else whom no rule names loses the album.","examples":[true],"type":"boolean","default":false}},"examples":[{"role":"editor"}]}},"examples":[{"add-to-album":{"create":true},"write-exif":{"to":"both"}}]};
const schema80 = {"description":"Whether the album is created when it does not exist; otherwise an unknown album is an error.","type":"boolean","title":"Create","default":false};
const schema85 = {"title":"SharedField","description":"A value that two photos have in common.","enum":["camera","folder","lens","library","person"],"enumDescriptions":["Make and model of the camera.","Folder on the server.","Lens.","External library, or uploaded.","Any person."]};
const schema86 = {"title":"ExifTarget","description":"Where metadata is written: beside the file, into the file, or both.","enum":["sidecar","original","both"],"default":"sidecar"};
const schema87 = {"description":"Whether what Immich no longer has is removed from the file: empty values, people who are not in the picture any more, albums it is not in any more. What others wrote into lists stays.","type":"boolean","title":"ClearWhenEmpty","default":false};
const schema88 = {"description":"Whether the sidecar as it was before is kept in the folder of the run, for an undo. Originals are always kept.","type":"boolean","title":"Backup","default":true};
const schema89 = {"description":"Whether an original keeps its modification time when it is written.","type":"boolean","title":"KeepTime","default":true};
const schema90 = {"title":"MergeField","description":"What the kept asset takes over from the others, in the way that stands first for it below.","enum":["albums","tags","favorite","visibility","rating","description","location","date","motion","persons"]};
const schema91 = {"title":"MergeMap","description":"Fields and how each one is taken over. keeper: what the kept one has stays as it is. review: the group is left for review when one of the others has something that the kept one has not. fill: only where the kept one has none, from the first that has one. consensus: only where the kept one has none, and all that have one have the same.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"albums":{"description":"union: all albums of all members. others: those of the others instead of its own.","enum":["union","others","review","keeper"],"examples":["others"]},"tags":{"description":"union: all tags of all members. others: those of the others instead of its own.","enum":["union","others","review","keeper"],"examples":["review"]},"favorite":{"description":"any: a favorite if any member is one.","enum":["any","keeper","review"],"examples":["any"]},"visibility":{"description":"any: in the archive if any member is; only when the others go.","enum":["any","keeper","review"],"examples":["any"]},"rating":{"description":"max: the highest of all.","enum":["fill","keeper","consensus","review","max"],"examples":["max"]},"description":{"description":"concat: all different lines of all.","enum":["fill","keeper","consensus","review","concat"],"examples":["concat"]},"location":{"description":"Latitude and longitude, always of one and the same photo.","enum":["fill","keeper","consensus","review"],"examples":["consensus"]},"date":{"description":"Capture date with its offset. oldest: the earliest of all.","enum":["fill","keeper","consensus","review","oldest"],"examples":["oldest"]},"motion":{"description":"Motion part of a live photo. fill: a kept still without one gets that of the others. Where it is not taken over, a group in which it would be lost is left for review.","enum":["fill","review"],"examples":["fill"]},"persons":{"description":"Faces belong to the photo they were found in and cannot be taken over, only missed.","enum":["review","keeper"],"examples":["review"]}}};
const pattern85 = new RegExp("^[+-]?[0-9]+(s|m|h|d)$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "delete-unused")){
const err2 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0["delete-unused"] !== undefined){
let data1 = data0["delete-unused"];
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/tag/delete-unused",schemaPath:"#/properties/tag/properties/delete-unused/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.tag.properties["delete-unused"].type,parentSchema:schema79.properties.tag.properties["delete-unused"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.tag.type,parentSchema:schema79.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["add-to-album"] !== undefined){
let data2 = data["add-to-album"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties["add-to-album"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "create")){
const err6 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties["add-to-album"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.create !== undefined){
let data3 = data2.create;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/add-to-album/create",schemaPath:"#/definitions/Create/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema80.type,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties["add-to-album"].type,parentSchema:schema79.properties["add-to-album"],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unify !== undefined){
let data4 = data.unify;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err9 = {instancePath:instancePath+"/unify",schemaPath:"#/properties/unify/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.unify,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data4){
if(!((key3 === "conflict") || (key3 === "per-group"))){
const err10 = {instancePath:instancePath+"/unify",schemaPath:"#/properties/unify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.unify,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.conflict !== undefined){
let data5 = data4.conflict;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err11 = {instancePath:instancePath+"/unify/conflict",schemaPath:"#/properties/unify/properties/conflict/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema79.properties.unify.properties.conflict,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/unify/conflict",schemaPath:"#/properties/unify/properties/conflict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.unify.properties.conflict.type,parentSchema:schema79.properties.unify.properties.conflict,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["per-group"] !== undefined){
let data6 = data4["per-group"];
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/unify/per-group",schemaPath:"#/properties/unify/properties/per-group/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.unify.properties["per-group"].type,parentSchema:schema79.properties.unify.properties["per-group"],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/unify",schemaPath:"#/properties/unify/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.unify.type,parentSchema:schema79.properties.unify,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.date !== undefined){
let data7 = data.date;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.date,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key4 in data7){
if(!((((key4 === "timezone") || (key4 === "earlier-by")) || (key4 === "not-before")) || (key4 === "within"))){
const err16 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.date,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.timezone !== undefined){
let data8 = data7.timezone;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err17 = {instancePath:instancePath+"/date/timezone",schemaPath:"#/properties/date/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema79.properties.date.properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/date/timezone",schemaPath:"#/properties/date/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.date.properties.timezone.type,parentSchema:schema79.properties.date.properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7["earlier-by"] !== undefined){
let data9 = data7["earlier-by"];
if(typeof data9 === "string"){
if(!pattern45.test(data9)){
const err19 = {instancePath:instancePath+"/date/earlier-by",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/date/earlier-by",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7["not-before"] !== undefined){
let data10 = data7["not-before"];
if(typeof data10 === "string"){
if(!pattern47.test(data10)){
const err21 = {instancePath:instancePath+"/date/not-before",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/date/not-before",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.within !== undefined){
let data11 = data7.within;
if(typeof data11 === "string"){
if(!pattern45.test(data11)){
const err23 = {instancePath:instancePath+"/date/within",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/date/within",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.date.type,parentSchema:schema79.properties.date,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.location !== undefined){
let data12 = data.location;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err26 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.location,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data12){
if(!((((key5 === "within") || (key5 === "same")) || (key5 === "offset")) || (key5 === "tag"))){
const err27 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.location,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.within !== undefined){
let data13 = data12.within;
if(typeof data13 === "string"){
if(!pattern45.test(data13)){
const err28 = {instancePath:instancePath+"/location/within",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/location/within",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.same !== undefined){
let data14 = data12.same;
if(Array.isArray(data14)){
if(data14.length < 1){
const err30 = {instancePath:instancePath+"/location/same",schemaPath:"#/properties/location/properties/same/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema79.properties.location.properties.same,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(!(((((data15 === "camera") || (data15 === "folder")) || (data15 === "lens")) || (data15 === "library")) || (data15 === "person"))){
const err31 = {instancePath:instancePath+"/location/same/" + i0,schemaPath:"#/definitions/SharedField/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values",schema:schema85.enum,parentSchema:schema85,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/location/same",schemaPath:"#/properties/location/properties/same/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties.location.properties.same.type,parentSchema:schema79.properties.location.properties.same,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.offset !== undefined){
let data16 = data12.offset;
if(typeof data16 === "string"){
if(!pattern85.test(data16)){
const err33 = {instancePath:instancePath+"/location/offset",schemaPath:"#/properties/location/properties/offset/pattern",keyword:"pattern",params:{pattern: "^[+-]?[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[+-]?[0-9]+(s|m|h|d)$"+"\"",schema:"^[+-]?[0-9]+(s|m|h|d)$",parentSchema:schema79.properties.location.properties.offset,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/location/offset",schemaPath:"#/properties/location/properties/offset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.location.properties.offset.type,parentSchema:schema79.properties.location.properties.offset,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.tag !== undefined){
let data17 = data12.tag;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err35 = {instancePath:instancePath+"/location/tag",schemaPath:"#/properties/location/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema79.properties.location.properties.tag,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/location/tag",schemaPath:"#/properties/location/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.location.properties.tag.type,parentSchema:schema79.properties.location.properties.tag,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.location.type,parentSchema:schema79.properties.location,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["write-exif"] !== undefined){
let data18 = data["write-exif"];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err38 = {instancePath:instancePath+"/write-exif",schemaPath:"#/properties/write-exif/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties["write-exif"],data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data18){
if(!(((((((key6 === "to") || (key6 === "clear-when-empty")) || (key6 === "backup")) || (key6 === "keep-time")) || (key6 === "caption-length")) || (key6 === "favorite-stars")) || (key6 === "dates"))){
const err39 = {instancePath:instancePath+"/write-exif",schemaPath:"#/properties/write-exif/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties["write-exif"],data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.to !== undefined){
let data19 = data18.to;
if(!(((data19 === "sidecar") || (data19 === "original")) || (data19 === "both"))){
const err40 = {instancePath:instancePath+"/write-exif/to",schemaPath:"#/definitions/ExifTarget/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values",schema:schema86.enum,parentSchema:schema86,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18["clear-when-empty"] !== undefined){
let data20 = data18["clear-when-empty"];
if(typeof data20 !== "boolean"){
const err41 = {instancePath:instancePath+"/write-exif/clear-when-empty",schemaPath:"#/definitions/ClearWhenEmpty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.backup !== undefined){
let data21 = data18.backup;
if(typeof data21 !== "boolean"){
const err42 = {instancePath:instancePath+"/write-exif/backup",schemaPath:"#/definitions/Backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.type,parentSchema:schema88,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18["keep-time"] !== undefined){
let data22 = data18["keep-time"];
if(typeof data22 !== "boolean"){
const err43 = {instancePath:instancePath+"/write-exif/keep-time",schemaPath:"#/definitions/KeepTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.type,parentSchema:schema89,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18["caption-length"] !== undefined){
let data23 = data18["caption-length"];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err44 = {instancePath:instancePath+"/write-exif/caption-length",schemaPath:"#/properties/write-exif/properties/caption-length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties["write-exif"].properties["caption-length"].type,parentSchema:schema79.properties["write-exif"].properties["caption-length"],data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/write-exif/caption-length",schemaPath:"#/properties/write-exif/properties/caption-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema79.properties["write-exif"].properties["caption-length"],data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data18["favorite-stars"] !== undefined){
let data24 = data18["favorite-stars"];
if(typeof data24 !== "boolean"){
const err46 = {instancePath:instancePath+"/write-exif/favorite-stars",schemaPath:"#/properties/write-exif/properties/favorite-stars/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties["write-exif"].properties["favorite-stars"].type,parentSchema:schema79.properties["write-exif"].properties["favorite-stars"],data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.dates !== undefined){
let data25 = data18.dates;
if(Array.isArray(data25)){
if(data25.length < 1){
const err47 = {instancePath:instancePath+"/write-exif/dates",schemaPath:"#/properties/write-exif/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema79.properties["write-exif"].properties.dates,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(!(((data26 === "taken") || (data26 === "modified")) || (data26 === "uploaded"))){
const err48 = {instancePath:instancePath+"/write-exif/dates/" + i1,schemaPath:"#/properties/write-exif/properties/dates/items/enum",keyword:"enum",params:{allowedValues: schema79.properties["write-exif"].properties.dates.items.enum},message:"must be equal to one of the allowed values",schema:schema79.properties["write-exif"].properties.dates.items.enum,parentSchema:schema79.properties["write-exif"].properties.dates.items,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/write-exif/dates",schemaPath:"#/properties/write-exif/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties["write-exif"].properties.dates.type,parentSchema:schema79.properties["write-exif"].properties.dates,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/write-exif",schemaPath:"#/properties/write-exif/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties["write-exif"].type,parentSchema:schema79.properties["write-exif"],data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["keep-best"] !== undefined){
let data27 = data["keep-best"];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length < 1){
const err51 = {instancePath:instancePath+"/keep-best",schemaPath:"#/properties/keep-best/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties["keep-best"],data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key7 in data27){
if(!((key7 === "merge") || (key7 === "others"))){
const err52 = {instancePath:instancePath+"/keep-best",schemaPath:"#/properties/keep-best/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties["keep-best"],data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data27.merge !== undefined){
let data28 = data27.merge;
const _errs77 = errors;
let valid26 = false;
const _errs78 = errors;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(!((((((((((data29 === "albums") || (data29 === "tags")) || (data29 === "favorite")) || (data29 === "visibility")) || (data29 === "rating")) || (data29 === "description")) || (data29 === "location")) || (data29 === "date")) || (data29 === "motion")) || (data29 === "persons"))){
const err53 = {instancePath:instancePath+"/keep-best/merge/" + i2,schemaPath:"#/definitions/MergeField/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/keep-best/merge",schemaPath:"#/properties/keep-best/properties/merge/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties["keep-best"].properties.merge.anyOf[0].type,parentSchema:schema79.properties["keep-best"].properties.merge.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid26 = valid26 || _valid0;
if(!valid26){
const _errs82 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err55 = {instancePath:instancePath+"/keep-best/merge",schemaPath:"#/definitions/MergeMap/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema91,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key8 in data28){
if(!(func2.call(schema91.properties, key8))){
const err56 = {instancePath:instancePath+"/keep-best/merge",schemaPath:"#/definitions/MergeMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.albums !== undefined){
let data30 = data28.albums;
if(!((((data30 === "union") || (data30 === "others")) || (data30 === "review")) || (data30 === "keeper"))){
const err57 = {instancePath:instancePath+"/keep-best/merge/albums",schemaPath:"#/definitions/MergeMap/properties/albums/enum",keyword:"enum",params:{allowedValues: schema91.properties.albums.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.albums.enum,parentSchema:schema91.properties.albums,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.tags !== undefined){
let data31 = data28.tags;
if(!((((data31 === "union") || (data31 === "others")) || (data31 === "review")) || (data31 === "keeper"))){
const err58 = {instancePath:instancePath+"/keep-best/merge/tags",schemaPath:"#/definitions/MergeMap/properties/tags/enum",keyword:"enum",params:{allowedValues: schema91.properties.tags.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.tags.enum,parentSchema:schema91.properties.tags,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.favorite !== undefined){
let data32 = data28.favorite;
if(!(((data32 === "any") || (data32 === "keeper")) || (data32 === "review"))){
const err59 = {instancePath:instancePath+"/keep-best/merge/favorite",schemaPath:"#/definitions/MergeMap/properties/favorite/enum",keyword:"enum",params:{allowedValues: schema91.properties.favorite.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.favorite.enum,parentSchema:schema91.properties.favorite,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.visibility !== undefined){
let data33 = data28.visibility;
if(!(((data33 === "any") || (data33 === "keeper")) || (data33 === "review"))){
const err60 = {instancePath:instancePath+"/keep-best/merge/visibility",schemaPath:"#/definitions/MergeMap/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema91.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.visibility.enum,parentSchema:schema91.properties.visibility,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data28.rating !== undefined){
let data34 = data28.rating;
if(!(((((data34 === "fill") || (data34 === "keeper")) || (data34 === "consensus")) || (data34 === "review")) || (data34 === "max"))){
const err61 = {instancePath:instancePath+"/keep-best/merge/rating",schemaPath:"#/definitions/MergeMap/properties/rating/enum",keyword:"enum",params:{allowedValues: schema91.properties.rating.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.rating.enum,parentSchema:schema91.properties.rating,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.description !== undefined){
let data35 = data28.description;
if(!(((((data35 === "fill") || (data35 === "keeper")) || (data35 === "consensus")) || (data35 === "review")) || (data35 === "concat"))){
const err62 = {instancePath:instancePath+"/keep-best/merge/description",schemaPath:"#/definitions/MergeMap/properties/description/enum",keyword:"enum",params:{allowedValues: schema91.properties.description.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.description.enum,parentSchema:schema91.properties.description,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.location !== undefined){
let data36 = data28.location;
if(!((((data36 === "fill") || (data36 === "keeper")) || (data36 === "consensus")) || (data36 === "review"))){
const err63 = {instancePath:instancePath+"/keep-best/merge/location",schemaPath:"#/definitions/MergeMap/properties/location/enum",keyword:"enum",params:{allowedValues: schema91.properties.location.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.location.enum,parentSchema:schema91.properties.location,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.date !== undefined){
let data37 = data28.date;
if(!(((((data37 === "fill") || (data37 === "keeper")) || (data37 === "consensus")) || (data37 === "review")) || (data37 === "oldest"))){
const err64 = {instancePath:instancePath+"/keep-best/merge/date",schemaPath:"#/definitions/MergeMap/properties/date/enum",keyword:"enum",params:{allowedValues: schema91.properties.date.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.date.enum,parentSchema:schema91.properties.date,data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.motion !== undefined){
let data38 = data28.motion;
if(!((data38 === "fill") || (data38 === "review"))){
const err65 = {instancePath:instancePath+"/keep-best/merge/motion",schemaPath:"#/definitions/MergeMap/properties/motion/enum",keyword:"enum",params:{allowedValues: schema91.properties.motion.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.motion.enum,parentSchema:schema91.properties.motion,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.persons !== undefined){
let data39 = data28.persons;
if(!((data39 === "review") || (data39 === "keeper"))){
const err66 = {instancePath:instancePath+"/keep-best/merge/persons",schemaPath:"#/definitions/MergeMap/properties/persons/enum",keyword:"enum",params:{allowedValues: schema91.properties.persons.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.persons.enum,parentSchema:schema91.properties.persons,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/keep-best/merge",schemaPath:"#/definitions/MergeMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid0 = _errs82 === errors;
valid26 = valid26 || _valid0;
}
if(!valid26){
const err68 = {instancePath:instancePath+"/keep-best/merge",schemaPath:"#/properties/keep-best/properties/merge/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema79.properties["keep-best"].properties.merge.anyOf,parentSchema:schema79.properties["keep-best"].properties.merge,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data27.others !== undefined){
let data40 = data27.others;
if(!(((data40 === "trash") || (data40 === "stack")) || (data40 === "archive"))){
const err69 = {instancePath:instancePath+"/keep-best/others",schemaPath:"#/properties/keep-best/properties/others/enum",keyword:"enum",params:{allowedValues: schema79.properties["keep-best"].properties.others.enum},message:"must be equal to one of the allowed values",schema:schema79.properties["keep-best"].properties.others.enum,parentSchema:schema79.properties["keep-best"].properties.others,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/keep-best",schemaPath:"#/properties/keep-best/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties["keep-best"].type,parentSchema:schema79.properties["keep-best"],data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.stack !== undefined){
let data41 = data.stack;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length < 1){
const err71 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.stack,data:data41};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key9 in data41){
if(!((key9 === "primary") || (key9 === "enforce-primary"))){
const err72 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.stack,data:data41};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data41.primary !== undefined){
let data42 = data41.primary;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err73 = {instancePath:instancePath+"/stack/primary",schemaPath:"#/properties/stack/properties/primary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema79.properties.stack.properties.primary,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/stack/primary",schemaPath:"#/properties/stack/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.stack.properties.primary.type,parentSchema:schema79.properties.stack.properties.primary,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data41["enforce-primary"] !== undefined){
let data43 = data41["enforce-primary"];
if(typeof data43 !== "boolean"){
const err75 = {instancePath:instancePath+"/stack/enforce-primary",schemaPath:"#/properties/stack/properties/enforce-primary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.stack.properties["enforce-primary"].type,parentSchema:schema79.properties.stack.properties["enforce-primary"],data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.stack.type,parentSchema:schema79.properties.stack,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.share !== undefined){
let data44 = data.share;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err77 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema79.properties.share,data:data44};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key10 in data44){
if(!((key10 === "role") || (key10 === "prune"))){
const err78 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.share,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data44.role !== undefined){
let data45 = data44.role;
if(!((data45 === "viewer") || (data45 === "editor"))){
const err79 = {instancePath:instancePath+"/share/role",schemaPath:"#/properties/share/properties/role/enum",keyword:"enum",params:{allowedValues: schema79.properties.share.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.share.properties.role.enum,parentSchema:schema79.properties.share.properties.role,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data44.prune !== undefined){
let data46 = data44.prune;
if(typeof data46 !== "boolean"){
const err80 = {instancePath:instancePath+"/share/prune",schemaPath:"#/properties/share/properties/prune/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.share.properties.prune.type,parentSchema:schema79.properties.share.properties.prune,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.share.type,parentSchema:schema79.properties.share,data:data44};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema92 = {"title":"AboutAlbums","description":"A condition with a word that only rules about albums have.","type":"object","anyOf":[{"required":["name"]},{"required":["keyword"]},{"required":["empty"]},{"required":["asset-count"]},{"required":["span"]},{"required":["shared"]},{"required":["created"]},{"required":["updated"]},{"required":["all"],"properties":{"all":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["any"],"properties":{"any":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["none"],"properties":{"none":{"type":"array","contains":{"$ref":"#/definitions/AboutAlbums"}}}},{"required":["not"],"properties":{"not":{"$ref":"#/definitions/AboutAlbums"}}}]};
const wrapper5 = {validate: validate38};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema92.anyOf[0].required,parentSchema:schema92.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyword === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "keyword"},message:"must have required property '"+"keyword"+"'",schema:schema92.anyOf[1].required,parentSchema:schema92.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.empty === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "empty"},message:"must have required property '"+"empty"+"'",schema:schema92.anyOf[2].required,parentSchema:schema92.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["asset-count"] === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "asset-count"},message:"must have required property '"+"asset-count"+"'",schema:schema92.anyOf[3].required,parentSchema:schema92.anyOf[3],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.span === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "span"},message:"must have required property '"+"span"+"'",schema:schema92.anyOf[4].required,parentSchema:schema92.anyOf[4],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shared === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "shared"},message:"must have required property '"+"shared"+"'",schema:schema92.anyOf[5].required,parentSchema:schema92.anyOf[5],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema92.anyOf[6].required,parentSchema:schema92.anyOf[6],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.updated === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'",schema:schema92.anyOf[7].required,parentSchema:schema92.anyOf[7],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema92.anyOf[8].required,parentSchema:schema92.anyOf[8],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
const _errs13 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(wrapper5.validate(data0[i0], {instancePath:instancePath+"/all/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(valid2){
break;
}
}
if(!valid2){
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/anyOf/8/properties/all/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema92.anyOf[8].properties.all.contains,parentSchema:schema92.anyOf[8].properties.all,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/all",schemaPath:"#/anyOf/8/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.anyOf[8].properties.all.type,parentSchema:schema92.anyOf[8].properties.all,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema92.anyOf[9].required,parentSchema:schema92.anyOf[9],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.any !== undefined){
let data2 = data.any;
if(Array.isArray(data2)){
const _errs18 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(wrapper5.validate(data2[i1], {instancePath:instancePath+"/any/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err13 = {instancePath:instancePath+"/any",schemaPath:"#/anyOf/9/properties/any/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema92.anyOf[9].properties.any.contains,parentSchema:schema92.anyOf[9].properties.any,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/any",schemaPath:"#/anyOf/9/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.anyOf[9].properties.any.type,parentSchema:schema92.anyOf[9].properties.any,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.none === undefined){
const err15 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "none"},message:"must have required property '"+"none"+"'",schema:schema92.anyOf[10].required,parentSchema:schema92.anyOf[10],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.none !== undefined){
let data4 = data.none;
if(Array.isArray(data4)){
const _errs23 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(wrapper5.validate(data4[i2], {instancePath:instancePath+"/none/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err16 = {instancePath:instancePath+"/none",schemaPath:"#/anyOf/10/properties/none/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema92.anyOf[10].properties.none.contains,parentSchema:schema92.anyOf[10].properties.none,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/none",schemaPath:"#/anyOf/10/properties/none/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.anyOf[10].properties.none.type,parentSchema:schema92.anyOf[10].properties.none,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
const err18 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema92.anyOf[11].required,parentSchema:schema92.anyOf[11],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.not !== undefined){
if(!(wrapper5.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema92.anyOf,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"AlbumMatch","description":"Which albums; all of the words must hold.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"use":{"description":"A condition from `matchers`, made of these words; of several, any may hold.","examples":["family",["family","trips"]],"allOf":[{"$ref":"#/definitions/Names"}]},"all":{"description":"Every one of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"any":{"description":"At least one of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"none":{"description":"None of these holds.","examples":[[{"shared":true},{"name":"Family*"}]],"type":"array","items":{"$ref":"#/definitions/AlbumMatch"},"minItems":1},"not":{"description":"This does not hold.","examples":[{"owner":"me"}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"name":{"description":"Its name, or its id.","examples":["Trips*",["Rome","Paris"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"keyword":{"description":"One of these is a whole word of its name, in any case. Blanks, `-`, `_` and `.` part words.","examples":["family",["family","familia"]],"allOf":[{"$ref":"#/definitions/Names"}]},"empty":{"description":"Whether nothing is in it, not in the trash either.","examples":[true],"type":"boolean"},"asset-count":{"description":"How many assets are in it.","examples":[{"min":100}],"allOf":[{"$ref":"#/definitions/CountRange"}]},"span":{"description":"Days between its first and its last asset.","examples":[{"min":31}],"allOf":[{"$ref":"#/definitions/CountRange"}]},"owner":{"description":"Who owns it: `me`, or the name, e-mail address or id of a user.","examples":["me"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"shared":{"description":"Whether anybody but its owner is in it.","examples":[false],"type":"boolean"},"created":{"description":"When it was made.","examples":[{"older-than":"1y"}],"allOf":[{"$ref":"#/definitions/DateRange"}]},"updated":{"description":"When something about it changed last.","examples":[{"older-than":"30d"}],"allOf":[{"$ref":"#/definitions/DateRange"}]}}};
const wrapper9 = {validate: validate40};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema93.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.all !== undefined){
let data2 = data.all;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema93.properties.all,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper9.validate(data2[i1], {instancePath:instancePath+"/all/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.all.type,parentSchema:schema93.properties.all,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.any !== undefined){
let data4 = data.any;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema93.properties.any,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper9.validate(data4[i2], {instancePath:instancePath+"/any/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.any.type,parentSchema:schema93.properties.any,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.none !== undefined){
let data6 = data.none;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema93.properties.none,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper9.validate(data6[i3], {instancePath:instancePath+"/none/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.none.type,parentSchema:schema93.properties.none,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper9.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data9 = data.name;
const _errs26 = errors;
let valid15 = false;
const _errs27 = errors;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs29 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err18 = {instancePath:instancePath+"/name/" + i4,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name/" + i4,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.keyword !== undefined){
let data11 = data.keyword;
const _errs36 = errors;
let valid20 = false;
const _errs37 = errors;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/keyword",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/keyword",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const _errs39 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/keyword",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err25 = {instancePath:instancePath+"/keyword/" + i5,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/keyword/" + i5,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/keyword",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid20 = valid20 || _valid2;
}
if(!valid20){
const err28 = {instancePath:instancePath+"/keyword",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.empty !== undefined){
let data13 = data.empty;
if(typeof data13 !== "boolean"){
const err29 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema93.properties.empty.type,parentSchema:schema93.properties.empty,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["asset-count"] !== undefined){
let data14 = data["asset-count"];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err30 = {instancePath:instancePath+"/asset-count",schemaPath:"#/definitions/CountRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "min") || (key1 === "max"))){
const err31 = {instancePath:instancePath+"/asset-count",schemaPath:"#/definitions/CountRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.min !== undefined){
let data15 = data14.min;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/asset-count/min",schemaPath:"#/definitions/CountRange/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.min.type,parentSchema:schema27.properties.min,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/asset-count/min",schemaPath:"#/definitions/CountRange/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.min,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data14.max !== undefined){
let data16 = data14.max;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/asset-count/max",schemaPath:"#/definitions/CountRange/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.max.type,parentSchema:schema27.properties.max,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/asset-count/max",schemaPath:"#/definitions/CountRange/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.max,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/asset-count",schemaPath:"#/definitions/CountRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.span !== undefined){
let data17 = data.span;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err37 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/CountRange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "min") || (key2 === "max"))){
const err38 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/CountRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.min !== undefined){
let data18 = data17.min;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/span/min",schemaPath:"#/definitions/CountRange/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.min.type,parentSchema:schema27.properties.min,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/span/min",schemaPath:"#/definitions/CountRange/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.min,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data17.max !== undefined){
let data19 = data17.max;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err41 = {instancePath:instancePath+"/span/max",schemaPath:"#/definitions/CountRange/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema27.properties.max.type,parentSchema:schema27.properties.max,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/span/max",schemaPath:"#/definitions/CountRange/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema27.properties.max,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/CountRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.owner !== undefined){
let data20 = data.owner;
const _errs66 = errors;
let valid31 = false;
const _errs67 = errors;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err44 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs67 === errors;
valid31 = valid31 || _valid3;
if(!valid31){
const _errs69 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err46 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err47 = {instancePath:instancePath+"/owner/" + i6,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/owner/" + i6,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid3 = _errs69 === errors;
valid31 = valid31 || _valid3;
}
if(!valid31){
const err50 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.shared !== undefined){
let data22 = data.shared;
if(typeof data22 !== "boolean"){
const err51 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema93.properties.shared.type,parentSchema:schema93.properties.shared,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.created !== undefined){
if(!(validate24(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.updated !== undefined){
if(!(validate24(data.updated, {instancePath:instancePath+"/updated",parentData:data,parentDataProperty:"updated",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema100 = {"title":"Ranking","description":"Criteria, the most important first; each one only decides what those before it left equal. A tie after the last one is for review, unless it is `lowest: id`.","type":"array","minItems":1,"items":{"$ref":"#/definitions/Criterion"},"examples":[[{"prefer":{"extension":"dng"}},{"highest":"megapixels"},{"lowest":"id"}]]};
const schema101 = {"title":"Criterion","description":"One comparison; exactly one of prefer, avoid, highest and lowest.","type":"object","additionalProperties":false,"minProperties":1,"oneOf":[{"required":["prefer"]},{"required":["avoid"]},{"required":["highest"]},{"required":["lowest"]}],"dependencies":{"tolerance":{"anyOf":[{"required":["highest"]},{"required":["lowest"]}]}},"properties":{"prefer":{"description":"Assets that match come first.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"extension":["dng","nef"]}]},"avoid":{"description":"Assets that match come last.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"filename":"*(1)*"}]},"highest":{"description":"The largest comes first; a missing value is worst.","allOf":[{"$ref":"#/definitions/Measure"}],"examples":["megapixels"]},"lowest":{"description":"The smallest comes first; a missing value is worst.","allOf":[{"$ref":"#/definitions/Measure"}],"examples":["taken"]},"tolerance":{"description":"With highest or lowest: differences up to this count as equal. A number, or with a unit (2s, 100kB).","examples":["2s",0.5],"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$"}]}}};
const schema102 = {"title":"Measure","description":"A number or date of an asset.","enum":["albums","duration","exif-fields","file-size","filename-length","height","id","megapixels","rating","tags","taken","uploaded","width"],"enumDescriptions":["How many albums it is in.","Length of a video, in seconds.","How many fields of its metadata have a value.","Size of the file, in bytes.","Characters of the file name.","Pixels.","Immich’s id: says nothing about the photo, but always decides.","Width times height in millions.","Stars.","How many tags it has.","Date in the metadata of the file; one that Immich made up counts as missing.","When it came to the server.","Pixels."]};
const pattern96 = new RegExp("^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefer === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "prefer"},message:"must have required property '"+"prefer"+"'",schema:schema101.oneOf[0].required,parentSchema:schema101.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avoid === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "avoid"},message:"must have required property '"+"avoid"+"'",schema:schema101.oneOf[1].required,parentSchema:schema101.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.highest === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "highest"},message:"must have required property '"+"highest"+"'",schema:schema101.oneOf[2].required,parentSchema:schema101.oneOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lowest === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "lowest"},message:"must have required property '"+"lowest"+"'",schema:schema101.oneOf[3].required,parentSchema:schema101.oneOf[3],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema101.oneOf,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err5 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "prefer") || (key0 === "avoid")) || (key0 === "highest")) || (key0 === "lowest")) || (key0 === "tolerance"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tolerance !== undefined){
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.highest === undefined){
const err7 = {instancePath,schemaPath:"#/dependencies/tolerance/anyOf/0/required",keyword:"required",params:{missingProperty: "highest"},message:"must have required property '"+"highest"+"'",schema:schema101.dependencies.tolerance.anyOf[0].required,parentSchema:schema101.dependencies.tolerance.anyOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lowest === undefined){
const err8 = {instancePath,schemaPath:"#/dependencies/tolerance/anyOf/1/required",keyword:"required",params:{missingProperty: "lowest"},message:"must have required property '"+"lowest"+"'",schema:schema101.dependencies.tolerance.anyOf[1].required,parentSchema:schema101.dependencies.tolerance.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err9 = {instancePath,schemaPath:"#/dependencies/tolerance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema101.dependencies.tolerance.anyOf,parentSchema:schema101.dependencies.tolerance,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.prefer !== undefined){
if(!(validate13(data.prefer, {instancePath:instancePath+"/prefer",parentData:data,parentDataProperty:"prefer",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.avoid !== undefined){
if(!(validate13(data.avoid, {instancePath:instancePath+"/avoid",parentData:data,parentDataProperty:"avoid",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.highest !== undefined){
let data2 = data.highest;
if(!(((((((((((((data2 === "albums") || (data2 === "duration")) || (data2 === "exif-fields")) || (data2 === "file-size")) || (data2 === "filename-length")) || (data2 === "height")) || (data2 === "id")) || (data2 === "megapixels")) || (data2 === "rating")) || (data2 === "tags")) || (data2 === "taken")) || (data2 === "uploaded")) || (data2 === "width"))){
const err10 = {instancePath:instancePath+"/highest",schemaPath:"#/definitions/Measure/enum",keyword:"enum",params:{allowedValues: schema102.enum},message:"must be equal to one of the allowed values",schema:schema102.enum,parentSchema:schema102,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lowest !== undefined){
let data3 = data.lowest;
if(!(((((((((((((data3 === "albums") || (data3 === "duration")) || (data3 === "exif-fields")) || (data3 === "file-size")) || (data3 === "filename-length")) || (data3 === "height")) || (data3 === "id")) || (data3 === "megapixels")) || (data3 === "rating")) || (data3 === "tags")) || (data3 === "taken")) || (data3 === "uploaded")) || (data3 === "width"))){
const err11 = {instancePath:instancePath+"/lowest",schemaPath:"#/definitions/Measure/enum",keyword:"enum",params:{allowedValues: schema102.enum},message:"must be equal to one of the allowed values",schema:schema102.enum,parentSchema:schema102,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data4 = data.tolerance;
const _errs22 = errors;
let valid10 = false;
const _errs23 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema101.properties.tolerance.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema101.properties.tolerance.anyOf[0].type,parentSchema:schema101.properties.tolerance.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs25 = errors;
if(typeof data4 === "string"){
if(!pattern96.test(data4)){
const err14 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?\\s*(s|m|h|d|B|kB|MB|GB)$",parentSchema:schema101.properties.tolerance.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.tolerance.anyOf[1].type,parentSchema:schema101.properties.tolerance.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema101.properties.tolerance.anyOf,parentSchema:schema101.properties.tolerance,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema104 = {"title":"AlbumRule","description":"Which albums, and what is to be so about them.","type":"object","additionalProperties":false,"required":["name","for","match","actions"],"properties":{"name":{"description":"Unique name, in lower case with hyphens; it stands in plans, tests and the journal.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["screenshots"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"enabled":{"description":"Whether the rule counts.","type":"boolean","default":true,"examples":[false]},"for":{"description":"What the rule is about.","examples":["albums"],"const":"albums"},"priority":{"description":"When two rules want different values for one album, the higher one wins.","examples":[10],"type":"integer","default":0},"labels":{"description":"Names under which several rules are selected together, with `--label` and `--skip`.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["nightly"]]},"match":{"description":"Which albums.","examples":[{"keyword":"family"}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"unless":{"description":"Which of them not.","examples":[{"shared":true}],"allOf":[{"$ref":"#/definitions/AlbumMatch"}]},"limit":{"description":"The most albums that this rule may change in one plan.","examples":[10],"type":"integer","minimum":1},"actions":{"description":"What is to be so.","examples":[[{"share":{"with":"family"}}]],"type":"array","items":{"$ref":"#/definitions/AlbumAction"},"minItems":1}}};
const pattern98 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema105 = {"title":"AlbumAction","description":"What is to be so about an album. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"share":{"description":"Is shared with these people. Only your own albums are.","examples":[{"with":"family","role":"editor"},{"with":["ben@example.org"],"prune":true}],"allOf":[{"$ref":"#/definitions/Share"}]},"rename":{"description":"Is called so; a template with `name`, `description`, `first`, `last` (days) and `re.…`. There are no blanks at the ends of a name.","examples":["{{ name }}","Trip {{ first | date: y-MM }}"],"type":"string","pattern":"\\S"},"describe":{"description":"Has this description; a template like that of `rename`.","examples":["From {{ first }} to {{ last }}"],"type":"string","pattern":"\\S"},"cover":{"description":"This asset stands for it: the best after a ranking, or the one with this id.","examples":[[{"prefer":{"favorite":true}},{"highest":"rating"},{"lowest":"id"}],"0a51c1b2-0000-4000-8000-000000000009"],"allOf":[{"$ref":"#/definitions/RankingRef"}]},"order":{"description":"Shows the oldest first (`asc`) or the newest.","examples":["asc"],"enum":["asc","desc"]},"merge-same-name":{"description":"Of your albums with one name there is one: the assets of the others come into the largest, then the others are deleted. Shared ones and those with photos of others stay.","examples":[true],"const":true},"delete-empty":{"description":"Is deleted when it is empty, yours, shared with nobody, and an `add-to-album` or `move` with `create` in these rules makes albums of exactly this name.","examples":[true],"const":true},"review":{"description":"Nothing is done; the plan lists it with this reason, to be looked at; a template like that of `rename`.","examples":["no category","holds photos from {{ first }} to {{ last }}"],"type":"string","pattern":"\\S"}}};
const schema106 = {"title":"Share","description":"With whom an album is shared. Several rules add up, and of their roles the highest counts; its owner is never touched.","type":"object","additionalProperties":false,"required":["with"],"properties":{"with":{"description":"E-mail addresses, user ids, or names from `groups-of-people`.","examples":["family",["ben@example.org","friends"]],"allOf":[{"$ref":"#/definitions/Names"}]},"role":{"description":"What they may do.","examples":["editor"],"enum":["viewer","editor"],"default":"viewer"},"prune":{"description":"Whether everybody else whom no rule names loses the album.","examples":[true],"type":"boolean","default":false}},"examples":[{"with":"family","role":"editor"}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "with") || (key0 === "role")) || (key0 === "prune"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.with !== undefined){
let data0 = data.with;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/with",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/with",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/with",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/with",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/with",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!((data2 === "viewer") || (data2 === "editor"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema106.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.role.enum,parentSchema:schema106.properties.role,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prune !== undefined){
let data3 = data.prune;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema106.properties.prune.type,parentSchema:schema106.properties.prune,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema108 = {"title":"RankingRef","description":"Name of a ranking (one of `rankings` or a ready one), or the ranking itself.","anyOf":[{"$ref":"#/definitions/ReadyRanking"},{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/Ranking"}]};
const schema109 = {"title":"ReadyRanking","description":"Rankings that a rule can name without defining them. One of the same name under `rankings` takes its place.","enum":["duplicates-cleaner","immich-suggestion"],"enumDescriptions":["The order of the duplicates cleaner script: `lowest: taken`, `prefer: { extension: [heic, heif, hif] }`, `highest: file-size`, `highest: exif-fields`, `lowest: id`.","What Immich itself suggests to keep: the largest file, then the one with the most metadata. Only for `by: duplicates`; where it suggests several or none, the group is for review."]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((data === "duplicates-cleaner") || (data === "immich-suggestion"))){
const err0 = {instancePath,schemaPath:"#/definitions/ReadyRanking/enum",keyword:"enum",params:{allowedValues: schema109.enum},message:"must be equal to one of the allowed values",schema:schema109.enum,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema108.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.anyOf[1].type,parentSchema:schema108.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema108.anyOf,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "share") || (key0 === "rename")) || (key0 === "describe")) || (key0 === "cover")) || (key0 === "order")) || (key0 === "merge-same-name")) || (key0 === "delete-empty")) || (key0 === "review"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.share !== undefined){
if(!(validate55(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.rename !== undefined){
let data1 = data.rename;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/rename",schemaPath:"#/properties/rename/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema105.properties.rename,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rename",schemaPath:"#/properties/rename/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.rename.type,parentSchema:schema105.properties.rename,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.describe !== undefined){
let data2 = data.describe;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/describe",schemaPath:"#/properties/describe/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema105.properties.describe,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/describe",schemaPath:"#/properties/describe/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.describe.type,parentSchema:schema105.properties.describe,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cover !== undefined){
if(!(validate57(data.cover, {instancePath:instancePath+"/cover",parentData:data,parentDataProperty:"cover",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data4 = data.order;
if(!((data4 === "asc") || (data4 === "desc"))){
const err7 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema105.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema105.properties.order.enum,parentSchema:schema105.properties.order,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["merge-same-name"] !== undefined){
let data5 = data["merge-same-name"];
if(true !== data5){
const err8 = {instancePath:instancePath+"/merge-same-name",schemaPath:"#/properties/merge-same-name/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema105.properties["merge-same-name"],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["delete-empty"] !== undefined){
let data6 = data["delete-empty"];
if(true !== data6){
const err9 = {instancePath:instancePath+"/delete-empty",schemaPath:"#/properties/delete-empty/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema105.properties["delete-empty"],data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.review !== undefined){
let data7 = data.review;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err10 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema105.properties.review,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.review.type,parentSchema:schema105.properties.review,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.match === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.actions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema104.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern98.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema104.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.name.type,parentSchema:schema104.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.description.type,parentSchema:schema104.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.enabled !== undefined){
let data2 = data.enabled;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema104.properties.enabled.type,parentSchema:schema104.properties.enabled,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.for !== undefined){
let data3 = data.for;
if("albums" !== data3){
const err9 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/const",keyword:"const",params:{allowedValue: "albums"},message:"must be equal to constant",schema:"albums",parentSchema:schema104.properties.for,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.priority !== undefined){
let data4 = data.priority;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.priority.type,parentSchema:schema104.properties.priority,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema104.properties.labels.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.labels.items.type,parentSchema:schema104.properties.labels.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.labels.type,parentSchema:schema104.properties.labels,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate40(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.unless !== undefined){
if(!(validate40(data.unless, {instancePath:instancePath+"/unless",parentData:data,parentDataProperty:"unless",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.limit.type,parentSchema:schema104.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema104.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.actions !== undefined){
let data10 = data.actions;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema104.properties.actions,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data10[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.actions.type,parentSchema:schema104.properties.actions,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema110 = {"title":"Rule","description":"What to look for and what is to be so. With `group` it works on groups, otherwise on each asset.","type":"object","additionalProperties":false,"required":["name","actions"],"if":{"not":{"required":["group"]}},"then":{"required":["match"],"properties":{"actions":{"type":"array","items":{"type":"object","properties":{"keep-best":false,"not-duplicates":false,"stack":false,"unify":false}}}}},"properties":{"name":{"description":"Unique name, in lower case with hyphens; it stands in plans, tests and the journal.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["screenshots"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"enabled":{"description":"Whether the rule counts.","type":"boolean","default":true,"examples":[false]},"for":{"description":"What the rule is about: each asset, or each album (see [album rule](#album-rule)).","examples":["assets"],"enum":["assets","albums"],"default":"assets"},"priority":{"description":"When two rules want different values for one asset, the higher one wins.","type":"integer","default":0,"examples":[10]},"stop":{"description":"Whether the rules below no longer see what this one matched.","type":"boolean","default":false,"examples":[true]},"labels":{"description":"Names under which several rules are selected together, with `--label` and `--skip`.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["nightly"]]},"match":{"description":"Which assets. Required without `group`; with it, which assets may be members.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"filename":"Screenshot*","type":"image"}]},"unless":{"description":"Which of them not. A value that is unknown here leaves the asset alone, too.","allOf":[{"$ref":"#/definitions/Condition"}],"examples":[{"tag":"keep"}]},"group":{"description":"How they are grouped.","allOf":[{"$ref":"#/definitions/Group"}],"examples":[{"by":"duplicates","same":["type"]}]},"limit":{"description":"The most assets that this rule may change in one plan; with more, the plan cannot be applied, unless `--allow <rule>=N` says so.","type":"integer","minimum":1,"examples":[50]},"actions":{"description":"What is to be so.","type":"array","items":{"$ref":"#/definitions/Action"},"minItems":1,"examples":[[{"tag":"auto/screenshot"},{"visibility":"archive"}]]}}};
const schema111 = {"title":"Group","description":"How the assets that `match` picked are put into groups, and which groups count.","type":"object","additionalProperties":false,"required":["by"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"by":{"description":"duplicates: as Immich found them. stem: same file name without extension; asks for `same: [folder]`, `same: [taken]`, `same: [duplicate]` or `within` as a second sign, because names repeat. burst: by the names that phones and cameras give, of one camera, at most a minute and a hundred frames unless `within` or `max` says otherwise. checksum: the same file to the last bit. album, folder, stack: in the same one. Anything with {{ }}: same text.","examples":["duplicates","stem",{"stem":"camera"},"burst",{"time":"5s"},"{{ re.burst }}"],"anyOf":[{"enum":["duplicates","stem","burst","checksum","album","folder","stack"]},{"type":"string","pattern":"\\{\\{"},{"$ref":"#/definitions/GroupBy"}]},"same":{"description":"Members are split by these: only equal ones stay together.","type":"array","items":{"$ref":"#/definitions/GroupField"},"minItems":1,"examples":[["folder"]]},"distinct":{"description":"No two members may be equal in these; other groups are left alone.","type":"array","items":{"$ref":"#/definitions/GroupField"},"minItems":1,"examples":[["extension"]]},"within":{"description":"Members are split where the time between two of them is longer; what then still spans longer as a whole is left alone.","examples":["10s"],"allOf":[{"$ref":"#/definitions/Duration"}]},"contains":{"description":"Each of these must hold for some member; other groups are left alone.","type":"array","items":{"$ref":"#/definitions/Condition"},"minItems":1,"examples":[[{"extension":"dng"},{"extension":"jpg"}]]},"min":{"description":"Smallest number of members; smaller groups are left alone.","type":"integer","minimum":2,"default":2,"examples":[3]},"max":{"description":"Largest number of members; larger groups are left alone.","type":"integer","minimum":2,"examples":[2]},"evidence":{"description":"How sure it must be that all members show one shot; other groups are left for review.","default":"similar","examples":["same-shot"],"allOf":[{"$ref":"#/definitions/Evidence"}]}}};
const schema115 = {"title":"GroupField","description":"A value that members of a group share or differ in.","enum":["camera","duplicate","extension","folder","lens","library","owner","stem","taken","type"],"enumDescriptions":["Make and model of the camera.","Duplicate group that Immich put it into.","Extension, in any case.","Folder on the server.","Lens.","External library, or uploaded.","Owner.","File name without extension.","Capture time, to the second.","Image or video."]};
const schema118 = {"title":"Evidence","description":"How sure it is that two files show one and the same shot, the surest first; each one includes those before it. The weakest pair of a group counts.","enum":["exact","same-shot","re-encoded","similar"],"enumDescriptions":["The same bytes: Immich has the same checksum. Of files in external libraries it has none to compare.","Taken by the same camera at the same instant, to the fraction of a second, with the same proportions (within 1 %). A date without fractions is not enough: a burst has several in one second.","The same proportions, no different camera, and the same second; where a capture date is missing, the same file name instead. So it is with copies that were made smaller or sent by a messenger.","Whatever was grouped: with `by: duplicates`, what looks alike to Immich."]};
const pattern108 = new RegExp("\\{\\{", "u");
const schema112 = {"title":"GroupBy","description":"Grouping in a way that has something to say about it; exactly one.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"stem":{"description":"exact: same name. camera: the name up to the first dot or hyphen, or letters, day and time as Pixel phones write them. edited: the name without what phones and programs add to the name of an edited copy; these may have the same extension. /regex/: what its first group matches.","examples":["camera","edited","/^(IMG_\\d+)/"],"anyOf":[{"enum":["exact","camera","edited"]},{"type":"string","pattern":"^/.+/i?$"}]},"burst":{"description":"A burst with at most this time from one frame to the next, where file names have only a counter; without it 1s.","allOf":[{"$ref":"#/definitions/Duration"}],"examples":["2s"]},"time":{"description":"Taken one after the other, with no longer time between two neighbours than this.","allOf":[{"$ref":"#/definitions/Duration"}],"examples":["5s"]}}};
const pattern109 = new RegExp("^/.+/i?$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "stem") || (key0 === "burst")) || (key0 === "time"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stem !== undefined){
let data0 = data.stem;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((data0 === "exact") || (data0 === "camera")) || (data0 === "edited"))){
const err3 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema112.properties.stem.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema112.properties.stem.anyOf[0].enum,parentSchema:schema112.properties.stem.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern109.test(data0)){
const err4 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^/.+/i?$"},message:"must match pattern \""+"^/.+/i?$"+"\"",schema:"^/.+/i?$",parentSchema:schema112.properties.stem.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.stem.anyOf[1].type,parentSchema:schema112.properties.stem.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema112.properties.stem.anyOf,parentSchema:schema112.properties.stem,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.burst !== undefined){
let data1 = data.burst;
if(typeof data1 === "string"){
if(!pattern45.test(data1)){
const err7 = {instancePath:instancePath+"/burst",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/burst",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema111.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.description.type,parentSchema:schema111.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(((((((data1 === "duplicates") || (data1 === "stem")) || (data1 === "burst")) || (data1 === "checksum")) || (data1 === "album")) || (data1 === "folder")) || (data1 === "stack"))){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema111.properties.by.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema111.properties.by.anyOf[0].enum,parentSchema:schema111.properties.by.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern108.test(data1)){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\{\\{"},message:"must match pattern \""+"\\{\\{"+"\"",schema:"\\{\\{",parentSchema:schema111.properties.by.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.by.anyOf[1].type,parentSchema:schema111.properties.by.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(validate66(data1, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema111.properties.by.anyOf,parentSchema:schema111.properties.by,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.same !== undefined){
let data2 = data.same;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema111.properties.same,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((((((data3 === "camera") || (data3 === "duplicate")) || (data3 === "extension")) || (data3 === "folder")) || (data3 === "lens")) || (data3 === "library")) || (data3 === "owner")) || (data3 === "stem")) || (data3 === "taken")) || (data3 === "type"))){
const err8 = {instancePath:instancePath+"/same/" + i0,schemaPath:"#/definitions/GroupField/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values",schema:schema115.enum,parentSchema:schema115,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema111.properties.same.type,parentSchema:schema111.properties.same,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.distinct !== undefined){
let data4 = data.distinct;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema111.properties.distinct,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((((((data5 === "camera") || (data5 === "duplicate")) || (data5 === "extension")) || (data5 === "folder")) || (data5 === "lens")) || (data5 === "library")) || (data5 === "owner")) || (data5 === "stem")) || (data5 === "taken")) || (data5 === "type"))){
const err11 = {instancePath:instancePath+"/distinct/" + i1,schemaPath:"#/definitions/GroupField/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values",schema:schema115.enum,parentSchema:schema115,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema111.properties.distinct.type,parentSchema:schema111.properties.distinct,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.within !== undefined){
let data6 = data.within;
if(typeof data6 === "string"){
if(!pattern45.test(data6)){
const err13 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contains !== undefined){
let data7 = data.contains;
if(Array.isArray(data7)){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema111.properties.contains,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data7[i2], {instancePath:instancePath+"/contains/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema111.properties.contains.type,parentSchema:schema111.properties.contains,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.min !== undefined){
let data9 = data.min;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema111.properties.min.type,parentSchema:schema111.properties.min,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 2 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema111.properties.min,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.max !== undefined){
let data10 = data.max;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema111.properties.max.type,parentSchema:schema111.properties.max,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 2 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema111.properties.max,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.evidence !== undefined){
let data11 = data.evidence;
if(!((((data11 === "exact") || (data11 === "same-shot")) || (data11 === "re-encoded")) || (data11 === "similar"))){
const err21 = {instancePath:instancePath+"/evidence",schemaPath:"#/definitions/Evidence/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema119 = {"title":"Action","description":"What is to be so. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tag":{"description":"Has these tags; names may be templates. A tag that does not exist is created.","examples":["auto/screenshot",["one","two"],{"name":"people/{{ person }}","for-each":"person"}],"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},{"$ref":"#/definitions/TagAction"}]},"untag":{"description":"Has none of these tags.","examples":["inbox",["inbox","to-do"]],"allOf":[{"$ref":"#/definitions/Names"}]},"add-to-album":{"description":"Is in this album; the name may be a template.","examples":["Screenshots",{"name":"Trips {{ y }}","create":true}],"anyOf":[{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/AddToAlbum"}]},"remove-from-album":{"description":"Is in none of these albums.","examples":["Inbox"],"allOf":[{"$ref":"#/definitions/Names"}]},"move":{"$ref":"#/definitions/Move","examples":[{"to":{"tag":"animals"},"from":{"tag":"old/animals"}}]},"unify":{"$ref":"#/definitions/Unify","examples":[{"tags":"category/*","conflict":"review/categories"}]},"favorite":{"description":"Is a favorite, or is none.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. `locked` takes it out of all albums, and no API key can undo that.","enum":["timeline","archive","locked"],"examples":["archive"]},"rating":{"description":"Stars, -1 for rejected, null for none.","enum":[-1,1,2,3,4,5,null],"examples":[5,null]},"description":{"description":"Description (caption) in Immich; a template.","type":"string","examples":["Film scan, {{ folder }}"]},"date":{"description":"Capture date: what is written (a template; without an offset on the clock of `timezone`, a day alone means its noon), or found in the sources that `from` lists.","anyOf":[{"type":"string","pattern":"\\S"},{"$ref":"#/definitions/DateAction"}],"examples":["2024-05-01T18:30:00+02:00","{{ filename | date: y-MM-dd }}",{"from":["filename","folder"],"timezone":"Europe/Berlin"}]},"location":{"description":"Where it was taken: a place, or the one of photos taken around the same time, for photos that have none.","anyOf":[{"$ref":"#/definitions/Coordinates"},{"$ref":"#/definitions/LocationFrom"}],"examples":[{"latitude":41.9028,"longitude":12.4964},{"from":"neighbours","within":"10m","same":["camera"]}]},"write-exif":{"$ref":"#/definitions/WriteExif","examples":[{"modules":["people","caption"]}]},"delete":{"description":"trash: to Immich’s trash. permanent: gone for good; needs `safety.allow-permanent`, and `apply` refuses it. In a group, write it under `others`.","enum":["trash","permanent"],"examples":["trash"]},"keep-best":{"$ref":"#/definitions/KeepBest","examples":[{"by":[{"highest":"megapixels"}],"others":"stack"}]},"not-duplicates":{"description":"The members are no duplicates of each other: Immich no longer lists them as such. None of them may then be trashed by another rule.","const":true,"examples":[true]},"review":{"description":"Nothing is done; the plan lists it with this reason, to be looked at; a template.","type":"string","pattern":"\\S","examples":["a video among photos","a meme with {{ persons }} in it"]},"stack":{"$ref":"#/definitions/Stack","examples":[{},{"primary":[{"prefer":{"extension":"jpg"}}]}]},"unstack":{"description":"In no stack: the stack that it is in is taken apart as a whole, and its members stay.","enum":[true],"examples":[true]}}};
const schema144 = {"title":"Coordinates","description":"Degrees, north and east positive.","type":"object","additionalProperties":false,"required":["latitude","longitude"],"properties":{"latitude":{"description":"Degrees, north positive.","type":"number","minimum":-90,"maximum":90},"longitude":{"description":"Degrees, east positive.","type":"number","minimum":-180,"maximum":180}},"examples":[{"latitude":-33.8688,"longitude":151.2093}]};
const schema120 = {"title":"TagAction","description":"A tag and how it is kept.","type":"object","additionalProperties":false,"required":["name"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"name":{"description":"Name of the tag, with slashes for nesting, or several; a template.","allOf":[{"$ref":"#/definitions/Names"}],"examples":["places/{{ country }}"]},"for-each":{"$ref":"#/definitions/ForEach"},"sync":{"$ref":"#/definitions/Sync"},"delete-unused":{"description":"With `sync`: whether tags that the rule owns are deleted when nothing has them any more, not in the trash either.","type":"boolean","default":false,"examples":[true]}},"examples":[{"name":"review/albums","sync":true},{"name":"places/{{ city }}","sync":"places/*","delete-unused":true}]};
const schema122 = {"title":"ForEach","description":"Do it once for each of them, with its name in the template; of the persons, for those that `match` asks for, if it asks for any.","enum":["person","album","tag"]};
const schema123 = {"title":"Sync","description":"true: the rule owns this target, and what no longer matches is removed from it. With a template, a glob of the names it owns.","default":false,"examples":[true,"People/*"],"anyOf":[{"type":"boolean"},{"type":"string","pattern":"\\S"}]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "name")) || (key0 === "for-each")) || (key0 === "sync")) || (key0 === "delete-unused"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.description.type,parentSchema:schema120.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/name/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data["for-each"] !== undefined){
let data3 = data["for-each"];
if(!(((data3 === "person") || (data3 === "album")) || (data3 === "tag"))){
const err10 = {instancePath:instancePath+"/for-each",schemaPath:"#/definitions/ForEach/enum",keyword:"enum",params:{allowedValues: schema122.enum},message:"must be equal to one of the allowed values",schema:schema122.enum,parentSchema:schema122,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sync !== undefined){
let data4 = data.sync;
const _errs18 = errors;
let valid8 = false;
const _errs19 = errors;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema123.anyOf[0].type,parentSchema:schema123.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs21 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.anyOf[1].type,parentSchema:schema123.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err14 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema123.anyOf,parentSchema:schema123,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data["delete-unused"] !== undefined){
let data5 = data["delete-unused"];
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/delete-unused",schemaPath:"#/properties/delete-unused/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties["delete-unused"].type,parentSchema:schema120.properties["delete-unused"],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema125 = {"title":"AddToAlbum","description":"An album and how it is kept.","type":"object","additionalProperties":false,"required":["name"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"name":{"description":"Name or id of the album; a template.","type":"string","pattern":"\\S","examples":["Trips {{ y }}"]},"create":{"$ref":"#/definitions/Create"},"for-each":{"$ref":"#/definitions/ForEach"},"sync":{"$ref":"#/definitions/Sync"}},"examples":[{"name":"People/{{ person }}","for-each":"person","sync":"People/*"}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "name")) || (key0 === "create")) || (key0 === "for-each")) || (key0 === "sync"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.description.type,parentSchema:schema125.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema125.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.name.type,parentSchema:schema125.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
let data2 = data.create;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/create",schemaPath:"#/definitions/Create/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema80.type,parentSchema:schema80,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["for-each"] !== undefined){
let data3 = data["for-each"];
if(!(((data3 === "person") || (data3 === "album")) || (data3 === "tag"))){
const err6 = {instancePath:instancePath+"/for-each",schemaPath:"#/definitions/ForEach/enum",keyword:"enum",params:{allowedValues: schema122.enum},message:"must be equal to one of the allowed values",schema:schema122.enum,parentSchema:schema122,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sync !== undefined){
let data4 = data.sync;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data4 !== "boolean"){
const err7 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema123.anyOf[0].type,parentSchema:schema123.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs16 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.anyOf[1].type,parentSchema:schema123.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/sync",schemaPath:"#/definitions/Sync/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema123.anyOf,parentSchema:schema123,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema130 = {"title":"Move","description":"Out of tags and albums into others. It leaves only once it is everywhere it was to go.","type":"object","additionalProperties":false,"required":["to","from"],"properties":{"to":{"title":"MoveTo","description":"Has these tags and is in these albums; names may be templates.","type":"object","additionalProperties":false,"anyOf":[{"required":["tag"]},{"required":["album"]}],"properties":{"tag":{"description":"Tags that it is to have.","allOf":[{"$ref":"#/definitions/Names"}]},"album":{"description":"Albums that it is to be in.","allOf":[{"$ref":"#/definitions/Names"}]},"create":{"$ref":"#/definitions/Create"}},"examples":[{"album":"Animals","create":true}]},"from":{"title":"MoveFrom","description":"Leaves all of its tags and albums that match these patterns.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"tag":{"description":"Tags that it is to lose.","allOf":[{"$ref":"#/definitions/Pattern"}]},"album":{"description":"Albums that it is to leave.","allOf":[{"$ref":"#/definitions/Pattern"}]}},"examples":[{"tag":"old/**"},{"album":"Inbox*"}]}},"examples":[{"to":{"tag":"animals","album":"Animals"},"from":{"tag":["cat","dog"],"album":"Pets"}}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "to") || (key0 === "from"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tag === undefined){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema130.properties.to.anyOf[0].required,parentSchema:schema130.properties.to.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.album === undefined){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/required",keyword:"required",params:{missingProperty: "album"},message:"must have required property '"+"album"+"'",schema:schema130.properties.to.anyOf[1].required,parentSchema:schema130.properties.to.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema130.properties.to.anyOf,parentSchema:schema130.properties.to,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "tag") || (key1 === "album")) || (key1 === "create"))){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema130.properties.to,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.tag !== undefined){
let data1 = data0.tag;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/to/tag",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/to/tag",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs14 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/to/tag",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/to/tag/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/to/tag/" + i0,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/to/tag",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/to/tag",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data0.album !== undefined){
let data3 = data0.album;
const _errs21 = errors;
let valid10 = false;
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err14 = {instancePath:instancePath+"/to/album",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/to/album",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs24 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/to/album",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err17 = {instancePath:instancePath+"/to/album/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/to/album/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/to/album",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err20 = {instancePath:instancePath+"/to/album",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data0.create !== undefined){
let data5 = data0.create;
if(typeof data5 !== "boolean"){
const err21 = {instancePath:instancePath+"/to/create",schemaPath:"#/definitions/Create/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema80.type,parentSchema:schema80,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.properties.to.type,parentSchema:schema130.properties.to,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema130.properties.from,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "tag") || (key2 === "album"))){
const err24 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema130.properties.from,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.tag !== undefined){
let data7 = data6.tag;
const _errs37 = errors;
let valid17 = false;
const _errs38 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err25 = {instancePath:instancePath+"/from/tag",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/from/tag",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const _errs40 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err27 = {instancePath:instancePath+"/from/tag",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err28 = {instancePath:instancePath+"/from/tag/" + i2,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/from/tag/" + i2,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/from/tag",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid17 = valid17 || _valid3;
}
if(!valid17){
const err31 = {instancePath:instancePath+"/from/tag",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data6.album !== undefined){
let data9 = data6.album;
const _errs47 = errors;
let valid22 = false;
const _errs48 = errors;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err32 = {instancePath:instancePath+"/from/album",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/from/album",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs50 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
const err34 = {instancePath:instancePath+"/from/album",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err35 = {instancePath:instancePath+"/from/album/" + i3,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/from/album/" + i3,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/from/album",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err38 = {instancePath:instancePath+"/from/album",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.properties.from.type,parentSchema:schema130.properties.from,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema136 = {"title":"Unify","description":"What one member of a group has of these, all have. Where members have different ones, nothing is passed on.","type":"object","additionalProperties":false,"anyOf":[{"required":["tags"]},{"required":["albums"]},{"required":["date"]}],"properties":{"tags":{"description":"Tags of which a group has one.","examples":["category/*"],"allOf":[{"$ref":"#/definitions/Pattern"}]},"albums":{"description":"Albums of which a group has one.","examples":[["Family","Trip*"]],"allOf":[{"$ref":"#/definitions/Pattern"}]},"date":{"description":"Members without a capture date of their own get that of the others.","type":"boolean","examples":[true]},"conflict":{"description":"Tag for all members of a group that disagrees. The rule owns it: it goes away again once they agree.","type":"string","pattern":"\\S","examples":["review/duplicates"]},"per-group":{"description":"Whether there is also a tag below it for each such group. Those that nothing has any more are deleted.","type":"boolean","default":false,"examples":[true]}},"examples":[{"tags":["animals","people"],"albums":"Trip*","conflict":"review/duplicates","per-group":true}]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema136.anyOf[0].required,parentSchema:schema136.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.albums === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "albums"},message:"must have required property '"+"albums"+"'",schema:schema136.anyOf[1].required,parentSchema:schema136.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema136.anyOf[2].required,parentSchema:schema136.anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema136.anyOf,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "tags") || (key0 === "albums")) || (key0 === "date")) || (key0 === "conflict")) || (key0 === "per-group"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tags !== undefined){
let data0 = data.tags;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.albums !== undefined){
let data2 = data.albums;
const _errs19 = errors;
let valid9 = false;
const _errs20 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/albums",schemaPath:"#/definitions/Pattern/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/albums",schemaPath:"#/definitions/Pattern/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[0].type,parentSchema:schema18.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs22 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/albums",schemaPath:"#/definitions/Pattern/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err15 = {instancePath:instancePath+"/albums/" + i1,schemaPath:"#/definitions/Pattern/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.anyOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/albums/" + i1,schemaPath:"#/definitions/Pattern/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.anyOf[1].items.type,parentSchema:schema18.anyOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/albums",schemaPath:"#/definitions/Pattern/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.anyOf[1].type,parentSchema:schema18.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err18 = {instancePath:instancePath+"/albums",schemaPath:"#/definitions/Pattern/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.anyOf,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.date !== undefined){
let data4 = data.date;
if(typeof data4 !== "boolean"){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema136.properties.date.type,parentSchema:schema136.properties.date,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.conflict !== undefined){
let data5 = data.conflict;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err20 = {instancePath:instancePath+"/conflict",schemaPath:"#/properties/conflict/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema136.properties.conflict,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/conflict",schemaPath:"#/properties/conflict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.conflict.type,parentSchema:schema136.properties.conflict,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["per-group"] !== undefined){
let data6 = data["per-group"];
if(typeof data6 !== "boolean"){
const err22 = {instancePath:instancePath+"/per-group",schemaPath:"#/properties/per-group/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema136.properties["per-group"].type,parentSchema:schema136.properties["per-group"],data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema139 = {"title":"DateAction","description":"Finds the capture date of photos that have none of their own; a file without one has only got its own time from Immich, which does not count. Of the sources in their order the first that knows a date counts.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"Where to look, in this order.","type":"array","items":{"$ref":"#/definitions/DateSource"},"minItems":1,"examples":[["filename","folder"]]},"timezone":{"description":"Zone of the clock behind dates that carry none: an IANA name, or `photo` for the zone that the photo has; the config’s `timezone` by default. Pixel phones name photos (`PXL_…`) in UTC, whatever stands here.","type":"string","pattern":"\\S","examples":["Europe/Madrid","photo"]},"earlier-by":{"description":"Corrects dates too: sets the found one where it is earlier than the present one by more than this. Of a day without a time its end counts; where that leaves it open, the photo is listed and left alone.","examples":["2h","2d"],"allOf":[{"$ref":"#/definitions/Duration"}]},"not-before":{"description":"Earlier dates are mistakes, and the search goes on.","examples":["1990-01-01"],"default":"1900-01-01","allOf":[{"$ref":"#/definitions/DateText"}]},"within":{"description":"For `neighbours`: how far apart the photos before and after may have been taken.","examples":["2h"],"default":"1d","allOf":[{"$ref":"#/definitions/Duration"}]}},"examples":[{"from":["filename","duplicates"],"timezone":"photo","earlier-by":"2h","not-before":"1990-01-01"}]};
const schema140 = {"title":"DateSource","description":"Something that may know when a photo was taken.","enum":["filename","folder","path","sidecar","duplicates","neighbours","uploaded","modified"],"enumDescriptions":["Name of the uploaded file: `IMG_20240115_101530`, `WhatsApp Image 2024-01-15 at 10.15.30`, `photo_2024-01-15`.","Names of the folders it lies in, the innermost first: `2024-07-15 Beach`.","Name of the file on the server, then the folders.","What the XMP sidecar beside the file on this machine says (`exif:DateTimeOriginal`, `photoshop:DateCreated` or `xmp:CreateDate`); needs `paths`.","The oldest date that another photo of its duplicate group has of its own.","The photos with the numbers before and after it: `IMG_1233` and `IMG_1235`.","Time of the upload; no capture date.","Time of the file; no capture date."]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "timezone")) || (key0 === "earlier-by")) || (key0 === "not-before")) || (key0 === "within"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema139.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((((((((data1 === "filename") || (data1 === "folder")) || (data1 === "path")) || (data1 === "sidecar")) || (data1 === "duplicates")) || (data1 === "neighbours")) || (data1 === "uploaded")) || (data1 === "modified"))){
const err3 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/definitions/DateSource/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values",schema:schema140.enum,parentSchema:schema140,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema139.properties.from.type,parentSchema:schema139.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema139.properties.timezone,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.timezone.type,parentSchema:schema139.properties.timezone,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["earlier-by"] !== undefined){
let data3 = data["earlier-by"];
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err7 = {instancePath:instancePath+"/earlier-by",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/earlier-by",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["not-before"] !== undefined){
let data4 = data["not-before"];
if(typeof data4 === "string"){
if(!pattern47.test(data4)){
const err9 = {instancePath:instancePath+"/not-before",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/not-before",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.within !== undefined){
let data5 = data.within;
if(typeof data5 === "string"){
if(!pattern45.test(data5)){
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema145 = {"title":"LocationFrom","description":"The place of the photo that was taken nearest in time, or of a track at that time. A place that a photo has is never replaced.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"neighbours: other photos of the library. Or GPX files, from the folder of the main file on: the place on the line between the two points of the track before and after.","anyOf":[{"enum":["neighbours"]},{"type":"string","pattern":"\\.gpx$"},{"type":"array","items":{"type":"string","pattern":"\\.gpx$"},"minItems":1}],"examples":["neighbours",["tracks/*.gpx"]]},"within":{"description":"How far apart in time the two may be.","default":"10m","examples":["30m"],"allOf":[{"$ref":"#/definitions/Duration"}]},"same":{"description":"What the two must have in common.","type":"array","items":{"$ref":"#/definitions/SharedField"},"minItems":1,"examples":[["camera"],["person"]]},"offset":{"description":"What to add to the clock of the photos without a place, where it was wrong.","type":"string","pattern":"^[+-]?[0-9]+(s|m|h|d)$","examples":["-1h"]},"tag":{"description":"Tag that says the place was guessed; no other is guessed from it.","type":"string","pattern":"\\S","default":"auto/location","examples":["places/guessed"]}},"examples":[{"from":"neighbours","within":"10m","same":["camera"]}]};
const pattern143 = new RegExp("\\.gpx$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "within")) || (key0 === "same")) || (key0 === "offset")) || (key0 === "tag"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(data0 === "neighbours")){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema145.properties.from.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema145.properties.from.anyOf[0].enum,parentSchema:schema145.properties.from.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern143.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\.gpx$"},message:"must match pattern \""+"\\.gpx$"+"\"",schema:"\\.gpx$",parentSchema:schema145.properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.from.anyOf[1].type,parentSchema:schema145.properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema145.properties.from.anyOf[2],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern143.test(data1)){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/anyOf/2/items/pattern",keyword:"pattern",params:{pattern: "\\.gpx$"},message:"must match pattern \""+"\\.gpx$"+"\"",schema:"\\.gpx$",parentSchema:schema145.properties.from.anyOf[2].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.from.anyOf[2].items.type,parentSchema:schema145.properties.from.anyOf[2].items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema145.properties.from.anyOf[2].type,parentSchema:schema145.properties.from.anyOf[2],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema145.properties.from.anyOf,parentSchema:schema145.properties.from,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.within !== undefined){
let data2 = data.within;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err10 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d|w|y)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d|w|y)$"+"\"",schema:"^[0-9]+(s|m|h|d|w|y)$",parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/definitions/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.same !== undefined){
let data3 = data.same;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema145.properties.same,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((((data4 === "camera") || (data4 === "folder")) || (data4 === "lens")) || (data4 === "library")) || (data4 === "person"))){
const err13 = {instancePath:instancePath+"/same/" + i1,schemaPath:"#/definitions/SharedField/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values",schema:schema85.enum,parentSchema:schema85,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema145.properties.same.type,parentSchema:schema145.properties.same,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.offset !== undefined){
let data5 = data.offset;
if(typeof data5 === "string"){
if(!pattern85.test(data5)){
const err15 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/pattern",keyword:"pattern",params:{pattern: "^[+-]?[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[+-]?[0-9]+(s|m|h|d)$"+"\"",schema:"^[+-]?[0-9]+(s|m|h|d)$",parentSchema:schema145.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.offset.type,parentSchema:schema145.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tag !== undefined){
let data6 = data.tag;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema145.properties.tag,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.tag.type,parentSchema:schema145.properties.tag,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema148 = {"title":"WriteExif","description":"Write what Immich knows into the file or its sidecar. At least one of `modules` and `fields`.","type":"object","additionalProperties":false,"anyOf":[{"required":["modules"]},{"required":["fields"]}],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"modules":{"description":"Sets of fields in their customary places.","type":"array","items":{"$ref":"#/definitions/ExifModule"},"minItems":1,"examples":[["people","caption"]]},"fields":{"description":"ExifTool tag names with their group, and their values, which may be templates; null removes.","type":"object","minProperties":1,"examples":[{"XMP-photoshop:City":"{{ city }}","XMP:Label":null}],"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"null"}]}},"to":{"$ref":"#/definitions/ExifTarget"},"clear-when-empty":{"$ref":"#/definitions/ClearWhenEmpty"},"backup":{"$ref":"#/definitions/Backup"},"keep-time":{"$ref":"#/definitions/KeepTime"},"caption-length":{"description":"Characters of a caption at most.","type":"integer","minimum":1,"default":2000},"favorite-stars":{"description":"Whether a favorite without stars is written with five.","type":"boolean","default":false},"dates":{"description":"Dates that may be the capture time; the oldest counts. When there is none, the name of the file is asked.","type":"array","minItems":1,"items":{"enum":["taken","modified","uploaded"]},"default":["taken"],"examples":[["taken","modified"]]}},"examples":[{"modules":["people","rating"],"to":"sidecar"}]};
const schema149 = {"title":"ExifModule","description":"A set of metadata fields that belong together.","enum":["all","people","gps","caption","time","file-date","rating","favorite","albums","tags","faces"],"enumDescriptions":["`people`, `gps`, `caption`, `time` and `rating`.","Names of the people: `XMP-iptcExt:PersonInImage`, `XMP-dc:Subject` and, in originals, `IPTC:Keywords`. What others added stays.","Place: `GPSLatitude` and `GPSLongitude` with their hemispheres. The altitude of the file stays.","Description on one line: `XMP-dc:Description` and, in originals, `IPTC:Caption-Abstract`; whole in `ImageDescription` where it would lose something.","Capture time on the photo's own clock, with its offset from UTC: the dates of EXIF, XMP, IPTC and QuickTime that the format has.","Modification time of the original on its disk (`FileModifyDate`): the capture time. The time at which a file was created cannot be set on Linux, and stays.","Stars: `XMP-xmp:Rating` and, in originals, `Rating` and `RatingPercent` as Windows reads them.","`XMP-xmp:Label` is `Favorite` for favorites; other labels stay.","Albums: `XMP-iptcExt:Event`, `XMP-lr:HierarchicalSubject` below `Albums`, and `UserComment` unless somebody else wrote it.","Tags, exactly: `XMP-digiKam:TagsList`.","Faces of named people as regions: `XMP-mwg-rs:RegionInfo`. Regions of other names and kinds stay. Takes a request per photo and the permission face.read."]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modules === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "modules"},message:"must have required property '"+"modules"+"'",schema:schema148.anyOf[0].required,parentSchema:schema148.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema148.anyOf[1].required,parentSchema:schema148.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema148.anyOf,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema148.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.description.type,parentSchema:schema148.properties.description,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modules !== undefined){
let data1 = data.modules;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema148.properties.modules,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((((((((((data2 === "all") || (data2 === "people")) || (data2 === "gps")) || (data2 === "caption")) || (data2 === "time")) || (data2 === "file-date")) || (data2 === "rating")) || (data2 === "favorite")) || (data2 === "albums")) || (data2 === "tags")) || (data2 === "faces"))){
const err6 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/definitions/ExifModule/enum",keyword:"enum",params:{allowedValues: schema149.enum},message:"must be equal to one of the allowed values",schema:schema149.enum,parentSchema:schema149,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.modules.type,parentSchema:schema148.properties.modules,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema148.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.fields.additionalProperties.anyOf[0].type,parentSchema:schema148.properties.fields.additionalProperties.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs18 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema148.properties.fields.additionalProperties.anyOf[1].type,parentSchema:schema148.properties.fields.additionalProperties.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs20 = errors;
if(data4 !== null){
const err11 = {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema148.properties.fields.additionalProperties.anyOf[2].type,parentSchema:schema148.properties.fields.additionalProperties.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
}
}
if(!valid6){
const err12 = {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema148.properties.fields.additionalProperties.anyOf,parentSchema:schema148.properties.fields.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.properties.fields.type,parentSchema:schema148.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.to !== undefined){
let data5 = data.to;
if(!(((data5 === "sidecar") || (data5 === "original")) || (data5 === "both"))){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/ExifTarget/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values",schema:schema86.enum,parentSchema:schema86,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["clear-when-empty"] !== undefined){
let data6 = data["clear-when-empty"];
if(typeof data6 !== "boolean"){
const err15 = {instancePath:instancePath+"/clear-when-empty",schemaPath:"#/definitions/ClearWhenEmpty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.backup !== undefined){
let data7 = data.backup;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/backup",schemaPath:"#/definitions/Backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.type,parentSchema:schema88,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["keep-time"] !== undefined){
let data8 = data["keep-time"];
if(typeof data8 !== "boolean"){
const err17 = {instancePath:instancePath+"/keep-time",schemaPath:"#/definitions/KeepTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.type,parentSchema:schema89,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["caption-length"] !== undefined){
let data9 = data["caption-length"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/caption-length",schemaPath:"#/properties/caption-length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema148.properties["caption-length"].type,parentSchema:schema148.properties["caption-length"],data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/caption-length",schemaPath:"#/properties/caption-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema148.properties["caption-length"],data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data["favorite-stars"] !== undefined){
let data10 = data["favorite-stars"];
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/favorite-stars",schemaPath:"#/properties/favorite-stars/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema148.properties["favorite-stars"].type,parentSchema:schema148.properties["favorite-stars"],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.dates !== undefined){
let data11 = data.dates;
if(Array.isArray(data11)){
if(data11.length < 1){
const err21 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema148.properties.dates,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!(((data12 === "taken") || (data12 === "modified")) || (data12 === "uploaded"))){
const err22 = {instancePath:instancePath+"/dates/" + i1,schemaPath:"#/properties/dates/items/enum",keyword:"enum",params:{allowedValues: schema148.properties.dates.items.enum},message:"must be equal to one of the allowed values",schema:schema148.properties.dates.items.enum,parentSchema:schema148.properties.dates.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.dates.type,parentSchema:schema148.properties.dates,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema154 = {"title":"KeepBest","description":"Keep the best of each group and do something with the others.","type":"object","additionalProperties":false,"required":["by"],"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"by":{"description":"What is best: the name of a ranking, or a ranking. What `safety.protect` covers comes before all else.","allOf":[{"$ref":"#/definitions/RankingRef"}],"examples":["best-original","immich-suggestion",[{"highest":"megapixels"}]]},"merge":{"description":"What the kept asset takes over from the others before anything happens to them: fields, or fields and how. Without it everything but favorite when the others are deleted, and nothing when they stay.","examples":[["albums","tags"],{"albums":"union","rating":"max"}],"anyOf":[{"type":"array","items":{"$ref":"#/definitions/MergeField"}},{"$ref":"#/definitions/MergeMap"}]},"others":{"description":"What becomes of the others.","default":"trash","anyOf":[{"enum":["trash","stack","archive"]},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/Action"}}],"examples":["stack",[{"tag":"lost"},{"visibility":"archive"}]]}},"examples":[{"by":"best-original","merge":["albums","tags","favorite"],"others":"trash"}]};
const wrapper13 = {validate: validate70};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "description") || (key0 === "by")) || (key0 === "merge")) || (key0 === "others"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema154.properties.description.type,parentSchema:schema154.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate57(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
let data2 = data.merge;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((((((data3 === "albums") || (data3 === "tags")) || (data3 === "favorite")) || (data3 === "visibility")) || (data3 === "rating")) || (data3 === "description")) || (data3 === "location")) || (data3 === "date")) || (data3 === "motion")) || (data3 === "persons"))){
const err3 = {instancePath:instancePath+"/merge/" + i0,schemaPath:"#/definitions/MergeField/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema154.properties.merge.anyOf[0].type,parentSchema:schema154.properties.merge.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/merge",schemaPath:"#/definitions/MergeMap/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema91.properties, key1))){
const err6 = {instancePath:instancePath+"/merge",schemaPath:"#/definitions/MergeMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.albums !== undefined){
let data4 = data2.albums;
if(!((((data4 === "union") || (data4 === "others")) || (data4 === "review")) || (data4 === "keeper"))){
const err7 = {instancePath:instancePath+"/merge/albums",schemaPath:"#/definitions/MergeMap/properties/albums/enum",keyword:"enum",params:{allowedValues: schema91.properties.albums.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.albums.enum,parentSchema:schema91.properties.albums,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.tags !== undefined){
let data5 = data2.tags;
if(!((((data5 === "union") || (data5 === "others")) || (data5 === "review")) || (data5 === "keeper"))){
const err8 = {instancePath:instancePath+"/merge/tags",schemaPath:"#/definitions/MergeMap/properties/tags/enum",keyword:"enum",params:{allowedValues: schema91.properties.tags.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.tags.enum,parentSchema:schema91.properties.tags,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.favorite !== undefined){
let data6 = data2.favorite;
if(!(((data6 === "any") || (data6 === "keeper")) || (data6 === "review"))){
const err9 = {instancePath:instancePath+"/merge/favorite",schemaPath:"#/definitions/MergeMap/properties/favorite/enum",keyword:"enum",params:{allowedValues: schema91.properties.favorite.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.favorite.enum,parentSchema:schema91.properties.favorite,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.visibility !== undefined){
let data7 = data2.visibility;
if(!(((data7 === "any") || (data7 === "keeper")) || (data7 === "review"))){
const err10 = {instancePath:instancePath+"/merge/visibility",schemaPath:"#/definitions/MergeMap/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema91.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.visibility.enum,parentSchema:schema91.properties.visibility,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.rating !== undefined){
let data8 = data2.rating;
if(!(((((data8 === "fill") || (data8 === "keeper")) || (data8 === "consensus")) || (data8 === "review")) || (data8 === "max"))){
const err11 = {instancePath:instancePath+"/merge/rating",schemaPath:"#/definitions/MergeMap/properties/rating/enum",keyword:"enum",params:{allowedValues: schema91.properties.rating.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.rating.enum,parentSchema:schema91.properties.rating,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.description !== undefined){
let data9 = data2.description;
if(!(((((data9 === "fill") || (data9 === "keeper")) || (data9 === "consensus")) || (data9 === "review")) || (data9 === "concat"))){
const err12 = {instancePath:instancePath+"/merge/description",schemaPath:"#/definitions/MergeMap/properties/description/enum",keyword:"enum",params:{allowedValues: schema91.properties.description.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.description.enum,parentSchema:schema91.properties.description,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.location !== undefined){
let data10 = data2.location;
if(!((((data10 === "fill") || (data10 === "keeper")) || (data10 === "consensus")) || (data10 === "review"))){
const err13 = {instancePath:instancePath+"/merge/location",schemaPath:"#/definitions/MergeMap/properties/location/enum",keyword:"enum",params:{allowedValues: schema91.properties.location.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.location.enum,parentSchema:schema91.properties.location,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.date !== undefined){
let data11 = data2.date;
if(!(((((data11 === "fill") || (data11 === "keeper")) || (data11 === "consensus")) || (data11 === "review")) || (data11 === "oldest"))){
const err14 = {instancePath:instancePath+"/merge/date",schemaPath:"#/definitions/MergeMap/properties/date/enum",keyword:"enum",params:{allowedValues: schema91.properties.date.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.date.enum,parentSchema:schema91.properties.date,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.motion !== undefined){
let data12 = data2.motion;
if(!((data12 === "fill") || (data12 === "review"))){
const err15 = {instancePath:instancePath+"/merge/motion",schemaPath:"#/definitions/MergeMap/properties/motion/enum",keyword:"enum",params:{allowedValues: schema91.properties.motion.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.motion.enum,parentSchema:schema91.properties.motion,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.persons !== undefined){
let data13 = data2.persons;
if(!((data13 === "review") || (data13 === "keeper"))){
const err16 = {instancePath:instancePath+"/merge/persons",schemaPath:"#/definitions/MergeMap/properties/persons/enum",keyword:"enum",params:{allowedValues: schema91.properties.persons.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.persons.enum,parentSchema:schema91.properties.persons,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/merge",schemaPath:"#/definitions/MergeMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err18 = {instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema154.properties.merge.anyOf,parentSchema:schema154.properties.merge,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.others !== undefined){
let data14 = data.others;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(!(((data14 === "trash") || (data14 === "stack")) || (data14 === "archive"))){
const err19 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema154.properties.others.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema154.properties.others.anyOf[0].enum,parentSchema:schema154.properties.others.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs29 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err20 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema154.properties.others.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper13.validate(data14[i1], {instancePath:instancePath+"/others/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema154.properties.others.anyOf[1].type,parentSchema:schema154.properties.others.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema154.properties.others.anyOf,parentSchema:schema154.properties.others,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema157 = {"title":"Stack","description":"Make each group one stack.","type":"object","additionalProperties":false,"properties":{"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"primary":{"description":"Which one is on top; without it, a JPEG.","allOf":[{"$ref":"#/definitions/RankingRef"}],"examples":[[{"prefer":{"extension":"jpg"}}]]},"enforce-primary":{"description":"Put the best of `primary` on top of a stack that exists already, too. Without it the cover that somebody picked stays.","type":"boolean","default":false,"examples":[true]}},"examples":[{"primary":[{"prefer":{"favorite":true}},{"highest":"rating"}]}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "primary")) || (key0 === "enforce-primary"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.properties.description.type,parentSchema:schema157.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.primary !== undefined){
if(!(validate57(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["enforce-primary"] !== undefined){
let data2 = data["enforce-primary"];
if(typeof data2 !== "boolean"){
const err2 = {instancePath:instancePath+"/enforce-primary",schemaPath:"#/properties/enforce-primary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema157.properties["enforce-primary"].type,parentSchema:schema157.properties["enforce-primary"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema119.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema119.properties.tag.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.tag.anyOf[0].type,parentSchema:schema119.properties.tag.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema119.properties.tag.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/tag/" + i0,schemaPath:"#/properties/tag/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema119.properties.tag.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tag/" + i0,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.tag.anyOf[1].items.type,parentSchema:schema119.properties.tag.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema119.properties.tag.anyOf[1].type,parentSchema:schema119.properties.tag.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(!(validate71(data0, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema119.properties.tag.anyOf,parentSchema:schema119.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.untag !== undefined){
let data2 = data.untag;
const _errs14 = errors;
let valid6 = false;
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/untag",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/untag",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs17 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/untag",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/untag/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/untag/" + i1,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/untag",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err16 = {instancePath:instancePath+"/untag",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data["add-to-album"] !== undefined){
let data4 = data["add-to-album"];
const _errs22 = errors;
let valid9 = false;
const _errs23 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err17 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema119.properties["add-to-album"].anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties["add-to-album"].anyOf[0].type,parentSchema:schema119.properties["add-to-album"].anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs25 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/add-to-album",parentData:data,parentDataProperty:"add-to-album",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err19 = {instancePath:instancePath+"/add-to-album",schemaPath:"#/properties/add-to-album/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema119.properties["add-to-album"].anyOf,parentSchema:schema119.properties["add-to-album"],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data["remove-from-album"] !== undefined){
let data5 = data["remove-from-album"];
const _errs29 = errors;
let valid12 = false;
const _errs30 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err20 = {instancePath:instancePath+"/remove-from-album",schemaPath:"#/definitions/Names/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/remove-from-album",schemaPath:"#/definitions/Names/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[0].type,parentSchema:schema16.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs32 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err22 = {instancePath:instancePath+"/remove-from-album",schemaPath:"#/definitions/Names/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err23 = {instancePath:instancePath+"/remove-from-album/" + i2,schemaPath:"#/definitions/Names/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/remove-from-album/" + i2,schemaPath:"#/definitions/Names/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].items.type,parentSchema:schema16.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/remove-from-album",schemaPath:"#/definitions/Names/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err26 = {instancePath:instancePath+"/remove-from-album",schemaPath:"#/definitions/Names/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.move !== undefined){
if(!(validate75(data.move, {instancePath:instancePath+"/move",parentData:data,parentDataProperty:"move",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.unify !== undefined){
if(!(validate77(data.unify, {instancePath:instancePath+"/unify",parentData:data,parentDataProperty:"unify",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.favorite !== undefined){
let data9 = data.favorite;
if(typeof data9 !== "boolean"){
const err27 = {instancePath:instancePath+"/favorite",schemaPath:"#/properties/favorite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema119.properties.favorite.type,parentSchema:schema119.properties.favorite,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.visibility !== undefined){
let data10 = data.visibility;
if(!(((data10 === "timeline") || (data10 === "archive")) || (data10 === "locked"))){
const err28 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema119.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema119.properties.visibility.enum,parentSchema:schema119.properties.visibility,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.rating !== undefined){
let data11 = data.rating;
if(!(((((((data11 === -1) || (data11 === 1)) || (data11 === 2)) || (data11 === 3)) || (data11 === 4)) || (data11 === 5)) || (data11 === null))){
const err29 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/enum",keyword:"enum",params:{allowedValues: schema119.properties.rating.enum},message:"must be equal to one of the allowed values",schema:schema119.properties.rating.enum,parentSchema:schema119.properties.rating,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.description !== undefined){
let data12 = data.description;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.description.type,parentSchema:schema119.properties.description,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.date !== undefined){
let data13 = data.date;
const _errs45 = errors;
let valid15 = false;
const _errs46 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err31 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema119.properties.date.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.date.anyOf[0].type,parentSchema:schema119.properties.date.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs48 = errors;
if(!(validate79(data13, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid4 = _errs48 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err33 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema119.properties.date.anyOf,parentSchema:schema119.properties.date,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.location !== undefined){
let data14 = data.location;
const _errs50 = errors;
let valid16 = false;
const _errs51 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.latitude === undefined){
const err34 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/Coordinates/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'",schema:schema144.required,parentSchema:schema144,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.longitude === undefined){
const err35 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/Coordinates/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'",schema:schema144.required,parentSchema:schema144,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "latitude") || (key1 === "longitude"))){
const err36 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/Coordinates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.latitude !== undefined){
let data15 = data14.latitude;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 90 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/location/latitude",schemaPath:"#/definitions/Coordinates/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema144.properties.latitude,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15 < -90 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/location/latitude",schemaPath:"#/definitions/Coordinates/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema144.properties.latitude,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/location/latitude",schemaPath:"#/definitions/Coordinates/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema144.properties.latitude.type,parentSchema:schema144.properties.latitude,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.longitude !== undefined){
let data16 = data14.longitude;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 180 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/location/longitude",schemaPath:"#/definitions/Coordinates/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema144.properties.longitude,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16 < -180 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/location/longitude",schemaPath:"#/definitions/Coordinates/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema144.properties.longitude,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/location/longitude",schemaPath:"#/definitions/Coordinates/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema144.properties.longitude.type,parentSchema:schema144.properties.longitude,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/location",schemaPath:"#/definitions/Coordinates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs59 = errors;
if(!(validate81(data14, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid5 = _errs59 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err44 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema119.properties.location.anyOf,parentSchema:schema119.properties.location,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data["write-exif"] !== undefined){
if(!(validate83(data["write-exif"], {instancePath:instancePath+"/write-exif",parentData:data,parentDataProperty:"write-exif",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.delete !== undefined){
let data18 = data.delete;
if(!((data18 === "trash") || (data18 === "permanent"))){
const err45 = {instancePath:instancePath+"/delete",schemaPath:"#/properties/delete/enum",keyword:"enum",params:{allowedValues: schema119.properties.delete.enum},message:"must be equal to one of the allowed values",schema:schema119.properties.delete.enum,parentSchema:schema119.properties.delete,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["keep-best"] !== undefined){
if(!(validate85(data["keep-best"], {instancePath:instancePath+"/keep-best",parentData:data,parentDataProperty:"keep-best",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data["not-duplicates"] !== undefined){
let data20 = data["not-duplicates"];
if(true !== data20){
const err46 = {instancePath:instancePath+"/not-duplicates",schemaPath:"#/properties/not-duplicates/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema119.properties["not-duplicates"],data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.review !== undefined){
let data21 = data.review;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err47 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema119.properties.review,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.review.type,parentSchema:schema119.properties.review,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.stack !== undefined){
if(!(validate88(data.stack, {instancePath:instancePath+"/stack",parentData:data,parentDataProperty:"stack",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.unstack !== undefined){
let data23 = data.unstack;
if(!(data23 === true)){
const err49 = {instancePath:instancePath+"/unstack",schemaPath:"#/properties/unstack/enum",keyword:"enum",params:{allowedValues: schema119.properties.unstack.enum},message:"must be equal to one of the allowed values",schema:schema119.properties.unstack.enum,parentSchema:schema119.properties.unstack,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group === undefined) && (missing0 = "group")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema110.then.required,parentSchema:schema110.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["keep-best"] !== undefined){
const err3 = {instancePath:instancePath+"/actions/" + i0+"/keep-best",schemaPath:"#/then/properties/actions/items/properties/keep-best/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema110.then.properties.actions.items.properties["keep-best"],data:data1["keep-best"]};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1["not-duplicates"] !== undefined){
const err4 = {instancePath:instancePath+"/actions/" + i0+"/not-duplicates",schemaPath:"#/then/properties/actions/items/properties/not-duplicates/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema110.then.properties.actions.items.properties["not-duplicates"],data:data1["not-duplicates"]};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.stack !== undefined){
const err5 = {instancePath:instancePath+"/actions/" + i0+"/stack",schemaPath:"#/then/properties/actions/items/properties/stack/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema110.then.properties.actions.items.properties.stack,data:data1.stack};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unify !== undefined){
const err6 = {instancePath:instancePath+"/actions/" + i0+"/unify",schemaPath:"#/then/properties/actions/items/properties/unify/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema110.then.properties.actions.items.properties.unify,data:data1.unify};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/then/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.then.properties.actions.items.type,parentSchema:schema110.then.properties.actions.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/actions",schemaPath:"#/then/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.then.properties.actions.type,parentSchema:schema110.then.properties.actions,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema110.if,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.actions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema110.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(!pattern98.test(data6)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema110.properties.name,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.name.type,parentSchema:schema110.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.description.type,parentSchema:schema110.properties.description,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.enabled !== undefined){
let data8 = data.enabled;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema110.properties.enabled.type,parentSchema:schema110.properties.enabled,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.for !== undefined){
let data9 = data.for;
if(!((data9 === "assets") || (data9 === "albums"))){
const err17 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema110.properties.for.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.for.enum,parentSchema:schema110.properties.for,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema110.properties.priority.type,parentSchema:schema110.properties.priority,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stop !== undefined){
let data11 = data.stop;
if(typeof data11 !== "boolean"){
const err19 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema110.properties.stop.type,parentSchema:schema110.properties.stop,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.labels !== undefined){
let data12 = data.labels;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err20 = {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema110.properties.labels.items,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.labels.items.type,parentSchema:schema110.properties.labels.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.labels.type,parentSchema:schema110.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate13(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.unless !== undefined){
if(!(validate13(data.unless, {instancePath:instancePath+"/unless",parentData:data,parentDataProperty:"unless",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate65(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data17 = data.limit;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema110.properties.limit.type,parentSchema:schema110.properties.limit,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.limit,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.actions !== undefined){
let data18 = data.actions;
if(Array.isArray(data18)){
if(data18.length < 1){
const err25 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110.properties.actions,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate70(data18[i2], {instancePath:instancePath+"/actions/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.actions.type,parentSchema:schema110.properties.actions,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema158 = {"title":"Test","description":"Assets as literals and what the rules want for them.","type":"object","additionalProperties":false,"required":["name","assets","expect"],"properties":{"name":{"description":"What it shows.","type":"string","pattern":"\\S","examples":["the RAW survives"]},"description":{"description":"Free text for the reader; shown in reports, never interpreted.","type":"string"},"now":{"description":"The instant that `older-than` and `newer-than` count from. Default: 2026-01-01.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2026-01-31"]},"only":{"description":"Only these rules or labels take part.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1,"examples":[["dedupe"]]},"assets":{"description":"The library: a key of your own for each asset.","type":"object","additionalProperties":{"$ref":"#/definitions/TestAsset"},"minProperties":1,"examples":[{"a":{"filename":"DSC_1.nef"}}]},"expect":{"description":"For an asset, by its key, all that the rules do to it: an empty list for nothing, `kept` for the one of its group that must survive. Assets that are not named may change.","type":"object","additionalProperties":{"type":"array","items":{"anyOf":[{"const":"kept"},{"$ref":"#/definitions/Expectation"}]}},"minProperties":1,"examples":[{"a":["kept",{"add-to-album":"Rome"}],"b":[{"delete":"trash"}]}]}}};
const schema164 = {"title":"Expectation","description":"Something that happens to an asset. Exactly one word each.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tag":{"description":"Gets this tag.","type":"string","pattern":"\\S","examples":["auto/screenshot"]},"untag":{"description":"Loses this tag.","type":"string","pattern":"\\S","examples":["inbox"]},"add-to-album":{"description":"Gets into this album.","type":"string","pattern":"\\S","examples":["Rome"]},"remove-from-album":{"description":"Leaves this album.","type":"string","pattern":"\\S","examples":["Inbox"]},"favorite":{"description":"Becomes a favorite, or none.","type":"boolean","examples":[true]},"visibility":{"description":"Is moved there.","enum":["timeline","archive","locked"],"examples":["archive"]},"rating":{"description":"Gets these stars; null for none.","enum":[-1,1,2,3,4,5,null],"examples":[5]},"description":{"description":"Gets this description.","type":"string","examples":["Film scan, 1998"]},"date":{"description":"Gets this date, with its offset.","type":"string","pattern":"\\S","examples":["2024-05-01T12:00:00.000+02:00"]},"location":{"description":"Gets this place.","type":"object","additionalProperties":false,"required":["latitude","longitude"],"properties":{"latitude":{"description":"Degrees.","type":"number"},"longitude":{"description":"Degrees.","type":"number"}},"examples":[{"latitude":41.9,"longitude":12.5}]},"write-exif":{"description":"These tags are written into its file or sidecar.","type":"object","examples":[{"XMP-dc:Subject":["Anna"]}]},"stack":{"description":"Gets into a stack; the key of the asset that is its primary.","type":"string","pattern":"\\S","examples":["jpg"]},"delete":{"description":"Goes to the trash, or is deleted for good.","enum":["trash","permanent"],"examples":["trash"]}}};
const schema160 = {"title":"TestAsset","description":"One asset of a test. What is not given, it has not.","type":"object","additionalProperties":false,"required":["filename"],"properties":{"filename":{"description":"Name of the file.","type":"string","pattern":"\\S","examples":["IMG_0815.jpg"]},"path":{"description":"Path on the server. Default: a folder of its own, as for an upload.","type":"string","pattern":"\\S","examples":["/mnt/nas/Scans/1.tif"]},"type":{"description":"Default: what the extension says.","enum":["image","video","audio","other"],"examples":["video"]},"library":{"description":"Name of the external library it is in. Default: an upload.","type":"string","pattern":"\\S","examples":["NAS"]},"owner":{"description":"Name of somebody else to whom it belongs, who shares it as a partner.","type":"string","pattern":"\\S","examples":["Ben"]},"taken":{"description":"When it was taken, as the file says. Without a zone it is the time on the photographer’s clock. Default: the file says nothing, and Immich takes the time of the upload.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-05-01T18:30:00"]},"uploaded":{"description":"When it was uploaded. Default: 2025-01-01.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-06-01"]},"modified":{"description":"When the file was changed last. Default: when it was uploaded.","allOf":[{"$ref":"#/definitions/DateText"}],"examples":["2024-06-01"]},"timezone":{"description":"The zone of `taken`.","type":"string","pattern":"\\S","examples":["Europe/Rome"]},"width":{"description":"Pixels.","type":"number","examples":[6000]},"height":{"description":"Pixels.","type":"number","examples":[4000]},"file-size":{"description":"Bytes.","type":"number","examples":[2400000]},"camera":{"description":"Make and model; the first word is the make.","type":"string","pattern":"\\S","examples":["Canon EOS R5"]},"make":{"description":"Make of the camera.","type":"string","pattern":"\\S","examples":["Canon"]},"model":{"description":"Model of the camera.","type":"string","pattern":"\\S","examples":["EOS R5"]},"lens":{"description":"Lens.","type":"string","pattern":"\\S","examples":["RF24-70mm F2.8"]},"city":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Rome"]},"state":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Lazio"]},"country":{"description":"Where it was taken, as Immich found out.","type":"string","pattern":"\\S","examples":["Italy"]},"lat":{"description":"Latitude in degrees; belongs to `lon`.","type":"number","examples":[41.9]},"lon":{"description":"Longitude in degrees; belongs to `lat`.","type":"number","examples":[12.5]},"description":{"description":"Description (caption) in Immich.","type":"string","pattern":"\\S","examples":["Forum Romanum"]},"rating":{"description":"Stars, -1 for rejected.","enum":[-1,1,2,3,4,5],"examples":[5]},"iso":{"description":"ISO number.","type":"number","examples":[400]},"focal-length":{"description":"Millimetres.","type":"number","examples":[35]},"aperture":{"description":"F-number.","type":"number","examples":[2.8]},"exposure":{"description":"Exposure time in seconds.","type":"string","pattern":"\\S","examples":["1/250"]},"orientation":{"description":"EXIF orientation.","type":"integer","minimum":1,"maximum":8,"examples":[6]},"projection":{"description":"Projection of a panorama.","type":"string","pattern":"\\S","examples":["EQUIRECTANGULAR"]},"favorite":{"description":"Is a favorite.","type":"boolean","examples":[true]},"visibility":{"description":"Where Immich shows it. Default: `timeline`, or `hidden` for the video of a live photo.","enum":["timeline","archive","hidden","locked"],"examples":["archive"]},"trashed":{"description":"Is in the trash.","type":"boolean","examples":[true]},"offline":{"description":"Its file is missing.","type":"boolean","examples":[true]},"edited":{"description":"Was edited in Immich.","type":"boolean","examples":[true]},"duration":{"description":"Seconds.","type":"number","examples":[12.5]},"checksum":{"description":"Any word: assets with the same word have the same file.","type":"string","pattern":"\\S","examples":["same"]},"duplicate":{"description":"Name of the group of duplicates that Immich has it in.","type":"string","pattern":"\\S","examples":["g1"]},"stack":{"description":"Name of the stack it is in. The first is the primary, unless one says that it is.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the stack.","type":"string","pattern":"\\S"},"primary":{"description":"Whether it is the primary.","type":"boolean"}}}],"examples":["s1",{"name":"s1","primary":true}]},"albums":{"description":"Albums it is in.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["Rome"]]},"tags":{"description":"Tags it has.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["places/Italy"]]},"persons":{"description":"Persons in the picture.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["Anna"]]},"unnamed-faces":{"description":"Faces that belong to nobody.","type":"integer","minimum":0,"examples":[2]},"text":{"description":"Text that Immich read in the picture.","type":"string","examples":["Invoice 4711"],"pattern":"\\S"},"shows":{"description":"What the picture shows, for smart search.","type":"array","items":{"type":"string","pattern":"\\S"},"examples":[["a red car"]]},"file":{"description":"What its file says, by the names that the rules ask about; whatever is not here it does not say.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]},"examples":[{"VideoFrameRate":120,"UserComment":"Screenshot"}]},"live-video":{"description":"Key of the asset that is its motion part.","type":"string","pattern":"\\S","examples":["video"]}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filename === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"},message:"must have required property '"+"filename"+"'",schema:schema160.required,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema160.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filename !== undefined){
let data0 = data.filename;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.filename,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.filename.type,parentSchema:schema160.properties.filename,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.path.type,parentSchema:schema160.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "other"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema160.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema160.properties.type.enum,parentSchema:schema160.properties.type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.library !== undefined){
let data3 = data.library;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.library,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.library.type,parentSchema:schema160.properties.library,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.owner.type,parentSchema:schema160.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.taken !== undefined){
let data5 = data.taken;
if(typeof data5 === "string"){
if(!pattern47.test(data5)){
const err11 = {instancePath:instancePath+"/taken",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/taken",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.uploaded !== undefined){
let data6 = data.uploaded;
if(typeof data6 === "string"){
if(!pattern47.test(data6)){
const err13 = {instancePath:instancePath+"/uploaded",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/uploaded",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.modified !== undefined){
let data7 = data.modified;
if(typeof data7 === "string"){
if(!pattern47.test(data7)){
const err15 = {instancePath:instancePath+"/modified",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/modified",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timezone !== undefined){
let data8 = data.timezone;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err17 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.timezone.type,parentSchema:schema160.properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.width !== undefined){
let data9 = data.width;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.width.type,parentSchema:schema160.properties.width,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.height !== undefined){
let data10 = data.height;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.height.type,parentSchema:schema160.properties.height,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["file-size"] !== undefined){
let data11 = data["file-size"];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/file-size",schemaPath:"#/properties/file-size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties["file-size"].type,parentSchema:schema160.properties["file-size"],data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.camera !== undefined){
let data12 = data.camera;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err22 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.camera,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.camera.type,parentSchema:schema160.properties.camera,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.make !== undefined){
let data13 = data.make;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err24 = {instancePath:instancePath+"/make",schemaPath:"#/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.make,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/make",schemaPath:"#/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.make.type,parentSchema:schema160.properties.make,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.model !== undefined){
let data14 = data.model;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err26 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.model,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.model.type,parentSchema:schema160.properties.model,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lens !== undefined){
let data15 = data.lens;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err28 = {instancePath:instancePath+"/lens",schemaPath:"#/properties/lens/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.lens,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/lens",schemaPath:"#/properties/lens/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.lens.type,parentSchema:schema160.properties.lens,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.city !== undefined){
let data16 = data.city;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err30 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.city,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.city.type,parentSchema:schema160.properties.city,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.state !== undefined){
let data17 = data.state;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err32 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.state,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.state.type,parentSchema:schema160.properties.state,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.country !== undefined){
let data18 = data.country;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err34 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.country,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.country.type,parentSchema:schema160.properties.country,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.lat !== undefined){
let data19 = data.lat;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err36 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.lat.type,parentSchema:schema160.properties.lat,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.lon !== undefined){
let data20 = data.lon;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/lon",schemaPath:"#/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.lon.type,parentSchema:schema160.properties.lon,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.description !== undefined){
let data21 = data.description;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err38 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.description,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.description.type,parentSchema:schema160.properties.description,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rating !== undefined){
let data22 = data.rating;
if(!((((((data22 === -1) || (data22 === 1)) || (data22 === 2)) || (data22 === 3)) || (data22 === 4)) || (data22 === 5))){
const err40 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/enum",keyword:"enum",params:{allowedValues: schema160.properties.rating.enum},message:"must be equal to one of the allowed values",schema:schema160.properties.rating.enum,parentSchema:schema160.properties.rating,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.iso !== undefined){
let data23 = data.iso;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err41 = {instancePath:instancePath+"/iso",schemaPath:"#/properties/iso/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.iso.type,parentSchema:schema160.properties.iso,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["focal-length"] !== undefined){
let data24 = data["focal-length"];
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err42 = {instancePath:instancePath+"/focal-length",schemaPath:"#/properties/focal-length/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties["focal-length"].type,parentSchema:schema160.properties["focal-length"],data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.aperture !== undefined){
let data25 = data.aperture;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err43 = {instancePath:instancePath+"/aperture",schemaPath:"#/properties/aperture/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.aperture.type,parentSchema:schema160.properties.aperture,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.exposure !== undefined){
let data26 = data.exposure;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err44 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.exposure,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.exposure.type,parentSchema:schema160.properties.exposure,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.orientation !== undefined){
let data27 = data.orientation;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err46 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema160.properties.orientation.type,parentSchema:schema160.properties.orientation,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 8 || isNaN(data27)){
const err47 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema160.properties.orientation,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err48 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema160.properties.orientation,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.projection !== undefined){
let data28 = data.projection;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err49 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.projection,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.projection.type,parentSchema:schema160.properties.projection,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.favorite !== undefined){
let data29 = data.favorite;
if(typeof data29 !== "boolean"){
const err51 = {instancePath:instancePath+"/favorite",schemaPath:"#/properties/favorite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema160.properties.favorite.type,parentSchema:schema160.properties.favorite,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.visibility !== undefined){
let data30 = data.visibility;
if(!((((data30 === "timeline") || (data30 === "archive")) || (data30 === "hidden")) || (data30 === "locked"))){
const err52 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema160.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema160.properties.visibility.enum,parentSchema:schema160.properties.visibility,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.trashed !== undefined){
let data31 = data.trashed;
if(typeof data31 !== "boolean"){
const err53 = {instancePath:instancePath+"/trashed",schemaPath:"#/properties/trashed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema160.properties.trashed.type,parentSchema:schema160.properties.trashed,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.offline !== undefined){
let data32 = data.offline;
if(typeof data32 !== "boolean"){
const err54 = {instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema160.properties.offline.type,parentSchema:schema160.properties.offline,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.edited !== undefined){
let data33 = data.edited;
if(typeof data33 !== "boolean"){
const err55 = {instancePath:instancePath+"/edited",schemaPath:"#/properties/edited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema160.properties.edited.type,parentSchema:schema160.properties.edited,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.duration !== undefined){
let data34 = data.duration;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err56 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.duration.type,parentSchema:schema160.properties.duration,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.checksum !== undefined){
let data35 = data.checksum;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err57 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.checksum,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.checksum.type,parentSchema:schema160.properties.checksum,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.duplicate !== undefined){
let data36 = data.duplicate;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err59 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.duplicate,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.duplicate.type,parentSchema:schema160.properties.duplicate,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.stack !== undefined){
let data37 = data.stack;
const _errs80 = errors;
let valid7 = false;
const _errs81 = errors;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err61 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.stack.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.stack.anyOf[0].type,parentSchema:schema160.properties.stack.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs81 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs83 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err63 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema160.properties.stack.anyOf[1].required,parentSchema:schema160.properties.stack.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key1 in data37){
if(!((key1 === "name") || (key1 === "primary"))){
const err64 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema160.properties.stack.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data37.name !== undefined){
let data38 = data37.name;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err65 = {instancePath:instancePath+"/stack/name",schemaPath:"#/properties/stack/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.stack.anyOf[1].properties.name,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/stack/name",schemaPath:"#/properties/stack/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.stack.anyOf[1].properties.name.type,parentSchema:schema160.properties.stack.anyOf[1].properties.name,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.primary !== undefined){
let data39 = data37.primary;
if(typeof data39 !== "boolean"){
const err67 = {instancePath:instancePath+"/stack/primary",schemaPath:"#/properties/stack/anyOf/1/properties/primary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema160.properties.stack.anyOf[1].properties.primary.type,parentSchema:schema160.properties.stack.anyOf[1].properties.primary,data:data39};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.stack.anyOf[1].type,parentSchema:schema160.properties.stack.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs83 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err69 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema160.properties.stack.anyOf,parentSchema:schema160.properties.stack,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.albums !== undefined){
let data40 = data.albums;
if(Array.isArray(data40)){
const len0 = data40.length;
for(let i0=0; i0<len0; i0++){
let data41 = data40[i0];
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err70 = {instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.albums.items,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/albums/" + i0,schemaPath:"#/properties/albums/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.albums.items.type,parentSchema:schema160.properties.albums.items,data:data41};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/albums",schemaPath:"#/properties/albums/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.albums.type,parentSchema:schema160.properties.albums,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.tags !== undefined){
let data42 = data.tags;
if(Array.isArray(data42)){
const len1 = data42.length;
for(let i1=0; i1<len1; i1++){
let data43 = data42[i1];
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err73 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.tags.items,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.tags.items.type,parentSchema:schema160.properties.tags.items,data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.tags.type,parentSchema:schema160.properties.tags,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.persons !== undefined){
let data44 = data.persons;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err76 = {instancePath:instancePath+"/persons/" + i2,schemaPath:"#/properties/persons/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.persons.items,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/persons/" + i2,schemaPath:"#/properties/persons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.persons.items.type,parentSchema:schema160.properties.persons.items,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.persons.type,parentSchema:schema160.properties.persons,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["unnamed-faces"] !== undefined){
let data46 = data["unnamed-faces"];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err79 = {instancePath:instancePath+"/unnamed-faces",schemaPath:"#/properties/unnamed-faces/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema160.properties["unnamed-faces"].type,parentSchema:schema160.properties["unnamed-faces"],data:data46};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err80 = {instancePath:instancePath+"/unnamed-faces",schemaPath:"#/properties/unnamed-faces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema160.properties["unnamed-faces"],data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.text !== undefined){
let data47 = data.text;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err81 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.text,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.text.type,parentSchema:schema160.properties.text,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.shows !== undefined){
let data48 = data.shows;
if(Array.isArray(data48)){
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
let data49 = data48[i3];
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err83 = {instancePath:instancePath+"/shows/" + i3,schemaPath:"#/properties/shows/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties.shows.items,data:data49};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/shows/" + i3,schemaPath:"#/properties/shows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.shows.items.type,parentSchema:schema160.properties.shows.items,data:data49};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.shows.type,parentSchema:schema160.properties.shows,data:data48};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.file !== undefined){
let data50 = data.file;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key2 in data50){
let data51 = data50[key2];
const _errs114 = errors;
let valid18 = false;
const _errs115 = errors;
if(typeof data51 !== "string"){
const err86 = {instancePath:instancePath+"/file/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.file.additionalProperties.anyOf[0].type,parentSchema:schema160.properties.file.additionalProperties.anyOf[0],data:data51};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid1 = _errs115 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const _errs117 = errors;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err87 = {instancePath:instancePath+"/file/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.properties.file.additionalProperties.anyOf[1].type,parentSchema:schema160.properties.file.additionalProperties.anyOf[1],data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid1 = _errs117 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const _errs119 = errors;
if(Array.isArray(data51)){
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
let data52 = data51[i4];
if(typeof data52 !== "string"){
const err88 = {instancePath:instancePath+"/file/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/file/additionalProperties/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.file.additionalProperties.anyOf[2].items.type,parentSchema:schema160.properties.file.additionalProperties.anyOf[2].items,data:data52};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/file/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.file.additionalProperties.anyOf[2].type,parentSchema:schema160.properties.file.additionalProperties.anyOf[2],data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid1 = _errs119 === errors;
valid18 = valid18 || _valid1;
}
}
if(!valid18){
const err90 = {instancePath:instancePath+"/file/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema160.properties.file.additionalProperties.anyOf,parentSchema:schema160.properties.file.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.file.type,parentSchema:schema160.properties.file,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data["live-video"] !== undefined){
let data53 = data["live-video"];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err92 = {instancePath:instancePath+"/live-video",schemaPath:"#/properties/live-video/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema160.properties["live-video"],data:data53};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/live-video",schemaPath:"#/properties/live-video/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties["live-video"].type,parentSchema:schema160.properties["live-video"],data:data53};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema158.required,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'",schema:schema158.required,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema158.required,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "now")) || (key0 === "only")) || (key0 === "assets")) || (key0 === "expect"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema158.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema158.properties.name.type,parentSchema:schema158.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema158.properties.description.type,parentSchema:schema158.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.now !== undefined){
let data2 = data.now;
if(typeof data2 === "string"){
if(!pattern47.test(data2)){
const err7 = {instancePath:instancePath+"/now",schemaPath:"#/definitions/DateText/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/now",schemaPath:"#/definitions/DateText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.only !== undefined){
let data3 = data.only;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema158.properties.only,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/only/" + i0,schemaPath:"#/properties/only/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema158.properties.only.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/only/" + i0,schemaPath:"#/properties/only/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema158.properties.only.items.type,parentSchema:schema158.properties.only.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema158.properties.only.type,parentSchema:schema158.properties.only,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assets !== undefined){
let data5 = data.assets;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err13 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema158.properties.assets,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data5){
if(!(validate94(data5[key1], {instancePath:instancePath+"/assets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema158.properties.assets.type,parentSchema:schema158.properties.assets,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
let data7 = data.expect;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err15 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema158.properties.expect,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data7){
let data8 = data7[key2];
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if("kept" !== data9){
const err16 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/expect/additionalProperties/items/anyOf/0/const",keyword:"const",params:{allowedValue: "kept"},message:"must be equal to constant",schema:"kept",parentSchema:schema158.properties.expect.additionalProperties.items.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1){
const err17 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/Expectation/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema164,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err18 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/Expectation/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema164,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data9){
if(!(func2.call(schema164.properties, key3))){
const err19 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/Expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema164,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.tag !== undefined){
let data10 = data9.tag;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err20 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/tag",schemaPath:"#/definitions/Expectation/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties.tag,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/tag",schemaPath:"#/definitions/Expectation/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties.tag.type,parentSchema:schema164.properties.tag,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.untag !== undefined){
let data11 = data9.untag;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/untag",schemaPath:"#/definitions/Expectation/properties/untag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties.untag,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/untag",schemaPath:"#/definitions/Expectation/properties/untag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties.untag.type,parentSchema:schema164.properties.untag,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9["add-to-album"] !== undefined){
let data12 = data9["add-to-album"];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err24 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/add-to-album",schemaPath:"#/definitions/Expectation/properties/add-to-album/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties["add-to-album"],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/add-to-album",schemaPath:"#/definitions/Expectation/properties/add-to-album/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties["add-to-album"].type,parentSchema:schema164.properties["add-to-album"],data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9["remove-from-album"] !== undefined){
let data13 = data9["remove-from-album"];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err26 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/remove-from-album",schemaPath:"#/definitions/Expectation/properties/remove-from-album/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties["remove-from-album"],data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/remove-from-album",schemaPath:"#/definitions/Expectation/properties/remove-from-album/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties["remove-from-album"].type,parentSchema:schema164.properties["remove-from-album"],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.favorite !== undefined){
let data14 = data9.favorite;
if(typeof data14 !== "boolean"){
const err28 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/favorite",schemaPath:"#/definitions/Expectation/properties/favorite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema164.properties.favorite.type,parentSchema:schema164.properties.favorite,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.visibility !== undefined){
let data15 = data9.visibility;
if(!(((data15 === "timeline") || (data15 === "archive")) || (data15 === "locked"))){
const err29 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/visibility",schemaPath:"#/definitions/Expectation/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema164.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema164.properties.visibility.enum,parentSchema:schema164.properties.visibility,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.rating !== undefined){
let data16 = data9.rating;
if(!(((((((data16 === -1) || (data16 === 1)) || (data16 === 2)) || (data16 === 3)) || (data16 === 4)) || (data16 === 5)) || (data16 === null))){
const err30 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/rating",schemaPath:"#/definitions/Expectation/properties/rating/enum",keyword:"enum",params:{allowedValues: schema164.properties.rating.enum},message:"must be equal to one of the allowed values",schema:schema164.properties.rating.enum,parentSchema:schema164.properties.rating,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.description !== undefined){
let data17 = data9.description;
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/description",schemaPath:"#/definitions/Expectation/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties.description.type,parentSchema:schema164.properties.description,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.date !== undefined){
let data18 = data9.date;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err32 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/date",schemaPath:"#/definitions/Expectation/properties/date/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties.date,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/date",schemaPath:"#/definitions/Expectation/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties.date.type,parentSchema:schema164.properties.date,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.location !== undefined){
let data19 = data9.location;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.latitude === undefined){
const err34 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location",schemaPath:"#/definitions/Expectation/properties/location/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'",schema:schema164.properties.location.required,parentSchema:schema164.properties.location,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data19.longitude === undefined){
const err35 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location",schemaPath:"#/definitions/Expectation/properties/location/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'",schema:schema164.properties.location.required,parentSchema:schema164.properties.location,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "latitude") || (key4 === "longitude"))){
const err36 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location",schemaPath:"#/definitions/Expectation/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema164.properties.location,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.latitude !== undefined){
let data20 = data19.latitude;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location/latitude",schemaPath:"#/definitions/Expectation/properties/location/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema164.properties.location.properties.latitude.type,parentSchema:schema164.properties.location.properties.latitude,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.longitude !== undefined){
let data21 = data19.longitude;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location/longitude",schemaPath:"#/definitions/Expectation/properties/location/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema164.properties.location.properties.longitude.type,parentSchema:schema164.properties.location.properties.longitude,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/location",schemaPath:"#/definitions/Expectation/properties/location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema164.properties.location.type,parentSchema:schema164.properties.location,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9["write-exif"] !== undefined){
let data22 = data9["write-exif"];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err40 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/write-exif",schemaPath:"#/definitions/Expectation/properties/write-exif/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema164.properties["write-exif"].type,parentSchema:schema164.properties["write-exif"],data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.stack !== undefined){
let data23 = data9.stack;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err41 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/stack",schemaPath:"#/definitions/Expectation/properties/stack/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema164.properties.stack,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/stack",schemaPath:"#/definitions/Expectation/properties/stack/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.properties.stack.type,parentSchema:schema164.properties.stack,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.delete !== undefined){
let data24 = data9.delete;
if(!((data24 === "trash") || (data24 === "permanent"))){
const err43 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/delete",schemaPath:"#/definitions/Expectation/properties/delete/enum",keyword:"enum",params:{allowedValues: schema164.properties.delete.enum},message:"must be equal to one of the allowed values",schema:schema164.properties.delete.enum,parentSchema:schema164.properties.delete,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/Expectation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema164.type,parentSchema:schema164,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
const err45 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/expect/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema158.properties.expect.additionalProperties.items.anyOf,parentSchema:schema158.properties.expect.additionalProperties.items,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema158.properties.expect.additionalProperties.type,parentSchema:schema158.properties.expect.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema158.properties.expect.type,parentSchema:schema158.properties.expect,data:data7};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const pattern186 = new RegExp("^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://immich-rules.dev/schema/v1/config.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined){
if(!(validate11(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.timezone.type,parentSchema:schema11.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.paths !== undefined){
let data4 = data.paths;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.server === undefined) && (missing0 = "server")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.segments !== undefined){
const err7 = {instancePath:instancePath+"/paths/" + i0+"/segments",schemaPath:"#/definitions/PathMapping/then/properties/segments/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema14.then.properties.segments,data:data5.segments};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = _valid0;
}
if(!valid4){
const err8 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/PathMapping/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema14.if,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.local === undefined){
const err9 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/PathMapping/required",keyword:"required",params:{missingProperty: "local"},message:"must have required property '"+"local"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "description") || (key1 === "server")) || (key1 === "segments")) || (key1 === "local"))){
const err10 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/PathMapping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.description !== undefined){
let data7 = data5.description;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/paths/" + i0+"/description",schemaPath:"#/definitions/PathMapping/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.description.type,parentSchema:schema14.properties.description,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.server !== undefined){
let data8 = data5.server;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/paths/" + i0+"/server",schemaPath:"#/definitions/PathMapping/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.properties.server,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/paths/" + i0+"/server",schemaPath:"#/definitions/PathMapping/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.server.type,parentSchema:schema14.properties.server,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.segments !== undefined){
let data9 = data5.segments;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/paths/" + i0+"/segments",schemaPath:"#/definitions/PathMapping/properties/segments/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.segments.type,parentSchema:schema14.properties.segments,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/paths/" + i0+"/segments",schemaPath:"#/definitions/PathMapping/properties/segments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema14.properties.segments,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/paths/" + i0+"/segments",schemaPath:"#/definitions/PathMapping/properties/segments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.segments,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data5.local !== undefined){
let data10 = data5.local;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err17 = {instancePath:instancePath+"/paths/" + i0+"/local",schemaPath:"#/definitions/PathMapping/properties/local/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.properties.local,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/paths/" + i0+"/local",schemaPath:"#/definitions/PathMapping/properties/local/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.local.type,parentSchema:schema14.properties.local,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/PathMapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.paths.type,parentSchema:schema11.properties.paths,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.include !== undefined){
let data11 = data.include;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.include.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.include.items.type,parentSchema:schema11.properties.include.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.include.type,parentSchema:schema11.properties.include,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.exclude !== undefined){
if(!(validate13(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.safety !== undefined){
if(!(validate33(data.safety, {instancePath:instancePath+"/safety",parentData:data,parentDataProperty:"safety",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate36(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.matchers !== undefined){
let data16 = data.matchers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
const _errs37 = errors;
let valid11 = true;
const _errs38 = errors;
if(!(validate38(data17, {instancePath:instancePath+"/matchers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs39 = errors;
if(!(validate40(data17, {instancePath:instancePath+"/matchers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid1 = _errs39 === errors;
valid11 = _valid1;
ifClause0 = "then";
}
else {
const _errs40 = errors;
if(!(validate13(data17, {instancePath:instancePath+"/matchers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs40 === errors;
valid11 = _valid1;
ifClause0 = "else";
}
if(!valid11){
const err24 = {instancePath:instancePath+"/matchers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchers/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.matchers.additionalProperties.if,parentSchema:schema11.properties.matchers.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/matchers",schemaPath:"#/properties/matchers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.matchers.type,parentSchema:schema11.properties.matchers,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.rankings !== undefined){
let data18 = data.rankings;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(validate45(data18[key3], {instancePath:instancePath+"/rankings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rankings",schemaPath:"#/properties/rankings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.rankings.type,parentSchema:schema11.properties.rankings,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["groups-of-people"] !== undefined){
let data20 = data["groups-of-people"];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if(Array.isArray(data21)){
if(data21.length < 1){
const err27 = {instancePath:instancePath+"/groups-of-people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups-of-people/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["groups-of-people"].additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err28 = {instancePath:instancePath+"/groups-of-people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/groups-of-people/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties["groups-of-people"].additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/groups-of-people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/groups-of-people/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["groups-of-people"].additionalProperties.items.type,parentSchema:schema11.properties["groups-of-people"].additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/groups-of-people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups-of-people/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["groups-of-people"].additionalProperties.type,parentSchema:schema11.properties["groups-of-people"].additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/groups-of-people",schemaPath:"#/properties/groups-of-people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["groups-of-people"].type,parentSchema:schema11.properties["groups-of-people"],data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.rules !== undefined){
let data23 = data.rules;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs55 = errors;
let valid18 = true;
const _errs56 = errors;
if(errors === _errs56){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing1;
if((data24.for === undefined) && (missing1 = "for")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data24.for !== undefined){
if("albums" !== data24.for){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid2 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs59 = errors;
if(!(validate51(data24, {instancePath:instancePath+"/rules/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid2 = _errs59 === errors;
valid18 = _valid2;
ifClause1 = "then";
}
else {
const _errs60 = errors;
if(!(validate62(data24, {instancePath:instancePath+"/rules/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid2 = _errs60 === errors;
valid18 = _valid2;
ifClause1 = "else";
}
if(!valid18){
const err35 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.rules.items.if,parentSchema:schema11.properties.rules.items,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.tests !== undefined){
let data26 = data.tests;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate93(data26[i4], {instancePath:instancePath+"/tests/" + i4,parentData:data26,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.watch !== undefined){
let data28 = data.watch;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!(((key5 === "description") || (key5 === "every")) || (key5 === "apply"))){
const err38 = {instancePath:instancePath+"/watch",schemaPath:"#/definitions/Watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema165,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data28.description !== undefined){
let data29 = data28.description;
if(typeof data29 !== "string"){
const err39 = {instancePath:instancePath+"/watch/description",schemaPath:"#/definitions/Watch/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema165.properties.description.type,parentSchema:schema165.properties.description,data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data28.every !== undefined){
let data30 = data28.every;
if(typeof data30 === "string"){
if(!pattern186.test(data30)){
const err40 = {instancePath:instancePath+"/watch/every",schemaPath:"#/definitions/Watch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$"},message:"must match pattern \""+"^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$"+"\"",schema:"^(never|0*[1-9][0-9]*(s|m|h|d|w|y))$",parentSchema:schema165.properties.every,data:data30};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/watch/every",schemaPath:"#/definitions/Watch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema165.properties.every.type,parentSchema:schema165.properties.every,data:data30};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28.apply !== undefined){
let data31 = data28.apply;
if(typeof data31 !== "boolean"){
const err42 = {instancePath:instancePath+"/watch/apply",schemaPath:"#/definitions/Watch/properties/apply/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema165.properties.apply.type,parentSchema:schema165.properties.apply,data:data31};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/watch",schemaPath:"#/definitions/Watch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema165.type,parentSchema:schema165,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.notify !== undefined){
let data32 = data.notify;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.command === undefined){
const err44 = {instancePath:instancePath+"/notify",schemaPath:"#/definitions/Notify/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema166.required,parentSchema:schema166,data:data32};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key6 in data32){
if(!((key6 === "description") || (key6 === "command"))){
const err45 = {instancePath:instancePath+"/notify",schemaPath:"#/definitions/Notify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema166,data:data32};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data32.description !== undefined){
let data33 = data32.description;
if(typeof data33 !== "string"){
const err46 = {instancePath:instancePath+"/notify/description",schemaPath:"#/definitions/Notify/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema166.properties.description.type,parentSchema:schema166.properties.description,data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data32.command !== undefined){
let data34 = data32.command;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err47 = {instancePath:instancePath+"/notify/command",schemaPath:"#/definitions/Notify/properties/command/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema166.properties.command,data:data34};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/notify/command",schemaPath:"#/definitions/Notify/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema166.properties.command.type,parentSchema:schema166.properties.command,data:data34};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/notify",schemaPath:"#/definitions/Notify/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema166.type,parentSchema:schema166,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
