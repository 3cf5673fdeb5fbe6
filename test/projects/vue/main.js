import {createApp, ref} from 'vue';
import {configure} from 'true-stock';
import 'true-stock/define';

configure({endpoint: '/stock'});
const app = createApp({
  setup: () => ({id: 42, availability: ref('unknown')}),
  template: `
    <form>
      <true-stock
        :product-id="id"
        for="add"
        @true-stock-change="availability = $event.availability"
      >In Stock</true-stock>
      <output>{{ availability }}</output>
      <button id="add">Add to Cart</button>
    </form>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'true-stock';
app.mount('#app');
