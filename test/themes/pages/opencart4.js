// Behaves like the default theme of OpenCart 4: submit handlers, a spinner that
// restores the button's old state, and one form for several buttons, which differ
// in their `formaction`. Our own code.
(($) => {
  const before = new WeakMap();

  const spin = (button) => {
    before.set(button, [button.innerHTML, button.disabled]);
    button.disabled = true;
    $(button).width($(button).width()).html('<i class="spinner"></i>');
  };
  const rest = (button) => {
    const [html, disabled] = before.get(button);
    $(button).prop('disabled', disabled).width('').html(html);
  };

  $.fn.button = function setState(state) {
    return this.each((_, button) =>
      (state === 'loading' ? spin : rest)(button),
    );
  };

  const post = (url, form, button, onSuccess) =>
    $.ajax({
      url,
      type: 'post',
      data: $(form).serialize(),
      dataType: 'json',
      beforeSend: () => $(button).button('loading'),
      complete: () => $(button).button('reset'),
      success({error, success}) {
        for (const [name, words] of Object.entries(error ?? {})) {
          const id = name.replaceAll('_', '-');
          $(`#input-${id}`).addClass('is-invalid');
          $(`#error-${id}`).html(words).addClass('d-block');
        }
        if (!success) return;
        $('#alert').prepend(
          `<div class="alert alert-success">${success}</div>`,
        );
        onSuccess();
      },
    });

  $('#form-product').on('submit', (event) => {
    event.preventDefault();
    const url = 'index.php?route=checkout/cart.add&language=en-gb';
    post(url, '#form-product', '#button-cart', () =>
      $('#cart').load('index.php?route=common/cart.info'),
    );
  });

  $(document).on('submit', 'form', function sendByAjax(event) {
    const button = event.originalEvent?.submitter ?? '';
    const isAjax = [this, button].some(
      (form) => $(form).attr('data-oc-toggle') === 'ajax',
    );
    if (!isAjax) return;
    event.preventDefault();
    const url = $(button).attr('formaction') || $(this).attr('action');
    const {ocLoad, ocTarget} = this.dataset;
    post(url, this, button, () => {
      if (ocLoad && ocTarget) $(ocTarget).load(ocLoad);
    });
  });
})(window.jQuery);
