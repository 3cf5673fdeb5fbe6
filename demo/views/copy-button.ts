import {html, type TemplateResult} from 'lit';

const TOLD_MS = 2000;

/** Whether the link was copied; nobody has pressed yet. */
type Outcome = 'copied' | 'refused' | null;

const WORDS = {copied: 'Copied', refused: 'In the address bar'} as const;

/** Copies the link to all that is seen; the address bar has it too. */
export class CopyButton {
  readonly #onNews: () => void;
  #outcome: Outcome = null;

  constructor(onNews: () => void) {
    this.#onNews = onNews;
  }

  /** @param writeLink Makes the link up to date, and returns it. */
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
    this.#tell((await write(link)) ? 'copied' : 'refused');
    setTimeout(() => this.#tell(null), TOLD_MS);
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#onNews();
  }
}

/** False: the browser lends no clipboard to plain http, or the reader forbids. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard?.writeText(text);
    return 'clipboard' in navigator;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
