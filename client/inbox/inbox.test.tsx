import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { type Asked, fakeServer } from "../api/testing/fake-server.ts";
import { closeComments, commentView } from "../session/comment-view.ts";
import { UiProvider } from "../ui/index.ts";
import { InboxBell } from "./InboxBell.tsx";
import { followCount } from "./live-count.ts";

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "/");
});
afterEach(cleanup);

const item = (id: string, more: object = {}) => ({
  id,
  kind: "mention",
  direct: true,
  mapId: "m1",
  mapTitle: "Returns",
  threadId: `t${id}`,
  actor: { id: "ben", name: "Ben Kaya" },
  where: "Purchase",
  excerpt: "Look <b>here</b>",
  at: "2026-03-12T14:02:00.000Z",
  read: false,
  ...more,
});
const SETTINGS = {
  mentions: true,
  replies: true,
  own: true,
  everything: false,
  mail: true,
  canMail: false,
};

/** The sockets that were opened, as the server has them. */
function sockets() {
  const opened: FakeLive[] = [];
  class FakeLive {
    static readonly CLOSED = 3;
    readyState = 1;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    constructor(readonly address: string) {
      opened.push(this);
    }
    say(unread: number, direct = unread): void {
      this.onmessage?.({ data: JSON.stringify({ inbox: { unread, direct } }) });
    }
    drop(code: number): void {
      this.readyState = 3;
      this.onclose?.({ code });
    }
    close(): void {
      this.readyState = 3;
    }
  }
  vi.stubGlobal("WebSocket", FakeLive);
  onTestFinished(() => void vi.unstubAllGlobals());
  return opened;
}

async function open(more: Parameters<typeof fakeServer>[0] = {}, direct = 1) {
  const live = sockets();
  const { asked } = fakeServer({
    "GET /api/inbox?direct=true": { json: { items: [item("1"), item("2", { read: true })] } },
    "GET /api/inbox": { json: { items: [item("3", { kind: "thread", direct: false })] } },
    "POST /api/inbox/read": { json: { unread: 0, direct: 0 } },
    "GET /api/inbox/settings": { json: SETTINGS },
    "PUT /api/inbox/settings": ({ body }: Asked) => ({
      json: { ...JSON.parse(body ?? "{}"), canMail: false },
    }),
    ...more,
  });
  render(
    <UiProvider>
      <InboxBell />
    </UiProvider>,
  );
  act(() => live[0]?.say(1, direct));
  fireEvent.click(screen.getByRole("button", { name: "Inbox, 1 unread" }));
  await screen.findByRole("link", { name: /Ben Kaya/ }).catch(() => undefined);
  const posted = () => asked.filter(({ method }) => method !== "GET").map(({ body }) => body);
  return { live, posted };
}

test("[INBOXUI-1] the bell follows what the server says, without a reload", async () => {
  const live = sockets();
  render(
    <UiProvider>
      <InboxBell />
    </UiProvider>,
  );
  expect(screen.getByRole("button", { name: "Inbox" })).toBeDefined();
  expect(live[0]?.address).toMatch(/^ws.*\/live$/);
  act(() => live[0]?.say(3));
  expect(screen.getByRole("button", { name: "Inbox, 3 unread" })).toBeDefined();
});

test("[INBOXUI-1] a socket that is lost is opened again; one that is refused is not", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const live = sockets();
  const told: number[] = [];
  onTestFinished(followCount(({ unread }) => told.push(unread)));
  live[0]?.drop(1006);
  vi.advanceTimersByTime(1_000);
  live[1]?.drop(1006);
  vi.advanceTimersByTime(1_000);
  expect(live).toHaveLength(2);
  vi.advanceTimersByTime(1_000);
  live[2]?.say(5);
  live[2]?.onmessage?.({ data: "rubbish" });
  expect(told).toEqual([5]);
  live[2]?.drop(4401);
  vi.advanceTimersByTime(600_000);
  expect(live).toHaveLength(3);
});

test("[INBOXUI-2] an entry says who did what and where, as text, and leads to the thread", async () => {
  await open();
  const [entry] = screen.getAllByRole("link");
  expect(entry?.getAttribute("href")).toBe("/m/m1?c=t1");
  expect(entry?.textContent).toContain("Ben Kaya mentioned you");
  expect(entry?.textContent).toContain("Look <b>here</b>");
  expect(entry?.textContent).toContain("Returns · Purchase");
});

test("[INBOXUI-2] following an entry reads it, and goes to its map or opens its thread on this one", async () => {
  const { posted } = await open();
  fireEvent.click(screen.getAllByRole("link")[0] ?? document.body);
  await waitFor(() => expect(location.pathname + location.search).toBe("/m/m1?c=t1"));
  expect(posted()).toEqual(['{"ids":["1"]}']);
  fireEvent.click(await screen.findByRole("button", { name: /^Inbox/ }));
  fireEvent.click((await screen.findAllByRole("link"))[1] ?? document.body);
  expect(commentView()).toEqual({ open: true, thread: "t2" });
  act(closeComments);
});

test("[INBOXUI-3] one entry or all are marked as read", async () => {
  const { posted } = await open();
  fireEvent.click(screen.getByRole("button", { name: "Mark as read" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Mark as read" })).toBeNull());
  fireEvent.click(screen.getByRole("button", { name: "Mark all as read" }));
  await waitFor(() => expect(posted()).toEqual(['{"ids":["1"]}', '{"all":true}']));
  expect(await screen.findByRole("button", { name: "Inbox" })).toBeDefined();
});

test("[INBOXUI-3] everything on one's maps stands apart from what is direct", async () => {
  await open();
  fireEvent.click(screen.getByRole("radio", { name: "All (1)" }));
  await screen.findByText("Ben Kaya commented");
  expect(within(screen.getByRole("list", { name: "Inbox" })).getAllByRole("link")).toHaveLength(1);
});

test("[INBOXUI-5] where only what is not direct is unread it opens there; each side says how much is", async () => {
  const { live } = await open({}, 0);
  await screen.findByText("Ben Kaya commented");
  const side = (name: string) => screen.getByRole("radio", { name });
  expect(side("All (1)")).toHaveProperty("checked", true);
  expect(side("Direct")).toHaveProperty("checked", false);
  act(() => live[0]?.say(3, 2));
  expect(side("Direct (2)")).toHaveProperty("checked", false);
  expect(side("All (3)")).toHaveProperty("checked", true);
  expect(screen.getByRole("button", { name: "Inbox, 3 unread" })).toBeDefined();
});

test("[INBOXUI-4] what arrives is chosen kind by kind; mail is offered only where there is any", async () => {
  const { posted } = await open();
  fireEvent.click(screen.getByRole("button", { name: "What arrives here" }));
  const everything = await screen.findByRole("switch", { name: "Everything on my maps" });
  expect(screen.queryByRole("switch", { name: /e-mail/ })).toBeNull();
  fireEvent.click(everything);
  await waitFor(() =>
    expect(posted()).toEqual([
      '{"mentions":true,"replies":true,"own":true,"everything":true,"mail":true}',
    ]),
  );
  expect(everything).toHaveProperty("checked", true);
});

test("[INBOXUI-4] where nobody answers the inbox says so and can be asked again", async () => {
  await open({ "GET /api/inbox?direct=true": "offline" });
  expect(await screen.findByText(/The inbox could not be fetched/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
});
