import { cy as password } from '../password.cy.js';
import type { SetPasswordWords } from './guild-set-password.texts.js';

/** The words of `<guild-set-password>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: SetPasswordWords = {
  ...password,
  title: 'Dewiswch gyfrinair',
  until: (time, day) => `Mae’r ddolen hon yn gweithio unwaith, hyd ${time} ar ${day}.`,
  password: 'Cyfrinair newydd',
  set: 'Gosod y cyfrinair',
  isSet: 'Mae eich cyfrinair wedi’i osod.',
  nowSignIn: 'Gallwch fewngofnodi ag ef yn awr.',
  signIn: 'Mewngofnodi',
  ended: 'Nid yw’r ddolen hon yn gweithio',
  broken: 'Mae wedi dod i ben, wedi’i defnyddio, neu heb ei chopïo’n gyfan.',
  newLink:
    'Gofynnwch am ddolen newydd â’r cyfeiriad e-bost rydych yn mewngofnodi ag ef. Dim ond y ddolen ddiweddaraf sy’n gweithio.',
  askAgain: 'Gofyn am ddolen newydd',
  givePassword: 'Dewiswch gyfrinair.',
  refused: 'Ni osodwyd y cyfrinair.',
  failed: 'Aeth rhywbeth o’i le, ac ni osodwyd y cyfrinair. Rhowch gynnig arall arni.',
  unanswered: 'Ni ellir gosod cyfrineiriau ar y dudalen hon.',
};
