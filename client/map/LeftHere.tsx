import { useState } from "react";
import type { CopyOf } from "../session/device-copies.ts";
import { Button, copyText, fileName, saveFile } from "../ui/index.ts";
import { dialogWords as words } from "./dialog-words.ts";
import styles from "./left-here.module.css";
import { keptMap, type Left, leftAsText, leftHere } from "./left-here.ts";

/** Where a map is not there for us any more: what of ours is still on this device, to carry it off. */
export function LeftHere({ of }: { readonly of: CopyOf }) {
  const [left] = useState(() => leftHere(of));
  const [said, setSaid] = useState("");
  if (!left) return null;
  const download = async () => {
    const map = await mapOf(of, left);
    if (map)
      saveFile(fileName(map.title, "json"), JSON.stringify(map, null, 2), "application/json");
    // Importing a map brings no comments.
    const text = leftAsText(left, undefined);
    if (text) saveFile(fileName(left.title, "txt"), text, "text/plain");
    setSaid(map || text ? words.leftSaved : words.leftMissed);
  };
  const copy = async () => {
    const coming = mapOf(of, left).then((map) => leftAsText(left, map));
    const copied = await copyText(coming).catch(() => false);
    if (!copied) await download();
    else setSaid((await coming) ? words.leftCopied : words.leftMissed);
  };
  return (
    <section className={styles.left} aria-label={words.leftTitle}>
      <p>{words.left(left.changes, left.said.length)}</p>
      {left.said.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <blockquote key={index} className={styles.said}>
          {text}
        </blockquote>
      ))}
      <div className={styles.deeds}>
        <Button onClick={() => void copy()}>{words.leftCopy}</Button>
        <Button onClick={() => void download()}>{words.leftDownload}</Button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

const mapOf = async (of: CopyOf, { changes }: Left) => (changes > 0 ? keptMap(of) : undefined);
