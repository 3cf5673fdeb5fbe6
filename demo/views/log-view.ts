import {html, nothing, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {Happening, Question} from '../bench/bench-record.js';

const LINES = 60;
const MARKS: Readonly<Record<Happening['kind'], string>> = {
  change: 'change',
  block: 'blocked',
  error: 'error',
  sale: 'sale',
  press: 'press',
  page: 'page',
};

const timeOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB');

/** Everything that went over the wire or happened on the page, newest first. */
export function logView({record}: Bench): TemplateResult {
  const lines = [
    ...record.questions.map((one) => ({at: one.askedAt, line: question(one)})),
    ...record.happenings.map((one) => ({at: one.at, line: happening(one)})),
  ];
  lines.sort((one, other) => other.at - one.at);
  if (lines.length === 0) return html`<p class="hint">Nothing yet.</p>`;
  return html`<ol class="log">
    ${lines.slice(0, LINES).map(({line}) => line)}
  </ol>`;
}

function question(one: Question): TemplateResult {
  const {ageSeconds, answeredAt, askedAt, body, isGood, kind, result} = one;
  const tookMs = answeredAt === null ? null : Math.round(answeredAt - askedAt);
  return html`<li data-kind=${kind}>
    <time>${timeOf(askedAt)}</time>
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
            <code>${new URL(one.url).search}</code>
            <pre tabindex="0">${body}</pre>
          </details>`
        : nothing
    }
  </li>`;
}

const happening = ({at, kind, text}: Happening): TemplateResult =>
  html`<li data-kind=${kind}>
    <time>${timeOf(at)}</time>
    <span class="tag">${MARKS[kind]}</span>
    <span>${text}</span>
  </li>`;
