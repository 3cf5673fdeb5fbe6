import type {AuditOptions, Counter, Finding} from '../../src/audit.js';

interface Case {
  readonly title: string;
  readonly counters: Counter[];
  readonly options?: AuditOptions;
  /** What has to be found on 29 November 2026, and nothing else. */
  readonly found: Pick<Finding, 'rule' | 'counters'>[];
}

/** A counter that is right: it sells six times its quantity in a year. */
const counter = (
  id: number,
  quantity: number,
  facts: Partial<Counter> = {},
): Counter => ({
  productId: `${id}`,
  name: 'Shirt',
  quantity,
  isCounted: true,
  isOnSale: true,
  sold365: quantity * 6,
  saleDays365: 40,
  firstSale: '2024-02-01',
  lastSale: '2026-11-28',
  ...facts,
});

const counters = (from: number, quantities: number[]): Counter[] =>
  quantities.map((quantity, index) => counter(from + index, quantity));

const many = (length: number, quantityOf: (index: number) => number) =>
  counters(
    1,
    Array.from({length}, (_, index) => quantityOf(index)),
  );

const found = (rule: string, ...ids: number[]) => ({
  rule,
  counters: ids.map((id) => ({productId: `${id}`})),
});

const SHOP = counters(1, [3, 5, 6, 8, 9, 11, 14, 20, 31]);
const LARGE = counters(1, [400, 640, 512, 930, 720, 801, 456, 610, 1234]);
const NO_ORDERS = {
  sold365: 0,
  saleDays365: 0,
  firstSale: undefined,
  lastSale: undefined,
};
const STEADY = {saleDays365: 120, sold365: 200};

const PLACEHOLDER: Case[] = [
  {
    title: 'three equal digits, far above the others',
    counters: [...SHOP, counter(10, 999)],
    found: [found('placeholder', 10)],
  },
  {
    title: 'one digit and zeros, far above the others',
    counters: [...SHOP, counter(10, 200)],
    found: [found('placeholder', 10)],
  },
  {
    title: 'the greatest first',
    counters: [...SHOP, counter(10, 999), counter(11, 1000)],
    found: [found('placeholder', 11), found('placeholder', 10)],
  },
  {
    title: 'three equal digits, not far above the others',
    counters: [...LARGE, counter(10, 555)],
    found: [],
  },
  {
    title: 'far above the others, but no placeholder',
    counters: [...SHOP, counter(10, 1234)],
    found: [],
  },
  {
    title: "on the shop's list, far above the others",
    counters: [...SHOP, counter(10, 1234)],
    options: {placeholders: [1234]},
    found: [found('placeholder', 10)],
  },
  {
    title: "on the shop's list, not far above the others",
    counters: SHOP,
    options: {placeholders: [11]},
    found: [],
  },
  {
    title: 'a shop of placeholders: those on its list',
    counters: counters(1, [5, 9, 999, 999, 888]),
    options: {placeholders: [999]},
    found: [found('placeholder', 3), found('placeholder', 4)],
  },
  {
    title: 'what is not counted',
    counters: [...SHOP, counter(10, 999, {isCounted: false, sold365: 0})],
    found: [],
  },
];

const REPEATED: Case[] = [
  {
    title: 'the same on five counters',
    counters: [...SHOP, ...counters(21, [123, 123, 123, 123, 123])],
    found: [found('repeated', 21, 22, 23, 24, 25)],
  },
  {
    title: 'the same on four counters',
    counters: [...SHOP, ...counters(21, [123, 123, 123, 123])],
    found: [],
  },
  {
    title: 'the same below a hundred',
    counters: [...SHOP, ...counters(21, [99, 99, 99, 99, 99, 99])],
    found: [],
  },
  {
    title: 'the same on five of six hundred counters',
    counters: [
      ...many(595, (index) => index % 40),
      ...counters(700, [123, 123, 123, 123, 123]),
    ],
    found: [],
  },
];

const COVER: Case[] = [
  {
    title: 'stock for more than three years',
    counters: [...SHOP, counter(10, 124, {sold365: 40})],
    found: [found('cover', 10)],
  },
  {
    title: 'stock for three years',
    counters: [...SHOP, counter(10, 123, {sold365: 40})],
    found: [],
  },
  {
    title: 'stock for years, below a hundred',
    counters: [...SHOP, counter(10, 99, {sold365: 0})],
    found: [],
  },
  {
    title: 'stock for years that nobody can buy',
    counters: [...SHOP, counter(10, 124, {sold365: 0, isOnSale: false})],
    found: [],
  },
  {
    title: 'stock for years, 179 days after the first order',
    counters: [counter(1, 124, {sold365: 1, firstSale: '2026-06-03'})],
    found: [],
  },
  {
    title: 'stock for years, 180 days after the first order',
    counters: [counter(1, 124, {sold365: 1, firstSale: '2026-06-02'})],
    found: [found('cover', 1)],
  },
  {
    title: 'stock of which nobody knows how it sells',
    counters: [...SHOP, counter(10, 124, {sold365: undefined})],
    found: [],
  },
  {
    title: 'a shop without orders: all from a hundred, in one finding',
    counters: [
      counter(1, 99, NO_ORDERS),
      counter(2, 101, NO_ORDERS),
      counter(3, 640, {...NO_ORDERS, isCounted: false}),
      counter(4, 128, {...NO_ORDERS, valueId: '7', isCounted: false}),
    ],
    found: [found('cover', 2, 3)],
  },
];

const SILENT: Case[] = [
  {
    title: 'silent for 18 whole days, after a sale on every third day',
    counters: [...SHOP, counter(10, 5, {...STEADY, lastSale: '2026-11-10'})],
    found: [found('silent', 10)],
  },
  {
    title: 'silent for 17 whole days, after a sale on every third day',
    counters: [...SHOP, counter(10, 5, {...STEADY, lastSale: '2026-11-11'})],
    found: [],
  },
  {
    title: 'silent after 20 days with a sale in the 70 since the first',
    counters: [
      ...SHOP,
      counter(10, 5, {
        saleDays365: 20,
        firstSale: '2026-09-21',
        lastSale: '2026-11-01',
      }),
    ],
    found: [found('silent', 10)],
  },
  {
    title: 'silent after four days with a sale',
    counters: [
      ...SHOP,
      counter(10, 5, {
        saleDays365: 4,
        firstSale: '2026-10-01',
        lastSale: '2026-10-05',
      }),
    ],
    found: [],
  },
  {
    title: 'silent because it is sold out, or not on sale',
    counters: [
      ...SHOP,
      counter(10, 0, {...STEADY, lastSale: '2026-09-01'}),
      counter(11, 5, {...STEADY, lastSale: '2026-09-01', isOnSale: false}),
    ],
    found: [],
  },
];

const TYPED: Case[] = [
  {
    title: '22 of 50 numbers end in 0 or 5',
    counters: many(50, (index) => (index < 22 ? 50 : 51) + 5 * index),
    found: [found('typed')],
  },
  {
    title: '21 of 50 numbers end in 0 or 5',
    counters: many(50, (index) => (index < 21 ? 50 : 51) + 5 * index),
    found: [],
  },
  {
    title: '49 numbers end in 0 or 5',
    counters: many(49, (index) => 50 + 5 * index),
    found: [],
  },
  {
    title: 'small numbers end in 0 or 5',
    counters: many(90, (index) => 5 * (index % 10)),
    found: [],
  },
];

export const SUSPICION_CASES: Case[] = [
  {title: 'nothing', counters: SHOP, found: []},
  ...PLACEHOLDER,
  ...REPEATED,
  ...COVER,
  ...SILENT,
  ...TYPED,
];
