import { testKilled } from './killed.js';

testKilled('2.7.5');
