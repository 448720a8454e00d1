import type { Actor } from './actor.js';
import type { Subject } from './subject.js';

/** How an actor may stand to a subject. `anyone` holds always, within one body. */
export const RELATIONS = [
  'anyone',
  'self',
  'booker',
  'delegate',
  'colleague',
  'learner',
  'centre',
  'third-party',
  'shared',
] as const;

/** How an actor stands to a subject. */
export type Relation = (typeof RELATIONS)[number];

/**
 * How an actor stands to a subject of the same body, in the order of {@link RELATIONS}.
 *
 * Ids that are absent on either side never match each other: who has no
 * organisation is nobody's colleague.
 */
export function relationsOf(actor: Actor, subject: Subject): readonly Relation[] {
  if (actor.body !== subject.body) return [];
  const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;
  const { personId } = actor;
  const holds: Readonly<Record<Relation, boolean>> = {
    anyone: true,
    self: same(personId, subject.ownerId),
    booker: same(personId, subject.bookerId),
    delegate: same(personId, subject.delegateId),
    colleague: same(actor.organisationId, subject.organisationId),
    learner: same(actor.learnerId, subject.learnerId),
    centre: same(actor.centreId, subject.centreId),
    'third-party': same(personId, subject.thirdPartyId),
    shared: personId !== undefined && (subject.sharedWith?.includes(personId) ?? false),
  };
  return RELATIONS.filter((relation) => holds[relation]);
}
