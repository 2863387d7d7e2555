import { testRandomRuns } from './random/test-random.js';

testRandomRuns('3.1.0');
