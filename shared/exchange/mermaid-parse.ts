import { prepareSource, type Remark } from "./mermaid-source.ts";
import { type Statement, statementsOf } from "./mermaid-statements.ts";
import { proseIn, titleIn } from "./mermaid-text.ts";

export type MermaidTask = {
  readonly line: number;
  readonly name: string;
  /** What stands between the first colon and the second, as written. */
  readonly score: string;
  /** Who takes part, each once, in the order written; nobody's name is empty. */
  readonly people: readonly string[];
  /** Written after the people, where Mermaid reads nothing. */
  readonly ignored: string;
  readonly remarks: readonly Remark[];
};

export type MermaidSection = {
  readonly line: number;
  /** Undefined for what stands before the first section. */
  readonly title: string | undefined;
  readonly tasks: readonly MermaidTask[];
};

export type MermaidJourney = {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly sections: readonly MermaidSection[];
  /** Remarks that stand above another statement. */
  readonly remarks: readonly Remark[];
};

/** What Mermaid 11 reads from a `journey` diagram, its entities decoded. */
export function parseMermaid(file: string): MermaidJourney {
  const source = prepareSource(file);
  const remarksAbove = inTurn(source.remarks);
  const loose: Remark[] = [];
  const sections: { line: number; title: string | undefined; tasks: MermaidTask[] }[] = [];
  const said = { title: source.title ?? "", accTitle: "", accDescr: "" };
  for (const statement of statementsOf(source.lines)) {
    const above = remarksAbove(statement.index);
    if (statement.kind !== "task") loose.push(...above);
    switch (statement.kind) {
      case "title":
        said.title = titleIn(statement.text) || said.title;
        break;
      case "accTitle":
        said.accTitle = titleIn(statement.text);
        break;
      case "accDescr":
        said.accDescr = proseIn(statement.text);
        break;
      case "section":
        sections.push({ line: statement.line, title: titleIn(statement.text), tasks: [] });
        break;
      case "task": {
        if (sections.length === 0)
          sections.push({ line: statement.line, title: undefined, tasks: [] });
        sections.at(-1)?.tasks.push(taskIn(statement, above));
      }
    }
  }
  return { ...said, sections, remarks: loose };
}

/** Hands out each remark once, to the first statement at or below the line that it stands above. */
function inTurn(remarks: readonly Remark[]): (index: number) => readonly Remark[] {
  let next = 0;
  return (index) => {
    const start = next;
    while ((remarks[next]?.above ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    return remarks.slice(start, next);
  };
}

function taskIn(
  statement: Extract<Statement, { kind: "task" }>,
  remarks: readonly Remark[],
): MermaidTask {
  const [score = "", people = "", ...ignored] = statement.data.split(":");
  const names = people.split(",").map(titleIn);
  return {
    line: statement.line,
    name: titleIn(statement.text),
    score: score.trim(),
    people: [...new Set(names.filter((name) => name !== ""))],
    ignored: ignored.join(":").trim(),
    remarks,
  };
}
