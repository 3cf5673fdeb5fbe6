import type {Look, Stage} from './stage.js';

// What most stories look at, in the words of a shopper.

/** What the page says of the product. */
export const words = (
  stage: Stage,
  expected: string,
  more: Partial<Look> = {},
): Promise<void> =>
  stage.see({
    what: 'The page says',
    expected,
    seen: () => stage.facts().words,
    ...more,
  });

/** What the page says, where only its beginning is certain. */
export const wordsBegin = (
  stage: Stage,
  beginning: string,
  more: Partial<Look> = {},
): Promise<void> =>
  words(stage, `${beginning} …`, {
    holds: (seen) => seen.startsWith(beginning),
    ...more,
  });

/** Whether the button adds, and why not. */
export const button = (
  stage: Stage,
  expected: string,
  more: Partial<Look> = {},
): Promise<void> =>
  stage.see({
    what: 'The button',
    expected,
    seen: () => {
      const {isBlocked, reason} = stage.facts();
      return isBlocked ? `refuses: ${reason}` : 'adds';
    },
    ...more,
  });

/** Pieces in the cart. A moment passes first, so that "none" means something. */
export async function cart(stage: Stage, expected: number): Promise<void> {
  await stage.wait(1);
  await stage.see({
    what: 'In the cart',
    expected: String(expected),
    seen: () => String(stage.bench.cart.total),
  });
}
