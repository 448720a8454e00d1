/**
 * What an element's manifest entry lacks, and what it describes that is not there, each as a sentence that says what
 * to do.
 *
 * @param {string} tag
 * @param {object} declaration of the manifest
 * @param {import('./scan-element.mjs').Scanned} scanned
 * @returns {string[]}
 */
export function undocumented(tag, declaration, scanned) {
  const said = [];
  const compare = (what, listed = [], found, how) => {
    const described = new Map(listed.map((each) => [each.name, each.description]));
    for (const [name, file] of found) {
      if (!described.get(name)?.trim())
        said.push(`<${tag}> has the ${what} “${name}” (${file}): describe it by ${how(name)}.`);
    }
    for (const name of described.keys()) {
      if (!found.has(name)) said.push(`<${tag}> describes the ${what} “${name}”, which it does not have: take it out.`);
    }
  };
  const tagged = (tagName) => (name) => `\`@${tagName} ${name}${name ? ' ' : ''}- …\` in its doc comment`;
  compare('part', declaration.cssParts, scanned.parts, tagged('csspart'));
  compare('slot', declaration.slots, scanned.slots, tagged('slot'));
  compare('event', declaration.events, scanned.events, (name) => `\`@event {…} ${name} - …\` in its doc comment`);
  compare('custom property', declaration.cssProperties, scanned.cssProperties, tagged('cssprop'));
  compare('attribute', declaration.attributes, scanned.attributes, () => 'a doc comment at its property');
  const members = declaration.members ?? [];
  const fields = new Map(members.map(({ name, description }) => [name, description]));
  for (const [name, file] of scanned.properties) {
    if (!fields.get(name)?.trim()) said.push(`<${tag}> has the property “${name}” (${file}): give it a doc comment.`);
  }
  for (const { name, kind, description } of members) {
    if (!description?.trim() && !scanned.properties.has(name))
      said.push(`<${tag}> has the public ${kind} “${name}”: give it a doc comment, or make it private or protected.`);
  }
  if (!declaration.description?.trim()) said.push(`<${tag}> has no doc comment.`);
  for (const each of scanned.unseen) said.push(`<${tag}>: ${each} cannot be seen here; write its name as a text.`);
  return said;
}
