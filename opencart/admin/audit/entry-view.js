// One entry of a list: what is said of which counters, and what can be done.
import {button, element} from '../panel-parts.js';
import {dismissForm, quantityForm, toggleForm} from './entry-forms.js';
import {keyOf, keyOfFinding, keyOfPlace} from './keys.js';
import {optionName} from './sentences.js';

/** Counters to name of an entry. */
const MOST_COUNTERS = 8;

/** The entries of the page; `actions` does what the owner decides. */
export class EntryViews {
  #store;
  #sentences;
  #config;
  #actions;

  constructor({store, sentences, config, actions}) {
    this.#store = store;
    this.#sentences = sentences;
    this.#config = config;
    this.#actions = actions;
  }

  /** A finding; only a contradiction is sure to have a meaning for the shop. */
  finding(finding, isCertain) {
    const title = this.#sentences.titleOf(finding.rule);
    const tag = isCertain
      ? [
          ' ',
          element(
            'span',
            {className: `severity is-${finding.severity}`},
            this.#sentences.severityOf(finding.severity),
          ),
        ]
      : [];
    const sentence = this.#sentences.sentenceOf(finding, this.#names(finding));
    return this.#entry({
      key: keyOfFinding(finding),
      heading: [title, ...tag],
      title,
      sentences: [sentence],
      counters: finding.counters,
    });
  }

  /** A place in the order of counting. */
  place(place, number) {
    const {words} = this.#config;
    const {reasons} = place;
    const titles = reasons.map(({rule}) => this.#sentences.titleOf(rule));
    const title = titles.join(' · ') || words.no_reason;
    return this.#entry({
      key: keyOfPlace(place),
      heading: [`${number}. ${title}`],
      title,
      sentences: reasons.map((reason) =>
        this.#sentences.sentenceOf(
          reason,
          this.#names({...reason, counters: [place]}),
        ),
      ),
      counters: [place],
    });
  }

  /** The option that a finding has by its id, in words. */
  #names({evidence, counters}) {
    const value = counters
      .map((id) => this.#store.counterOf(id))
      .find((counter) => counter?.optionId === evidence.optionId);
    return value?.label ? {option: optionName(value.label)} : {};
  }

  #entry({key, heading, title, sentences, counters}) {
    const place = element('div');
    const [first] = counters;
    const name = first ? this.nameOf(first) : '';
    const aside = this.#button('dismiss', {title, name}, (opener) =>
      toggleForm(opener, place, (close) =>
        dismissForm({
          words: this.#config.words,
          today: this.#store.today,
          save: (until, reason) => this.#actions.dismiss(key, until, reason),
          close,
        }),
      ),
    );
    aside.disabled ||= !this.#config.hasTables;
    const node = element(
      'li',
      {className: 'entry'},
      element(
        'div',
        {className: 'entry-head'},
        element('h3', {}, ...heading),
        aside,
      ),
      place,
      ...sentences.map((text) => element('p', {}, text)),
      this.#counters(counters),
    );
    node.dataset.key = key;
    return node;
  }

  #counters(ids) {
    const rest = ids.length - MOST_COUNTERS;
    const rows = ids
      .slice(0, MOST_COUNTERS)
      .map((id, index, all) =>
        this.#counter(id, all[index - 1]?.productId !== id.productId),
      );
    if (rest > 0) {
      rows.push(element('li', {}, this.#sentences.say('more', {count: rest})));
    }
    return element('ul', {className: 'counters'}, ...rows);
  }

  /** @param {boolean} hasPicture the values of a product share its picture */
  #counter(id, hasPicture) {
    const counter = this.#store.counterOf(id);
    const {words, product} = this.#config;
    const name = this.nameOf(id);
    const link = product
      ? element('a', {href: product + encodeURIComponent(id.productId)}, name)
      : name;
    const say = (key, values) => this.#sentences.say(key, values);
    const place = element('div');
    const facts = [
      fillId(words.id, id.productId),
      ...(counter ? [say('quantity', {quantity: counter.quantity})] : []),
    ];
    const node = element(
      'li',
      {className: 'counter'},
      ...(hasPicture ? [picture(id.productId)] : [element('span', {})]),
      element(
        'div',
        {},
        element('strong', {}, link),
        ' ',
        element('span', {className: 'facts'}, facts.join(' · ')),
      ),
      element(
        'p',
        {className: 'buttons'},
        ...(counter ? this.#counterButtons(id, counter, name, place) : []),
      ),
      place,
    );
    node.dataset.counter = keyOf(id);
    return node;
  }

  #counterButtons(id, counter, name, place) {
    const {words, hasLedger, hasTables} = this.#config;
    const set = this.#button('set', {name}, (opener) =>
      toggleForm(opener, place, (close) =>
        quantityForm({
          words,
          quantity: counter.quantity,
          save: (values) => this.#actions.setQuantity(id, name, values),
          close,
        }),
      ),
    );
    set.disabled ||= !hasLedger;
    if (this.#store.isPlenty(id)) {
      return [set, element('span', {className: 'facts'}, words.is_plenty)];
    }
    const plenty = this.#button('plenty', {name}, () =>
      this.#actions.markPlenty(id, name),
    );
    plenty.disabled ||= !hasTables;
    return [set, plenty];
  }

  /** A button whose name for screen readers tells it from those of others. */
  #button(key, values, act) {
    const {words, mayModify} = this.#config;
    const node = button(words[key]);
    node.setAttribute('aria-label', this.#sentences.say(`${key}_of`, values));
    node.disabled = !mayModify;
    node.addEventListener('click', () => void act(node));
    return node;
  }

  /** A counter in words: the product, and its value. */
  nameOf(id) {
    const counter = this.#store.counterOf(id);
    if (!counter) return fillId(this.#config.words.id, id.productId);
    const {name, label} = counter;
    return label === undefined ? name : `${name}, ${label}`;
  }
}

const fillId = (text, id) => text.replace('{id}', id);

/** Filled when its address is known. */
const picture = (productId) => {
  const image = element('img', {
    alt: '',
    width: 40,
    height: 40,
    hidden: true,
  });
  image.dataset.product = productId;
  return element('span', {className: 'picture'}, image);
};
