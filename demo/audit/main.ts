import {html, nothing, render} from 'lit';
import {elementById} from '../element-by-id.js';
import {AuditStore} from './audit-store.js';
import {LongLists} from './long-list.js';
import {reportView} from './report-view.js';
import {sampleCsv} from './sample.js';

const SAMPLE = 'sample.csv';
const store = new AuditStore(draw);
const lists = new LongLists(draw);
const main = elementById('audit');

const countOf = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Said aloud too, so it has all that matters. */
function summary(): string {
  const {audited, fault, isBusy, name} = store;
  if (isBusy) return `Reading ${name} …`;
  if (fault) return `${name}: ${fault}`;
  if (!audited) return '';
  const {bad, counters, report} = audited;
  return `${name}: ${countOf(counters.length, 'counter')}, ${countOf(report.contradictions.length, 'contradiction')}, ${report.suspicions.length} worth a count, ${countOf(bad.length, 'line')} not read.`;
}

function draw(): void {
  const {audited, fault} = store;
  render(
    html`<p class=${fault ? 'outcome is-bad' : 'outcome'} role="status">
        ${summary()}
      </p>
      ${audited ? reportView(audited, store, lists) : nothing}`,
    elementById('report'),
  );
  main.toggleAttribute('aria-busy', store.isBusy);
}

function open(file: File | undefined): void {
  if (!file) return;
  lists.reset();
  void store.openFile(file);
}

function openSample(): void {
  lists.reset();
  void store.openText(SAMPLE, sampleCsv(Date.now()));
}

function saveSample(): void {
  const url = URL.createObjectURL(
    new Blob([sampleCsv(Date.now())], {type: 'text/csv'}),
  );
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: SAMPLE,
  });
  link.click();
  URL.revokeObjectURL(url);
}

const input = elementById<HTMLInputElement>('file');
input.addEventListener('change', () => {
  open(input.files?.[0]);
  // So that the same file can be chosen again, after it was mended.
  input.value = '';
});
elementById('sample').addEventListener('click', openSample);
elementById('save-sample').addEventListener('click', saveSample);
elementById<HTMLInputElement>('placeholders').addEventListener(
  'change',
  ({target}) => void store.setPlaceholders((target as HTMLInputElement).value),
);

// Anywhere on the page: a file that misses its place must not replace the page.
const hasFile = ({dataTransfer}: DragEvent) =>
  dataTransfer?.types.includes('Files') === true;
addEventListener('dragover', (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  main.classList.add('is-over');
});
addEventListener('dragleave', ({relatedTarget}) => {
  if (!relatedTarget) main.classList.remove('is-over');
});
addEventListener('drop', (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  main.classList.remove('is-over');
  open(event.dataTransfer?.files[0]);
});

draw();
if (location.hash === '#sample') openSample();
