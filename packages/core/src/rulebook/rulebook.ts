import { layOut, type Layout } from './compile/layout.js';
import { daysOfChange } from './compile/parameters.js';
import { compileProgram, type Program } from './compile/program.js';
import { namesInMessage } from './message/names-in-message.js';
import type { LanguagePack, PreparedRulebook } from './prepared.js';

/**
 * A scheme's rules, ready to decide.
 *
 * It is a value: nothing about it changes that anyone can see. What it
 * compiles on first use belongs to it alone.
 */
export interface Rulebook<Outcome extends string = string, Fact extends string = string> {
  readonly id: string;
  readonly body: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the file, as 64 hexadecimal digits. */
  readonly hash: string;
  readonly prepared: PreparedRulebook<Outcome, Fact>;
  readonly languages: Readonly<Record<string, LanguagePack>>;
  /** @internal */
  readonly layout: Layout;
  /** The facts and parameters that a reason's text names. @internal */
  readonly namesIn: (code: string) => readonly string[];
  /** The compiled rules in force on a day. @internal */
  readonly programOn: (day: number) => Program;
}

/**
 * Makes a prepared rulebook ready to decide.
 *
 * Rules are compiled to closures when they are first asked, once for each
 * stretch of days between two dated changes.
 *
 * @throws Fault when the prepared rulebook did not come from `prepareRulebook`
 *   and names something it does not have.
 */
export function compileRulebook<Outcome extends string, Fact extends string>(
  prepared: PreparedRulebook<Outcome, Fact>,
): Rulebook<Outcome, Fact> {
  const { document } = prepared;
  const layout = layOut(document);
  const changes = daysOfChange(document);
  const programs = new Map<number, Program>();
  const named = new Map<string, readonly string[]>();
  let latest: { readonly from: number; readonly to: number; readonly program: Program } | undefined;
  return {
    id: document.id,
    body: document.body,
    version: document.version,
    hash: prepared.hash,
    prepared,
    languages: prepared.languages,
    layout,
    namesIn: (code) => {
      let names = named.get(code);
      if (names === undefined) {
        const reason = prepared.languages['en-GB']?.reasons[code];
        names = [...namesInMessage(reason?.text ?? []), ...namesInMessage(reason?.next ?? [])];
        names = [...new Set(names)];
        named.set(code, names);
      }
      return names;
    },
    programOn: (day) => {
      if (latest !== undefined && latest.from <= day && day < latest.to) return latest.program;
      const stretch = changes.filter((change) => change <= day).length;
      let program = programs.get(stretch);
      if (program === undefined) {
        program = compileProgram(layout, day);
        programs.set(stretch, program);
      }
      latest = { from: changes[stretch - 1] ?? -Infinity, to: changes[stretch] ?? Infinity, program };
      return program;
    },
  };
}

/**
 * The same rulebook with one more language to explain in.
 *
 * It shares what is compiled with the rulebook it came from.
 */
export function withLanguage<Outcome extends string, Fact extends string>(
  rulebook: Rulebook<Outcome, Fact>,
  pack: LanguagePack,
): Rulebook<Outcome, Fact> {
  return { ...rulebook, languages: { ...rulebook.languages, [pack.language]: pack } };
}
