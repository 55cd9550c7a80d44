import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { showComments } from "../session/index.ts";
import { CommentedMap } from "./testing/open-panel.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test("[CPANEL-22] guests may mention who has an account and is on the map, and are told of nobody else", async () => {
  const map = new CommentedMap({ role: "commenter", guestName: "Gus", token: "t" });
  map.show();
  act(showComments);
  await waitFor(() => expect(map.session.connection.current().state).toBe("saved"));
  const field = await screen.findByRole("textbox", { name: "New comment" });
  act(() => {
    map.map.showPerson(7, { user: { id: "ben", name: "Ben Kaya", colour: "#0b6bb0" } });
    map.map.showPerson(8, { user: { id: "guest-8", name: "Bea", colour: "#0b6bb0" } });
  });
  await waitFor(() => expect(map.session.people.list()).toHaveLength(2));
  fireEvent.change(field, { target: { value: "Ask @be", selectionStart: 7 } });
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("Ben Kaya"),
  ]);
});
