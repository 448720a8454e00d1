import type { History } from '../history.js';
import { givenAdministrator, inviteStaff } from '../staff.js';
import { BEGINS, imi } from './imi.js';

/** A centre, and who of it has an account. */
const CENTRES = [
  {
    key: 'centre-busy',
    number: '710204',
    name: 'Coleg Modurol Glannau Menai',
    post: 'swyddfa.menai',
    says: 'Has jobs, downloads ready and gone, registration groups, candidates, and orders on account, being made and sent.',
  },
  {
    key: 'centre-quiet',
    number: '710388',
    name: 'Aire Valley Vehicle Training',
    post: 'office.airevalley',
    says: 'Has one job of documents and one candidate, and sees nothing of the other centre.',
  },
  { key: 'centre-new', number: '710455', name: 'Tyne Dale Garage Academy', post: 'hello.tynedale' },
] as const;

/** How many learners are on record. */
const LEARNERS = 14;

/** Plans staff, centres with who works there, and the records of learners. */
export function planCentres(history: History): void {
  const { on, act, people, name } = history;
  const services = imi('services.imi');
  on(BEGINS, async () => {
    await givenAdministrator(history, 'imi');
    await inviteStaff(
      history,
      'imi',
      'services',
      'centre-services',
      'Issues documents, answers reports, and makes and sends orders.',
    );
    await inviteStaff(
      history,
      'imi',
      'finance',
      'finance-staff',
      'Sees orders on account and owes a learner a refund.',
    );
    await act(services, 'accounts/import-centres', {
      centres: CENTRES.map(({ number, name: called, post }) => ({
        number,
        name: called,
        email: `${post}@example.org`,
      })),
    });
    for (const centre of CENTRES) await addCentre(history, centre);
  });
  on(BEGINS, async () => {
    const learners = Array.from({ length: LEARNERS }, (_, at) => {
      const { firstName, lastName: surname } = people.person();
      return { number: String(4_400_101 + at * 37), firstName, surname, dateOfBirth: people.birthday(1990, 2006) };
    });
    await act(services, 'accounts/import-learners', { learners });
    for (const [at, { number }] of learners.entries()) {
      const { rows } = await history.find('learners', { index: 'number', where: ['imi', number] });
      name(`record.${at + 1}`, rows[0]!.id);
    }
  });
}

async function addCentre(history: History, centre: (typeof CENTRES)[number]): Promise<void> {
  const { act, people, find, name, actors } = history;
  const { key, number } = centre;
  const services = imi('services.imi');
  const { firstName, lastName: surname, email } = people.person();
  const contact = { centreNumber: number, firstName, surname, dateOfBirth: people.birthday(1965, 1990) };
  await act(services, 'accounts/import-centre-contacts', { contacts: [contact] });
  const { rows } = await find('centre-contacts', { index: 'number', where: ['imi', number] });
  name(`${key}.id`, rows[0]!.centreId);
  if (!('says' in centre)) return;
  const { accountId } = await act(services, 'accounts/invite-centre-user', { contactId: rows[0]!.id, email });
  name(key, accountId);
  const { says } = centre;
  actors.push({ key, id: accountId, body: 'imi', name: `${firstName} ${surname}`, role: 'centre-user', says });
}
