import type { SsoRefusal } from "../../shared/protocol/index.ts";

/** Somebody who came from the provider is not let in; the page says why, the log says more. */
export class RefusedSignIn extends Error {
  override readonly name = "RefusedSignIn";
  constructor(
    readonly why: SsoRefusal,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
