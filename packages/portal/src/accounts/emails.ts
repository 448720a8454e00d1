import type { EmailTemplate, EmailWriter } from '../engine/room.js';
import { text } from '../shared/email-text.js';

type Data = Readonly<Record<string, unknown>>;
const query = (data: Data): string => `?secret=${encodeURIComponent(text(data['secret']))}`;

/** An email in both languages. The Welsh is a draft. */
const both =
  (english: (data: Data) => EmailTemplate, welsh: (data: Data) => EmailTemplate): EmailWriter =>
  (data, language) =>
    (language === 'cy' ? welsh : english)(data);

const hello = (data: Data): string => (text(data['firstName']) === '' ? 'Hello,' : `Hello ${text(data['firstName'])},`);
const helo = (data: Data): string => (text(data['firstName']) === '' ? 'Helo,' : `Helo ${text(data['firstName'])},`);

/** The emails of the room accounts. None tells which detail of a registration differs from a record. */
export const accountsEmails: Readonly<Record<string, EmailWriter>> = {
  'accounts/verify': both(
    (data) => ({
      subject: 'Verify your email address',
      paragraphs: [
        hello(data),
        'Somebody, you we hope, asked for an account with this address. Follow the link to verify it. It works once, and for a short time.',
        'If it was not you, do nothing: without the link there is no account.',
      ],
      link: { says: 'Verify your email address', path: `/accounts/verify${query(data)}` },
    }),
    (data) => ({
      subject: 'Cadarnhewch eich cyfeiriad e-bost',
      paragraphs: [
        helo(data),
        'Gofynnodd rhywun, chi gobeithio, am gyfrif â’r cyfeiriad hwn. Dilynwch y ddolen i’w gadarnhau. Mae’n gweithio unwaith, ac am gyfnod byr.',
        'Os nad chi oedd, peidiwch â gwneud dim: heb y ddolen nid oes cyfrif.',
      ],
      link: { says: 'Cadarnhau eich cyfeiriad e-bost', path: `/accounts/verify${query(data)}` },
    }),
  ),
  'accounts/already': both(
    (data) => ({
      subject: 'You have an account already',
      paragraphs: [
        hello(data),
        'Somebody asked to use this address for an account, and you have one with it already.',
        'If it was you, sign in as before. If you have forgotten the password, ask for a new one. If it was not you, do nothing.',
      ],
      link: { says: 'Ask for a new password', path: '/accounts/forgotten' },
    }),
    (data) => ({
      subject: 'Mae gennych gyfrif yn barod',
      paragraphs: [
        helo(data),
        'Gofynnodd rhywun am ddefnyddio’r cyfeiriad hwn ar gyfer cyfrif, ac mae gennych un ag ef yn barod.',
        'Os chi oedd, mewngofnodwch fel o’r blaen. Os ydych wedi anghofio’r cyfrinair, gofynnwch am un newydd. Os nad chi oedd, peidiwch â gwneud dim.',
      ],
      link: { says: 'Gofyn am gyfrinair newydd', path: '/accounts/forgotten' },
    }),
  ),
  'accounts/in-review': both(
    (data) => ({
      subject: 'We are looking at your registration',
      paragraphs: [
        hello(data),
        'Your email address is verified. An administrator now checks your registration, and you can sign in once that is done.',
        'There is nothing you need to do. We write to you again.',
      ],
    }),
    (data) => ({
      subject: 'Rydym yn edrych ar eich cofrestriad',
      paragraphs: [
        helo(data),
        'Mae eich cyfeiriad e-bost wedi’i gadarnhau. Mae gweinyddwr yn gwirio eich cofrestriad yn awr, a gallwch fewngofnodi pan fydd wedi’i wneud.',
        'Nid oes angen i chi wneud dim. Byddwn yn ysgrifennu eto.',
      ],
    }),
  ),
  'accounts/approved': both(
    (data) => ({
      subject: 'Your account is open',
      paragraphs: [hello(data), 'Your account is open. Sign in with this email address and the password you chose.'],
      link: { says: 'Sign in', path: '/sign-in' },
    }),
    (data) => ({
      subject: 'Mae eich cyfrif ar agor',
      paragraphs: [
        helo(data),
        'Mae eich cyfrif ar agor. Mewngofnodwch â’r cyfeiriad e-bost hwn a’r cyfrinair a ddewisoch.',
      ],
      link: { says: 'Mewngofnodi', path: '/sign-in' },
    }),
  ),
  'accounts/refused': both(
    (data) => ({
      subject: 'Your account has not been released',
      paragraphs: [
        hello(data),
        'We have looked at your registration and could not release an account.',
        'If you think that this is wrong, write to us and say who you are: we look at it again.',
      ],
    }),
    (data) => ({
      subject: 'Nid yw eich cyfrif wedi’i ryddhau',
      paragraphs: [
        helo(data),
        'Rydym wedi edrych ar eich cofrestriad ac ni allem ryddhau cyfrif.',
        'Os credwch fod hyn yn anghywir, ysgrifennwch atom a dywedwch pwy ydych: edrychwn arno eto.',
      ],
    }),
  ),
  'accounts/invitation': both(
    (data) => ({
      subject: 'Your account is ready: choose a password',
      paragraphs: [
        hello(data),
        'An account has been made for you. Follow the link and choose a password of your own. It works once, and for a short time.',
        'If it has run out, ask for a new password with this email address.',
      ],
      link: { says: 'Choose a password', path: `/accounts/password${query(data)}` },
    }),
    (data) => ({
      subject: 'Mae eich cyfrif yn barod: dewiswch gyfrinair',
      paragraphs: [
        helo(data),
        'Mae cyfrif wedi’i wneud i chi. Dilynwch y ddolen a dewiswch eich cyfrinair eich hun. Mae’n gweithio unwaith, ac am gyfnod byr.',
        'Os yw wedi dod i ben, gofynnwch am gyfrinair newydd â’r cyfeiriad e-bost hwn.',
      ],
      link: { says: 'Dewis cyfrinair', path: `/accounts/password${query(data)}` },
    }),
  ),
  'accounts/password-link': both(
    (data) => ({
      subject: 'Set a new password',
      paragraphs: [
        hello(data),
        'Follow the link to set a new password. It works once, and for a short time; links sent before it no longer work.',
        'If you did not ask for it, do nothing: your password stays as it is.',
      ],
      link: { says: 'Set a new password', path: `/accounts/password${query(data)}` },
    }),
    (data) => ({
      subject: 'Gosodwch gyfrinair newydd',
      paragraphs: [
        helo(data),
        'Dilynwch y ddolen i osod cyfrinair newydd. Mae’n gweithio unwaith, ac am gyfnod byr; nid yw dolenni cynharach yn gweithio mwyach.',
        'Os na ofynnoch amdani, peidiwch â gwneud dim: mae eich cyfrinair yn aros fel y mae.',
      ],
      link: { says: 'Gosod cyfrinair newydd', path: `/accounts/password${query(data)}` },
    }),
  ),
  'accounts/username': both(
    (data) => ({
      subject: 'What you sign in with',
      paragraphs: [hello(data), `You sign in with this address: ${text(data['email'])}.`],
      link: { says: 'Sign in', path: '/sign-in' },
    }),
    (data) => ({
      subject: 'Yr hyn yr ydych yn mewngofnodi ag ef',
      paragraphs: [helo(data), `Rydych yn mewngofnodi â’r cyfeiriad hwn: ${text(data['email'])}.`],
      link: { says: 'Mewngofnodi', path: '/sign-in' },
    }),
  ),
  'accounts/password-changed': both(
    (data) => ({
      subject: 'Your password was changed',
      paragraphs: [hello(data), 'Your password was changed. If it was not you, ask for a new one now, and tell us.'],
      link: { says: 'Ask for a new password', path: '/accounts/forgotten' },
    }),
    (data) => ({
      subject: 'Newidiwyd eich cyfrinair',
      paragraphs: [
        helo(data),
        'Newidiwyd eich cyfrinair. Os nad chi oedd, gofynnwch am un newydd yn awr, a dywedwch wrthym.',
      ],
      link: { says: 'Gofyn am gyfrinair newydd', path: '/accounts/forgotten' },
    }),
  ),
  'accounts/confirm-email': both(
    (data) => ({
      subject: 'Confirm your new address',
      paragraphs: [
        hello(data),
        'Follow the link to sign in with this address from now on. Until then you sign in with the old one.',
        'If you did not ask for it, do nothing.',
      ],
      link: { says: 'Confirm this address', path: `/accounts/confirm-email${query(data)}` },
    }),
    (data) => ({
      subject: 'Cadarnhewch eich cyfeiriad newydd',
      paragraphs: [
        helo(data),
        'Dilynwch y ddolen i fewngofnodi â’r cyfeiriad hwn o hyn ymlaen. Tan hynny rydych yn mewngofnodi â’r hen un.',
        'Os na ofynnoch amdani, peidiwch â gwneud dim.',
      ],
      link: { says: 'Cadarnhau’r cyfeiriad hwn', path: `/accounts/confirm-email${query(data)}` },
    }),
  ),
  'accounts/email-changed': both(
    (data) => ({
      subject: 'You sign in with another address now',
      paragraphs: [
        `From now on you sign in with ${text(data['email'])}, and no longer with this address.`,
        'If it was not you, tell us at once.',
      ],
    }),
    (data) => ({
      subject: 'Rydych yn mewngofnodi â chyfeiriad arall yn awr',
      paragraphs: [
        `O hyn ymlaen rydych yn mewngofnodi â ${text(data['email'])}, ac nid â’r cyfeiriad hwn mwyach.`,
        'Os nad chi oedd, dywedwch wrthym ar unwaith.',
      ],
    }),
  ),
  'accounts/closed': both(
    () => ({
      subject: 'Your account is closed',
      paragraphs: [
        'Your account is closed. Nobody can sign in with it, and nothing is shown through it any more.',
        'What you shared with others has ended too. Records that the body must keep stay with it.',
      ],
    }),
    () => ({
      subject: 'Mae eich cyfrif wedi’i gau',
      paragraphs: [
        'Mae eich cyfrif wedi’i gau. Ni all neb fewngofnodi ag ef, ac ni ddangosir dim drwyddo mwyach.',
        'Mae’r hyn a rannoch ag eraill wedi dod i ben hefyd. Mae cofnodion y mae’n rhaid i’r corff eu cadw’n aros gydag ef.',
      ],
    }),
  ),
};
