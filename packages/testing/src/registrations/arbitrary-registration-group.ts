import type { CombinationVerdict, CombinationVerdicts, RegistrationGroup } from '@guildhall/core/registrations';
import fc from 'fast-check';

const NUMBERS = ['500/9810/X', '601/3457/4', '500/9679/5', '500/6771/0', '500/9680/1'] as const;

/** A registration group of up to six qualifications, some named twice; mostly complete otherwise. */
export function arbitraryRegistrationGroup(): fc.Arbitrary<RegistrationGroup> {
  return fc.record({
    type: fc.constantFrom('Qualifications', 'ATA', 'IRTEC', null),
    number: fc.constantFrom('Fansha-QCF-010120', 'G1', '', ' '),
    description: fc.constantFrom('Test Qualifications Group', 'x', '', '\t'),
    qualifications: fc.array(fc.constantFrom(...NUMBERS), { maxLength: 6 }),
  });
}

/** Verdicts on the qualifications that {@link arbitraryRegistrationGroup} draws from; some have not been judged. */
export function arbitraryVerdicts(): fc.Arbitrary<CombinationVerdicts> {
  const verdict = fc.constantFrom<CombinationVerdict | undefined>('ok', 'ok', 'ok', 'ok', 'not-ok', undefined);
  return fc
    .tuple(...NUMBERS.map(() => verdict))
    .map((verdicts) =>
      Object.fromEntries(
        NUMBERS.flatMap((number, index) => (verdicts[index] === undefined ? [] : [[number, verdicts[index]]])),
      ),
    );
}
