/**
 * The reader of responses against an oracle: hostile responses reach the built
 * client in a virtual page, and what it then knows must be what the contract
 * says, no more and no less.
 */
import assert from 'node:assert/strict';
import type {StockClient, Verdict} from '../../../src/client.js';
import {createRandom} from '../../helpers/create-random.js';
import type {VirtualTab} from '../../helpers/virtual-tab.js';
import {createWorld, SECOND, type World} from '../../helpers/virtual-world.js';
import {
  expectSnapshots,
  KNOWN,
  KNOWN_MS,
  REPLY_MS,
  type SnapshotKind,
} from './expect-snapshots.js';
import {
  hostileIds,
  hostileResponse,
  type WireResponse,
} from './hostile-response.js';
import {readingOf} from './oracle.js';
import {below, type Random} from '../pick.js';

type VerdictKind = 'confirmed' | 'denied' | 'unconfirmed';
/** What the responses led to: no kind may be missing from an attack. */
export type ReaderCount = Record<SnapshotKind | VerdictKind, number>;

/** A page keeps its engines, so after as many cases comes a new one. */
const CASES_PER_PAGE = 200;
const FIRST_ASK_MS = 50;

/** The body in two pieces, cut also in the middle of a character. */
const streamOf = (random: Random, bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const at = below(random, bytes.length + 1);
      for (const piece of [bytes.subarray(0, at), bytes.subarray(at)]) {
        if (piece.length) controller.enqueue(piece);
      }
      controller.close();
    },
  });

const firstResponse = (ids: readonly string[], now: number): WireResponse => ({
  status: 200,
  headers: {
    'content-type': 'application/json',
    'stock-as-of': String(Math.floor(now / SECOND)),
    age: '0',
  },
  bytes: new TextEncoder().encode(
    JSON.stringify({
      version: 1,
      products: Object.fromEntries(ids.map((id) => [id, KNOWN])),
    }),
  ),
});

/** One page, for one case after another. */
class Attacked {
  readonly #world: World;
  readonly #tab: VirtualTab;

  constructor(world: World, tab: VirtualTab) {
    this.#world = world;
    this.#tab = tab;
  }

  static async open(): Promise<Attacked> {
    const world = createWorld();
    return new Attacked(world, await world.open());
  }

  /** Runs one case: an answer, then a hostile one, then a hostile verdict. */
  async run(seed: number, count: ReaderCount): Promise<void> {
    const random = createRandom(seed);
    const ids = hostileIds(random);
    const client = this.#tab.client({endpoint: `/stock/${seed}`});
    for (const id of ids) client.watch(id, () => {});
    const knownAt = this.#world.clock.wall + FIRST_ASK_MS;
    this.#reply(random, firstResponse(ids, knownAt));
    await this.#world.advance(FIRST_ASK_MS + REPLY_MS);
    client.pause();
    await this.#world.advance(KNOWN_MS - REPLY_MS);
    const response = hostileResponse(random, ids, this.#world.clock.wall);
    this.#reply(random, response);
    void client.refresh();
    await this.#world.advance(REPLY_MS);
    const kinds = expectSnapshots(
      ids.map((id) => client.peek(id)),
      response,
      Math.floor(knownAt / SECOND) * SECOND,
    );
    for (const kind of kinds) count[kind]++;
    count[await this.#verify(random, client, ids)]++;
    client.close();
    assert.deepEqual(this.#tab.reported, []);
  }

  async #verify(
    random: Random,
    client: StockClient,
    ids: readonly [string, string],
  ): Promise<VerdictKind> {
    // A response with the same `Date` would count as a repeated one.
    await this.#world.advance(SECOND);
    const response = hostileResponse(random, ids, this.#world.clock.wall);
    this.#reply(random, response);
    const asked = this.#world.server.requests.length;
    const verdict = client.verify({productId: ids[0], quantity: 1});
    await this.#world.advance(REPLY_MS);
    // A server that wants no more requests gets none.
    const isAsked = this.#world.server.requests.length > asked;
    return expectVerdict(await verdict, ids[0], isAsked ? response : null);
  }

  #reply(random: Random, {status, headers, bytes}: WireResponse): void {
    this.#world.server.reply = () => ({
      status,
      headers,
      body: streamOf(random, bytes),
      delayMs: REPLY_MS,
    });
  }
}

const expectVerdict = (
  {ok, reason, left}: Verdict,
  id: string,
  response: WireResponse | null,
): VerdictKind => {
  const heard = ok === false || reason === 'unconfirmed' ? reason : ok;
  const {accepted, verdictOf} = response
    ? readingOf(response)
    : {accepted: 'no', verdictOf: () => null};
  const said = accepted === 'no' ? 'unconfirmed' : verdictOf(id);
  const isOpen = said === 'open' || accepted === 'open';
  if (!isOpen) assert.equal(heard, said);
  if (left !== undefined) {
    assert(Number.isInteger(left) && left >= 0 && left < 1e9);
  }
  if (heard === 'unconfirmed') return heard;
  return ok === false ? 'denied' : 'confirmed';
};

/**
 * Sends as many hostile responses, each with a number of its own, from `seed`.
 *
 * @throws an error that names the number of the first that was read wrongly
 */
export const attackReader = async (
  cases: number,
  seed: number,
): Promise<ReaderCount> => {
  const count: ReaderCount = {
    refused: 0,
    outdated: 0,
    told: 0,
    unknown: 0,
    open: 0,
    confirmed: 0,
    denied: 0,
    unconfirmed: 0,
  };
  let page: Attacked;
  for (let index = 0; index < cases; index++) {
    if (index % CASES_PER_PAGE === 0) page = await Attacked.open();
    await page!.run(seed + index, count).catch((cause: unknown) => {
      const where = `--only reader --count 1 --seed ${seed + index}`;
      throw new Error(`${(cause as Error).message} (${where})`, {cause});
    });
  }
  return count;
};
