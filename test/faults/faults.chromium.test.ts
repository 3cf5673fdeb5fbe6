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

const playEndpoint = async (): Promise<Row[]> => {
  const rows = [];
  for (const [title, way] of Object.entries(ENDPOINT_FAULTS)) {
    rows.push(await play(title, way));
  }
  return rows;
};

const playDevice = async (): Promise<DeviceRow[]> => {
  const rows = [];
  for (const [title, playIt] of Object.entries(DEVICE_FAULTS)) {
    rows.push(await playIt(title));
  }
  return rows;
};

describe('docs/faults.md', () => {
  it('tells what is seen of each fault', async () => {
    const {committed, seen} = await executeServerCommand<Lines, Played>(
      'faults-page',
      {
        endpoint: await playEndpoint(),
        device: await playDevice(),
        agent: navigator.userAgent,
      },
    );
    const unlike = seen.filter((line) => !committed.includes(line));
    expect(unlike, unlike.join('\n')).to.eql([]);
    expect(committed).to.have.length(seen.length);
  });
});
