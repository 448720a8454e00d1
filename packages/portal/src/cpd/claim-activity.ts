import type { Refusal } from '@guildhall/core';
import { decideClaim } from '@guildhall/core/cpd';
import { bytesOfBase64 } from '../documents/bytes-of-base64.js';
import { checkPdf } from '../documents/check-pdf.js';
import type { Desk } from '../engine/desk.js';
import type { CpdActivityRow } from './rows.js';

/** What a member says they have done. */
export interface Claim {
  readonly title: string;
  readonly doneOn: string;
  readonly subcategory: string;
  readonly evidence?: { readonly name: string; readonly bytes: string } | undefined;
}

/**
 * Keeps a claim and its evidence, if the rules accept it.
 *
 * @returns the row as it is kept, or why there is none.
 */
export async function claimActivity(
  desk: Desk,
  personId: string,
  claim: Claim,
  resubmissionOf?: string,
): Promise<{ readonly ok: true; readonly row: CpdActivityRow } | { readonly ok: false; readonly refusal: Refusal }> {
  const { title, doneOn, subcategory, evidence } = claim;
  const bytes = evidence === undefined ? undefined : bytesOfBase64(evidence.bytes);
  const trouble = bytes === undefined ? undefined : checkPdf(bytes);
  if (trouble !== undefined) return { ok: false, refusal: trouble };
  const [membership] = (await desk.find('memberships', { index: 'person', where: [personId] })).rows;
  const rulebook = desk.rulebook('cpd');
  const { holdsCertMap } = membership ?? {};
  const claimed = decideClaim(
    rulebook,
    holdsCertMap === undefined ? {} : { holdsCertMap },
    { doneOn, subcategory, isImaEvent: false, evidence: bytes === undefined ? 'none' : 'pdf' },
    { on: desk.today, language: desk.language },
  );
  desk.decided(claimed.decision, undefined, personId);
  if (claimed.answer !== 'yes') {
    return {
      ok: false,
      refusal: {
        code: 'cpd/not-accepted',
        says: claimed.reasons[0]?.text ?? 'The scheme is not open to you.',
        reasons: claimed.reasons,
      },
    };
  }
  const evidenceId = evidence === undefined || bytes === undefined ? undefined : desk.newId('file');
  if (evidenceId !== undefined && evidence !== undefined && bytes !== undefined) {
    const { body, now } = desk;
    desk.put('files', {
      id: evidenceId,
      body,
      personId,
      name: evidence.name,
      mediaType: 'application/pdf',
      bytes,
      madeAt: now,
    });
  }
  const row: CpdActivityRow = {
    id: desk.newId('activity'),
    body: desk.body,
    personId,
    title,
    doneOn,
    subcategory,
    points: claimed.points ?? 0,
    ...(evidenceId === undefined ? {} : { evidenceId }),
    stage: 'submitted',
    submittedAt: desk.now,
    ...(resubmissionOf === undefined ? {} : { resubmissionOf }),
  };
  desk.put('cpd-activities', row);
  return { ok: true, row };
}
