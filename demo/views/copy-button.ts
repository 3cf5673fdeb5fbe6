import {html, type TemplateResult} from 'lit';

const FEEDBACK_MS = 2000;

/** Whether the link was copied; `null`: not pressed yet. */
type Outcome = 'copied' | 'refused' | null;

const WORDS = {copied: 'Copied', refused: 'In the address bar'} as const;

/** Copies the link to the current state, which the address bar shows too. */
export class CopyButton {
  readonly #onChange: () => void;
  #outcome: Outcome = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param writeLink Updates the link and returns it. */
  view(writeLink: () => string): TemplateResult {
    return html`<button
      type="button"
      class="copy"
      @click=${() => void this.#copy(writeLink())}
    >
      ${this.#outcome ? WORDS[this.#outcome] : 'Copy link'}
    </button>`;
  }

  async #copy(link: string): Promise<void> {
    this.#setOutcome((await write(link)) ? 'copied' : 'refused');
    setTimeout(() => this.#setOutcome(null), FEEDBACK_MS);
  }

  #setOutcome(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#onChange();
  }
}

/** False if the browser denies the clipboard: over plain HTTP, or without permission. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard?.writeText(text);
    return 'clipboard' in navigator;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
