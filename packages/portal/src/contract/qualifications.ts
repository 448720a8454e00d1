import { z } from 'zod';
import { line } from '../rows/fields.js';
import { type CommandContracts, view, type ViewContracts } from './contract.js';
import { AnswerOf, May, pageOf, paging, searching } from './shapes.js';

/** What of a completion is to be least. */
export const cost = z.enum(['units', 'credit', 'hours']);

/** How far a number is from its minimum. */
const distance = z.object({ have: z.int(), need: z.int(), short: z.int() });
const tally = z.object({ units: z.int(), credit: z.int(), creditAtLevel: z.int() });
const sentence = z.object({
  code: z.string(),
  group: z.string().optional(),
  short: z.int().optional(),
  units: z.array(z.string()).optional(),
  text: z.string(),
});

/** A qualification in a list. `id` is how commands and views name it: its number, and the pathway where there are several. */
export const QualificationHead = z.object({
  id: line,
  number: line,
  pathway: z.string().optional(),
  title: z.string(),
  level: z.int().optional(),
  /** Units required: `total` is the other two together. Absent where nobody states them and none are proved. */
  total: z.int().optional(),
  mandatory: z.int().optional(),
  optional: z.int().optional(),
});

/** How a selection stands against a rule of combination. */
export const Standing = z.object({
  /** Of the rulebook: whether the rule of combination is met. */
  answer: AnswerOf,
  units: distance,
  credit: distance,
  creditAtLevel: distance,
  groups: z.array(
    z.object({
      id: z.string(),
      description: z.string(),
      mandatory: z.boolean(),
      ok: z.boolean(),
      units: distance,
      credit: distance,
      /** Units that count in it. */
      serving: z.array(z.string()),
      sentences: z.array(sentence),
    }),
  ),
  /** What meets the requirements. */
  counted: tally,
  /** What earns credit: exemptions and equivalents meet a requirement and earn none. */
  awarded: tally,
  barred: z.array(z.array(z.string())),
  status: z.array(sentence),
  notes: z.array(sentence),
});

const named = z.object({ number: z.string(), title: z.string() });

/** The least that has to be added. */
export const CompletionsShown = z.object({
  outcome: z.enum(['smallest', 'not-proved', 'impossible', 'cost-unknown', 'undecided']),
  cost,
  says: z.string(),
  minimum: z.int().optional(),
  /** How many ways are as small, in digits: it may be more than a number holds. */
  ways: z.string().optional(),
  /** The first of them. */
  offered: z.array(z.object({ units: z.array(named), cost: z.int() })),
  /** Whether a checker that shares no code with the search confirms it; absent where there is no proof to check. */
  proof: z.object({ holds: z.boolean(), says: z.string() }).optional(),
});

/** A unit, and what a click on it would do. */
export const UnitStudied = z.object({
  number: z.string(),
  ref: z.string().optional(),
  title: z.string(),
  level: z.int().optional(),
  credit: z.int().optional(),
  hours: z.int().optional(),
  groups: z.array(z.string()),
  mandatory: z.boolean(),
  chosen: z.boolean(),
  /** Of a unit that is not chosen: in every completion, in some, in none, or not found out. */
  mark: z.enum(['forced', 'free', 'impossible', 'undecided']).optional(),
  /** Why it is chosen. */
  because: z.object({ code: z.string(), chain: z.array(z.string()), text: z.string() }).optional(),
  /** What comes, or goes, together with it. */
  together: z.array(z.string()),
  may: z.object({ add: May, remove: May }),
  /** Why a click would lead nowhere, though it is allowed. */
  deadEnd: z.string().optional(),
});

/** All there is to know of a selection of one qualification. */
export const Study = z.object({
  standing: Standing,
  units: z.array(UnitStudied),
  links: z.array(z.array(z.string())),
  bars: z.array(z.array(z.string())),
  completions: CompletionsShown,
});

/** The commands of the room qualifications. */
export const qualificationsCommands = {} satisfies CommandContracts;

/** The views of the room qualifications. */
export const qualificationsViews = {
  'qualifications/search': view({
    rows: ['W2'],
    says: 'Approved qualifications by number or words of the title; all of them where nothing is searched for.',
    input: z.strictObject({ ...searching, ...paging }),
    answer: pageOf(QualificationHead),
  }),
  'qualifications/qualification': view({
    rows: ['W3'],
    says: 'A qualification with its groups and units, how a selection of them stands, and the least that completes it.',
    input: z.strictObject({
      qualification: line,
      /** The units somebody picked. What is mandatory and what is linked is added. */
      picked: z.array(line).max(500).default([]),
      cost: cost.default('units'),
    }),
    answer: z.object({ qualification: QualificationHead, study: Study }),
  }),
} satisfies ViewContracts;
