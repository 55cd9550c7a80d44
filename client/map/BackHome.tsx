import { ArrowLeft } from "lucide-react";
import { Link } from "wouter";
import { buttonClass } from "../ui/index.ts";
import { words } from "./words.ts";

/** The way to the other maps, from where a map would stand. */
export function BackHome({ kind }: { readonly kind: "primary" | "quiet" }) {
  return (
    <Link href="/" className={buttonClass({ kind })}>
      <ArrowLeft size={16} aria-hidden="true" />
      {words.back}
    </Link>
  );
}
