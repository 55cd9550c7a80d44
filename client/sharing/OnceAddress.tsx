import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button, copyText, TextField } from "../ui/index.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** A link's or an invitation's address, which can be read only now. */
export function OnceAddress({
  url,
  label,
  hint,
  action = words.link.copy,
}: {
  readonly url: string;
  readonly label: string;
  readonly hint: string;
  readonly action?: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Where the browser refuses, as outside https, the address is selected, to copy by hand.
    setCopied(await copyText(Promise.resolve(url)));
  };
  return (
    <div className={styles.address}>
      <TextField
        ref={field}
        label={label}
        hint={hint}
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
            {copied ? words.link.copied : action}
          </Button>
        }
      />
    </div>
  );
}
