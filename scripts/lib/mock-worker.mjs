import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/**
 * Without its last page msw's worker unregisters itself. A page that opens at
 * that moment has found it already, and is left without a mock.
 */
const STAY =
  'ServiceWorkerRegistration.prototype.unregister = async () => false;\n';

/** msw's service worker, which stays when its last page closes. */
export const readMockWorker = () => STAY + readFileSync(file, 'utf8');
