import {askStock, askVerdict, endpointsOf} from './ask-endpoint.js';
import {checkAnswer} from './check-answer.js';
import {checkAttributes} from './check-attributes.js';
import {checkClock} from './check-clock.js';
import {checkControls, checkElements} from './check-controls.js';
import {checkEndpoint, missingEndpoint} from './check-endpoint.js';
import {checkCookies, checkHeaders} from './check-headers.js';
import {checkScript, checkSettings} from './check-script.js';
import {checkVerify} from './check-verify.js';
import {type Finding, SIGNS} from './finding.js';
import type {Page} from './page.js';

/** What was found on a page, for people and for programs. */
export interface Diagnosis {
  /** Whether nothing is wrong. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** All of it, to paste into a report. */
  readonly text: string;
}

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

/** Asks one endpoint, and looks at what comes. */
async function lookAt(
  {configuration}: Page,
  endpoint: string,
  ids: string[],
): Promise<Finding[]> {
  if (!endpoint) return [missingEndpoint()];
  const poll = await askStock(endpoint, ids);
  const verdict = configuration.verify
    ? await askVerdict(endpoint, ids)
    : undefined;
  return [
    checkEndpoint(poll),
    checkAnswer(poll),
    checkVerify(poll, verdict),
    checkHeaders(poll),
    checkCookies(poll),
    checkClock(poll, verdict),
  ];
}

/** Looks at the page and its endpoints. Changes nothing, and never rejects. */
export async function diagnose(page: Page): Promise<Diagnosis> {
  const findings = [checkScript(page), checkSettings(page)];
  // One after the other: only so can be told which one sets a cookie.
  for (const [endpoint, ids] of endpointsOf(page)) {
    findings.push(...(await lookAt(page, endpoint, ids)));
  }
  findings.push(checkElements(), checkControls(page), checkAttributes());
  return {
    ok: findings.every(({state}) => state !== 'bad'),
    findings,
    text: textOf(page, findings),
  };
}
