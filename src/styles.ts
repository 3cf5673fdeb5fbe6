import {css} from 'lit';

/** Colours meet WCAG AA on white; the state is told by words and shape too. */
export const styles = css`
  :host {
    font: var(--true-stock-font, inherit);
  }
  :host([availability='in-stock']) {
    color: var(--true-stock-color-in-stock, #186b35);
  }
  :host([availability='low-stock']) {
    color: var(--true-stock-color-low-stock, #8a4b00);
  }
  :host([availability='out-of-stock']) {
    color: var(--true-stock-color-out-of-stock, #a61b1b);
  }
  :host([availability='backorder']) {
    color: var(--true-stock-color-backorder, #1d4f91);
  }
  :host([availability='unavailable']) {
    color: var(--true-stock-color-unavailable, #55595e);
  }
  :host([stale]) {
    color: var(--true-stock-color-stale, #55595e);
  }
  :host([data-true-stock-told]) [part='label'] {
    display: none;
  }
  [part='indicator'] {
    border: 0.28em solid;
    border-radius: 50%;
    display: inline-block;
    margin-inline-end: var(--true-stock-gap, 0.4em);
  }
  :host([availability='out-of-stock']) [part='indicator'],
  :host([availability='unavailable']) [part='indicator'] {
    border-radius: 0;
  }
`;
