/** The small pictures choose the large one. */
export function startGallery(gallery: HTMLElement): void {
  const stage = gallery.querySelector('.gallery-stage use');
  const thumbs = [...gallery.querySelectorAll<HTMLElement>('[data-drawing]')];
  for (const thumb of thumbs) {
    thumb.addEventListener('click', () => {
      const drawing = thumb.dataset['drawing'] ?? '';
      stage?.setAttribute('href', `images/goods.svg#${drawing}`);
      for (const other of thumbs) {
        other.setAttribute('aria-pressed', String(other === thumb));
      }
    });
  }
}
