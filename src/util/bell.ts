/** The longest time a timer of Node can wait (milliseconds); a longer one fires at once. */
const LONGEST = 2 ** 31 - 1;

export interface Bell {
  ring(): void;
  /** Until somebody rings, or rang since the last wait, or the time is over, or a good while. Milliseconds; `null`: no end. */
  wait(ms: number | null): Promise<void>;
}

/** Something to wait for; a ring while nobody waits is not lost. */
export function createBell(): Bell {
  let rung = false;
  let wake = (): void => undefined;
  return {
    ring: () => {
      rung = true;
      wake();
    },
    wait: async (ms) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(ms ?? LONGEST, LONGEST));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}
