import { Link } from "wouter";
import { buttonClass } from "../ui/index.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";

export function NotFoundPage() {
  return (
    <Frame title={doorWords.nothing.title} text={doorWords.nothing.text}>
      <Link href="/" className={buttonClass({ kind: "primary", size: "l" })}>
        {doorWords.nothing.home}
      </Link>
    </Frame>
  );
}
