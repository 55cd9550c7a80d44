import { FileInput, Plus } from "lucide-react";
import { Button } from "../ui/index.ts";
import { LineArt } from "../ui/LineArt.tsx";
import styles from "./first-run.module.css";
import { SAMPLE_PICTURE } from "./sample-picture.ts";
import type { Start } from "./start.ts";
import { useCreateMap } from "./use-create-map.ts";
import { words } from "./words.ts";

/** Home before the first map: the real sample first, then the other ways to start. */
export function FirstRun({ onStart }: { readonly onStart: (start: Start) => void }) {
  const { create, busy } = useCreateMap();
  const { firstRun } = words;
  const openSample = () =>
    create({ title: words.create.starts.sample.name, template: "online-clothing-retailer" });
  return (
    <section className={styles.hero}>
      <div className={styles.text}>
        <h2 className={styles.title}>{firstRun.title}</h2>
        <p className={styles.lead}>{firstRun.text}</p>
        <div className={styles.actions}>
          <Button kind="primary" size="l" busy={busy} onClick={openSample}>
            {firstRun.sample}
          </Button>
          <Button size="l" icon={<Plus />} onClick={() => onStart("blank")}>
            {firstRun.blank}
          </Button>
          <Button kind="quiet" size="l" icon={<FileInput />} onClick={() => onStart("import")}>
            {firstRun.import}
          </Button>
        </div>
      </div>
      <div className={styles.picture}>
        <LineArt columns={SAMPLE_PICTURE} />
      </div>
    </section>
  );
}
