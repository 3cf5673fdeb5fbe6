import type {CatalogueProduct} from '../mock/catalogue.js';

export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

export const priceOf = ({price}: CatalogueProduct): string =>
  `€${price.toFixed(2)}`;

/** The server's own text about stock. */
export const serverWords = ({quantity, label}: CatalogueProduct): string =>
  quantity > 0 ? 'In Stock' : escapeHtml(label ?? 'Out Of Stock');

/** A drawing; screen readers skip it unless it is named. */
export function drawingOf(
  {drawing, name, tone}: CatalogueProduct,
  isNamed = false,
): string {
  const role = isNamed
    ? `role="img" aria-label="${escapeHtml(name)}"`
    : 'aria-hidden="true"';
  return `<span class="picture tone-${tone}"><svg class="goods" ${role}><use href="../../images/goods.svg#${drawing}" /></svg></span>`;
}

export const icon = (name: string): string =>
  `<svg class="icon" aria-hidden="true"><use href="../../images/goods.svg#${name}" /></svg>`;

export const pageOf = ({id}: CatalogueProduct): string => `product-${id}.html`;

/** A button that opens the main part of a product page above the list. */
export const quickView = (product: CatalogueProduct): string =>
  `<button type="button" class="quick" data-quick-view="${pageOf(product)}" title="Quick view" aria-label="Quick view: ${escapeHtml(product.name)}">${icon('eye')}</button>`;
