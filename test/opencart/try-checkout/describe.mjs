// A description of a module: all that the script has to know of it.
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {isFour} from '../shop/versions.mjs';
import {UsageError} from '../usage-error.mjs';

const FOLDER = new URL('descriptions/', import.meta.url);

/** The modules that the script knows. */
export const KNOWN = readdirSync(fileURLToPath(FOLDER))
  .map((file) => file.replace(/\.mjs$/, ''))
  .filter((name) => name !== 'own');

const addressOf = (name) => {
  if (KNOWN.includes(name)) return new URL(`${name}.mjs`, FOLDER);
  if (existsSync(name)) return pathToFileURL(name);
  throw new UsageError(
    `--description: there is no file ${name}, and the script knows ${KNOWN.join(', ')}.`,
  );
};

/**
 * Reads a description. What it may have:
 *
 * - `name`, `source` (repository and commit), `versions` of OpenCart;
 * - `type` (payment, or module for a checkout), `code`, and in OpenCart 4
 *   `extension`, the name of its folder;
 * - `root`: the folder in the module's where its files begin; `take`: a pattern
 *   for the paths that are the module's, in a copy of a whole shop;
 *   `adminFolder`: how that shop names its admin;
 * - `settings`, where `{gateway}` is the stub's address; `group` they are stored
 *   under; `currency`; `after({shop, admin})` for whatever else its owner does;
 * - `hosts`: addresses of the gateway, replaced by the stub's in the copied
 *   files; `answers({path, query, body, url})`: what the stub answers, as JSON;
 * - of a payment method: `shows`, a pattern of what it shows to pay; `press(about)`:
 *   the requests of its button; `reaches(answer)`: whether she is at the gateway
 *   then, if not by an address of the stub; `report(about)`: the gateway's report;
 *   `back(about)`: how she comes back; `hasPaid(about)`: whether money moved, if
 *   not by the report;
 * - of a checkout: `fill(about)` and `open(about)`: its requests, up to where
 *   one can pay; `press(about)`: what its page asks before the payment method.
 *
 * A request is `{route, fields, as}`: as a `script`, a `form`, a `page`, or
 * `back` from another site. `about` is `{shop, stub, order, total, email, method}`.
 *
 * @param {string} name of a known module, or of a file
 * @param {string} version of OpenCart, for descriptions that are a function
 */
export const readDescription = async (name, version) => {
  const {default: description} = await import(addressOf(name));
  return typeof description === 'function'
    ? description({version, isFour: isFour({version})})
    : description;
};
