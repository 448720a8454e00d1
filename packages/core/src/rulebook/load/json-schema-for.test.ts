import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { RulebookDocument } from '../schema/document.js';
import { jsonSchemaFor } from './json-schema-for.js';

const file = new URL('../../../../../rules/cpd/ima.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const document = RulebookDocument.parse(JSON.parse(text));
const schema = jsonSchemaFor(document);
const validate = new Ajv({ strict: false }).compile(schema);

/** Whether the schema accepts the CPD rulebook with a piece of its text written otherwise, everywhere. */
function accepts(piece: string, instead: string): boolean {
  assert.ok(text.includes(piece), piece);
  return validate(JSON.parse(text.replaceAll(piece, instead)));
}

describe('jsonSchemaFor', () => {
  it('accepts the rulebook, and refuses names that it has not', () => {
    assert.ok(validate(JSON.parse(text)));
    for (const [piece, instead] of [
      ['"fact": "totalPoints"', '"fact": "totalPiont"'],
      ['{ "fact": "param.minimumCategories" }', '{ "fact": "param.minimumCategory" }'],
      ['"over": "activities"', '"over": "activity"'],
      ['"sum": "points"', '"sum": "point"'],
      ['{ "condition": "in-this-period" }', '{ "condition": "in-this-year" }'],
      ['"whenNot": "cpd/points-short"', '"whenNot": "cpd/point-short"'],
      ['"from": "param.subcategories"', '"from": "param.subcategory"'],
      ['"operator": "equal", "value": "submitted"', '"operator": "equal", "value": "submited"'],
      ['"value": ["approved", "submitted"]', '"value": ["aproved", "submitted"]'],
      ['"sizeOf": "param.categories"', '"sizeOf": "param.catgories"'],
      ['"up": "totalPoints"', '"up": "points"'],
      ['"holdsCertMap": false', '"holdsCertmap": false'],
    ] as const)
      assert.equal(accepts(piece, instead), false, instead);
  });

  it('holds the values of a parameter to its type and bounds', () => {
    const points = '{ "value": 16, "source": "ima-portal-faq#cpd-not-met" }';
    for (const [value, good] of [
      ['60', true],
      ['61', false],
      ['0', false],
      ['"16"', false],
      ['[16]', false],
    ] as const)
      assert.equal(accepts(points, points.replace('16', value)), good, value);
    assert.equal(accepts('"value": "2022-07-20"', '"value": "20 July 2022"'), false);
    assert.equal(accepts('"value": ["training", "qualifications"]', '"value": ["training", "training"]'), false);
    assert.equal(accepts('"2019-02-16": { "value": 16,', '"YYYY-MM-DD": { "value": 16,'), false);
  });

  it('says what names are, and offers beginnings', () => {
    const { definitions } = schema as {
      definitions: Record<string, { enum: string[]; markdownEnumDescriptions: string[] }>;
    };
    const names = definitions['fact-or-parameter'];
    assert.equal(
      names?.markdownEnumDescriptions[names.enum.indexOf('param.minimumPoints')],
      '**Points needed in a CPD period** — integer, in points',
    );
    const written = JSON.stringify(schema);
    for (const label of ['A value from a day on', 'A reason', 'An example', 'A sum in pence from so much notice on'])
      assert.ok(written.includes(`"label":"${label}"`), label);
    assert.ok(!written.includes('refersTo'));
  });
});
