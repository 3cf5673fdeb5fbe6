// What happens to a writer, and how it comes back.
import {until} from '../../real-servers/until.mjs';
import {quietly} from './quietly.mjs';

const isolate = (node, isOn) =>
  node.query(
    `SET GLOBAL wsrep_provider_options = 'gmcast.isolate=${Number(isOn)}'`,
  );

/** Each begins, and ends. */
export const FAULTS = {
  killed: {
    begin: (node) => node.signal('SIGKILL'),
    end: (node) => node.rejoin(),
  },
  paused: {
    begin: (node) => node.signal('SIGSTOP'),
    end: (node) => node.signal('SIGCONT'),
  },
  'cut off': {
    begin: (node) => isolate(node, true),
    end: (node) => isolate(node, false),
  },
};

/**
 * One fault of the present writer, until another one writes and races go on,
 * and the first is back.
 *
 * @param {object} cluster
 * @param {keyof typeof FAULTS} name
 * @param {() => Promise<void>} raced resolves when some more races are over
 */
export const play = async (cluster, name, raced) => {
  const writer = await until(() => quietly(() => cluster.writer()), 'a writer');
  const {begin, end} = FAULTS[name];
  await begin(writer);
  try {
    await until(async () => {
      const now = await quietly(() => cluster.writer());
      return now && now !== writer;
    }, `another writer, after one was ${name}`);
    await raced();
  } finally {
    await end(writer);
  }
  // A second fault before that would leave one server of three, which stops.
  await until(
    () => quietly(() => cluster.isWhole()),
    `${writer.name} to be back`,
  );
};
