/** What takes longest, in this order; everything else by the size of its file. */
const LONGEST = [
  /^faults\/matrix/,
  /^faults\/killed/,
  /^faults\//,
  /scenarios\.test/,
  /^e2e\/(server-faults|meanwhile|watch)/,
  /^(apply|properties|e2e)\//,
];
const rankOf = (path) => {
  const name = path.replace(/\\/g, '/').replace(/^.*\/test\//, '');
  const rank = LONGEST.findIndex((one) => one.test(name));
  return rank === -1 ? LONGEST.length : rank;
};

/**
 * Begins with the suites that take minutes, so that no processor waits for the other's last one. Jest goes by what it
 * has measured before, and on a clean checkout that is nothing.
 */
export default class LongestFirst {
  sort(tests) {
    const size = ({ context, path }) => context.hasteFS.getSize(path) ?? 0;
    return tests.toSorted((a, b) => rankOf(a.path) - rankOf(b.path) || size(b) - size(a));
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, index) => index % shardCount === shardIndex - 1);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
