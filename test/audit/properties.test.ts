import {expect} from 'chai';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {audit, readProductCsv, type Counter} from 'true-stock/audit';

const RUNS = {seed: 20_261_129, numRuns: 1000};
const TODAY = '2026-11-29';

const anyDay = fc
  .integer({min: 0, max: 900})
  .map((days) =>
    new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10),
  );

const anyCount = fc.oneof(
  fc.integer({min: -3, max: 400}),
  fc.constantFrom(999, 1000, 9999, 0),
);

/** Few ids, so that counters meet, also of the same id. */
const anyId = fc.integer({min: 1, max: 12}).map(String);

const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, {nil: undefined});

const anyCounter: fc.Arbitrary<Counter> = fc.record({
  productId: anyId,
  valueId: optional(anyId),
  optionId: optional(fc.constantFrom('1', '2')),
  name: fc.constant('Shirt'),
  quantity: anyCount,
  minimum: optional(fc.integer({min: 1, max: 5})),
  isCounted: fc.boolean(),
  isRequired: optional(fc.boolean()),
  takesSeveral: optional(fc.boolean()),
  isOnSale: fc.boolean(),
  sold30: optional(anyCount),
  sold365: optional(anyCount),
  saleDays365: optional(anyCount),
  firstSale: optional(anyDay),
  lastSale: optional(anyDay),
  corrections365: optional(anyCount),
  refused30: optional(anyCount),
  soldSinceCount: optional(anyCount),
  countedQuantity: optional(anyCount),
  ledgerQuantity: optional(anyCount),
  masterId: optional(anyId),
});

/** A product that is right in all facts, with an option that agrees. */
const rightProduct: fc.Arbitrary<Counter[]> = fc
  .record({
    id: fc.integer({min: 1, max: 1_000_000}).map((id) => `right-${id}`),
    quantities: fc.array(fc.integer({min: 0, max: 30}), {maxLength: 3}),
    spare: fc.integer({min: 1, max: 9}),
    isOnSale: fc.boolean(),
  })
  .map(({id, quantities, spare, isOnSale}) => {
    const facts = {name: id, isCounted: true, isOnSale};
    const sum = quantities.reduce((total, quantity) => total + quantity, 0);
    const quantity = quantities.length > 0 ? sum : spare;
    const own = {
      ...facts,
      productId: id,
      quantity,
      minimum: 1,
      sold365: spare * 9,
      saleDays365: spare,
      lastSale: TODAY,
      countedQuantity: quantity + spare,
      soldSinceCount: spare,
      ledgerQuantity: quantity,
    };
    const values = quantities.map((pieces, index) => ({
      ...facts,
      productId: id,
      valueId: `${index}`,
      optionId: 'size',
      isRequired: true,
      quantity: pieces,
    }));
    return [own, ...values];
  });

/** Anything that can be in the place of a fact. */
const anyRaw = fc.oneof(
  fc.anything(),
  fc.record({productId: fc.anything(), quantity: fc.anything()}),
  anyCounter.chain((counter) =>
    fc
      .tuple(fc.constantFrom(...Object.keys(counter)), fc.anything())
      .map(([fact, value]) => ({...counter, [fact]: value})),
  ),
);

describe('audit', () => {
  it('throws for no input', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(anyRaw), fc.anything()),
        fc.oneof(
          fc.record({placeholders: fc.anything(), today: fc.anything()}),
          fc.anything(),
        ),
        (counters, options) => {
          const report = audit(counters as Counter[], options as object);
          expect(report).to.have.all.keys(
            'contradictions',
            'suspicions',
            'countFirst',
          );
        },
      ),
      RUNS,
    );
  });

  it('says the same for the counters in any order', () => {
    const shuffled = fc.array(anyCounter, {maxLength: 40}).chain((counters) =>
      fc.tuple(
        fc.constant(counters),
        fc.shuffledSubarray(counters, {
          minLength: counters.length,
          maxLength: counters.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([counters, others]) => {
        const options = {today: TODAY};
        expect(audit(others, options)).to.eql(audit(counters, options));
      }),
      RUNS,
    );
  });

  it('names no counter that is right in all facts', () => {
    const right = fc.uniqueArray(rightProduct, {
      selector: ([own]) => own!.productId,
      maxLength: 6,
    });
    fc.assert(
      fc.property(right, fc.array(anyCounter), (products, others) => {
        const report = audit([...others, ...products.flat()], {today: TODAY});
        const named = [...report.contradictions, ...report.suspicions]
          .flatMap(({counters}) => counters)
          .filter(({productId}) => productId.startsWith('right-'));
        expect(named).to.eql([]);
      }),
      RUNS,
    );
  });

  it('ranks every counted counter once, the best score first', () => {
    fc.assert(
      fc.property(fc.array(anyCounter, {maxLength: 40}), (counters) => {
        const {countFirst} = audit(counters, {today: TODAY});
        const keys = countFirst.map(
          ({productId, valueId}) => `${productId} ${valueId}`,
        );
        expect(new Set(keys).size).to.equal(keys.length);
        const scores = countFirst.map(({score}) => score);
        expect(scores).to.eql(scores.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });
});

describe('readProductCsv', () => {
  it('throws for no text, and either reads or names each line', () => {
    const anyCell = fc.oneof(
      fc.constantFrom('1', '7', '', '"', '""', '"a,b"', '"a\nb"', 'x;y', '\t'),
      fc.string(),
    );
    const anyText = fc
      .array(fc.array(anyCell, {maxLength: 4}).map((cells) => cells.join()))
      .map((lines) => ['id,name,quantity', ...lines].join('\n'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText), (text) => {
        const {counters, bad} = readProductCsv(text);
        const lines = text.split(/\r\n|\n|\r/).length;
        expect(counters.length + bad.length).to.be.at.most(lines);
        for (const {line, why} of bad) {
          expect(line).to.be.within(1, lines);
          expect(why).to.match(/\.$/);
        }
      }),
      RUNS,
    );
  });

  it('reads again what was written', () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = fc.uniqueArray(
      fc.record({
        productId: fc.integer({min: 1}).map(String),
        name: fc.string({unit: 'grapheme', minLength: 1}),
        quantity: fc.integer({min: -99, max: 99_999}),
      }),
      {selector: ({productId}) => productId},
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (products, delimiter, lineBreak) => {
          const lines = products.map(({productId, name, quantity}) =>
            [productId, quote(name), quantity].join(delimiter),
          );
          const head = ['product_id', 'name', 'quantity'].join(delimiter);
          const text = `\u{feff}${[head, ...lines].join(lineBreak)}`;
          const {counters, bad} = readProductCsv(text);
          expect(bad).to.eql([]);
          expect(counters).to.eql(
            products.map((product) => ({
              ...product,
              name: product.name.trim() || product.productId,
              isCounted: true,
              isOnSale: true,
            })),
          );
        },
      ),
      RUNS,
    );
  });
});
