import { cut } from "./cut.ts";
import { readId, type ThreadId, type UserId } from "./ids.ts";
import { LIMITS } from "./limits.ts";

/** What a card was made of: somebody's words in a thread. Both name each other. */
export type CardSource = {
  readonly threadId: ThreadId;
  /** Who said it, by the name they had then. */
  readonly author: { readonly id: UserId; readonly name: string };
};

/** Total: undefined for what names no thread or nobody. */
export function readSource(input: unknown): CardSource | undefined {
  const { threadId, author } = fieldsOf(input);
  const { id, name } = fieldsOf(author);
  const thread = readId<ThreadId>(threadId);
  const user = readId<UserId>(id);
  if (!thread || !user || typeof name !== "string") return undefined;
  return { threadId: thread, author: { id: user, name: cut(name, LIMITS.name) } };
}

/** Whether this is a source as an honest program writes it: nothing missing, nothing besides. */
export function isSource(input: unknown): boolean {
  const read = readSource(input);
  const fields = fieldsOf(input);
  const author = fieldsOf(fields.author);
  return (
    read !== undefined &&
    read.author.name === author.name &&
    Object.keys(fields).length === 2 &&
    Object.keys(author).length === 2
  );
}

const fieldsOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null ? { ...input } : {};
