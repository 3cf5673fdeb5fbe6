import { findControls } from './find-controls.js';
import { productOf } from './product-of.js';
/**
 * The adds of the page, in its order.
 *
 * @param known What controls add that are bound already.
 */
export function findAdds({ controls, wallets }, known) {
    const found = findControls(`${controls},${wallets}`, known).map((control) => [control, known.get(control)?.product ?? productOf(control)]);
    return found.map(([control, product], index) => {
        const nextTo = (step) => {
            let at = index;
            while (found[at]?.[1][0] === product[0])
                at += step;
            return found[at]?.[0];
        };
        return { control, product, others: [nextTo(-1), nextTo(1)] };
    });
}
