import { useEffect, useState } from "react";
import { agoWords, dateTimeWords } from "./time-words.ts";

/** How long ago something was, kept true; hovering tells exactly. */
export function Ago({ time }: { readonly time: string }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(clock);
  }, []);
  const then = new Date(time);
  return (
    <time dateTime={time} title={dateTimeWords(then)}>
      {agoWords(then, now)}
    </time>
  );
}
