import { useState } from "react";
import {
  type Anchor,
  type CommentMention,
  THREAD_KINDS,
  type ThreadKind,
} from "../../shared/comments/index.ts";
import { SEVERITIES, type Severity } from "../../shared/journey/index.ts";
import { draftKey } from "../session/comments/device-keys.ts";
import { readMentions } from "../session/comments/read-mentions.ts";
import { useSession } from "../session/index.ts";
import { deviceMemory } from "../ui/index.ts";

/** What somebody has begun to say and not sent. */
type Draft = {
  readonly text: string;
  readonly mentions: readonly CommentMention[];
  readonly kind?: ThreadKind;
  readonly severity?: Severity;
};

export const NOTHING_SAID: Draft = { text: "", mentions: [] };

/** A draft for each place and each thread, kept on this device until it is sent or cleared. */
export function useDraft(
  about: string,
  first: Draft = NOTHING_SAID,
): readonly [Draft, (draft: Draft) => void] {
  const { options } = useSession();
  const key = draftKey(options, about);
  const [kept, setKept] = useState<{ readonly key: string; readonly draft: Draft }>();
  const draft = kept?.key === key ? kept.draft : (readDraft(deviceMemory.read(key)) ?? first);
  const keep = (next: Draft) => {
    setKept({ key, draft: next });
    deviceMemory.write(key, next.text.trim() === "" ? undefined : JSON.stringify(next));
  };
  return [draft, keep];
}

/** One key for one place on the map, whichever way it was pointed at. */
export function placeKey(anchor: Anchor): string {
  switch (anchor.on) {
    case "map":
      return "map";
    case "stage":
      return `stage-${anchor.stageId}`;
    case "step":
      return `step-${anchor.stepId}`;
    case "lane":
      return `lane-${anchor.laneId}`;
    case "cell":
      return `cell-${anchor.laneId}-${anchor.stepId}`;
    case "emotion":
      return `emotion-${anchor.personaId}-${anchor.stepId}`;
    case "card":
    case "text":
      return `${anchor.on}-${anchor.cardId}`;
  }
}

function readDraft(kept: string | undefined): Draft | undefined {
  if (kept === undefined) return undefined;
  const stored: { text?: unknown; mentions?: unknown; kind?: unknown; severity?: unknown } =
    parsed(kept) ?? {};
  if (typeof stored.text !== "string") return undefined;
  const kind = THREAD_KINDS.find((known) => known === stored.kind);
  const severity = SEVERITIES.find((known) => known === stored.severity);
  return {
    text: stored.text,
    mentions: readMentions(stored.mentions),
    ...(kind && { kind }),
    ...(severity && { severity }),
  };
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
