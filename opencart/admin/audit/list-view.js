import {button, element} from '../panel-parts.js';

const PAGE = 20;

/** A list of the report under its heading, a page at a time. */
export class ListView {
  #words;
  #sentences;
  #draw;
  #onPage;
  #items = [];
  #page = 0;
  #word;
  #list;
  #empty;
  #paging;
  /** Can be focused. */
  heading;
  node;

  /**
   * @param {object} parts
   * @param {string} parts.name in the report
   * @param {string} parts.word its words begin so
   * @param {(item: object, number: number) => Node} parts.draw
   * @param {() => void} parts.onPage other entries are in sight
   */
  constructor({name, word, words, sentences, draw, onPage}) {
    this.#words = words;
    this.#sentences = sentences;
    this.#draw = draw;
    this.#onPage = onPage;
    const id = `true-stock-${name}`;
    this.heading = element('h2', {id, tabIndex: -1});
    this.#list = element('ol', {className: 'entries'});
    this.#empty = element('p');
    this.#paging = element('nav', {className: 'buttons'});
    this.node = element(
      'section',
      {},
      this.heading,
      element('p', {className: 'hint'}, words[`${word}_hint`]),
      this.#list,
      this.#empty,
      this.#paging,
    );
    this.node.dataset.list = name;
    this.node.setAttribute('aria-labelledby', id);
    this.name = name;
    this.#word = word;
  }

  /**
   * @param {object[]} items what is shown
   * @param {number} open how many there are without a filter
   */
  show(items, open) {
    this.#items = items;
    this.#page = Math.min(this.#page, this.#pages() - 1);
    this.heading.textContent = this.#sentences.say(this.#word, {count: open});
    this.#empty.textContent =
      this.#words[open > 0 ? 'none_shown' : `${this.#word}_none`];
    this.#render();
  }

  /** To the first page: another filter. */
  reset() {
    this.#page = 0;
  }

  #pages() {
    return Math.max(1, Math.ceil(this.#items.length / PAGE));
  }

  #render() {
    const first = this.#page * PAGE;
    const entries = this.#items
      .slice(first, first + PAGE)
      .map((item, index) => this.#draw(item, first + index + 1));
    this.#list.replaceChildren(...entries);
    this.#list.hidden = entries.length === 0;
    this.#empty.hidden = entries.length > 0;
    this.#renderPaging();
  }

  #renderPaging() {
    const pages = this.#pages();
    this.#paging.hidden = pages === 1;
    const say = (key, values) => this.#sentences.say(key, values);
    this.#paging.setAttribute('aria-label', this.heading.textContent);
    this.#paging.replaceChildren(
      this.#turn(this.#words.previous, -1),
      say('page', {page: this.#page + 1, pages}),
      this.#turn(this.#words.next, 1),
    );
  }

  #turn(text, step) {
    const node = button(text);
    const page = this.#page + step;
    node.disabled = page < 0 || page >= this.#pages();
    node.addEventListener('click', () => {
      this.#page = page;
      this.#render();
      this.heading.focus();
      this.#onPage();
    });
    return node;
  }
}
