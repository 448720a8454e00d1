import type { ViewDesk } from '../engine/desk.js';
import { hoursOfLink } from './links.js';

/** What is said to whoever asks for a link, whatever came of it. The address is not repeated: replies are kept. */
export function neutralAboutLink(desk: ViewDesk): { says: string } {
  const hours = hoursOfLink(desk);
  if (desk.language === 'cy') {
    const time = hours === undefined ? '' : ` Mae’n para ${hours} awr.`;
    return {
      says: `Os gellir defnyddio’r cyfeiriad hwn, rydym wedi anfon e-bost ato gyda dolen.${time} Edrychwch yn y ffolder sbam hefyd.`,
    };
  }
  const time = hours === undefined ? '' : ` The link lasts ${hours} hours.`;
  return {
    says: `If this address can be used, we have sent an email with a link to it.${time} Look in the spam folder too.`,
  };
}

/** What is said to whoever has forgotten what they sign in with, whatever came of it. */
export function neutralAboutName(desk: ViewDesk): { says: string } {
  return {
    says:
      desk.language === 'cy'
        ? 'Os oes cyfrif yn yr enw hwn, rydym wedi anfon e-bost at ei gyfeiriad.'
        : 'If there is an account in this name, we have sent an email to its address.',
  };
}
