import { Dialog, Keys } from "../ui/index.ts";
import styles from "./palette.module.css";
import { SHORTCUTS } from "./shortcuts.ts";
import { words } from "./words.ts";

/** All keys on one page. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open width="l" title={words.shortcuts} onOpenChange={(open) => open || onClose()}>
      <div className={styles.sheet}>
        {SHORTCUTS.map(({ name, shortcuts }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {shortcuts.map(({ does, keys }) => (
                <div key={does} className={styles.keys}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Keys key={one} combination={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
