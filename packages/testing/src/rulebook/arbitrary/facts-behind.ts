import type { Condition, RuntimeDocument } from '@guildhall/core';

/** Every fact and collection that an outcome rests on, through derived facts down to what is given. */
export function factsBehind(document: RuntimeDocument, outcome: string): readonly string[] {
  const rule = document.outcomes?.[outcome];
  const names = new Set<string>();
  const needed = new Set([...(rule?.needs ?? []), ...(rule?.onlyIf === undefined ? [] : [rule.onlyIf])]);
  const open: unknown[] = (document.requirements ?? [])
    .filter(({ name }) => needed.has(name))
    .map(({ conditions }) => conditions);
  const visit = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    open.push(document.facts[name]?.is);
  };
  while (open.length > 0) {
    for (const word of wordsIn(open.pop())) {
      if (document.facts[word] !== undefined || document.collections?.[word] !== undefined) visit(word);
      const shared: Condition | undefined = document.conditions?.[word];
      if (shared !== undefined && !names.has(`condition ${word}`)) {
        names.add(`condition ${word}`);
        open.push(shared);
      }
    }
  }
  return [...names].filter((name) => !name.startsWith('condition '));
}

/** Every text in a value, however deep. A word that happens to name something too many is harmless here. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
