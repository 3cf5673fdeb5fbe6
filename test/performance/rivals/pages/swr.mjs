import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import useSWR from 'swr';

import {INTERVAL_MS, askStock, bench, wordsOf} from './cards.mjs';

const fetchRecord = async (id) => (await askStock([id]))[id];

function Card({id}) {
  const {data} = useSWR(id, fetchRecord, {refreshInterval: INTERVAL_MS});
  bench.renders += 1;
  return createElement('span', null, wordsOf(data));
}

const root = createRoot(document.body);

bench.show = (ids) =>
  root.render(ids.map((id) => createElement(Card, {key: id, id: String(id)})));
