// The wire contract as a page to read: every command and view, from the schemas that check them.
import { z } from 'zod';
import { commands, views } from '../../portal/dist/contract/index.js';
import * as shapes from '../../portal/dist/contract/shapes.js';

export const file = 'docs/contract.md';

const INTRODUCTION = `# The wire contract

Every command that can be sent and every view that can be looked at, whoever carries them: a portal in the page, or one behind HTTP. A request is \`{ name, body, input, language? }\`, and a command's also has a \`commandId\` of the sender's choosing: sent twice, it acts once and is answered the same. Who sends it is found out from the session, never from the request.

A command is answered by one of four:

| \`kind\` | Means |
| --- | --- |
| \`done\` | It was carried out; \`answer\` is below. |
| \`refused\` | The domain's no. \`refusal\` has a \`code\`, a sentence, and what would unblock it. Nothing was changed. |
| \`invalid\` | What was sent is no such command; \`problems\` say where. Nothing was changed. |
| \`failed\` | Something went wrong on the portal's side. Nothing was changed; the same command may be sent again. |

A view is answered by \`shown\` with its \`answer\`, or by \`refused\`, \`invalid\` or \`failed\`. Lists answer \`rows\` and \`next\`, which is passed as \`after\` for the page that follows. Who may send or see what is in [access](access.md). Rows name the documents' features: I the IMA portal, W the centre's web portal, L the learner portal, C the centre portal, T third parties.

The same thing has the same name in every room:

| Field | Is |
| --- | --- |
| \`id\`, \`…Id\` | the id of what is shown; of something else. Whoever a row is about is \`personId\`. |
| \`may\` | for each verb whether it may be done now. If not: \`whyNot\` in a sentence, \`unblock\` for what would change that, and all \`reasons\` where the rules gave some. Where \`ok\` is \`false\` and nothing else is said, it is not the reader's to do. |
| \`…Label\` | what a value is called in the reader's language; something to choose is \`{ id, label }\`. |
| \`says\`, \`…Says\` | a sentence to show; \`…Says\` is about the field it is named for. |
| \`…Pence\` | whole pence; \`{ pence, text }\` is a sum with the text to show, \`netPence\`, \`vatPence\` and \`totalPence\` one with its VAT. |
| \`…On\`, \`…At\` | a day in Europe/London; an instant in UTC. |
| \`stage\`, \`standing\` | where a machine has a row; how something stands that time moves too. |
| \`personId?\` of an input | whose record is asked for: left out by whoever asks for their own, named by staff. |
| \`search?\` of an input | what a list is searched for; nothing: all of it. |
| \`name\`, \`mediaType\`, \`bytes\` | a file; its bytes as base64. |

Codes of refusals are \`room/kebab-reason\`. Where a thing's life does not take what is asked at the stage it has, the code is \`room/thing-stage-cannot-event\`.

Made from \`packages/portal/src/contract\` by \`npm run generate\`.
`;

/** A schema in one line, close to TypeScript: what is optional has a question mark. */
const shape = (schema) => {
  if (schema === undefined || Object.keys(schema).length === 0) return 'any value';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return union.map(shape).join(' | ');
  if (schema.allOf !== undefined) return shape(schema.allOf[0]);
  if (schema.$ref !== undefined) return 'JSON';
  switch (schema.type) {
    case 'array': {
      const item = shape(schema.items);
      return /[|]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
    }
    case 'object': {
      if (schema.properties === undefined) return `{ [name]: ${shape(schema.additionalProperties)} }`;
      const required = new Set(schema.required ?? []);
      const fields = Object.entries(schema.properties).map(
        ([name, field]) => `${name}${required.has(name) ? '' : '?'}: ${shape(field)}`,
      );
      return fields.length === 0 ? '{}' : `{ ${fields.join('; ')} }`;
    }
    case 'string':
      return schema.format === 'date' ? 'day' : schema.format === 'date-time' ? 'instant' : 'text';
    case 'integer':
      return 'integer';
    default:
      return schema.type ?? 'any value';
  }
};

const whole = (schema, io) => shape(z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }));

/** Shapes that stand by their names: written out, they would hide what is a view's own. */
const NAMED = ['May', 'Reason', 'Choice', 'Money', 'LearnerInBrief', 'FileAnswered'].map((name) => ({
  name,
  says: whole(shapes[name], 'output'),
}));

const shapeOf = (schema, io) => NAMED.reduce((text, { name, says }) => text.replaceAll(says, name), whole(schema, io));

const NAMES = `## Shapes

${NAMED.map(({ name, says }) => `- \`${name}\` is \`${name === 'May' ? says.replace(NAMED[1].says, 'Reason') : says}\``).join('\n')}
`;

const section = (name, contract) => {
  const lines = [
    `### \`${name}\``,
    '',
    `${contract.says} Rows: ${contract.rows.join(', ')}.`,
    '',
    `- takes \`${shapeOf(contract.input, 'input')}\``,
    `- answers \`${shapeOf(contract.answer, 'output')}\``,
  ];
  if (contract.refusals?.length > 0)
    lines.push(`- may refuse with ${contract.refusals.map((code) => `\`${code}\``).join(', ')}`);
  return `${lines.join('\n')}\n`;
};

const chapter = (title, contracts) => [
  `## ${title}\n`,
  ...Object.keys(contracts)
    .sort()
    .map((name) => section(name, contracts[name])),
];

/** The page as text. */
export const make = () =>
  [INTRODUCTION, NAMES, ...chapter('Commands', commands), ...chapter('Views', views)].join('\n');
