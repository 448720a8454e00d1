import type { RulebookDocument } from '@guildhall/core';
import type { RulebookEdit } from '@guildhall/core/edit';

/** What a rulebook is after an edit that is not refused, and the pointers of what the edit is about. */
export interface EditedSlowly {
  readonly document: RulebookDocument;
  readonly touched: readonly string[];
}

type Json = Record<string, unknown>;

/** Makes an edit to a rulebook as data, without a text: to compare `editRulebook` with. */
export function editedSlowly(document: RulebookDocument, edit: RulebookEdit, on: string): EditedSlowly {
  const copy = structuredClone(document);
  const done = (...touched: readonly string[]): EditedSlowly => ({ document: copy, touched });
  switch (edit.do) {
    case 'set-value':
    case 'add-item': {
      const values = copy.parameters?.[edit.parameter]?.values ?? {};
      const current = Object.keys(values)
        .filter((date) => date <= edit.from)
        .sort()
        .at(-1);
      const list = values[current ?? '']?.value as readonly string[];
      const value = edit.do === 'set-value' ? edit.value : [...list, edit.item];
      values[edit.from] = { ...groundOf(edit), value };
      return done(`/parameters/${edit.parameter}/values`);
    }
    case 'set-text': {
      const path = edit.at
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      let at = copy as unknown as Json;
      for (const key of path) at = at[key] as Json;
      at[edit.language] = edit.text;
      return done(edit.at);
    }
    case 'set-step': {
      const bands = copy.bands ?? [];
      const band = bands.findIndex(
        ({ name, from, to }) => name === edit.band && from <= edit.from && (to === undefined || to > edit.from),
      );
      const old = bands[band];
      if (old === undefined) return done();
      const next = structuredClone(old);
      const { atLeast, percent, pence } = { ...next.steps[edit.step], ...edit };
      next.from = edit.from;
      next.steps[edit.step] = JSON.parse(
        JSON.stringify({ atLeast, percent, pence, ...groundOf(edit) }),
      ) as (typeof next.steps)[number];
      old.to = edit.from;
      bands.splice(band + 1, 0, next);
      return done('/bands');
    }
    case 'add-example':
      copy.examples.push(edit.example);
      return done('/examples');
    case 'set-version':
      copy.version = edit.version;
      copy.changes.push({ version: edit.version, on, why: edit.why, kind: edit.kind });
      return done('/version', '/changes');
    default:
      throw new Error(`No made-up edit does ${edit.do}.`);
  }
}

function groundOf({ source, status, note }: { source?: unknown; status?: unknown; note?: unknown }): Json {
  return JSON.parse(JSON.stringify({ source, status, note })) as Json;
}
