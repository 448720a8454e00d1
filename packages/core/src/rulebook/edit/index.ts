export { type Change, changeText } from './change.js';
export { editRulebook, type EditOptions } from './edit-rulebook.js';
export { formatRulebook } from './format-rulebook.js';
export type {
  AddExample,
  AddItem,
  DropValue,
  Ground,
  ParameterValue,
  RemoveItem,
  RulebookEdit,
  SetItem,
  SetStep,
  SetText,
  SetValue,
  SetVersion,
} from './rulebook-edit.js';
