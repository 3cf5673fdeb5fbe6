interface RoomResponse {
  status?: number;
  headers?: Record<string, string | null>;
  body?: unknown;
  delayMs?: number;
  mode?: string;
  /** What differs for a verify. */
  verify?: RoomResponse;
}

interface RoomRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** Opens a separate endpoint on the test server: real HTTP, for any frame. */
export async function openRoom(products: Record<string, unknown>) {
  const endpoint = `/e2e/stock/${crypto.randomUUID()}`;
  const put = async (response: RoomResponse) => {
    await fetch(endpoint, {method: 'POST', body: JSON.stringify(response)});
  };
  const log = async () =>
    (await (await fetch(`${endpoint}/log`)).json()) as RoomRequest[];
  await put({body: {version: 1, products}});
  return {endpoint, put, log};
}
