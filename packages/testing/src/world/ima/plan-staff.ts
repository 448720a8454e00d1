import type { History } from '../history.js';
import { givenAdministrator, inviteStaff } from '../staff.js';
import { BEGINS } from './ima.js';

/** Plans who works at the body of money advisers. */
export function planStaff(history: History): void {
  history.on(BEGINS, async () => {
    await givenAdministrator(history, 'ima');
    await inviteStaff(history, 'ima', 'membership', 'membership-staff', 'Has change requests to answer.');
    await inviteStaff(history, 'ima', 'cpd', 'cpd-staff', 'Has claims of several members waiting for review.');
    await inviteStaff(
      history,
      'ima',
      'training',
      'training-staff',
      'Runs the events, and has one to mark attendance of.',
    );
    await inviteStaff(history, 'ima', 'finance', 'finance-staff', 'Sees every invoice: open, overdue, paid, credited.');
  });
}
