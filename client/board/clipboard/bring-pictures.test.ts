import { afterEach, expect, test, vi } from "vitest";
import { Actor } from "../../../shared/access/index.ts";
import { readJourney } from "../../../shared/document/index.ts";
import { type CardId, idOf, imageNode, type MapId } from "../../../shared/journey/index.ts";
import { setCardFields } from "../../../shared/operations/index.ts";
import { countingIds, sampleDoc } from "../../../shared/testing/index.ts";
import { bringPictures, needsPictures } from "./bring-pictures.ts";
import { readSheet } from "./read-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { writeSheet } from "./write-sheet.ts";

const id = idOf<CardId>("c1");
const here = idOf<MapId>("here");
const tree = { id: idOf<never>("tree"), width: 4, height: 3, alt: "" };

afterEach(() => vi.unstubAllGlobals());

function copied(): Sheet {
  const doc = sampleDoc();
  setCardFields(doc, new Actor(idOf("ana")), id, { picture: tree });
  const { native } = writeSheet(readJourney(doc), [id], idOf("there"));
  const sheet = readSheet({ native, html: "", text: "" }, countingIds("x"));
  if (!sheet) throw new Error("nothing was copied");
  return sheet;
}

test("[PIC-10] cards that are copied to another map have the server bring their pictures along", async () => {
  const answer = vi.fn(async () => Response.json({ ids: ["tree"] }));
  vi.stubGlobal("fetch", answer);
  const sheet = copied();
  expect(needsPictures(sheet, here)).toBe(true);
  expect(await bringPictures(sheet, { mapId: here })).toEqual({ sheet, missing: false });
  const body = JSON.stringify({ from: "there", ids: ["tree"] });
  expect(answer).toHaveBeenCalledWith(
    "/api/maps/here/pictures/copies",
    expect.objectContaining({ method: "POST", body }),
  );
});

test("[PIC-10] of very many pictures all come, in as many calls as it takes", async () => {
  const { cards, ...sheet } = copied();
  const many = Array.from({ length: 501 }, (_, at) => ({ ...tree, id: idOf<never>(`tree${at}`) }));
  const body = { type: "doc", content: many.map(imageNode) } as const;
  const calls: number[] = [];
  vi.stubGlobal("fetch", async (_path: string, { body: sent }: { body: string }) => {
    const { ids } = JSON.parse(sent);
    calls.push(ids.length);
    return Response.json({ ids });
  });
  const inText = { ...sheet, cards: cards.map((card) => ({ ...card, fields: {}, body })) };
  expect(await bringPictures(inText, { mapId: here })).toEqual({ sheet: inText, missing: false });
  expect(calls).toEqual([500, 1]);
});

test("[PIC-10] within one map nobody is asked", () => {
  expect(needsPictures(copied(), idOf("there"))).toBe(false);
});

test("[PIC-10] what cannot come along is shown nowhere, and the cards come all the same", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ code: "map_not_found" }, { status: 404 }));
  const { cards, ...sheet } = copied();
  const body = { type: "doc", content: [imageNode(tree)] } as const;
  const inText = { ...sheet, cards: cards.map((card) => ({ ...card, body })) };
  const brought = await bringPictures(inText, { mapId: here });
  expect(brought.missing).toBe(true);
  expect(brought.sheet.cards).toEqual([
    expect.objectContaining({ title: "Card c1", fields: {}, body: { type: "doc", content: [] } }),
  ]);
});
