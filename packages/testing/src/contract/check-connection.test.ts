import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectHere } from '@guildhall/portal';
import type { PortalConnection } from '@guildhall/portal/connect';
import { rulebooks } from '@guildhall/rules';
import { checkConnection, type ConnectionTrial } from '@guildhall/testing/contract';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const trial: ConnectionTrial = {
  views: [
    { name: 'cpd/history', input: {} },
    { name: 'cpd/summary', input: {} },
  ],
  command: {
    name: 'cpd/submit-activity',
    input: { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' },
    changes: 'cpd/history',
  },
  patience: 2_000,
};

async function good(): Promise<PortalConnection> {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
  await world.account('ann', ['member']);
  await world.given('memberships', {
    id: 'm-ann',
    body: 'ima',
    personId: 'ann',
    category: 'accredited',
    holdsCertMap: true,
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-01',
    feePence: 10000,
    stage: 'current',
  });
  return connectHere(world.portal, { body: 'ima', session: { personId: 'ann' } });
}

/** What is found in a connection that does one thing wrong. */
async function found(spoil: (connection: PortalConnection) => Partial<PortalConnection>): Promise<readonly string[]> {
  const connection = await good();
  const findings = await checkConnection({ ...connection, ...spoil(connection) }, { ...trial, patience: 300 });
  return [...new Set(findings.map(({ code }) => code))];
}

describe('checkConnection', () => {
  it('finds nothing wrong with a portal of ours', async () => {
    assert.deepEqual(await checkConnection(await good(), trial), []);
  });

  it('finds a view that never comes', async () => {
    assert.ok((await found(() => ({ watch: () => () => undefined }))).includes('contract/no-answer'));
  });

  it('finds a view that is refused', async () => {
    const refusal = { code: 'x/y', says: 'No.' };
    const watch: PortalConnection['watch'] = (_, heed) => {
      queueMicrotask(() => heed({ kind: 'refused', refusal }));
      return () => undefined;
    };
    assert.ok((await found(() => ({ watch }))).includes('contract/not-shown'));
  });

  it('finds an answer of another shape, and says where', async () => {
    const connection = await good();
    const findings = await checkConnection(
      {
        ...connection,
        watch: (request, heed) =>
          connection.watch(request, (reply) =>
            heed(
              reply.kind === 'shown' && request.name === 'cpd/summary'
                ? { kind: 'shown', answer: { answer: 'maybe' } }
                : reply,
            ),
          ),
      },
      trial,
    );
    assert.deepEqual(
      [...new Set(findings.map(({ code, at }) => [code, at].join(' ')))],
      ['contract/wrong-shape cpd/summary'],
    );
    assert.match(findings[0]?.says ?? '', /^At \/answer: /);
  });

  it('finds a command that acts twice under one id', async () => {
    const codes = await found(({ act }) => ({
      act: (request) => act({ ...request, commandId: request.commandId && crypto.randomUUID() }),
    }));
    assert.deepEqual(codes, ['contract/acted-twice']);
  });

  it('finds a command that is not carried out', async () => {
    const codes = await found(({ act }) => ({
      act: async (request) =>
        request.name === 'cpd/submit-activity' && request.commandId
          ? { kind: 'failed', code: 'a/b', says: 'c' }
          : act(request),
    }));
    assert.deepEqual(codes, ['contract/not-done', 'contract/not-told-anew']);
  });

  it('finds a view that is not told anew', async () => {
    const codes = await found(({ watch }) => ({
      watch: (request, heed) => {
        let told = false;
        return watch(request, (reply) => {
          if (!told) heed(reply);
          told = true;
        });
      },
    }));
    assert.deepEqual(codes, ['contract/not-told-anew']);
  });

  it('finds that what is unknown is not answered as invalid', async () => {
    const codes = await found(({ act }) => ({
      act: async (request) => (request.name.startsWith('no/') ? { kind: 'done', answer: {} } : act(request)),
    }));
    assert.deepEqual(codes, ['contract/not-invalid']);
  });

  it('finds an invalid reply that does not say what is wrong', async () => {
    const codes = await found(({ act }) => ({
      act: async (request) => (request.name.startsWith('no/') ? { kind: 'invalid', problems: [] } : act(request)),
    }));
    assert.deepEqual(codes, ['contract/no-problems']);
  });
});
