import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readRecord, readVerdict} from '../../src/client/read-answer.js';

const page = readFileSync(
  new URL('../../../docs/endpoint.md', import.meta.url),
  'utf8',
);

describe('docs/endpoint.md', () => {
  it('shows an answer that the client takes', () => {
    const [, text] = /```json\n(.*?)```/s.exec(page)!;
    const answer = JSON.parse(text!) as {
      version: number;
      products: Record<string, unknown>;
    };
    expect(answer.version).to.equal(1);
    expect(Object.keys(answer.products)).to.have.lengthOf(4);
    for (const [id, record] of Object.entries(answer.products)) {
      expect(readRecord(record), id).not.to.equal(null);
    }
  });

  it('shows an answer to a verify that the gate takes', () => {
    const [, , text] = page
      .split('```json\n')
      .map((part) => part.split('```')[0]);
    const {want} = JSON.parse(text!) as {want: Record<string, unknown>};
    expect(readVerdict(want['30'])).to.equal(want['30']);
  });
});
