import {createEngine, type Engine} from './engine.js';
import {platform} from './platform/platform.js';
import type {StockClient, StockClientOptions} from './stock-client.js';

/**
 * Makes a client of a stock endpoint. Clients of one endpoint and page share
 * one engine; the options given last count for all of them.
 *
 * @throws TypeError for an endpoint that is no URL, or a number not above 0.
 */
export function createStockClient(options: StockClientOptions): StockClient {
  const page = platform.document;
  // Resolved as `fetch()` does: an image or a frame may hide `baseURI`.
  const {href, search} = new URL(new platform.Request!(options.endpoint).url);
  // The ids follow with literal commas: one spelling, one cache key.
  const prefix = `${href + (search ? '&' : '?')}ids=`;
  // The page itself carries its engines: a second copy of the script, also in
  // another version, finds them.
  const engines = (page ?? platform) as unknown as Record<symbol, Engine>;
  const key = Symbol.for(prefix);
  return (engines[key] ??= createEngine(prefix))(options);
}
