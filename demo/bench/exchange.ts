import type {FailedAnswer} from '../mock/mock-failures.js';
import type {Question} from './bench-record.js';

/** A question that has just been asked. */
export const openQuestion = (url: string, now: number): Question => ({
  kind: url.includes('want=') ? 'verify' : 'poll',
  url,
  askedAt: now,
  answeredAt: null,
  result: 'waiting',
  isGood: false,
  ageSeconds: 0,
  body: '',
});

/** Writes down what came of it. */
export function closeQuestion(
  question: Question,
  answer: FailedAnswer,
  now: number,
): void {
  if (answer === 'never') {
    question.result = 'no answer';
    return;
  }
  question.answeredAt = now;
  if (answer === 'network-error') {
    question.result = 'connection lost';
    return;
  }
  const {body, status} = answer;
  const headers = new Headers(answer.headers);
  const isJson = /^application\/json\b/.test(headers.get('Content-Type') ?? '');
  question.result = String(status);
  question.isGood = status < 400 && isJson;
  question.body = body;
  question.ageSeconds = ageOf(headers);
}

/** As a page must read it: the larger of both. */
function ageOf(headers: Headers): number {
  const date = Date.parse(headers.get('Date') ?? '') / 1000;
  const asOf = Number(headers.get('Stock-As-Of') ?? NaN);
  return Math.max(0, Number(headers.get('Age') ?? 0), date - asOf || 0);
}
