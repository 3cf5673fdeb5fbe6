/** An element that may know the state of a product. */
export interface Host extends HTMLElement {
  readonly availability: string;
  readonly productId: string;
}

/** The state of each element, except `unknown`. */
export type States = ReadonlyMap<Host, string>;

export const isKnown = ({availability}: Host): boolean =>
  availability !== 'unknown';
