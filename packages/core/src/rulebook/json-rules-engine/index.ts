export type { EngineCondition, EngineFacts, EngineGroup, EngineRule, EngineRules, EngineValue } from './engine-rule.js';
export { engineFacts } from './engine-facts.js';
export { runInEngine } from './run-in-engine.js';
export { toEngineRules } from './to-engine-rules.js';
