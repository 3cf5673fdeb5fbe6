import {hosts, type Page} from './page.js';

const MOST_IDS = 100;
const PATIENCE_MS = 10_000;

/** What came of one question to the endpoint. */
export interface Answer {
  readonly address: string;
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

/** The page's products, as its polls ask for them. */
function idsOfPage(): string {
  const ids = hosts()
    .map((host) => host.getAttribute('product-id') ?? '')
    .filter((id) => /^[1-9]\d{0,9}$/.test(id))
    .map(Number);
  const unique = [...new Set(ids)].toSorted((a, b) => a - b);
  return unique.slice(0, MOST_IDS).join(',') || '1';
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

/** Asks as the page asks, and watches what happens. */
export async function askEndpoint({configuration}: Page): Promise<Answer> {
  const url = new URL(configuration.endpoint ?? '', document.baseURI);
  url.searchParams.append('ids', idsOfPage());
  // The wire format has plain commas.
  const address = url.href.replaceAll('%2C', ',');
  const forbiddenBy: string[] = [];
  const onViolation = ({
    blockedURI,
    effectiveDirective,
  }: SecurityPolicyViolationEvent) => {
    if (address.startsWith(blockedURI)) forbiddenBy.push(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const cookiesBefore = document.cookie;
  const startedAt = performance.now();
  const received = await receive(address);
  const tookMs = Math.round(performance.now() - startedAt);
  // Browsers report a violation in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', onViolation);
  return {
    address,
    ...received,
    tookMs,
    forbiddenBy,
    cookiesBefore,
    cookiesAfter: document.cookie,
  };
}
