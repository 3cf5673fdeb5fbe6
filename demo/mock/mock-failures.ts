import type {MockAnswer} from './mock-endpoint.js';

/** `never`: no answer at all; `network-error`: the connection fails. */
export type FailedAnswer = MockAnswer | 'never' | 'network-error';

/** Asks the same once more, of a shop with another past or clock. */
export type AskAgain = (how: {agoMs?: number; clockMs?: number}) => MockAnswer;

interface Failure {
  /** Words for a button. */
  readonly title: string;
  /** What a page must make of it. */
  readonly expect: string;
  /** How long the answer takes, beside the delay that is set. */
  readonly delayMs?: number;
  readonly apply: (answer: MockAnswer, again: AskAgain) => FailedAnswer;
}

/** How far behind the old edge is. */
export const EDGE_LAG_MS = 40_000;
const HOUR_MS = 3_600_000;

const HTML = {'Content-Type': 'text/html; charset=utf-8'};
const PROBLEM = {'Content-Type': 'application/problem+json'};
const AGES =
  'The claim stands, then says when it was checked; at five minutes the shop’s own words are back and nothing is refused.';

/** Each product's quantity becomes what no quantity can be. */
function withWrongTypes(answer: MockAnswer): MockAnswer {
  const wrong = JSON.parse(answer.body || '{}') as {
    products?: Record<string, object>;
  };
  for (const record of Object.values(wrong.products ?? {})) {
    Object.assign(record, {left: 'three', minimum: -1});
  }
  return {...answer, body: JSON.stringify(wrong)};
}

/** Ways in which an endpoint fails in real shops. */
export const FAILURES = {
  none: {
    title: 'Healthy',
    expect: 'Every change of stock is on the page within one poll.',
    apply: (answer) => answer,
  },
  slow: {
    title: 'Slow, 2\u00A0s',
    expect:
      'Changes come two seconds later. A press waits at most 0.8 s, then goes by what is known.',
    delayMs: 2000,
    apply: (answer) => answer,
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
    apply: (answer) => ({
      ...answer,
      body: answer.body.slice(0, answer.body.length / 2),
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
    apply: (answer) => ({
      ...answer,
      body: answer.body.replace('"version":1', '"version":2'),
    }),
  },
  'old-edge': {
    title: 'Old answer from an edge',
    expect:
      'What the page knows is newer and stays. The edge’s 40 s are counted, so the claim soon says when it was checked.',
    apply: (_, again) => {
      const {headers, ...rest} = again({agoMs: EDGE_LAG_MS});
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
    apply: (_, again) => again({clockMs: HOUR_MS}),
  },
  'clock-behind': {
    title: 'Server clock 1\u00A0h behind',
    expect:
      'Answers look an hour old and lose, until what is known has expired at five minutes; then they count.',
    apply: (_, again) => again({clockMs: -HOUR_MS}),
  },
} as const satisfies Record<string, Failure>;

export type FailureName = keyof typeof FAILURES;

export const isFailureName = (name: string): name is FailureName =>
  Object.hasOwn(FAILURES, name);
