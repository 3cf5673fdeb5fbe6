import {http, HttpResponse} from 'msw';
import {stockHandler, type MockControls} from '../../../demo/mock/handlers.js';
import {MockShop} from '../../../demo/mock/mock-shop.js';
import {DEFAULT_SETTINGS} from '../../../demo/mock/stock-rules.js';
import {mockWorker} from '../../helpers/mock-worker.js';
import {GOODS} from '../pages/goods.js';

/** A request of a theme. */
export interface ThemeRequest {
  readonly route: string;
  readonly fields: URLSearchParams;
}

/** Creates the response of a route. */
export type CreateResponse = () => Response | Promise<Response>;

const ADD = /^checkout\/cart[./|]add$/;
const createSaved: CreateResponse = () =>
  HttpResponse.json({success: 'Saved by the shop.', total: '1 item'});

/**
 * A shop at its own URL: a stock endpoint and the routes that its theme posts
 * to. Like OpenCart it checks no stock when something is added.
 */
export class ThemeShop {
  readonly base = `${location.origin}/shop-${crypto.randomUUID()}/`;
  readonly stock = new MockShop(GOODS);
  readonly controls: MockControls = {
    settings: DEFAULT_SETTINGS,
    delayMs: 0,
    failure: 'none',
    onResponse: () => {
      this.#asking -= 1;
    },
  };
  #asking = 0;
  #reading = 0;
  /** The stock endpoint waits for this. */
  stockDelay: Promise<void> = Promise.resolve();
  /** The HTML of the shop's page. */
  page = '';
  readonly requests: ThemeRequest[] = [];
  /** Responses by route. Default: "saved". */
  readonly responses = new Map<string, CreateResponse>();

  static async open(): Promise<ThemeShop> {
    const shop = new ThemeShop();
    const worker = await mockWorker();
    worker.resetHandlers(
      // Only waits: the next handler responds.
      http.all(`${shop.base}stock`, () => {
        shop.#asking += 1;
        return shop.stockDelay;
      }),
      stockHandler(`${shop.base}stock`, shop.stock, shop.controls),
      http.get(shop.base, () => HttpResponse.html(shop.page)),
      http.all(`${shop.base}index.php`, async ({request}) =>
        shop.#respond(request),
      ),
      // Late requests of pages that are closed.
      http.all(/\/shop-/, () => new HttpResponse(null, {status: 204})),
    );
    return shop;
  }

  /** Whether no request is pending. */
  get isSettled(): boolean {
    return this.#asking + this.#reading === 0;
  }

  /** The requests that add to the cart. */
  get adds(): ThemeRequest[] {
    return this.requests.filter(({route}) => ADD.test(route));
  }

  async #respond(request: Request): Promise<Response> {
    const {searchParams} = new URL(request.url);
    const route = searchParams.get('route') ?? '';
    const entry = {route, fields: searchParams};
    // Before its body is read, to keep the page's order.
    this.requests.push(entry);
    if (request.method === 'POST') {
      this.#reading += 1;
      entry.fields = new URLSearchParams(await request.text());
      this.#reading -= 1;
    }
    if (/^common\/cart[./]info$/.test(route)) {
      return HttpResponse.html('<ul><li>1 item</li></ul>');
    }
    return (this.responses.get(route) ?? createSaved)();
  }
}
