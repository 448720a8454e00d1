import { decide, type RulebookDocument } from '@guildhall/core';
import { runInEngine } from '@guildhall/core/json-rules-engine';
import type { LintFinding } from '@guildhall/core/lint';
import { fail } from './fail.js';
import { ready } from './law.js';

/**
 * Whoever the lint names as a witness is answered by json-rules-engine as the finding says.
 *
 * Lines of tables are handed to it as requirements. Two lines that overlap both
 * succeed, in a gap none does, where more is worse something fails, and where
 * a rule is for nothing or missing data grants all succeed.
 *
 * @returns how many witnesses were replayed.
 * @throws Error for one that does not reproduce.
 */
export async function witnessesReplay(document: RulebookDocument, findings: readonly LintFinding[]): Promise<number> {
  const rulebook = ready(withLines(document));
  let replayed = 0;
  for (const { code, at, says, witness } of findings) {
    if (witness === undefined) continue;
    replayed++;
    const { given, on } = witness;
    const met = await runInEngine(rulebook, given, { on });
    const { findings: verdicts } = decide(rulebook, given, { on, ask: Object.keys(document.outcomes ?? {}) });
    for (const { requirement, verdict } of verdicts)
      if ((verdict === 'met') !== met[requirement])
        fail('json-rules-engine answers otherwise.', { requirement, verdict, code }, given);
    const [, kind, index] = at.split('/');
    if (kind === 'tables') {
      const lines = Object.entries(met).filter(([name]) => name.startsWith(`line/t${String(index)}-`));
      const applying = lines.filter(([, isMet]) => isMet).length;
      const isRight = code === 'lint/overlap' ? applying > 1 : code === 'lint/gap' ? applying === 0 : true;
      if (!isRight || lines.length === 0) fail('The lines do not apply as the finding says.', says, met, given);
    }
    if (kind !== 'outcomes' && kind !== 'facts') continue;
    const failing = verdicts.filter(({ requirement }) => met[requirement] === false).length;
    if (code === 'lint/not-monotone' && failing === 0) fail('Nothing fails where more is worse.', says, met, given);
  }
  return replayed;
}

/** The document with each line of its tables as a requirement that an outcome needs. */
function withLines(document: RulebookDocument): RulebookDocument {
  const [reason = ''] = Object.keys(document.reasons);
  const lines = (document.tables ?? []).flatMap(({ rows, from, to }, table) =>
    rows.map(({ when }, row) => ({
      name: `line/t${String(table)}-${String(row)}`,
      from,
      ...(to === undefined ? {} : { to }),
      conditions: when,
      event: { type: 'line-applies' },
      whenNot: reason,
      whenUnknown: reason,
      status: 'assumed' as const,
    })),
  );
  return { ...document, requirements: [...(document.requirements ?? []), ...lines] };
}
