import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editRulebook } from './edit-rulebook.js';
import type { RulebookEdit } from './rulebook-edit.js';

const ON = '2026-11-26';
const ASSUMED = { status: 'assumed' } as const;

const TEXT = `{
  "format": "guildhall/rulebook@1",
  "id": "t/one",
  "body": "t",
  "title": { "en-GB": "One" },
  "version": "1.0.0",
  "clock": { "fact": "on", "says": "The day.", "ifMissing": "today" },
  "facts": {
    "on": { "type": "date" },
    "notice": { "type": "integer", "unit": "calendar-day" },
    "price": { "type": "integer", "unit": "pence" },
    "kind": { "type": "enum", "from": "param.kinds" }
  },
  "parameters": {
    "least": {
      "title": { "en-GB": "Least" },
      "type": "integer",
      "max": 20,
      "editableBy": ["staff"],
      "values": {
        "2020-01-01": { "value": 3, "status": "assumed" },
        "2028-01-01": { "value": 5, "status": "assumed" }
      }
    },
    "kinds": {
      "title": { "en-GB": "Kinds" },
      "type": "list",
      "editableBy": ["staff"],
      "values": { "2020-01-01": { "value": ["a", "b"], "status": "assumed" } }
    },
    "caps": {
      "title": { "en-GB": "Caps" },
      "type": "map",
      "editableBy": ["staff"],
      "values": { "2020-01-01": { "value": { "a": 4 }, "status": "assumed" } }
    }
  },
  "bands": [
    {
      "name": "t/charge",
      "from": "2020-01-01",
      "over": "notice",
      "of": "price",
      "direction": "more-notice-never-costs-more",
      "rounding": "down",
      "steps": [
        { "atLeast": 14, "percent": 0, "status": "assumed" },
        { "atLeast": { "fact": "param.least" }, "percent": 50, "status": "assumed" },
        { "atLeast": 0, "percent": 100, "status": "assumed" }
      ],
      "after": "t/gone",
      "whenUnknown": "t/unknown"
    }
  ],
  "reasons": {
    "t/gone": { "text": { "en-GB": "Gone." }, "audience": ["staff"] },
    "t/unknown": { "text": { "en-GB": "Unknown." }, "audience": ["staff"] }
  },
  "examples": [],
  "changes": [{ "version": "1.0.0", "on": "2026-11-01", "why": "First.", "kind": "logic" }]
}
`;

function edit(...edits: RulebookEdit[]): string {
  const result = editRulebook(TEXT, edits, { on: ON });
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.value;
}

function refusal(...edits: RulebookEdit[]): string {
  const result = editRulebook(TEXT, edits, { on: ON });
  assert.ok(!result.ok, 'it was refused');
  assert.ok(result.problems.every(({ says, at }) => says.length > 20 && (at === '' || at.startsWith('/'))));
  return result.problems.map(({ code }) => code).join(' ');
}

/** The lines that an edit took away and those it put there. */
function difference(after: string, before = TEXT): { readonly gone: string[]; readonly come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const same = (one: string[], other: string[]): number => {
    const first = one.findIndex((line, at) => line !== other[at]);
    return first < 0 ? one.length : first;
  };
  const head = same(old, now);
  const tail = same([...old.slice(head)].reverse(), [...now.slice(head)].reverse());
  const cut = (lines: string[]): string[] => lines.slice(head, lines.length - tail).map((line) => line.trim());
  return { gone: cut(old), come: cut(now) };
}

const least = { parameter: 'least', ...ASSUMED } as const;
const kinds = { parameter: 'kinds', ...ASSUMED } as const;

