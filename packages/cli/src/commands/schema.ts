import type { Command } from 'commander';
import { writeFile } from '../output/write-file.js';
import { makeSchema } from '../schema/make-schema.js';
import type { Session } from '../session.js';

const AFTER = `
Examples:
  guildhall schema cpd/ima --out cpd-ima.schema.json
  guildhall schema rules/cpd/xyz.json
  guildhall schema

An editor that knows JSON Schema offers the names of the rulebook, its
parameters and their bounds, and underlines what is misspelt. Without a
rulebook it is the schema of any. The exit code is 2 when something given is
wrong.`;

interface SchemaOptions {
  readonly out?: string;
  readonly json?: true;
}

/** `guildhall schema`: what may stand in a rulebook, for editors. */
export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of a rulebook, for the editor it is edited in.')
    .argument('[rulebook]', 'a path, an address, or an id such as cpd/ima (default: any rulebook)')
    .option('--out <file>', 'write it to a file')
    .option('--json', 'with --out: say as JSON what was written')
    .addHelpText('after', AFTER)
    .action(async (reference: string | undefined, { out: file, json }: SchemaOptions) => {
      const { world, out } = session;
      const { rulebook, schema } = await makeSchema(world, reference);
      if (file === undefined) {
        await out.json(schema);
        return;
      }
      await writeFile(world, file, `${JSON.stringify(schema, undefined, 2)}\n`);
      await (json === true
        ? out.json({ ...(rulebook === undefined ? {} : { rulebook }), out: file })
        : out.line(`The schema of ${rulebook ?? 'any rulebook'} is written to ${file}`));
    });
}
