import type { Life } from './life.js';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/**
 * A life as a Mermaid state diagram, the same text for the same machine.
 *
 * Events that lead the same way share an arrow. An event with a guard is marked
 * with an asterisk: whether it is taken depends on the row or the event too.
 */
export function drawLife(life: Life<never, never>): string {
  const machine = life.machine;
  const arrows = new Map<string, Arrow[]>();
  for (const [from, state] of Object.entries(machine.states)) {
    for (const [event, candidates] of state.transitions) {
      for (const candidate of candidates) {
        const to = candidate.target?.[0]?.key ?? from;
        const label = candidate.guard === undefined ? event : `${event}*`;
        const key = `${from} --> ${to}`;
        const same = arrows.get(key) ?? [];
        if (!same.some((arrow) => arrow.event === label)) arrows.set(key, [...same, { from, to, event: label }]);
      }
    }
  }
  const name = (stage: string): string => stage.replaceAll('-', '_');
  const stages = Object.keys(machine.states);
  const first = machine.root.initial.target[0]?.key ?? stages[0] ?? '';
  return [
    'stateDiagram-v2',
    ...stages
      .filter((stage) => stage.includes('-'))
      .map((stage) => `  state "${stage.replaceAll('-', ' ')}" as ${name(stage)}`),
    `  [*] --> ${name(first)}`,
    ...[...arrows.values()].map(
      (same) => `  ${name(same[0]!.from)} --> ${name(same[0]!.to)} : ${same.map(({ event }) => event).join(', ')}`,
    ),
    ...stages.filter((stage) => machine.states[stage]?.type === 'final').map((stage) => `  ${name(stage)} --> [*]`),
    '',
  ].join('\n');
}
