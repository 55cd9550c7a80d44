import type { Page, WebSocketRoute } from "@playwright/test";

/** The way between a page and the server, to be cut and mended without either knowing. */
export type Wire = {
  /** What the page sends goes nowhere, as in a tunnel; it hears nothing either. */
  readonly cut: () => void;
  /** Closes what is open, as a network that comes back does, and lets everything through again. */
  readonly mend: () => Promise<void>;
};

/** To be called before the page opens its first socket. */
export async function wireOf(page: Page): Promise<Wire> {
  let isCut = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/sync\//, (socket) => {
    const server = socket.connectToServer();
    open.add(socket);
    socket.onMessage((message) => {
      if (!isCut) server.send(message);
    });
    server.onMessage((message) => {
      if (!isCut) socket.send(message);
    });
  });
  return {
    cut: () => {
      isCut = true;
    },
    mend: async () => {
      isCut = false;
      for (const socket of open) await socket.close({ code: 1012, reason: "mended" });
      open.clear();
    },
  };
}
