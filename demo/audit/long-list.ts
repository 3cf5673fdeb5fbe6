import {html, nothing, type TemplateResult} from 'lit';

const STEP = 25;

/** How much of each list is shown; a new report begins anew. */
export class LongLists {
  readonly #onChange: () => void;
  readonly #shown = new Map<string, number>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  reset(): void {
    this.#shown.clear();
  }

  /** The first entries, and a button for the next ones. */
  view<Entry>(
    name: string,
    entries: readonly Entry[],
    draw: (entry: Entry, index: number) => TemplateResult,
  ): TemplateResult {
    const shown = this.#shown.get(name) ?? STEP;
    const rest = entries.length - shown;
    const more = () => {
      this.#shown.set(name, shown + STEP);
      this.#onChange();
    };
    return html`<ol class="findings" data-list=${name}>
        ${entries.slice(0, shown).map(draw)}
      </ol>
      ${
        rest > 0
          ? html`<button type="button" @click=${more}>
              Show ${Math.min(rest, STEP)} more of ${rest}
            </button>`
          : nothing
      }`;
  }
}
