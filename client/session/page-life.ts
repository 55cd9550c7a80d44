/** Without a sign of life for this long, somebody is away. */
export const IDLE_AFTER = 60_000;

const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "touchstart", "focus"] as const;

type PageEvents = {
  /** The page is being left, perhaps for good. */
  readonly leave: () => void;
  /** The browser kept the page and shows it again. */
  readonly comeBack: () => void;
  readonly setIdle: (idle: boolean) => void;
  readonly online: () => void;
  readonly offline: () => void;
  /** True while leaving would lose something. */
  readonly wouldLose: () => boolean;
};

/** Tells the session what happens to the page it lives in. Returns how to stop. */
export function watchPage(page: Window, events: PageEvents): () => void {
  const stopIdle = watchIdle(page, events.setIdle);
  const controller = new AbortController();
  const { signal } = controller;
  page.addEventListener("pagehide", events.leave, { signal });
  page.addEventListener("pageshow", events.comeBack, { signal });
  page.addEventListener("online", events.online, { signal });
  page.addEventListener("offline", events.offline, { signal });
  page.addEventListener(
    "beforeunload",
    (event) => {
      if (events.wouldLose()) event.preventDefault();
    },
    { signal },
  );
  return () => {
    controller.abort();
    stopIdle();
  };
}

function watchIdle(page: Window, setIdle: (idle: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let idle = false;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      idle = true;
      setIdle(true);
    }, IDLE_AFTER);
    if (idle) setIdle(false);
    idle = false;
  };
  const options = { capture: true, passive: true };
  for (const sign of SIGNS) page.addEventListener(sign, alive, options);
  alive();
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS) page.removeEventListener(sign, alive, options);
  };
}
