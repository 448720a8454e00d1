export { checkDocumentNumber } from './check-document-number.js';
export { type ArchiveDecision, decideArchive } from './decide-archive.js';
export { decideArchiveDownload } from './decide-archive-download.js';
export { type AccessCircumstances, decideDocumentAccess } from './decide-document-access.js';
export { decideReport, type ReportDecision } from './decide-report.js';
export { type AccessFacts, deriveAccessFacts } from './derive-access-facts.js';
export { deriveArchiveSecondsLeft } from './derive-archive-seconds-left.js';
export { deriveManifest } from './derive-manifest.js';
export { deriveNumberFacts, type NumberFacts } from './derive-number-facts.js';
export { describeCopy } from './describe-copy.js';
export { type AuthenticityVerdict, judgeAuthenticity } from './judge-authenticity.js';
export { judgeCopy } from './judge-copy.js';
export type {
  AchievementDocument,
  Authenticity,
  CopyForm,
  DocumentAction,
  DocumentActor,
  DocumentReport,
  DownloadArchive,
  ManifestLine,
  Reporter,
  ReportText,
} from './schema.js';
