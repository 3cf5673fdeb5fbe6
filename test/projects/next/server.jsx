import {renderToString} from 'react-dom/server';
import {Product} from './product.jsx';

export const render = () =>
  renderToString(<Product id={42} stock="In Stock" />);
