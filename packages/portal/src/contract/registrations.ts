import { z } from 'zod';
import { WAYS_OF_MEETING } from '../registrations/rows.js';
import { day, id, instant, line } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { CompletionsShown, cost, QualificationHead, Standing, Study } from './qualifications.js';
import {
  AnswerOf,
  base64,
  Choice,
  FileAnswered,
  LearnerInBrief,
  May,
  pageOf,
  paging,
  Reason,
  searching,
} from './shapes.js';

const ofGroup = { groupId: id };
const ofUnit = { groupId: id, qualification: line, unit: line };
const numberText = z.string().trim().max(60);
const descriptionText = z.string().trim().max(200);
const stage = z.enum(['draft', 'defined']);
const units = z
  .array(z.strictObject({ number: line, by: z.enum(WAYS_OF_MEETING).default('achieved') }))
  .max(500)
  .refine((list) => new Set(list.map(({ number }) => number)).size === list.length, 'Each unit once.');
const ofCentre = { centreId: id.optional() };
const groupLine = {
  number: z.string(),
  description: z.string(),
  type: z.string().optional(),
  typeLabel: z.string(),
};
const ruleUsed = z.object({ rulebook: z.string(), version: z.string(), hash: z.string() });
const may = z.object({
  edit: May,
  define: May,
  copy: May,
  discard: May,
});
/** A candidate against one qualification. */
const checked = z.object({
  qualification: QualificationHead,
  registered: z.boolean(),
  standing: Standing,
  completions: CompletionsShown,
  /** Units the candidate has that this qualification offers, by how they came by them. */
  ways: z.array(z.object({ by: z.enum(WAYS_OF_MEETING), units: z.array(z.string()) })),
});
const near = z.object({ qualification: QualificationHead, minimum: z.int(), says: z.string() });
const candidateLine = { ...LearnerInBrief.shape, registeredOn: day };

