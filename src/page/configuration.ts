import type {ThemeFamily} from '../themes/theme-family.js';
import type {Messages} from '../words/messages.js';
import {readSetting} from './read-setting.js';

/** What a gate does while stock is unknown. */
export type OnUnknown = 'allow' | 'block';

/** The settings of a page. */
export interface Configuration {
  /** URL of the stock endpoint, relative to the page's base URL. */
  endpoint?: string;
  /** Seconds between polls, 2 to 240. */
  interval: number;
  /** "Only N left" is shown at or below this number. */
  low: number;
  /** What the gate does while stock is unknown. */
  onUnknown: OnUnknown;
  /** Whether an add-to-cart asks the endpoint again before it goes through. */
  verify: boolean;
  /** Language of the texts. Default: the language in force on each element. */
  lang?: string;
  /** The shop's own texts, merged over the built-in ones. */
  messages: Partial<Messages>;
  /**
   * Binds an OpenCart theme without template edits (script tag only): selectors
   * that this theme adds to the known ones. `false` unbinds.
   */
  theme: Partial<ThemeFamily> | false;
}

/** What `configure()` accepts; `verify` and `theme` also as on the script tag. */
export type ConfigurationInput = Partial<
  Omit<Configuration, 'endpoint' | 'theme' | 'verify'> & {
    endpoint: string | URL;
    verify: boolean | 'on' | 'off';
    theme: 'opencart' | Partial<ThemeFamily> | false;
  }
>;

/** The current settings. */
export const configuration: Configuration = {
  interval: 15,
  low: 5,
  onUnknown: 'allow',
  verify: true,
  messages: {},
  theme: false,
};

const listeners = new Set<() => void>();

/** Calls the listener after each change of settings. Returns how to stop. */
export function onConfigured(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Changes settings of the page. Settings that are not given keep their value.
 *
 * @throws TypeError for an unknown setting or an invalid value.
 */
export function configure(input: ConfigurationInput): void {
  // The page may have given all objects something by a setting's name.
  const settings: Partial<Configuration> & Record<string, unknown> = {
    __proto__: null,
  };
  for (const [name, value] of Object.entries(input)) {
    settings[name] = readSetting(name, value);
    if (settings[name] === undefined) throw new TypeError(`wrong ${name}`);
  }
  const messages = {...configuration.messages, ...settings.messages};
  Object.assign(configuration, settings, {messages});
  for (const listener of [...listeners]) listener();
}

/** Settings that an element can override. */
type OwnSettings = Pick<Configuration, 'endpoint' | 'low' | 'onUnknown'>;

/** The element's own setting if it is valid, else the page's. */
export function settingOf<Name extends keyof OwnSettings>(
  element: {readonly [Key in keyof OwnSettings]?: unknown},
  name: Name,
): OwnSettings[Name] {
  const own = readSetting(name, element[name]) as OwnSettings[Name];
  return own ?? configuration[name];
}
