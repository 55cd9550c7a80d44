import {
  EMPTY_TEXT,
  LIMITS,
  type RichMark,
  type RichNode,
  type RichText,
} from "../journey/index.ts";
import { mendMention, mentionWords, type Renamed } from "./mend-mention.ts";
import { mendImage } from "./mend-pictures.ts";
import { isMarkType, isNodeType, type NodeType, soundAttrs } from "./rich-text-rules.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import type { Warnings } from "./warnings.ts";

type Raw = Readonly<Record<string, unknown>>;

/**
 * A card's rich text from a file, mended to what the editor's grammar allows, because an editor
 * throws away whatever else it finds. Words are kept wherever there is a place for them.
 */
export function readRichText(
  input: unknown,
  at: string,
  warnings: Warnings,
  cards: Renamed = new Map(),
): RichText {
  if (input === undefined || input === null) return EMPTY_TEXT;
  if (!isObject(input) || input.type !== "doc") {
    throw new UnreadableFile(
      `${at} must be rich text, which begins {"type": "doc", "content": […]}.`,
    );
  }
  const reader = new RichTextReader(at, warnings, cards);
  return { type: "doc", content: reader.blocks(reader.childrenOf(input), 1) };
}

const isObject = (input: unknown): input is Raw =>
  typeof input === "object" && input !== null && !Array.isArray(input);

const isItem = (type: NodeType): boolean => type === "listItem" || type === "taskItem";

class RichTextReader {
  readonly #at: string;
  readonly #warnings: Warnings;
  readonly #cards: Renamed;
  readonly #told = new Set<string>();

  constructor(at: string, warnings: Warnings, cards: Renamed) {
    this.#at = at;
    this.#cards = cards;
    this.#warnings = warnings;
  }

  /** Blocks as they stand one under another; words between them become paragraphs. */
  blocks(raw: readonly Raw[], depth: number): readonly RichNode[] {
    const blocks: RichNode[] = [];
    let line: RichNode[] = [];
    const endLine = () => {
      if (line.length > 0) blocks.push({ type: "paragraph", content: line });
      line = [];
    };
    for (const node of raw) {
      const inline = this.#inline(node, depth + 1);
      if (inline) {
        line.push(...inline);
        continue;
      }
      endLine();
      for (const block of this.#block(node, depth)) blocks.push(block);
    }
    endLine();
    return blocks;
  }

  childrenOf(node: Raw): readonly Raw[] {
    const { content } = node;
    if (content === undefined || content === null) return [];
    if (!Array.isArray(content)) throw this.#refusal("has a content that is no list");
    const nodes = content.filter(isObject);
    if (nodes.length < content.length) throw this.#refusal("has something in it that is no node");
    return nodes;
  }

  #block(node: Raw, depth: number): readonly RichNode[] {
    const { type } = node;
    if (!isNodeType(type)) return this.blocks(this.#unwrapped(node), depth);
    this.#mustFit(depth);
    switch (type) {
      case "horizontalRule":
        return [{ type }];
      case "image":
        return [...this.#image(node), ...this.blocks(this.childrenOf(node), depth)];
      case "codeBlock":
        return [this.#made(node, type, this.#code(node, depth + 1))];
      case "blockquote":
        return this.#unlessEmpty(node, type, this.blocks(this.childrenOf(node), depth + 1));
      case "bulletList":
      case "orderedList":
        return this.#unlessEmpty(node, type, this.#items(node, "listItem", depth + 1));
      case "taskList":
        return this.#unlessEmpty(node, type, this.#items(node, "taskItem", depth + 1));
      case "listItem":
      case "taskItem":
        return this.blocks(this.childrenOf(node), depth);
      default:
        return [this.#made(node, type, this.#line(this.childrenOf(node), depth + 1))];
    }
  }

  #image(node: Raw): readonly RichNode[] {
    const image = mendImage(node);
    if (!image) this.#tell("an image shows no picture that could be kept");
    return image ? [image] : [];
  }

  #items(list: Raw, itemType: "listItem" | "taskItem", depth: number): readonly RichNode[] {
    return this.childrenOf(list).flatMap((node): readonly RichNode[] => {
      const isKnown = isNodeType(node.type);
      if (!isKnown) return this.#items({ content: this.#unwrapped(node) }, itemType, depth);
      this.#mustFit(depth);
      const inside = isNodeType(node.type) && isItem(node.type) ? this.childrenOf(node) : [node];
      const content = this.blocks(inside, depth + 1);
      const [first] = content;
      const led = first?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content];
      return [this.#made(node.type === itemType ? node : {}, itemType, led)];
    });
  }

  /** Words on one line; blocks that have no business there give theirs. */
  #line(raw: readonly Raw[], depth: number): readonly RichNode[] {
    return raw.flatMap((node): readonly RichNode[] => {
      const inline = this.#inline(node, depth);
      if (inline) return inline;
      if (!isNodeType(node.type)) return this.#line(this.#unwrapped(node), depth);
      this.#tell(`“${node.type}” does not belong inside a line of text: only its words were kept`);
      return this.#line(this.childrenOf(node), depth);
    });
  }

  #code(node: Raw, depth: number): readonly RichNode[] {
    const words = this.#line(this.childrenOf(node), depth);
    const text = words.map((word) => word.text ?? mentionWords(word) ?? "\n").join("");
    return text === "" ? [] : [{ type: "text", text }];
  }

