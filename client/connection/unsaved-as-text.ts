import { emotionKey, type JourneyDocument } from "../../shared/journey/index.ts";
import { cardAsText, emotionLines, mapAsText } from "./map-as-text.ts";

/**
 * What one person changed in a map that the server does not have, in reading order and by where it
 * stands. Where that cannot be told apart from the rest, it is the whole map.
 */
export function unsavedAsText(map: JourneyDocument, places: readonly string[]): string {
  const changed = new Set(places.flatMap((place) => place.split(",")));
  const ids = new Set([...changed].map((one) => one.split(" ", 1).join()));
  const parts = [...ownOfMap(map, changed), ...framesAsText(map, ids), ...contents(map, ids)];
  return parts.length === 0 ? mapAsText(map) : `${parts.join("\n\n")}\n`;
}

function ownOfMap(map: JourneyDocument, changed: ReadonlySet<string>): readonly string[] {
  const title = changed.has("title") ? map.title : "";
  const description = changed.has("description") ? map.description : "";
  return [title, description].filter(Boolean);
}

function framesAsText(
  { stages, steps, lanes, personas }: JourneyDocument,
  ids: ReadonlySet<string>,
): readonly string[] {
  const titles = [...stages, ...steps, ...lanes].flatMap(({ id, title }) =>
    ids.has(id) ? title : [],
  );
  const people = personas.flatMap(({ id, name, goal }) =>
    ids.has(id) ? [name, goal].filter(Boolean).join("\n") : [],
  );
  return [...titles, ...people].filter(Boolean);
}

function contents(map: JourneyDocument, ids: ReadonlySet<string>): readonly string[] {
  const cards = map.cards
    .filter(({ id }) => ids.has(id))
    .map((card) => [whereIs(map, card.place), cardAsText(card)].filter(Boolean).join("\n"));
  const feelings = map.emotions
    .filter(({ personaId, stepId }) => ids.has(emotionKey(personaId, stepId)))
    .map((point) =>
      [whereIs(map, point), ...emotionLines({ ...map, emotions: [point] }, point.stepId, {})].join(
        "\n",
      ),
    );
  return [...cards, ...feelings];
}

type Place = Pick<JourneyDocument["emotions"][number], "stepId"> & {
  readonly laneId?: JourneyDocument["lanes"][number]["id"];
};

/** "Buys › Pays › Doing" */
function whereIs({ stages, steps, lanes }: JourneyDocument, place: Place | null): string {
  const step = steps.find(({ id }) => id === place?.stepId);
  const stage = stages.find(({ id }) => id === step?.stageId);
  const lane = lanes.find(({ id }) => id === place?.laneId);
  return [stage, step, lane].flatMap((one) => one?.title || []).join(" › ");
}
