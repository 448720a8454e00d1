/** What json-rules-engine compares a fact with. */
export type EngineValue = string | number | boolean | null | readonly (string | number)[] | { readonly fact: string };

/** A condition as json-rules-engine takes it. */
export type EngineCondition =
  | { readonly all: readonly EngineCondition[] }
  | { readonly any: readonly EngineCondition[] }
  | { readonly not: EngineCondition }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: EngineValue };

/** A group or a named condition: what json-rules-engine allows at the top of a rule. */
export type EngineGroup = Exclude<EngineCondition, { readonly operator: string }>;

/** A rule for `engine.addRule`. It succeeds exactly where the requirement is met. */
export interface EngineRule {
  /** The requirement's name. */
  readonly name: string;
  readonly conditions: EngineGroup;
  readonly event: {
    readonly type: string;
    readonly params?: Readonly<Record<string, string | number | boolean>>;
  };
}

/** Facts as json-rules-engine takes them: dates are day numbers since 1970-01-01. */
export type EngineFacts = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** Everything of a rulebook that json-rules-engine can run, as plain JSON. */
export interface EngineRules {
  /** For `engine.addRule`, one by one. */
  readonly rules: readonly EngineRule[];
  /** For `engine.setCondition`, by name. */
  readonly conditions: Readonly<Record<string, EngineGroup>>;
  /** For `engine.addFact`: every parameter as `param.<id>`, and `known.param.<id>`. */
  readonly facts: EngineFacts;
}
