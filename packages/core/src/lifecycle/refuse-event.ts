import type { Refusal } from '../kernel/refusal.js';
import type { Life } from './life.js';
import { stagesThatTake } from './stages-that-take.js';

/** Why a life does not take an event at the stage a row has, and what would unblock it. */
export function refuseEvent<Row extends { readonly stage: string }, Event extends { readonly type: string }>(
  life: Life<Row, Event>,
  row: Row,
  event: Event,
): Refusal {
  const isFinal = life.machine.states[row.stage]?.type === 'final';
  const stages = stagesThatTake(life.machine, event.type).filter((stage) => stage !== row.stage);
  const words = (name: string): string => name.replaceAll('-', ' ');
  // From a final stage there is no way to any other.
  const unblock = isFinal
    ? undefined
    : (life.unblock[`${row.stage} ${event.type}`] ??
      life.unblock[event.type] ??
      (stages.length === 0
        ? undefined
        : `It can be done while the ${life.noun} is ${stages.map(words).join(' or ')}.`));
  return {
    code: `${life.name}-${row.stage}-cannot-${event.type.replaceAll('.', '-')}`,
    says: `This cannot be done: the ${life.noun} is ${words(row.stage)}.`,
    ...(unblock === undefined ? {} : { unblock }),
  };
}
