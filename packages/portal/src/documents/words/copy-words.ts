import type { AchievementCopy, CopyPurpose } from '../achievement-copy.js';
import type { DocumentLanguage } from '../parties.js';

interface Words {
  readonly kinds: Readonly<Record<AchievementCopy['kind'], string>>;
  readonly stamps: Readonly<Record<CopyPurpose['form'], string>>;
  readonly learnerSays: string;
  readonly regulatorySays: string;
  readonly stages: Readonly<Record<'superseded' | 'withdrawn' | 'revoked', string>>;
  readonly certifies: string;
  readonly achieved: string;
  readonly learnerNumber: string;
  readonly qualificationNumber: string;
  readonly documentNumber: string;
  readonly centre: string;
  readonly issued: string;
  readonly verify: string;
  readonly verifySays: string;
  readonly code: string;
  readonly codeAlt: string;
  readonly at: string;
  readonly copiedFor: string;
  readonly purpose: string;
  readonly copiedAt: string;
  readonly isPlaceholder: string;
}

/** What a copy of an achievement document says, in each language. The Welsh is a draft. */
export const COPY_WORDS: Readonly<Record<DocumentLanguage, Words>> = {
  'en-GB': {
    kinds: { certificate: 'Certificate', transcript: 'Transcript', badge: 'Badge' },
    stamps: { regulatory: 'For regulatory use only', learner: 'Not valid if printed' },
    learnerSays:
      'This copy is not valid, printed or as a file. Whoever needs to rely on the document can check it with the code below.',
    regulatorySays:
      'For regulatory use only. This copy is no proof of the achievement and may not be passed on; check the document with the code below.',
    stages: {
      superseded: 'This document has been replaced by a corrected one.',
      withdrawn: 'This document has been withdrawn.',
      revoked: 'This document has been revoked.',
    },
    certifies: 'This records that',
    achieved: 'has achieved',
    learnerNumber: 'Learner number',
    qualificationNumber: 'Qualification number',
    documentNumber: 'Document number',
    centre: 'Centre',
    issued: 'Issued on',
    verify: 'Check this document',
    verifySays: 'Scan the code to see whether the document is valid today.',
    code: 'Code',
    codeAlt: 'QR code that leads to the check of document',
    at: 'Or enter the code at',
    copiedFor: 'Copied for',
    purpose: 'Purpose',
    copiedAt: 'Copied on',
    isPlaceholder: 'Sample document. The issuer’s details are placeholders.',
  },
  cy: {
    kinds: { certificate: 'Tystysgrif', transcript: 'Trawsgrifiad', badge: 'Bathodyn' },
    stamps: { regulatory: 'At ddefnydd rheoleiddio yn unig', learner: 'Annilys os argreffir' },
    learnerSays:
      'Nid yw’r copi hwn yn ddilys, wedi’i argraffu nac fel ffeil. Gall pwy bynnag sydd angen dibynnu ar y ddogfen ei gwirio â’r cod isod.',
    regulatorySays:
      'At ddefnydd rheoleiddio yn unig. Nid yw’r copi hwn yn brawf o’r cyflawniad ac ni chaniateir ei drosglwyddo; gwiriwch y ddogfen â’r cod isod.',
    stages: {
      superseded: 'Mae dogfen wedi’i chywiro wedi cymryd lle’r ddogfen hon.',
      withdrawn: 'Mae’r ddogfen hon wedi’i thynnu’n ôl.',
      revoked: 'Mae’r ddogfen hon wedi’i dirymu.',
    },
    certifies: 'Mae hyn yn cofnodi bod',
    achieved: 'wedi cyflawni',
    learnerNumber: 'Rhif dysgwr',
    qualificationNumber: 'Rhif cymhwyster',
    documentNumber: 'Rhif y ddogfen',
    centre: 'Canolfan',
    issued: 'Cyhoeddwyd ar',
    verify: 'Gwirio’r ddogfen hon',
    verifySays: 'Sganiwch y cod i weld a yw’r ddogfen yn ddilys heddiw.',
    code: 'Cod',
    codeAlt: 'Cod QR sy’n arwain at wirio dogfen',
    at: 'Neu rhowch y cod yn',
    copiedFor: 'Copïwyd ar gyfer',
    purpose: 'Diben',
    copiedAt: 'Copïwyd ar',
    isPlaceholder: 'Dogfen enghreifftiol. Nid manylion go iawn y cyhoeddwr yw’r rhain.',
  },
};
