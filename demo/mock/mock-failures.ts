import type {MockAnswer} from './mock-endpoint.js';

/** `never`: no answer at all; `network-error`: the connection fails. */
export type FailedAnswer = MockAnswer | 'never' | 'network-error';

interface Failure {
  /** Words for the panel. */
  readonly title: string;
  readonly apply: (answer: MockAnswer) => FailedAnswer;
}

const HTML = {'Content-Type': 'text/html; charset=utf-8'};
const MAINTENANCE = {
  'Content-Type': 'application/problem+json',
  'Retry-After': '10',
};

/** Ways in which an endpoint fails in real shops. */
export const FAILURES = {
  none: {title: 'Healthy', apply: (answer) => answer},
  'server-error': {
    title: 'Error 500',
    apply: () => ({status: 500, headers: HTML, body: '<h1>Fatal error</h1>'}),
  },
  maintenance: {
    title: 'Error 503, retry after 10 s',
    apply: () => ({status: 503, headers: MAINTENANCE, body: '{"status":503}'}),
  },
  timeout: {title: 'Never answers', apply: () => 'never'},
  html: {
    title: 'A web page with status 200',
    apply: () => ({
      status: 200,
      headers: HTML,
      body: '<!doctype html><title>Please log in</title>',
    }),
  },
  truncated: {
    title: 'JSON cut off half-way',
    apply: (answer) => ({
      ...answer,
      body: answer.body.slice(0, answer.body.length / 2),
    }),
  },
  'wrong-version': {
    title: 'Another version of the format',
    apply: (answer) => ({
      ...answer,
      body: answer.body.replace('"version":1', '"version":2'),
    }),
  },
  offline: {title: 'Offline', apply: () => 'network-error'},
} as const satisfies Record<string, Failure>;

export type FailureName = keyof typeof FAILURES;
