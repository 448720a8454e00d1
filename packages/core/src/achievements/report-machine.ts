import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A problem somebody reported on a document. What is left out is not there yet. */
export interface DocumentReportRow {
  readonly id: string;
  readonly body: string;
  readonly documentId: string;
  readonly learnerId: string;
  readonly centreId: string;
  readonly reason: string;
  readonly description: string;
  readonly reporterId: string;
  readonly reporterName: string;
  readonly reporterEmail: string;
  /** The learner's enrolment number. */
  readonly learner: string;
  readonly qualification: string;
  readonly stage: 'raised' | 'answered';
  /** Instants in UTC. */
  readonly raisedAt: string;
  readonly answeredAt?: string | undefined;
  readonly answeredBy?: string | undefined;
  readonly answer?: string | undefined;
}

/** What happens to a report. */
export interface DocumentReportEvent {
  readonly type: 'answer';
  readonly answer: string;
  readonly by: string;
  readonly at: string;
}

const machine = setupLife<DocumentReportRow, DocumentReportEvent>().createMachine({
  id: 'achievements/report',
  initial: 'raised',
  context: ({ input }) => input,
  states: {
    raised: {
      on: {
        answer: {
          target: 'answered',
          actions: [
            assign(({ event: { answer, by, at } }) => ({ answer, answeredBy: by, answeredAt: at })),
            {
              type: 'effect',
              params: ({ context: { qualification }, event: { answer } }) => ({
                do: 'email',
                template: 'achievements/report-answered',
                to: 'reporter',
                data: { qualification, answer },
              }),
            },
          ],
        },
      },
    },
    answered: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of a report: raised, then answered once, and the answer goes back to
 * whoever raised it.
 *
 * What is still wrong after an answer is a report of its own.
 *
 * @see docs/lifecycles.md#achievementsreport
 */
export const documentReportLife = defineLife<DocumentReportRow, DocumentReportEvent>(
  'achievements/report',
  'report',
  machine,
);
