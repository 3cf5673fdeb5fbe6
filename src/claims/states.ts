/** An element that knows the state of a product. */
export interface Host extends HTMLElement {
  readonly productId: string;
}

/** The state of each element, except `unknown`. */
export type States = ReadonlyMap<Host, string>;
