import type {CatalogueProduct} from '../mock/catalogue.js';

/**
 * The cards as a shop's server prints them, with the words it knows at that
 * moment. Made at build time, so that the page is whole without any script.
 */
export function listingHtml(products: readonly CatalogueProduct[]): string {
  return `<ul class="cards">${products.map(cardHtml).join('')}</ul>`;
}

function cardHtml(product: CatalogueProduct): string {
  const {id, name, price, drawing, tone, minimum} = product;
  const title = escapeHtml(name);
  return `
  <li class="card">
    <div class="card-picture tone-${tone}">
      <svg class="goods" aria-hidden="true">
        <use href="images/goods.svg#${drawing}" />
      </svg>
    </div>
    <h3>${title}</h3>
    <p class="price">€${price.toFixed(2)}</p>
    <p class="stock-line">
      <true-stock product-id="${id}" for="add-${id}">${serverWords(product)}</true-stock>
    </p>
    <form action="cart" method="post" aria-label="${title}">
      <input type="hidden" name="product_id" value="${id}" />
      <input type="hidden" name="quantity" value="${minimum}" />
      <button class="button" id="add-${id}" type="submit" aria-label="${addLabel(title, minimum)}">
        ${minimum > 1 ? `Add ${minimum} to Cart` : 'Add to Cart'}
      </button>
      <button class="button button-quiet" type="submit" formaction="wish-list" aria-label="Wish list: ${title}">
        <svg aria-hidden="true"><use href="images/goods.svg#heart" /></svg>
      </button>
    </form>
  </li>`;
}

function addLabel(title: string, minimum: number): string {
  return minimum > 1
    ? `Add ${minimum} to Cart: ${title}`
    : `Add to Cart: ${title}`;
}

function serverWords({quantity, label}: CatalogueProduct): string {
  if (quantity > 0) return 'In Stock';
  return escapeHtml(label ?? 'Out Of Stock');
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
