import { readId, type TeamId } from "../journey/index.ts";

/** Why something was set back: the structure is locked, or the lane is another team's. */
const REASONS = ["structure", "lane"] as const;
const THINGS = ["map", "stage", "step", "lane", "persona", "card"] as const;

/** Something that its author may not change, and that the server set back. */
export type SetBack = {
  readonly why: (typeof REASONS)[number];
  readonly what: (typeof THINGS)[number];
  readonly id: string;
  /** What its author called it. */
  readonly title: string;
  /** A card's text as its author had it. */
  readonly words?: string;
  /** Whose lane it is. */
  readonly teamId?: TeamId;
  /** It was added, and is in the trash now. */
  readonly isNew?: true;
};

/** No more is told than can be read: things, and characters of a card's text. */
export const MOST_SET_BACK = 50;
export const LONGEST_WORDS = 4_000;

type Raw = Readonly<Record<string, unknown>>;

/** Total: what cannot be understood is left out. */
export function readSetBacks(json: string): readonly SetBack[] {
  const input = parsed(json);
  const list: readonly unknown[] = Array.isArray(input) ? input.slice(0, MOST_SET_BACK) : [];
  return list.flatMap((entry) => (isRaw(entry) ? readOne(entry) : []));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isRaw = (input: unknown): input is Raw => typeof input === "object" && input !== null;

function readOne({ why, what, id, title, words, teamId, isNew }: Raw): readonly SetBack[] {
  const reason = REASONS.find((known) => known === why);
  const thing = THINGS.find((known) => known === what);
  if (!reason || !thing || typeof id !== "string" || typeof title !== "string") return [];
  const team = readId<TeamId>(teamId);
  return [
    {
      why: reason,
      what: thing,
      id,
      title,
      ...(typeof words === "string" && words !== "" && { words }),
      ...(team && { teamId: team }),
      ...(isNew === true && { isNew }),
    },
  ];
}
