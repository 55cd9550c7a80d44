import { type ReactNode, useContext } from "react";
import { plainTextOf, type RichNode } from "../../../shared/journey/index.ts";
import { InlineText } from "./InlineText.tsx";
import { TextImage } from "./TextImage.tsx";
import { taskName } from "./task-name.ts";
import { TickingContext } from "./ticking.ts";

/** Blocks of rich text. What this version does not know is shown by its words alone. */
export const TextBlocks = ({ nodes }: { readonly nodes: readonly RichNode[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own and hold no state
  nodes.map((node, index) => <TextBlock key={index} node={node} />);

function TextBlock({ node }: { readonly node: RichNode }): ReactNode {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case "paragraph":
      return (
        <p>
          <InlineText nodes={content} />
        </p>
      );
    case "heading":
      return <Heading level={attrs.level} content={content} />;
    case "blockquote":
      return (
        <blockquote>
          <TextBlocks nodes={content} />
        </blockquote>
      );
    case "codeBlock":
      return (
        <pre>
          <code>
            <InlineText nodes={content} />
          </code>
        </pre>
      );
    case "horizontalRule":
      return <hr />;
    case "image":
      return <TextImage node={node} />;
    case "text":
    case "hardBreak":
    case "mention":
      return <InlineText nodes={[node]} />;
    default:
      return <ListBlock node={node} />;
  }
}

function ListBlock({ node }: { readonly node: RichNode }): ReactNode {
  const { type, attrs = {}, content = [] } = node;
  const inner = <TextBlocks nodes={content} />;
  switch (type) {
    case "bulletList":
      return <ul>{inner}</ul>;
    case "orderedList":
      return <ol start={startOf(attrs.start)}>{inner}</ol>;
    case "listItem":
      return <li>{inner}</li>;
    case "taskList":
      return <ul data-type="taskList">{inner}</ul>;
    case "taskItem":
      return <Task node={node} />;
    default:
      return content.length > 0 ? <div>{inner}</div> : null;
  }
}

function Heading({
  level,
  content,
}: {
  readonly level: unknown;
  readonly content: readonly RichNode[];
}) {
  const inner = <InlineText nodes={content} />;
  if (level === 2) return <h2>{inner}</h2>;
  return level === 3 ? <h3>{inner}</h3> : <h1>{inner}</h1>;
}

function Task({ node }: { readonly node: RichNode }) {
  const done = node.attrs?.checked === true;
  const content = node.content ?? [];
  const tick = useContext(TickingContext);
  return (
    <li data-checked={done}>
      <label>
        <input
          type="checkbox"
          checked={done}
          readOnly={!tick}
          tabIndex={-1}
          onChange={() => tick?.(node, !done)}
          // The text or card around it keeps the focus, or its absence.
          onMouseDown={(event) => event.preventDefault()}
          aria-label={taskName(plainTextOf({ type: "doc", content }))}
        />
      </label>
      <div>
        <TextBlocks nodes={content} />
      </div>
    </li>
  );
}

const startOf = (start: unknown): number | undefined =>
  typeof start === "number" && Number.isInteger(start) && start !== 1 ? start : undefined;
