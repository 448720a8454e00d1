import type { TestPortal } from '../create-test-portal.js';

/** Those who act in the story: a member, three colleagues, staff; a learner, a centre and third parties. */
export async function givenStoryPeople({ account, given }: TestPortal): Promise<void> {
  await given('organisations', {
    id: 'advice',
    body: 'ima',
    name: 'Harbour Advice',
    affiliation: [{ from: '2020-01-01', central: false }],
  });
  for (const personId of ['mia', 'boz', 'kim', 'lou'])
    await account(personId, ['member'], { organisationId: 'advice' });
  await account('cpd-desk', ['cpd-staff']);
  await account('training-desk', ['training-staff']);
  await given('memberships', {
    id: 'membership-mia',
    body: 'ima',
    personId: 'mia',
    category: 'accredited',
    holdsCertMap: true,
    joinedOn: '2020-01-01',
    renewsOn: '2027-09-01',
    feePence: 10000,
    stage: 'current',
  });
  const body = 'imi';
  await given('centres', {
    id: 'c-one',
    body,
    number: '100001',
    name: 'North Motor College',
    email: 'office@north.example',
  });
  await given('learners', {
    id: 'l-lea',
    body,
    number: '9000001',
    firstName: 'Lea',
    surname: 'Marsh',
    surnameKey: 'marsh',
    dateOfBirth: '1999-02-03',
  });
  await account('lea', ['learner'], { body, learnerId: 'l-lea' });
  await account('centre', ['centre-user'], { body, centreId: 'c-one' });
  await account('tom', ['third-party'], { body });
  await account('uma', ['third-party'], { body });
  await account('imi-desk', ['centre-services'], { body });
}
