import { mark, unmark } from '../page/marks.js';
import { hasPageStyle, leavePageStyle, usePageStyle, } from '../page/page-style.js';
import { joinReasonLine, leaveReasonLine, sayReason, } from './reason-line.js';
/** The reason of each blocked control. */
const reasons = new Map();
/** Whether a control is blocked. */
export const isBlocked = (node) => reasons.has(node);
/** Whether the page has removed the reason line, or the sheet, of a control. */
export const isUndressed = (control) => !reasons.get(control)?.node.isConnected || !hasPageStyle(control);
/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: a screen reader must reach the reason.
 *
 * @param holder Who blocks it. The last holder to release it gives it back.
 */
export function block(control, holder, text, { beside, isCovered } = {}) {
    let reason = reasons.get(control);
    if (!reason?.node.isConnected) {
        if (reason)
            leaveReasonLine(reason);
        reasons.set(control, (reason = joinReasonLine(control, beside)));
    }
    usePageStyle(control, control.getRootNode());
    mark(control, holder, {
        'aria-describedby': reason.node.id,
        'aria-disabled': 'true',
        'data-true-stock-blocked': '',
        ...(isCovered && { inert: '' }),
    });
    sayReason(reason, text);
}
/** Gives a control back as it was, unless another holder blocks it too. */
export function release(control, holder) {
    if (!unmark(control, holder))
        return;
    leaveReasonLine(reasons.get(control));
    reasons.delete(control);
    leavePageStyle(control);
}
