import type {FailedAnswer} from '../mock/mock-failures.js';
import type {Bench} from './bench.js';
import type {Question} from './bench-record.js';

/**
 * Writes down what happens at the shop's own end: sales, questions and answers.
 * Returns how to begin anew.
 */
export function observeShop({
  clock,
  controls,
  record,
  shop,
  tell,
}: Bench): () => void {
  const before = new Map<string, number>();
  const stand = () => {
    const at = clock.now();
    for (const {id, name, quantity, visible} of shop.products) {
      const last = before.get(id);
      if (last !== undefined && quantity < last) {
        const text = `${name}: ${last - quantity} sold, ${quantity} left`;
        record.addHappening({kind: 'sale', at, text, productId: id});
      }
      before.set(id, quantity);
      record.addStand(id, {at, quantity: visible ? quantity : 0});
    }
    tell();
  };
  stand();
  shop.subscribe(stand);
  observeWire({clock, controls, record, tell});
  return () => {
    record.clear();
    before.clear();
    stand();
  };
}

function observeWire({
  clock,
  controls,
  record,
  tell,
}: Pick<Bench, 'clock' | 'controls' | 'record' | 'tell'>): void {
  controls.onAsk = (url) => {
    record.addQuestion({
      kind: url.includes('want=') ? 'verify' : 'poll',
      url,
      askedAt: clock.now(),
      answeredAt: null,
      result: 'waiting',
      isGood: false,
      ageSeconds: 0,
      body: '',
    });
    tell();
  };
  controls.onAnswer = (url, answer) => {
    const question = record.questions.find(
      (one) => one.url === url && one.answeredAt === null,
    );
    if (question) close(question, answer, clock.now());
    tell();
  };
}

function close(question: Question, answer: FailedAnswer, now: number): void {
  if (answer === 'never') {
    question.result = 'no answer';
    return;
  }
  question.answeredAt = now;
  if (answer === 'network-error') {
    question.result = 'connection lost';
    return;
  }
  const {body, headers, status} = answer;
  const isJson = headers['Content-Type'] === 'application/json';
  question.result = String(status);
  question.isGood = status < 400 && isJson;
  question.body = body;
  question.ageSeconds = ageOf(headers);
}

/** As a page must read it: the larger of both. */
function ageOf(headers: Readonly<Record<string, string>>): number {
  const date = Date.parse(headers['Date'] ?? '') / 1000;
  const asOf = Number(headers['Stock-As-Of']);
  return Math.max(0, Number(headers['Age'] ?? 0), date - asOf || 0);
}
