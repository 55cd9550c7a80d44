import type { Editor } from "@tiptap/core";
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";
import type { CardId } from "../../../shared/journey/index.ts";
import { useJourney } from "../../session/index.ts";
import { MentionOption } from "./MentionOption.tsx";
import { type Ask, askOf, closeAsk, insertMention, type MentionKeys } from "./mention-ask.ts";
import { type MentionChoice, mentionChoices } from "./mention-choices.ts";
import styles from "./mention-list.module.css";
import { useBesideCaret } from "./use-beside-caret.ts";
import { useMentionables } from "./use-mentionables.ts";
import { words } from "./words.ts";

type Props = {
  readonly editor: Editor;
  readonly keys: MentionKeys;
  /** The card whose text it is, which is no choice. */
  readonly inCard: CardId;
};

/** Whom and what the `@` that is being typed could mean. */
export function Mentions(props: Props) {
  const { editor } = props;
  const ask = useAsk(editor);
  const [found, setFound] = useState<number>();
  return (
    <>
      <p className="visually-hidden" role="status">
        {ask && found !== undefined ? words.mention.found(found) : ""}
      </p>
      {ask && <Choosing {...props} ask={ask} onFound={setFound} />}
    </>
  );
}

function useAsk(editor: Editor): Ask | undefined {
  const subscribe = useCallback(
    (wake: () => void) => {
      editor.on("transaction", wake);
      return () => void editor.off("transaction", wake);
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => (editor.isDestroyed ? undefined : askOf(editor)));
}

function Choosing({
  editor,
  keys,
  inCard,
  ask,
  onFound,
}: Props & { readonly ask: Ask; readonly onFound: (count: number) => void }) {
  const people = useMentionables();
  const map = useJourney((now) => now);
  const choices = mentionChoices(ask.query, people, map, inCard);
  useEffect(() => onFound(choices.length), [onFound, choices.length]);
  const choose = (choice: MentionChoice) => {
    insertMention(editor, ask, choice.mention);
    editor.view.focus();
  };
  return choices.length > 0 ? (
    <List key={ask.query} {...{ editor, keys, ask, choices }} onChoose={choose} />
  ) : null;
}

function List({
  editor,
  keys,
  ask,
  choices,
  onChoose,
}: {
  readonly editor: Editor;
  readonly keys: MentionKeys;
  readonly ask: Ask;
  readonly choices: readonly MentionChoice[];
  readonly onChoose: (choice: MentionChoice) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  useBesideCaret(list, editor.view, ask.from);
  useNamed(editor, id, `${id}-${at}`);
  useKeys(keys, (key) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const chosen = choices[at];
    if (step) setAt((at + step + choices.length) % choices.length);
    else if (key === "Escape") closeAsk(editor);
    else if ((key === "Enter" || key === "Tab") && chosen) onChoose(chosen);
    else return false;
    return true;
  });
  return createPortal(
    <div ref={list} id={id} role="listbox" aria-label={words.mention.list} className={styles.list}>
      {choices.map((choice, index) => (
        <MentionOption
          key={`${choice.kind} ${choice.mention.id}`}
          id={`${id}-${index}`}
          choice={choice}
          active={index === at}
          onChoose={() => onChoose(choice)}
        />
      ))}
    </div>,
    document.body,
  );
}

/** Tells the text, which keeps the focus, where in the list one is. */
function useNamed({ view }: Editor, listId: string, optionId: string): void {
  useLayoutEffect(() => {
    view.dom.setAttribute("aria-controls", listId);
    view.dom.setAttribute("aria-activedescendant", optionId);
    return () => {
      view.dom.removeAttribute("aria-controls");
      view.dom.removeAttribute("aria-activedescendant");
    };
  }, [view, listId, optionId]);
}

function useKeys(keys: MentionKeys, take: (key: string) => boolean): void {
  useLayoutEffect(() => {
    keys.current = take;
    return () => {
      keys.current = undefined;
    };
  });
}
