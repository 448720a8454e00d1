import { z } from 'zod';
import { day, email, id, instant, line } from '../rows/fields.js';
import { DocumentShown } from './achievements.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { FileAnswered, May, nothing, pageOf, paging, Reason, searching } from './shapes.js';

const side = z.enum(['learner', 'third-party']);
const standing = z.enum(['pending', 'lapsed', 'active', 'expired', 'declined', 'removed']);
const tab = z.enum(['pending', 'active', 'inactive']);
const counts = z.object({ pending: z.int(), active: z.int(), inactive: z.int() });
const documentIds = z.array(id).max(500);

const connection = z.object({
  id,
  /** Which side whoever asks is. */
  side,
  /** The other side; a name is absent while that side has not answered a request. */
  name: z.string().optional(),
  email: z.string().optional(),
  initiatedBy: side,
  purpose: z.string().optional(),
  standing,
  standingLabel: z.string(),
  tab,
  createdOn: day,
  /** The last day of the connection. It says nothing about the documents. */
  lastDay: day,
  /** What whoever asks would see of the documents: those chosen, and for a third party only what is shown now. */
  documents: z.int(),
  /** Whether it waits for whoever asks. */
  awaitsMe: z.boolean(),
  may: z.object({ accept: May, decline: May, share: May, extend: May, remove: May }),
});

/** The commands of the room connections. */
export const connectionsCommands = {
  'connections/invite': command({
    rows: ['L5'],
    says: 'Invites a third party by name and email, until a last day or for as long as is usual.',
    input: z.strictObject({ name: line, email, expiresOn: day.optional() }),
    answer: z.object({ connectionId: id, lastDay: day }),
    refusals: ['connections/own-email', 'connections/already-waiting'],
  }),
  'connections/request': command({
    rows: ['L6', 'T1'],
    says: 'Asks the learner of an email address for a connection. The answer is the same whoever that is.',
    input: z.strictObject({ email, purpose: z.string().max(4000) }),
    answer: z.object({ connectionId: id }),
    refusals: ['connections/own-email', 'connections/already-waiting'],
  }),
  'connections/accept': command({
    rows: ['L6', 'T1'],
    says: 'Accepts an invitation or a request; a learner may choose documents at once.',
    input: z.strictObject({ connectionId: id, documentIds: documentIds.optional() }),
    answer: z.object({ lastDay: day }),
    refusals: [],
  }),
  'connections/decline': command({
    rows: ['L6', 'T1'],
    says: 'Declines an invitation or a request, without a reason.',
    input: z.strictObject({ connectionId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'connections/share': command({
    rows: ['L5'],
    says: 'Replaces the documents that a connection shows by those ticked.',
    input: z.strictObject({ connectionId: id, documentIds }),
    answer: z.object({ documentIds: z.array(id) }),
    refusals: [],
  }),
  'connections/extend': command({
    rows: ['L5'],
    says: 'Gives a connection a later last day, also after it has expired.',
    input: z.strictObject({ connectionId: id, expiresOn: day }),
    answer: z.object({ lastDay: day }),
    refusals: [],
  }),
  'connections/remove': command({
    rows: ['L5', 'T1'],
    says: 'Ends a connection at once.',
    input: z.strictObject({ connectionId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'connections/remove-all': command({
    rows: ['L5'],
    says: 'Ends every connection of a learner at once.',
    input: nothing,
    answer: z.object({ removed: z.int() }),
    refusals: [],
  }),
  'connections/look-at-document': command({
    rows: ['T1'],
    says: 'Opens a shared document for a while, and keeps for both sides that it was seen.',
    input: z.strictObject({ connectionId: id, documentId: id }),
    answer: z.object({ openUntil: instant }),
    refusals: [],
  }),
  'connections/announce-lapse': command({
    rows: ['L6'],
    says: 'Tells whoever began a connection that nobody answered in time. Time itself gives this command.',
    input: z.strictObject({ connectionId: id }),
    answer: z.object({}),
    refusals: ['connections/has-not-lapsed'],
  }),
  'connections/announce-end': command({
    rows: ['L5'],
    says: 'Tells a learner that a connection ends soon, once for each last day. Time itself gives this command.',
    input: z.strictObject({ connectionId: id, lastDay: day }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of the room connections. */
export const connectionsViews = {
  'connections/dashboard': view({
    rows: ['L5', 'T1'],
    says: 'How many connections are on each tab, how many wait for an answer of whoever asks, and which ends next.',
    input: nothing,
    answer: z.object({
      counts,
      awaitsMe: z.int(),
      endsNext: z.object({ connectionId: id, name: z.string(), lastDay: day }).optional(),
    }),
  }),
  'connections/list': view({
    rows: ['L5', 'L6', 'T1'],
    says: 'The connections of a tab, newest first, by a search in names and addresses.',
    input: z.strictObject({ tab: tab.default('active'), ...searching, ...paging }),
    answer: pageOf(connection).extend({ counts }),
  }),
  'connections/connection': view({
    rows: ['L5', 'L6', 'T1'],
    says: 'One connection, with what may be done with it and why not; for the learner, the documents to tick.',
    input: z.strictObject({ connectionId: id }),
    answer: connection.extend({
      choice: z.array(DocumentShown.extend({ ticked: z.boolean() })).optional(),
      /** The days an extension may end on. */
      extendFrom: day,
      usualLastDay: day.optional(),
    }),
  }),
  'connections/calendar-file': view({
    rows: ['L5'],
    says: 'The last days of the connections that are active, as a file that a calendar takes in.',
    input: nothing,
    answer: FileAnswered,
  }),
  'connections/timeline': view({
    rows: ['L5'],
    says: 'Who sees which documents now, and until when if nobody does anything; what ends first is first.',
    input: nothing,
    answer: z.object({
      rows: z.array(
        z.object({
          connectionId: id,
          thirdPartyName: z.string(),
          thirdPartyEmail: z.string(),
          documentId: id,
          number: z.string(),
          qualificationTitle: z.string(),
          until: day,
        }),
      ),
      thirdParties: z.int(),
      documents: z.int(),
    }),
  }),
  'connections/shared-with-me': view({
    rows: ['T1'],
    says: 'Exactly what is shared with a third party now.',
    input: nothing,
    answer: z.object({
      rows: z.array(
        z.object({
          connectionId: id,
          learnerName: z.string(),
          learnerEmail: z.string().optional(),
          lastDay: day,
          documents: z.array(DocumentShown),
        }),
      ),
    }),
  }),
  'connections/shared-document': view({
    rows: ['T1'],
    says: 'A shared document that was opened, while it is shared and open.',
    input: z.strictObject({ connectionId: id, documentId: id }),
    answer: DocumentShown.extend({
      learnerName: z.string(),
      centreName: z.string(),
      reasons: z.array(Reason),
      lastDay: day,
      openUntil: instant,
    }),
  }),
  'connections/access-log': view({
    rows: ['T1'],
    says: 'Which documents third parties looked at, and when, newest first; both sides read the same.',
    input: z.strictObject({ connectionId: id.optional(), ...paging }),
    answer: pageOf(
      z.object({
        connectionId: id,
        thirdPartyName: z.string(),
        learnerName: z.string(),
        documentId: id,
        number: z.string(),
        qualificationTitle: z.string(),
        seenAt: instant,
      }),
    ),
  }),
} satisfies ViewContracts;
