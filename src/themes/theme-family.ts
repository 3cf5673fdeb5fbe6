/** Where a product's words about stock stand, or can stand. */
export interface ThemePlace {
  /** What holds one product around its add-to-cart control, by selector. */
  readonly card: string;
  /**
   * The page's own stock line in it, whose words the element takes over;
   * `{column}` stands for the control's column in a table.
   */
  readonly stock?: string;
  /** Or what the element follows. */
  readonly after?: string;
  /** The controls that it is for, by selector; absent: all in the card. */
  readonly controls?: string;
}

/** Where a family of themes keeps what the binding looks for. */
export interface ThemeFamily {
  /** Add-to-cart controls, by selector. */
  readonly controls: string;
  /** For each control counts the first that its nearest card has. */
  readonly places: readonly ThemePlace[];
  /** Buttons that pay at once, past the cart, by selector. */
  readonly wallets?: string;
  /** Parts of the addresses that add to the cart, beside OpenCart's own. */
  readonly routes?: readonly string[];
}
