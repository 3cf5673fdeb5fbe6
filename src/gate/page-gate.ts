/** The gate of one element, as what happens on the page reaches it. */
export interface PageGate {
  readonly host: Element;
  /** @param path The composed path of the event. */
  onEvent(event: Event, path: readonly EventTarget[]): void;
  /** Checks a request. Returns whether it is sent now; `resend` sends it later. */
  onRequest(fields: URLSearchParams, resend: () => void): boolean;
  /** @param isNear Whether something was added that it is found by. */
  onChange(isNear: boolean): void;
  update(): void;
}
