import {extendPatience} from './extend-patience.js';
import {until} from './until.js';

type FrameWindow = Window & typeof globalThis;

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

const waitForLoad = (node: HTMLElement) =>
  new Promise<void>((resolve, reject) => {
    node.addEventListener('load', () => resolve());
    node.addEventListener('error', () => reject(new Error('did not load')));
  });

/** Opens a page in a frame until the test ends, from HTML or a URL. */
export async function openFrame(
  source: {html: string} | {url: string},
): Promise<FrameWindow> {
  const frame = document.createElement('iframe');
  if ('html' in source) frame.srcdoc = source.html;
  else frame.src = source.url;
  frames.add(frame);
  const load = waitForLoad(frame);
  document.body.append(frame);
  await load;
  const page = frame.contentWindow as FrameWindow;
  extendPatience(page);
  return page;
}

export const SCRIPT = '/dist/true-stock.min.js';

/** Adds the script tag to a page, with these `data-*`, and waits for it. */
export async function loadScriptTag(
  {document: page}: FrameWindow,
  data: Record<string, string> = {},
  src = SCRIPT,
): Promise<void> {
  const script = page.createElement('script');
  Object.assign(script.dataset, data);
  script.src = src;
  const load = waitForLoad(script);
  page.head.append(script);
  await load;
}

/** The first `<true-stock>` of a page, once it is upgraded. */
export async function elementIn({document: page}: FrameWindow) {
  const element = page.querySelector('true-stock')!;
  await until(() => element.shadowRoot);
  return element;
}
