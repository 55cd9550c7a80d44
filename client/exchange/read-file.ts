import { words } from "./words.ts";

/** What the server takes: a map with all the pictures that it may have. */
const MOST_BYTES = 96 * 1024 * 1024;

/** The text of a file, or why there is none. */
export async function readFile(
  file: File,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  if (file.size > MOST_BYTES) return { reason: words.tooLarge(file.name) };
  try {
    const bytes = await file.arrayBuffer();
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (failure) {
    const reason = failure instanceof TypeError ? words.notText : words.fileUnreadable;
    return { reason: reason(file.name) };
  }
}

/** Reads a file and tells either way. */
export async function takeFile(
  file: File | undefined,
  onText: (text: string) => void,
  onUnreadable: (reason: string) => void,
): Promise<void> {
  if (!file) return;
  const read = await readFile(file);
  if ("text" in read) onText(read.text);
  else onUnreadable(read.reason);
}
