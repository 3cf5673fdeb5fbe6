// npm run test:caches [-- --shoppers N --pages N --seconds N]: real caches, with
// what docs/caching.md tells an owner to paste, before 10,000 simulated shoppers.
// Counts what reaches the shop, and how old answers get: also while the shop is
// killed and after it is back. Caches have clocks of their own: it takes two
// minutes for each.
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../../../scripts/lib/apt.mjs';
import {runSuite} from '../../../real-servers/report.mjs';
import {startFpmCache, startProxyCache, startVarnish} from '../caches.mjs';
import {startFpmOrigin, startNodeOrigin} from './origins.mjs';
import {driveCrowd} from './drive-crowd.mjs';
import {printTable} from './table.mjs';

/**
 * Two seconds are three in nginx, whose clock ticks once a second: a crowd asks
 * again right after the tick.
 */
const NGINX_FRESH_SECONDS = 3;
const VARNISH_FRESH_SECONDS = 2;

const CACHES = {
  nginx: [startNodeOrigin, startProxyCache, NGINX_FRESH_SECONDS],
  'nginx and php-fpm': [startFpmOrigin, startFpmCache, NGINX_FRESH_SECONDS],
  Varnish: [startNodeOrigin, startVarnish, VARNISH_FRESH_SECONDS],
};

const {values} = parseArgs({
  options: {
    shoppers: {type: 'string', default: '10000'},
    pages: {type: 'string', default: '100'},
    seconds: {type: 'string', default: '60'},
  },
});

const size = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, Number(value)]),
);

await runSuite(async (report) => {
  await ensurePackages(['nginx', 'php-fpm', 'varnish'], {
    why: 'to put caches before the endpoint',
  });
  const rows = [];
  for (const [name, [startOrigin, startCache, freshSeconds]] of Object.entries(
    CACHES,
  )) {
    await report.scene(name, async (step) => {
      const origin = await startOrigin();
      const cache = await startCache(origin);
      const row = {name};
      rows.push(row);
      try {
        await driveCrowd({
          url: cache.url,
          origin,
          size,
          freshSeconds,
          step,
          row,
        });
      } finally {
        await cache.close();
        await origin.close();
      }
    });
  }
  printTable(rows, size);
});
