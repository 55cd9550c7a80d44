import { LIMITS, readId, type TeamId, type UserId } from "../journey/index.ts";
import { isPlain, readText, readTime } from "./fields.ts";
import type { YWords } from "./schema.ts";
import {
  type Author,
  COMMENT_LIMITS,
  type CommentMention,
  type Named,
  type Reaction,
  type Words,
} from "./thread.ts";

/** What a thread and a reply have alike. */
export function readWords(words: YWords, reactions: readonly Reaction[]): Words | undefined {
  const author = readAuthor(words.get("author"));
  if (!author) return undefined;
  const editedAt = readTime(words.get("editedAt"));
  return {
    author,
    text: readText(words.get("text"), COMMENT_LIMITS.text),
    mentions: readMentions(words.get("mentions")),
    at: readTime(words.get("at")) ?? 0,
    reactions,
    ...(editedAt !== undefined && { editedAt }),
    ...(words.get("imported") === true && { imported: true }),
  };
}

/** Words without anybody who said them are nobody's, and not shown. */
function readAuthor(input: unknown): Author | undefined {
  const named = readNamed(input);
  if (!named || !isPlain(input)) return undefined;
  const teamId = readId<TeamId>(input.teamId);
  return { ...named, ...(teamId && { teamId }), ...(input.guest === true && { guest: true }) };
}

export function readNamed(input: unknown): Named | undefined {
  if (!isPlain(input)) return undefined;
  const id = readId<UserId>(input.id);
  return id && { id, name: readText(input.name, LIMITS.name) };
}

function readMentions(input: unknown): readonly CommentMention[] {
  if (!Array.isArray(input)) return [];
  const stored: readonly unknown[] = input.slice(0, COMMENT_LIMITS.mentions);
  return stored.flatMap((one): readonly CommentMention[] => {
    if (!isPlain(one)) return [];
    const name = readText(one.name, LIMITS.name);
    const userId = readId<UserId>(one.id);
    const teamId = readId<TeamId>(one.id);
    if (one.kind === "user" && userId) return [{ kind: one.kind, id: userId, name }];
    return one.kind === "team" && teamId ? [{ kind: one.kind, id: teamId, name }] : [];
  });
}
