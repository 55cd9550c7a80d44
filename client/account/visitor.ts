import type { Colleague } from "../api/account.ts";
import { deviceMemory } from "../ui/index.ts";

/** Who opens a map. Whoever comes by a share link brings its token, with an account or without. */
export type Visitor =
  | {
      readonly kind: "colleague";
      readonly user: Colleague;
      readonly token: string | undefined;
    }
  | { readonly kind: "guest"; readonly name: string; readonly token: string };

const NAME_KEY = "throughline.guest-name";

export const guestName = (): string | undefined => deviceMemory.read(NAME_KEY);
export const rememberGuestName = (name: string): void => deviceMemory.write(NAME_KEY, name);

/**
 * The token of a share link. It stands in the fragment, which browsers keep to themselves; in the
 * query it also works, for links that were written by hand.
 */
export function tokenIn({ hash, search }: Pick<Location, "hash" | "search">): string | undefined {
  const fragment = new URLSearchParams(hash.replace(/^#/, ""));
  return fragment.get("t") ?? new URLSearchParams(search).get("token") ?? undefined;
}
