import {expect} from 'chai';
import {describe, it} from 'node:test';
import {auditInTurns, type Counter} from '../../src/audit.js';
import {loadAdmin} from './load-admin.js';

type Values = Record<string, string | number>;
type Ask = (name: string, values: Values) => Promise<object>;

interface Store {
  readonly counters: readonly Counter[];
  readonly progress: {readonly phase: string; readonly share: number};
  readonly shown?: {
    readonly contradictions: readonly {rule: string}[];
    readonly countFirst: readonly object[];
  };
  readonly settings: readonly object[];
  readonly today: string;
  load: () => Promise<void>;
  counterOf: (id: object) => Counter | undefined;
  isPlenty: (id: object) => boolean;
  setQuantity: (id: object, values: object) => Promise<number>;
  markPlenty: (id: object, isOn: boolean) => Promise<void>;
  dismiss: (key: string, until: string, reason: string) => Promise<void>;
  setFilter: (filter: object) => Promise<void>;
}

const {AuditStore} = await loadAdmin<{
  AuditStore: new (parts: {
    ask: Ask;
    send: Ask;
    judge: unknown;
    onChange: (what: string) => void;
  }) => Store;
}>('audit/audit-store.js');

const counter = (productId: string, quantity: number, valueId?: string) => ({
  productId,
  name: `Product ${productId}`,
  quantity,
  isCounted: true,
  isOnSale: true,
  ...(valueId === undefined ? {} : {valueId, optionId: '7'}),
});

const ANSWERS = {plenty: ['9:0'], dismissals: []};

/** Slices by their kind and the id before them. */
const SLICES: Readonly<Record<string, object>> = {
  'products 0': {
    sales: [
      ['1:0', 1, 5, 0, '2026-01-01', '2026-11-01', [740000, 740300]],
      ['2:0', 0, 1, 2, '2026-02-01', '2026-02-01', [740031]],
    ],
    after: 100,
    share: 0.5,
    isLast: false,
  },
  'products 100': {
    sales: [['1:0', 2, 4, 3, '2025-06-01', '2026-11-20', [740300, 740319]]],
    after: 180,
    share: 1,
    isLast: true,
  },
  'values 0': {
    sales: [['1:15', 0, 0, 4, '', '', []]],
    after: 12,
    share: 1,
    isLast: true,
  },
  'counters 0': {
    counters: [counter('1', -3), counter('1', 4, '15')],
    after: 1,
    share: 0.5,
    isLast: false,
  },
  'counters 1': {
    counters: [counter('2', 8)],
    after: 2,
    share: 1,
    isLast: true,
  },
};

/** A new copy, as from a server. */
const sliceOf = ({kind, after}: Values) =>
  structuredClone(SLICES[`${kind} ${after}`]);

const play = (answers: Partial<Record<string, (values: Values) => object>>) => {
  const asked: string[] = [];
  const changes: string[] = [];
  const ask: Ask = async (name, values) => {
    asked.push(`${name} ${JSON.stringify(values)}`);
    const answer =
      answers[name]?.(values) ??
      (name === 'facts'
        ? sliceOf(values)
        : {today: '2026-11-29', placeholders: [999], ...ANSWERS});
    if (!answer) throw new Error(`Nothing for ${name}`);
    return answer;
  };
  const shares: number[] = [];
  const store: Store = new AuditStore({
    ask,
    send: ask,
    judge: auditInTurns,
    onChange: (what) => {
      changes.push(what);
      shares.push(store.progress.share);
    },
  });
  return {store, asked, changes, shares};
};