/** The commands of the room registrations. */
export const registrationsCommands = {
  'registrations/begin-group': command({
    rows: ['W2'],
    says: 'Begins a registration group as a draft, which is kept from then on.',
    input: z.strictObject({ type: line.optional() }),
    answer: z.object(ofGroup),
    refusals: ['registrations/no-such-type'],
  }),
  'registrations/set-group-type': command({
    rows: ['W2'],
    says: 'Says what kind of group a draft is.',
    input: z.strictObject({ ...ofGroup, type: line }),
    answer: z.object({}),
    refusals: ['registrations/no-such-type', 'registrations/group-defined-cannot-edit'],
  }),
  'registrations/describe-group': command({
    rows: ['W2'],
    says: 'Gives a draft its number and description. What is left out stays.',
    input: z.strictObject({ ...ofGroup, number: numberText.optional(), description: descriptionText.optional() }),
    answer: z.object({}),
    refusals: ['registrations/group-defined-cannot-edit'],
  }),
  'registrations/add-qualification': command({
    rows: ['W2'],
    says: 'Adds a qualification to a draft, with what is mandatory chosen. One that is there already stays as it is.',
    input: z.strictObject({ ...ofGroup, qualification: line }),
    answer: z.object({ units: z.array(z.string()) }),
    refusals: ['qualifications/unknown-qualification', 'registrations/group-defined-cannot-edit'],
  }),
  'registrations/remove-qualification': command({
    rows: ['W2'],
    says: 'Takes a qualification out of a draft.',
    input: z.strictObject({ ...ofGroup, qualification: line }),
    answer: z.object({}),
    refusals: ['registrations/not-in-group', 'registrations/group-defined-cannot-edit'],
  }),
  'registrations/add-unit': command({
    rows: ['W3'],
    says: 'Chooses a unit of a qualification in a draft, with every unit linked to it.',
    input: z.strictObject(ofUnit),
    answer: z.object({ came: z.array(z.object({ unit: z.string(), text: z.string() })) }),
    refusals: [
      'qualifications/unknown-unit',
      'qualifications/barred',
      'qualifications/unknown-qualification',
      'registrations/not-in-group',
      'registrations/group-defined-cannot-edit',
    ],
  }),
  'registrations/remove-unit': command({
    rows: ['W3'],
    says: 'Takes a unit out again, with every unit linked to it.',
    input: z.strictObject(ofUnit),
    answer: z.object({ went: z.array(z.string()) }),
    refusals: [
      'qualifications/unknown-unit',
      'qualifications/mandatory-unit',
      'qualifications/unknown-qualification',
      'registrations/not-in-group',
      'registrations/group-defined-cannot-edit',
    ],
  }),
  'registrations/complete-group': command({
    rows: ['W3'],
    says: 'Takes one of the completions offered for a qualification: its units are added, and it is OK.',
    input: z.strictObject({ ...ofGroup, qualification: line, units: z.array(line).min(1).max(500) }),
    answer: z.object({ came: z.array(z.object({ unit: z.string(), text: z.string() })) }),
    refusals: [
      'registrations/no-completion',
      'qualifications/unknown-unit',
      'qualifications/barred',
      'qualifications/unknown-qualification',
      'registrations/not-in-group',
      'registrations/group-defined-cannot-edit',
    ],
  }),
  'registrations/define-group': command({
    rows: ['W2', 'W3'],
    says: 'Saves a draft for good, if it holds all it must, and writes down the rules it was found to satisfy.',
    input: z.strictObject(ofGroup),
    answer: z.object({ rules: z.array(ruleUsed) }),
    refusals: ['registrations/not-complete', 'registrations/number-taken', 'registrations/group-defined-cannot-define'],
  }),
  'registrations/copy-group': command({
    rows: ['W2'],
    says: 'Makes a new draft like a defined group. It needs a number of its own.',
    input: z.strictObject(ofGroup),
    answer: z.object(ofGroup),
    refusals: ['registrations/group-draft-cannot-copy'],
  }),
  'registrations/discard-draft': command({
    rows: ['W2'],
    says: 'Throws a draft away.',
    input: z.strictObject(ofGroup),
    answer: z.object({}),
    refusals: ['registrations/group-defined-cannot-discard'],
  }),
  'registrations/read-spreadsheet': command({
    rows: ['W4'],
    says: 'Reads a spreadsheet of groups, as Full Information writes it, back into drafts.',
    input: z.strictObject({ bytes: base64 }),
    answer: z.object({
      drafts: z.array(z.object({ groupId: id, number: z.string(), notes: z.array(z.string()) })),
    }),
    refusals: ['documents/too-large', 'documents/not-a-workbook', 'documents/not-registration-groups'],
  }),
  'registrations/add-candidate': command({
    rows: ['W5'],
    says: 'Puts a candidate of the centre on record, with the qualifications they are registered for.',
    input: z.strictObject({
      number: line,
      name: line,
      qualifications: z.array(line).min(1).max(50),
      registeredOn: day.optional(),
    }),
    answer: z.object({ candidateId: id }),
    refusals: ['registrations/number-taken', 'registrations/day-to-come', 'qualifications/unknown-qualification'],
  }),
  'registrations/record-units': command({
    rows: ['W5'],
    says: 'Says which units a candidate has, and how they came by each. It takes the place of what was said before.',
    input: z.strictObject({ candidateId: id, units }),
    answer: z.object({}),
    refusals: ['qualifications/unknown-unit'],
  }),
} satisfies CommandContracts;

