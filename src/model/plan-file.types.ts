// Generated from schemas/plan.schema.json by `npm run generate`; do not edit.


export type Count = number
export type Texts = string[]
/**
 * As a server gives it: it can become a part of a path.
 */
export type Id = string
export type Ids = Id[]
export type Change = (AlbumCreate | TagCreate | AlbumMembership | TagMembership | AlbumSet | AlbumShare | AssetSet | StackCreate | StackUpdate | ExifWrite | ExifRestore | AssetTrash | AlbumDelete | TagDelete | StackDelete | AssetRestore)
export type ChangeId = string
export type Needs = ChangeId[]
export type AssetTarget = string
export type Target = string

/**
 * What `immich-rules plan` writes and `immich-rules apply` performs. Field by field: src/model/plan.ts and src/model/change.ts.
 */
export interface PlanFile {
/**
 * Major: refuse another. Minor: ignore fields you don't know.
 */
formatVersion: string
/**
 * SHA-256 over the JSON without `id`, `meta` and white space.
 */
id: string
/**
 * Everything that differs between two plans of the same input.
 */
meta: {
createdAt: string
tool: string
durationMs: number
}
config: {
hash: string
files: {
path: string
hash: string
}[]
git?: {
commit: string
dirty: boolean
}
}
server: {
url: string
version: string
user: string
}
library: {
assets: Count
offline?: Count
albums: Count
tags: Count
newest?: {
tag: (string | null)
album: (string | null)
}
reads: {
assets: ("all" | "duplicates")
albums: ("all" | Texts)
tags: ("all" | Texts)
duplicateTags?: true
persons: boolean
stacks: boolean
}
}
/**
 * Run that this plan takes back; then `skipped` lists what cannot be.
 */
undoes?: string
now: string
timezone: string
complete: boolean
options: {
rules: Texts
limit: (number | null)
assets?: Texts
}
limits: {
maxChanges: Count
maxDeletes: Count
/**
 * `safety.allow-permanent`: what goes to a trash that is turned off may be gone for good.
 */
permanent?: true
allowed: {
[k: string]: Count
}
}
summary: {
add: Count
change: Count
remove: Count
trash: Count
skip: Count
unchanged: Count
}
rules: {
name: string
description?: string
at: string
matched: Count
}[]
assets: {
[k: string]: {
filename: string
expect: {
[k: string]: unknown
}
}
}
names: {
[k: string]: string
}
groups: {
[k: string]: {
rule: string
by: string
members: Ids
keep: Ids
}
}
changes: Change[]
skipped: {
target: Target
by: Texts
code: string
reason: string
/**
 * What an earlier run did and somebody undid: `overrides forget` takes it, and then it is done again.
 */
act?: string
}[]
leftAlone: {
rule: string
field: string
assets: Count
}[]
/**
 * How many assets have each single tag that a rule owns once all changes are made.
 * 
 * @minItems 1
 */
remaining?: {
tag: string
assets: Count
}[]
diagnostics: Diagnostic[]
}
export interface AlbumCreate {
id: ChangeId
op: "album.create"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: null
after: {
name: string
}
}
export interface TagCreate {
id: ChangeId
op: "tag.create"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: null
after: {
value: string
}
}
export interface AlbumMembership {
id: ChangeId
op: ("album.add" | "album.remove")
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
album: string
before: boolean
after: boolean
}
export interface TagMembership {
id: ChangeId
op: ("asset.tag" | "asset.untag")
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
tag: string
before: boolean
after: boolean
}
export interface AlbumSet {
id: ChangeId
op: "album.set"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: AlbumSettable
after: AlbumSettable
}
export interface AlbumSettable {
name?: string
description?: string
cover?: (string | null)
order?: ("asc" | "desc")
}
export interface AlbumShare {
id: ChangeId
op: "album.share"
target: string
by: Texts
why?: string
group?: string
needs: Needs
user: Id
before: ("editor" | "viewer" | null)
after: ("editor" | "viewer" | null)
}
export interface AssetSet {
id: ChangeId
op: "asset.set"
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
before: SettableBefore
after: SettableAfter
}
export interface SettableBefore {
favorite?: (boolean | null)
visibility?: ("timeline" | "archive" | "hidden" | "locked" | null)
rating?: (number | null)
description?: (string | null)
location?: ({
latitude: number
longitude: number
} | null)
date?: (string | null)
duplicateId?: (string | null)
livePhotoVideoId?: (string | null)
}
export interface SettableAfter {
favorite?: boolean
visibility?: ("timeline" | "archive" | "hidden" | "locked")
rating?: (number | null)
description?: (string | null)
location?: {
latitude: number
longitude: number
}
date?: string
duplicateId?: (string | null)
livePhotoVideoId?: (string | null)
}
export interface StackCreate {
id: ChangeId
op: "stack.create"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: {
id: Id
primaryId: Id
members: Ids
}[]
after: StackState
}
export interface StackState {
primaryId: Id
members: Ids
}
export interface StackUpdate {
id: ChangeId
op: "stack.update"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: StackState
after: StackState
}
export interface ExifWrite {
id: ChangeId
op: "exif.write"
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
to: ("sidecar" | "original")
backup: boolean
keepTime: boolean
path: string
version: (string | null)
before: {
[k: string]: unknown
}
after: {
[k: string]: unknown
}
}
export interface ExifRestore {
id: ChangeId
op: "exif.restore"
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
path: string
backup: (string | null)
version: (string | null)
before: null
after: null
}
export interface AssetTrash {
id: ChangeId
op: ("asset.trash" | "asset.delete")
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
before: {
trashed: false
}
after: (null | {
trashed: true
})
keeper?: Id
}
export interface AlbumDelete {
id: ChangeId
op: "album.delete"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: {
name: string
description: string
}
after: null
}
export interface TagDelete {
id: ChangeId
op: "tag.delete"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: {
value: string
}
after: null
}
export interface StackDelete {
id: ChangeId
op: "stack.delete"
target: string
by: Texts
why?: string
group?: string
needs: Needs
before: StackState
after: null
}
export interface AssetRestore {
id: ChangeId
op: "asset.restore"
target: AssetTarget
by: Texts
why?: string
group?: string
needs: Needs
before: {
trashed: true
}
after: {
trashed: false
}
keeper?: Id
}
export interface Diagnostic {
severity: ("error" | "warning" | "hint")
code: string
message: string
hint?: string
at?: Location
related?: {
message: string
at?: Location
}[]
brake?: {
name: string
figure: number
}
}
export interface Location {
file: string
line: number
column: number
frame?: string
}
