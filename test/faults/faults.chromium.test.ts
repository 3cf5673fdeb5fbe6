import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {ENDPOINT_FAULTS} from './endpoint-faults.js';
import {play, type Row} from './play.js';

interface Played {
  readonly rows: readonly Row[];
  readonly agent: string;
}

/** Lines of the table in docs/faults.md. */
interface Lines {
  readonly committed: readonly string[];
  readonly seen: readonly string[];
}

const compare = (rows: readonly Row[]) =>
  executeServerCommand<Lines, Played>('faults-page', {
    rows,
    agent: navigator.userAgent,
  });

describe('docs/faults.md', () => {
  it('tells what is seen of each fault', async () => {
    const rows: Row[] = [];
    for (const [title, way] of Object.entries(ENDPOINT_FAULTS)) {
      rows.push(await play(title, way));
    }
    const {committed, seen} = await compare(rows);
    expect(seen).to.eql(committed);
  });
});
