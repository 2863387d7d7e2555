import fc from 'fast-check';

/**
 * Random tests take the same way every time, so that a failure is the fault of the change that is tested.
 * `SEED=7 npm test` takes another; a failure prints the seed it began with.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
