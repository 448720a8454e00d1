import type { PreparedRulebook, Rulebook } from '@guildhall/core';
import { decide, openRulebook as openRules, withLanguage } from '@guildhall/core/decide';
import type { Catalogue } from '@guildhall/core/qualifications';
import { compiled } from '@guildhall/rules/compiled';
import type { Language } from './language.js';
import { ProblemError, refuse } from './problem-error.js';

const ID = /^[a-z]+\/[a-z]+$/;
const QUALIFICATION = /^\d{3}[/-]\d{4}[/-][\dX](?:-[a-z-]+)?$/;

/**
 * Makes a rulebook of an address, of the id of a bundled one, or of what a page
 * hands over. An address with an id behind a `#` is that of an index.
 *
 * This file is the only one that asks core. It is loaded when something has to
 * be decided, so that an element that is handed its view loads none of it, and
 * the parts that check and compile files only for a file that arrives at run
 * time: a bundled rulebook was compiled when it was built.
 *
 * @throws ProblemError with what is wrong with the rulebook, or with its name.
 */
export async function openRulebook(source: unknown, language: Language, signal: AbortSignal): Promise<Rulebook> {
  if (typeof source === 'string') {
    if (ID.test(source)) return openBundled(source, language);
    return source.includes('#') ? openPublished(source, signal) : loadFile(await fetchFile(source, signal));
  }
  if (typeof source !== 'object' || source === null) {
    return refuse(
      'elements/no-rulebook',
      'A rulebook is an address, an id such as cpd/ima, or a rulebook itself.',
      '/rulebook',
    );
  }
  if ('programOn' in source) return source as Rulebook;
  if ('hash' in source) return compilePrepared(source as PreparedRulebook);
  return loadFile(source);
}

async function compilePrepared(prepared: PreparedRulebook): Promise<Rulebook> {
  const { compileRulebook } = await import('@guildhall/core/compile');
  return compileRulebook(prepared);
}

async function openBundled(id: string, language: Language): Promise<Rulebook> {
  if (!(id in compiled)) {
    refuse(
      'elements/unknown-rulebook',
      `No rulebook ${id} is bundled, only ${Object.keys(compiled).join(', ')}. For a file of your own, give its address.`,
      '/rulebook',
    );
  }
  const name = id as keyof typeof compiled;
  const rulebook = openRules(await compiled[name]());
  if (language !== 'cy') return rulebook;
  const { packs } = await import('@guildhall/rules/packs');
  return withLanguage(rulebook, await packs[name].cy());
}

async function fetchFile(address: string, signal: AbortSignal): Promise<unknown> {
  const { fetchJson } = await import('./fetch-json.js');
  return fetchJson(address, signal);
}

/** By the index that a host serves: `/rules/index.json#cpd/ima`. */
async function openPublished(address: string, signal: AbortSignal): Promise<Rulebook> {
  const [published, { followIndex }] = await Promise.all([import('@guildhall/core/load'), import('./follow-index.js')]);
  return followIndex(address, published, signal);
}

async function loadFile(json: unknown): Promise<Rulebook> {
  const { loadRulebook } = await import('@guildhall/core/load');
  const loaded = loadRulebook(json);
  return loaded.ok ? loaded.value : Promise.reject(new ProblemError(loaded.problems));
}

/**
 * Makes a catalogue of an address, of a qualification's number, or of what a
 * page hands over.
 *
 * @throws ProblemError with what is wrong with the catalogue, or with its name.
 */
export async function openCatalogue(source: unknown, signal: AbortSignal): Promise<Catalogue> {
  if (typeof source === 'string' && QUALIFICATION.test(source)) {
    const { catalogues } = await import('@guildhall/rules/catalogues');
    const id = source.replaceAll('/', '-');
    if (id in catalogues) return catalogues[id as keyof typeof catalogues]();
    return refuse(
      'elements/unknown-qualification',
      `No catalogue of ${source} is bundled, only ${Object.keys(catalogues).join(', ')}. For a file of your own, give its address.`,
      '/rulebook',
    );
  }
  const json = typeof source === 'string' ? await fetchFile(source, signal) : source;
  const { loadCatalogue } = await import('@guildhall/core/qualifications/load');
  const loaded = loadCatalogue(json);
  return loaded.ok ? loaded.value : Promise.reject(new ProblemError(loaded.problems));
}

/** What the two qualification elements ask core. */
export async function askQualifications() {
  const {
    addUnit,
    arrangeSelection,
    beginSelection,
    deriveCombinationFacts,
    deriveRuleOfCombination,
    findCompletions,
    judgeSelection,
    removeUnit,
  } = await import('@guildhall/core/qualifications');
  return {
    addUnit,
    arrangeSelection,
    beginSelection,
    decide,
    deriveCombinationFacts,
    deriveRuleOfCombination,
    findCompletions,
    judgeSelection,
    removeUnit,
  };
}

/** What the CPD summary asks core. */
export async function askCpd() {
  const { summariseCpd } = await import('@guildhall/core/cpd');
  return { summariseCpd };
}

/** What the billing route asks core. */
export async function askBilling() {
  const { judgeBillingRoute } = await import('@guildhall/core/billing');
  return { judgeBillingRoute };
}

/** What the cancellation quote asks core. */
export async function askBookings() {
  const { cancellationCurve, quoteCancellation } = await import('@guildhall/core/bookings');
  return { cancellationCurve, quoteCancellation };
}
