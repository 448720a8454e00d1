// npm run bench: decisions by every way of making them, the impact of a change, completions, the lint, and what each
// element weighs.
//
// Times depend on the machine; the ratios, all of one run, less so. Every answer is compared before anything is timed.
import { timeCompletions } from './completions.mjs';
import { raceDecisions } from './decisions.mjs';
import { weighPortalPage } from './first-load.mjs';
import { streamImpact, timeImpact } from './impact.mjs';
import { measureLint } from './lint.mjs';
import { measurePages } from './pages.mjs';
import { measurePortals } from './portal.mjs';
import { weighElements } from './sizes.mjs';

const write = (text = '') => process.stdout.write(`${text}\n`);
const right = (value, width) => String(value).padStart(width);
const times = (a, b) => `${(a / b).toFixed(2)} x`;

write('The whole CPD decision, 10,000 members, every answer the same');
write(
  `  ${'who'.padEnd(46)}${right('members/s', 12)}${right('µs each', 10)}${right('by hand takes', 16)}${right('guildhall takes', 17)}`,
);
const rows = await raceDecisions();
for (const row of rows) {
  const peer = (name) => rows.find((other) => other.name === name && other.reasons === row.reasons);
  const label = `${row.name}${row.reasons ? ', with reasons' : ''}`;
  write(
    `  ${label.padEnd(46)}${right(Math.round(row.perSecond).toLocaleString('en-GB'), 12)}${right(row.microseconds.toFixed(2), 10)}` +
      `${right(times(row.microseconds, peer('by hand').microseconds), 16)}${right(times(row.microseconds, peer('guildhall').microseconds), 17)}`,
  );
}
write();
write('A change of the CPD rules from 16 to 20 points, every count checked');
const { impactMilliseconds, changed, populationMilliseconds } = timeImpact();
write(
  `  ${'its impact on 10,000 members'.padEnd(46)}${right(`${impactMilliseconds.toFixed(0)} ms`, 12)}   ${changed.toLocaleString('en-GB')} change`,
);
write(`  ${'10,000 synthetic people made up'.padEnd(46)}${right(`${populationMilliseconds.toFixed(0)} ms`, 12)}`);
const stream = await streamImpact();
write(
  `  ${'guildhall impact on 1,000,000 lines'.padEnd(46)}${right(`${stream.seconds.toFixed(1)} s`, 12)}   ` +
    `heap at most ${Math.round(stream.early)} MB early on, ${Math.round(stream.late)} MB at the end`,
);
write();
write('Smallest completions, every certificate checked');
for (const { name, units, milliseconds, outcome } of timeCompletions()) {
  write(`  ${`${name} (${units} units)`.padEnd(46)}${right(`${milliseconds.toFixed(1)} ms`, 12)}   ${outcome}`);
}
write();
write('Lint of all rulebooks, warm, nothing found that nobody has accepted');
for (const { name, rulebooks, milliseconds, most } of await measureLint()) {
  const says = `asked: under ${most} ms${milliseconds < most ? '' : ', TOO SLOW'}`;
  write(`  ${`${rulebooks} rulebooks, ${name}`.padEnd(46)}${right(`${milliseconds.toFixed(1)} ms`, 12)}   ${says}`);
}
write();
write('What each element loads, alone');
write(`  ${'element'.padEnd(46)}${right('minified', 12)}${right('gzip', 10)}${right('brotli', 10)}`);
for (const { name, minified, gzip, brotli } of weighElements()) {
  write(
    `  ${name.padEnd(46)}${right(minified.toLocaleString('en-GB'), 12)}${right(gzip.toLocaleString('en-GB'), 10)}${right(brotli.toLocaleString('en-GB'), 10)}`,
  );
}
write();
write('A portal with 10,000 CPD activities of 500 members');
write(
  `  ${'store'.padEnd(46)}${right('commands/s', 12)}${right('view follows', 14)}${right('view alone', 12)}${right('heap', 10)}`,
);
for (const { name, commandsPerSecond, viewMilliseconds, lookMilliseconds, megabytes } of await measurePortals()) {
  write(
    `  ${name.padEnd(46)}${right(Math.round(commandsPerSecond).toLocaleString('en-GB'), 12)}` +
      `${right(`${viewMilliseconds.toFixed(1)} ms`, 14)}${right(`${lookMilliseconds.toFixed(1)} ms`, 12)}${right(`${Math.round(megabytes)} MB`, 10)}`,
  );
}
write();
const { first, later } = await weighPortalPage();
write(`What a page with a portal loads at first: ${first.toLocaleString('en-GB')} bytes gzip. When it is used:`);
for (const { name, bytes } of later.slice(0, 8))
  write(`  ${name.padEnd(46)}${right(bytes.toLocaleString('en-GB'), 12)}`);
write();
const { first: view, paints, heap } = await measurePages();
write('The example portal, in Chromium slowed down four times');
write(`  ${'its first view loads, gzip'.padEnd(46)}${right(view.page.toLocaleString('en-GB'), 12)}`);
write(
  `  ${'the demonstration beside it, worker included'.padEnd(46)}${right(view.demonstration.toLocaleString('en-GB'), 12)}`,
);
for (const { name, milliseconds } of paints)
  write(
    `  ${`${name}, to the next paint`.padEnd(46)}${right(milliseconds < 16 ? 'under 16 ms' : `${Math.round(milliseconds)} ms`, 12)}`,
  );
write(
  `  ${'heap before and after 200 times on and off'.padEnd(46)}${right(`${heap.before.toFixed(1)} MB`, 12)}${right(`${heap.after.toFixed(1)} MB`, 10)}`,
);
