import {html, nothing, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {BenchEvent} from '../bench/bench-record.js';
import type {Exchange} from '../bench/exchange.js';

const MAX_LINES = 60;
const MARKS: Readonly<Record<BenchEvent['kind'], string>> = {
  change: 'change',
  block: 'blocked',
  error: 'error',
  sale: 'sale',
  press: 'press',
  page: 'page',
};

const timeOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB');

/** All exchanges and events, newest first. */
export function logView({record}: Bench): TemplateResult {
  const lines = [
    ...record.exchanges.map((exchange) => ({
      at: exchange.requestedAt,
      line: exchangeLine(exchange),
    })),
    ...record.events.map((event) => ({at: event.at, line: eventLine(event)})),
  ];
  lines.sort((first, second) => second.at - first.at);
  if (lines.length === 0) return html`<p class="hint">Nothing yet.</p>`;
  return html`<ol class="log">
    ${lines.slice(0, MAX_LINES).map(({line}) => line)}
  </ol>`;
}

function exchangeLine(exchange: Exchange): TemplateResult {
  const {ageSeconds, respondedAt, requestedAt, body, isGood, kind, result} =
    exchange;
  const tookMs =
    respondedAt === null ? null : Math.round(respondedAt - requestedAt);
  return html`<li data-kind=${kind}>
    <time>${timeOf(requestedAt)}</time>
    <span class=${isGood || result === 'waiting' ? 'tag' : 'tag is-bad'}
      >${kind}</span
    >
    <span
      >${result}${tookMs === null ? '' : `, ${tookMs} ms`}${
        ageSeconds > 0 ? `, ${ageSeconds} s old` : ''
      }${body ? `, ${body.length} bytes` : ''}</span
    >
    ${
      body
        ? html`<details>
            <summary>What was said</summary>
            <code>${new URL(exchange.url).search}</code>
            <pre tabindex="0">${body}</pre>
          </details>`
        : nothing
    }
  </li>`;
}

const eventLine = ({at, kind, text}: BenchEvent): TemplateResult =>
  html`<li data-kind=${kind}>
    <time>${timeOf(at)}</time>
    <span class="tag">${MARKS[kind]}</span>
    <span>${text}</span>
  </li>`;
