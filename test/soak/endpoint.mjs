import {HOUR} from '../../build/test/helpers/spans.js';

/** A page remembers what it heard for longer, and so tells a repetition. */
const MOST_REPEATED_MS = HOUR;
/** An edge can keep what is older than any claim. */
const MOST_LAG_MS = 600_000;
const JSON_TYPE = {'content-type': 'application/json'};

const seconds = (ms) => String(Math.floor(ms / 1000));

/** A right response that the shop made at a time of its own. */
const rightResponse = ({shop, epoch}, {ids, want}, at, clockMs = 0) => {
  const read = epoch + at + clockMs;
  const products = Object.fromEntries(
    ids.map((id) => [id, shop.recordAt(id, at)]),
  );
  const [id] = want?.split(':') ?? [];
  const isThere = products[id]?.availability !== 'out-of-stock';
  const verdict = isThere
    ? {ok: true}
    : {ok: false, reason: 'out-of-stock', left: 0};
  return {
    headers: {
      ...JSON_TYPE,
      date: new Date(read).toUTCString(),
      'stock-as-of': seconds(read),
    },
    body: JSON.stringify({version: 1, products, want: id && {[id]: verdict}}),
  };
};

/**
 * How the endpoint fails: each returns what comes instead of a right response
 * `(numbers, respond, last)`; `last` is what this tab got last for the address.
 */
const FAULTS = {
  slow: (numbers, respond) => ({...respond(), delayMs: numbers.below(20_000)}),
  'error 500': () => ({status: 500}),
  'error 503': (numbers) => ({
    status: 503,
    headers: {'retry-after': String(numbers.below(400))},
  }),
  'error 429': () => ({status: 429, headers: {'retry-after': '60'}}),
  'not found': () => ({status: 404}),
  down: () => ({isDown: true}),
  'hangs before the header': () => ({hangs: 'before headers'}),
  'hangs in the body': () => ({hangs: 'in the body'}),
  'hangs, deaf': () => ({hangs: 'deaf in the body'}),
  html: () => ({headers: {'content-type': 'text/html'}, body: '<p>Login'}),
  truncated: (numbers, respond) => {
    const {body, headers} = respond();
    return {headers, body: body.slice(0, numbers.below(body.length))};
  },
  'wrong version': (_, respond) => {
    const {body, headers} = respond();
    return {headers, body: body.replace(':1', ':2')};
  },
  'wrong numbers': (_, respond) => {
    const {body, headers} = respond();
    return {headers, body: body.replaceAll(/"left":\d/g, '"left":-1')};
  },
  'an edge that lags': (numbers, respond) => {
    const agoMs = numbers.below(MOST_LAG_MS);
    const {body, headers} = respond({agoMs});
    return {body, headers: {...headers, age: seconds(agoMs)}};
  },
  'an edge that tells no age': (numbers, respond) => {
    const agoMs = numbers.below(MOST_LAG_MS);
    // It writes `Date` anew, and leaves `Stock-As-Of`.
    const {date} = respond().headers;
    const {body, headers} = respond({agoMs});
    return {body, headers: {...headers, date}};
  },
  'clock ahead': (_, respond) => respond({clockMs: HOUR}),
  'clock behind': (_, respond) => respond({clockMs: -HOUR}),
  'one response again': (_, respond, last) => last ?? respond(),
};

const NAMES = Object.keys(FAULTS);

/**
 * The shop's endpoint, which is well or has one fault at a time.
 *
 * @param world `now` is the shop's own time, `epoch` when it began.
 */
export const createEndpoint = (world, numbers) => {
  let fault;
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0]));
  /** Tab and address → its last response and when, as a service worker keeps it. */
  const lasts = new Map();

  const reply = (request) => {
    const now = world.now();
    const respond = ({agoMs = 0, clockMs = 0} = {}) => {
      // No cache keeps a verify.
      const lagMs = request.want ? 0 : Math.min(now, agoMs);
      return rightResponse(world, request, now - lagMs, clockMs);
    };
    const key = `${request.tab} ${request.url.search}`;
    const {at, last} = lasts.get(key) ?? {at: -Infinity};
    const kept = now - at < MOST_REPEATED_MS ? last : undefined;
    const response = fault ? FAULTS[fault](numbers, respond, kept) : respond();
    const {status = 200, hangs, isDown, delayMs} = response;
    // A slow one may be given up: the page has not heard it.
    const isHeard = status === 200 && !hangs && !isDown && !delayMs;
    if (isHeard && response !== kept) {
      lasts.set(key, {at: now, last: response});
    }
    if (fault) counts[fault]++;
    return response;
  };

  return {
    reply,
    counts,
    fail: () => {
      fault = numbers.pick(NAMES);
    },
    heal: () => {
      fault = undefined;
    },
  };
};
