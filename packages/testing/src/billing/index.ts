export { arbitraryForMembers } from './arbitrary-for-members.js';
