import type { CommandReply, ViewReply } from '../contract/reply.js';

/** A command on its way: the body and the session are the connection's. */
export interface ActRequest {
  readonly name: string;
  readonly commandId: string;
  readonly input: unknown;
  readonly language?: 'en-GB' | 'cy';
}

/** A view that is asked for. */
export interface WatchRequest {
  readonly name: string;
  readonly input: unknown;
  readonly language?: 'en-GB' | 'cy';
}

/**
 * How a page reaches a portal, wherever that is: in the page, in a worker, or
 * behind HTTP. A connection belongs to one body and one session.
 */
export interface PortalConnection {
  /** Sends a command. It never throws: what goes wrong on the way is a `failed` reply. */
  readonly act: (request: ActRequest) => Promise<CommandReply>;
  /** Tells what a view shows now, and anew whenever that changes. @returns what ends it. */
  readonly watch: (request: WatchRequest, heed: (reply: ViewReply) => void) => () => void;
}
