/**
 * The one element that holds what is being written. It moves between the tiles that show the edited
 * thing, so that a card which others move to another cell takes its editor, focus and half-composed
 * word along. While nothing shows the thing, the element rests in the waiting room.
 */
export class EditorHome {
  readonly element: HTMLElement;
  #room: HTMLElement | undefined;
  #moving = false;

  constructor(document: Document) {
    this.element = document.createElement("div");
    this.element.dataset.editor = "";
  }

  /** True while the element changes its place: a blur then is not the writer's. */
  get moving(): boolean {
    return this.#moving;
  }

  readonly setWaitingRoom = (room: HTMLElement | undefined): void => {
    this.#room = room;
    if (room && !this.element.isConnected) room.append(this.element);
  };

  /** Moves the editor into `slot`. Answers how to leave again. */
  readonly enter = (slot: HTMLElement): (() => void) => {
    this.#move(slot);
    return () => {
      if (this.#room && slot.contains(this.element)) this.#move(this.#room);
    };
  };

  #move(to: HTMLElement): void {
    const { element } = this;
    if (element.parentElement === to) return;
    const focused = document.activeElement;
    const putCaretBack = keepCaret(element);
    this.#moving = true;
    // moveBefore keeps focus and composition; elsewhere the focus is put back.
    if (element.isConnected && to.isConnected && "moveBefore" in to) to.moveBefore(element, null);
    else to.append(element);
    if (isWithin(element, focused) && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    putCaretBack();
    this.#moving = false;
  }
}

/** A moved text keeps the focus, but not where in it the caret stands. Answers how to restore that. */
function keepCaret(element: HTMLElement): () => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || !element.contains(anchorNode)) return () => undefined;
  return () =>
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
}

const isWithin = (outer: HTMLElement, inner: Element | null): inner is HTMLElement =>
  inner instanceof HTMLElement && outer.contains(inner);
