import type { registrationsViews } from '../../contract/registrations.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { bookOf, lineOf } from '../book-of.js';
import type { RegistrationGroupRow } from '../rows.js';
import { writeSpreadsheet } from '../spreadsheets.js';

type Handlers = Pick<
  ViewHandlers<typeof registrationsViews>,
  'registrations/basic-summary' | 'registrations/full-information' | 'registrations/spreadsheet'
>;

/** What is shown of groups in spreadsheets. */
export const bookViewHandlers: Handlers = {
  'registrations/basic-summary': async (desk, { centreId = desk.actor.centreId }) => {
    const may = desk.may('registrations/basic-summary', { body: desk.body, centreId });
    if (!may.ok) return may;
    const rulebook = desk.rulebook('registrations');
    const groups = await definedGroups(desk, centreId);
    return done({ groups: groups.map((group) => lineOf(group, rulebook, desk.language)) });
  },
  'registrations/full-information': async (desk, { centreId = desk.actor.centreId }) => {
    const may = desk.may('registrations/full-information', { body: desk.body, centreId });
    if (!may.ok) return may;
    return done({ groups: (await booksOf(desk, centreId)).map(plain) });
  },
  'registrations/spreadsheet': async (desk, { kind, centreId = desk.actor.centreId }) => {
    const may = desk.may('registrations/spreadsheet', { body: desk.body, centreId });
    if (!may.ok) return may;
    const centre = centreId === undefined ? undefined : await desk.get('centres', centreId);
    const book = {
      centre: { number: centre?.number ?? '', name: centre?.name ?? '' },
      groups: await booksOf(desk, centreId),
      madeAt: desk.now,
    };
    return done(await writeSpreadsheet(kind, book));
  },
};

async function booksOf(desk: ViewDesk, centreId: string | undefined) {
  const rulebook = desk.rulebook('registrations');
  return (await definedGroups(desk, centreId)).map((group) => bookOf(group, desk.catalogue, rulebook, desk.language));
}

async function definedGroups(desk: ViewDesk, centreId: string | undefined): Promise<readonly RegistrationGroupRow[]> {
  const { rows } = await desk.find(
    'registration-groups',
    centreId === undefined ? { index: 'all', where: [] } : { index: 'centre', where: [centreId] },
  );
  return rows.filter(({ stage }) => stage === 'defined');
}

/** The same as values that nobody else holds. */
function plain({ qualifications, rules, category, ...line }: ReturnType<typeof bookOf>) {
  return {
    ...line,
    typeLabel: category,
    qualifications: qualifications.map(({ unitGroups, ...each }) => ({
      ...each,
      unitGroups: unitGroups.map(({ title, units }) => ({ title, units: [...units] })),
    })),
    rules: rules.map((rule) => ({ ...rule })),
  };
}
