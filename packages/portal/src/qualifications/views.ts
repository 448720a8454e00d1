import { countRequiredUnits, deriveRuleOfCombination } from '@guildhall/core/qualifications';
import type { qualificationsViews } from '../contract/qualifications.js';
import { done, refuse } from '../engine/desk.js';
import type { ViewHandlers } from '../engine/room.js';
import { headOf } from './head-of.js';
import { searchCatalogues } from './search-catalogues.js';
import { selectionOf, studySelection } from './study-selection.js';
import { unknownQualification } from './unknown-qualification.js';

/** What the views of the room qualifications show. */
export const qualificationsViewHandlers: ViewHandlers<typeof qualificationsViews> = {
  'qualifications/search': (desk, { search, limit, after }) => {
    const may = desk.may('qualifications/search', { body: desk.body });
    if (!may.ok) return Promise.resolve(may);
    // A place in a list is written as the store writes it: a list of the parts of a key.
    const ended = after === undefined ? '' : String((JSON.parse(after) as readonly unknown[])[0]);
    const found = searchCatalogues(desk.catalogues(), search).filter(([id]) => id > ended);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1)?.[0] : undefined;
    const rows = page.map(([id, catalogue]) =>
      headOf(id, catalogue, countRequiredUnits(deriveRuleOfCombination(catalogue))),
    );
    return Promise.resolve(done({ rows, ...(last === undefined ? {} : { next: JSON.stringify([last]) }) }));
  },
  'qualifications/qualification': (desk, { qualification, picked, cost }) => {
    const may = desk.may('qualifications/qualification', { body: desk.body });
    if (!may.ok) return Promise.resolve(may);
    const catalogue = desk.catalogue(qualification);
    if (catalogue === undefined) return Promise.resolve(refuse(unknownQualification(qualification)));
    const rule = deriveRuleOfCombination(catalogue);
    const study = studySelection(desk, rule, { selection: selectionOf(rule, picked), picked }, cost);
    return Promise.resolve(done({ qualification: headOf(qualification, catalogue, countRequiredUnits(rule)), study }));
  },
};
