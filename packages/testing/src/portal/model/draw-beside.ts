import { formatInstant, parseInstant } from '@guildhall/core';
import { addDaysTo } from './add-days-to.js';
import type { Random } from './create-random.js';
import type { Field } from './input-for.js';
import type { Rows } from './law.js';

type Row = Readonly<Record<string, unknown>>;

/** A value that belongs to one drawn before it: the sum of an order, an option of an event. */
export function drawBeside(rows: Rows, { name, beside }: Field, random: Random): unknown {
  const of = (table: string, field: string): Row | undefined => {
    const id = beside[field];
    return typeof id === 'string' ? rows[table]?.get(id) : undefined;
  };
  const order = of('orders', 'orderId');
  const some = (values: readonly unknown[]): unknown => (values.length === 0 ? undefined : random.of(values));
  switch (name) {
    case 'charge':
      return order === undefined ? undefined : `${String(order['id'])}/${String(order['charges'])}`;
    case 'pence':
      return order?.['totalPence'];
    case 'optionId':
      // A place is moved to one like it.
      return of('bookings', 'bookingId')?.['optionId'] ?? some(idsWithin(of('events', 'eventId'), 'options'));
    case 'addressId':
      return some(idsWithin(of('people', 'personId'), 'addresses'));
    case 'to':
      if (beside['field'] === 'organisation') return some([...(rows['organisations']?.keys() ?? []), null]);
      return some(['money-advice', 'general-advice', 'not-practising']);
    case 'unit': {
      const { qualifications } = (of('registration-groups', 'groupId') ?? { qualifications: [] }) as unknown as {
        readonly qualifications: readonly { readonly picked: readonly string[] }[];
      };
      return random.oneIn(2) ? some(qualifications.flatMap(({ picked }) => picked)) : undefined;
    }
    case 'organisationId':
      // Nobody names an organisation that is not there by half an id.
      return some([...(rows['organisations']?.keys() ?? [])]);
    case 'expiresOn': {
      const last = of('connections', 'connectionId')?.['expiresOn'];
      return typeof last === 'string' ? addDaysTo(last, random.below(40)) : undefined;
    }
    case 'endsAt': {
      const startsAt = beside['startsAt'];
      return typeof startsAt === 'string' ? formatInstant(parseInstant(startsAt) + 21_600_000) : undefined;
    }
    case 'documentId':
      return some((of('connections', 'connectionId')?.['documentIds'] ?? []) as readonly string[]);
    case 'marks':
    case 'bookingIds': {
      const eventId = beside['eventId'];
      if (eventId === undefined) return undefined;
      const booked = [...(rows['bookings']?.values() ?? [])].filter((row) => row['eventId'] === eventId);
      if (booked.length === 0) return undefined;
      const { id } = random.of(booked);
      return [name === 'marks' ? { bookingId: id, mark: random.of(['attended', 'absent']) } : id];
    }
    default: {
      // Who says who they are says all of it.
      const learner = [...(rows['learners']?.values() ?? [])].find((row) => row['number'] === beside['number']);
      return ['firstName', 'surname', 'dateOfBirth'].includes(name) ? learner?.[name] : undefined;
    }
  }
}

/** The ids of what lies in a field of a row. */
export const idsWithin = (row: Row | undefined, field: string): readonly string[] =>
  Array.isArray(row?.[field]) ? (row[field] as readonly { readonly id: string }[]).map(({ id }) => id) : [];
