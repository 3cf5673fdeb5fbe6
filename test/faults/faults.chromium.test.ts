import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {DEVICE_FAULTS, type DeviceRow, FREEZE_FAULTS} from './device-faults.js';
import {ENDPOINT_FAULTS, OFFLINE_FAULTS} from './endpoint-faults.js';
import {play, type Row} from './play.js';
import {readChanges} from './shop-window.js';

/** After 20 s, 2 and 6 minutes. */
const LOOKS = 3;

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

const changes = await readChanges();
const endpointFaults = {
  ...ENDPOINT_FAULTS,
  ...(changes.includes('disconnect') && OFFLINE_FAULTS),
};
const deviceFaults = {
  ...DEVICE_FAULTS,
  ...(changes.includes('freeze') && FREEZE_FAULTS),
};

describe('docs/faults.md', () => {
  const endpoint: Row[] = [];
  const device: DeviceRow[] = [];

  // A test to each fault: each has its own time.
  for (const [title, way] of Object.entries(endpointFaults)) {
    it(`plays: ${title}`, async () => {
      const row = await play(title, way);
      expect(row.after).to.have.length(LOOKS);
      endpoint.push(row);
    });
  }

  for (const [title, playIt] of Object.entries(deviceFaults)) {
    it(`plays: ${title}`, async () => {
      const row = await playIt(title);
      expect(row.after).to.have.length(LOOKS);
      device.push(row);
    });
  }

  it('tells what is seen of each fault', async () => {
    const {committed, seen} = await executeServerCommand<Lines, Played>(
      'faults-page',
      {endpoint, device, agent: navigator.userAgent},
    );
    const unlike = seen.filter((line) => !committed.includes(line));
    expect(unlike, unlike.join('\n')).to.eql([]);
    expect(committed).to.have.length(seen.length);
  });
});
