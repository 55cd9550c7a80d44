import type { CommentMention } from "../../../shared/comments/index.ts";
import { readId, type TeamId, type UserId } from "../../../shared/journey/index.ts";

/** Mentions as the device kept them; what is none is left out. */
export function readMentions(input: unknown): readonly CommentMention[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one: unknown): readonly CommentMention[] => {
    const kept = typeof one === "object" && one !== null ? one : {};
    const name = "name" in kept && typeof kept.name === "string" ? kept.name : undefined;
    const isTeam = "kind" in kept && kept.kind === "team";
    const userId = "id" in kept ? readId<UserId>(kept.id) : undefined;
    const teamId = "id" in kept ? readId<TeamId>(kept.id) : undefined;
    if (name === undefined || !userId || !teamId) return [];
    return [isTeam ? { kind: "team", id: teamId, name } : { kind: "user", id: userId, name }];
  });
}
