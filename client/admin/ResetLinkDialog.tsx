import { Check, Copy } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import type { UserId } from "../../shared/journey/index.ts";
import { makeResetLink } from "../api/person-safety.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import {
  Button,
  copyText,
  Dialog,
  DialogActions,
  dateTimeWords,
  Notice,
  Skeleton,
  TextField,
} from "../ui/index.ts";
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
        <LinkField
          url={fetched.value.url}
          until={dateTimeWords(new Date(fetched.value.expiresAt))}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function LinkField({ url, until }: { readonly url: string; readonly until: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Where the browser refuses, as outside https, it is selected, to copy by hand.
    setCopied(await copyText(Promise.resolve(url)));
  };
  return (
    <TextField
      ref={field}
      label={words.link}
      hint={words.once(until)}
      readOnly
      value={url}
      onFocus={(event) => event.target.select()}
      trailing={
        <Button
          kind="primary"
          size="s"
          icon={copied ? <Check /> : <Copy />}
          onClick={() => void copy()}
        >
          {copied ? words.copied : words.copy}
        </Button>
      }
    />
  );
}
