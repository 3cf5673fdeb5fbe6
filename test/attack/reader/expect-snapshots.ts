import assert from 'node:assert/strict';
import type {Snapshot} from '../../../src/client.js';
import {SECOND} from '../../helpers/virtual-world.js';
import type {WireResponse} from './hostile-response.js';
import {ageOf} from './oracle-of-age.js';
import {readingOf, type Reading} from './oracle.js';

/** What a response led to. */
export type SnapshotKind = 'refused' | 'outdated' | 'told' | 'unknown' | 'open';

/** How long a page knows its first answer when the hostile one comes. */
export const KNOWN_MS = 100 * SECOND;
export const KNOWN = {availability: 'low-stock', left: 7};
export const REPLY_MS = 1;

const INTERVAL_MS = 15 * SECOND;
const EXPIRY_MS = 300 * SECOND;
const FIELDS = ['availability', 'left', 'minimum', 'options'] as const;

/** What of a record can become a claim. */
const claimsIn = (record: object): string =>
  JSON.stringify(FIELDS.map((key) => (record as Record<string, unknown>)[key]));

/** T4: whether an answer is older than the one that is known. */
const isOutdated = (response: WireResponse, knownAt: number) => {
  const {ageMs, readAt} = ageOf(response);
  if (readAt === 'open') return 'open';
  if (readAt !== null) return readAt < knownAt;
  return ageMs === 'open' ? 'open' : ageMs > KNOWN_MS;
};

const expectKnown = ({record, age, failures}: Snapshot, failed: number) => {
  assert.deepEqual({...record}, KNOWN);
  assert.equal(age, KNOWN_MS + REPLY_MS);
  assert.equal(failures, failed);
};

/** T5. */
const expectFreshness = (
  {freshness, age, record}: Snapshot,
  refresh: number,
) => {
  const freshMs = Math.max(2.5 * INTERVAL_MS, 1500 * refresh);
  if (!record) assert.equal(freshness, 'unknown');
  else if (age > EXPIRY_MS) assert.equal(freshness, 'expired');
  else assert.equal(freshness, age > freshMs ? 'aging' : 'fresh');
};

/** Compares what is known of one product after a response was taken. */
const expectTaken = (
  snapshot: Snapshot,
  reading: Reading,
  response: WireResponse,
): SnapshotKind => {
  const {told, sent} = reading.recordOf(snapshot.productId);
  const {record, age, failures} = snapshot;
  assert.equal(failures, 0);
  if (record) {
    assert.equal(claimsIn(record), claimsIn(sent as object));
    assert(Object.isFrozen(record));
  }
  if (told !== 'open') assert.equal(record !== null, told === 'yes');
  const {ageMs} = ageOf(response);
  if (ageMs !== 'open') assert.equal(age, ageMs + REPLY_MS);
  expectFreshness(snapshot, reading.refresh);
  if (told === 'open') return 'open';
  return record ? 'told' : 'unknown';
};

/**
 * What a page may know after a response: what the contract says, or, where it
 * leaves something open, one of what it allows; the same for all products.
 */
export const expectSnapshots = (
  snapshots: readonly Snapshot[],
  response: WireResponse,
  knownAt: number,
): SnapshotKind[] => {
  const reading = readingOf(response);
  const outdated = isOutdated(response, knownAt);
  const allowed: ((snapshot: Snapshot) => SnapshotKind)[] = [];
  if (reading.accepted !== 'yes') {
    allowed.push((one) => (expectKnown(one, 1), 'refused'));
  }
  if (reading.accepted !== 'no' && outdated !== false) {
    allowed.push((one) => (expectKnown(one, 0), 'outdated'));
  }
  if (reading.accepted !== 'no' && outdated !== true) {
    allowed.push((one) => expectTaken(one, reading, response));
  }
  const errors: unknown[] = [];
  for (const expectOne of allowed) {
    try {
      return snapshots.map(expectOne);
    } catch (error) {
      errors.push(error);
    }
  }
  throw errors.at(-1);
};
