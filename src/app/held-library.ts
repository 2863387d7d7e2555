import type { Listener } from '../model/events.js';
import type { Library } from '../model/library.js';
import type { Wants } from '../model/need.js';
import type { ImmichServer } from '../model/server.js';

/** A library together with what was asked for and when. */
export interface HeldLibrary {
  readonly library: Library;
  readonly wants: Wants;
  /** ISO 8601 in UTC. */
  readonly readAt: string;
}

/** Reads what is wanted, and remembers when. */
export async function readHeld(server: ImmichServer, wants: Wants, listener: Listener): Promise<HeldLibrary> {
  const started = Date.now();
  listener({ type: 'read_start' });
  const library = await server.readLibrary(wants, (progress) =>
    listener({ type: 'read_progress', progress }),
  );
  listener({ type: 'read_complete', assets: library.assets.length, ms: Date.now() - started });
  return { library, wants, readAt: new Date(started).toISOString() };
}
