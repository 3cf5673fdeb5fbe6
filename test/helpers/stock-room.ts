interface RoomAnswer {
  status?: number;
  headers?: Record<string, string | null>;
  body?: unknown;
  delayMs?: number;
  mode?: string;
  /** What is different for a verify. */
  verify?: RoomAnswer;
}

interface RoomRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** An endpoint of its own on the test server: real HTTP, in any frame. */
export async function openRoom(products: Record<string, unknown>) {
  const endpoint = `/e2e/stock/${crypto.randomUUID()}`;
  const put = async (answer: RoomAnswer) => {
    await fetch(endpoint, {method: 'POST', body: JSON.stringify(answer)});
  };
  const log = async () =>
    (await (await fetch(`${endpoint}/log`)).json()) as RoomRequest[];
  await put({body: {version: 1, products}});
  return {endpoint, put, log};
}
