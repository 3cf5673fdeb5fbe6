// The custom theme's cart script: it posts the form and shows the response. It
// knows nothing of True Stock.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  const button = event.submitter;
  const url = button?.getAttribute('formaction') ?? form.getAttribute('action');
  button?.classList.add('is-busy');
  try {
    const body = new URLSearchParams(new FormData(form));
    const response = await fetch(url, {method: 'POST', body});
    window.skerry.show(await response.json());
  } catch (error) {
    window.skerry.show({success: `The cart did not answer. ${error.message}`});
  } finally {
    button?.classList.remove('is-busy');
  }
});
