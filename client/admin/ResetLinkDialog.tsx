import { useCallback } from "react";
import type { UserId } from "../../shared/journey/index.ts";
import { makeResetLink } from "../api/person-safety.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { Button, Dialog, DialogActions, dateTimeWords, Notice, Skeleton } from "../ui/index.ts";
import { safetyWords } from "./safety-words.ts";

const words = safetyWords.reset;

type Person = { readonly id: UserId; readonly name: string };

/** A link for somebody who forgot their password, made as this opens and shown only here. */
export function ResetLinkDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const { fetched } = useFetched(useCallback(() => makeResetLink(person.id), [person.id]));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title(person.name)}
      description={words.text}
      width="s"
    >
      {fetched.state === "loading" && <Skeleton width="100%" height={84} />}
      {fetched.state === "failed" && <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>}
      {fetched.state === "ready" && (
        <CopyField
          text={fetched.value.url}
          label={words.link}
          hint={words.once(dateTimeWords(new Date(fetched.value.expiresAt)))}
          action={words.copy}
          done={words.copied}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
