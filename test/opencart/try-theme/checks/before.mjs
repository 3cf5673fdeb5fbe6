// The theme without True Stock: which controls add, and where they stand.
import {onPage, stayOn} from '../open-page.mjs';
import {inPage} from '../page-tools.mjs';
import {PRODUCT} from '../../theme/catalog.mjs';

/**
 * Reads one page.
 *
 * @returns its controls: all `others`, and `own` those of the product that
 *   sells out, as places among the candidates of find.js; the `sizes` of the
 *   cards around its own; whether it `shows` the product
 */
export const readBefore = async (run, kind) => {
  const read = await onPage(run, kind, async ({page}) => {
    const shows = await inPage(page, 'shows', PRODUCT);
    const sizes = await inPage(page, 'sizesOf', undefined, PRODUCT);
    await stayOn(page);
    return {shows, sizes, found: await inPage(page, 'discover')};
  });
  const ofProduct = read.found.filter(({productId}) => productId === PRODUCT);
  const own = ofProduct.map(({index}) => index);
  return {
    shows: read.shows,
    own,
    told: ofProduct.map(({told}) => told),
    sends: ofProduct.map(({sends}) => sends),
    others: read.found
      .filter(({productId}) => productId && productId !== PRODUCT)
      .map(({index}) => index),
    sizes: own.map((index) => read.sizes[index]),
  };
};

/** What a page without any control tells its developer. */
export const noteBefore = ({report, shop}, {name}, before) => {
  const {shows, own} = before;
  const faults = [];
  const isFatal = (line) => line.includes('Fatal');
  const error = shop.complaints().find(isFatal) ?? 'no PHP error';
  if (!shows) faults.push(`it does not show the product: ${error}`);
  else if (own.length === 0 && name !== 'compare') {
    faults.push('nothing on it adds the product');
  }
  report.note('opens', name, faults, String(own.length));
};
