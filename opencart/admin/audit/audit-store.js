import {fetchFacts} from './fetch-facts.js';
import {findCounter, rangeOf} from './find-counters.js';
import {inTurns} from './in-turns.js';
import {salesOf} from './sales.js';
import {filterReport, isPlenty, openReport} from './select-entries.js';

const NO_FILTER = {search: '', rule: '', severity: ''};

/**
 * The facts of the shop, what the audit says of them, and what of it is shown.
 * Tells of each change; what comes late loses.
 */
export class AuditStore {
  #ask;
  #send;
  #judge;
  #onChange;
  #options = {};
  #report;
  /** Which judgement counts, and which filter. */
  #turn = 0;
  counters = [];
  settings = [];
  /** Keys of counters. */
  plenty = new Set();
  /** What is set aside, by key. */
  dismissed = new Map();
  filter = NO_FILTER;
  /** What nobody has answered; undefined until it is known. */
  open;
  /** What of it the filter lets through. */
  shown;
  /** phase: reading, judging, done or failed. */
  progress = {phase: 'reading', kind: '', share: 0, count: 0};

  /**
   * @param {object} parts
   * @param {(name: string, values: object) => Promise<object>} parts.ask
   * @param {(name: string, values: object) => Promise<object>} parts.send rejects for what was not done
   * @param {(counters: object[], options: object) => Promise<object>} parts.judge
   * @param {(what: 'progress' | 'lists' | 'settings') => void} parts.onChange
   */
  constructor({ask, send, judge, onChange}) {
    this.#ask = ask;
    this.#send = send;
    this.#judge = judge;
    this.#onChange = onChange;
  }

  /** The day of the facts, in the shop's time zone. */
  get today() {
    return this.#options.today;
  }

  counterOf(id) {
    return findCounter(this.counters, id);
  }

  isPlenty(id) {
    return isPlenty(this.plenty, id);
  }

  /** Reads all facts, and judges them. */
  async load() {
    this.#show({phase: 'reading', kind: '', share: 0, count: 0});
    try {
      const {today, placeholders, ...answers} = await this.#ask('begin', {});
      this.#options = {today, placeholders};
      this.#take(answers);
      this.counters = await fetchFacts(this.#ask, (progress) =>
        this.#show({phase: 'reading', ...progress}),
      );
      await this.#judgeAll();
    } catch (error) {
      this.#show({...this.progress, phase: 'failed'});
      throw error;
    }
    // A look at all orders: the lists are shown without them, and stay as they
    // are, since the owner may have opened a form there.
    const {settings = []} = await this.#ask('settings', {});
    this.settings = settings;
    this.#onChange('settings');
  }

  /** @param {{typed: string, isCount: boolean}} values what the owner says */
  async setQuantity(id, {typed, isCount}) {
    const {productId, valueId = 0} = id;
    await this.#send('set', {
      product: productId,
      value: valueId,
      shown: this.counterOf(id).quantity,
      typed,
      isCount: Number(isCount),
    });
    const {counters} = await this.#ask('product', {product: productId});
    const fresh = counters.map((counter) => ({
      ...counter,
      ...salesOf(this.counterOf(counter)),
    }));
    const [start, end] = rangeOf(this.counters, productId);
    this.counters = this.counters.toSpliced(start, end - start, ...fresh);
    await this.#judgeAll();
    return this.counterOf(id)?.quantity;
  }

  async markPlenty({productId, valueId = 0}, isOn) {
    const values = {product: productId, value: valueId, isOn: Number(isOn)};
    this.#take(await this.#send('plenty', values));
    await this.#open();
  }

  /** Sets a finding aside until a day; without a day, brings it back. */
  async dismiss(finding, until, reason) {
    this.#take(await this.#send('dismiss', {finding, until, reason}));
    await this.#open();
  }

  async setFilter(filter) {
    this.filter = filter;
    if (this.open) await this.#select();
  }

  #take({plenty, dismissals}) {
    this.plenty = new Set(plenty);
    this.dismissed = new Map(dismissals.map((one) => [one.finding, one]));
  }

  async #judgeAll() {
    const turn = ++this.#turn;
    const count = this.counters.length;
    this.#show({phase: 'judging', kind: '', share: 1, count});
    const report = await this.#judge(this.counters, this.#options);
    if (turn !== this.#turn) return;
    this.#report = report;
    await this.#open();
  }

  async #open() {
    const turn = ++this.#turn;
    const {plenty, dismissed} = this;
    const open = await inTurns(openReport(this.#report, {plenty, dismissed}));
    if (turn !== this.#turn) return;
    this.open = open;
    await this.#select();
  }

  async #select() {
    const turn = ++this.#turn;
    const shown = await inTurns(
      filterReport(this.open, this.counters, this.filter),
    );
    if (turn !== this.#turn) return;
    this.shown = shown;
    this.#show({
      phase: 'done',
      kind: '',
      share: 1,
      count: this.counters.length,
    });
    this.#onChange('lists');
  }

  #show(progress) {
    this.progress = progress;
    this.#onChange('progress');
  }
}
