import { LIMITS, readId, type UserId } from "../journey/index.ts";
import { isPlain, readText, readTime } from "./fields.ts";
import { type CommentsDoc, reactionsOf } from "./schema.ts";
import { type Emoji, type Named, REACTIONS, type Reaction } from "./thread.ts";

/** The reactions to each thread and reply, by its id. */
export type Feelings = ReadonlyMap<string, readonly Reaction[]>;

export const NO_FEELINGS: readonly Reaction[] = [];

type Felt = { readonly emoji: Emoji; readonly by: Named; readonly at: number };

/** Reactions as they are shown: in the order of the palette, people in order of time. `only` leaves all others out. */
export function readFeelings(doc: CommentsDoc, only?: ReadonlySet<string>): Feelings {
  const felt = new Map<string, Felt[]>();
  for (const [key, stored] of reactionsOf(doc)) {
    if (only && !only.has(key.slice(0, key.indexOf("|")))) continue;
    const [target = "", symbol, user, ...rest] = key.split("|");
    const emoji = REACTIONS.find((known) => known === symbol);
    const id = readId<UserId>(user);
    if (!emoji || !id || rest.length > 0 || !isPlain(stored)) continue;
    const by = { id, name: readText(stored.name, LIMITS.name) };
    const one: Felt = { emoji, by, at: readTime(stored.at) ?? 0 };
    const there = felt.get(target);
    if (there) there.push(one);
    else felt.set(target, [one]);
  }
  return new Map([...felt].map(([target, all]) => [target, grouped(all)]));
}

function grouped(felt: readonly Felt[]): readonly Reaction[] {
  const inTime = felt.toSorted((a, b) => a.at - b.at || (a.by.id < b.by.id ? -1 : 1));
  return REACTIONS.flatMap((emoji) => {
    const by = inTime.filter((one) => one.emoji === emoji).map((one) => one.by);
    return by.length > 0 ? [{ emoji, by }] : [];
  });
}
