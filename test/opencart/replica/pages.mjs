// Open pages that ask without rest, and what each answer claims.
import {setTimeout as pause} from 'node:timers/promises';

import {ENDPOINT} from './sites.mjs';

const PAUSE_MS = 100;

/**
 * @typedef {object} Claim
 * @property {number} id
 * @property {number} status
 * @property {number} sentAtMs
 * @property {number} receivedAtMs
 * @property {number} asOf seconds
 * @property {number} left
 */

/** @returns {Promise<Claim>} */
const ask = async (url, id) => {
  const sentAtMs = Date.now();
  const response = await fetch(`${url}${ENDPOINT}${id}`);
  const {products = {}} = await response.json();
  return {
    id,
    status: response.status,
    sentAtMs,
    receivedAtMs: Date.now(),
    asOf: Number(response.headers.get('stock-as-of')),
    left: products[id]?.left,
  };
};

/**
 * One page for each product.
 *
 * @returns `claims` so far, and `close()`
 */
export const openPages = (url, ids) => {
  const pages = {claims: [], isOpen: true};
  const poll = async (id) => {
    while (pages.isOpen) {
      pages.claims.push(await ask(url, id));
      await pause(PAUSE_MS);
    }
  };
  const polling = ids.map(poll);
  return {
    claims: pages.claims,
    async close() {
      pages.isOpen = false;
      await Promise.all(polling);
    },
  };
};
