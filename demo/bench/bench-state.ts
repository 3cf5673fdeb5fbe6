import {CATALOGUE} from '../mock/catalogue.js';
import {type FailureName, isFailureName} from '../mock/mock-failures.js';
import {STORIES} from '../stories/stories.js';

export const THEMES = {
  'opencart-4': 'OpenCart 4',
  'opencart-3': 'OpenCart 3',
  plain: 'Own theme',
} as const;
export const SCHEMES = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'Forced colours',
} as const;
export const WIDTHS = {full: 'Full width', phone: 'Phone, 360 px'} as const;
export const TABS = {
  stories: 'Stories',
  stock: 'Stock',
  answers: 'Endpoint',
  page: 'Page',
  log: 'Wire log',
} as const;
export const SPEEDS = [1, 10, 60] as const;
export const INTERVALS = [2, 5, 15, 60] as const;

/** Everything that a link to the bench contains. Text and numbers only. */
export interface BenchState {
  /** The shop's theme. Its name in links stays. */
  readonly look: keyof typeof THEMES;
  /** A page of the shop: `product-35`, `listing` or `cart`. */
  readonly page: string;
  readonly width: keyof typeof WIDTHS;
  readonly scheme: keyof typeof SCHEMES;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly tab: keyof typeof TABS;
  /** The product whose stock is drawn and set. */
  readonly product: string;
  readonly failure: FailureName;
  /** Delay added to each response, ms. */
  readonly delay: number;
  /** Seconds between polls. */
  readonly interval: number;
  readonly unknown: 'allow' | 'block';
  readonly verify: 'on' | 'off';
  readonly paused: boolean;
  /** Whether it shares stock and responses with other tabs that do. */
  readonly shared: boolean;
  /** Times as fast as real time; 1 while `shared`. */
  readonly speed: number;
  /** What differs from the shop's initial stock: `35:3,35.13:0`. */
  readonly stock: string;
  /** Quantity and options on the product page: `quantity:9,224:13`. */
  readonly chosen: string;
  /** The story that is open; it plays when the link is opened. */
  readonly story: string;
  /** A real endpoint instead of the mock. */
  readonly endpoint: string;
}

export const DEFAULTS: BenchState = {
  look: 'opencart-4',
  page: 'product-35',
  width: 'full',
  scheme: 'light',
  dir: 'ltr',
  lang: 'en',
  tab: 'stories',
  product: '35',
  failure: 'none',
  delay: 0,
  interval: 2,
  unknown: 'allow',
  verify: 'on',
  paused: false,
  shared: false,
  speed: 1,
  stock: '',
  chosen: '',
  story: '',
  endpoint: '',
};

type Readers = {
  readonly [Name in keyof BenchState]: (
    text: string,
  ) => BenchState[Name] | undefined;
};

const keyOf =
  <Key extends string>(titles: Readonly<Record<Key, string>>) =>
  (text: string): Key | undefined =>
    Object.hasOwn(titles, text) ? (text as Key) : undefined;

const oneOf =
  <Value extends string>(...values: Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text);

const isTrue = (text: string): boolean | undefined =>
  text === 'true' ? true : undefined;

const matching =
  (pattern: RegExp) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text : undefined;

const numberIn =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most
      ? value
      : undefined;
  };

const IDS = CATALOGUE.map(({id}) => id);
const PAGES = ['listing', 'cart', ...IDS.map((id) => `product-${id}`)];

/** Whether it is a URL that a browser can fetch. */
export const isEndpoint = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Reads each setting from a link; invalid values are left out. */
const READERS: Readers = {
  look: keyOf(THEMES),
  page: oneOf(...PAGES),
  width: keyOf(WIDTHS),
  scheme: keyOf(SCHEMES),
  dir: oneOf('ltr', 'rtl'),
  lang: matching(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/),
  tab: keyOf(TABS),
  product: oneOf(...IDS),
  failure: (text) => (isFailureName(text) ? text : undefined),
  delay: numberIn(0, 60_000),
  interval: numberIn(2, 240),
  unknown: oneOf('allow', 'block'),
  verify: oneOf('on', 'off'),
  paused: isTrue,
  shared: isTrue,
  speed: numberIn(1, 60),
  stock: matching(
    /^(?:\d+(?:\.(?:\d+|backorder|visible))?:-?\d{1,9}(?:,|$))*$/,
  ),
  chosen: matching(/^(?:(?:quantity|\d{1,9}):\d{1,9}(?:,|$))*$/),
  story: oneOf(...STORIES.map(({name}) => name)),
  endpoint: (text) => (isEndpoint(text) ? text : undefined),
};

/** Reads the state from a URL's hash. */
export function readState(hash: string): BenchState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const entries = Object.entries(READERS).map(([name, reader]) => {
    const text = parameters.get(name);
    return [name, text === null ? undefined : reader(text)] as const;
  });
  return {
    ...DEFAULTS,
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
  };
}

/** Writes what differs from the defaults; equal states give equal texts. */
export function writeState(state: BenchState): string {
  const names = Object.keys(DEFAULTS) as (keyof BenchState)[];
  const changed = names.filter((name) => state[name] !== DEFAULTS[name]);
  const parameters = changed.map(
    (name) => `${name}=${encodeURIComponent(String(state[name]))}`,
  );
  return parameters.length > 0
    ? `#${parameters.join('&').replaceAll('%3A', ':').replaceAll('%2C', ',')}`
    : '';
}
