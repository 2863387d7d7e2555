import { testKilled } from './killed.js';

testKilled('3.1.0');
