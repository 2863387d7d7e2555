export { serializePlan as renderJson } from '../plan/write-plan.js';
