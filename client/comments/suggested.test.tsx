import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Actor } from "../../shared/access/index.ts";
import { asJourneyDoc } from "../../shared/document/index.ts";
import { type CardId, idOf, type TeamId } from "../../shared/journey/index.ts";
import { guardLane, setLane } from "../../shared/operations/index.ts";
import { showComments } from "../session/index.ts";
import { CommentedMap } from "./testing/open-panel.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const SERVICE = idOf<TeamId>("service");
const TITLE = "Ask in the shop first";

/** A map whose lane "doing" is Service's, with a card suggested for it. */
async function suggested(teamId: TeamId | undefined): Promise<CommentedMap> {
  const map = new CommentedMap({ ...(teamId && { teamId }) });
  const by = new Actor(idOf("tests"));
  map.map.edit((whole) => {
    const doc = asJourneyDoc(whole);
    setLane(doc, by, idOf("doing"), { teamId: SERVICE });
    guardLane(doc, by, idOf("doing"), true);
  });
  map.say("t1", {
    kind: "idea",
    anchor: { on: "cell", laneId: idOf("doing"), stepId: idOf("see") },
    text: TITLE,
    suggestion: { title: TITLE, kind: "text" },
  });
  map.show();
  act(showComments);
  await screen.findByRole("article");
  return map;
}

const row = () => screen.getByRole("article", { name: /^Suggestion by Ben Kaya/ });

test("[CPANEL-30] whose lane it is accepts a suggestion in the panel", async () => {
  const map = await suggested(SERVICE);
  map.answer = ({ path }) =>
    path.endsWith("/promote")
      ? new Response(JSON.stringify({ cardId: idOf<CardId>("new") }))
      : undefined;
  await waitFor(() => within(row()).getByRole("button", { name: "Accept" }));
  expect(row().textContent?.split(TITLE)).toHaveLength(2);
  fireEvent.click(within(row()).getByRole("button", { name: "Accept" }));
  await screen.findByText("A card was made of it.");
  expect(map.sent().map(({ path }) => path)).toContain("/api/maps/map1/threads/t1/promote");
});

test("[CPANEL-30] declining takes a word to its author along", async () => {
  const map = await suggested(SERVICE);
  fireEvent.click(await within(row()).findByRole("button", { name: "Decline" }));
  const dialog = await screen.findByRole("dialog", { name: `Decline '${TITLE}'?` });
  fireEvent.change(within(dialog).getByRole("textbox"), { target: { value: "Not now" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Decline" }));
  await waitFor(() =>
    expect(map.sent().map(({ path }) => path.split("/").at(-1))).toEqual(["replies", "resolve"]),
  );
});

test("[CPANEL-30] others read who decides, and are not offered to make a card of it", async () => {
  await suggested(undefined);
  await within(row()).findByText("Service decides whether it becomes a card.");
  expect(within(row()).queryByRole("button", { name: /Accept|Decline/ })).toBeNull();
  fireEvent.click(within(row()).getByRole("button", { name: "More" }));
  await screen.findByRole("menu");
  expect(screen.queryByRole("menuitem", { name: "Make card" })).toBeNull();
});
