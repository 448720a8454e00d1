// The documents that rules rest on, as a page to read: made from rules/sources.json.
import { readFileSync } from 'node:fs';
import * as machines from '../../core/dist/machines.js';
import { at } from '../lib/paths.mjs';

export const file = 'docs/sources.md';

const INTRODUCTION = `# Sources

Every value in a rulebook names what it rests on, a document and one of its headings, as \`document#heading\`; or it says that it is assumed. These are the documents. They are cited, never quoted, and neither body has published this project.

Made from \`rules/sources.json\` by \`npm run generate\`.
`;

const OURS = `## Stages that are ours

The documents describe what people do, and name few of the stages that things go through ([lives](lifecycles.md)). These are named by no document; they are assumed, so that what the documents describe has a place to stand.
`;

/** The stages that no document names, life by life: they carry the tag \`ours\` in their machine. */
const stagesOfOurs = () =>
  Object.values(machines)
    .filter((value) => typeof value === 'object' && 'machine' in value)
    .map(({ name, machine }) => ({
      name,
      stages: Object.keys(machine.states).filter((stage) => machine.states[stage].tags.includes('ours')),
    }))
    .filter(({ stages }) => stages.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, stages }) => `- \`${name}\`: ${stages.map((stage) => stage.replaceAll('-', ' ')).join(', ')}`);

/** The page as text. */
export const make = () => {
  const { sources } = JSON.parse(readFileSync(at('rules/sources.json'), 'utf8'));
  const page = ({ id, title, publisher, version, date, address, access, headings }) => {
    const edition = [version === undefined ? '' : `version ${version}`, date ?? '']
      .filter((part) => part !== '')
      .join(', ');
    const facts = [publisher, edition, address === undefined ? (access ?? '') : `<${address}>`].filter(
      (part) => part !== '',
    );
    const lines = Object.entries(headings).map(([slug, heading]) => `- \`${slug}\`: ${heading}`);
    return `## ${id}\n\n${title}. ${facts.join('. ')}.\n\n${lines.join('\n')}\n`;
  };
  return [INTRODUCTION, ...sources.map(page), `${OURS}\n${stagesOfOurs().join('\n')}\n`].join('\n');
};
