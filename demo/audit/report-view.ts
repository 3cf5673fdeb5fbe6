import {html, nothing, type TemplateResult} from 'lit';
import type {CounterId, CountFirst, Finding} from '../../src/audit.js';
import type {Audited, AuditStore} from './audit-store.js';
import type {LongLists} from './long-list.js';
import {SEVERITIES, wordsOf} from './rule-words.js';

const MOST_NAMES = 8;

/** A counter by its name, its value and its quantity. */
function nameOf(store: AuditStore, id: CounterId): string {
  const counter = store.counter(id);
  if (!counter) return id.productId;
  const {label, name, productId, quantity, valueId} = counter;
  const value = label ?? valueId;
  const whole = value === undefined ? name : `${name}, ${value}`;
  return `${whole} (${productId}): ${quantity}`;
}

function names(store: AuditStore, ids: readonly CounterId[]): TemplateResult {
  const rest = ids.length - MOST_NAMES;
  return html`<ul class="counters">
    ${ids.slice(0, MOST_NAMES).map((id) => html`<li>${nameOf(store, id)}</li>`)}
    ${rest > 0 ? html`<li>and ${rest} more</li>` : nothing}
  </ul>`;
}

const findingView =
  (store: AuditStore, isCertain: boolean) =>
  ({counters, evidence, rule, severity}: Finding): TemplateResult => {
    const {say, title} = wordsOf(rule);
    return html`<li data-rule=${rule}>
      <h3>
        ${title}
        ${isCertain ? html`<span class="tag">${SEVERITIES[severity]}</span>` : nothing}
      </h3>
      <p>${say(evidence)}</p>
      ${names(store, counters)}
    </li>`;
  };

const placeView =
  (store: AuditStore) =>
  (place: CountFirst): TemplateResult =>
    html`<li>
      <h3>${nameOf(store, place)}</h3>
      <p>
        ${
          place.reasons
            .map(({evidence, rule}) => wordsOf(rule).say(evidence))
            .join(' ') || 'No reason but its sales.'
        }
      </p>
    </li>`;

/** A part of the report under its heading. */
const part = (
  name: string,
  title: string,
  hint: string,
  list: TemplateResult | string,
): TemplateResult => html`
  <section aria-labelledby=${`title-${name}`} data-part=${name}>
    <h2 id=${`title-${name}`}>${title}</h2>
    <p class="hint">${hint}</p>
    ${list}
  </section>
`;

const contradictionsView = (
  {report: {contradictions}}: Audited,
  store: AuditStore,
  lists: LongLists,
) =>
  part(
    'contradictions',
    `Contradictions: ${contradictions.length}`,
    'They are certain: at least one of the numbers, or a setting, is false.',
    contradictions.length > 0
      ? lists.view('contradictions', contradictions, findingView(store, true))
      : 'The numbers agree with each other.',
  );

const countFirstView = (
  {report: {countFirst}}: Audited,
  store: AuditStore,
  lists: LongLists,
) =>
  part(
    'count-first',
    'Count these first',
    'Past corrections and refusals foretell the next false number best, then contradictions, then suspicions.',
    countFirst.length > 0
      ? lists.view('count-first', countFirst, placeView(store))
      : 'Nothing here is counted.',
  );

const suspicionsView = (
  {report: {suspicions}}: Audited,
  store: AuditStore,
  lists: LongLists,
) =>
  part(
    'suspicions',
    `Worth a count: ${suspicions.length}`,
    'They may be right: a suspicion says why a number is unlikely, never that it is wrong.',
    suspicions.length > 0
      ? lists.view('suspicions', suspicions, findingView(store, false))
      : 'No number stands out.',
  );

const badView = ({bad}: Audited, lists: LongLists) =>
  part(
    'bad',
    `Lines that could not be read: ${bad.length}`,
    'They are left out, and the rest is read.',
    lists.view(
      'bad',
      bad,
      ({line, why}) => html`<li><strong>Line ${line}.</strong> ${why}</li>`,
    ),
  );

/** What the audit says of a file. */
export const reportView = (
  audited: Audited,
  store: AuditStore,
  lists: LongLists,
): TemplateResult => html`
  ${contradictionsView(audited, store, lists)}
  ${countFirstView(audited, store, lists)}
  ${suspicionsView(audited, store, lists)}
  ${audited.bad.length > 0 ? badView(audited, lists) : nothing}
`;
