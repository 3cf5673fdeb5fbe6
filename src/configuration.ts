import type {ThemeFamily} from './themes/family.js';
import type {Messages} from './words.js';

/** What a gate does when the truth is not known. */
export type OnUnknown = 'allow' | 'block';

/** Settings of a page. */
export interface Configuration {
  /** Where stock is asked for; relative to the page's base address. */
  endpoint?: string;
  /** Seconds between polls, 2 to 240. */
  interval: number;
  /** "Only N left" at or below this number. */
  low: number;
  onUnknown: OnUnknown;
  /** Whether stock is asked for once more at the moment of add-to-cart. */
  verify: boolean;
  /** Language of the words; default: the one in force on each element. */
  lang?: string;
  /** The shop's own words, merged over the built-in ones. */
  messages: Partial<Messages>;
  /**
   * Binds an OpenCart theme with no template edit (the script tag only): a
   * name, or what this theme has beside the known ones; `false` undoes it.
   */
  theme: Partial<ThemeFamily> | false;
}

/** What may be given; `verify` also as on the script tag. */
export type ConfigurationInput = Partial<
  Omit<Configuration, 'endpoint' | 'theme' | 'verify'> & {
    endpoint: string | URL;
    verify: boolean | 'on' | 'off';
    theme: 'opencart' | Partial<ThemeFamily> | false;
  }
>;

const SWITCH: Record<string, boolean> = {
  __proto__: null!,
  on: true,
  off: false,
  true: true,
  false: false,
};

const numberFrom = (least: number) => (value: unknown) =>
  /^\d/.test(String(value)) && Number(value) >= least
    ? Number(value)
    : undefined;

const readObject = (value: unknown) =>
  Object(typeof value === 'string' ? JSON.parse(value) : value);

/** A theme's selectors must be some: a wrong one would throw at each use. */
function readTheme(theme: Partial<ThemeFamily>): Partial<ThemeFamily> {
  const {controls, places = [], wallets} = theme;
  for (const selector of [
    controls,
    wallets,
    ...places.flatMap(Object.values),
  ]) {
    if (selector) document.querySelector(selector.replace('{column}', '1'));
  }
  return theme;
}

/** How a value, or the text of an attribute, is read; what cannot be, throws. */
const READERS: Record<string, (value: unknown) => unknown> = {
  __proto__: null!,
  endpoint: (value) =>
    value ? new URL(value as string, document.baseURI).href : undefined,
  interval: numberFrom(2),
  low: numberFrom(0),
  onUnknown: (value) =>
    ['allow', 'block'].includes(value as string) ? value : undefined,
  verify: (value) => SWITCH[String(value)],
  lang: String,
  messages: readObject,
  theme: (value) =>
    value === 'opencart'
      ? {}
      : String(value) === 'false'
        ? false
        : readTheme(readObject(value)),
};

/** Every setting, named as in `configure()` and, in kebab-case, `data-*`. */
export const SETTING_NAMES = Object.keys(READERS);

/** Reads one setting; `undefined` when the value cannot be one. */
export function readSetting(name: string, value: unknown): unknown {
  try {
    return READERS[name]!(value);
  } catch {
    // Declarative values never throw, whatever they are.
    return undefined;
  }
}

/** The settings in force. */
export const configuration: Configuration = {
  interval: 15,
  low: 5,
  onUnknown: 'allow',
  verify: true,
  messages: {},
  theme: false,
};

/** Settings that an element can have for itself. */
type OwnSettings = Pick<Configuration, 'endpoint' | 'low' | 'onUnknown'>;

/** An element's own setting, or the page's where it has none that is right. */
export function settingOf<Name extends keyof OwnSettings>(
  element: {readonly [Key in keyof OwnSettings]?: unknown},
  name: Name,
): OwnSettings[Name] {
  const own = readSetting(name, element[name]) as OwnSettings[Name];
  return own ?? configuration[name];
}
