export { decideLink } from './decide-link.js';
export { decideMatch, type Matching } from './decide-match.js';
export { decideRegistration } from './decide-registration.js';
export { decideReview, type Reviewer } from './decide-review.js';
export { decideSignIn, type SignIn } from './decide-sign-in.js';
export { deriveComparableName } from './derive-comparable-name.js';
export { deriveLinkFacts, type LinkFacts } from './derive-link-facts.js';
export { deriveMatchFacts, type MatchFacts } from './derive-match-facts.js';
export { deriveMissingDetails } from './derive-missing-details.js';
export { describeMatching, type MatchingNotice } from './describe-matching.js';
export type {
  AccountKind,
  AccountRegistration,
  PersonRecord,
  RegistrationDetails,
  RegistrationForm,
  VerificationLink,
} from './schema.js';
