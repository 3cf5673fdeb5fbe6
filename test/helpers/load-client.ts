import {readFileSync} from 'node:fs';
import {runInContext, SourceTextModule, type Context} from 'node:vm';
import type * as Client from '../../src/client.js';

/** `npm run mutate` names another. */
const file =
  process.env['TRUE_STOCK_CLIENT'] ??
  new URL('../../../dist/client.js', import.meta.url);
const source = readFileSync(file, 'utf8');

/** Evaluates the built client in its own context, as a browser page would. */
export async function loadClient(context: Context): Promise<typeof Client> {
  runInContext(
    'Date.now = () => wallClock(); Math.random = () => random();',
    context,
  );
  const client = new SourceTextModule(source, {context});
  await client.link((specifier) => {
    throw new Error(`dist/client.js imports ${specifier}`);
  });
  await client.evaluate();
  return client.namespace as typeof Client;
}
