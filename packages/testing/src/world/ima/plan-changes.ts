import type { History } from '../history.js';
import { ima } from './ima.js';

/** Plans what members ask staff to change: approved, refused, withdrawn and open. */
export function planChanges({ on, act, idOf, name }: History): void {
  const staff = ima('membership.ima');
  const ask = (
    daysAgo: number,
    who: string,
    input: Parameters<typeof act<'memberships/ask-change'>>[2],
    key = `change.${who}`,
  ): void => {
    on(daysAgo, async () => {
      name(key, (await act(ima(who), 'memberships/ask-change', input)).requestId);
    });
  };
  ask(96, 'cpd-without-certmap', { field: 'roleType', to: 'money-advice', note: 'I have moved to the debt team.' });
  on(93, async () => {
    await act(staff, 'memberships/approve-change', { requestId: idOf('change.cpd-without-certmap') });
  });
  ask(64, 'cpd-pending', { field: 'organisationType', to: 'housing-association' });
  on(62, async () => {
    const why = 'Your organisation is an advice charity; only its office is let by the housing association.';
    await act(staff, 'memberships/refuse-change', { requestId: idOf('change.cpd-pending'), why });
  });
  ask(22, 'cpd-met', { field: 'roleType', to: 'general-advice' });
  on(21, async () => {
    await act(ima('cpd-met'), 'memberships/withdraw-change', { requestId: idOf('change.cpd-met') });
  });
  ask(7, 'sole', {
    field: 'organisation',
    to: null,
    proposed: 'Cymorth Dyled Cwm Ystwyth',
    note: 'I begin there next month.',
  });
  ask(4, 'cpd-short-of-points', { field: 'roleType', to: 'general-advice', note: 'I now cover the front desk too.' });
  on(2, async () => {
    const to = idOf('affiliated');
    const { requestId } = await act(ima('cpd-resubmitted'), 'memberships/ask-change', { field: 'organisation', to });
    name('change.cpd-resubmitted', requestId);
  });
}
