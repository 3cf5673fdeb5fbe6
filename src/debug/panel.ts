import {diagnose} from './diagnose.js';
import {type Finding, SIGNS} from './finding.js';
import type {Page} from './page.js';
import {panelStyles} from './panel-styles.js';

const WORDS = {good: 'Right', note: 'Note', bad: 'Wrong'};

/** What is to be done comes first. */
const ORDER = ['bad', 'note', 'good'];

const byUrgency = (one: Finding, other: Finding): number =>
  ORDER.indexOf(one.state) - ORDER.indexOf(other.state);

const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
};

function itemOf({name, state, found, mend}: Finding): HTMLElement {
  const item = create('li', '', state);
  const sign = create('span', SIGNS[state], 'sign');
  sign.setAttribute('aria-hidden', 'true');
  const title = create('strong', name);
  title.prepend(create('span', `${WORDS[state]}: `, 'state'));
  item.append(sign, title, create('span', found, 'found'));
  if (mend) item.append(create('span', mend, 'mend'));
  return item;
}

const button = (text: string, act: () => unknown): HTMLButtonElement => {
  const control = create('button', text);
  control.type = 'button';
  control.addEventListener('click', () => void act());
  return control;
};

/** What the panel consists of, as far as it changes. */
interface Parts {
  readonly findings: HTMLElement;
  readonly said: HTMLElement;
  readonly report: HTMLTextAreaElement;
}

function createParts(): Parts {
  const said = create('p');
  said.setAttribute('role', 'status');
  const report = create('textarea');
  report.readOnly = true;
  report.rows = 4;
  report.setAttribute('aria-label', 'Report');
  return {findings: create('ul'), said, report};
}

async function look(page: Page, {findings, said, report}: Parts) {
  said.textContent = 'Looking…';
  const found = await diagnose(page);
  const sorted = found.findings.toSorted(byUrgency);
  findings.replaceChildren(...sorted.map(itemOf));
  report.value = found.text;
  const wrong = found.findings.filter(({state}) => state === 'bad').length;
  said.textContent = wrong ? `${wrong} to mend.` : 'All is right.';
}

async function copy({said, report}: Parts) {
  try {
    await navigator.clipboard.writeText(report.value);
    said.textContent = 'Copied.';
  } catch {
    // Without permission, or over plain HTTP.
    report.select();
    said.textContent = 'Press Ctrl+C or ⌘C.';
  }
}

function createHeader(page: Page, parts: Parts, close: () => void) {
  const header = create('header');
  const bar = create('div', '', 'bar');
  bar.append(
    button('Copy', () => copy(parts)),
    button('Look again', () => look(page, parts)),
    button('Close', close),
  );
  header.append(create('h2', 'True Stock'), parts.said, bar);
  return header;
}

function createPanel(page: Page, close: () => void): HTMLElement {
  const parts = createParts();
  const panel = create('section');
  panel.setAttribute('aria-label', 'True Stock');
  panel.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
  const findings = create('div', '', 'findings');
  // It scrolls: by the keyboard too.
  findings.tabIndex = 0;
  findings.setAttribute('role', 'group');
  findings.setAttribute('aria-label', 'Findings');
  findings.append(parts.findings, parts.report);
  panel.append(createHeader(page, parts, close), findings);
  void look(page, parts);
  return panel;
}

/** Shows what is found in a corner of the page. Never twice. */
export function showPanel(page: Page): void {
  const id = 'true-stock-debug';
  document.getElementById(id)?.remove();
  const host = create('div');
  host.id = id;
  host.dir = 'ltr';
  host.lang = 'en';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [panelStyles()];
  root.append(createPanel(page, () => host.remove()));
  document.body.append(host);
}
