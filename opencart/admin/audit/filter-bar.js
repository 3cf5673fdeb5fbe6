// What is shown: a search, a rule, a severity; and what is shown as a file.
import {button, element} from '../panel-parts.js';

const SEVERITIES = ['sells-what-is-not-there', 'hides-what-is-there', 'untidy'];

const labelled = (id, label, node) => {
  node.id = id;
  return element('p', {}, element('label', {htmlFor: id}, label), node);
};

const option = ([value, text]) => element('option', {value}, text);

const select = (options) =>
  element(
    'select',
    {className: 'form-control form-select'},
    ...options.map(option),
  );

/** How long to wait for the next key, ms. */
const TYPING_MS = 200;

export class FilterBar {
  #words;
  #titleOf;
  #search = element('input', {type: 'search', className: 'form-control'});
  #rule;
  #severity;
  node;

  /**
   * @param {object} parts
   * @param {(filter: object) => void} parts.onChange
   * @param {(kind: 'csv' | 'json') => void} parts.onSave
   */
  constructor({words, titleOf, severityOf, onChange, onSave}) {
    this.#words = words;
    this.#titleOf = titleOf;
    this.#rule = select([['', words.any_rule]]);
    this.#severity = select([
      ['', words.any_severity],
      ...SEVERITIES.map((name) => [name, severityOf(name)]),
    ]);
    this.node = element(
      'form',
      {className: 'filter', role: 'search'},
      labelled('true-stock-search', words.search, this.#search),
      labelled('true-stock-rule', words.rule, this.#rule),
      labelled('true-stock-severity', words.severity, this.#severity),
      element(
        'p',
        {className: 'buttons'},
        this.#saveButton(words.csv, () => onSave('csv')),
        this.#saveButton(words.json, () => onSave('json')),
      ),
    );
    this.#listen(() => onChange(this.#filter()));
  }

  /** @param {string[]} rules that there is something of */
  showRules(rules) {
    const chosen = this.#rule.value;
    const all = rules.includes(chosen) || !chosen ? rules : [...rules, chosen];
    this.#rule.replaceChildren(
      option(['', this.#words.any_rule]),
      ...all.map((rule) => option([rule, this.#titleOf(rule)])),
    );
    this.#rule.value = chosen;
  }

  #filter() {
    return {
      search: this.#search.value,
      rule: this.#rule.value,
      severity: this.#severity.value,
    };
  }

  #listen(change) {
    let timer = 0;
    this.#search.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => change(), TYPING_MS);
    });
    this.#rule.addEventListener('change', change);
    this.#severity.addEventListener('change', change);
    this.node.addEventListener('submit', (event) => {
      event.preventDefault();
      change();
    });
  }

  #saveButton(text, act) {
    const node = button(text);
    node.addEventListener('click', act);
    return node;
  }
}
