import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {configure} from 'true-stock';
import 'true-stock/define';
import {Product} from './product.js';

configure({endpoint: '/stock'});
createRoot(document.querySelector('#root')).render(
  <StrictMode>
    <Product id={42} />
  </StrictMode>,
);
