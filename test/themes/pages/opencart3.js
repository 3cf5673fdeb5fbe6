// Behaves like the default theme of OpenCart 3.0: a click handler on the button,
// Bootstrap 3's spinner, and `cart.add()` for lists. Our own code.
(($) => {
  const ADD = 'index.php?route=checkout/cart/add';
  const FIELDS = ['text', 'hidden', 'radio', 'checkbox'];

  const say = (words) =>
    $('.breadcrumb').after(`<div class="alert alert-success">${words}</div>`);

  const showTotal = ({total}) => {
    $('#cart > button').html(total);
    $('#cart > ul').load('index.php?route=common/cart/info li');
  };

  const post = (url, data, spinner) =>
    $.ajax({
      url,
      data,
      type: 'post',
      dataType: 'json',
      beforeSend: () => $(spinner).button('loading'),
      complete: () => $(spinner).button('reset'),
      success(answer) {
        $('.alert, .text-danger').remove();
        for (const [id, words] of Object.entries(answer.error?.option ?? {})) {
          const refusal = `<div class="text-danger">${words}</div>`;
          $(`#input-option${id}`).after(refusal);
        }
        // This theme does not show `error.warning`.
        if (answer.success) {
          say(answer.success);
          showTotal(answer);
        }
      },
    });

  const chosenFields = () =>
    $('#product select').add(
      $('#product input').filter(
        (_, {checked, type}) =>
          FIELDS.includes(type) &&
          (checked || type === 'text' || type === 'hidden'),
      ),
    );

  $('#button-cart').on('click', () => {
    post(ADD, chosenFields(), '#button-cart');
  });

  window.cart = {
    add(productId, quantity = 1) {
      const data = `product_id=${productId}&quantity=${quantity}`;
      post(ADD, data, '#cart > button');
    },
  };

  const list = (url) => ({
    add: (productId) =>
      $.post(url, `product_id=${productId}`, ({success}) => say(success)),
  });
  window.wishlist = list('index.php?route=account/wishlist/add');
  window.compare = list('index.php?route=product/compare/add');
})(window.jQuery);