  /** What stands in a line by itself: text, a mention, or a line break. Undefined for anything else. */
  #inline(node: Raw, depth: number): readonly RichNode[] | undefined {
    if (node.type === "hardBreak") {
      this.#mustFit(depth);
      return [{ type: "hardBreak" }];
    }
    if (node.type === "mention") return this.#mention(node, depth);
    if (node.type !== "text") return undefined;
    if (typeof node.text !== "string") throw this.#refusal("has a text node without text");
    if (node.text === "") return [];
    this.#mustFit(depth);
    const text = node.text.replace(/\p{Surrogate}/gu, "\uFFFD");
    const marks = this.#marks(node.marks);
    return [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
  }

  #mention(node: Raw, depth: number): readonly RichNode[] {
    this.#mustFit(depth);
    const mended = mendMention(node, this.#cards);
    if (mended?.type !== "mention") this.#tell("a mention names nobody and no card");
    return mended ? [mended] : [];
  }

  #marks(input: unknown): readonly RichMark[] {
    const marks = new Map<string, RichMark>();
    for (const mark of Array.isArray(input) ? input.filter(isObject) : []) {
      const { type, attrs } = mark;
      const sound = isMarkType(type) && isObject(attrs) ? soundAttrs(type, attrs) : undefined;
      const isKept = isMarkType(type) && (type !== "link" || sound?.href !== undefined);
      if (!isKept) this.#tell(`the format “${shown(type)}” cannot be kept: its words were`);
      else if (!marks.has(type)) marks.set(type, { type, ...(sound && { attrs: sound }) });
    }
    return [...marks.values()];
  }

  #made(node: Raw, type: NodeType, content: readonly RichNode[]): RichNode {
    const attrs = isObject(node.attrs)
      ? soundAttrs(type, this.#known(type, node.attrs))
      : undefined;
    const made = { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
    return type === "heading" && !attrs ? { ...made, attrs: { level: 1 } } : made;
  }

  /** Deeper headings than the editor has become its deepest. */
  #known(type: NodeType, attrs: Raw): Raw {
    const { level } = attrs;
    const isDeeper = type === "heading" && typeof level === "number" && level > 3;
    return isDeeper ? { ...attrs, level: 3 } : attrs;
  }

  #unlessEmpty(node: Raw, type: NodeType, content: readonly RichNode[]): readonly RichNode[] {
    return content.length === 0 ? [] : [this.#made(node, type, content)];
  }

  #unwrapped(node: Raw): readonly Raw[] {
    const inside = this.childrenOf(node);
    const kept = inside.length > 0 ? "what was in it was kept" : "it was left out";
    this.#tell(`“${shown(node.type)}” is not known here: ${kept}`);
    return inside;
  }

  #mustFit(depth: number): void {
    if (depth > LIMITS.depth) throw this.#refusal(`is nested more than ${LIMITS.depth} deep`);
  }

  /** Once per card for each kind of complaint. */
  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#warnings.add(`${this.#at}: ${message}.`);
  }

  #refusal(reason: string): UnreadableFile {
    return new UnreadableFile(`${this.#at} ${reason}.`);
  }
}

const shown = (type: unknown): string => (typeof type === "string" ? type.slice(0, 40) : "?");
