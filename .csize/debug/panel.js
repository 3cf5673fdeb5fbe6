import { diagnose } from './diagnose.js';
import { SIGNS } from './finding.js';
import { panelStyles } from './panel-styles.js';
import { document } from '../page/native.js';
const WORDS = { good: 'Right', note: 'Note', bad: 'Wrong' };
/** The most urgent first. */
const ORDER = ['bad', 'note', 'good'];
const byUrgency = (first, second) => ORDER.indexOf(first.state) - ORDER.indexOf(second.state);
const create = (name, text = '', className = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    return element;
};
function itemOf({ name, state, found, mend }) {
    const item = create('li', '', state);
    const sign = create('span', SIGNS[state], 'sign');
    sign.setAttribute('aria-hidden', 'true');
    const title = create('strong', name);
    title.prepend(create('span', `${WORDS[state]}: `, 'state'));
    item.append(sign, title, create('span', found, 'found'));
    if (mend)
        item.append(create('span', mend, 'mend'));
    return item;
}
const button = (text, act) => {
    const control = create('button', text);
    control.type = 'button';
    control.addEventListener('click', () => void act());
    return control;
};
function createParts() {
    const status = create('p');
    status.setAttribute('role', 'status');
    const report = create('textarea');
    report.readOnly = true;
    report.rows = 4;
    report.setAttribute('aria-label', 'Report');
    return { findings: create('ul'), status, report };
}
async function update(page, { findings, status, report }) {
    status.textContent = 'Looking…';
    const diagnosis = await diagnose(page);
    const sorted = diagnosis.findings.toSorted(byUrgency);
    findings.replaceChildren(...sorted.map(itemOf));
    report.value = diagnosis.text;
    const wrong = diagnosis.findings.filter(({ state }) => state === 'bad').length;
    status.textContent = wrong ? `${wrong} to mend.` : 'All is right.';
}
async function copy({ status, report }) {
    try {
        await navigator.clipboard.writeText(report.value);
        status.textContent = 'Copied.';
    }
    catch {
        // Without permission, or over plain HTTP.
        report.select();
        status.textContent = 'Press Ctrl+C or ⌘C.';
    }
}
function createHeader(page, parts, close) {
    const header = create('header');
    const bar = create('div', '', 'bar');
    bar.append(button('Copy', () => copy(parts)), button('Look again', () => update(page, parts)), button('Close', close));
    header.append(create('h2', 'True Stock'), parts.status, bar);
    return header;
}
function createPanel(page, close) {
    const parts = createParts();
    const panel = create('section');
    panel.setAttribute('aria-label', 'True Stock');
    panel.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape')
            close();
    });
    const findings = create('div', '', 'findings');
    // Focusable, so that the keyboard can scroll it too.
    findings.tabIndex = 0;
    findings.setAttribute('role', 'group');
    findings.setAttribute('aria-label', 'Findings');
    findings.append(parts.findings, parts.report);
    panel.append(createHeader(page, parts, close), findings);
    void update(page, parts);
    return panel;
}
/** Shows the findings in a corner of the page, replacing an earlier panel. */
export function showPanel(page) {
    const id = 'true-stock-debug';
    document.getElementById(id)?.remove();
    const host = create('div');
    host.id = id;
    host.dir = 'ltr';
    host.lang = 'en';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [panelStyles()];
    root.append(createPanel(page, () => host.remove()));
    document.body.append(host);
}
