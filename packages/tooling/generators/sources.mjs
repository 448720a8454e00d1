// The documents that rules rest on, as a page to read: made from rules/sources.json.
import { readFileSync } from 'node:fs';
import { at } from '../lib/paths.mjs';

export const file = 'docs/sources.md';

const INTRODUCTION = `# Sources

Every value in a rulebook names what it rests on, a document and one of its headings, as \`document#heading\`; or it says that it is assumed. These are the documents. They are cited, never quoted, and neither body has published this project.

Made from \`rules/sources.json\` by \`npm run generate\`.
`;

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
  return [INTRODUCTION, ...sources.map(page)].join('\n');
};
