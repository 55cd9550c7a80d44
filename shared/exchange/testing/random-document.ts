import {
  CARD_KINDS,
  type CardId,
  CONFIDENCES,
  type DocumentCard,
  type DocumentLane,
  emotionOf,
  idOf,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  type KindFields,
  LANE_COLOURS,
  LANE_KINDS,
  type LaneId,
  type MapId,
  OPPORTUNITY_STATUSES,
  PAIN_STATUSES,
  type PersonaId,
  SEVERITIES,
  type StageId,
  type StepId,
  type TeamId,
  type ThreadId,
  type UserId,
} from "../../journey/index.ts";
import { randomPicture } from "./random-picture.ts";
import { randomRichText } from "./random-rich-text.ts";

/** Where chance comes from. */
export type Chance = {
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T | undefined;
};

const AWKWARD = [
  "section",
  "title",
  "Journey",
  "accTitle",
  "accDescr {",
  "100 %",
  "%%{init}%%",
  "#35;",
  "# 1",
  "size: M",
  "a; b",
  "black, white",
  "<b>sale</b>",
  "<br>",
  "R&D",
  "style: x#y;",
  "ﬂ°°35¶ß",
  "---",
  "}",
  "“quoted”",
  'say "hi"',
  "Größe",
  "服を選ぶ",
  "عربة التسوق",
  "👗",
  "checkout",
  "returns parcel",
  "pays",
];

const randomTitle = (random: Chance): string =>
  Array.from({ length: random.below(4) }, () => random.pick(AWKWARD) ?? "").join(" ");

const some = <T>(random: Chance, most: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: random.below(most + 1) }, (_, index) => make(index));

/** A document of any shape that an export can have: awkward words, empty titles, every card kind. */
export function randomDocument(random: Chance): JourneyDocument {
  const title = () => randomTitle(random);
  const personas = some(random, 6, (index) => ({
    id: idOf<PersonaId>(`persona-${index}`),
    name: `${title()} ${index}`.trim(),
    goal: title(),
    ...(random.chance(0.3) && { quotes: `${title()}\n${title()} `.trim() || "“Why?”" }),
    ...(random.chance(0.3) && { picture: randomPicture(random) }),
  }));
  const stages = some(random, 5, (index) => ({
    id: idOf<StageId>(`stage-${index}`),
    title: title(),
    ...(random.chance(0.3) && { teamId: idOf<TeamId>("sales") }),
  }));
  const steps = stages.flatMap((stage) =>
    some(random, 4, (index) => ({
      id: idOf<StepId>(`${stage.id}-step-${index}`),
      stageId: stage.id,
      title: title(),
    })),
  );
  const lanes = some(random, 6, (index) => randomLane(random, index, personas));
  const emotions = personas.flatMap(({ id: personaId }) =>
    steps.flatMap(({ id: stepId }) => {
      if (random.chance(0.3)) return [];
      const value = emotionOf(random.below(9) / 2 - 2);
      const note = random.chance(0.3) ? { note: `note ${title()}` } : {};
      return [{ personaId, stepId, value, ...note }];
    }),
  );
  return {
    throughline: JOURNEY_DOCUMENT,
    id: idOf<MapId>("map-1"),
    title: title(),
    description: some(random, 3, title).join("\n"),
    state: random.chance(0.5) ? "as-is" : "to-be",
    personas,
    stages,
    steps,
    lanes,
    cards: randomCards(random, steps, lanes),
    emotions,
    links: [],
    evidence: [],
    metrics: [],
  };
}

function randomLane(
  random: Chance,
  index: number,
  personas: JourneyDocument["personas"],
): DocumentLane {
  const persona = random.chance(0.3) ? random.pick(personas) : undefined;
  return {
    id: idOf<LaneId>(`lane-${index}`),
    title: randomTitle(random),
    kind: random.pick(LANE_KINDS) ?? "text",
    ...(random.chance(0.3) && { teamId: idOf<TeamId>("team-1") }),
    ...(persona && { personaId: persona.id }),
    ...(random.chance(0.3) && { colour: random.pick(LANE_COLOURS) ?? "blue" }),
  };
}

function randomCards(
  random: Chance,
  steps: JourneyDocument["steps"],
  lanes: readonly DocumentLane[],
): readonly DocumentCard[] {
  const painPoints: CardId[] = [];
  const card = (place: DocumentCard["place"], id: CardId): DocumentCard => {
    const made = randomCard(random, id, place, painPoints);
    if (made.kind === "pain-point") painPoints.push(id);
    return made;
  };
  const placed = lanes
    .filter((lane) => lane.kind !== "emotion")
    .flatMap(({ id: laneId }) =>
      steps.flatMap(({ id: stepId }) =>
        some(random, 2, (index) =>
          card({ stepId, laneId, index }, idOf<CardId>(`${laneId}_${stepId}_${index}`)),
        ),
      ),
    );
  return [...placed, ...some(random, 3, (index) => card(null, idOf<CardId>(`unplaced-${index}`)))];
}

const SOURCE = {
  threadId: idOf<ThreadId>("thread-1"),
  author: { id: idOf<UserId>("mia"), name: "Mia" },
};

function randomCard(
  random: Chance,
  id: CardId,
  place: DocumentCard["place"],
  painPoints: readonly CardId[],
): DocumentCard {
  const confidence = random.pick(CONFIDENCES);
  const common = {
    id,
    title: randomTitle(random),
    place,
    body: randomRichText(random),
    ...(random.chance(0.2) && { teamId: idOf<TeamId>("team-2") }),
    ...(confidence && random.chance(0.5) && { confidence }),
    ...(random.chance(0.3) && { picture: randomPicture(random) }),
    ...(random.chance(0.2) && { source: SOURCE }),
  };
  const kind = random.pick(CARD_KINDS) ?? "text";
  switch (kind) {
    case "touchpoint":
      return { kind, ...common, ...randomTouchpoint(random) };
    case "pain-point":
      return {
        kind,
        ...common,
        severity: random.pick(SEVERITIES) ?? 1,
        status: random.pick(PAIN_STATUSES) ?? "open",
      };
    case "opportunity":
      return {
        kind,
        ...common,
        painPointIds: painPoints.filter(() => random.chance(0.3)),
        customerValue: random.below(101),
        businessValue: random.below(101),
        effort: random.below(6),
        status: random.pick(OPPORTUNITY_STATUSES) ?? "idea",
      };
    default:
      return { kind, ...common };
  }
}

const randomTouchpoint = (random: Chance): KindFields["touchpoint"] => ({
  channel: random.pick(["", "E-mail", "Shop", "Phone"]) ?? "",
  online: random.chance(0.5),
  momentOfTruth: random.chance(0.2),
});
