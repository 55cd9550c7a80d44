import {
  entityAt,
  type JourneyDoc,
  type Overstepped,
  type Restrictions,
  readCard,
  readPlacement,
  type YEntity,
} from "../../shared/document/index.ts";
import { cut, idOf, plainTextOf } from "../../shared/journey/index.ts";
import { LONGEST_WORDS, MOST_SET_BACK, type SetBack } from "../../shared/protocol/index.ts";

const THING = {
  meta: "map",
  stages: "stage",
  steps: "step",
  lanes: "lane",
  personas: "persona",
  cards: "card",
} as const;

/** What an author is told of what is about to be set back: their own words, as long as they stand there. */
export const tellOf = (
  doc: JourneyDoc,
  overstepped: readonly Overstepped[],
  restrictions: Restrictions | undefined,
): readonly SetBack[] =>
  overstepped.slice(0, MOST_SET_BACK).map(({ root, id, why, isNew }) => {
    const entity = root === "meta" ? undefined : entityAt(doc, root, idOf(id));
    const lane = root === "cards" && entity ? laneOf(entity) : id;
    const teamId = why === "lane" ? restrictions?.guards.get(lane) : undefined;
    return {
      why,
      what: THING[root],
      id,
      title: entity ? titleOf(entity) : "",
      ...(root === "cards" && entity && wordsIn(entity)),
      ...(teamId !== undefined && { teamId }),
      ...(isNew && { isNew }),
    };
  });

const laneOf = (card: YEntity): string => readPlacement(card, "cards").parents[0] ?? "";

const titleOf = (entity: YEntity): string => {
  const title = entity.get("title") ?? entity.get("name");
  return typeof title === "string" ? cut(title, LONGEST_WORDS) : "";
};

function wordsIn(card: YEntity): Pick<SetBack, "words"> {
  const text = plainTextOf(readCard(idOf("card"), card).body);
  return text === "" ? {} : { words: cut(text, LONGEST_WORDS) };
}
