import type {ShopOption, ShopProduct} from './mock-shop.js';

/** A product with what a storefront shows of it. */
export interface CatalogueProduct extends ShopProduct {
  readonly price: number;
  /** Name of a drawing in images/goods.svg. */
  readonly drawing: string;
  /** Name of a colour in styles/tones.css. */
  readonly tone: string;
}

type Row = readonly [
  id: number,
  name: string,
  price: number,
  drawing: string,
  tone: string,
  quantity: number,
];

/** The category of each drawing, and a sentence about it. */
export const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  sweater: [
    'Knitwear',
    'Close-knit, warm, and made to be mended. Two-ply wool from island flocks, a patterned band at the chest, and cuffs long enough to fold.',
  ],
  beanie: [
    'Knitwear',
    'Ribbed lambswool with a deep cuff. It keeps its shape in rain and fits in a coat pocket.',
  ],
  scarf: [
    'Knitwear',
    'Woven in one piece, brushed on both sides, and two metres long.',
  ],
  socks: [
    'Knitwear',
    'Thick at the heel, thin at the arch, seamless at the toe.',
  ],
  tee: ['Clothing', 'Heavy organic cotton that gets softer with every wash.'],
  mug: ['Home', 'Stoneware with a raw base. It holds 35 cl and stays warm.'],
  candle: ['Home', 'Poured by hand. It burns for forty hours, without smoke.'],
  lamp: [
    'Home',
    'A linen shade on a turned oak foot, with a dimmer in the cord.',
  ],
  blanket: [
    'Home',
    'Large enough for two, light enough to carry to the beach.',
  ],
  tote: ['Outdoors', 'Sailcloth, double seams, and a loop for your keys.'],
  bottle: [
    'Outdoors',
    'Steel, with two walls: cold for a day, hot for a watch.',
  ],
  backpack: [
    'Outdoors',
    'Waxed canvas, 22 litres, with a sleeve for a laptop.',
  ],
  notebook: [
    'Paper',
    'Thread-bound, 160 pages, and flat on every one of them.',
  ],
};

const SHIPS_LATER = 'Ships in 2–3 weeks';

// The sweater has the ids of product 35 in OpenCart's demo data, so that
// #endpoint= can point at a fresh OpenCart.
const SIZES: ShopOption = {
  id: '224',
  name: 'Size',
  values: [
    {id: '12', name: 'S', quantity: 3, subtract: true},
    {id: '13', name: 'M', quantity: 14, subtract: true},
    {id: '14', name: 'L', quantity: 8, subtract: true},
    {id: '15', name: 'XL', quantity: 0, subtract: true},
  ],
};

const SWEATER: CatalogueProduct = {
  ...product([35, 'Skerry wool sweater', 128, 'sweater', 'fjord', 25]),
  options: [SIZES],
};

const ROWS: readonly Row[] = [
  [28, 'Harbour beanie', 32, 'beanie', 'rust', 24],
  [29, 'Lighthouse mug', 18, 'mug', 'chalk', 999],
  [30, 'Drift scarf', 46, 'scarf', 'moss', 4],
  [31, 'Tideline tee', 36, 'tee', 'sand', 31],
  [32, 'Mainsail tote', 28, 'tote', 'fjord', 9],
  [33, 'Ember candle', 22, 'candle', 'rust', 0],
  [34, 'Cove bottle', 34, 'bottle', 'moss', 17],
  [36, 'Deck socks, two pairs', 19, 'socks', 'slate', 40],
  [40, 'Lantern lamp', 96, 'lamp', 'ochre', 3],
  [41, 'Logbook', 16, 'notebook', 'rust', 999],
  [42, 'Picnic blanket', 74, 'blanket', 'moss', 12],
  [43, 'Portage backpack', 118, 'backpack', 'slate', 6],
  [44, 'Gansey sweater', 134, 'sweater', 'ochre', 11],
  [45, 'Watch beanie', 32, 'beanie', 'slate', 19],
  [46, 'Galley mug', 18, 'mug', 'fjord', 1],
  [47, 'Herring scarf', 46, 'scarf', 'slate', 22],
  [48, 'Pier tee', 36, 'tee', 'fjord', 28],
  [49, 'Storm tote', 28, 'tote', 'ochre', 0],
  [50, 'Pine candle', 22, 'candle', 'moss', 14],
  [51, 'Summit bottle', 34, 'bottle', 'slate', 2],
  [52, 'Hearth socks, two pairs', 19, 'socks', 'rust', 33],
  [53, 'Reading lamp', 88, 'lamp', 'chalk', 8],
  [54, 'Sketchbook', 21, 'notebook', 'fjord', 26],
  [55, 'Cabin blanket', 92, 'blanket', 'rust', 5],
  [56, 'Field backpack', 124, 'backpack', 'moss', 0],
  [57, 'Fleet sweater', 128, 'sweater', 'rust', 18],
  [58, 'Gull beanie', 32, 'beanie', 'chalk', 21],
  [59, 'Campfire mug', 18, 'mug', 'rust', 16],
  [60, 'Dusk scarf', 46, 'scarf', 'ochre', 13],
  [61, 'Anchor tee', 36, 'tee', 'slate', 10],
  [62, 'Market tote', 28, 'tote', 'sand', 37],
  [63, 'Beeswax candle', 24, 'candle', 'ochre', 29],
  [64, 'Trail bottle', 34, 'bottle', 'rust', 15],
  [65, 'Meadow socks, two pairs', 19, 'socks', 'moss', 4],
  [66, 'Workshop lamp', 104, 'lamp', 'slate', 7],
  [67, 'Pocket notebook', 11, 'notebook', 'ochre', 999],
  [68, 'Shore blanket', 82, 'blanket', 'fjord', 20],
  [69, 'Day backpack', 98, 'backpack', 'sand', 12],
  [70, 'Rib beanie', 30, 'beanie', 'moss', 25],
  [71, 'Low tide mug', 18, 'mug', 'sand', 11],
];

/** The product of the product page. */
export const FEATURED: CatalogueProduct = SWEATER;

/** The forty cards of the listing, some in unusual states. */
export const LISTING: readonly CatalogueProduct[] = ROWS.map(product).map(
  (item) => {
    if (item.id === '49') return {...item, backorder: true, label: SHIPS_LATER};
    if (item.id === '36') return {...item, minimum: 2};
    return item;
  },
);

export const CATALOGUE: readonly CatalogueProduct[] = [FEATURED, ...LISTING];

function product(row: Row): CatalogueProduct {
  const [id, name, price, drawing, tone, quantity] = row;
  return {
    id: String(id),
    name,
    price,
    drawing,
    tone,
    quantity,
    minimum: 1,
    backorder: false,
    visible: true,
    options: [],
  };
}
