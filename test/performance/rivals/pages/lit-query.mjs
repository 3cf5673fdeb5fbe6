import {QueryClient, createQueryController} from '@tanstack/lit-query';
import {LitElement, html} from 'lit';

import {INTERVAL_MS, askStock, bench, showElements, wordsOf} from './cards.mjs';

const client = new QueryClient();
client.mount();

class QueryCard extends LitElement {
  #query = createQueryController(
    this,
    () => ({
      queryKey: ['stock', this.productId],
      queryFn: async () => (await askStock([this.productId]))[this.productId],
      refetchInterval: INTERVAL_MS,
      staleTime: INTERVAL_MS,
    }),
    client,
  );

  render() {
    bench.renders += 1;
    return html`<span>${wordsOf(this.#query().data)}</span>`;
  }
}
customElements.define('query-card', QueryCard);

bench.show = showElements('query-card');
