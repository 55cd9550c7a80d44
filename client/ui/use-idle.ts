import { useEffect, useState } from "react";
import { whenIdle } from "./late-module.ts";

/** False until the page has had time for something else: what is large may be fetched then. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle;
}
