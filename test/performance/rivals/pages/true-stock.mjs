// True Stock's script tag stands in the page.
import {bench, showElements} from './cards.mjs';

const {prototype} = customElements.get('true-stock');
const {update} = prototype;
prototype.update = function countUpdate(...changed) {
  bench.renders += 1;
  return update.apply(this, changed);
};

bench.show = showElements('true-stock');
