// What a theme without jQuery does: it adds by itself, and says what it added.
window.added = [];
addEventListener('submit', (event) => {
  event.preventDefault();
  window.added.push(new FormData(event.target).get('product_id'));
});
