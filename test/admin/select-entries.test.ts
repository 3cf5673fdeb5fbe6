import {expect} from 'chai';
import {describe, it} from 'node:test';
import {audit, type Counter, type Report} from '../../src/audit.js';
import {CONTRADICTION_CASES} from '../audit/contradiction-cases.js';
import {loadAdmin} from './load-admin.js';

interface Answers {
  readonly plenty: ReadonlySet<string>;
  readonly dismissed: ReadonlyMap<string, object>;
}

interface Filter {
  readonly search: string;
  readonly rule: string;
  readonly severity: string;
}

const {filterReport, openReport, rulesOf} = await loadAdmin<{
  openReport: (report: Report, answers: Answers) => Generator<void, Report>;
  filterReport: (
    report: Report,
    counters: readonly Counter[],
    filter: Filter,
  ) => Generator<void, Report>;
  rulesOf: (report: Report) => string[];
}>('audit/select-entries.js');

const {keyOfFinding, keyOfPlace} = await loadAdmin<{
  keyOfFinding: (finding: object) => string;
  keyOfPlace: (place: object) => string;
}>('audit/keys.js');

const {inTurns} = await loadAdmin<{
  inTurns: <Result>(steps: Generator<void, Result>) => Promise<Result>;
}>('audit/in-turns.js');

const counter = (
  productId: string,
  quantity: number,
  facts: Partial<Counter> = {},
): Counter => ({
  productId,
  name: `Product ${productId}`,
  quantity,
  isCounted: true,
  isOnSale: true,
  sold365: 1,
  firstSale: '2020-01-01',
  lastSale: '2026-11-28',
  ...facts,
});

const SHOP: readonly Counter[] = [
  counter('1', -2),
  counter('2', 5, {name: 'Red Cap'}),
  counter('2', 4, {valueId: '21', optionId: '7', isRequired: true}),
  counter('2', 3, {valueId: '22', optionId: '7', isRequired: true}),
  counter('3', 999),
  counter('4', 120, {isOnSale: false}),
  ...['5', '6', '7', '8'].map((id) => counter(id, 120)),
  counter('9', 3, {minimum: 4, isOnSale: false}),
  ...Array.from({length: 20}, (_, index) =>
    counter(`${20 + index}`, 3 + index),
  ),
];

const OPTIONS = {today: '2026-11-29', placeholders: [999]};
const NONE: Answers = {plenty: new Set(), dismissed: new Map()};
const ALL: Filter = {search: '', rule: '', severity: ''};

const report = audit(SHOP, OPTIONS);

const open = (answers: Partial<Answers>) =>
  inTurns(openReport(report, {...NONE, ...answers}));

const dismissed = (...keys: string[]) => ({
  dismissed: new Map(keys.map((key) => [key, {}])),
});

const filter = (wanted: Partial<Filter>) =>
  inTurns(filterReport(report, SHOP, {...ALL, ...wanted}));

const keysOf = ({contradictions, suspicions}: Report) =>
  [...contradictions, ...suspicions].map(keyOfFinding);

const placeOf = ({countFirst}: Report, id: string) =>
  countFirst.find(({productId, valueId}) => productId === id && !valueId);

describe('the names of findings', () => {
  it('are those of rule and counter, option or quantity', () => {
    expect(keysOf(report)).to.include.members([
      'negative:1:0',
      'options-above:2:0:7',
      'placeholder:3:0',
      'repeated:120',
      'minimum:9:0',
    ]);
    expect(
      keyOfFinding({rule: 'typed', counters: [], evidence: {counters: 60}}),
    ).to.equal('typed:shop');
    expect(keyOfPlace({productId: '2', valueId: '21'})).to.equal(
      'count-first:2:21',
    );
  });

  it('are those that PHP gives to contradictions', () => {
    for (const {title, contradictions, names = []} of CONTRADICTION_CASES) {
      expect(contradictions.map(keyOfFinding), title).to.eql(names);
    }
  });

  it('are what the shop’s table takes, each its own', () => {
    const keys = keysOf(report);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const key of keys) {
      expect(key).to.match(/^[a-z][a-z-]{1,31}(?::\w{1,20}){1,3}$/);
    }
  });
});

describe('what is open of a report', () => {
  it('is all of it where nothing was answered', async () => {
    expect(await open({})).to.eql(report);
  });

  it('is without what is set aside, in every list', async () => {
    const rest = await open(dismissed('negative:1:0', 'placeholder:3:0'));
    expect(keysOf(rest)).to.not.include('negative:1:0');
    expect(keysOf(rest)).to.not.include('placeholder:3:0');
    expect(keysOf(rest)).to.include('options-above:2:0:7');
    expect(placeOf(report, '1')!.reasons.map(({rule}) => rule)).to.eql([
      'negative',
    ]);
    expect(placeOf(rest, '1')).to.equal(undefined);
  });

  it('keeps a place that has another reason', async () => {
    const [before, after] = [
      placeOf(report, '3'),
      placeOf(await open(dismissed('placeholder:3:0')), '3'),
    ];
    expect(before!.reasons.map(({rule}) => rule)).to.eql([
      'placeholder',
      'cover',
    ]);
    expect(after!.reasons.map(({rule}) => rule)).to.eql(['cover']);
  });

  it('is without a place that is set aside', async () => {
    const rest = await open(dismissed('count-first:2:21'));
    expect(rest.countFirst).to.have.length(report.countFirst.length - 1);
  });

  it('does not suspect plenty of being plenty', async () => {
    const rest = await open({plenty: new Set(['3:0', '5:0'])});
    expect(keysOf(rest)).to.not.include('placeholder:3:0');
    expect(keysOf(rest)).to.not.include('cover:3:0');
    expect(placeOf(rest, '3')).to.equal(undefined);
    const repeated = rest.suspicions.find(({rule}) => rule === 'repeated')!;
    expect(repeated.counters.map(({productId}) => productId)).to.eql([
      '4',
      '6',
      '7',
      '8',
    ]);
    expect(repeated.evidence['counters']).to.equal(4);
  });

  it('has every contradiction of what is plenty', async () => {
    const rest = await open({plenty: new Set(['1:0', '2:0'])});
    expect(rest.contradictions).to.eql(report.contradictions);
  });
});

describe('the filter', () => {
  it('finds a product by a part of its name, or by its id', async () => {
    const byName = await filter({search: ' red c'});
    expect(keysOf(byName)).to.eql(['options-above:2:0:7']);
    expect(byName.countFirst.map(({valueId}) => valueId)).to.have.members([
      undefined,
      '21',
      '22',
    ]);
    expect(keysOf(await filter({search: '9'}))).to.include('minimum:9:0');
    expect((await filter({search: '99'})).countFirst).to.eql([]);
  });

  it('finds a rule in every list', async () => {
    const {contradictions, countFirst, suspicions} = await filter({
      rule: 'negative',
    });
    expect([contradictions.length, suspicions.length]).to.eql([1, 0]);
    expect(countFirst.map(({productId}) => productId)).to.eql(['1']);
  });

  it('finds a severity, of places by what names them', async () => {
    const {contradictions, countFirst} = await filter({severity: 'untidy'});
    expect(contradictions.map(keyOfFinding)).to.eql(['minimum:9:0']);
    expect(countFirst.map(({productId}) => productId)).to.include('9');
    expect(countFirst.map(({productId}) => productId)).to.not.include('1');
  });

  it('has the rules that there is something of', () => {
    expect(rulesOf(report).slice(0, 2)).to.eql(['negative', 'options-above']);
    expect(new Set(rulesOf(report)).size).to.equal(rulesOf(report).length);
  });
});
