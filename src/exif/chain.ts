import type { ExifTool } from 'exiftool-vendored';

/** What exiftool said of one command. */
export interface Answer {
  readonly out: string;
  /** Warnings and errors, each a line. */
  readonly remarks: readonly string[];
}

/** Stands alone in a line where one command ends; no value does, for values are in JSON or not shown at all. */
const READY = /^\{ready\d+\}\r?\n/m;
const END = '{end of remarks}';

/**
 * Runs commands one after the other in one process: between them, it waits for nobody. Throws when the process is
 * lost; nobody knows then which of the commands were carried out, and none is tried again.
 */
export async function runChain(
  exiftool: ExifTool,
  commands: readonly (readonly string[])[],
): Promise<readonly Answer[]> {
  const { ExifToolTask } = await import('exiftool-vendored');
  const args = commands.flatMap((command, index) => [
    ...command,
    ...['-echo4', END],
    ...(index < commands.length - 1 ? [`-execute${index}`] : []),
  ]);
  class ChainTask extends ExifToolTask<readonly Answer[]> {
    #remarks = '';
    override onStderr(remarks: string | Buffer): void {
      this.#remarks += remarks.toString();
      super.onStderr(remarks);
    }
    protected parse(out: string): readonly Answer[] {
      const remarks = this.#remarks.split(`${END}\n`);
      // What was not heard of a command may be that it failed.
      if (remarks.length <= commands.length) throw new Error('exiftool did not say how it ended');
      return out.split(READY).map((own, index) => ({
        out: own,
        remarks: (remarks[index] ?? '').split('\n').filter((line) => line.trim() !== ''),
      }));
    }
  }
  return exiftool.enqueueTask(() => new ChainTask(args, { ignoreMinorErrors: false }), false);
}
