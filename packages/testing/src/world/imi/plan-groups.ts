import type { History } from '../history.js';
import { imi } from './imi.js';

const FITTING = '500/9810/X';
/** A unit that brings its linked one along; with the mandatory units the two complete the diploma. */
const LINKED = 'K/601/6383';

/** Plans registration groups, drafts and defined, and candidates of the centres. */
export function planGroups(history: History): void {
  const { on, act, idOf, name, people, find, day } = history;
  const busy = imi('centre-busy');
  const begin = (daysAgo: number, key: string, number: string, description: string): void => {
    on(daysAgo, async () => {
      const { groupId } = await act(busy, 'registrations/begin-group', { type: 'Qualifications' });
      name(key, groupId);
      await act(busy, 'registrations/describe-group', { groupId, number, description });
      await act(busy, 'registrations/add-qualification', { groupId, qualification: FITTING });
    });
  };
  begin(180, 'group.defined', 'MENAI-F1', 'Fitters, autumn intake');
  on(179, async () => {
    const groupId = idOf('group.defined');
    await act(busy, 'registrations/add-unit', { groupId, qualification: FITTING, unit: LINKED });
    await act(busy, 'registrations/define-group', { groupId });
  });
  on(30, async () => {
    const { groupId } = await act(busy, 'registrations/copy-group', { groupId: idOf('group.defined') });
    await act(busy, 'registrations/describe-group', {
      groupId,
      number: 'MENAI-F2',
      description: 'Fitters, spring intake',
    });
    await act(busy, 'registrations/define-group', { groupId });
    name('group.copied', groupId);
  });
  begin(6, 'group.draft', 'MENAI-F3', 'Fitters, evening course');
  on(2, () => act(busy, 'registrations/begin-group', {}));

  const candidate = (
    daysAgo: number,
    centre: string,
    number: string,
    units: (all: readonly string[]) => readonly string[],
  ): void => {
    on(daysAgo, async () => {
      const { firstName, lastName } = people.person();
      const { candidateId } = await act(imi(centre), 'registrations/add-candidate', {
        number,
        name: `${firstName} ${lastName}`,
        qualifications: [FITTING],
        registeredOn: day(daysAgo),
      });
      const { rows } = await find('registration-groups', { index: 'all', where: ['imi'] });
      const group = rows.find(({ id }) => id === idOf('group.defined'));
      const has = units(group?.qualifications[0]?.units ?? []).map((unit, at) => ({
        number: unit,
        by: at === 1 ? ('prior-learning' as const) : ('achieved' as const),
      }));
      await act(imi(centre), 'registrations/record-units', { candidateId, units: has });
    });
  };
  candidate(176, 'centre-busy', 'C-20417', (all) => all);
  candidate(175, 'centre-busy', 'C-20418', (all) => all.slice(0, -2));
  candidate(120, 'centre-busy', 'C-20433', (all) => all.slice(0, 5));
  candidate(29, 'centre-busy', 'C-20502', () => []);
  candidate(60, 'centre-quiet', 'C-31007', (all) => all.slice(0, 9));
}
