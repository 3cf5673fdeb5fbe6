// A page as the server sends it.
import {addressOf} from '../pages/visit.mjs';

export const pageOf = async (shop, route) =>
  (await fetch(addressOf(shop, route))).text();

/** The script tag of a page, if it has one. */
export const scriptTagOf = (html) =>
  /<script defer[^>]*true-stock\.min\.js[^>]*>/.exec(html)?.[0] ?? '';
