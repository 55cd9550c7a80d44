import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { showComments } from "../session/index.ts";
import { CommentedMap } from "./testing/open-panel.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test("[CPANEL-21] who may not comment any more keeps what they were writing, to copy it or let it go", async () => {
  let role: "commenter" | "viewer" = "commenter";
  const map = new CommentedMap({ role, refreshRole: async () => role });
  map.say("t1");
  map.show();
  act(showComments);
  await waitFor(() => expect(map.session.connection.current().state).toBe("saved"));
  fireEvent.click(await screen.findByRole("article", { name: /Text of t1/ }));
  const write = (name: string, value: string) =>
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  write("New comment", "About all of it");
  write("Reply to Ben Kaya…", "Dear Ben");
  role = "viewer";
  act(() => map.map.close(4205));
  await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull(), { timeout: 8_000 });
  expect(screen.getByText("About all of it")).toBeDefined();
  expect(screen.getByText("Dear Ben")).toBeDefined();
  expect(screen.getAllByRole("button", { name: "Copy" })).toHaveLength(2);
  const begun = screen.getByText("About all of it").parentElement;
  if (begun) fireEvent.click(within(begun).getByRole("button", { name: "Discard" }));
  expect(screen.queryByText("About all of it")).toBeNull();
  expect(screen.getByText("Dear Ben")).toBeDefined();
  expect(Object.keys(localStorage).filter((key) => key.includes(":draft:"))).toHaveLength(1);
});

test("[OUTBOX-8] what was refused goes once they may comment again, or when they say so", async () => {
  let role: "commenter" | "viewer" = "commenter";
  const map = new CommentedMap({ role, refreshRole: async () => role });
  const refuse = (status: number, code: string) => {
    map.answer = ({ method }) =>
      method === "POST"
        ? new Response(JSON.stringify({ status, code, detail: "" }), { status })
        : undefined;
  };
  const say = (value: string) => {
    const field = screen.getByRole("textbox", { name: "New comment" });
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  };
  map.show();
  act(showComments);
  await waitFor(() => expect(map.session.connection.current().state).toBe("saved"));
  await screen.findByRole("textbox", { name: "New comment" });
  refuse(403, "not_allowed");
  say("Shut out");
  await screen.findByText(/^Not sent: /);
  role = "viewer";
  act(() => map.map.close(4205));
  await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull(), { timeout: 8_000 });
  expect(screen.queryByRole("button", { name: "Send again" })).toBeNull();
  map.answer = () => undefined;
  role = "commenter";
  act(() => map.map.close(4205));
  await waitFor(() => expect(screen.queryByText(/^Not sent: /)).toBeNull(), { timeout: 8_000 });
  expect(map.sent().filter(({ path }) => path.endsWith("/threads"))).toHaveLength(2);
  refuse(409, "comments_full");
  say("Too much");
  fireEvent.click(await screen.findByRole("button", { name: "Send again" }));
  await waitFor(() =>
    expect(map.sent().filter(({ path }) => path.endsWith("/threads"))).toHaveLength(4),
  );
});
