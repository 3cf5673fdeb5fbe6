import {createReadStream} from 'node:fs';
import {createRequire} from 'node:module';

const PATH = '/mockServiceWorker.js';
const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** Serves msw's service worker from its package. */
export const mockWorker = async (context, next) => {
  if (context.path !== PATH) return next();
  context.type = 'text/javascript';
  context.body = createReadStream(file);
};
