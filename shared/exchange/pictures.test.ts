import { describe, expect, test } from "vitest";
import {
  changePictures,
  type EmbeddedPicture,
  idOf,
  imageNode,
  type JourneyDocument,
  type Picture,
  type PictureId,
  picturesShown,
  plainTextOf,
  richTextOf,
} from "../journey/index.ts";
import { countingIds, SAMPLE } from "../testing/index.ts";
import { readJourneyJson } from "./journey-json-read.ts";
import { writeJourneyJson } from "./journey-json-write.ts";
import { writeMermaid } from "./mermaid-write.ts";

const picture = (id: string, alt = ""): Picture => ({
  id: idOf<PictureId>(id),
  width: 640,
  height: 480,
  alt,
});
const bytes = (id: string): EmbeddedPicture => ({ id: idOf(id), type: "image/png", data: "iVBO" });

/** c1 shows "tree", and c2 "cart" within a list of its text. */
const shown: JourneyDocument = {
  ...SAMPLE,
  cards: SAMPLE.cards.map((card) => {
    if (card.id === "c1") return { ...card, picture: picture("tree", "A tree") };
    if (card.id !== "c2") return card;
    const item = { type: "listItem", content: [{ type: "paragraph" }, imageNode(picture("cart"))] };
    return { ...card, body: { type: "doc", content: [{ type: "bulletList", content: [item] }] } };
  }),
  pictures: [bytes("tree"), bytes("cart")],
};
const read = (document: unknown) => readJourneyJson(JSON.stringify(document), countingIds("new"));

describe("pictures in a journey document", () => {
  test("[PIC-3] export, import, export says the same", () => {
    const text = writeJourneyJson(shown);
    const { document, warnings } = readJourneyJson(text, countingIds("new"));
    expect(warnings).toEqual([]);
    expect(writeJourneyJson(document)).toBe(text);
  });

  test("[PIC-3] those shown are told in visible order, and changed wherever they stand", () => {
    expect(picturesShown(shown)).toEqual(["tree", "cart"]);
    const changed = changePictures(shown, ({ id, ...told }) =>
      id === "tree" ? undefined : { ...told, id: idOf<PictureId>("trolley") },
    );
    expect(picturesShown(changed)).toEqual(["trolley"]);
    expect(changed.cards[0]).not.toHaveProperty("picture");
    expect(changePictures(shown, (same) => same)).toEqual(shown);
  });

  test("[PIC-3] an export that cannot carry them says how many it leaves out", () => {
    expect(writeMermaid(shown)).toMatch(
      /no place for .*, 2 pictures.*: the JSON export keeps them/,
    );
  });

  test("[PIC-3] a picture that comes twice or by an odd id is left out with a word", () => {
    const cards = shown.cards.map((card) =>
      card.id === "c1" ? { ...card, picture: { ...picture("tree"), id: "a tree" } } : card,
    );
    const pictures = [...(shown.pictures ?? []), bytes("tree"), bytes("a tree")];
    const { document, warnings } = read({ ...shown, cards, pictures });
    expect(document.pictures).toEqual(shown.pictures);
    expect(document.cards[0]).not.toHaveProperty("picture");
    expect(warnings.map(({ message }) => message)).toEqual([
      "pictures[2].id: “tree” is there twice, so it was left out.",
      "pictures[3].id: “a tree” cannot be a picture's id, so it was left out.",
      "cards[0].picture: “a tree” cannot be a picture's id.",
    ]);
  });

  test("[PIC-3] what is not stored by kind is refused with its path", () => {
    const svg = { ...bytes("tree"), type: "image/svg+xml" };
    expect(() => read({ ...shown, pictures: [svg] })).toThrow("pictures[0].type must be one of");
    const flat = { ...picture("tree"), height: 0 };
    const cards = shown.cards.map((card) => ({ ...card, picture: flat }));
    expect(() => read({ ...shown, cards })).toThrow("cards[0].picture.height must be at least 1.");
  });
});

describe("images in a text", () => {
  const textOf = (...content: readonly unknown[]) => {
    const [card] = SAMPLE.cards;
    const { document, warnings } = read({
      ...SAMPLE,
      cards: [{ ...card, body: { type: "doc", content } }],
    });
    const [first] = document.cards;
    return { content: first?.body.content, messages: warnings.map(({ message }) => message) };
  };

  test("[PIC-4] one is kept with what it needs and nothing else", () => {
    const image = imageNode(picture("tree", "A tree"));
    const more = { ...image, attrs: { ...image.attrs, src: "https://evil.example", onerror: "x" } };
    expect(textOf(more)).toEqual({ content: [image], messages: [] });
  });

  test("[PIC-4] one that shows no picture of ours is left out with a word", () => {
    const foreign = { type: "image", attrs: { src: "https://example.org/a.png" } };
    expect(textOf(foreign)).toEqual({
      content: [],
      messages: ["cards[0].body: an image shows no picture that could be kept."],
    });
  });

  test("[PIC-4] plain text says what it shows", () => {
    const { content } = richTextOf("Before");
    const body = {
      type: "doc",
      content: [...content, imageNode(picture("tree", "A tree"))],
    } as const;
    expect(plainTextOf(body)).toBe("Before\nA tree");
  });
});
