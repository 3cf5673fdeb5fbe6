// A theme without jQuery: it adds by itself and reports what it added.
window.added = [];
addEventListener('submit', (event) => {
  event.preventDefault();
  window.added.push(new FormData(event.target).get('product_id'));
});
