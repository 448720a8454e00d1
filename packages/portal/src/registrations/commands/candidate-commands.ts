import { deriveRuleOfCombination } from '@guildhall/core/qualifications';
import type { registrationsCommands } from '../../contract/registrations.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { unknownQualification } from '../../qualifications/unknown-qualification.js';
import { subjectOf } from '../subject-of.js';

type Handlers = Pick<
  CommandHandlers<typeof registrationsCommands>,
  'registrations/add-candidate' | 'registrations/record-units'
>;

/** What is done with the candidates of a centre. */
export const candidateCommandHandlers: Handlers = {
  'registrations/add-candidate': async (desk, { number, name, qualifications, registeredOn = desk.today }) => {
    const { body, actor } = desk;
    const may = desk.may('registrations/add-candidate', { body, centreId: actor.centreId });
    if (!may.ok) return may;
    const centreId = may.thing.centreId ?? '';
    const unknown = qualifications.find((each) => desk.catalogue(each) === undefined);
    if (unknown !== undefined) return refuse(unknownQualification(unknown));
    if (registeredOn > desk.today) {
      return refuse({
        code: 'registrations/day-to-come',
        says: 'The day of registration is still to come.',
        unblock: 'Give the day on which the candidate was registered, today at the latest.',
      });
    }
    const same = await desk.find('candidates', { index: 'centre', where: [centreId, number] });
    if (same.rows.length > 0) {
      return refuse({
        code: 'registrations/number-taken',
        says: `Your centre has a candidate with the number ${number}.`,
        unblock: 'Look the candidate up, or check the number.',
      });
    }
    const id = desk.newId('candidate');
    desk.put('candidates', {
      id,
      body,
      centreId,
      number,
      name,
      qualifications: [...new Set(qualifications)],
      registeredOn,
      units: [],
    });
    return done({ candidateId: id });
  },
  'registrations/record-units': async (desk, { candidateId, units }) => {
    const may = desk.may('registrations/record-units', await desk.get('candidates', candidateId), subjectOf);
    if (!may.ok) return may;
    const rules = may.thing.qualifications.flatMap((each) => {
      const catalogue = desk.catalogue(each);
      return catalogue === undefined ? [] : [deriveRuleOfCombination(catalogue)];
    });
    const unknown = units.find(({ number }) => !rules.some((rule) => rule.indexOf.has(number)));
    if (unknown !== undefined) {
      return refuse({
        code: 'qualifications/unknown-unit',
        says: `No qualification of this candidate has a unit ${unknown.number}.`,
        unblock: 'Check the number of the unit, and what the candidate is registered for.',
      });
    }
    desk.put('candidates', { ...may.thing, units });
    return done({});
  },
};
