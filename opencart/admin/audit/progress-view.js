import {button, element} from '../panel-parts.js';

/** Says how far the facts are read; aloud every tenth of the way. */
export class ProgressView {
  #say;
  #bar = element('progress', {max: 1, value: 0});
  #said = element('p');
  #again;
  #last = '';
  node;

  /** @param {{say: Function, words: object, onAgain: () => void}} parts */
  constructor({say, words, onAgain}) {
    this.#say = say;
    this.#bar.setAttribute('aria-label', words.progress);
    this.#said.setAttribute('role', 'status');
    this.#again = button(words.again);
    this.#again.addEventListener('click', onAgain);
    this.node = element(
      'div',
      {className: 'progress-line'},
      this.#said,
      this.#bar,
      this.#again,
    );
  }

  /** @param {object} progress of the store */
  show({phase, kind, share, count}, totals) {
    const isBusy = phase === 'reading' || phase === 'judging';
    this.#bar.value = share;
    this.#bar.hidden = !isBusy;
    this.#again.disabled = isBusy;
    const percent = 10 * Math.floor(10 * share);
    const text = {
      reading: () => this.#say('reading', {percent, count}),
      judging: () => this.#say('judging', {count}),
      done: () => this.#say('done', {count, ...totals}),
      failed: () => this.#say('failed'),
    }[phase];
    const step = `${phase} ${kind} ${percent}`;
    if (phase === 'reading' && step === this.#last) return;
    this.#last = step;
    this.#said.textContent = text();
  }

  /** What an action did. */
  tell(text) {
    this.#said.textContent = text;
  }
}
