// A process is killed before each of its statements: the next look leaves
// nothing that contradicts the shop, and calls nothing known unexplained.
import {lastChange, resetCounters} from './counters.mjs';
import {startWorker} from './inside-shop/workers.mjs';
import {
  VICTIMS,
  checkAfter,
  forgetProduct,
  keepProduct,
  restoreProduct,
} from './victims.mjs';

/** @returns whether it died, rather than finish */
const killAt = async (shop, worker, {application, prepare}, at) => {
  await restoreProduct(shop);
  const start = await resetCounters(worker);
  await worker.ask({do: 'look'});
  const victim = await startWorker(shop, application);
  const since = await lastChange(worker);
  const ask = await prepare(worker, victim);
  const hasDied = await victim.ask({...ask, dieAt: at}).then(
    () => false,
    (error) => {
      if (!error.message.startsWith('A worker ended')) throw error;
      return true;
    },
  );
  await victim.close();
  await checkAfter(worker, start, since);
  return hasDied;
};

const killAtEach = async (shop, worker, victim) => {
  let at = 1;
  for (;;) {
    try {
      if (!(await killAt(shop, worker, victim, at))) return at - 1;
    } catch (error) {
      throw new Error(`Before statement ${at}: ${error.message}`, {
        cause: error,
      });
    }
    at += 1;
  }
};

export const killSteps = async (shop, [worker], step) => {
  await keepProduct(shop);
  for (const [name, victim] of Object.entries(VICTIMS)) {
    await step(`SIGKILL of a ${name}, at each statement`, async () => {
      const statements = await killAtEach(shop, worker, victim);
      return `${statements} statements`;
    });
  }
  await forgetProduct(shop);
};
