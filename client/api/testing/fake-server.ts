import { onTestFinished, vi } from "vitest";

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Headers;
};

type Answer = { readonly status?: number; readonly json?: unknown; readonly text?: string };

/** Answers `fetch` for one test: by "METHOD /path", "offline" where nobody answers. */
export function fakeServer(
  routes: Readonly<Record<string, Answer | "offline" | ((asked: Asked) => Answer)>>,
): { readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const call: Asked = {
      method: init.method ?? "GET",
      path,
      body: typeof init.body === "string" ? init.body : undefined,
      headers: new Headers(init.headers),
    };
    asked.push(call);
    const route = routes[`${call.method} ${path}`];
    if (route === undefined || route === "offline") throw new TypeError("Failed to fetch");
    const { status = 200, json, text } = typeof route === "function" ? route(call) : route;
    const body = status === 204 ? null : (text ?? JSON.stringify(json ?? {}));
    return new Response(body, { status });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { asked };
}

/** A refusal as the server writes it. */
export const refusal = (status: number, code: string, more: Record<string, unknown> = {}) => ({
  status,
  json: { type: "about:blank", title: "No", status, detail: "", code, ...more },
});
