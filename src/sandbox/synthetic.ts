import { type Random, randomOf } from './random.js';
import type { Seed, SeedAlbum, SeedAsset, SeedStack, SeedTag } from './seed.js';
import { OWNER, photo } from './synthetic-photo.js';

/**
 * A plausible library of any size, the same for the same arguments: about 4 % duplicates, half of them stacked,
 * 20 % with faces of 40 people, 40 % in one of 200 albums, 10 % tagged.
 */
export function syntheticSeed(count: number, randomSeed: number): Seed {
  const random = randomOf(randomSeed);
  const people = Array.from({ length: 40 }, (_, index) => ({
    id: random.uuid(),
    ownerId: OWNER,
    name: index < 30 ? `Person ${index + 1}` : '',
    isHidden: index === 29,
  }));
  const albums = Array.from({ length: 200 }, (_, index) => ({
    id: random.uuid(),
    ownerId: OWNER,
    albumName: `Album ${2005 + (index % 20)}-${String(Math.floor(index / 20) + 1).padStart(2, '0')}`,
    assetIds: [] as string[],
  }));
  const tags = tagTree(random);
  const stacks: SeedStack[] = [];
  const leaves = tags.filter((tag) => tag.value.includes('/'));
  const context = { random, people, albums, leaves, stacks };
  return {
    users: [
      {
        id: OWNER,
        name: 'Bench',
        email: 'bench@example.org',
        isAdmin: true,
        keys: [
          {
            id: '0f0c7d0e-4d5a-4c3f-8a55-2e6f0a9b7c11',
            name: 'bench',
            secret: 'sandbox-key-of-bench',
            permissions: ['all'],
          },
        ],
      },
    ],
    libraries: [],
    // Albums, tags and stacks fill up while the assets are made.
    assets: [...assetsOf(count, context)],
    people,
    albums,
    tags,
    stacks,
    partners: [],
  };
}

function tagTree(random: Random): (SeedTag & { assetIds: string[] })[] {
  return ['People', 'Places', 'Work', 'Todo', 'Print'].flatMap((root) => {
    const parentId = random.uuid();
    const parent = { id: parentId, ownerId: OWNER, value: root, parentId: null, assetIds: [] as string[] };
    const children = Array.from({ length: 10 }, (_, index) => ({
      id: random.uuid(),
      ownerId: OWNER,
      value: `${root}/Tag ${index + 1}`,
      parentId,
      assetIds: [] as string[],
    }));
    return [parent, ...children];
  });
}

interface Context {
  readonly random: Random;
  readonly people: readonly { readonly id: string }[];
  readonly albums: readonly (SeedAlbum & { assetIds: string[] })[];
  readonly leaves: readonly (SeedTag & { assetIds: string[] })[];
  readonly stacks: SeedStack[];
}

function assetsOf(count: number, context: Context): SeedAsset[] {
  const { random, people, stacks } = context;
  const assets: SeedAsset[] = [];
  while (assets.length < count) {
    const asset = photo(assets.length, random, people);
    if (assets.length + 1 < count && random.chance(0.02)) {
      const duplicateId = random.uuid();
      const twin = { ...asset, id: random.uuid(), originalFileName: copyName(asset), duplicateId };
      twin.exifInfo = { ...asset.exifInfo, fileSizeInByte: 100_000 + random.below(900_000) };
      assets.push({ ...asset, duplicateId }, twin);
      if (random.chance(0.5)) {
        const assetIds = [asset.id, twin.id];
        stacks.push({ id: random.uuid(), ownerId: OWNER, primaryAssetId: asset.id, assetIds });
      }
      join(twin, context);
    } else {
      assets.push(asset);
    }
    join(asset, context);
  }
  return assets;
}

const copyName = (asset: SeedAsset): string => asset.originalFileName.replace(/(\.\w+)$/, '(1)$1');

function join(asset: SeedAsset, { random, albums, leaves }: Context): void {
  if (random.chance(0.4)) random.pick(albums).assetIds.push(asset.id);
  if (random.chance(0.1)) random.pick(leaves).assetIds.push(asset.id);
}
