import { unsafeCSS } from 'lit';
/** They meet WCAG AA on white, and where it is nearly white. */
const COLORS = {
    'in-stock': '#186b35',
    'low-stock': '#8a4b00',
    'out-of-stock': '#a61b1b',
    backorder: '#1d4f91',
    unavailable: '#55595e',
};
const color = (state, value) => `{color:var(--true-stock-color-${state},var(--true-stock-ink,${value}))}`;
/**
 * Words and shape show the state too, not colour alone. The text is all ours, so
 * that `unsafeCSS` is safe.
 */
export const styles = unsafeCSS(':host{font:var(--true-stock-font,inherit);unicode-bidi:isolate}' +
    Object.entries(COLORS)
        .map(([state, value]) => `:host([availability=${state}])${color(state, value)}`)
        .join('') +
    `:host([stale])${color('stale', COLORS.unavailable)}` +
    ':host([data-true-stock-told]) [part=label]{display:none}' +
    '[part=indicator]{border:.28em solid;border-radius:50%;display:inline-block;margin-inline-end:var(--true-stock-gap,.4em)}' +
    ':host(:is([availability^=o],[availability^=u])) [part=indicator]{border-radius:0}');
