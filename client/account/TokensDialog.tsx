import { Bot } from "lucide-react";
import { useState } from "react";
import type { ApiToken, ApiTokenCreated } from "../../shared/protocol/index.ts";
import { listTokens, revokeToken } from "../api/tokens.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { CopyField } from "../ui/CopyField.tsx";
import {
  AlertDialog,
  agoWords,
  Button,
  Dialog,
  dateWords,
  Notice,
  Skeleton,
  useToasts,
} from "../ui/index.ts";
import { NewToken } from "./NewToken.tsx";
import styles from "./security.module.css";
import { securityWords } from "./security-words.ts";

const words = securityWords.tokens;

/** One's tokens for programs: making, seeing and revoking them. */
export function TokensDialog({
  mayRunWorkspace,
  onClose,
}: {
  readonly mayRunWorkspace: boolean;
  readonly onClose: () => void;
}) {
  const { fetched, reload, replace } = useFetched(listTokens);
  const [made, setMade] = useState<ApiTokenCreated>();
  const toasts = useToasts();
  const show = (token: ApiTokenCreated) => {
    setMade(token);
    replace((tokens) => [...tokens, token]);
  };
  const revoke = async (id: string) => {
    replace((tokens) => tokens.filter((token) => token.id !== id));
    if (made?.id === id) setMade(undefined);
    try {
      await revokeToken(id);
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
    }
  };
  return (
    <Dialog open onOpenChange={onClose} title={words.title} description={words.text} width="m">
      {fetched.state === "loading" && <Skeleton width="100%" height={48} />}
      {fetched.state === "failed" && (
        <>
          <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>
          <div>
            <Button onClick={() => void reload()}>{securityWords.retry}</Button>
          </div>
        </>
      )}
      {fetched.state === "ready" && fetched.value.length === 0 && (
        <p className={styles.note}>{words.none}</p>
      )}
      <ul className={styles.rows}>
        {(fetched.state === "ready" ? fetched.value : []).map((token) => (
          <TokenRow key={token.id} token={token} onRevoke={() => void revoke(token.id)} />
        ))}
      </ul>
      {made && (
        <CopyField
          key={made.id}
          text={made.token}
          label={words.created}
          hint={words.once}
          action={words.copy}
          done={words.copied}
        />
      )}
      <NewToken mayRunWorkspace={mayRunWorkspace} onCreated={show} />
    </Dialog>
  );
}

function TokenRow({
  token,
  onRevoke,
}: {
  readonly token: ApiToken;
  readonly onRevoke: () => void;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <li className={styles.row}>
      <span className={styles.glyph}>
        <Bot size={16} aria-hidden="true" />
      </span>
      <div className={styles.what}>
        <p className={styles.name}>{token.name}</p>
        <p className={styles.note}>{aboutOf(token, new Date()).join(" · ")}</p>
      </div>
      <Button
        kind="quiet"
        size="s"
        aria-label={words.revokeLabel(token.name)}
        onClick={() => setAsking(true)}
      >
        {words.revoke}
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.revokeTitle(token.name)}
        confirm={words.revoke}
        onConfirm={onRevoke}
      >
        {words.revokeText}
      </AlertDialog>
    </li>
  );
}

function aboutOf(token: ApiToken, now: Date): readonly string[] {
  const { scopes, mapIds, usedAt, expiresAt } = token;
  const end = expiresAt === null ? undefined : new Date(expiresAt);
  const date = end && dateWords(end, now);
  return [
    ...scopes.map((scope) => words.scopes[scope]),
    ...(mapIds ? [words.someMaps(mapIds.length)] : []),
    ...(end && date ? [end > now ? words.until(date) : words.ended(date)] : []),
    usedAt === null ? words.unused : words.used(agoWords(new Date(usedAt), now)),
  ];
}
