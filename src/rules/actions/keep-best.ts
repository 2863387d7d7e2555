import type { Asset } from '../../model/asset.js';
import type { WrittenRanking } from '../../model/config.js';
import type { Need } from '../../model/need.js';
import type { ActionDefinition, GroupDecision } from '../definitions.js';
import type { AssetGroup } from '../grouping.js';
import { compileMerge } from '../merge/compile-merge.js';
import { rank } from '../ranking/index.js';
import type { Criterion, Ranked } from '../ranking/ranking.js';
import { guardNeeds, type Refusal, refuse } from './guards.js';
import { compileOthers } from './others.js';
import { refusals, whyNoDecision } from './weigh.js';

interface KeepBest {
  readonly by: WrittenRanking;
  readonly merge?: unknown;
  readonly others?: unknown;
}

/** What `safety.protect` covers is never trashed, so it had better be what is kept. */
const protectedFirst: Criterion = {
  label: 'prefer what safety.protect covers',
  needs: [],
  actual: (asset, view) => (view.isProtected(asset) ? 'yes' : 'no'),
  tiers: (assets, view) =>
    [true, false]
      .map((wanted) => assets.filter((asset) => view.isProtected(asset) === wanted))
      .filter((tier) => tier.length > 0),
};

/**
 * `keep-best: { by, merge, others }`: the best of each group takes over what the others have, then something becomes
 * of the others. Where the ranking cannot decide or something could be lost, the group or the one loser is left alone.
 */
export const keepBest = (definitions: readonly ActionDefinition[]): ActionDefinition => ({
  name: 'keep-best',
  applies: 'group',
  compile(written, context) {
    const { by, merge, others: fate } = written as KeepBest;
    const wished = context.ranking(by, ['by']);
    const ranking = { ...wished, criteria: [protectedFirst, ...wished.criteria] };
    const others = compileOthers(fate ?? 'trash', definitions, context);
    const merging = compileMerge(merge, others.destroys, context);
    const terms = {
      destroys: others.destroys,
      named: context.named,
      mergesAlbums: merging.albums,
      rescuesMotion: merging.motion,
    };
    return {
      name: 'keep-best',
      ranking,
      needs: [
        ...ranking.needs,
        ...KEEPER_NEEDS,
        ...guardNeeds,
        ...merging.needs,
        ...others.needs,
        // Who else sees what goes.
        ...(others.destroys ? [{ field: 'albums' as const }] : []),
      ],
      uses: [...merging.uses, ...others.uses],
      ...(others.makes && { makes: others.makes }),
      onGroup(group, view): GroupDecision {
        const ranked = rank(group.members, ranking, view);
        const undecided = whyNoDecision(ranked, terms, view);
        if (undecided) return leaveAlone(group, undecided);
        const keeper = ranked.order[0]!;
        const refused = refusals(keeper, group, view, terms);
        const losers = group.members.filter((asset) => asset !== keeper && !refused.has(asset));
        const { effects: merged, review } = merging.merge({ keeper, losers, view });
        if (review !== undefined) return leaveAlone(group, { code: 'review', reason: review });
        const why = (loser: Asset) => whyLost(loser, keeper, ranked);
        return {
          effects: [
            ...[...refused].map(([asset, refusal]) => refuse(asset, refusal)),
            ...merged,
            ...others.effects({ keeper, losers, group, view, why }),
          ],
          keep: [keeper.id],
        };
      },
    };
  },
});

const leaveAlone = ({ members }: AssetGroup, refusal: Refusal): GroupDecision => ({
  effects: members.map((asset) => refuse(asset, refusal)),
  keep: [],
});

const KEEPER_NEEDS: readonly Need[] = [{ field: 'type' }, { field: 'livePhotoVideoId' }];

const whyLost = (loser: Asset, keeper: Asset, { reasons }: Ranked): string =>
  `lost to ${keeper.filename} on "${reasons.get(loser.id)}"`;
