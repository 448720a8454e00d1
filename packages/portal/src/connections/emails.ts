import type { EmailWriter } from '../engine/room.js';
import { text } from '../shared/email-text.js';

const link = {
  en: { says: 'See your connections', path: '/connections' },
  cy: { says: 'Gweld eich cysylltiadau', path: '/connections' },
};
const shared = {
  en: { says: 'See what is shared with you', path: '/shared' },
  cy: { says: 'Gweld yr hyn a rennir â chi', path: '/shared' },
};

/** The emails of the room connections. The Welsh is a draft. An end is always the end of the sharing, never of a document. */
export const connectionsEmails: Readonly<Record<string, EmailWriter>> = {
  'connections/invited': ({ name, learnerName, learnerEmail, lastDay }, language) =>
    language === 'cy'
      ? {
          subject: `Mae ${text(learnerName)} am rannu dogfennau â chi`,
          paragraphs: [
            `Helo ${text(name)},`,
            `Mae ${text(learnerName)} (${text(learnerEmail)}) am ddangos dogfennau cyrhaeddiad i chi, tan ${text(lastDay)}.`,
            'Mewngofnodwch neu gofrestrwch â’r cyfeiriad hwn, a derbyniwch y gwahoddiad.',
          ],
          link: shared.cy,
        }
      : {
          subject: `${text(learnerName)} would like to share documents with you`,
          paragraphs: [
            `Hello ${text(name)},`,
            `${text(learnerName)} (${text(learnerEmail)}) would like to show you achievement documents, until ${text(lastDay)}.`,
            'Sign in, or register with this address, and accept the invitation. If you do not expect it, you need do nothing.',
          ],
          link: shared.en,
        },
  'connections/requested': ({ name, email, purpose }, language) =>
    language === 'cy'
      ? {
          subject: `Mae ${text(name)} yn gofyn am weld eich dogfennau`,
          paragraphs: [
            `Mae ${text(name)} (${text(email)}) yn gofyn am gysylltiad â chi.`,
            `Y pwrpas: ${text(purpose)}`,
            'Chi sy’n dewis beth i’w ddangos, ac nid oes angen rheswm i wrthod.',
          ],
          link: link.cy,
        }
      : {
          subject: `${text(name)} asks to see your documents`,
          paragraphs: [
            `${text(name)} (${text(email)}) asks for a connection with you.`,
            `What for: ${text(purpose)}`,
            'Nothing is shown until you accept and choose what. You need no reason to decline.',
          ],
          link: link.en,
        },
  'connections/accepted': ({ name, asLearner, lastDay }, language) => {
    const isLearner = asLearner === true;
    return language === 'cy'
      ? {
          subject: `Mae ${text(name)} wedi derbyn eich cysylltiad`,
          paragraphs: [`Mae ${text(name)} wedi derbyn. Mae’r cysylltiad yn para tan ${text(lastDay)}.`],
          link: isLearner ? link.cy : shared.cy,
        }
      : {
          subject: `${text(name)} has accepted your connection`,
          paragraphs: [
            `${text(name)} has accepted. The connection lasts until the end of ${text(lastDay)}.`,
            isLearner
              ? 'They see the documents that you choose, and you can change the choice at any time.'
              : 'You see the documents that they choose to share, for as long as they do.',
          ],
          link: isLearner ? link.en : shared.en,
        };
  },
  'connections/declined': ({ name }, language) =>
    language === 'cy'
      ? {
          subject: 'Ni dderbyniwyd eich cysylltiad',
          paragraphs: [`Nid yw ${text(name)} wedi derbyn eich cysylltiad.`],
          link: link.cy,
        }
      : {
          subject: 'Your connection was not accepted',
          paragraphs: [`${text(name)} has not accepted your connection. Nothing is shared over it.`],
          link: link.en,
        },
  'connections/lapsed': ({ name }, language) =>
    language === 'cy'
      ? {
          subject: 'Ni chafwyd ateb i’ch cysylltiad',
          paragraphs: [`Ni chafwyd ateb gan ${text(name)} mewn pryd.`],
          link: link.cy,
        }
      : {
          subject: 'Nobody answered your connection',
          paragraphs: [
            `There was no answer from ${text(name)} in time. You can begin a new connection whenever you like.`,
          ],
          link: link.en,
        },
  'connections/extended': ({ name, lastDay }, language) =>
    language === 'cy'
      ? {
          subject: `Mae ${text(name)} yn rhannu â chi am fwy o amser`,
          paragraphs: [`Mae’r cysylltiad yn para tan ${text(lastDay)} erbyn hyn.`],
          link: shared.cy,
        }
      : {
          subject: `${text(name)} shares with you for longer`,
          paragraphs: [`Your connection with ${text(name)} now lasts until the end of ${text(lastDay)}.`],
          link: shared.en,
        },
  'connections/ends-soon': ({ name, lastDay, hasPassed, documents }, language) => {
    const isOver = hasPassed === true;
    if (language === 'cy') {
      return {
        subject: isOver
          ? `Mae rhannu â ${text(name)} wedi dod i ben`
          : `Bydd rhannu â ${text(name)} yn dod i ben cyn hir`,
        paragraphs: [
          `Diwrnod olaf y rhannu: ${text(lastDay)}. Nifer y dogfennau: ${text(documents)}.`,
          'Mae eich dogfennau’n aros fel y maent. Gallwch ymestyn y cysylltiad.',
        ],
        link: link.cy,
      };
    }
    return {
      subject: isOver ? `Sharing with ${text(name)} has ended` : `Sharing with ${text(name)} ends soon`,
      paragraphs: [
        `The last day of your connection with ${text(name)} ${isOver ? 'was' : 'is'} ${text(lastDay)}. Documents chosen for it: ${text(documents)}.`,
        'Your documents themselves stay as they are. If this is what you want, do nothing; if not, extend the connection.',
      ],
      link: link.en,
    };
  },
  'connections/document-corrected': ({ name, number }, language) =>
    language === 'cy'
      ? {
          subject: `Cywirwyd dogfen y mae ${text(name)} yn ei rhannu â chi`,
          paragraphs: [`Disodlwyd dogfen gan ${text(number)}. Peidiwch â dibynnu ar yr un flaenorol.`],
          link: shared.cy,
        }
      : {
          subject: `A document that ${text(name)} shares with you was corrected`,
          paragraphs: [
            `${text(number)} has taken the place of a document that is shared with you. Do not rely on the earlier one.`,
          ],
          link: shared.en,
        },
  'connections/document-ended': ({ name, number }, language) =>
    language === 'cy'
      ? {
          subject: `Nid yw dogfen y mae ${text(name)} yn ei rhannu â chi yn sefyll mwyach`,
          paragraphs: [`Nid yw ${text(number)} yn profi dim mwyach.`],
          link: shared.cy,
        }
      : {
          subject: `A document that ${text(name)} shares with you no longer stands`,
          paragraphs: [`${text(number)} was taken back by the body that issued it, and no longer proves anything.`],
          link: shared.en,
        },
};
