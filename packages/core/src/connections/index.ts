export { decideAccept } from './decide-accept.js';
export { decideDecline } from './decide-decline.js';
export { decideExtend, type ExtendDecision } from './decide-extend.js';
export { type ConnectionRequest, decideInitiate, type InitiateDecision } from './decide-initiate.js';
export { decideRemove } from './decide-remove.js';
export { decideShare, type ShareDecision } from './decide-share.js';
export { deriveChosenDocuments } from './derive-chosen-documents.js';
export { type ConnectionFacts, deriveConnectionFacts } from './derive-connection-facts.js';
export { deriveIsParty } from './derive-is-party.js';
export { deriveExpiry } from './derive-expiry.js';
export { describeStanding } from './describe-standing.js';
export { isVisible } from './is-visible.js';
export { type ConnectionStanding, judgeStanding } from './judge-standing.js';
export { type ConnectionTabs, judgeTabs } from './judge-tabs.js';
export { judgeVisible } from './judge-visible.js';
export type {
  Connection,
  ConnectionAction,
  ConnectionActor,
  ConnectionSide,
  ConnectionStage,
  SharedDocument,
} from './schema.js';
export { type Sighting, whoSeesWhatUntilWhen } from './who-sees-what-until-when.js';
