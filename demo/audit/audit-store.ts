import {
  auditInTurns,
  readProductCsv,
  type Counter,
  type CounterId,
  type ProductCsv,
  type Report,
} from '../../src/audit.js';
import {FileFault, readFile} from './read-file.js';

/** A file that was judged. */
export interface Audited extends ProductCsv {
  readonly name: string;
  readonly report: Report;
}

const keyOf = ({productId, valueId}: CounterId): string =>
  JSON.stringify([productId, valueId]);

/** The file on the page, and what the audit says of it. */
export class AuditStore {
  readonly #onChange: () => void;
  #byKey = new Map<string, Counter>();
  #placeholders: readonly number[] = [];
  /** Which reading counts: a later file wins, however long the first takes. */
  #turn = 0;
  name = '';
  fault = '';
  isBusy = false;
  audited: Audited | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The counter that a finding names. */
  counter(id: CounterId): Counter | undefined {
    return this.#byKey.get(keyOf(id));
  }

  openFile(file: File): Promise<void> {
    return this.#open(file.name, async () =>
      readProductCsv(await readFile(file)),
    );
  }

  openText(name: string, text: string): Promise<void> {
    return this.#open(name, () => Promise.resolve(readProductCsv(text)));
  }

  /** Quantities that stand for "plenty": what is no number is left out. */
  async setPlaceholders(text: string): Promise<void> {
    this.#placeholders = (text.match(/\d+/g) ?? []).map(Number);
    const {audited} = this;
    if (audited) await this.#open(audited.name, () => Promise.resolve(audited));
  }

  async #open(name: string, read: () => Promise<ProductCsv>): Promise<void> {
    const turn = ++this.#turn;
    this.name = name;
    this.fault = '';
    this.isBusy = true;
    this.#onChange();
    try {
      await this.#judge(name, await read(), turn);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      if (turn === this.#turn) this.#fail(error.message);
    }
  }

  async #judge(
    name: string,
    {counters, bad}: ProductCsv,
    turn: number,
  ): Promise<void> {
    const report = await auditInTurns(counters, {
      placeholders: this.#placeholders,
    });
    if (turn !== this.#turn) return;
    this.#byKey = new Map(counters.map((counter) => [keyOf(counter), counter]));
    this.audited = {name, counters, bad, report};
    this.isBusy = false;
    this.#onChange();
  }

  #fail(message: string): void {
    this.audited = undefined;
    this.fault = message;
    this.isBusy = false;
    this.#onChange();
  }
}
