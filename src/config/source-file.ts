import type { Document, LineCounter } from 'yaml';
import type { WrittenConfig } from '../model/config.types.js';

/** One YAML file that could be parsed; its value may still be anything. */
export interface SourceFile {
  /** Absolute. */
  readonly path: string;
  /** As it is shown: relative to the working directory where that is shorter. */
  readonly name: string;
  /** `sha256:` of its text. */
  readonly hash: string;
  readonly text: string;
  /** Lines for code frames, with literal keys starred out. */
  readonly shownLines: readonly string[];
  readonly document: Document;
  readonly lineCounter: LineCounter;
  readonly value: unknown;
}

/** A file that fits the schema. */
export interface ConfigFile extends SourceFile {
  readonly value: WrittenConfig;
}
