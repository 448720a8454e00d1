export { connectByFetch, type FetchOptions } from './connect-by-fetch.js';
export { connectByPort } from './connect-by-port.js';
export type { Port, PortReply, PortRequest } from './port-message.js';
export type { ActRequest, PortalConnection, WatchRequest } from './portal-connection.js';
