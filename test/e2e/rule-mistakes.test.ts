import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';
import { STACK } from '../support/dedupe-world.js';

/** Two albums of one name, somebody to share with, and a pair of duplicates. */
const LIBRARY = {
  user: 'Admin',
  users: ['Ben', 'Cleo'],
  albums: { one: { name: 'Rome' }, two: { name: 'Rome' }, Family: { shared: { Ben: 'viewer' as const } } },
  assets: {
    a: { filename: 'IMG_1.jpg', persons: ['Anna'], duplicate: 'd', 'file-size': 200 },
    c: { filename: 'c.jpg', persons: ['Eva'] },
    d: { filename: 'd.jpg', persons: ['eva '] },
    b: { filename: 'IMG_1 copy.jpg', persons: ['Hanna'], duplicate: 'd', 'file-size': 100, tags: ['x'] },
  },
};

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(LIBRARY, '');
});
afterAll(() => world.close());

type Mistake = readonly [
  name: string,
  rules: string,
  /** What the error says, and what helps. */
  says: readonly string[],
  /** `rules.yaml:<line>:<column>` of all places that have to do with it. */
  places: readonly string[],
];

const heading = `version: 1
groups-of-people: { family: [ben@example.org, nbdy@example.org] }
rules:
`;

/** Known from the rules alone. */
const WITHOUT_A_SERVER: readonly Mistake[] = [
  [
    'a rule that reads what it owns',
    `${heading}  - name: owner
    match: { missing: [tag] }
    actions:
      - tag: { name: auto/x, sync: true }
`,
    ['owner asks about the tag "auto/x", which it owns itself', 'leave sync out'],
    ['5:12', '7:9'],
  ],
  [
    'a token that no template has',
    `${heading}  - name: lands
    match: { type: image }
    actions: [{ add-to-album: "{{ contry }} {{ y }}" }]
`,
    ['There is no {{ contry }}', 'did you mean {{ country }}?'],
    ['6:31'],
  ],
  [
    'a group of people that there is not',
    `${heading}  - name: share
    for: albums
    match: { name: Family }
    actions: [{ share: { with: [family, familly], prune: true } }]
`,
    ['There is no group of people "familly"', 'did you mean family?'],
    ['7:41'],
  ],
  [
    'a group that no regex has',
    `${heading}  - name: days
    match: { filename: '/^(?<day>\\d+)-/' }
    actions: [{ tag: "day/{{ re.dau }}" }]
`,
    ['No regex of this rule has a group "dau"', 'did you mean {{ re.day }}?'],
    ['6:22'],
  ],
];

/** Known from what the server says of persons, users and albums. */
const WITHOUT_A_PHOTO: readonly Mistake[] = [
  [
    'an album of whose name there are two',
    `${heading}  - name: rome
    match: { filename: "IMG*" }
    actions: [{ add-to-album: Rome }]
`,
    ['2 albums are named "Rome"', 'Name one by its id'],
    ['6:31'],
  ],
  [
    'the same, where the rule owns it, or takes photos out of it, and no photo matches',
    `${heading}  - name: rome
    match: { filename: nothing }
    actions: [{ add-to-album: { name: Rome, sync: true, create: true } }, { remove-from-album: Rome }]
`,
    ['2 albums are named "Rome"', 'Name one by its id'],
    ['6:39', '6:96'],
  ],
  [
    'an album that nobody has and nobody may make',
    `${heading}  - name: family
    match: { filename: nothing }
    actions: [{ add-to-album: Familie }, { move: { to: { album: Famly }, from: { tag: x } } }]
`,
    ['There is no album "Familie"', 'Did you mean "Family"?', 'There is no album "Famly"', 'create: true'],
    ['6:31', '6:65'],
  ],
  [
    'a person of whose name there are two',
    `${heading}  - name: people
    match: { not: { person: Eva } }
    actions: [{ tag: people }]
`,
    ['2 persons are called "Eva"', 'Write the id of the one that is meant', '/people/'],
    ['5:29'],
  ],
  [
    'an owner whom nobody knows',
    `${heading}  - name: clos
    match: { owner: "!Clo" }
    actions: [{ tag: clo }]
  - name: order
    for: albums
    match: { any: [{ owner: me }, { owner: [Ben, ben@exmple.org] }] }
    actions: [{ order: asc }]
`,
    ['called "Clo"', 'did you mean Cleo?', 'called "ben@exmple.org"', 'did you mean ben@example.org?'],
    ['5:21', '9:50'],
  ],
  [
    'a person whom nobody is called',
    `${heading}  - name: people
    match: { person: [Anna, Hannna] }
    actions: [{ tag: people }]
`,
    ['Nobody in this library is called "Hannna"', 'did you mean Hanna?'],
    ['5:29'],
  ],
  [
    'a member whom nobody knows',
    `${heading}  - name: share
    for: albums
    match: { name: Family }
    actions: [{ share: { with: family, prune: true } }]
`,
    ['Nobody on this server is nbdy@example.org'],
    ['2:47'],
  ],
];

