import type { CommentMention, Words } from "../../../shared/comments/index.ts";
import type { MapId, UserId } from "../../../shared/journey/index.ts";
import { rolesWithoutLink } from "../../access/index.ts";
import type { HttpParts } from "../parts.ts";

type Parts = Pick<HttpParts, "accounts" | "teams" | "catalogue">;

/**
 * Those of the mentioned who exist, once each, by the names they have. Whoever is gone meanwhile is
 * left out: a comment that waited on a device is not lost for that.
 */
export async function knownMentions(
  { accounts, teams }: Parts,
  mentions: readonly CommentMention[],
): Promise<readonly CommentMention[]> {
  if (mentions.length === 0) return [];
  const people = mentions.flatMap((one) => (one.kind === "user" ? [one.id] : []));
  const users = await accounts.find(people);
  const known = new Map<string, CommentMention>();
  for (const { kind, id } of mentions) {
    const named = kind === "user" ? users.get(id) : await teams.find(id);
    if (!named) continue;
    const mention: CommentMention =
      kind === "user" ? { kind, id, name: named.name } : { kind, id, name: named.name };
    known.set(`${kind} ${id}`, mention);
  }
  return [...known.values()];
}

/** Whom a mention speaks to: one person, or those who belong to the team. */
async function mentionedPeople(
  { teams }: Pick<Parts, "teams">,
  { kind, id }: CommentMention,
): Promise<readonly UserId[]> {
  return kind === "user" ? [id] : teams.membersOf(id);
}

/** Those mentioned of whom somebody cannot see the map, so that they could be invited. */
export async function unreachedBy(
  parts: Parts,
  mapId: MapId,
  mentions: readonly CommentMention[],
): Promise<readonly CommentMention[]> {
  if (mentions.length === 0) return [];
  const roleOf = await rolesWithoutLink(parts, mapId);
  const unreached: CommentMention[] = [];
  for (const mention of mentions) {
    const people = await mentionedPeople(parts, mention);
    const users = await parts.accounts.find(people);
    if ([...users.values()].some((user) => !roleOf(user))) unreached.push(mention);
  }
  return unreached;
}

/** Whom the words speak to that they did not speak to before. */
export const addedMentions = (
  before: Pick<Words, "mentions">,
  { mentions }: Pick<Words, "mentions">,
): readonly CommentMention[] =>
  mentions.filter(({ kind, id }) =>
    before.mentions.every((known) => known.kind !== kind || known.id !== id),
  );