/** The views of the room registrations. */
export const registrationsViews = {
  'registrations/groups': view({
    rows: ['W4'],
    says: 'The registration groups of a centre, newest first, by words of number, description or kind.',
    input: z.strictObject({ ...searching, stage: stage.optional(), ...ofCentre, ...paging }),
    answer: pageOf(
      z.object({
        id,
        ...groupLine,
        stage,
        qualifications: z.int(),
        createdAt: instant,
        definedAt: instant.optional(),
        may,
      }),
    ),
  }),
  'registrations/group': view({
    rows: ['W2', 'W3'],
    says: 'A registration group: how each qualification stands, what is missing, and for the one opened every unit.',
    input: z.strictObject({ ...ofGroup, open: line.optional(), cost: cost.default('units') }),
    answer: z.object({
      id,
      ...groupLine,
      stage,
      createdAt: instant,
      definedAt: instant.optional(),
      rules: z.array(ruleUsed),
      /** Rules and catalogues that have changed since it was defined. It stays what it was: they are for the next. */
      changedSince: z.array(z.string()),
      copyOf: id.optional(),
      /** Kinds to choose from. */
      types: z.array(Choice),
      qualifications: z.array(
        z.object({
          qualification: QualificationHead,
          /** Absent where the qualification is not approved any more. */
          standing: Standing.optional(),
          chosen: z.int(),
        }),
      ),
      open: z.object({ qualification: line, study: Study }).optional(),
      /** Whether it may be saved, and what is missing. */
      answer: AnswerOf,
      missing: z.array(Reason),
      may,
    }),
  }),
  'registrations/candidates': view({
    rows: ['W5'],
    says: 'The candidates of a centre by number, by words of number or name.',
    input: z.strictObject({ ...searching, ...ofCentre, ...paging }),
    answer: pageOf(z.object({ ...candidateLine, qualifications: z.array(line), units: z.int() })),
  }),
  'registrations/check-candidate': view({
    rows: ['W5'],
    says: 'A candidate against the qualifications they are registered for, or those asked about, and the awards nearest to them.',
    input: z.strictObject({
      candidateId: id,
      qualifications: z.array(line).max(20).optional(),
      cost: cost.default('units'),
    }),
    answer: z.object({
      ...candidateLine,
      units: z.array(z.object({ number: z.string(), title: z.string(), by: z.enum(WAYS_OF_MEETING) })),
      checked: z.array(checked),
      /** Whether every qualification they are registered for meets its rule of combination. */
      answer: AnswerOf,
      reasons: z.array(Reason),
      /** Of those checked, the one with the least still to do. */
      nearest: near.optional(),
      /** Awards nobody asked about that are nearest, or earned already; at most three. */
      elsewhere: z.array(near),
    }),
  }),
  'registrations/check-table': view({
    rows: ['W5'],
    says: 'Many candidates against many qualifications, with the award nearest to each.',
    input: z.strictObject({
      qualifications: z.array(line).max(12).optional(),
      cost: cost.default('units'),
      ...ofCentre,
      ...paging,
      /** Few, because each row asks a search of every column. */
      limit: z.int().min(1).max(25).default(10),
    }),
    answer: z.object({
      columns: z.array(QualificationHead),
      rows: z.array(
        z.object({
          ...candidateLine,
          cells: z.array(
            z.object({
              qualification: line,
              registered: z.boolean(),
              answer: AnswerOf,
              /** What the least that completes it costs; absent where it cannot be told. */
              minimum: z.int().optional(),
              says: z.string(),
              counted: z.int(),
              awarded: z.int(),
              barred: z.array(z.array(z.string())),
            }),
          ),
          nearest: line.optional(),
        }),
      ),
      next: z.string().optional(),
    }),
  }),
  'registrations/basic-summary': view({
    rows: ['W4'],
    says: 'Number, description and kind of every group that was defined: what the spreadsheet Basic Summary holds.',
    input: z.strictObject(ofCentre),
    answer: z.object({ groups: z.array(z.object({ id, ...groupLine })) }),
  }),
  'registrations/full-information': view({
    rows: ['W4'],
    says: 'Every group that was defined, with its qualifications and units and the rules it satisfies: a tab for each in the spreadsheet.',
    input: z.strictObject(ofCentre),
    answer: z.object({
      groups: z.array(
        z.object({
          id,
          ...groupLine,
          qualifications: z.array(
            z.object({
              number: z.string(),
              title: z.string(),
              unitGroups: z.array(
                z.object({
                  title: z.string(),
                  units: z.array(z.object({ number: z.string(), title: z.string(), reference: z.string() })),
                }),
              ),
            }),
          ),
          rules: z.array(ruleUsed),
        }),
      ),
    }),
  }),
  'registrations/spreadsheet': view({
    rows: ['W4'],
    says: 'Basic Summary or Full Information as a spreadsheet.',
    input: z.strictObject({ kind: z.enum(['basic-summary', 'full-information']), ...ofCentre }),
    answer: FileAnswered,
  }),
} satisfies ViewContracts;
