/** What stands in the first column of a group's tab, and heads its lists: the names that the guidance's files have. */
export const HEADS = {
  groupNumber: 'Group Number',
  groupDescription: 'Group Description',
  category: 'Category',
  qualificationNumber: 'Qualification Number',
  qualificationTitle: 'Qualification Title',
  unitNumber: 'Unit Number',
  unitTitle: 'Unit Title',
  unitReference: 'Unit Reference Number',
  rulebook: 'Rulebook',
  version: 'Version',
  hash: 'Hash',
  centreNumber: 'Centre Number',
  centreName: 'Centre Name',
  madeAt: 'Made At',
} as const;

/** How a row looks. */
export type RowLook = 'plain' | 'head' | 'title';

/** A row of texts, and how it looks. */
export interface LookedRow {
  readonly cells: readonly string[];
  /** `fact`: the first cell names what the second says. */
  readonly look: RowLook | 'fact';
}
