import type { CommandContract, CommandContracts, ViewContract, ViewContracts } from '../contract/contract.js';
import type { Desk, Reply, ViewDesk } from './desk.js';
import type { RoomParts } from './room.js';

/** A command with what carries it out. */
export interface OpenCommand {
  readonly contract: CommandContract;
  readonly handle: (desk: Desk, input: unknown) => Promise<Reply<unknown>>;
}

/** A view with what shows it. */
export interface OpenView {
  readonly contract: ViewContract;
  readonly handle: (desk: ViewDesk, input: unknown) => Promise<Reply<unknown>>;
}

/** A room that has been loaded, with its contract. */
export interface OpenRoom extends Pick<RoomParts<never, never>, 'emails' | 'due' | 'makers' | 'personal'> {
  /** Absent for a name that the room does not have. */
  readonly command: (name: string) => OpenCommand | undefined;
  readonly view: (name: string) => OpenView | undefined;
}

/** Puts a room together with its contract. That each command and view has its handler is checked here, by its type. */
export function openRoom<C extends CommandContracts, V extends ViewContracts>(
  parts: RoomParts<C, V>,
  commands: C,
  views: V,
): OpenRoom {
  const { emails, due, makers, personal } = parts;
  return {
    emails,
    due,
    makers,
    personal,
    command: (name) => pair(commands, parts.commands, name) as OpenCommand | undefined,
    view: (name) => pair(views, parts.views, name) as OpenView | undefined,
  };
}

function pair(contracts: object, handlers: object, name: string): unknown {
  if (!Object.hasOwn(contracts, name)) return undefined;
  return { contract: contracts[name as never], handle: handlers[name as never] };
}
