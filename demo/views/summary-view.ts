import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import {knownStock} from '../bench/known-stock.js';
import type {PageFacts} from '../frame/page-facts.js';
import {findGaps, longestLieMs} from '../timeline/gaps.js';

const COUNTERS = {
  requests: 'asked',
  notModified: 'unchanged',
  bytes: 'bytes',
  errors: 'errors',
  changes: 'changes',
  verified: 'verified',
  blocked: 'blocked',
} as const;

export type Stats = Readonly<Partial<Record<string, number>>>;

/** What the page says now, the timeline and the counters. */
export const summaryView = (
  bench: Bench,
  facts: PageFacts | null,
  stats: Stats,
  picture: TemplateResult,
): TemplateResult => html`
  ${head(bench, facts)}
  <div class="picture">${picture}</div>
  <div class="seen-foot">${LEGEND} ${counters(stats)}</div>
`;

function head(bench: Bench, facts: PageFacts | null): TemplateResult {
  const {clock, controls, record, shop, store} = bench;
  const {endpoint, product} = store.state;
  const {name = '', quantity = 0} = shop.product(product) ?? {};
  const gaps = findGaps(
    record.claimsOf(product),
    knownStock(bench),
    controls.settings.low,
    clock.now(),
  );
  const lie = `${(longestLieMs(gaps) / 1000).toFixed(1)} s`;
  return html`<div class="seen-head">
    <h2 title=${name}>${name}</h2>
    <dl class="facts">
      ${fact('The shop has', endpoint ? 'not known' : String(quantity))}
      ${fact('The page says', facts ? facts.words : 'not shown here')}
      ${fact('State', facts ? stateOf(facts) : '–')}
      ${fact('Button', facts ? buttonOf(facts) : '–')}
      ${fact('Longest lie', endpoint ? '–' : lie)}
    </dl>
  </div>`;
}

const LEGEND = html`<ul class="legend" aria-label="Legend">
  <li class="key-stand">in the shop</li>
  <li class="key-claim">what the page says</li>
  <li class="key-gap">apart</li>
  <li class="key-poll">poll</li>
  <li class="key-verify">verify</li>
  <li class="key-bad">refused answer</li>
  <li class="key-sale">sale</li>
  <li class="key-change">change</li>
  <li class="key-blocked">blocked add</li>
</ul>`;

const counters = (stats: Stats): TemplateResult =>
  html`<dl class="counters" aria-label="TrueStock.stats()">
    ${Object.entries(COUNTERS).map(
      ([key, title]) =>
        html`<div data-counter=${key} title=${`TrueStock.stats().${key}`}>
          <dt>${title}</dt>
          <dd>${stats[key] ?? 0}</dd>
        </div>`,
    )}
  </dl>`;

const fact = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd title=${value}>${value}</dd>
  </div>`;

const stateOf = ({availability, isStale}: PageFacts): string =>
  isStale ? `${availability}, stale` : availability;

const buttonOf = ({isBlocked}: PageFacts): string =>
  isBlocked ? 'refuses' : 'adds';
