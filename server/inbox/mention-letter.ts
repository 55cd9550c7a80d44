import type { Author, Words } from "../../shared/comments/index.ts";
import { cut, type ThreadId } from "../../shared/journey/index.ts";
import type { Letter } from "../mail/port.ts";
import type { MapRecord } from "../store/port.ts";

type About = {
  readonly by: Author;
  readonly words: Words;
  readonly threadId: ThreadId;
  readonly publicUrl: string | undefined;
};

const LONGEST = 1_000;

/** What somebody reads who was mentioned and wants to be told by e-mail. */
export function mentionLetter(
  to: string,
  { id, title }: Pick<MapRecord, "id" | "title">,
  { by, words, threadId, publicUrl }: About,
): Letter {
  const address = publicUrl === undefined ? [] : [`${publicUrl}/m/${id}?c=${threadId}`, ""];
  const text = [
    `${by.name} mentioned you in “${title}”:`,
    "",
    cut(words.text, LONGEST),
    "",
    ...address,
    "You get this since you asked for mentions by e-mail; your inbox has a switch for that.",
  ].join("\n");
  return { to, subject: line(`${by.name} mentioned you in ${title}`), text };
}

/** A header is one line. */
const line = (text: string): string => cut(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "), 200);
