import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button, copyText, TextField } from "../ui/index.ts";
import styles from "./security.module.css";
import { securityWords } from "./security-words.ts";

const words = securityWords.tokens;

/** A token, which can be read only now. */
export function MadeToken({ token }: { readonly token: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Where the browser refuses, as outside https, it is selected, to copy by hand.
    setCopied(await copyText(Promise.resolve(token)));
  };
  return (
    <div className={styles.made}>
      <TextField
        ref={field}
        label={words.created}
        hint={words.once}
        readOnly
        autoFocus
        value={token}
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
    </div>
  );
}
