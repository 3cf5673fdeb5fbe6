// Behaves like the default theme of OpenCart 3.0: a click handler on the button,
// Bootstrap 3's spinner, and `cart.add()` for lists. Our own code.
(($) => {
  const ADD = 'index.php?route=checkout/cart/add';
  const FIELDS =
    'select, input[type="text"], input[type="hidden"], input:checked';

  const post = (url, data, spinner, product) =>
    $.ajax({
      url,
      data,
      type: 'post',
      dataType: 'json',
      beforeSend: () => $(spinner).button('loading'),
      complete: () => $(spinner).button('reset'),
      success: (response) => {
        $('.text-danger').remove();
        for (const [id, words] of Object.entries(
          response.error?.option ?? {},
        )) {
          const message = $('<div class="text-danger">').text(words);
          $(product).find(`#input-option${id}`).after(message);
        }
        window.skerry.show(response);
      },
    });

  // Delegated, because a quick view adds another button.
  $(document).on('click', '#button-cart', function addProduct() {
    const product = this.closest('[id="product"]');
    post(ADD, $(product).find(FIELDS), this, product);
  });

  window.cart = {
    add(productId, quantity = 1) {
      post(ADD, `product_id=${productId}&quantity=${quantity}`);
    },
  };

  const list = (url) => ({
    add: (productId) => post(url, `product_id=${productId}`),
  });
  window.wishlist = list('index.php?route=account/wishlist/add');
  window.compare = list('index.php?route=product/compare/add');
})(window.jQuery);
