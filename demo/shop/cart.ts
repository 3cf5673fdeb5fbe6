import {elementById} from '../element-by-id.js';

/**
 * The shop's own cart script, in the manner of OpenCart: it posts the form,
 * believes the server, and knows nothing of True Stock.
 */
export function startCart(nameOf: (productId: string) => string): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    event.preventDefault();
    const button = event.submitter;
    const action = button?.getAttribute('formaction') ?? form.action;
    void post(action, new FormData(form), button, nameOf);
  });
}

async function post(
  action: string,
  data: FormData,
  button: HTMLElement | null,
  nameOf: (productId: string) => string,
): Promise<void> {
  button?.classList.add('is-busy');
  const productId = data.get('product_id');
  const name = nameOf(typeof productId === 'string' ? productId : '');
  try {
    const response = await fetch(action, {method: 'POST', body: data});
    if (!response.ok) throw new TypeError(`The cart said ${response.status}`);
    const {total} = (await response.json()) as {total?: number};
    if (total === undefined) return say(`${name} is on your wish list.`);
    elementById('cart-count').textContent = String(total);
    say(`Added: ${name} is in your cart.`);
  } catch (error) {
    say(`The cart did not answer. ${(error as Error).message}`);
  } finally {
    button?.classList.remove('is-busy');
  }
}

/** A new node each time, so that its fading starts anew. */
function say(text: string): void {
  const message = document.createElement('p');
  message.textContent = text;
  elementById('message').replaceChildren(message);
}
