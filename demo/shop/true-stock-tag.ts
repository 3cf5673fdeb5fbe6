import {elementById} from '../element-by-id.js';

/** Puts the script tag of index.html into the page; it runs from then on. */
export function insertTrueStock(realEndpoint: string | null): void {
  const {content} = elementById<HTMLTemplateElement>('true-stock-tag');
  const tag = document.importNode(content, true).querySelector('script');
  if (!tag) throw new TypeError('#true-stock-tag holds no script tag.');
  if (realEndpoint !== null) tag.dataset['endpoint'] = realEndpoint;
  document.body.append(tag);
}
