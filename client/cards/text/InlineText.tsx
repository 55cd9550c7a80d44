import { Fragment, type ReactNode, useContext } from "react";
import type { RichMark, RichNode } from "../../../shared/journey/index.ts";
import { LinkTabs } from "./link-tabs.ts";
import { Mention } from "./Mention.tsx";
import { type MarkedRun, markedRuns } from "./marked-runs.ts";
import { LINK_ATTRIBUTES, safeLink } from "./safe-link.ts";

/** The text of one block, with its marks. */
export function InlineText({ nodes }: { readonly nodes: readonly RichNode[] }) {
  return (
    <>
      {markedRuns(nodes).map(drawRun)}
      {needsRoom(nodes.at(-1)) && <br className="ProseMirror-trailingBreak" />}
    </>
  );
}

/** Browsers give an empty line, and the one after a last break, no height of its own. */
const needsRoom = (last: RichNode | undefined): boolean =>
  last?.text === undefined || last.text.endsWith("\n");

function drawRun(run: MarkedRun, index: number): ReactNode {
  if ("node" in run) {
    const { text, type } = run.node;
    if (type === "hardBreak") return <br key={index} />;
    if (type === "mention") return <Mention key={index} node={run.node} />;
    return <Fragment key={index}>{text}</Fragment>;
  }
  return (
    <Marked key={index} mark={run.mark}>
      {run.inner.map(drawRun)}
    </Marked>
  );
}

function Marked({ mark, children }: { readonly mark: RichMark; readonly children: ReactNode }) {
  switch (mark.type) {
    case "link":
      return <Link href={safeLink(mark.attrs?.href)}>{children}</Link>;
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "strike":
      return <s>{children}</s>;
    case "code":
      return <code>{children}</code>;
    case "underline":
      return <u>{children}</u>;
    default:
      return children;
  }
}

function Link({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ReactNode;
}) {
  const tabIndex = useContext(LinkTabs) ? undefined : -1;
  return (
    <a href={href} tabIndex={tabIndex} {...LINK_ATTRIBUTES}>
      {children}
    </a>
  );
}
