import {delay, http, HttpResponse, type HttpHandler} from 'msw';
import {answerStock, type MockAnswer} from './mock-endpoint.js';
import {
  FAILURES,
  type FailedAnswer,
  type FailureName,
} from './mock-failures.js';
import type {MockShop} from './mock-shop.js';
import type {StockSettings} from './stock-rules.js';

/** What a panel or a test may turn while the mock runs. */
export interface MockControls {
  settings: StockSettings;
  delayMs: number;
  failure: FailureName;
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
    const answer = FAILURES[controls.failure].apply(
      answerStock(shop, toMockRequest(request), controls.settings, Date.now()),
    );
    // Read first, then delayed: what a slow network does to an answer's age.
    if (controls.delayMs > 0) await delay(controls.delayMs);
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
