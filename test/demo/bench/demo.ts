import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, LaunchOptions} from 'puppeteer-core';
import {BenchPage} from './bench-page.js';

const root = new URL('../../../../', import.meta.url);
const script = (name: string) => new URL(`scripts/${name}`, root).href;

const {launchChromium} = (await import(script('browsers/launch.mjs'))) as {
  launchChromium: (options?: LaunchOptions) => Promise<Browser>;
};
const {serveFolder} = (await import(script('serve-folder.mjs'))) as {
  serveFolder: (folder: string, port: number) => Promise<Server>;
};

/** How large a page's window is. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a link to the bench is opened. */
interface Where {
  readonly size?: Size;
  readonly address?: string;
  /** With its own storage: nothing is shared with the other benches. */
  readonly isAlone?: boolean;
}

const stackOf = (error: unknown) =>
  (error instanceof Error && error.stack) || String(error);

const DESKTOP: Size = {width: 1280, height: 800};
const SUB_FOLDER = 'some/where/demo';
/** A name that browsers do not trust without TLS, as they do localhost. */
const PLAIN_HOST = 'shop.test';

/**
 * A copy of the built demo, in a sub-folder of a server of its own. Its benches
 * are tabs of one browser: opening one takes some two seconds of a core.
 */
export class Demo {
  readonly #browser: Browser;
  readonly #free: BenchPage[] = [];
  readonly #folder: string;
  readonly #server: Server;
  /** Uncaught errors of all pages. */
  readonly errors: string[] = [];

  constructor(browser: Browser, folder: string, server: Server) {
    this.#browser = browser;
    this.#folder = folder;
    this.#server = server;
  }

  /** @param missing Files to remove from it. */
  static async open(...missing: string[]): Promise<Demo> {
    const folder = mkdtempSync(join(tmpdir(), 'true-stock-demo-'));
    const built = fileURLToPath(new URL('dist/demo', root));
    cpSync(built, join(folder, SUB_FOLDER), {recursive: true});
    for (const file of missing) rmSync(join(folder, SUB_FOLDER, file));
    const server = await serveFolder(folder, 0);
    const browser = await launchChromium({
      args: [
        `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
        // Without a graphics card, the GPU's process costs a quarter more.
        '--disable-gpu',
      ],
    });
    return new Demo(browser, folder, server);
  }

  get address(): string {
    const {port} = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${SUB_FOLDER}/`;
  }

  /** The same at a host where browsers offer no service worker or clipboard. */
  get plainAddress(): string {
    const address = new URL(this.address);
    address.hostname = PLAIN_HOST;
    return address.href;
  }

  /** Adds a file and returns its URL. */
  addFile(name: string, text: string): string {
    writeFileSync(join(this.#folder, SUB_FOLDER, name), text);
    return new URL(name, this.address).href;
  }

  /** A bench for a link, in a tab of its own. */
  async openBench(
    hash = '',
    {address = this.address, isAlone = false, size = DESKTOP}: Where = {},
  ): Promise<BenchPage> {
    const context = isAlone
      ? await this.#browser.createBrowserContext()
      : this.#browser.defaultBrowserContext();
    const page = await context.newPage();
    await page.setViewport(size);
    await page.emulateFocusedPage(true);
    page.on('pageerror', (error) => this.errors.push(stackOf(error)));
    return new BenchPage(page, address + hash);
  }

  /**
   * Shows a link in a bench that is free, with the shop's page as new, or else in
   * a new bench. After a failure it is not used again.
   */
  async useBench(
    hash: string,
    use: (bench: BenchPage) => Promise<void>,
  ): Promise<void> {
    const bench = this.#free.pop() ?? (await this.openBench('#page=cart'));
    await bench.show(hash);
    await use(bench);
    this.#free.push(bench);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#folder, {recursive: true});
  }
}
