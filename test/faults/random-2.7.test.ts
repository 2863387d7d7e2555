import { testRandomRuns } from './random/test-random.js';

testRandomRuns('2.7.5');
