import {addLocale, configure} from 'true-stock';
import 'true-stock/define';
import fr from 'true-stock/locales/fr';

addLocale('fr', fr);
configure({endpoint: '/stock'});
