// Shared by all themes of the demo shop: messages, cart and quick view.
(() => {
  const MESSAGE_MS = 6000;
  const send = async (route, fields = {}) => {
    const body = new URLSearchParams(fields);
    const response = await fetch(`index.php?route=${route}`, {
      method: 'POST',
      body,
    });
    return response.json();
  };

  const showMessage = (words) => {
    const message = document.createElement('p');
    message.className = 'alert alert-success message';
    message.textContent = words;
    document.getElementById('alert').replaceChildren(message);
    setTimeout(() => message.remove(), MESSAGE_MS);
  };

  const showTotal = (total) => {
    document.getElementById('cart-total').textContent = total;
  };

  /** Shows the shop's own message: the gate never says "added". */
  window.skerry = {
    show({success, total}) {
      if (success) showMessage(success);
      if (total) showTotal(total);
    },
  };

  const cell = (...content) => {
    const node = document.createElement('td');
    node.append(...content);
    return node;
  };

  const rowOf = ({productId, name, choice, quantity}, line) => {
    const stock = document.createElement('true-stock');
    stock.setAttribute('product-id', productId);
    const remove = document.createElement('button');
    Object.assign(remove, {type: 'button', textContent: 'Remove'});
    remove.className = 'btn btn-default btn-light quick';
    remove.setAttribute('aria-label', `Remove ${name}`);
    remove.addEventListener('click', async () => {
      await send('checkout/cart/remove', {line});
      await showCart();
    });
    const row = document.createElement('tr');
    const link = document.createElement('a');
    link.href = `product-${productId}.html`;
    link.textContent = name;
    row.append(
      cell(link, choice ? `, ${choice}` : ''),
      cell(stock),
      cell(String(quantity)),
      cell(remove),
    );
    return row;
  };

  const showCart = async () => {
    const {rows = [], total} = await send('checkout/cart/info');
    if (total) showTotal(total);
    const place = document.getElementById('cart-rows');
    if (!place) return;
    place.replaceChildren(...rows.map(rowOf));
    document.getElementById('cart-full').hidden = rows.length === 0;
    document.getElementById('cart-empty').hidden = rows.length > 0;
  };

  document
    .getElementById('button-order')
    ?.addEventListener('click', async () => {
      window.skerry.show(await send('checkout/order/add'));
      await showCart();
    });

  const openQuickView = async (page) => {
    const response = await fetch(page);
    const html = await response.text();
    const part = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('[data-quick-view-part]');
    const dialog = document.createElement('dialog');
    dialog.className = 'quick-view';
    dialog.setAttribute('aria-label', 'Quick view');
    const close = document.createElement('button');
    Object.assign(close, {type: 'button', textContent: 'Close'});
    close.className = 'btn btn-default btn-light quick-view-close';
    close.addEventListener('click', () => dialog.close());
    dialog.append(close, document.importNode(part, true));
    dialog.addEventListener('close', () => dialog.remove());
    document.getElementById('content').append(dialog);
    dialog.showModal();
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-quick-view]');
    if (button) void openQuickView(button.dataset.quickView);
  });
  document.querySelector('.search')?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  void showCart();
})();
