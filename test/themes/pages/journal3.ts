import type {ShopProduct} from '../../../demo/mock/mock-shop.js';
import {CARDS, MAIN} from './goods.js';
import {optionFields} from './option-fields.js';
import {OPENCART_3} from './opencart3.js';
import type {Libraries} from './page.js';

export const JOURNAL_3: Libraries = {
  styles: OPENCART_3.styles,
  scripts: [...OPENCART_3.scripts, '/test/themes/pages/journal3.js'],
};

const card = ({id, minimum, name}: ShopProduct) => `
  <div class="product-layout"><div class="product-thumb">
    <div class="caption">
      <div class="name"><a href="#">${name}</a></div>
      <div class="price"><span class="price-normal">$20.00</span></div>
      <div class="button-group">
        <input type="text" name="quantity" value="${minimum}" class="form-control">
        <a class="btn btn-cart" onclick="cart.add('${id}', $(this).closest('.product-thumb').find('[name=quantity]').val());"><span class="btn-text">Add to Cart</span></a>
        <a class="btn btn-wishlist" onclick="wishlist.add('${id}');">♥</a>
        <a class="btn btn-quickview" data-quick-view="${id}">Quick view</a>
      </div>
    </div>
  </div></div>`;

/** Links as buttons, and a quantity field on every card. */
export const cards = (products = CARDS): string =>
  `<div class="main-products">${products.map(card).join('')}</div>`;

/** The part that the popup shows too. */
export const productDetails = (product: ShopProduct): string => `
  <div class="product-info"><div class="product-details">
    <div class="title page-title">${product.name}</div>
    <div class="product-stats"><ul class="list-unstyled">
      <li class="product-stock in-stock"><b>Availability:</b> <span>In Stock</span></li>
      <li class="product-model"><b>Model:</b> <span>M-${product.id}</span></li>
    </ul></div>
    <div class="product-price-group"><div class="price-wrapper"><div class="price-group"><div class="product-price">$98.00</div></div></div></div>
    <div id="product">
      ${optionFields(product.options, (id) => `input-option${id}`)}
      <div class="button-group-page" style="margin-bottom: 20px">
        <input type="text" id="product-quantity" name="quantity" value="${product.minimum}" class="form-control">
        <input type="hidden" id="product-id" name="product_id" value="${product.id}">
        <a id="button-cart" class="btn btn-cart" data-loading-text="<span class='btn-text'>Add to Cart</span>"><span class="btn-text">Add to Cart</span></a>
        <a class="btn btn-extra" data-quick-buy data-loading-text="<span class='btn-text'>Buy Now</span>"><span class="btn-text">Buy Now</span></a>
        <a class="btn btn-wishlist" onclick="wishlist.add('${product.id}');">♥</a>
      </div>
    </div>
  </div></div>`;

export const productPage = (): string =>
  `${productDetails(MAIN)}
  <div class="sticky-bar"><button type="button" data-sticky-add>Add to Cart</button></div>
  <h3>Related Products</h3>${cards()}`;