describe('the audit page', () => {
  it('adds up the facts that come in slices', async () => {
    const {store, shares} = play({});
    await store.load();
    expect(store.counterOf({productId: '1'})).to.deep.include({
      quantity: -3,
      sold30: 3,
      sold365: 9,
      saleDays365: 3,
      cancelled365: 3,
      firstSale: '2025-06-01',
      lastSale: '2026-11-20',
    });
    expect(store.counterOf({productId: '1', valueId: '15'})).to.deep.include({
      sold365: 0,
      cancelled365: 4,
    });
    expect(
      store.counterOf({productId: '1', valueId: '15'}),
    ).to.not.have.property('lastSale');
    expect(store.counters).to.have.length(3);
    expect(store.progress.phase).to.equal('done');
    expect(shares).to.eql(shares.toSorted((a, b) => a - b));
    expect(store.shown!.contradictions.map(({rule}) => rule)).to.include(
      'negative',
    );
    expect([store.settings, store.today]).to.eql([[], '2026-11-29']);
  });

  it('has the shop’s findings of settings', async () => {
    const settings = [{title: 'A', sentence: 'B', change: 'C', orders: [7]}];
    const {store, asked, changes} = play({settings: () => ({settings})});
    await store.load();
    expect(store.settings).to.eql(settings);
    expect(changes.slice(-2), 'no form is lost').to.eql(['lists', 'settings']);
    expect(asked.at(-1), 'the lists need not wait').to.equal('settings {}');
  });

  it('says that it failed, and can begin anew', async () => {
    let isBroken = true;
    const {store} = play({
      facts: (values) => {
        if (isBroken && values['kind'] === 'counters') throw new Error('Gone');
        return sliceOf(values)!;
      },
    });
    const error = await store.load().catch((reason: Error) => reason);
    expect(error).to.have.property('message', 'Gone');
    expect(store.progress.phase).to.equal('failed');
    isBroken = false;
    await store.load();
    expect(store.progress.phase).to.equal('done');
    expect(store.counters).to.have.length(3);
  });

  it('does not ask for one slice without end', async () => {
    const {store} = play({
      facts: () => ({sales: [], after: 0, share: 0, isLast: false}),
    });
    const error = await store.load().catch((reason: Error) => reason);
    expect(error).to.have.property('message', 'A slice has no end.');
  });

  it('sets what was typed of what was shown, and judges anew', async () => {
    const {store, asked} = play({
      set: () => ({success: true}),
      product: () => ({counters: [counter('1', 6), counter('1', 4, '15')]}),
    });
    await store.load();
    const now = await store.setQuantity(
      {productId: '1'},
      {typed: '7', isCount: false},
    );
    expect(now).to.equal(6);
    expect(asked.at(-2)).to.equal(
      'set {"product":"1","value":0,"shown":-3,"typed":"7","isCount":0}',
    );
    expect(store.counterOf({productId: '1'})!.sold365).to.equal(9);
    expect(store.counters).to.have.length(3);
    expect(store.shown!.contradictions.map(({rule}) => rule)).to.not.include(
      'negative',
    );
  });

  it('knows what is plenty: a product with its values', async () => {
    const {store, asked} = play({
      plenty: () => ({success: true, plenty: ['1:0', '2:5'], dismissals: []}),
    });
    await store.load();
    expect(store.isPlenty({productId: '9', valueId: '3'})).to.equal(true);
    await store.markPlenty({productId: '1', valueId: '15'}, true);
    expect(asked.at(-1)).to.equal(
      'plenty {"product":"1","value":"15","isOn":1}',
    );
    expect(store.isPlenty({productId: '1', valueId: '15'})).to.equal(true);
    expect(store.isPlenty({productId: '2'})).to.equal(false);
    expect(store.isPlenty({productId: '9'})).to.equal(false);
  });

  it('hides what is set aside', async () => {
    const finding = 'negative:1:0';
    const {store} = play({
      dismiss: () => ({success: true, plenty: [], dismissals: [{finding}]}),
    });
    await store.load();
    await store.dismiss(finding, '2026-12-24', 'Known');
    expect(store.shown!.contradictions.map(({rule}) => rule)).to.not.include(
      'negative',
    );
  });

  it('shows what the last filter wants, also if the first takes longer', async (t) => {
    const many = Array.from({length: 1000}, (_, index) =>
      counter(`${index}`, 5),
    );
    const {store} = play({
      facts: ({kind}) =>
        kind === 'counters'
          ? {counters: many, after: 1000, share: 1, isLast: true}
          : {sales: [], after: 0, share: 1, isLast: true},
    });
    await store.load();
    // Each step takes longer than a turn.
    let time = 0;
    t.mock.method(performance, 'now', () => (time += 100));
    await Promise.all([
      store.setFilter({search: '77', rule: '', severity: ''}),
      store.setFilter({search: '', rule: '', severity: ''}),
    ]);
    expect(store.shown!.countFirst).to.have.length(1000);
    await store.setFilter({search: 'product 77', rule: '', severity: ''});
    expect(store.shown!.countFirst).to.have.length(11);
  });
});
