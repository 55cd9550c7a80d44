import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { closeComments, commentView, showComments } from "../session/index.ts";
import { UiProvider } from "../ui/index.ts";
import { useCommentsAsked } from "./late-comments.ts";
import { useMapKeys } from "./use-map-keys.ts";

vi.mock("../comments/CommentsAtHand.tsx", () => {
  throw new TypeError("Failed to fetch");
});

afterEach(closeComments);

function Keys() {
  useMapKeys({ zoom: undefined, onOpen: () => {} });
  return <input aria-label="Title" />;
}

test("[CPLACE-28] Ctrl+Alt+M asks for the comments even before anything of them could be fetched", () => {
  render(<Keys />);
  const press = (key: object) => fireEvent.keyDown(screen.getByRole("textbox"), key);
  press({ key: "µ", code: "KeyM", ctrlKey: true, altKey: true });
  expect(commentView().open).toBe(false);
  press({ key: "m", code: "KeyM", ctrlKey: true, altKey: true });
  expect(commentView().open).toBe(true);
});

function Asking() {
  return <p>{useCommentsAsked() ? "asked" : "not asked"}</p>;
}

test("[CPLACE-28] who asks for comments that cannot be fetched now is told so, each time", async () => {
  render(
    <UiProvider>
      <Asking />
    </UiProvider>,
  );
  act(showComments);
  expect(
    await screen.findByText("This could not be fetched. Try again once you are online."),
  ).toBeDefined();
  expect(screen.getByText("not asked")).toBeDefined();
});
