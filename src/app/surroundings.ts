/** What a use case may know of the machine it runs on; cli/ reads it from the process, tests make it up. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  /** IANA zone of this machine. */
  readonly timezone: string;
  /** `immich-rules 0.1.0`. */
  readonly tool: string;
}

/** `$XDG_STATE_HOME/immich-rules`: runs, journals, locks. */
export const stateDir = ({ env, home }: Surroundings): string =>
  `${env.XDG_STATE_HOME || `${home}/.local/state`}/immich-rules`;
