import { newJourneyDoc, readJourney, toJourneyDocument } from "../../shared/document/index.ts";
import type { JourneyDocument } from "../../shared/journey/index.ts";
import { mapAsText } from "../connection/map-as-text.ts";
import { draftsHere, unsentHere } from "../session/comments/kept-words.ts";
import type { CopyOf } from "../session/device-copies.ts";
import { unsavedOfMap } from "../session/leave-device.ts";
import { openLocalCopy } from "../session/local-copy.ts";
import { dialogWords as words } from "./dialog-words.ts";

/** What somebody wrote on a map that they cannot open any more, and that only this device has. */
export type Left = {
  readonly title: string;
  /** Changes of the board that the server never confirmed. */
  readonly changes: number;
  /** Comments that were not sent, or never finished. */
  readonly said: readonly string[];
};

export function leftHere(of: CopyOf): Left | undefined {
  const { changes, title } = unsavedOfMap(of);
  const said = [...unsentHere(of), ...draftsHere(of)].map(({ text }) => text);
  return changes === 0 && said.length === 0 ? undefined : { title, changes, said };
}

/** The map as the device keeps it, with what was not saved; undefined where it keeps none. */
export async function keptMap(
  of: CopyOf,
  open = openLocalCopy,
): Promise<JourneyDocument | undefined> {
  const doc = newJourneyDoc();
  const copy = open(of, doc);
  try {
    const isThere = (await copy.loaded) && doc.store.clients.size > 0;
    return isThere ? toJourneyDocument(readJourney(doc), of.mapId) : undefined;
  } finally {
    copy.close();
    doc.destroy();
  }
}

/** All of it as lines to paste anywhere: what was said first, for nothing else holds it. */
export function leftAsText({ said }: Left, map: JourneyDocument | undefined): string {
  const comments = said.length === 0 ? [] : [`${words.leftSaid}\n\n${said.join("\n\n")}\n`];
  return [...comments, ...(map ? [mapAsText(map)] : [])].join("\n");
}
