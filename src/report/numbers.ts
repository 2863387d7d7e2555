const FORMAT = new Intl.NumberFormat('en-US');

/** `48,211`: the same on every machine. */
export const number = (value: number): string => FORMAT.format(value);

/** `1 photo`, `48,211 photos`. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;
