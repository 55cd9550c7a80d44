import { type RefObject, useLayoutEffect, useRef } from "react";

/** The value of the last picture that was shown, for what is called later than that. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
