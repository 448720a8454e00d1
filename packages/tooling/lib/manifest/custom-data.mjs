import { elementsOf } from './element-types.mjs';

const list = (title, entries = []) =>
  entries.length > 0
    ? `\n\n${title}\n\n${entries.map(({ name, description = '' }) => `- \`${name || 'default'}\` - ${description}`).join('\n')}`
    : '';
const markdown = (value) => ({ kind: 'markdown', value });
/** The choices of an attribute, where its type is a list of texts, and none where it is or is not there. */
function choicesOf(type = '') {
  const choices = [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  if (/^boolean/.test(type)) return { valueSet: 'v' };
  return choices.length > 0 && /^[^<[]*$/.test(type) ? { values: choices } : {};
}

/** What VS Code tells of the tags and attributes in HTML. */
export const htmlCustomData = (manifest) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description = '', attributes = [], slots, events, cssParts }) => ({
    name: tagName,
    description: markdown(`${description}${list('Slots', slots)}${list('Events', events)}${list('Parts', cssParts)}`),
    attributes: attributes.map((each) => ({
      name: each.name,
      description: markdown(each.description ?? ''),
      ...choicesOf(each.type?.text),
    })),
  })),
});

/** What it tells of custom properties and parts in CSS. */
export function cssCustomData(manifest) {
  const elements = elementsOf(manifest);
  const merged = (kind) => {
    const found = new Map();
    for (const { tagName, [kind]: entries = [] } of elements) {
      for (const { name, description = '' } of entries) {
        if (!found.has(name)) found.set(name, []);
        found.get(name).push(`- \`<${tagName}>\` - ${description}`);
      }
    }
    return [...found].sort(([a], [b]) => a.localeCompare(b, 'en'));
  };
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: merged('cssProperties').map(([name, lines]) => ({ name, description: markdown(lines.join('\n')) })),
    pseudoElements: merged('cssParts').map(([name, lines]) => ({
      name: `::part(${name})`,
      description: markdown(lines.join('\n')),
    })),
  };
}
