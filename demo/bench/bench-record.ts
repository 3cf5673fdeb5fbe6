/** One question to the endpoint and what came of it. */
export interface Question {
  readonly kind: 'poll' | 'verify';
  readonly url: string;
  /** By the bench's clock, epoch ms. */
  readonly askedAt: number;
  answeredAt: number | null;
  /** `200`, `no answer`, `connection lost`. */
  result: string;
  isGood: boolean;
  /** Seconds that the answer's own headers say it is old. */
  ageSeconds: number;
  body: string;
}

/** One thing that happened on the page or in the shop. */
export interface Happening {
  readonly kind: 'change' | 'block' | 'error' | 'sale' | 'press' | 'page';
  readonly at: number;
  readonly text: string;
  readonly productId: string;
}

/** What a page says of one product, from this moment on. */
export interface Claim {
  readonly at: number;
  /** Empty: no page shows it. */
  readonly availability: string;
  readonly isStale: boolean;
  /** The number that is shown. */
  readonly shown: number | null;
  /** A control of the product refuses. */
  readonly isBlocked: boolean;
}

/** What the shop has of one product, from this moment on. */
export interface Stand {
  readonly at: number;
  readonly quantity: number;
}

const KEPT = 400;

function keep<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > KEPT) list.splice(0, list.length - KEPT);
}

const isSame = (one: Claim | undefined, other: Claim): boolean =>
  !!one &&
  one.availability === other.availability &&
  one.isStale === other.isStale &&
  one.shown === other.shown &&
  one.isBlocked === other.isBlocked;

/** All that the bench has seen, oldest first. */
export class BenchRecord {
  readonly questions: Question[] = [];
  readonly happenings: Happening[] = [];
  readonly #claims = new Map<string, Claim[]>();
  readonly #stands = new Map<string, Stand[]>();

  claimsOf(productId: string): readonly Claim[] {
    return this.#claims.get(productId) ?? [];
  }

  standsOf(productId: string): readonly Stand[] {
    return this.#stands.get(productId) ?? [];
  }

  addQuestion(question: Question): void {
    keep(this.questions, question);
  }

  addHappening(happening: Happening): void {
    keep(this.happenings, happening);
  }

  /** Takes what a page says, if it is new. */
  addClaim(productId: string, claim: Claim): void {
    const claims = this.#claims.get(productId) ?? [];
    this.#claims.set(productId, claims);
    if (!isSame(claims.at(-1), claim)) keep(claims, claim);
  }

  addStand(productId: string, stand: Stand): void {
    const stands = this.#stands.get(productId) ?? [];
    this.#stands.set(productId, stands);
    if (stands.at(-1)?.quantity !== stand.quantity) keep(stands, stand);
  }

  clear(): void {
    this.questions.length = 0;
    this.happenings.length = 0;
    this.#claims.clear();
    this.#stands.clear();
  }
}
