/** One thing that was looked at on a page. */
export interface Finding {
  /** What was looked at, such as `Endpoint`. */
  readonly name: string;
  /** `note` is neither right nor wrong. */
  readonly state: 'good' | 'note' | 'bad';
  readonly found: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const good = (name: string, found: string): Finding => ({
  name,
  state: 'good',
  found,
});

export const note = (name: string, found: string, mend?: string): Finding => ({
  name,
  state: 'note',
  found,
  ...(mend !== undefined && {mend}),
});

export const bad = (name: string, found: string, mend: string): Finding => ({
  name,
  state: 'bad',
  found,
  mend,
});

/** A state at a glance, where colours cannot be told apart. */
export const SIGNS = {good: '✓', note: '–', bad: '✗'};
