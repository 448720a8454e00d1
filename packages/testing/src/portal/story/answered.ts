import type { CommandReply, ViewReply } from '@guildhall/portal/contract';

/**
 * What a command or a view answered.
 *
 * @throws Error with the reply, where it is anything but an answer.
 */
export function answered<Answer>(reply: CommandReply<Answer> | ViewReply<Answer>): Answer {
  if (reply.kind === 'done' || reply.kind === 'shown') return reply.answer;
  throw new Error(`The story stops: ${JSON.stringify(reply)}`);
}

/** The code by which something was refused; what it was else, where it was not. */
export function refusedWith(reply: CommandReply | ViewReply): string {
  return reply.kind === 'refused' ? reply.refusal.code : reply.kind;
}
