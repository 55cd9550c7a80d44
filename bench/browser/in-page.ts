/**
 * What runs inside the page. Each function is sent as its text, so it stands on nothing else here.
 */

/** Milliseconds from each of the next `count` key presses to the frame that shows it. */
export const watchKeys = (count: number): void => {
  const times: number[] = [];
  Object.assign(window, { benchKeys: times });
  const onKey = (event: KeyboardEvent) => {
    // The event's own time is when the browser got it, before any of our work.
    const pressed = event.timeStamp;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        times.push(performance.now() - pressed);
        if (times.length >= count) window.removeEventListener("keydown", onKey, true);
      };
      channel.port2.postMessage(undefined);
    });
  };
  window.addEventListener("keydown", onKey, true);
};

/** Scrolls the board up and down for a while; answers how long each frame took. */
export const scrollFor = (milliseconds: number): Promise<readonly number[]> =>
  new Promise((resolve) => {
    const board = document.querySelector("[data-board-scroller]");
    const frames: number[] = [];
    const start = performance.now();
    let last = start;
    let down = true;
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      if (!board || now - start > milliseconds) return resolve(frames.slice(1));
      if (board.scrollTop + board.clientHeight >= board.scrollHeight - 1) down = false;
      if (board.scrollTop <= 0) down = true;
      board.scrollBy(down ? 8 : -8, down ? 40 : -40);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** Milliseconds from the next key press until the caret stands in a card's text. */
export const watchOpening = (): void => {
  Object.assign(window, { benchOpened: undefined });
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    const look = () => {
      if (document.activeElement?.classList.contains("ProseMirror")) {
        Object.assign(window, { benchOpened: performance.now() - timeStamp });
      } else requestAnimationFrame(look);
    };
    look();
  };
  window.addEventListener("keydown", onKey, { capture: true, once: true });
};

/** Milliseconds from the change of a card to the frame that shows its new title. */
export const watchCard = ({ selector, title }: { selector: string; title: string }): void => {
  Object.assign(window, { benchSeen: undefined });
  const card = document.querySelector(selector);
  const observer = new MutationObserver(() => {
    if (!card?.textContent?.includes(title)) return;
    observer.disconnect();
    const changed = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        Object.assign(window, { benchSeen: performance.now() - changed });
      };
      channel.port2.postMessage(undefined);
    });
  });
  if (card) observer.observe(card, { subtree: true, characterData: true, childList: true });
};
