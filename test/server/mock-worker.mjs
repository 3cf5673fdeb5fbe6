import {readMockWorker} from '../../scripts/lib/mock-worker.mjs';

const PATH = '/mockServiceWorker.js';

/** Serves msw's service worker from its package. */
export const mockWorker = async (context, next) => {
  if (context.path !== PATH) return next();
  context.type = 'text/javascript';
  context.body = readMockWorker();
};
