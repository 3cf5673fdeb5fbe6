import {element} from '../panel-parts.js';
import {csvParts, exportRows, jsonParts} from './export-entries.js';
import {inTurns} from './in-turns.js';
import {optionName} from './sentences.js';

/** A sentence with the option's name, as the lists have it. */
const sentencesOf = (store, sentences) => (reason) => {
  const id = reason.counters?.find(
    (counter) => store.counterOf(counter)?.optionId,
  );
  const {label} = (id && store.counterOf(id)) ?? {};
  return sentences.sentenceOf(reason, label ? {option: optionName(label)} : {});
};

/**
 * Saves what is shown as a file.
 *
 * @param {'csv' | 'json'} kind
 */
export const saveShown = async (kind, store, sentences) => {
  if (!store.shown) return;
  const report = {
    counterOf: (id) => store.counterOf(id),
    sentenceOf: sentencesOf(store, sentences),
  };
  const rows = await inTurns(exportRows(store.shown, report));
  const parts = await inTurns((kind === 'csv' ? csvParts : jsonParts)(rows));
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const href = URL.createObjectURL(new Blob(parts, {type}));
  element('a', {href, download: `stock-audit-${store.today}.${kind}`}).click();
  URL.revokeObjectURL(href);
};
