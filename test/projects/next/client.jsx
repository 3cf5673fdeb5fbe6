import {hydrateRoot} from 'react-dom/client';
import {Product} from './product.jsx';

hydrateRoot(
  document.querySelector('#root'),
  <Product id={42} stock="In Stock" />,
);
