/** The client's end of a socket to a {@link FakeServer}. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  binaryType = "blob";
  readyState = 0;
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly sent: Uint8Array[] = [];

  constructor(readonly wake: (socket: FakeSocket) => void) {
    super();
  }

  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
    this.wake(this);
  }

  close(): void {
    this.readyState = this.CLOSED;
  }

  opened(): void {
    if (this.readyState !== this.CONNECTING) return;
    this.readyState = this.OPEN;
    this.onopen?.(new Event("open"));
  }

  heard(bytes: Uint8Array): void {
    if (this.readyState !== this.OPEN) return;
    const event = new MessageEvent("message", { data: bytes });
    this.dispatchEvent(event);
    this.onmessage?.(event);
  }

  closed(code: number): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.onclose?.({ code, reason: "" });
  }
}
