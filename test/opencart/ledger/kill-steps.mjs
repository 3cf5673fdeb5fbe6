// A process is killed before each of its statements: the next look leaves
// nothing that contradicts the shop, and calls nothing known unexplained.
import {lastChange, resetCounters} from './counters.mjs';
import {startWorker} from './inside-shop/workers.mjs';
import {checkAfter, restoreProduct, stopVictims} from './victims.mjs';

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

export const killSteps = (shop, [worker], step) =>
  stopVictims(
    shop,
    (victim, at) => killAt(shop, worker, victim, at),
    (name, kill) =>
      step(
        `SIGKILL of a ${name}, at each statement`,
        async () => `${await kill()} statements`,
      ),
  );
