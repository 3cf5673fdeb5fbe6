import {contain} from './contain.js';

/** The element whose shadow root a node stands in, if it stands in one. */
export const hostOf = (node: Node): Element | undefined =>
  contain(() => (node.getRootNode() as Partial<ShadowRoot>).host);
