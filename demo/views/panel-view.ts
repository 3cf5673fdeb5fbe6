import {html, type TemplateResult} from 'lit';
import {type BenchState, TABS} from '../bench/bench-state.js';
import type {BenchStore} from '../bench/bench-store.js';

type Tab = BenchState['tab'];
const NAMES = Object.keys(TABS) as Tab[];
const STEPS: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1};

/** Arrow keys move from tab to tab. */
function onKey(store: BenchStore, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step) return;
  const {tab} = store.state;
  const place = NAMES.indexOf(tab) + step + NAMES.length;
  const next = NAMES[place % NAMES.length] ?? tab;
  store.set({tab: next});
  document.getElementById(`tab-${next}`)?.focus();
  event.preventDefault();
}

const tabButton = (store: BenchStore, name: Tab): TemplateResult => {
  const isChosen = name === store.state.tab;
  return html`<button
    type="button"
    role="tab"
    id=${`tab-${name}`}
    aria-selected=${String(isChosen)}
    aria-controls="tab-panel"
    tabindex=${isChosen ? 0 : -1}
    @click=${() => store.set({tab: name})}
  >
    ${TABS[name]}
  </button>`;
};

/** The tabs of the bench, and the panel of the chosen one. */
export const panelView = (
  store: BenchStore,
  content: TemplateResult,
): TemplateResult => html`
  <div
    class="tabs"
    role="tablist"
    aria-label="Bench"
    @keydown=${(event: KeyboardEvent) => onKey(store, event)}
  >
    ${NAMES.map((name) => tabButton(store, name))}
  </div>
  <div
    class="tab-panel"
    id="tab-panel"
    role="tabpanel"
    tabindex="0"
    aria-labelledby=${`tab-${store.state.tab}`}
  >
    ${content}
  </div>
`;
