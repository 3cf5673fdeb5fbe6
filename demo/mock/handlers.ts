import {delay, http, HttpResponse, type HttpHandler, passthrough} from 'msw';
import {answerStock, type MockAnswer} from './mock-endpoint.js';
import {
  FAILURES,
  type AskAgain,
  type FailedAnswer,
  type FailureName,
} from './mock-failures.js';
import type {MockShop} from './mock-shop.js';
import type {StockSettings} from './stock-rules.js';

/** What a bench or a test may turn while the mock runs. */
export interface MockControls {
  settings: StockSettings;
  delayMs: number;
  failure: FailureName;
  /** A real endpoint answers, be it at the same address. */
  isReal?: boolean;
  /** The server's clock, epoch ms; default: this device's. */
  now?: () => number;
  /** How an answer is held up; default: in real time. */
  wait?: (ms: number) => Promise<unknown>;
  /** The shop as it was some time ago; default: as it is. */
  past?: (agoMs: number) => MockShop;
  /** Told of every question, when it comes. */
  onAsk?: (url: string) => void;
  /** Told of every answer, after its delay. */
  onAnswer?: (url: string, answer: FailedAnswer) => void;
}

/** The stock endpoint for msw: the demo's worker and the tests use it. */
export function stockHandler(
  endpoint: string,
  shop: MockShop,
  controls: MockControls,
): HttpHandler {
  return http.all(endpoint, async ({request}) => {
    if (controls.isReal) return passthrough();
    const {failure, now = Date.now, past, settings} = controls;
    controls.onAsk?.(request.url);
    const again: AskAgain = ({agoMs = 0, clockMs = 0}) =>
      answerStock(
        (agoMs && past?.(agoMs)) || shop,
        toMockRequest(request),
        settings,
        now() + clockMs - agoMs,
      );
    const {apply, ...rest} = FAILURES[failure];
    const answer = apply(again({}), again);
    // Read first, then delayed: what a slow network does to an answer's age.
    const delayMs = controls.delayMs + ('delayMs' in rest ? rest.delayMs : 0);
    if (delayMs > 0) await (controls.wait ?? delay)(delayMs);
    controls.onAnswer?.(request.url, answer);
    if (answer === 'network-error') return HttpResponse.error();
    if (answer === 'never') return await new Promise<never>(() => {});
    return toResponse(answer);
  });
}

function toMockRequest(request: Request) {
  return {
    method: request.method,
    url: request.url,
    ifNoneMatch: request.headers.get('If-None-Match'),
  };
}

function toResponse({status, headers, body}: MockAnswer): HttpResponse<string> {
  return new HttpResponse(status === 304 ? null : body, {status, headers});
}
