/** What a key asks of the page. */
export type MapKey =
  | "palette"
  | "shortcuts"
  | "comment"
  | "next-region"
  | "previous-region"
  | "fit"
  | "full-size";

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** The page's own keys; where text is written, only those that write nothing. */
export function mapKeyOf(pressed: Pressed, inText: boolean): MapKey | undefined {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  const ctrl = ctrlKey || metaKey;
  if (ctrl && !altKey && !shiftKey && key.toLowerCase() === "k") return "palette";
  if (key === "F6" && !ctrl && !altKey) return shiftKey ? "previous-region" : "next-region";
  if (ctrl && altKey && key === "m") return "comment";
  if (ctrl || altKey || inText) return undefined;
  if (key === "?") return "shortcuts";
  // By place, not by sign: what Shift+1 writes differs between keyboards.
  if (shiftKey && code === "Digit1") return "fit";
  if (shiftKey && code === "Digit0") return "full-size";
  return undefined;
}
