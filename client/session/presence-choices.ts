import { deviceMemory } from "../ui/index.ts";
import { Emitter } from "./emitter.ts";

/** What a person may choose on this device about being seen and hearing of others. */
export type PresenceChoice = "followed" | "pointer" | "pointers" | "arrivals" | "edits";

const KEY = "throughline.presence.";
/** Where the device keeps nothing, a choice holds until the page is closed. */
const chosen = new Map<PresenceChoice, string>();

export const choicesChanged = new Emitter();

export const choiceOf = (choice: PresenceChoice): string | undefined =>
  chosen.get(choice) ?? deviceMemory.read(KEY + choice);

/** All is on until somebody turns it off. */
export const isOff = (choice: PresenceChoice): boolean => choiceOf(choice) === "off";

export function choose(choice: PresenceChoice, value: string): void {
  chosen.set(choice, value);
  deviceMemory.write(KEY + choice, value);
  choicesChanged.emit();
}

/** Follows what was chosen in another tab. Returns how to stop. */
export function watchOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(KEY)) return;
    chosen.clear();
    choicesChanged.emit();
  };
  addEventListener("storage", follow);
  return () => removeEventListener("storage", follow);
}
