import { labelOf } from '../words/phrases.js';
import { document } from '../page/native.js';
function createPart(tag, name, ...children) {
    const node = document.createElement(tag);
    node.setAttribute(tag === 'slot' ? 'name' : 'part', name);
    node.append(...children);
    return node;
}
/** Creates the slot that shows what is in the element. */
export const createSlot = () => document.createElement('slot');
/** Creates the parts and slots that show a judgement. All of it is text. */
export function createParts(judgement, snapshot, language) {
    const { availability } = judgement;
    if (availability === 'unknown')
        return [createSlot()];
    const text = labelOf(judgement, snapshot, language).map(([piece, part]) => part ? createPart('span', part, piece) : piece);
    const label = createPart('slot', availability, ...text);
    return [createPart('span', 'indicator'), createPart('span', 'label', label)];
}
