import type {Snapshot} from '../client/snapshot.js';
import type {Judgement} from '../page/judgement.js';
import {labelOf} from '../words/phrases.js';

function createPart(tag: string, name: string, ...children: (Node | string)[]) {
  const node = document.createElement(tag);
  node.setAttribute(tag === 'slot' ? 'name' : 'part', name);
  node.append(...children);
  return node;
}

/** Creates the parts and slots that show a judgement. All of it is text. */
export function createParts(
  judgement: Judgement,
  snapshot: Snapshot | null,
  language: string,
): Node[] {
  const {availability} = judgement;
  // The slot shows the server's text.
  if (availability === 'unknown') return [document.createElement('slot')];
  const text = labelOf(judgement, snapshot!, language).map(([piece, part]) =>
    part ? createPart('span', part, piece) : piece,
  );
  const label = createPart('slot', availability, ...text);
  return [createPart('span', 'indicator'), createPart('span', 'label', label)];
}
