import {setupWorker} from 'msw/browser';

const worker = setupWorker();
let start: Promise<unknown> | undefined;

/** The started worker of a page: its test files share it. */
export async function mockWorker(): Promise<typeof worker> {
  await (start ??= worker.start({quiet: true, onUnhandledFrame: 'bypass'}));
  return worker;
}
