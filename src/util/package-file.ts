import { fileURLToPath } from 'node:url';

/** Path of something that ships with the program. Each of the sources and of the built files is two folders down. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
