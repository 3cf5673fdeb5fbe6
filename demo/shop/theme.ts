import type {CatalogueProduct} from '../mock/catalogue.js';

/** A theme: the templates of the shop's pages. */
export interface Theme {
  readonly name: string;
  /** Paths below the demo's folder. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Besides endpoint and interval; `data-theme` binds without template edits. */
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

/** A page of the shop as its server sends it. */
export interface ShopPage {
  /** File name without extension. */
  readonly name: string;
  readonly title: string;
  readonly content: string;
}
