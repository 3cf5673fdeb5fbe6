import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import {FAILURES, type FailureName} from '../mock/mock-failures.js';
import {number} from './field.js';

/** Breaks the endpoint in one of the ways in which endpoints break. */
export function answersView({store}: Bench): TemplateResult {
  const {delay, endpoint, failure} = store.state;
  return html`
    <fieldset class="group" ?disabled=${endpoint !== ''}>
      <legend>The endpoint is</legend>
      <div class="buttons buttons-two">
        ${Object.entries(FAILURES).map(
          ([name, {title}]) =>
            html`<button
              type="button"
              data-failure=${name}
              aria-pressed=${String(name === failure)}
              @click=${() => store.set({failure: name as FailureName})}
            >
              ${title}
            </button>`,
        )}
      </div>
      <p class="expect" role="status">
        <strong>What must happen:</strong> ${FAILURES[failure].expect}
      </p>
      ${number(
        'delay',
        'Each answer takes, ms more',
        delay,
        (ms) => store.set({delay: ms}),
        {min: '0', max: '60000', step: '100'},
      )}
    </fieldset>
  `;
}
