import {elementById} from '../element-by-id.js';

/** Opens and closes the panel: a column on wide pages, a drawer on phones. */
export function startDrawer(): void {
  const panel = elementById('panel');
  const toggle = elementById('panel-toggle');
  const show = (isOpen: boolean) => {
    panel.classList.toggle('is-open', isOpen);
    panel.classList.toggle('is-closed', !isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  show(matchMedia('(min-width: 60rem)').matches);
  toggle.addEventListener('click', () =>
    show(toggle.getAttribute('aria-expanded') === 'false'),
  );
}
