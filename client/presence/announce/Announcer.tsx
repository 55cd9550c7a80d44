import { useEffect, useState } from "react";
import { useSession, watchRemoteEdits } from "../../session/index.ts";
import { Herald } from "./herald.ts";
import { words } from "./words.ts";

/** More than this nobody looks up. */
const KEPT = 12;

type Line = { readonly key: number; readonly text: string };

/** Reads out what others do on the map. */
export function Announcer() {
  const session = useSession();
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let count = 0;
    const herald = new Herald(session, (sentences) => {
      // A line of its own each time: what was said before is said again only if it happened again.
      const said = { key: count++, text: sentences.join(" ") };
      setLines((before) => [...before, said].slice(-KEPT));
    });
    const stops = [
      watchRemoteEdits(session, herald.heard),
      session.people.changed.subscribe(herald.peopleChanged),
    ];
    return () => {
      for (const stop of stops) stop();
      herald.stop();
    };
  }, [session]);
  return (
    <div className="visually-hidden" role="log" aria-label={words.log}>
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
