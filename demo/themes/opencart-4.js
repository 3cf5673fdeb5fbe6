// Behaves like the default theme of OpenCart 4: one delegated submit handler, and
// a spinner that restores the button's old state. Our own code.
(($) => {
  const before = new WeakMap();

  const startSpinner = (button) => {
    before.set(button, [button.innerHTML, button.disabled]);
    button.disabled = true;
  };
  const stopSpinner = (button) => {
    const [html, disabled] = before.get(button) ?? [];
    if (html !== undefined) $(button).prop('disabled', disabled).html(html);
  };

  $.fn.button = function setState(state) {
    return this.each((_, button) =>
      (state === 'loading' ? startSpinner : stopSpinner)(button),
    );
  };

  const showErrors = (form, error) => {
    for (const [name, words] of Object.entries(error ?? {})) {
      if (typeof words !== 'string') continue;
      const id = name.replaceAll('_', '-');
      $(form).find(`#input-${id}`).addClass('is-invalid');
      $(form).find(`#error-${id}`).text(words).addClass('d-block');
    }
  };

  $(document).on('submit', 'form[data-oc-toggle="ajax"]', function send(event) {
    const button = event.originalEvent?.submitter ?? '';
    event.preventDefault();
    $.ajax({
      url: $(button).attr('formaction') || $(this).attr('action'),
      type: 'post',
      data: $(this).serialize(),
      dataType: 'json',
      beforeSend: () => $(button).button('loading'),
      complete: () => $(button).button('reset'),
      success: (response) => {
        $(this).find('.is-invalid').removeClass('is-invalid');
        $(this).find('.invalid-feedback').removeClass('d-block');
        showErrors(this, response.error);
        window.skerry.show(response);
      },
    });
  });
})(window.jQuery);
