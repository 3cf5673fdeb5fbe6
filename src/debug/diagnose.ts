import {askEndpoint} from './ask-endpoint.js';
import {checkAttributes} from './check-attributes.js';
import {checkControls, checkElements} from './check-controls.js';
import {checkAnswer, checkEndpoint} from './check-endpoint.js';
import {checkClock, checkCookies, checkHeaders} from './check-headers.js';
import {checkScript, checkSettings} from './check-script.js';
import type {Finding} from './finding.js';
import type {Page} from './page.js';

/** What was found on a page, for people and for programs. */
export interface Diagnosis {
  /** Whether nothing is wrong. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** All of it, to paste into a report. */
  readonly text: string;
}

const SIGNS = {good: '✓', note: '–', bad: '✗'};

const lineOf = ({name, state, found, mend}: Finding): string =>
  `${SIGNS[state]} ${name}: ${found}${mend ? `\n  → ${mend}` : ''}`;

function textOf({version, stats}: Page, findings: readonly Finding[]): string {
  const counters = Object.entries(stats())
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  return [
    `True Stock ${version} on ${location.href}`,
    new Date().toISOString(),
    navigator.userAgent,
    '',
    ...findings.map(lineOf),
    '',
    `Counters: ${counters}`,
  ].join('\n');
}

/** Looks at the page and its endpoint. Changes nothing, and never rejects. */
export async function diagnose(page: Page): Promise<Diagnosis> {
  const answer = await askEndpoint(page);
  const findings = [
    checkScript(page),
    checkSettings(page),
    checkEndpoint(page, answer),
    checkAnswer(answer),
    checkHeaders(answer),
    checkCookies(answer),
    checkClock(answer),
    checkElements(),
    checkControls(page),
    checkAttributes(),
  ];
  return {
    ok: findings.every(({state}) => state !== 'bad'),
    findings,
    text: textOf(page, findings),
  };
}
