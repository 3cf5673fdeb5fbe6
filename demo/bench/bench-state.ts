import {CATALOGUE} from '../mock/catalogue.js';
import {type FailureName, isFailureName} from '../mock/mock-failures.js';
import {STORIES} from '../stories/stories.js';

export const LOOKS = {
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

/** Everything that a link to the bench holds. Text and numbers only. */
export interface BenchState {
  readonly look: keyof typeof LOOKS;
  /** A page of the shop: `product-35`, `listing` or `cart`. */
  readonly page: string;
  readonly width: keyof typeof WIDTHS;
  readonly scheme: keyof typeof SCHEMES;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly tab: keyof typeof TABS;
  /** Whose stock is drawn and set. */
  readonly product: string;
  readonly failure: FailureName;
  /** Added to every answer, ms. */
  readonly delay: number;
  /** Seconds between polls. */
  readonly interval: number;
  readonly unknown: 'allow' | 'block';
  readonly verify: 'on' | 'off';
  readonly paused: boolean;
  /** Shares stock and answers with other tabs that do. */
  readonly shared: boolean;
  /** How many times as fast as real time; shared time is real. */
  readonly speed: number;
  /** What differs from the shop's first stock: `35:3,35.13:0`. */
  readonly stock: string;
  /** Quantity and chosen values on the product's page: `quantity:9,224:13`. */
  readonly chosen: string;
  /** The story that is shown, and played when the link is opened. */
  readonly story: string;
  /** A real endpoint in place of the mock. */
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

/** A browser asks nothing of other addresses. */
export const isEndpoint = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** How each is read from a link; what cannot be one is left out. */
const READERS: Readers = {
  look: keyOf(LOOKS),
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

/** Reads the part of an address behind its `#`. */
export function readState(hash: string): BenchState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const read = Object.entries(READERS).map(([name, reader]) => {
    const text = given.get(name);
    return [name, text === null ? undefined : reader(text)] as const;
  });
  return {
    ...DEFAULTS,
    ...Object.fromEntries(read.filter(([, value]) => value !== undefined)),
  };
}

/** Writes what is not as by default; the same state is the same text. */
export function writeState(state: BenchState): string {
  const names = Object.keys(DEFAULTS) as (keyof BenchState)[];
  const told = names.filter((name) => state[name] !== DEFAULTS[name]);
  const text = told.map(
    (name) => `${name}=${encodeURIComponent(String(state[name]))}`,
  );
  return text.length > 0
    ? `#${text.join('&').replaceAll('%3A', ':').replaceAll('%2C', ',')}`
    : '';
}
