// The lives of rows, drawn from the machines themselves.
import { drawLife } from '../../core/dist/lifecycle/index.js';
import * as machines from '../../core/dist/machines.js';

export const file = 'docs/lifecycles.md';

const INTRODUCTION = `# Lives

How each kind of row goes from stage to stage, drawn from the machines in \`packages/core/src/<room>/…-machine.ts\`, where each says what it guarantees. Only what people or the body do is a stage: what time does (expired, lapsed, gone after seven days) is derived from a row and the clock whenever somebody asks, and nothing depends on a timer having run. An event with an asterisk is taken only when the row or the event itself allows it; an event that is not drawn is refused with a code.

Made by \`npm run generate\`.
`;

/** The page as text. */
export const make = () => {
  const lives = Object.values(machines).filter((value) => typeof value === 'object' && 'machine' in value);
  const sections = lives
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((life) => `## ${life.name}\n\n\`\`\`mermaid\n${drawLife(life)}\`\`\`\n`);
  return [INTRODUCTION, ...sections].join('\n');
};
