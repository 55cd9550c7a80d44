import { type Call, fetchJson } from "./fetch-json.ts";
import { fieldsOf, listOf, optionalText } from "./read-answer.ts";

/** A server that never ends its pages must not keep us for ever. */
const MOST_PAGES = 200;

/** All items of a paged list. */
export async function fetchAll<T>(
  path: string,
  read: (item: unknown) => T,
  call: Call = {},
): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await fetchJson(withCursor(path, cursor), readPage(read), call);
    all.push(...answer.items);
    cursor = answer.cursor;
    if (cursor === undefined) break;
  }
  return all;
}

const readPage =
  <T>(read: (item: unknown) => T) =>
  (input: unknown) => {
    const from = fieldsOf(input);
    return { items: listOf(from.items, read), cursor: optionalText(from, "cursor") };
  };

function withCursor(path: string, cursor: string | undefined): string {
  if (cursor === undefined) return path;
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}
