import {
  changePictures,
  type DocumentCard,
  type JourneyDocument,
  type RichNode,
} from "../../journey/index.ts";
import { DEEDS } from "./deeds.ts";
import { FEELINGS } from "./feelings.ts";
import { FRAME } from "./frame.ts";
import { PICTURED } from "./pictured.ts";

const GERMAN: ReadonlyMap<string, string> = new Map(
  [FRAME, DEEDS, FEELINGS, PICTURED].flatMap((words) => Object.entries(words)),
);

/** What has no German, such as "Chat", stays. */
const say = (english: string): string => GERMAN.get(english) ?? english;

/** The same document in German. */
export function inGerman(document: JourneyDocument): JourneyDocument {
  const told = changePictures(document, (picture) => ({ ...picture, alt: say(picture.alt) }));
  return {
    ...told,
    title: say(told.title),
    description: say(told.description),
    personas: told.personas.map((persona) => ({
      ...persona,
      name: say(persona.name),
      goal: say(persona.goal),
      ...(persona.quotes !== undefined && { quotes: say(persona.quotes) }),
    })),
    stages: told.stages.map(titled),
    steps: told.steps.map(titled),
    lanes: told.lanes.map(titled),
    cards: told.cards.map(cardInGerman),
    emotions: told.emotions.map(({ note, ...point }) => ({
      ...point,
      ...(note !== undefined && { note: say(note) }),
    })),
  };
}

const titled = <T extends { readonly title: string }>(part: T): T => ({
  ...part,
  title: say(part.title),
});

function cardInGerman(card: DocumentCard): DocumentCard {
  const content = card.body.content.map(nodeInGerman);
  const said = { title: say(card.title), body: { ...card.body, content } };
  if (card.kind === "touchpoint") return { ...card, ...said, channel: say(card.channel) };
  return { ...card, ...said };
}

const nodeInGerman = (node: RichNode): RichNode => ({
  ...node,
  ...(node.text !== undefined && { text: say(node.text) }),
  ...(node.content && { content: node.content.map(nodeInGerman) }),
});
