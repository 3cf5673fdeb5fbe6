import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import {THEMES} from '../bench/bench-state.js';
import type {CopyButton} from './copy-button.js';
import {choice, titlesOf} from './field.js';

/** Theme, clock and link. */
export function barView(
  {clock, store}: Bench,
  copyButton: CopyButton,
): TemplateResult {
  const {look} = store.state;
  const {speed} = clock;
  const time = new Date(clock.now()).toLocaleTimeString('en-GB');
  return html`
    ${choice('look', 'Theme', titlesOf(THEMES), look, (next) => store.set({look: next}))}
    <p class=${speed === 1 ? 'clock' : 'clock is-fast'}>
      <time>${time}</time>
      <span class="clock-speed"
        >${speed === 1 ? 'real time' : `made up, × ${speed}`}</span
      >
    </p>
    ${copyButton.view(() => {
      store.write();
      return store.link;
    })}
  `;
}
