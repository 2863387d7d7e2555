export { compileRanking } from './compile-ranking.js';
export { rank } from './rank.js';
export { readyRankings } from './ready.js';
