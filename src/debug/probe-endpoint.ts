import {readSetting} from '../page/read-setting.js';
import {isId} from '../client/record.js';
import {hosts, type Page} from './page.js';

const MOST_IDS = 100;
const PATIENCE_MS = 10_000;

/** What came of one question to an endpoint. */
export interface Answer {
  readonly address: string;
  /** The products that it was asked for. */
  readonly ids: readonly string[];
  readonly response?: Response;
  readonly text: string;
  readonly tookMs: number;
  /** Why no answer came. */
  readonly error?: string;
  /** Directives of a policy that forbade it. */
  readonly forbiddenBy: readonly string[];
  readonly cookiesBefore: string;
  readonly cookiesAfter: string;
}

/** The products of each endpoint that the page asks; `''` where none is given. */
export function endpointsOf({configuration}: Page): Map<string, string[]> {
  const {endpoint: ofPage = ''} = configuration;
  const found = new Map<string, string[]>();
  for (const host of hosts()) {
    const own = readSetting('endpoint', host.getAttribute('endpoint'));
    const endpoint = (own as string | undefined) ?? ofPage;
    const ids = found.get(endpoint) ?? [];
    found.set(endpoint, ids);
    ids.push(host.getAttribute('product-id') ?? '');
  }
  return found.size ? found : new Map([[ofPage, []]]);
}

/** As polls ask for them; a page without products asks for one all the same. */
function askedFor(ids: readonly string[]): string[] {
  const asked = [...new Set(ids.filter(isId))]
    .toSorted((one, other) => Number(one) - Number(other))
    .slice(0, MOST_IDS);
  return asked.length ? asked : ['1'];
}

/** A page in a sandbox may not look at its cookies. */
function readCookies(): string {
  try {
    return document.cookie;
  } catch (error) {
    return String(error);
  }
}

async function receive(address: string) {
  try {
    const response = await fetch(address, {
      // With cookies, to see whether it sets some.
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return {response, text: await response.text()};
  } catch (error) {
    return {text: '', error: String(error)};
  }
}

function addressOf(endpoint: string, parameters: Record<string, string>) {
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.append(name, value);
  }
  // The wire format has plain commas and colons.
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Asks as a poll of the page does. */
export function askStock(
  endpoint: string,
  products: readonly string[],
): Promise<Answer> {
  const ids = askedFor(products);
  return ask(addressOf(endpoint, {ids: ids.join()}), ids);
}

/** Asks as a press on add-to-cart does: for one piece of the first product. */
export function askVerdict(
  endpoint: string,
  products: readonly string[],
): Promise<Answer> {
  const ids = askedFor(products).slice(0, 1);
  const parameters = {ids: ids.join(), want: `${ids.join()}:1`};
  return ask(addressOf(endpoint, parameters), ids);
}

/** Asks, and watches what happens. */
async function ask(address: string, ids: readonly string[]): Promise<Answer> {
  const forbiddenBy: string[] = [];
  const onViolation = ({
    blockedURI,
    effectiveDirective,
  }: SecurityPolicyViolationEvent) => {
    if (address.startsWith(blockedURI)) forbiddenBy.push(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const cookiesBefore = readCookies();
  const startedAt = performance.now();
  const received = await receive(address);
  const tookMs = Math.round(performance.now() - startedAt);
  // Browsers report a violation in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', onViolation);
  return {
    address,
    ids,
    ...received,
    tookMs,
    forbiddenBy,
    cookiesBefore,
    cookiesAfter: readCookies(),
  };
}
