import * as Y from "yjs";
import { LIMITS, type RichMark, type RichNode, type RichText } from "../journey/index.ts";
import { isJson, isPlainObject } from "./fields.ts";
import { setAttribute } from "./schema.ts";

/** Outermost first, as ProseMirror ranks the editor's marks; Yjs keeps them in no order. */
const MARK_ORDER = ["link", "bold", "code", "italic", "strike", "underline"];

/** A card's rich text as plain JSON. Total, and bounded in depth. */
export const richTextFrom = (fragment: Y.XmlFragment): RichText => ({
  type: "doc",
  content: childrenOf(fragment, 1).map(blockOf),
});

/** Text that stands outside any block (no editor writes that) is shown as a paragraph. */
const blockOf = (node: RichNode): RichNode =>
  node.type === "text" ? { type: "paragraph", content: [node] } : node;

function childrenOf(parent: Y.XmlFragment, depth: number): readonly RichNode[] {
  if (depth > LIMITS.depth) return [];
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return textNodesOf(child);
    return child instanceof Y.XmlElement ? [elementNodeOf(child, depth)] : [];
  });
}

function elementNodeOf(element: Y.XmlElement, depth: number): RichNode {
  const attrs = jsonIn(element.getAttributes());
  const content = childrenOf(element, depth + 1);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/** The tasks of a text's checklists, in the order in which `richTextFrom` tells them. */
export function tasksIn(parent: Y.XmlFragment, depth = 1): readonly Y.XmlElement[] {
  if (depth > LIMITS.depth) return [];
  return parent.toArray().flatMap((child): readonly Y.XmlElement[] => {
    if (!(child instanceof Y.XmlElement)) return [];
    const inner = tasksIn(child, depth + 1);
    return child.nodeName === "taskItem" ? [child, ...inner] : inner;
  });
}

export function isTicked(task: Y.XmlElement): boolean {
  const checked: unknown = task.getAttribute("checked");
  return checked === true;
}

/** Ticks a task, or takes its tick away. */
export const setTicked = (task: Y.XmlElement, done: boolean): void =>
  setAttribute(task, "checked", done);

const jsonIn = (attrs: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => isJson(value)));

function textNodesOf(text: Y.XmlText): readonly RichNode[] {
  const runs: readonly { insert?: unknown; attributes?: unknown }[] = text.toDelta();
  return runs.flatMap(({ insert, attributes }): RichNode[] => {
    if (typeof insert !== "string" || insert === "") return [];
    const marks = marksOf(attributes);
    return [{ type: "text", text: insert, ...(marks.length > 0 && { marks }) }];
  });
}

function marksOf(attributes: unknown): readonly RichMark[] {
  if (!isPlainObject(attributes)) return [];
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([key, value]) => {
      // y-prosemirror writes marks that may overlap themselves as `name--hash`.
      const type = key.split("--")[0] ?? key;
      const attrs = isPlainObject(value) ? jsonIn(value) : {};
      return Object.keys(attrs).length > 0 ? { type, attrs } : { type };
    })
    .sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

/** A new fragment that holds `body`, to be set on a card. */
export function fragmentFrom(body: RichText): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  // A body is never empty: two editors that open an empty one would each add a first paragraph.
  fragment.insert(0, xmlOf(body.content.length > 0 ? body.content : [{ type: "paragraph" }]));
  return fragment;
}

/**
 * Blocks that hold text get theirs when they are made, empty or not: two people who begin to type in
 * a block without one would each make one, and y-prosemirror would join the two by writing the words
 * of both twice.
 */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(["paragraph", "heading", "codeBlock"]);

/** Neighbouring text nodes become one Y.XmlText, as y-prosemirror keeps them. */
function xmlOf(nodes: readonly RichNode[]): (Y.XmlElement | Y.XmlText)[] {
  const xml: (Y.XmlElement | Y.XmlText)[] = [];
  let run: RichNode[] = [];
  const endRun = () => {
    if (run.length > 0) xml.push(xmlTextOf(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.text !== undefined) run.push(node);
    else {
      endRun();
      xml.push(xmlElementOf(node));
    }
  }
  endRun();
  return xml;
}

function xmlTextOf(run: readonly RichNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    run.map(({ text: insert = "", marks = [] }) => ({
      insert,
      attributes: Object.fromEntries(marks.map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  );
  return text;
}

function xmlElementOf(node: RichNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && value !== undefined) setAttribute(element, name, value);
  }
  const content = xmlOf(node.content ?? []);
  if (content.length > 0) element.insert(0, content);
  else if (TEXT_BLOCKS.has(node.type)) element.insert(0, [new Y.XmlText()]);
  return element;
}
