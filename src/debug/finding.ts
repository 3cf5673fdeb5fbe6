/** The result of one check. */
export interface Finding {
  /** What was checked, such as `Endpoint`. */
  readonly name: string;
  /** `note` is neither right nor wrong. */
  readonly state: 'good' | 'note' | 'bad';
  readonly found: string;
  /** How to fix it. */
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

/** A sign for each state: colour alone is not enough. */
export const SIGNS = {good: '✓', note: '–', bad: '✗'};
