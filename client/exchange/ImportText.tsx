import { type DragEvent, useEffect, useRef, useState } from "react";
import { Badge, cx, TextArea } from "../ui/index.ts";
import { detectFormat } from "./detect-format.ts";
import styles from "./import.module.css";
import { takeFile } from "./read-file.ts";
import { words } from "./words.ts";

/** Of a map with pictures only the beginning is shown: nobody reads them, and no page could hold them. */
const MOST_SHOWN = 2_000_000;
const SHOWN = 10_000;

/** Where the text is pasted or a file dropped; says what it recognises and selects a wrong line. */
export function ImportText({
  text,
  onText,
  onUnreadable,
  wrongLine,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onUnreadable: (reason: string) => void;
  readonly wrongLine: number | undefined;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (area.current && wrongLine !== undefined) selectLine(area.current, wrongLine);
  }, [wrongLine]);
  const isLong = text.length > MOST_SHOWN;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0], onText, onUnreadable);
  };
  return (
    <section
      aria-label={words.area}
      className={cx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextArea
        ref={area}
        label={words.label}
        mono
        wrap="off"
        rows={11}
        spellCheck={false}
        autoFocus
        placeholder={words.placeholder}
        value={isLong ? `${text.slice(0, SHOWN)}\n…` : text}
        readOnly={isLong}
        {...(isLong && { hint: words.inPart })}
        onChange={(event) => onText(event.target.value)}
      />
      {/\S/.test(text) && (
        <span className={styles.format}>
          <Format text={isLong ? text.slice(0, SHOWN) : text} />
        </span>
      )}
      {over && <div className={styles.veil}>{words.drop}</div>}
    </section>
  );
}

function Format({ text }: { readonly text: string }) {
  const format = detectFormat(text);
  if (format === undefined) return <Badge>{words.notRecognised}</Badge>;
  return <Badge tone="accent">{words.recognised[format]}</Badge>;
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const end = area.value.indexOf("\n", start);
  area.focus();
  area.setSelectionRange(start, end === -1 ? area.value.length : end);
  const height = area.scrollHeight / Math.max(1, area.value.split("\n").length);
  area.scrollTop = height * (line - 1) - area.clientHeight / 2;
}
