import { z } from 'zod';
import { address, day, email, id, instant, line, pence, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { AnswerOf, Choice, May, nothing, pageOf, paging, Reason, searching, whose } from './shapes.js';

const use = z.enum(['mailing', 'shipping', 'billing']);
const field = z.enum(['roleType', 'organisationType', 'organisation']);
const membershipStage = z.enum(['current', 'suspended', 'lapsed', 'ended']);
const requestStage = z.enum(['asked', 'approved', 'refused', 'withdrawn']);

const request = z.object({
  id,
  field,
  fieldLabel: z.string(),
  from: z.string(),
  to: z.string(),
  note: z.string().optional(),
  stage: requestStage,
  askedAt: instant,
  decidedAt: instant.optional(),
  why: z.string().optional(),
});

const shownAddress = z.object({
  id,
  ...address.shape,
  uses: z.array(use),
  /** What each use means, in a sentence. */
  says: z.array(z.string()),
  may: z.object({ remove: May }),
});

const affiliation = z.array(z.object({ from: day, central: z.boolean() }));

/** What a change would do: the same thing before and after. */
const beforeAndAfter = z.object({
  before: z.string(),
  after: z.string(),
  changes: z.boolean(),
  /** Why, and what is not settled. */
  reasons: z.array(Reason),
});

/** The commands of the room memberships. */
export const membershipsCommands = {
  'memberships/update-person': command({
    rows: ['I2'],
    says: 'Changes names, email address, telephone numbers and the purchase order number for membership fees.',
    input: z.strictObject({
      ...whose,
      firstName: line.optional(),
      lastName: line.optional(),
      informalName: line.nullable().optional(),
      email: email.optional(),
      phones: z.array(line).max(5).optional(),
      purchaseOrder: line.nullable().optional(),
      needsPurchaseOrder: z.boolean().optional(),
    }),
    /** `signInSays`: about the address to sign in with, where another was given. */
    answer: z.object({ signInSays: z.string().optional() }),
    refusals: [],
  }),
  'memberships/add-address': command({
    rows: ['I2'],
    says: 'Adds an address; uses that no address has yet become its.',
    input: z.strictObject({ ...whose, ...address.shape, uses: z.array(use).max(3).default([]) }),
    answer: z.object({ addressId: id }),
    refusals: ['memberships/too-many-addresses'],
  }),
  'memberships/edit-address': command({
    rows: ['I2'],
    says: 'Changes an address; what it is used for stays.',
    input: z.strictObject({ ...whose, addressId: id, ...address.shape }),
    answer: z.object({}),
    refusals: ['memberships/no-such-address'],
  }),
  'memberships/remove-address': command({
    rows: ['I2'],
    says: 'Removes an address that is used for nothing, or the only one.',
    input: z.strictObject({ ...whose, addressId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-such-address', 'memberships/address-in-use'],
  }),
  'memberships/prefer-address': command({
    rows: ['I2', 'I7'],
    says: 'Uses an address for mailing, shipping or billing, and no other for that.',
    input: z.strictObject({ ...whose, addressId: id, use }),
    answer: z.object({ says: z.string() }),
    refusals: ['memberships/no-such-address'],
  }),
  'memberships/set-preferences': command({
    rows: ['I3'],
    says: 'Opts in to or out of communications and sharing; what is left out stays as it is.',
    input: z.strictObject({
      ...whose,
      wantsBulletin: z.boolean().optional(),
      wantsServicesAndEvents: z.boolean().optional(),
      sharesWithEmployer: z.boolean().optional(),
    }),
    answer: z.object({ begins: z.array(z.string()), ceases: z.array(z.string()) }),
    refusals: [],
  }),
  'memberships/confirm-details': command({
    rows: ['I5'],
    says: 'Confirms that the details are right for the coming renewal.',
    input: nothing,
    answer: z.object({ ready: AnswerOf, missing: z.array(Reason) }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/ask-change': command({
    rows: ['I4'],
    says: 'Asks for another role type, organisation type or organisation; what the rules leave to staff waits for them.',
    input: z.strictObject({
      field,
      /** A type by its name, or an organisation by its id; `null` for no organisation. */
      to: z.string().max(200).nullable(),
      /** An organisation that is not on the list, by its name; then `to` is `null`. */
      proposed: line.optional(),
      note: prose.optional(),
    }),
    answer: z.object({ requestId: id, stage: requestStage, reasons: z.array(Reason) }),
    refusals: ['memberships/change-open', 'memberships/no-change', 'memberships/no-such-choice'],
  }),
  'memberships/withdraw-change': command({
    rows: ['I4'],
    says: 'Takes back a request that staff have not answered.',
    input: z.strictObject({ requestId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'memberships/approve-change': command({
    rows: ['I4', 'I15'],
    says: 'Approves a change that a member asked for, which then takes effect.',
    input: z.strictObject({
      requestId: id,
      /** The organisation that was meant, where another than on the list was named. */
      organisationId: id.optional(),
    }),
    answer: z.object({}),
    refusals: ['memberships/needs-organisation', 'memberships/no-such-choice', 'memberships/no-effect'],
  }),
  'memberships/refuse-change': command({
    rows: ['I4', 'I15'],
    says: 'Refuses a change that a member asked for, and tells them why.',
    input: z.strictObject({ requestId: id, why: prose }),
    answer: z.object({}),
    refusals: [],
  }),
  'memberships/add-member': command({
    rows: ['I15'],
    says: 'Makes somebody a member, as a person who is known or a new one.',
    input: z.strictObject({
      firstName: line,
      lastName: line,
      email,
      organisationId: id.nullable().optional(),
      roleType: line.optional(),
      organisationType: line.optional(),
      category: line,
      holdsCertMap: z.boolean().optional(),
      practisingSince: day.optional(),
      joinedOn: day,
      renewsOn: day,
      feePence: pence.min(0),
    }),
    answer: z.object({ personId: id, membershipId: id }),
    refusals: ['memberships/already-member', 'memberships/no-such-choice', 'memberships/renews-before-joining'],
  }),
  'memberships/record-certmap': command({
    rows: ['I12', 'I15'],
    says: 'Records whether a member holds the certificate on which the CPD scheme rests.',
    input: z.strictObject({ personId: id, holds: z.boolean() }),
    answer: z.object({ judged: z.string().optional() }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/record-experience': command({
    rows: ['I4', 'I15'],
    says: 'Records the day from which a member has worked in money advice.',
    input: z.strictObject({ personId: id, since: day }),
    answer: z.object({ judged: z.string().optional() }),
    refusals: ['memberships/no-membership', 'memberships/day-to-come'],
  }),
  'memberships/set-category': command({
    rows: ['I4', 'I15'],
    says: 'Sets the category: the one the rules point to, or another with a reason.',
    input: z.strictObject({ personId: id, category: line, why: prose.optional() }),
    answer: z.object({ label: z.string() }),
    refusals: ['memberships/no-membership', 'memberships/no-such-choice', 'memberships/category-needs-why'],
  }),
  'memberships/renew': command({
    rows: ['I5', 'I15'],
    says: 'Adds a year to a membership, to one that has lapsed too.',
    input: z.strictObject({ personId: id }),
    answer: z.object({ renewsOn: day }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/suspend': command({
    rows: ['I15'],
    says: 'Suspends a membership.',
    input: z.strictObject({ personId: id, why: prose }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/reinstate': command({
    rows: ['I15'],
    says: 'Ends a suspension.',
    input: z.strictObject({ personId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/lapse': command({
    rows: ['I15'],
    says: 'Marks a membership as lapsed whose renewal has passed.',
    input: z.strictObject({ personId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-membership', 'memberships/not-past-renewal'],
  }),
  'memberships/end-membership': command({
    rows: ['I15'],
    says: 'Ends a membership for good.',
    input: z.strictObject({ personId: id, on: day, why: prose }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/add-organisation': command({
    rows: ['I4', 'I6'],
    says: 'Adds an organisation that people work for.',
    input: z.strictObject({
      name: line,
      type: line.optional(),
      billingEmail: email.optional(),
      address: address.optional(),
    }),
    answer: z.object({ organisationId: id }),
    refusals: ['memberships/name-taken'],
  }),
  'memberships/update-organisation': command({
    rows: ['I4', 'I6'],
    says: 'Changes what is known of an organisation; what is left out stays as it is.',
    input: z.strictObject({
      organisationId: id,
      name: line.optional(),
      type: line.nullable().optional(),
      billingEmail: email.nullable().optional(),
      address: address.nullable().optional(),
    }),
    answer: z.object({}),
    refusals: ['memberships/name-taken'],
  }),
  'memberships/set-affiliation': command({
    rows: ['I6'],
    says: 'Records from which day an organisation has, or no longer has, the discount for central invoicing.',
    input: z.strictObject({ organisationId: id, from: day, central: z.boolean() }),
    answer: z.object({ affiliation }),
    refusals: [],
  }),
  'memberships/send-reminder': command({
    rows: ['I5'],
    says: 'Reminds a member of the coming renewal, once.',
    input: z.strictObject({ membershipId: id, renewal: day }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of the room memberships. */
export const membershipsViews = {
  'memberships/about-me': view({
    rows: ['I2'],
    says: 'What is known of a person, and where each address and the purchase order number appear.',
    input: z.strictObject(whose),
    answer: z.object({
      personId: id,
      firstName: z.string(),
      lastName: z.string(),
      informalName: z.string().optional(),
      email: z.string(),
      /** Says what is sent to the address, and that signing in may differ. */
      emailSays: z.string(),
      signInEmail: z.string().optional(),
      phones: z.array(z.string()),
      purchaseOrder: z.string().optional(),
      needsPurchaseOrder: z.boolean().optional(),
      purchaseOrderSays: z.string(),
      addresses: z.array(shownAddress),
      /** Uses that no address has, each with what is missing by it. */
      unused: z.array(z.object({ use, says: z.string() })),
      organisation: z.string().optional(),
      membership: z
        .object({
          category: z.string(),
          stage: membershipStage,
          joinedOn: day,
          renewsOn: day,
          holdsCertMap: z.boolean().optional(),
        })
        .optional(),
    }),
  }),
  'memberships/preferences': view({
    rows: ['I3'],
    says: 'Choices about communications and sharing, with what opting in or out would change, before it is saved.',
    input: z.strictObject(whose),
    answer: z.object({
      choices: z.array(
        z.object({
          name: z.enum(['wantsBulletin', 'wantsServicesAndEvents', 'sharesWithEmployer']),
          label: z.string(),
          /** Left out while nobody has asked; then nothing is sent. */
          chosen: z.boolean().optional(),
          /** What would begin, cease or stay when it is chosen the other way. */
          ifChanged: z.object({
            to: z.boolean(),
            begins: z.array(z.string()),
            ceases: z.array(z.string()),
            says: z.array(z.string()),
          }),
        }),
      ),
      /** What is sent whatever is chosen. */
      always: z.array(z.string()),
    }),
  }),
  'memberships/role-and-organisation': view({
    rows: ['I4'],
    says: 'Role type, organisation type and organisation, what was asked for, and what can be asked for.',
    input: nothing,
    answer: z.object({
      fields: z.array(
        z.object({
          field,
          label: z.string(),
          value: z.string().nullable().optional(),
          valueLabel: z.string(),
          /** Whether staff review a change of it, and why. */
          isReviewed: z.boolean(),
          says: z.array(z.string()),
          open: request.optional(),
          /** Not given for organisations: those are searched. */
          options: z.array(Choice),
          may: z.object({ ask: May }),
        }),
      ),
      history: z.array(request),
    }),
  }),
  'memberships/organisations': view({
    rows: ['I4'],
    says: 'Organisations whose name begins with a text.',
    input: z.strictObject({ ...searching, ...paging }),
    answer: pageOf(
      z.object({
        id,
        name: z.string(),
        type: z.string().optional(),
        /** For staff only. */
        billingEmail: z.string().optional(),
        affiliation: affiliation.optional(),
      }),
    ),
  }),
  'memberships/renewal-readiness': view({
    rows: ['I5'],
    says: 'How far the renewal is, and what the invoice would lack if it were made today.',
    input: z.strictObject(whose),
    answer: z.object({
      renewsOn: day.optional(),
      stage: membershipStage.optional(),
      /** Whether the member is asked to check the details now. */
      asked: AnswerOf,
      invoiceDue: AnswerOf,
      ready: AnswerOf,
      missing: z.array(Reason),
      checkedOn: day.optional(),
      /** From which day a check counts for this renewal. */
      countsFrom: day.optional(),
      invoiced: z.boolean(),
      /** Who gets the invoice, and why. */
      invoiceTo: z.string().optional(),
      invoiceReasons: z.array(Reason),
      may: z.object({ confirm: May }),
    }),
  }),
  'memberships/change-queue': view({
    rows: ['I4', 'I15'],
    says: 'Changes that members asked for and that wait for staff, longest waiting first.',
    input: z.strictObject(paging),
    answer: pageOf(request.extend({ personId: id, name: z.string(), proposed: z.string().optional() })),
  }),
  'memberships/change-preview': view({
    rows: ['I4', 'I15'],
    says: 'What a change would do if it were approved today, before it is.',
    input: z.strictObject({ requestId: id, organisationId: id.optional() }),
    answer: z.object({
      request,
      personId: id,
      name: z.string(),
      proposed: z.string().optional(),
      category: beforeAndAfter.extend({ judged: z.string().optional() }),
      billingCode: beforeAndAfter,
      invoiceTo: beforeAndAfter,
      booking: beforeAndAfter.extend({ colleaguesBefore: z.int(), colleaguesAfter: z.int() }),
      cpd: beforeAndAfter,
      may: z.object({ approve: May, refuse: May }),
    }),
  }),
  'memberships/members': view({
    rows: ['I15'],
    says: 'People whose last name or email address begins with a text.',
    input: z.strictObject({ by: z.enum(['name', 'email']).default('name'), ...searching, ...paging }),
    answer: pageOf(
      z.object({
        personId: id,
        name: z.string(),
        email: z.string(),
        organisation: z.string().optional(),
        category: z.string().optional(),
        stage: membershipStage.optional(),
        renewsOn: day.optional(),
        hasAccount: z.boolean(),
      }),
    ),
  }),
  'memberships/member': view({
    rows: ['I6', 'I15'],
    says: 'A member for staff: the category with its billing code, what the rules point to, and what may be done.',
    input: z.strictObject({ personId: id }),
    answer: z.object({
      personId: id,
      name: z.string(),
      email: z.string(),
      organisation: z.object({ id, name: z.string(), affiliation }).optional(),
      roleType: z.string().optional(),
      organisationType: z.string().optional(),
      hasAccount: z.boolean(),
      membership: z
        .object({
          id,
          category: z.string(),
          /** The category with the billing code after it, such as `Accredited (BM)`. */
          categoryAndCode: z.string(),
          stage: membershipStage,
          joinedOn: day,
          renewsOn: day,
          feePence: pence,
          holdsCertMap: z.boolean().optional(),
          practisingSince: day.optional(),
          endedOn: day.optional(),
          why: z.string().optional(),
        })
        .optional(),
      billing: z.object({ code: z.enum(['BC', 'BM']).optional(), to: z.string().optional(), reasons: z.array(Reason) }),
      judged: z.object({ category: z.string().optional(), label: z.string().optional(), reasons: z.array(Reason) }),
      entitlements: z.array(z.object({ name: z.string(), value: z.string(), label: z.string() })),
      openRequests: z.array(request),
      categories: z.array(Choice),
      may: z.object({
        renew: May,
        suspend: May,
        reinstate: May,
        lapse: May,
        end: May,
        setCategory: May,
        recordCertmap: May,
        recordExperience: May,
        invite: May,
      }),
    }),
  }),
} satisfies ViewContracts;
