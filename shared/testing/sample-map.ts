import { Actor } from "../access/index.ts";
import { type JourneyDoc, newJourneyDoc, writeJourney } from "../document/index.ts";
import {
  type DocumentCard,
  idOf,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  richTextOf,
} from "../journey/index.ts";

const card = (id: string, stepId: string, index: number): DocumentCard => ({
  id: idOf(id),
  kind: "text",
  title: `Card ${id}`,
  body: richTextOf(`Words of ${id}`),
  place: { stepId: idOf(stepId), laneId: idOf("doing"), index },
});

/** Two stages with three steps, three lanes, one persona, four cards c1…c4 of which c1, c2, c3 share a cell. */
export const SAMPLE: JourneyDocument = {
  throughline: JOURNEY_DOCUMENT,
  id: idOf("sample"),
  title: "Sample",
  description: "",
  state: "as-is",
  personas: [{ id: idOf("ana"), name: "Ana", goal: "Buy a coat" }],
  stages: [
    { id: idOf("buy"), title: "Purchase" },
    { id: idOf("get"), title: "Delivery" },
  ],
  steps: [
    { id: idOf("cart"), stageId: idOf("buy"), title: "Fills the cart" },
    { id: idOf("pay"), stageId: idOf("buy"), title: "Pays" },
    { id: idOf("wait"), stageId: idOf("get"), title: "Waits" },
  ],
  lanes: [
    { id: idOf("doing"), title: "Doing", kind: "text" },
    { id: idOf("mood"), title: "Emotion", kind: "emotion" },
    { id: idOf("pains"), title: "Pain points", kind: "pain-point" },
  ],
  cards: [
    card("c1", "cart", 0),
    card("c2", "cart", 1),
    card("c3", "cart", 2),
    card("c4", "wait", 0),
  ],
  emotions: [{ personaId: idOf("ana"), stepId: idOf("pay"), value: -1.5 }],
  links: [],
  evidence: [],
  metrics: [],
};

export const SEEDER = new Actor(idOf("server"));

export function sampleDoc(clientId = 1): JourneyDoc {
  const doc = newJourneyDoc();
  doc.clientID = clientId;
  writeJourney(doc, SEEDER, SAMPLE);
  return doc;
}
