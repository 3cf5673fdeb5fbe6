import type {Snapshot} from '../client/snapshot.js';
import type {Judgement} from '../page/judgement.js';
import {labelOf} from '../words/phrases.js';
import {document} from '../page/native.js';

function createPart(tag: string, name: string, ...children: (Node | string)[]) {
  const node = document.createElement(tag);
  node.setAttribute(tag === 'slot' ? 'name' : 'part', name);
  node.append(...children);
  return node;
}

/** Creates the slot that shows what is in the element. */
export const createSlot = (): HTMLElement => document.createElement('slot');

/** Creates the parts and slots that show a judgement. All of it is text. */
export function createParts(
  judgement: Judgement,
  snapshot: Snapshot | null,
  language: string,
): Node[] {
  const {availability} = judgement;
  if (availability === 'unknown') return [createSlot()];
  const text = labelOf(judgement, snapshot!, language).map(([piece, part]) =>
    part ? createPart('span', part, piece) : piece,
  );
  const label = createPart('slot', availability, ...text);
  return [createPart('span', 'indicator'), createPart('span', 'label', label)];
}
