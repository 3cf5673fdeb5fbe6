/** The shop's routes that add, and those that themes and modules bring. */
const ADDS =
  /(?:cart[/.|]add\b|add[-_]?to[-_]?cart|buy[-_]?now|one[-_]?click|quick[-_]?(?:order|buy)|fast[-_]?order|buy[-_]?click|popup[-_]?(?:purchase|order))/i;

const FILE = /\.(?:js|css|map|png|jpe?g|svg|gif|webp|woff2?)(?:\?|$)/i;

/** Whether a request adds to the cart or orders at once. */
export const isAdd = (url) =>
  ADDS.test(decodeURIComponent(url)) && !FILE.test(url);
