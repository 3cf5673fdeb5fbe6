// What Journal 3 adds to the default theme: links as buttons, its own stock text
// and a quick view that is loaded later. Loaded after opencart3.js, which has the
// lists. Our own code.
(($) => {
  const ADD = 'index.php?route=checkout/cart/add';

  /** Options change price and stock text, so it requests both. */
  const onChoice = () =>
    $.post('index.php?route=journal3/price', {}, ({stock}) => {
      const words = `<b>Availability:</b> <span>${stock}</span>`;
      $('.product-stock').html(words);
    });

  const onAdd = (event) => {
    const $button = $(event.currentTarget);
    $.ajax({
      url: ADD,
      type: 'post',
      dataType: 'json',
      data: $('#product').find('input, select').serialize(),
      beforeSend: () => $button.button('loading'),
      complete: () => $button.button('reset'),
      success({success}) {
        if (success)
          $('.breadcrumb').after(`<div class="alert">${success}</div>`);
      },
    });
  };

  const listen = () => {
    $('#button-cart, [data-quick-buy]').off('click').on('click', onAdd);
    $('#product :input').off('change').on('change', onChoice);
  };
  $('#button-cart').off('click');
  listen();

  $('[data-sticky-add]').on('click', () => $('#button-cart').trigger('click'));

  /** The popup's content comes from the server. */
  $(document).on('click', '[data-quick-view]', ({currentTarget}) => {
    const url = 'index.php?route=journal3/product';
    const query = `product_id=${currentTarget.dataset.quickView}`;
    $.get(url, query, (html) => {
      $('body').append(`<div class="popup">${html}</div>`);
      listen();
    });
  });
})(window.jQuery);
