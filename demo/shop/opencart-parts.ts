import {type CatalogueProduct, KINDS} from '../mock/catalogue.js';

/** The header; the default themes of both versions share these parts. */
export const header = (menu: string, cart: string): string => `
    <header class="top">
      <div class="container top-row">
        <a class="brand" href="listing.html">Skerry Goods</a>
        <form class="search" role="search" action="listing.html">
          <label class="visually-hidden" for="search">Search</label>
          <input class="form-control" id="search" type="search" name="search" placeholder="Search" />
        </form>
        ${cart}
      </div>
    </header>
    ${menu}
    <div class="container"><div id="alert" role="status"></div></div>`;

/** The cart in the header; the theme's script fills it. */
export const cartButton = (classes: string): string => `
        <div id="cart">
          <a class="${classes}" href="cart.html" data-loading-text="…"
            ><span id="cart-total">0 items</span></a>
        </div>`;

export const footer = (): string => `
    <footer class="bottom">
      <div class="container">
        <p>Skerry Goods is not a real shop. Its stock is set on the bench.</p>
      </div>
    </footer>`;

export const MENU = [
  ['product-35.html', 'Knitwear'],
  ['listing.html', 'All goods'],
  ['cart.html', 'Cart'],
] as const;

export const breadcrumb = (name: string): string => `
      <ul class="breadcrumb">
        <li class="breadcrumb-item"><a href="listing.html">All goods</a></li>
        <li class="breadcrumb-item">${name}</li>
      </ul>`;

export const leadOf = ({drawing}: CatalogueProduct): string =>
  KINDS[drawing]?.[1] ?? '';

/** The cart page; the theme's script fills the table, with stock in each row. */
export const cartPage = (button: string): string => `
    <main class="container" id="content" tabindex="-1">
      <h1>Cart</h1>
      <p id="cart-empty">Your cart is empty.</p>
      <div id="cart-full" hidden>
        <table class="table cart-table">
          <thead>
            <tr><th scope="col">Product</th><th scope="col">Stock</th><th scope="col">Qty</th><th scope="col"><span class="visually-hidden">Action</span></th></tr>
          </thead>
          <tbody id="cart-rows"></tbody>
        </table>
        <p class="cart-order"><button type="button" class="${button}" id="button-order">Place the order</button></p>
      </div>
    </main>`;
