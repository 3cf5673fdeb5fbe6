import type {Expectation, Stage} from './stage.js';

// The checks that most stories make, in the words of a shopper.

/** Checks what the page says of the product. */
export const checkWords = (
  stage: Stage,
  expected: string,
  more: Partial<Expectation> = {},
): Promise<void> =>
  stage.check({
    what: 'The page says',
    expected,
    actual: () => stage.facts().words,
    ...more,
  });

/** Checks what the page says, where only the start is certain. */
export const checkWordsStart = (
  stage: Stage,
  start: string,
  more: Partial<Expectation> = {},
): Promise<void> =>
  checkWords(stage, `${start} …`, {
    accepts: (actual) => actual.startsWith(start),
    ...more,
  });

/** Checks whether the button adds, and if not, why. */
export const checkButton = (
  stage: Stage,
  expected: string,
  more: Partial<Expectation> = {},
): Promise<void> =>
  stage.check({
    what: 'The button',
    expected,
    actual: () => {
      const {isBlocked, reason} = stage.facts();
      return isBlocked ? `refuses: ${reason}` : 'adds';
    },
    ...more,
  });

/** Checks the cart, a second later: an add that was not blocked would be in it. */
export async function checkCart(stage: Stage, expected: number): Promise<void> {
  await stage.wait(1);
  await stage.check({
    what: 'In the cart',
    expected: String(expected),
    actual: () => String(stage.bench.cart.total),
  });
}
