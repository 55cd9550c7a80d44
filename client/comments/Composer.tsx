import { X } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type Anchor, COMMENT_LIMITS, THREAD_KINDS, whereOf } from "../../shared/comments/index.ts";
import {
  type CommentVerbs,
  openThread,
  type Starting,
  showComments,
  useJourney,
  useSession,
} from "../session/index.ts";
import { Button, IconButton } from "../ui/index.ts";
import styles from "./composer.module.css";
import { placeKey, useDraft } from "./drafts.ts";
import { KindSign } from "./KindMark.tsx";
import { mentionsIn } from "./mention-text.ts";
import { SayField } from "./SayField.tsx";
import { SeverityChoice } from "./SeverityChoice.tsx";
import { words } from "./words.ts";

const ON_THE_MAP: Anchor = { on: "map" };

/** At the foot of the panel: something new about a place, or about the whole map. */
export function Composer({
  starting,
  verbs,
}: {
  readonly starting: Starting | undefined;
  readonly verbs: CommentVerbs;
}) {
  const anchor = starting?.anchor ?? ON_THE_MAP;
  const [draft, keep] = useDraft(placeKey(anchor), {
    text: "",
    mentions: [],
    ...(starting?.kind && { kind: starting.kind }),
  });
  const { guestName } = useSession().options;
  const where = useJourney((map) => (anchor.on === "map" ? "" : whereOf(anchor, map)));
  const [tried, setTried] = useState(false);
  const [begun, setBegun] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { text, mentions, kind = starting?.kind ?? "comment", severity } = draft;
  const isWritten = text.trim() !== "";
  const isLarge = starting !== undefined || begun || isWritten;
  useEffect(() => {
    if (!starting) return;
    setTried(false);
    field.current?.focus({ preventScroll: true });
  }, [starting]);
  const missesSeverity = kind === "pain-point" && severity === undefined;
  const send = () => {
    setTried(true);
    if (!isWritten || text.length > COMMENT_LIMITS.text) return field.current?.focus();
    if (missesSeverity)
      return form.current?.querySelector<HTMLElement>("[type=radio][required]")?.focus();
    const thread = verbs.startThread({
      anchor,
      kind,
      text: text.trim(),
      mentions: mentionsIn(text, mentions),
      ...(kind === "pain-point" && severity && { severity }),
    });
    keep({ text: "", mentions: [] });
    setTried(false);
    setBegun(false);
    openThread(thread);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const giveUp = () => {
    setBegun(false);
    if (starting) showComments();
    else field.current?.blur();
  };
  return (
    <form
      ref={form}
      className={styles.composer}
      aria-label={words.compose.new}
      onSubmit={submit}
      noValidate
    >
      {starting && anchor.on !== "map" && (
        <p className={styles.about}>
          <span>{words.compose.about(where)}</span>
          <IconButton
            size="s"
            side="top"
            label={words.compose.elsewhere}
            icon={<X />}
            onClick={showComments}
          />
        </p>
      )}
      {anchor.on === "text" && <p className={styles.quote}>{words.thread.quote(anchor.quote)}</p>}
      {isLarge && (
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{words.kind}</legend>
          {THREAD_KINDS.map((one) => (
            <label key={one} className={styles.kind}>
              <input
                type="radio"
                className={styles.radio}
                name="kind"
                checked={kind === one}
                onChange={() => {
                  setTried(false);
                  keep({ ...draft, kind: one });
                }}
              />
              <KindSign kind={one} />
              {words.kinds[one]}
            </label>
          ))}
        </fieldset>
      )}
      {isLarge && kind === "pain-point" && (
        <SeverityChoice
          value={severity}
          missing={tried && missesSeverity}
          onChange={(degree) => keep({ ...draft, severity: degree })}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is focused */}
      <div onFocus={() => setBegun(true)}>
        <SayField
          field={field}
          label={words.compose.new}
          placeholder={
            kind === "pain-point" ? words.compose.painPlaceholder : words.compose.placeholder
          }
          text={text}
          mentions={mentions}
          onChange={(next, named) => keep({ ...draft, kind, text: next, mentions: named })}
          onSend={send}
          onCancel={isLarge ? giveUp : undefined}
          error={tried && !isWritten ? words.compose.textMissing : undefined}
        />
      </div>
      {isLarge && (
        <div className={styles.foot}>
          {guestName !== undefined && (
            <p className={styles.guest}>{words.compose.asGuest(guestName)}</p>
          )}
          <Button kind="quiet" onClick={giveUp}>
            {words.compose.cancel}
          </Button>
          <Button kind="primary" type="submit" title={words.compose.keys}>
            {words.compose.send}
          </Button>
        </div>
      )}
    </form>
  );
}
