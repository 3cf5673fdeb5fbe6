import { probeStock, probeVerify, endpointsOf } from './probe-endpoint.js';
import { checkAnswer } from './check-answer.js';
import { checkAttributes } from './check-attributes.js';
import { checkClock } from './check-clock.js';
import { checkControls, checkElements } from './check-controls.js';
import { checkErrors } from './check-errors.js';
import { checkEndpoint, missingEndpoint } from './check-endpoint.js';
import { checkCookies, checkHeaders } from './check-headers.js';
import { checkLines } from './check-lines.js';
import { checkThemeWords } from './check-theme-words.js';
import { checkScript, checkSettings } from './check-script.js';
import { checkVerify } from './check-verify.js';
import { SIGNS } from './finding.js';
const lineOf = ({ name, state, found, mend }) => `${SIGNS[state]} ${name}: ${found}${mend ? `\n  → ${mend}` : ''}`;
function textOf({ version, stats }, findings) {
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
/** Sends requests to one endpoint and checks the responses. */
async function diagnoseEndpoint(page, endpoint, ids) {
    if (!endpoint)
        return [missingEndpoint(page)];
    const poll = await probeStock(endpoint, ids);
    const verdict = page.configuration.verify
        ? await probeVerify(endpoint, ids)
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
/** Checks the page and its endpoints. Changes nothing and never rejects. */
export async function diagnose(page) {
    const findings = [checkScript(page), checkSettings(page)];
    // One at a time, to tell which endpoint sets a cookie.
    for (const [endpoint, ids] of endpointsOf(page)) {
        findings.push(...(await diagnoseEndpoint(page, endpoint, ids)));
    }
    findings.push(checkElements(page), checkControls(page), checkAttributes(), checkLines(), checkThemeWords(), checkErrors(page));
    return {
        ok: findings.every(({ state }) => state !== 'bad'),
        findings,
        text: textOf(page, findings),
    };
}
