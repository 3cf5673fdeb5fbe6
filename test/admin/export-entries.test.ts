import {expect} from 'chai';
import {describe, it} from 'node:test';
import {loadAdmin} from './load-admin.js';

type Row = Record<string, string | number | undefined>;

const {csvLine, csvParts, exportRows, jsonParts} = await loadAdmin<{
  csvLine: (row: Row) => string;
  csvParts: (rows: Row[]) => Generator<void, string[]>;
  jsonParts: (rows: Row[]) => Generator<void, string[]>;
  exportRows: (shown: object, report: object) => Generator<void, Row[]>;
}>('audit/export-entries.js');

const finish = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
};

const counters = {
  '30:0': {name: 'Cap, red', quantity: -3},
  '30:15': {name: 'Cap, red', label: 'Size: "S"', quantity: 4},
};

const report = {
  counterOf: ({productId, valueId = '0'}: Row) =>
    counters[`${productId}:${valueId}` as keyof typeof counters],
  sentenceOf: ({rule}: {rule: string}) => `Because of ${rule}.`,
};

const shown = {
  contradictions: [
    {
      rule: 'options-above',
      severity: 'untidy',
      evidence: {},
      counters: [{productId: '30'}, {productId: '30', valueId: '15'}],
    },
  ],
  countFirst: [
    {
      productId: '30',
      reasons: [{rule: 'corrected'}, {rule: 'refused'}],
    },
  ],
  suspicions: [{rule: 'typed', severity: 'untidy', evidence: {}, counters: []}],
};

describe('what is shown, as a file', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`has an apostrophe before ${JSON.stringify(start)}`, () => {
      const [cell] = /'.{2,3}/s.exec(csvLine({name: `${start}1"`}))!;
      expect(cell).to.equal(`'${start}1"`.slice(0, 4));
    });
  }

  it('leaves numbers as numbers, below zero too', () => {
    expect(csvLine({quantity: -3})).to.equal(',,,,,,,,-3,');
    expect(csvLine({quantity: '-3'})).to.contain("'-3");
  });

  it('quotes what would break a line', () => {
    expect(csvLine({name: 'a,"b"\r\nc'})).to.contain('"a,""b""\r\nc"');
  });

  it('has a row for each counter of each entry', () => {
    const rows = finish(exportRows(shown, report));
    const csv = finish(csvParts(rows)).join('');
    expect(csv.split('\r\n')).to.eql([
      '\u{FEFF}list,place,rule,severity,product_id,value_id,name,label,quantity,evidence',
      'contradictions,1,options-above,untidy,30,,"Cap, red",,-3,Because of options-above.',
      'contradictions,1,options-above,untidy,30,15,"Cap, red","Size: ""S""",4,Because of options-above.',
      'count-first,1,corrected refused,,30,,"Cap, red",,-3,Because of corrected. Because of refused.',
      'suspicions,1,typed,untidy,,,,,,Because of typed.',
      '',
    ]);
  });

  it('says the same as JSON', () => {
    const rows = finish(exportRows(shown, report));
    const read = JSON.parse(finish(jsonParts(rows)).join('')) as Row[];
    expect(read).to.have.length(rows.length);
    expect(read[1]).to.eql({
      list: 'contradictions',
      place: 1,
      rule: 'options-above',
      severity: 'untidy',
      product_id: '30',
      value_id: '15',
      name: 'Cap, red',
      label: 'Size: "S"',
      quantity: 4,
      evidence: 'Because of options-above.',
    });
    expect(JSON.parse(finish(jsonParts([])).join(''))).to.eql([]);
  });
});
