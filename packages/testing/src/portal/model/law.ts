import type { CommandReply, ViewReply } from '@guildhall/portal/contract';
import type { StoreFile } from '@guildhall/store';
import type { TestPortal } from '../create-test-portal.js';

/** Rows of every table, by table and id, as they are kept. */
export type Rows = Readonly<Record<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>>;

/** What one intent came to. */
export type Event =
  | {
      readonly kind: 'act';
      readonly personId: string | undefined;
      readonly body: string;
      readonly name: string;
      readonly input: unknown;
      readonly reply: CommandReply;
      /** Whether the same command had been sent before. */
      readonly again: boolean;
    }
  | {
      readonly kind: 'look';
      readonly personId: string | undefined;
      readonly body: string;
      readonly name: string;
      readonly input: unknown;
      readonly reply: ViewReply;
    }
  | { readonly kind: 'wait' | 'due' | 'deliver' };

/** A step of a run: what was kept before and after, and what happened between. */
export interface RunStep {
  readonly before: Rows;
  readonly after: Rows;
  readonly file: () => Promise<StoreFile>;
  readonly event: Event;
  readonly world: TestPortal;
}

/** A law that every step must keep. It throws, with what is wrong, where one does not. */
export interface StepLaw {
  /** The law's name, with its number in the list of laws where it has one. */
  readonly name: string;
  readonly check: (step: RunStep) => void | Promise<void>;
}
