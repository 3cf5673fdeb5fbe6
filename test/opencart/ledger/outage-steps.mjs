// The database server is killed while a sale or a save is under way, and comes
// back: the ledger and the table agree after the next look.
import {lastChange, resetCounters} from './counters.mjs';
import {startWorker} from './inside-shop/workers.mjs';
import {checkAfter, restoreProduct, stopVictims} from './victims.mjs';

/** Each time a server has to start again. */
const STATEMENTS_APART = 4;

/** What a server does by default; ours are made without care, to be quick. */
const CAREFUL = 'SET GLOBAL innodb_flush_log_at_trx_commit = 1';

/** The connection is lost: it fails, or notes an error and goes on in vain. */
const failAt = async (victim, ask, at, database) => {
  const {waits} = await victim.ask({...ask, waitAt: at});
  if (!waits) return false;
  await database.kill();
  await database.restart();
  await victim.goOn().catch(() => {});
  return true;
};

/** @returns whether the server was killed before it was done */
const killServerAt = async ({shop, database}, {application, prepare}, at) => {
  await shop.query(CAREFUL);
  await restoreProduct(shop);
  const workers = [];
  const begin = async (name) => {
    const worker = await startWorker(shop, name);
    workers.push(worker);
    return worker;
  };
  try {
    const worker = await begin('catalog');
    const start = await resetCounters(worker);
    await worker.ask({do: 'look'});
    const since = await lastChange(worker);
    const victim = await begin(application);
    const ask = await prepare(worker, victim);
    const wasKilled = await failAt(victim, ask, at, database);
    await checkAfter(await begin('catalog'), start, since);
    return wasKilled;
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
};

export const ledgerOutageSteps = (run, step) =>
  stopVictims(
    run.shop,
    (victim, at) => killServerAt(run, victim, at),
    (name, kill) =>
      step(
        `the database server is killed during a ${name}`,
        async () => `${await kill()} times`,
      ),
    STATEMENTS_APART,
  );
