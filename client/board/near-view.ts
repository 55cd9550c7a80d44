import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";

/** How far outside the view cells draw their cards already. */
const MARGIN = "400px 300px";

/** Tells elements when they come near the view of the scrolled board and when they leave it. */
export class NearView {
  readonly #onChange = new WeakMap<Element, (near: boolean) => void>();
  readonly #waiting = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  /** Starts watching inside `root`. Returns how to stop. */
  readonly open = (root: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => this.#tell(entries), {
      root,
      rootMargin: MARGIN,
    });
    this.#observer = observer;
    for (const element of this.#waiting) observer.observe(element);
    return () => {
      observer.disconnect();
      this.#observer = undefined;
    };
  };

  readonly watch = (element: Element, onChange: (near: boolean) => void): (() => void) => {
    this.#onChange.set(element, onChange);
    this.#waiting.add(element);
    this.#observer?.observe(element);
    return () => {
      this.#onChange.delete(element);
      this.#waiting.delete(element);
      this.#observer?.unobserve(element);
    };
  };

  #tell(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) this.#onChange.get(target)?.(isIntersecting);
  }
}

export const NearViewContext = createContext(new NearView());

/**
 * Whether a cell is near the view, and how high it was when it was last, so that rows keep their
 * height. `stack` is the box around the cards.
 */
export function useNearView(
  cell: RefObject<HTMLElement | null>,
  stack: RefObject<HTMLElement | null>,
): { readonly near: boolean; readonly height: number | undefined } {
  const view = useContext(NearViewContext);
  const [seen, setSeen] = useState<{ near: boolean; height: number | undefined }>({
    near: false,
    height: undefined,
  });
  useLayoutEffect(() => {
    const element = cell.current;
    if (!element) return;
    return view.watch(element, (near) =>
      setSeen(({ height }) => ({
        near,
        height: near ? height : (stack.current?.offsetHeight ?? height),
      })),
    );
  }, [view, cell, stack]);
  return seen;
}

/** Watches the cells inside `root`, the board's scrolled element. */
export function useNearViewOf(root: RefObject<HTMLElement | null>): NearView {
  const [view] = useState(() => new NearView());
  useEffect(() => (root.current ? view.open(root.current) : undefined), [view, root]);
  return view;
}
