/** What an id or a link from the address bar of Immich points at. */
export type Target = { readonly asset: string } | { readonly album: string };

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ID = new RegExp(`^${UUID}$`, 'i');
/** The end of an address: what comes after the id only says how the page looks. */
const LINK = new RegExp(`/(photos|albums)/(${UUID})/?(?:[?#].*)?$`, 'i');

/** `undefined` for what is neither an id nor such a link. */
export function targetOf(text: string): Target | undefined {
  if (ID.test(text)) return { asset: text.toLowerCase() };
  const [, kind, id] = LINK.exec(text) ?? [];
  if (id === undefined) return undefined;
  return kind === 'photos' ? { asset: id.toLowerCase() } : { album: id.toLowerCase() };
}
