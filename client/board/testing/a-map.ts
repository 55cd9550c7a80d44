import {
  type Card,
  type CardId,
  type CardKind,
  type Cell,
  type CellKey,
  cardKindIn,
  cellKey,
  EMPTY_TEXT,
  type EmotionKey,
  type EmotionPoint,
  emotionKey,
  emotionOf,
  idOf,
  type JourneyMap,
  type Lane,
  type LaneId,
  type LaneKind,
  type PersonaId,
  type StepId,
} from "../../../shared/journey/index.ts";

/** What a test says about its map: stages with their steps, lanes by kind, cards by "lane/step". */
type Words = {
  readonly stages: Readonly<Record<string, readonly string[]>>;
  readonly lanes: Readonly<Record<string, LaneKind>>;
  readonly cards?: Readonly<Record<string, readonly string[]>>;
  readonly emotions?: Readonly<Record<string, number>>;
};

/** A map whose ids are its titles, for tests that need no document. */
export function aMap(words: Words): JourneyMap {
  const lanes = Object.entries(words.lanes).map(
    ([id, kind]): Lane => ({ id: idOf(id), title: id, kind, rank: "" }),
  );
  const cards: Card[] = [];
  const cells = new Map<CellKey, CardId[]>();
  for (const [at, ids] of Object.entries(words.cards ?? {})) {
    const [laneId = "", stepId = ""] = at.split("/");
    const cell = { laneId: idOf<LaneId>(laneId), stepId: idOf<StepId>(stepId) };
    const lane = lanes.find(({ id }) => id === laneId);
    cells.set(cellKey(cell), ids.map(idOf<CardId>));
    cards.push(...ids.map((id) => aCard(id, cell, lane ? cardKindIn(lane) : "text")));
  }
  return {
    meta: { schema: 1, title: "Retailer", description: "", state: "as-is" },
    columns: Object.entries(words.stages).map(([id, steps]) => ({
      stage: { id: idOf(id), title: id, rank: "" },
      steps: steps.map((step) => ({ id: idOf(step), stageId: idOf(id), title: step, rank: "" })),
    })),
    lanes,
    personas: [{ id: ana, name: "Ana", goal: "", rank: "" }],
    cards: new Map(cards.map((card) => [card.id, card])),
    cells,
    unplaced: [],
    trash: [],
    removed: { stages: [], steps: [], lanes: [], personas: [] },
    emotions: new Map(Object.entries(words.emotions ?? {}).map(anEmotion)),
  };
}

const ana = idOf<PersonaId>("ana");

function anEmotion([step, value]: [string, number]): [EmotionKey, EmotionPoint] {
  const stepId = idOf<StepId>(step);
  const point = { personaId: ana, stepId, value: emotionOf(value), note: "" };
  return [emotionKey(ana, stepId), point];
}

function aCard(id: string, cell: Cell, kind: CardKind): Card {
  const base = { id: idOf<CardId>(id), title: id, cell, rank: "", body: EMPTY_TEXT };
  switch (kind) {
    case "touchpoint":
      return { ...base, kind, channel: "E-mail", online: true, momentOfTruth: false };
    case "pain-point":
      return { ...base, kind, severity: 3, status: "open" };
    case "opportunity": {
      const worth = { customerValue: 0, businessValue: 0, effort: 0 };
      return { ...base, kind, painPointIds: [], ...worth, status: "idea" };
    }
    default:
      return { ...base, kind };
  }
}
