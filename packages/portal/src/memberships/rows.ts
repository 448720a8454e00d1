import type { ChangeRequestRow as Change, MembershipRow as Membership } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { address, day, email, id, instant, line, pence, prose, rowFields } from '../rows/fields.js';

/** What an address is used for. */
export const ADDRESS_USES = ['mailing', 'shipping', 'billing'] as const;

/** A person a body of members knows: a member, a customer, or a contact without an account. */
export const PersonRow = z.object({
  ...rowFields,
  firstName: line,
  lastName: line,
  informalName: line.optional(),
  email,
  /** {@link email} as it is found by. */
  emailKey: z.string(),
  /** The name as it is found by: the last name first. */
  nameKey: z.string().optional(),
  phones: z.array(line).max(5),
  /** `null`: known to have none; absent: not known. */
  organisationId: id.nullable().optional(),
  roleType: line.optional(),
  organisationType: line.optional(),
  purchaseOrder: line.optional(),
  /** What the member says of their finance team; left out while not asked. */
  needsPurchaseOrder: z.boolean().optional(),
  /** Each use lies on at most one address. */
  addresses: z.array(z.object({ id, ...address.shape, uses: z.array(z.enum(ADDRESS_USES)) })).max(20),
  preferences: z.object({
    wantsBulletin: z.boolean().optional(),
    wantsServicesAndEvents: z.boolean().optional(),
    sharesWithEmployer: z.boolean().optional(),
  }),
});
/** What {@link PersonRow} checks, as a type. */
export type PersonRow = z.infer<typeof PersonRow>;

/** An organisation that people work for. */
export const OrganisationRow = z.object({
  ...rowFields,
  name: line,
  /** {@link name} as it is found by. */
  nameKey: z.string().optional(),
  type: line.optional(),
  billingEmail: email.optional(),
  address: address.optional(),
  /** Whether it has the discount for central invoicing, from each day on. Earliest first; none: nobody knows. */
  affiliation: z.array(z.object({ from: day, central: z.boolean() })),
});
/** What {@link OrganisationRow} checks, as a type. */
export type OrganisationRow = z.infer<typeof OrganisationRow>;

/** A person's membership. */
export const MembershipRow = z.object({
  ...rowFields,
  personId: id,
  category: line,
  holdsCertMap: z.boolean().optional(),
  /** The day from which months of experience in money advice are counted. */
  practisingSince: day.optional(),
  joinedOn: day,
  /** The day the next year begins. */
  renewsOn: day,
  /** The fee of a year in whole pence: a placeholder, no fees are published. */
  feePence: pence.min(0),
  stage: z.enum(['current', 'suspended', 'lapsed', 'ended']),
  /** The day the member last confirmed that the details are right. */
  detailsCheckedOn: day.optional(),
  /** The renewal that was last invoiced, by its {@link renewsOn}. */
  invoicedFor: day.optional(),
  /** The renewal that the member was last reminded of, by its {@link renewsOn}. */
  remindedFor: day.optional(),
  endedOn: day.optional(),
  why: prose.optional(),
}) satisfies z.ZodType<Membership>;
/** What {@link MembershipRow} checks, as a type. */
export type MembershipRow = z.infer<typeof MembershipRow>;

/** A change a member asked for that staff review. */
export const ChangeRequestRow = z.object({
  ...rowFields,
  personId: id,
  field: z.enum(['roleType', 'organisationType', 'organisation']),
  /** An organisation's id, or the type's name; `null` for no organisation. */
  to: z.string().nullable(),
  /** The name of an organisation that is not on the list yet. */
  proposed: line.optional(),
  from: z.string().nullable().optional(),
  note: prose.optional(),
  stage: z.enum(['asked', 'approved', 'refused', 'withdrawn']),
  askedAt: instant,
  decidedAt: instant.optional(),
  decidedBy: id.optional(),
  why: prose.optional(),
}) satisfies z.ZodType<Change>;
/** What {@link ChangeRequestRow} checks, as a type. */
export type ChangeRequestRow = z.infer<typeof ChangeRequestRow>;

/** The tables of the room. */
export const membershipsTables = {
  people: defineTable(PersonRow, {
    organisation: ['body', 'organisationId'],
    email: ['body', 'emailKey'],
    name: ['body', 'nameKey'],
  }),
  organisations: defineTable(OrganisationRow, { name: ['body', 'nameKey'] }),
  memberships: defineTable(MembershipRow, { person: ['body', 'personId'], renewal: ['body', 'renewsOn'] }),
  'change-requests': defineTable(ChangeRequestRow, {
    person: ['body', 'personId', 'askedAt'],
    stage: ['body', 'stage', 'askedAt'],
  }),
};
