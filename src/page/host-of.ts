import {native} from './native.js';

/** The element whose shadow root a node stands in, if it stands in one. */
export const hostOf = (node: Node): Element | undefined =>
  native(native(node).getRootNode() as ShadowRoot).host;
