import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {DEVICE_FAULTS, type DeviceRow} from './device-faults.js';
import {ENDPOINT_FAULTS} from './endpoint-faults.js';
import {play, type Row} from './play.js';

interface Played {
  readonly endpoint: readonly Row[];
  readonly device: readonly DeviceRow[];
  readonly agent: string;
}

/** Lines of the tables in docs/faults.md. */
interface Lines {
  readonly committed: readonly string[];
  readonly seen: readonly string[];
}

/** One after another: each fault has the time of its page for itself. */
const playAll = async <Fault, Line>(
  faults: Readonly<Record<string, Fault>>,
  playOne: (title: string, fault: Fault) => Promise<Line>,
): Promise<Line[]> => {
  const rows = [];
  for (const [title, fault] of Object.entries(faults)) {
    rows.push(await playOne(title, fault));
  }
  return rows;
};

describe('docs/faults.md', () => {
  it('tells what is seen of each fault', async () => {
    const {committed, seen} = await executeServerCommand<Lines, Played>(
      'faults-page',
      {
        endpoint: await playAll(ENDPOINT_FAULTS, play),
        device: await playAll(DEVICE_FAULTS, (title, playIt) => playIt(title)),
        agent: navigator.userAgent,
      },
    );
    const unlike = seen.filter((line) => !committed.includes(line));
    expect(unlike, unlike.join('\n')).to.eql([]);
    expect(committed).to.have.length(seen.length);
  });
});
