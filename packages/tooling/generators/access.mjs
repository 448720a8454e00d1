// Who may do what, as a page to read: made from the table that decides it.
import { accessTable, ROLES } from '../../core/dist/access/index.js';

export const file = 'docs/access.md';

const INTRODUCTION = `# Access

Who may send which command and see which view. Every command and every view asks \`decideAccess\` in \`@guildhall/core/access\`, which grants what stands here and nothing else, and nothing crosses from one body to another.

The second word of a cell says how somebody must stand to what it is about: \`self\` (it is theirs), \`booker\`, \`delegate\`, \`colleague\` (of the same organisation), \`learner\` (of that learner record), \`centre\` (of that centre), \`third-party\` (the other side of the connection), \`shared\` (it is shared with them now), \`anyone\` (anything of their body). Being allowed to ask is not yet a yes: the rules decide after that.

Made from \`packages/core/src/access/table\` by \`npm run generate\`.
`;

const order = ['everybody', ...ROLES];

/** The page as text. */
export const make = () => {
  const actions = [...new Set(accessTable.map(({ action }) => action))].sort();
  const rooms = [...new Set(actions.map((action) => action.split('/')[0]))];
  const lineOf = (action) => {
    const grants = accessTable.filter((grant) => grant.action === action);
    const cells = order
      .filter((role) => grants.some(({ to }) => to === role))
      .map((role) => {
        const as = grants.filter(({ to }) => to === role).map((grant) => `\`${grant.as}\``);
        return `${role} ${as.join(' or ')}`;
      });
    return `| \`${action}\` | ${cells.join('; ')} |`;
  };
  const sections = rooms.map((room) => {
    const lines = actions.filter((action) => action.startsWith(`${room}/`)).map(lineOf);
    return `## ${room}\n\n| What | Who, and as what |\n| --- | --- |\n${lines.join('\n')}\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
};
