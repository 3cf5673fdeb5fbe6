import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readRecord} from '../../src/reader.js';

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
});
