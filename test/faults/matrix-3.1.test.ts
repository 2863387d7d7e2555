import { testMatrix } from './matrix.js';

testMatrix('3.1.0');
