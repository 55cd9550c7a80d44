import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./copy-field.module.css";
import { copyText } from "./copy-text.ts";
import { TextField } from "./TextField.tsx";

/** Something to be copied, such as an address that can be read only now. */
export function CopyField({
  text,
  label,
  hint,
  action,
  done,
}: {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  /** What the button says once it is copied. */
  readonly done: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Where the browser refuses, as outside https, the text is selected, to copy by hand.
    setCopied(await copyText(Promise.resolve(text)));
  };
  return (
    <div className={styles.box}>
      <TextField
        ref={field}
        label={label}
        hint={hint}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
        trailing={
          <Button
            kind="primary"
            size="s"
            icon={copied ? <Check /> : <Copy />}
            onClick={() => void copy()}
          >
            {copied ? done : action}
          </Button>
        }
      />
    </div>
  );
}
