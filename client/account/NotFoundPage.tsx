import { Link } from "wouter";
import { buttonClass } from "../ui/index.ts";
import { Frame } from "./Frame.tsx";
import { words } from "./words.ts";

export function NotFoundPage() {
  return (
    <Frame title={words.nothing.title} text={words.nothing.text}>
      <Link href="/" className={buttonClass({ kind: "primary", size: "l" })}>
        {words.nothing.home}
      </Link>
    </Frame>
  );
}