/** Known once the photos have been read. */
const WITH_PHOTOS: readonly Mistake[] = [
  [
    'two rules that fight over a value',
    `${heading}  - name: good
    match: { filename: "IMG*", missing: [rating] }
    actions: [{ rating: 5 }]
  - name: bad
    match: { tag: x, missing: [rating] }
    actions: [{ rating: 1 }]
`,
    ['rating is to be 1 for bad#0 and 5 for good#0', 'good disagrees', 'Give one rule a higher `priority`'],
    ['9:15', '6:15'],
  ],
  [
    'two rules that fight over a photo',
    `${heading}  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ lowest: file-size }] } }]
  - name: clean
    match: { filename: "*copy*" }
    actions: [{ delete: trash }]
`,
    ['clean#0 would trash it while dedupe#0 keeps it', 'dedupe disagrees'],
    ['9:15', '6:15'],
  ],
  [
    'a group that ends by what is done with it, again and again',
    `${heading}  - name: hide
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ lowest: id }], merge: [], others: [{ visibility: locked }] } }]
`,
    ['change what they ask about without end: hide.'],
    ['4:5'],
  ],
  [
    'two rules that undo each other for ever',
    `${heading}  - name: mark
    match: { not: { tag: seen } }
    actions: [{ tag: seen }]
  - name: unmark
    match: { tag: seen }
    actions: [{ untag: seen }]
`,
    ['mark#0 puts it into and unmark#0 takes it out of tag "seen"', 'unmark disagrees'],
    ['6:15', '9:15'],
  ],
];

/** Both commands that could do something refuse it in the same words. */
async function refused([, rules, says, places]: Mistake): Promise<void> {
  await world.write('rules.yaml', rules);
  for (const command of [['plan'], ['apply', '--yes', '--allow', 'deletes=99']]) {
    const { code, out, err } = await world.run(command);
    const said = out + err;
    expect(said).toContain('Error:');
    expect(code).toBe(1);
    for (const words of says) expect(said).toContain(words);
    for (const place of places) expect(said).toContain(`at rules.yaml:${place}\n`);
    expect(said).not.toMatch(STACK);
    expect(world.writes()).toEqual([]);
  }
}

describe('row 4: what is wrong with the rules themselves is found before the server is asked anything', () => {
  test.each(WITHOUT_A_SERVER)('%s', async (...mistake) => {
    const before = world.sandbox.requests.length;
    await refused(mistake);
    expect(world.sandbox.requests).toHaveLength(before);
  });
});

describe('rows 34, 93, 113: what the server does not have, or has twice, is found before a photo is read', () => {
  test.each(WITHOUT_A_PHOTO)('%s', async (...mistake) => {
    const before = world.sandbox.requests.length;
    await refused(mistake);
    const asked = world.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    const allowed = ['/server/version', '/users/me', '/users', '/people', '/albums'];
    expect(asked.filter((one) => !allowed.includes(one.replace('GET ', '')))).toEqual([]);
  });
});

describe('rows 4, 55: what only the photos can tell is found before anything is written', () => {
  test.each(WITH_PHOTOS)('%s', async (...mistake) => refused(mistake));
});
