import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import {FAILURES, type FailureName} from '../mock/mock-failures.js';
import {isEndpoint} from '../bench/bench-state.js';
import type {BenchStore} from '../bench/bench-store.js';
import {number} from './field.js';

/** Chooses the endpoint and its failures. */
export const answersView = ({store}: Bench): TemplateResult =>
  html`${mockSettings(store)} ${realEndpoint(store)}`;

/** Chooses a failure of the mock endpoint. */
function mockSettings(store: BenchStore): TemplateResult {
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

/** Points the page at a real endpoint. */
const realEndpoint = (store: BenchStore): TemplateResult =>
  html`<fieldset class="group">
    <legend>Or a real one answers</legend>
    <label class="field is-wide">
      <span>Its address</span>
      <input
        type="url"
        name="endpoint"
        placeholder="https://shop.example/stock"
        .value=${store.state.endpoint}
        @change=${({target}: Event) => {
          const {value} = target as HTMLInputElement;
          if (value === '' || isEndpoint(value)) store.set({endpoint: value});
        }}
      />
    </label>
    <p class="hint">
      Then stock and failures are its own, and the cart is still that of the
      bench. It must allow this page’s origin (CORS). Empty: the bench answers.
    </p>
  </fieldset>`;
