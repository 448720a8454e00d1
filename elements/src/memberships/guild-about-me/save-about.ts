import type { WishController } from '../../shared/wish-controller.js';
import { type AboutValues, addressInput, detailsInput, USES } from './about-values.js';
import type { AboutMeWords } from './guild-about-me.texts.js';
import type { AboutMeView } from './guild-about-me.view.js';

/**
 * Wishes for what was typed into the form that is open to be saved.
 *
 * @param whose - somebody whom staff name; else whoever is signed in.
 * @returns what was answered; `undefined` when it was not done.
 */
export function saveAbout(
  values: AboutValues,
  view: AboutMeView,
  whose: { readonly personId?: string },
  wish: WishController,
  words: AboutMeWords,
): Promise<object | undefined> {
  if (values.form === 'details') {
    const changed = detailsInput(values, view);
    // Where nothing was changed there is nothing to save.
    if (Object.keys(changed).length === 0) return Promise.resolve({});
    return wish.command('memberships/update-person', { ...whose, ...changed }, { say: words.saved });
  }
  const address = { ...whose, ...addressInput(values) };
  if (values.addressId)
    return wish.command('memberships/edit-address', { ...address, addressId: values.addressId }, { say: words.saved });
  const uses = USES.filter((use) => values[use] === true);
  return wish.command('memberships/add-address', { ...address, uses }, { say: words.added });
}
