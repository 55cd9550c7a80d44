import {
  type ChangeEvent,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import type { JourneyMap } from "../../shared/journey/index.ts";
import type { SetBack } from "../../shared/protocol/index.ts";
import { useJourney } from "./journey-hooks.ts";
import { offerWords } from "./offer-words.ts";
import type { Refusal } from "./restraint.ts";
import { useSession } from "./SessionProvider.tsx";
import { useVerbsOnceHeld } from "./session-hooks.ts";
import { SharedDraft } from "./shared-draft.ts";
import type { Verbs } from "./verbs-port.ts";

type Options = {
  /** Undefined while it is not on the map. */
  readonly read: (map: JourneyMap) => string | undefined;
  readonly write: (verbs: Verbs, text: string) => void;
  readonly required?: boolean;
  /** Several lines, kept as they are. */
  readonly lines?: boolean;
  /** It cannot be written just now. */
  readonly locked?: boolean;
  /** What of the map it belongs to; a card if nothing is said. */
  readonly what?: SetBack["what"];
};

/** A title is one line; pasted ones are joined. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();
const trimmed = (text: string): string => text.trim();

/**
 * A plain text of the map, written in place: it is shared while it is typed, and shows what others
 * write in it meanwhile.
 */
export function useSharedDraft({
  read,
  write,
  required = false,
  lines = false,
  locked = false,
  what = "card",
}: Options) {
  const session = useSession();
  const { drafts, undoStack, journey, refusals } = session;
  const verbs = useVerbsOnceHeld();
  const now = useJourney(read);
  const [last, setLast] = useState(now ?? "");
  if (now !== undefined && now !== last) setLast(now);
  const known = now ?? last;
  const place = {
    read: () => read(journey.current()),
    write: (text: string) => {
      const before = refusals.current();
      if (verbs) write(verbs, text);
      const after = refusals.current();
      return after === before ? undefined : after;
    },
    offer: (text: string, refusal: Refusal) =>
      offerWords(
        session,
        { what, ...(lines ? { title: "", words: text } : { title: text }) },
        refusal,
      ),
    required,
    tidy: lines ? trimmed : oneLine,
  };
  const [draft] = useState(() => new SharedDraft(drafts, undoStack, place));
  useLayoutEffect(() => {
    draft.place = place;
  });
  const typed = useSyncExternalStore(draft.changed.subscribe, draft.current);
  useLayoutEffect(() => draft.leave, [draft]);
  useEffect(() => {
    if (!locked) draft.keep();
  }, [draft, locked]);
  // What others wrote since it was last put into the map is what the map says.
  const mine = typed && (typed.written === undefined || typed.written === known);
  return {
    /** What the field gets. */
    field: {
      value: mine ? typed.text : known,
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        draft.type(target.value),
      onCompositionStart: () => draft.compose(true),
      onCompositionEnd: () => draft.compose(false),
    },
    /** Something was typed since the field was last left. */
    touched: typed !== undefined,
    keep: draft.keep,
    finish: draft.finish,
  };
}
