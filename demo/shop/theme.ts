import type {CatalogueProduct} from '../mock/catalogue.js';

/** How a theme prints the shop's pages. */
export interface Look {
  readonly name: string;
  /** Addresses below the demo's folder. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Beside endpoint and interval; `theme` binds it with no template edit. */
  readonly tagAttributes: string;
  header(): string;
  footer(): string;
  product(
    product: CatalogueProduct,
    related: readonly CatalogueProduct[],
  ): string;
  listing(products: readonly CatalogueProduct[]): string;
  cart(): string;
}

/** A page of the shop, as its server sends it. */
export interface ShopPage {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly content: string;
}
