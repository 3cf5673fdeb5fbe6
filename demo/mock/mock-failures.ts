import type {MockResponse} from './mock-endpoint.js';

/** `never`: no response at all; `network-error`: the connection fails. */
export type MockOutcome = MockResponse | 'never' | 'network-error';

/** Responds once more, from the shop's past or with another clock. */
export type RespondAgain = (how: {
  agoMs?: number;
  clockMs?: number;
}) => MockResponse;

interface Failure {
  /** Text of a button. */
  readonly title: string;
  /** What the page must do. */
  readonly expect: string;
  /** Delay of the response, on top of the bench's. */
  readonly delayMs?: number;
  readonly apply: (
    response: MockResponse,
    respondAgain: RespondAgain,
  ) => MockOutcome;
}

/** How far behind the old edge cache is. */
export const EDGE_LAG_MS = 40_000;
const HOUR_MS = 3_600_000;

const HTML = {'Content-Type': 'text/html; charset=utf-8'};
const PROBLEM = {'Content-Type': 'application/problem+json'};
const AGES =
  'The claim stands, then says when it was checked; at five minutes the shop’s own words are back and nothing is refused.';

/** Replaces each quantity with an invalid one. */
function withWrongTypes(response: MockResponse): MockResponse {
  const wrong = JSON.parse(response.body || '{}') as {
    products?: Record<string, object>;
  };
  for (const record of Object.values(wrong.products ?? {})) {
    Object.assign(record, {left: 'three', minimum: -1});
  }
  return {...response, body: JSON.stringify(wrong)};
}

/** How endpoints fail in real shops. */
export const FAILURES = {
  none: {
    title: 'Healthy',
    expect: 'Every change of stock is on the page within one poll.',
    apply: (response) => response,
  },
  slow: {
    title: 'Slow, 2\u00A0s',
    expect:
      'Changes come two seconds later. A press waits at most 0.8 s, then goes by what is known.',
    delayMs: 2000,
    apply: (response) => response,
  },
  'server-error': {
    title: 'Error 500',
    expect: AGES,
    apply: () => ({status: 500, headers: HTML, body: '<h1>Fatal error</h1>'}),
  },
  maintenance: {
    title: '503, retry after 10\u00A0s',
    expect: `No question for 10 to 12 s, then one. ${AGES}`,
    apply: () => ({
      status: 503,
      headers: {...PROBLEM, 'Retry-After': '10'},
      body: '{"status":503}',
    }),
  },
  busy: {
    title: '429, retry after 60\u00A0s',
    expect: `No question for 60 to 72 s, a press asks nothing either. ${AGES}`,
    apply: () => ({
      status: 429,
      headers: {...PROBLEM, 'Retry-After': '60'},
      body: '{"status":429}',
    }),
  },
  timeout: {
    title: 'Hangs',
    expect: `Each question is given up after 8 s, later ones after up to 32 s. ${AGES}`,
    apply: () => 'never',
  },
  truncated: {
    title: 'Truncated JSON',
    expect: AGES,
    apply: (response) => ({
      ...response,
      body: response.body.slice(0, response.body.length / 2),
    }),
  },
  html: {
    title: 'HTML with status 200',
    expect: AGES,
    apply: () => ({
      status: 200,
      headers: HTML,
      body: '<!doctype html><title>Please log in</title>',
    }),
  },
  'wrong-types': {
    title: 'Wrong types',
    expect:
      'The products are unknown at once: the shop’s own words are back, no number is made up, nothing is refused.',
    apply: withWrongTypes,
  },
  'wrong-version': {
    title: 'Wrong version',
    expect: AGES,
    apply: (response) => ({
      ...response,
      body: response.body.replace('"version":1', '"version":2'),
    }),
  },
  'old-edge': {
    title: 'Old answer from an edge',
    expect:
      'What the page knows is newer and stays. The edge’s 40 s are counted, so the claim soon says when it was checked.',
    apply: (_, respondAgain) => {
      const {headers, ...rest} = respondAgain({agoMs: EDGE_LAG_MS});
      const age = String(EDGE_LAG_MS / 1000);
      return {...rest, headers: {...headers, Age: age}};
    },
  },
  offline: {
    title: 'Offline',
    expect: AGES,
    apply: () => 'network-error',
  },
  'clock-ahead': {
    title: 'Server clock 1\u00A0h ahead',
    expect:
      'Nothing changes: an age is what the server’s own two dates lie apart.',
    apply: (_, respondAgain) => respondAgain({clockMs: HOUR_MS}),
  },
  'clock-behind': {
    title: 'Server clock 1\u00A0h behind',
    expect:
      'Answers look an hour old and lose, until what is known has expired at five minutes; then they count.',
    apply: (_, respondAgain) => respondAgain({clockMs: -HOUR_MS}),
  },
} as const satisfies Record<string, Failure>;

export type FailureName = keyof typeof FAILURES;

export const isFailureName = (name: string): name is FailureName =>
  Object.hasOwn(FAILURES, name);
