/** A member of a world. */
export interface MemberPlan {
  /** The name in the history. */
  readonly key: string;
  /** The employer, by its name in the history; none for somebody who works alone. */
  readonly works?: 'affiliated' | 'plain';
  readonly category: 'associate' | 'accredited' | 'affiliate' | 'trainee' | 'non-practising' | 'fellow';
  /** Left out where nobody has recorded it. */
  readonly holdsCertMap?: boolean;
  readonly roleType?: 'money-advice' | 'general-advice' | 'not-practising';
  /** How many days before now the membership year ends in which they are first seen; below zero, after now. */
  readonly renews: number;
  /** How many years before its history they joined. */
  readonly years: number;
  readonly feePence: number;
  /** For somebody worth signing in as. */
  readonly says?: string;
}

/** The day of the employer's invoice, so many days before now. */
export const EMPLOYER_RENEWS = 200;

const accredited = { category: 'accredited', holdsCertMap: true, roleType: 'money-advice', feePence: 11_500 } as const;
const central = { works: 'affiliated', renews: EMPLOYER_RENEWS } as const;

/** The members: every CPD state, every way to be billed, every stage of a membership. */
export const MEMBERS: readonly MemberPlan[] = [
  {
    ...accredited,
    ...central,
    key: 'cpd-met',
    years: 9,
    says: 'Has met the CPD scheme this year, and has a place on a course to come.',
  },
  {
    ...accredited,
    ...central,
    key: 'cpd-short-of-points',
    years: 4,
    says: 'Has points in three categories and too few of them; asks to change role type.',
  },
  {
    ...accredited,
    ...central,
    key: 'cpd-short-of-categories',
    years: 6,
    says: 'Has more points than are needed, in two categories only; cancelled a place in time, free of charge.',
  },
  {
    ...accredited,
    works: 'plain',
    renews: -18,
    key: 'cpd-pending',
    years: 3,
    says: 'Would meet the CPD scheme if all that awaits review is approved; renews soon, and has been reminded.',
  },
  {
    ...accredited,
    works: 'plain',
    renews: 52,
    key: 'cpd-resubmitted',
    years: 5,
    says: 'Made a claim again that was turned down; has an overdue invoice for the membership.',
  },
  {
    key: 'cpd-without-certmap',
    works: 'plain',
    renews: 150,
    category: 'associate',
    holdsCertMap: false,
    years: 2,
    roleType: 'general-advice',
    feePence: 8_500,
    says: 'Does not hold the certificate that the CPD scheme is for; was approved a change of role type.',
  },
  {
    key: 'cpd-unknown',
    works: 'affiliated',
    renews: -15,
    category: 'associate',
    roleType: 'money-advice',
    years: 1,
    feePence: 8_500,
    says: 'Nobody has recorded whether they hold the certificate, so the CPD scheme cannot be told.',
  },
  {
    key: 'booker',
    ...central,
    category: 'affiliate',
    holdsCertMap: false,
    roleType: 'not-practising',
    years: 7,
    feePence: 6_500,
    says: 'Books places for colleagues and newcomers, gives places over, has three on one event ahead and one in the basket.',
  },
  {
    ...accredited,
    renews: 260,
    key: 'sole',
    years: 11,
    says: 'Works alone; has a credit note for a fee, and asks for an organisation that is not on the list.',
  },
  { ...accredited, ...central, key: 'colleague-one', years: 2 },
  { ...accredited, ...central, key: 'colleague-two', years: 8 },
  {
    ...accredited,
    ...central,
    key: 'colleague-three',
    years: 1,
    category: 'trainee',
    holdsCertMap: false,
    feePence: 4_000,
  },
  {
    ...accredited,
    works: 'plain',
    renews: 12,
    key: 'cancelled-late',
    years: 3,
    says: 'Cancelled a place late and was charged for it; has an open invoice that is not due yet.',
  },
  {
    ...accredited,
    works: 'plain',
    renews: 170,
    key: 'paid-back',
    years: 4,
    says: 'Had a place that was paid for taken back by staff, and is owed the money; has moved another to a later date.',
  },
  { ...accredited, works: 'plain', renews: 120, key: 'lapsed', years: 6 },
  { ...accredited, works: 'plain', renews: -90, key: 'suspended', years: 2 },
  { ...accredited, works: 'plain', renews: -140, key: 'ended', years: 24, category: 'fellow' },
];
