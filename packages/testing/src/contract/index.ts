export { checkConnection, type ConnectionTrial } from './check-connection.js';
export { checkPage, type PageTrial } from './check-page.js';
export type { Finding } from './finding.js';
export { type HeededWishes, heedWishes } from './heed-wishes.js';