describe('editRulebook', () => {
  it('gives the very text back without an edit, whatever it is', () => {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\uFEFF${TEXT}`, 'no JSON'])
      assert.deepEqual(editRulebook(text, [], { on: ON }), { ok: true, value: text });
  });

  it('dates a value, in the order of the dates', () => {
    const text = edit({ do: 'set-value', from: '2027-02-16', value: 4, ...least, note: 'Decided.' });
    assert.deepEqual(difference(text), {
      gone: [],
      come: ['"2027-02-16": { "value": 4, "status": "assumed", "note": "Decided." },'],
    });
    const last = edit({ do: 'set-value', parameter: 'least', from: '2029-01-01', value: 6, source: 'a#b' });
    assert.deepEqual(difference(last), {
      gone: ['"2028-01-01": { "value": 5, "status": "assumed" }'],
      come: ['"2028-01-01": { "value": 5, "status": "assumed" },', '"2029-01-01": { "value": 6, "source": "a#b" }'],
    });
  });

  it('supersedes or withdraws a value to come, and never one that has applied', () => {
    const text = edit({ do: 'set-value', from: '2028-01-01', value: 7, ...least });
    assert.deepEqual(difference(text).come, ['"2028-01-01": { "value": 7, "status": "assumed" }']);
    const without = edit({ do: 'drop-value', parameter: 'least', from: '2028-01-01' });
    assert.ok(!without.includes('2028') && without.includes('"2020-01-01": { "value": 3, "status": "assumed" }\n'));
    for (const from of ['2020-01-01', ON]) {
      const today = TEXT.replaceAll('2020-01-01', from);
      const result = editRulebook(today, [{ do: 'set-value', from, value: 7, ...least }], { on: ON });
      assert.equal(result.ok ? '' : result.problems[0]?.code, 'edit/has-applied');
    }
    assert.equal(refusal({ do: 'drop-value', parameter: 'least', from: '2020-01-01' }), 'edit/has-applied');
    assert.equal(refusal({ do: 'drop-value', parameter: 'least', from: '2027-01-01' }), 'edit/no-such-value');
    assert.equal(refusal({ do: 'set-value', from: '2026-11-25', value: 7, ...least }), 'edit/in-the-past');
    assert.ok(edit({ do: 'set-value', from: ON, value: 7, ...least }).includes(`"${ON}"`));
  });

  it('adds and removes what a list and a map hold, by a new dated entry', () => {
    const from = '2027-01-01';
    assert.deepEqual(difference(edit({ do: 'add-item', from, item: 'c', ...kinds })).come, [
      '"values": {',
      '"2020-01-01": { "value": ["a", "b"], "status": "assumed" },',
      '"2027-01-01": { "value": ["a", "b", "c"], "status": "assumed" }',
      '}',
    ]);
    const twice = edit({ do: 'add-item', from, item: 'c', ...kinds }, { do: 'remove-item', from, item: 'a', ...kinds });
    assert.ok(twice.includes('"2027-01-01": { "value": ["b", "c"], "status": "assumed" }'));
    const caps = { parameter: 'caps', from, ...ASSUMED } as const;
    const map = edit({ do: 'set-item', item: 'b', value: 2, ...caps });
    assert.ok(map.includes('"2027-01-01": { "value": { "a": 4, "b": 2 }, "status": "assumed" }'));
    assert.ok(edit({ do: 'remove-item', item: 'a', ...caps }).includes('"2027-01-01": { "value": {}, '));
  });

  it('says what is wrong with an item', () => {
    const from = '2027-01-01';
    const caps = { parameter: 'caps', from, ...ASSUMED } as const;
    assert.equal(refusal({ do: 'add-item', from, item: 'a', ...kinds }), 'edit/already-listed');
    assert.equal(refusal({ do: 'remove-item', from, item: 'z', ...kinds }), 'edit/not-listed');
    assert.equal(refusal({ do: 'remove-item', item: 'z', ...caps }), 'edit/not-listed');
    assert.equal(refusal({ do: 'set-item', item: 'a', value: 4, ...caps }), 'edit/already-listed');
    assert.equal(refusal({ do: 'add-item', item: 'b', ...caps }), 'edit/wrong-kind');
    assert.equal(refusal({ do: 'set-item', from, item: 'c', value: 1, ...kinds }), 'edit/wrong-kind');
    assert.equal(refusal({ do: 'add-item', from, item: 'c', ...least }), 'edit/wrong-kind');
    assert.equal(refusal({ do: 'add-item', from: '2019-01-01', item: 'c', ...kinds }), 'edit/no-such-value');
    const later = { do: 'add-item', from: '2028-01-01', item: 'c', ...kinds } as const;
    const sooner = { ...later, from, item: 'd' } as const;
    assert.equal(refusal(later, sooner), 'edit/superseded-later');
    assert.ok(edit(later, { ...later, item: 'd' }, sooner).includes('["a", "b", "d"]'));
  });

  it('sets a text in one language, and adds a language', () => {
    const at = '/reasons/t~1gone/text';
    const text = edit({ do: 'set-text', at, language: 'en-GB', text: 'It has gone.' });
    assert.deepEqual(difference(text).come, [
      '"t/gone": { "text": { "en-GB": "It has gone." }, "audience": ["staff"] },',
    ]);
    const welsh = edit({ do: 'set-text', at: '/title', language: 'cy', text: 'Un' });
    assert.deepEqual(difference(welsh).come, ['"title": { "en-GB": "One", "cy": "Un" },']);
    for (const nowhere of ['/reasons/t~1gone', '/version', '/reasons/t~1lost/text', '', '/__proto__'])
      assert.equal(refusal({ do: 'set-text', at: nowhere, language: 'cy', text: 'Un' }), 'edit/no-text-here');
  });

  it('moves a step of a band in a copy that begins on the day, and ends the other', () => {
    const move = { do: 'set-step', band: 't/charge', from: '2027-01-01', step: 0, atLeast: 21, ...ASSUMED } as const;
    const text = edit(move);
    const { bands } = JSON.parse(text) as { bands: { from: string; to?: string; steps: { atLeast: unknown }[] }[] };
    assert.deepEqual(
      bands.map(({ from, to, steps }) => [from, to, steps[0]?.atLeast]),
      [
        ['2020-01-01', '2027-01-01', 14],
        ['2027-01-01', undefined, 21],
      ],
    );
    assert.ok(text.includes('"from": "2020-01-01",\n      "to": "2027-01-01",\n'));
    const again = edit(move, { ...move, atLeast: 28, percent: 10 });
    assert.ok(again.includes('{ "atLeast": 28, "percent": 10, "status": "assumed" }'));
    assert.equal((JSON.parse(again) as { bands: unknown[] }).bands.length, 2);
    const between = edit({ ...move, from: '2029-01-01' }, move);
    assert.deepEqual(
      (JSON.parse(between) as { bands: { from: string; to?: string }[] }).bands.map(({ from, to }) => [from, to]),
      [
        ['2020-01-01', '2027-01-01'],
        ['2027-01-01', '2029-01-01'],
        ['2029-01-01', undefined],
      ],
    );
  });

  it('says what is wrong with a step', () => {
    const move = { do: 'set-step', band: 't/charge', from: '2027-01-01', step: 0, atLeast: 21, ...ASSUMED } as const;
    assert.equal(refusal({ ...move, band: 't/chrage' }), 'edit/no-such-band');
    assert.equal(refusal({ ...move, from: '2019-01-01' }), 'edit/no-such-band');
    assert.equal(refusal({ ...move, step: 3 }), 'edit/no-such-step');
    assert.equal(refusal({ ...move, step: 1 }), 'edit/step-is-a-parameter');
    assert.equal(refusal({ ...move, from: '2020-01-01' }), 'edit/has-applied');
    assert.equal(refusal({ ...move, from: '2026-11-25' }), 'edit/in-the-past');
    assert.equal(refusal({ ...move, atLeast: 2 }), 'rulebook/bands-cross');
  });

  it('adds an example, and a version with why it was made', () => {
    const example = { given: { notice: 3 }, expect: { values: { 't/charge': 1 } }, on: ON, id: 'one', ...ASSUMED };
    assert.deepEqual(difference(edit({ do: 'add-example', example })).come, [
      '"examples": [',
      '{',
      '"id": "one",',
      `"on": "${ON}",`,
      '"status": "assumed",',
      '"given": { "notice": 3 },',
      '"expect": { "values": { "t/charge": 1 } }',
      '}',
      '],',
    ]);
    assert.equal(refusal({ do: 'add-example', example }, { do: 'add-example', example }), 'edit/repeated-example');
    const text = edit({ do: 'set-version', version: '1.10.0', why: 'A change.', kind: 'value' });
    assert.ok(text.includes('"version": "1.10.0",\n  "clock"'));
    assert.ok(
      text.includes(`    { "version": "1.10.0", "on": "${ON}", "why": "A change.", "kind": "value" }\n  ]\n}\n`),
    );
    for (const version of ['1.0.0', '0.9.9', 'two'])
      assert.equal(refusal({ do: 'set-version', version, why: 'A.', kind: 'text' }), 'edit/not-a-later-version');
  });

  it('makes all edits or none, and answers nothing that the check refuses', () => {
    const good = { do: 'set-value', from: '2027-01-01', value: 4, ...least } as const;
    assert.match(refusal(good, { ...good, value: 21 }), /^rulebook\/parameter-out-of-bounds/);
    assert.equal(refusal({ ...good, parameter: 'leats' }), 'edit/no-such-parameter');
    assert.equal(refusal({ ...good, parameter: 'constructor' }), 'edit/no-such-parameter');
    assert.equal(refusal({ ...good, from: '2027-02-30' }), 'edit/no-date');
    const sources = new Set<string>();
    const cited = { do: 'set-value', parameter: 'least', from: '2027-01-01', value: 4, source: 'a#b' } as const;
    const result = editRulebook(TEXT, [cited], { on: ON, sources });
    assert.equal(result.ok ? '' : result.problems[0]?.code, 'rulebook/source-unknown');
    assert.equal(editRulebook(TEXT, [good], { on: 'today' }).ok, false);
  });

  it('refuses a text that is no rulebook, each with its code', () => {
    const good = { do: 'set-value', from: '2027-01-01', value: 4, ...least } as const;
    const code = (text: string): string | undefined => {
      const result = editRulebook(text, [good], { on: ON });
      return result.ok ? undefined : result.problems[0]?.code;
    };
    assert.equal(code(''), 'edit/not-json');
    assert.equal(code(TEXT.replace('}\n', '},\n')), 'edit/not-json');
    assert.equal(code(`// A comment\n${TEXT}`), 'edit/not-json');
    assert.equal(code(TEXT.replace('"body": "t",', '"body": "t", "body": "t",')), 'edit/repeated-name');
    assert.equal(code('['.repeat(50_000) + ']'.repeat(50_000)), 'edit/too-deep');
    assert.equal(code('[]'), 'schema/wrong-type');
    assert.equal(code('{}'), 'schema/missing');
  });
});
