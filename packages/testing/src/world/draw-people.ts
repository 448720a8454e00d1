import type { Random } from '../portal/model/create-random.js';
import { FIRST_NAMES, LAST_NAMES, STREETS, TOWNS } from './names.js';

/** Somebody who was made up. */
export interface DrawnPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Somewhere that was made up. */
export interface DrawnAddress {
  readonly lines: string[];
  readonly postcode: string;
  readonly country: 'GB';
}

/** Makes people and places up. */
export interface DrawPeople {
  /** Somebody whose first and last name nobody else of this world has. */
  readonly person: () => DrawnPerson;
  readonly address: (first?: string) => DrawnAddress;
  /** A calendar day in one of some years. */
  readonly birthday: (from: number, to: number) => string;
}

/** People and places that depend on a seed alone. No two people share a name, while names last. */
export function drawPeople(random: Random): DrawPeople {
  const firsts = shuffled(FIRST_NAMES, random);
  const lasts = shuffled(LAST_NAMES, random);
  let drawn = 0;
  return {
    person: () => {
      const firstName = firsts[drawn % firsts.length]!;
      // Round again, everybody is paired with another last name.
      const lastName = lasts[(drawn + Math.floor(drawn / firsts.length)) % lasts.length]!;
      drawn++;
      return { firstName, lastName, email: `${plain(firstName)}.${plain(lastName)}@example.org` };
    },
    address: (first) => {
      const [town, district] = random.of(TOWNS);
      const letters = 'ABDEFGHJLNPQRSTUWXYZ';
      const letter = () => letters.charAt(random.below(letters.length));
      return {
        lines: [...(first === undefined ? [] : [first]), `${random.below(90) + 1} ${random.of(STREETS)}`, town],
        postcode: `${district} ${random.below(9) + 1}${letter()}${letter()}`,
        country: 'GB',
      };
    },
    birthday: (from, to) =>
      `${from + random.below(to - from + 1)}-${twoDigits(random.below(12) + 1)}-${twoDigits(random.below(28) + 1)}`,
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A name in the letters of an address. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const left = [...values];
  return values.map(() => left.splice(random.below(left.length), 1)[0]!);
}
