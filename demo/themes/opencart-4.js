// How a default theme of OpenCart 4 behaves, in our own words: one delegated
// submit handler, and a spinner of its own that restores the old state.
(($) => {
  const before = new WeakMap();

  const spin = (button) => {
    before.set(button, [button.innerHTML, button.disabled]);
    button.disabled = true;
  };
  const rest = (button) => {
    const [html, disabled] = before.get(button) ?? [];
    if (html !== undefined) $(button).prop('disabled', disabled).html(html);
  };

  $.fn.button = function setState(state) {
    return this.each((_, button) =>
      (state === 'loading' ? spin : rest)(button),
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
      success: (answer) => {
        $(this).find('.is-invalid').removeClass('is-invalid');
        $(this).find('.invalid-feedback').removeClass('d-block');
        showErrors(this, answer.error);
        window.skerry.said(answer);
      },
    });
  });
})(window.jQuery);
