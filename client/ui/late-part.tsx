import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { BrokenPart } from "./ErrorBoundary.tsx";
import { type LateModule, lateModule } from "./late-module.ts";
import { useLatest } from "./use-latest.ts";
import { useToasts } from "./use-toasts.ts";
import { words } from "./words.ts";

/** A component that is fetched after the page; nothing stands in its place until it is there. */
export type LatePart<P> = ComponentType<P> & Pick<LateModule<unknown>, "load" | "preload">;

/**
 * Not React's `lazy`: what cannot be fetched for want of a network, or because a new version has
 * replaced it, must not take the page around it away; and React holds what was suspended back for
 * 300 ms after it showed something in its place.
 */
export function latePart<P extends object>(fetch: () => Promise<ComponentType<P>>): LatePart<P> {
  const { use, load, preload } = lateModule(async () => ({ Part: await fetch() }));
  const Late = (props: P) => {
    const late = use();
    return late ? <late.Part {...props} /> : null;
  };
  return Object.assign(Late, { load, preload });
}

/**
 * One that is all there is to see: `meanwhile` stands until it is there, and where it cannot be
 * fetched, a way to ask again.
 */
export function latePage<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode,
): LatePart<P> {
  const { use, load, preload } = lateModule(async () => ({ Part: await fetch() }));
  const Page = (props: P) => {
    const late = use();
    const [missed, setMissed] = useState(false);
    useEffect(() => {
      void load().then((there) => setMissed(!there));
    }, []);
    if (late) return <late.Part {...props} />;
    return missed ? <BrokenPart /> : meanwhile;
  };
  return Object.assign(Page, { load, preload });
}

type Closing = { readonly onClose?: () => void };

/** One that somebody asked for: where it cannot be fetched, they are told, and it counts as closed. */
export function askedPart<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
): LatePart<P & Closing> {
  const Late = latePart<P & Closing>(fetch);
  const { load, preload } = Late;
  const Asked = (props: P & Closing) => {
    useMissed(load, props.onClose);
    return <Late {...props} />;
  };
  return Object.assign(Asked, { load, preload });
}

/** Tells who waits for a part that it cannot be fetched now. */
export function useMissed(load: LateModule<unknown>["load"], onMissed?: () => void, asked = true) {
  const toasts = useToasts();
  const missed = useLatest(onMissed);
  useEffect(() => {
    if (!asked) return;
    let left = false;
    void load().then((there) => {
      if (there || left) return;
      toasts.show({ message: words.notFetched });
      missed.current?.();
    });
    return () => {
      left = true;
    };
  }, [load, toasts, missed, asked]);
}
