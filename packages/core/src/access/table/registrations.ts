import { type Grant, grant } from '../grant.js';

/** Who may do what in the room registrations: a centre with its own, the body's staff for centres only look. */
export const registrationsAccess: readonly Grant[] = [
  ...grant('registrations/begin-group', ['centre-user', 'centre']),
  ...grant('registrations/set-group-type', ['centre-user', 'centre']),
  ...grant('registrations/describe-group', ['centre-user', 'centre']),
  ...grant('registrations/add-qualification', ['centre-user', 'centre']),
  ...grant('registrations/remove-qualification', ['centre-user', 'centre']),
  ...grant('registrations/add-unit', ['centre-user', 'centre']),
  ...grant('registrations/remove-unit', ['centre-user', 'centre']),
  ...grant('registrations/complete-group', ['centre-user', 'centre']),
  ...grant('registrations/define-group', ['centre-user', 'centre']),
  ...grant('registrations/copy-group', ['centre-user', 'centre']),
  ...grant('registrations/discard-draft', ['centre-user', 'centre']),
  ...grant('registrations/read-spreadsheet', ['centre-user', 'centre']),
  ...grant('registrations/add-candidate', ['centre-user', 'centre']),
  ...grant('registrations/record-units', ['centre-user', 'centre']),
  ...grant('registrations/groups', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/group', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/candidates', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/check-candidate', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/check-table', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/basic-summary', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/full-information', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('registrations/spreadsheet', ['centre-user', 'centre'], ['centre-services', 'anyone']),
];
