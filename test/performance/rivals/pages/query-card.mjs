// Query-core beside Lit: an observer for each element while it is connected.
import {QueryClient, QueryObserver} from '@tanstack/query-core';
import {LitElement, html} from 'lit';

import {bench, wordsOf} from './cards.mjs';

const client = new QueryClient();
client.mount();

export class QueryCard extends LitElement {
  #observer;
  #unsubscribe;

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new QueryObserver(client, {
      ...this.options,
      notifyOnChangeProps: ['data', 'error'],
    });
    this.#unsubscribe = this.#observer.subscribe(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  render() {
    bench.renders += 1;
    const {data} = this.#observer.getCurrentResult();
    return html`<span>${wordsOf(data)}</span>`;
  }
}
