import { accessTable } from '@guildhall/core/access';
import { type ViewName, type ViewReply, views } from '@guildhall/portal/contract';
import type { StoreFile } from '@guildhall/store';
import type { TestPortal } from '@guildhall/testing/portal';
import type { WorldActor } from '@guildhall/testing/world';
import { z } from 'zod';
import { poolOf } from './pool-of.js';

interface Looked {
  readonly actor: WorldActor;
  readonly name: ViewName;
  readonly input: Readonly<Record<string, unknown>>;
  readonly reply: ViewReply;
}

/** A view that somebody is granted and saw nothing in. */
interface NeverShown {
  readonly actor: WorldActor;
  readonly name: ViewName;
}

/** Views that take long, looked at until one is shown. */
const LONG = /-pdf$|-file$|spreadsheet$|check-|qualification$|group$/;
/** Views for those who hold a secret, which lies in no row. */
const SECRET: ReadonlySet<string> = new Set(['accounts/registration-status', 'accounts/link']);
/** What only a field of a query can be, by its name. */
const FIXED = { qualification: ['500/9810/X'], kind: ['basic-summary'], search: [''] };

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** Looks at every view that somebody is granted, with every input that the rows of a file make. */
export async function walkViews(
  { as }: TestPortal,
  actors: readonly WorldActor[],
  { tables }: StoreFile,
): Promise<{
  readonly shown: readonly Looked[];
  readonly troubles: readonly string[];
  readonly neverShown: readonly NeverShown[];
}> {
  const shown: Looked[] = [];
  const troubles: string[] = [];
  const neverShown: NeverShown[] = [];
  for (const actor of actors) {
    const known = poolOf(
      Object.fromEntries(
        Object.entries(tables).map(([table, kept]) => [
          table,
          (kept as { id: string; body: string }[]).filter(({ body }) => body === actor.body).map(({ id }) => id),
        ]),
      ),
      { ...FIXED, code: (tables['documents'] as { code: string }[]).map(({ code }) => code) },
    );
    // A person is found by the id of their account as well.
    const personId = [...new Set([...(known['personId'] ?? []), ...(known['accountId'] ?? [])])];
    const pool = { ...known, personId };
    const granted = new Set(accessTable.filter(({ to }) => to === actor.role).map(({ action }) => action));
    for (const name of (Object.keys(views) as ViewName[]).filter((view) => granted.has(view) && !SECRET.has(view))) {
      let times = 0;
      for (const input of inputsOf(name, pool)) {
        const reply = (await as(actor.id, actor.body).look(name, input)) as ViewReply;
        if (reply.kind === 'shown') {
          times++;
          shown.push({ actor, name, input, reply });
          if (LONG.test(name)) break;
        } else if (reply.kind !== 'refused') troubles.push(`${actor.key} ${name} ${JSON.stringify([input, reply])}`);
      }
      if (times === 0) neverShown.push({ actor, name });
    }
  }
  return { shown, troubles, neverShown };
}

/** Whether a view is of one thing that has to be named. */
export const isOfOne = (name: ViewName): boolean =>
  (schemaOf(name).required ?? []).some((field) => /Ids?$/.test(field));

const schemaOf = (name: ViewName): Schema => z.toJSONSchema(views[name].input, { io: 'input', unrepresentable: 'any' });

/** Every input that is made of ids of rows: with what must be there alone, and with each id that may be. */
function inputsOf(
  name: ViewName,
  pool: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, unknown>>[] {
  const { properties = {}, required = [] } = schemaOf(name);
  const valuesOf = (field: string): readonly unknown[] =>
    field.endsWith('Ids') ? (pool[field.slice(0, -1)] ?? []).map((id) => [id]) : (pool[field] ?? []);
  let inputs: Readonly<Record<string, unknown>>[] = [{}];
  for (const field of required) {
    inputs = inputs.flatMap((input) => valuesOf(field).map((value) => ({ ...input, [field]: value })));
  }
  const optional = Object.keys(properties).filter((field) => field.endsWith('Id') && !required.includes(field));
  return [
    ...inputs,
    ...optional.flatMap((field) =>
      inputs.flatMap((input) => valuesOf(field).map((value) => ({ ...input, [field]: value }))),
    ),
  ];
}
