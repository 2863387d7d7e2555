/** Whether two values say the same, all the way down. */
export { isDeepStrictEqual as deepEqual } from 'node:util';
