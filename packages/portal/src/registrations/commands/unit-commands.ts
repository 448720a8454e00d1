import {
  addUnit,
  arrangeSelection,
  beginSelection,
  deriveRuleOfCombination,
  describePresence,
  describeRefusal,
  removeUnit,
  type RuleOfCombination,
  type Selection,
  type SelectionRefusal,
} from '@guildhall/core/qualifications';
import type { registrationsCommands } from '../../contract/registrations.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { standingOf } from '../../qualifications/standing-of.js';
import { unknownQualification } from '../../qualifications/unknown-qualification.js';
import { chooseUnits, editDraft, mayWithGroup, notInGroup, openQualification } from '../edit-draft.js';

type Handlers = Pick<
  CommandHandlers<typeof registrationsCommands>,
  | 'registrations/add-qualification'
  | 'registrations/remove-qualification'
  | 'registrations/add-unit'
  | 'registrations/remove-unit'
  | 'registrations/complete-group'
>;

/** What is done with the qualifications and units of a draft. */
export const unitCommandHandlers: Handlers = {
  'registrations/add-qualification': async (desk, { groupId, qualification }) => {
    const may = await mayWithGroup(desk, 'registrations/add-qualification', groupId);
    if (!may.ok) return may;
    const catalogue = desk.catalogue(qualification);
    if (catalogue === undefined) return refuse(unknownQualification(qualification));
    const { qualifications } = may.thing;
    const there = qualifications.find(({ number }) => number === qualification);
    const units = there?.units ?? unitsOf(beginSelection(deriveRuleOfCombination(catalogue)));
    const moved = editDraft(desk, may.thing, {
      qualifications:
        there === undefined ? [...qualifications, { number: qualification, units, picked: [] }] : qualifications,
    });
    return moved.ok ? done({ units: [...units] }) : moved;
  },
  'registrations/remove-qualification': async (desk, { groupId, qualification }) => {
    const may = await mayWithGroup(desk, 'registrations/remove-qualification', groupId);
    if (!may.ok) return may;
    const qualifications = may.thing.qualifications.filter(({ number }) => number !== qualification);
    if (qualifications.length === may.thing.qualifications.length) return refuse(notInGroup(qualification));
    const moved = editDraft(desk, may.thing, { qualifications });
    return moved.ok ? done({}) : moved;
  },
  'registrations/add-unit': async (desk, { groupId, qualification, unit }) => {
    const may = await mayWithGroup(desk, 'registrations/add-unit', groupId);
    if (!may.ok) return may;
    const open = openQualification(desk, may.thing, qualification);
    if (!open.ok) return open;
    const { rule, chosen } = open;
    const step = addUnit(rule, selectionOf(chosen.units), unit);
    if (!step.ok) return refuse(refusalOf(step.refusal));
    const picked = pickedWith(rule, chosen.picked, [unit]);
    const moved = chooseUnits(desk, may.thing, { ...chosen, units: unitsOf(step.selection), picked });
    return moved.ok ? done({ came: why(rule, picked, step.changed) }) : moved;
  },
  'registrations/remove-unit': async (desk, { groupId, qualification, unit }) => {
    const may = await mayWithGroup(desk, 'registrations/remove-unit', groupId);
    if (!may.ok) return may;
    const open = openQualification(desk, may.thing, qualification);
    if (!open.ok) return open;
    const { rule, chosen } = open;
    const step = removeUnit(rule, selectionOf(chosen.units), unit);
    if (!step.ok) return refuse(refusalOf(step.refusal));
    const picked = chosen.picked.filter((other) => !step.changed.includes(other));
    const moved = chooseUnits(desk, may.thing, { ...chosen, units: unitsOf(step.selection), picked });
    return moved.ok ? done({ went: [...step.changed] }) : moved;
  },
  'registrations/complete-group': async (desk, { groupId, qualification, units }) => {
    const may = await mayWithGroup(desk, 'registrations/complete-group', groupId);
    if (!may.ok) return may;
    const open = openQualification(desk, may.thing, qualification);
    if (!open.ok) return open;
    const { rule, chosen } = open;
    let selection: Selection = selectionOf(chosen.units);
    const came: string[] = [];
    for (const unit of units) {
      const step = addUnit(rule, selection, unit);
      if (!step.ok) return refuse(refusalOf(step.refusal));
      selection = step.selection;
      came.push(...step.changed);
    }
    const { decision } = standingOf(desk, rule, selection);
    // What was offered may rest on a draft that somebody has changed meanwhile: then more would come, or too little.
    if (decision.outcomes['qualifications/ok'] !== 'yes' || came.some((unit) => !units.includes(unit))) {
      return refuse({
        code: 'registrations/no-completion',
        says: 'These units do not complete the qualification as it is chosen now.',
        unblock: 'Choose one of the ways offered now.',
      });
    }
    const picked = pickedWith(rule, chosen.picked, units);
    const moved = chooseUnits(desk, may.thing, { ...chosen, units: unitsOf(selection), picked });
    return moved.ok ? done({ came: why(rule, picked, came) }) : moved;
  },
};

const selectionOf = (units: readonly string[]) => units.map((unit) => ({ unit }));

const unitsOf = (selection: readonly { readonly unit: string }[]): string[] => selection.map(({ unit }) => unit);

/** What is picked once some units are picked too, in the order of the catalogue; what everybody has is never picked. */
function pickedWith(rule: RuleOfCombination, picked: readonly string[], units: readonly string[]): string[] {
  const begun = new Set(unitsOf(beginSelection(rule)));
  return unitsOf(arrangeSelection(rule, selectionOf([...picked, ...units].filter((unit) => !begun.has(unit)))));
}

function why(rule: RuleOfCombination, picked: readonly string[], came: readonly string[]) {
  return came.map((unit) => ({ unit, text: describePresence(rule, picked, unit).text }));
}

function refusalOf(refusal: SelectionRefusal) {
  return { code: refusal.code, says: describeRefusal(refusal) };
}
