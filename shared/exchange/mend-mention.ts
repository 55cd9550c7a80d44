import { type CardId, isLabel, mentionIn, type RichNode, sayMention } from "../journey/index.ts";
import { soundAttrs } from "./rich-text-rules.ts";

/** The ids of cards on the map, by those in the file. */
export type Renamed = ReadonlyMap<string, CardId>;

type Raw = Readonly<Record<string, unknown>>;

/** A mention under the id that its card has on the map; its words, if it names nothing. */
export function mendMention({ attrs }: Raw, cards: Renamed): RichNode | undefined {
  const told = isObject(attrs) ? attrs : {};
  const { kind, id, label } = told;
  const renamed = kind === "card" && typeof id === "string" ? cards.get(id) : undefined;
  const sound = soundAttrs("mention", { ...told, ...(renamed && { id: renamed }) });
  const made: RichNode = { type: "mention", ...(sound && { attrs: sound }) };
  if (mentionIn(made)) return made;
  return isLabel(label) && label !== "" ? { type: "text", text: sayMention(label) } : undefined;
}

/** What a mention says where only words may stand. */
export const mentionWords = (node: RichNode): string | undefined => {
  const mention = mentionIn(node);
  return mention && sayMention(mention.label);
};

const isObject = (input: unknown): input is Raw => typeof input === "object" && input !== null;
