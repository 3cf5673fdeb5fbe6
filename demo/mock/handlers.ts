import {delay, http, HttpResponse, type HttpHandler, passthrough} from 'msw';
import {respondWithStock, type MockResponse} from './mock-endpoint.js';
import {
  FAILURES,
  type RespondAgain,
  type MockOutcome,
  type FailureName,
} from './mock-failures.js';
import type {MockShop} from './mock-shop.js';
import type {StockSettings} from './stock-rules.js';

/** What a bench or a test can change while the mock runs. */
export interface MockControls {
  settings: StockSettings;
  delayMs: number;
  failure: FailureName;
  /** Passes requests on to a real endpoint. */
  isReal?: boolean;
  /** The server's clock, epoch ms. Default: the device's. */
  now?: () => number;
  /** How a response is delayed. Default: in real time. */
  wait?: (ms: number) => Promise<unknown>;
  /** The shop as it was some time ago. Default: as it is now. */
  past?: (agoMs: number) => MockShop;
  /** Called on each request. */
  onRequest?: (url: string) => void;
  /** Called on each outcome, after its delay. */
  onResponse?: (url: string, outcome: MockOutcome) => void;
}

/** The stock endpoint for msw, for the demo's worker and the tests. */
export function stockHandler(
  endpoint: string,
  shop: MockShop,
  controls: MockControls,
): HttpHandler {
  return http.all(endpoint, async ({request}) => {
    if (controls.isReal) return passthrough();
    const {failure, now = Date.now, past, settings} = controls;
    controls.onRequest?.(request.url);
    const respondAgain: RespondAgain = ({agoMs = 0, clockMs = 0}) =>
      respondWithStock(
        (agoMs && past?.(agoMs)) || shop,
        toMockRequest(request),
        settings,
        now() + clockMs - agoMs,
      );
    const {apply, ...rest} = FAILURES[failure];
    const outcome = apply(respondAgain({}), respondAgain);
    // Read before the delay: a slow network makes a response old.
    const delayMs = controls.delayMs + ('delayMs' in rest ? rest.delayMs : 0);
    if (delayMs > 0) await (controls.wait ?? delay)(delayMs);
    controls.onResponse?.(request.url, outcome);
    if (outcome === 'network-error') return HttpResponse.error();
    if (outcome === 'never') return await new Promise<never>(() => {});
    return toResponse(outcome);
  });
}

function toMockRequest(request: Request) {
  return {
    method: request.method,
    url: request.url,
    ifNoneMatch: request.headers.get('If-None-Match'),
  };
}

function toResponse({
  status,
  headers,
  body,
}: MockResponse): HttpResponse<string> {
  return new HttpResponse(status === 304 ? null : body, {status, headers});
}
