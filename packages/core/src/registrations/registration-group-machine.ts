import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A qualification of a group, with the units chosen of it. */
export interface GroupQualification {
  /** As the catalogues are named: its number, and the pathway where there are several. */
  readonly number: string;
  /** Every unit chosen, in the order of the catalogue. */
  readonly units: readonly string[];
  /** Those that somebody picked by name; the others are mandatory, or came by their links. */
  readonly picked: readonly string[];
}

/** Qualifications that candidates of a centre are registered for together. What is left out is not there yet. */
export interface RegistrationGroupRow {
  readonly id: string;
  readonly body: string;
  readonly centreId: string;
  /** One of the rulebook's `groupTypes`. */
  readonly type?: string | undefined;
  /** Empty until given. */
  readonly number: string;
  readonly description: string;
  readonly qualifications: readonly GroupQualification[];
  readonly stage: 'draft' | 'defined';
  readonly createdBy: string;
  /** Instants in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly definedAt?: string | undefined;
  readonly definedBy?: string | undefined;
  /** The rules and catalogues it was found to satisfy. */
  readonly rules: readonly { readonly rulebook: string; readonly version: string; readonly hash: string }[];
  /** The group it was copied from. */
  readonly copyOf?: string | undefined;
}

/** What of a draft may be changed. */
export type GroupChange = Partial<Pick<RegistrationGroupRow, 'type' | 'number' | 'description' | 'qualifications'>>;

/** What happens to a group. Whether it is in order is decided before. */
export type RegistrationGroupEvent =
  | { readonly type: 'edit'; readonly change: GroupChange; readonly at: string }
  | {
      readonly type: 'define';
      readonly rules: RegistrationGroupRow['rules'];
      readonly by: string;
      readonly at: string;
    };

const machine = setupLife<RegistrationGroupRow, RegistrationGroupEvent>().createMachine({
  id: 'registrations/group',
  initial: 'draft',
  context: ({ input }) => input,
  states: {
    draft: {
      tags: 'ours',
      on: {
        edit: { actions: assign(({ event: { change, at } }) => ({ ...change, changedAt: at })) },
        define: {
          target: 'defined',
          actions: assign(({ event: { rules, by, at } }) => ({ rules, definedBy: by, definedAt: at, changedAt: at })),
        },
      },
    },
    // What it was defined as stays: who wants it otherwise works on a copy, which is a draft of its own.
    defined: { type: 'final' },
  },
});

/**
 * The life of a registration group: a draft that is kept from the first click, then defined for good.
 *
 * - Only a draft changes, and a draft binds nobody.
 * - What was defined stays as it was, with the rules it was found to satisfy.
 *
 * @see docs/lifecycles.md#registrationsgroup
 */
export const registrationGroupLife = defineLife<RegistrationGroupRow, RegistrationGroupEvent>(
  'registrations/group',
  'group',
  machine,
);
