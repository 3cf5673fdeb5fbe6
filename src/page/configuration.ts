import type {ThemeFamily} from '../themes/family.js';
import type {Messages} from '../words/messages.js';
import {readSetting} from './read-setting.js';

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

/** The settings in force. */
export const configuration: Configuration = {
  interval: 15,
  low: 5,
  onUnknown: 'allow',
  verify: true,
  messages: {},
  theme: false,
};

const listeners = new Set<() => void>();

/** Calls back after each change of settings. Returns how to stop. */
export function onConfigured(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Changes settings of the page. What is not given stays.
 *
 * @throws TypeError for an unknown setting or a value that cannot be one.
 */
export function configure(input: ConfigurationInput): void {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    settings[name] = readSetting(name, value);
    if (settings[name] === undefined) throw new TypeError(`wrong ${name}`);
  }
  const messages = {...configuration.messages, ...input.messages};
  Object.assign(configuration, settings, {messages});
  for (const listener of [...listeners]) listener();
}

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
