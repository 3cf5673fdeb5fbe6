import type {Bench} from './bench.js';
import {closeQuestion, openQuestion} from './exchange.js';

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
    record.addQuestion(openQuestion(url, clock.now()));
    tell();
  };
  controls.onAnswer = (url, answer) => {
    const question = record.questions.find(
      (one) => one.url === url && one.answeredAt === null,
    );
    if (question) closeQuestion(question, answer, clock.now());
    tell();
  };
}
