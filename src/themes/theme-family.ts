/** Where a product's stock line is, or can be placed. */
export interface ThemePlace {
  /** Selector of the container of one product, around its add-to-cart control. */
  readonly card: string;
  /**
   * Selector of the page's own stock line in the card, which the element takes
   * over; `{column}` stands for the control's column in a table.
   */
  readonly stock?: string;
  /** Or selector of what the element is placed after. */
  readonly after?: string;
  /** Selector of the controls that the place is for. Default: all in the card. */
  readonly controls?: string;
}

/** What the binding looks for in a family of themes. */
export interface ThemeFamily {
  /** Selector of add-to-cart controls that nothing else tells. */
  readonly controls: string;
  /** A control uses the first place that its nearest card has. */
  readonly places: readonly ThemePlace[];
  /** Selector of buttons that pay at once, without the cart. */
  readonly wallets?: string;
  /** Parts of URLs that add to the cart, besides OpenCart's own. */
  readonly routes?: readonly string[];
}

/** A family whose selectors are all known, if only to match nothing. */
export type KnownFamily = ThemeFamily & {readonly wallets: string};
