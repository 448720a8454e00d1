import type { CommandReply, ViewReply } from '../contract/reply.js';
import type { ActRequest, WatchRequest } from './portal-connection.js';

/** A place that messages come from and go to: a worker, a message port, a window's end of a broadcast. */
export interface Port {
  /** Sends a message to the other end. */
  postMessage(message: unknown): void;
  /** Hears what the other end sends. */
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** Hears it no longer. */
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** A message port holds its messages back until it is started; a worker has no such thing. */
  start?(): void;
}

/** What a page sends to a portal behind a port. `at` is a name the page chooses, each once. */
export type PortRequest =
  | {
      readonly guildhall: 'act';
      readonly at: string;
      readonly body: string;
      readonly session?: unknown;
      readonly request: ActRequest;
    }
  | {
      readonly guildhall: 'watch';
      readonly at: string;
      readonly body: string;
      readonly session?: unknown;
      readonly request: WatchRequest;
    }
  | { readonly guildhall: 'stop'; readonly at: string };

/** What comes back. */
export type PortReply =
  | { readonly guildhall: 'acted'; readonly at: string; readonly reply: CommandReply }
  | { readonly guildhall: 'seen'; readonly at: string; readonly reply: ViewReply };
