import type * as V3 from '@immich/sdk';
import type * as V2 from 'immich-sdk-2';
import type * as Bodies from './bodies.js';
import type { Search, SearchFilter, SmartSearch } from './search.js';
import type * as Wire from './wire.js';

/*
 * Types only: the compiler refuses a field of wire.ts, bodies.ts or search.ts that has another name or type in
 * Immich's own SDK, in that of 2.7 or in that of 3.x.
 */

/** Enums as the strings they are, and lists as ones that nobody changes. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer I)[]
    ? readonly Plain<I>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

type Names<T> = T extends unknown ? keyof T : never;
/** True, or the names that neither major knows. */
type Known<Ours, Theirs> =
  Exclude<keyof Ours, Names<Theirs>> extends never ? true : Exclude<keyof Ours, Names<Theirs>>;

/** Both majors answer what we read; a field that is optional with us is in one of them at least. */
type Answers<Ours, Two, Three> =
  Plain<Two> extends Ours
    ? Plain<Three> extends Ours
      ? Known<Ours, Two | Three>
      : '3.x differs'
    : '2.7 differs';
/** Both majors take what we send, and have every field of it: they drop in silence what they do not know. */
type Sends<Ours, Two, Three> =
  Ours extends Plain<Two>
    ? Ours extends Plain<Three>
      ? [Known<Ours, Two>, Known<Ours, Three>] extends [true, true]
        ? true
        : Known<Ours, Two> | Known<Ours, Three>
      : '3.x differs'
    : '2.7 differs';

/** Only `true` is accepted. */
type All<Checks extends readonly true[]> = Checks;

export type Checked = All<
  [
    Answers<Wire.WireAsset, V2.AssetResponseDto, V3.AssetResponseDto>,
    Answers<Wire.WireExif, V2.ExifResponseDto, V3.ExifResponseDto>,
    Answers<Wire.WireAlbum, V2.AlbumResponseDto, V3.AlbumResponseDto>,
    Answers<Wire.WireTag, V2.TagResponseDto, V3.TagResponseDto>,
    Answers<Wire.WireStack, V2.StackResponseDto, V3.StackResponseDto>,
    Answers<Wire.WireDuplicates, V2.DuplicateResponseDto, V3.DuplicateResponseDto>,
    Answers<Wire.WireSearch, V2.SearchResponseDto, V3.SearchResponseDto>,
    Answers<Wire.WireStatistics, V2.SearchStatisticsResponseDto, V3.SearchStatisticsResponseDto>,
    Answers<Wire.WireBucket, V2.TimeBucketsResponseDto, V3.TimeBucketsResponseDto>,
    Answers<Wire.WirePeople, V2.PeopleResponseDto, V3.PeopleResponseDto>,
    Answers<Wire.WirePerson, V2.PersonResponseDto, V3.PersonResponseDto>,
    Answers<Wire.WireFace, V2.AssetFaceResponseDto, V3.AssetFaceResponseDto>,
    Answers<Wire.WireLibrary, V2.LibraryResponseDto, V3.LibraryResponseDto>,
    Answers<Wire.WireQueue, V2.QueueResponseDto, V3.QueueResponseDto>,
    Answers<Wire.WireQueueStatistics, V2.QueueStatisticsDto, V3.QueueStatisticsDto>,
    Answers<Wire.WireOutcome, V2.BulkIdResponseDto, V3.BulkIdResponseDto>,
    Answers<Wire.WireUser, V2.UserAdminResponseDto, V3.UserAdminResponseDto>,
    Answers<Wire.WireOtherUser, V2.UserResponseDto, V3.UserResponseDto>,
    Answers<Wire.WireVersion, V2.ServerVersionResponseDto, V3.ServerVersionResponseDto>,
    Answers<Wire.WireKey, V2.ApiKeyResponseDto, V3.ApiKeyResponseDto>,
    Answers<Wire.WireFeatures, V2.ServerFeaturesDto, V3.ServerFeaturesDto>,
    Sends<Search, V2.MetadataSearchDto, V3.MetadataSearchDto>,
    Sends<SmartSearch, V2.SmartSearchDto, V3.SmartSearchDto>,
    Sends<Omit<SearchFilter, 'withExif' | 'withPeople'>, V2.StatisticsSearchDto, V3.StatisticsSearchDto>,
    Sends<Bodies.UpdateBody & Bodies.IdsBody, V2.AssetBulkUpdateDto, V3.AssetBulkUpdateDto>,
    Sends<Bodies.MotionBody, V2.UpdateAssetDto, V3.UpdateAssetDto>,
    Sends<Bodies.IdsBody, V2.BulkIdsDto, V3.BulkIdsDto>,
    Sends<Bodies.TrashBody, V2.AssetBulkDeleteDto, V3.AssetBulkDeleteDto>,
    Sends<Bodies.AlbumBody, V2.CreateAlbumDto, V3.CreateAlbumDto>,
    Sends<Bodies.AlbumUpdateBody, V2.UpdateAlbumDto, V3.UpdateAlbumDto>,
    Sends<Bodies.AlbumUsersBody, V2.AddUsersDto, V3.AddUsersDto>,
    Sends<Bodies.AlbumUserBody, V2.AlbumUserAddDto, V3.AlbumUserAddDto>,
    Sends<Bodies.RoleBody, V2.UpdateAlbumUserDto, V3.UpdateAlbumUserDto>,
    Sends<Bodies.TagsBody, V2.TagUpsertDto, V3.TagUpsertDto>,
    Sends<Bodies.StackBody, V2.StackCreateDto, V3.StackCreateDto>,
    Sends<Bodies.StackPrimaryBody, V2.StackUpdateDto, V3.StackUpdateDto>,
  ]
>;
