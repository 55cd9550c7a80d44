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
