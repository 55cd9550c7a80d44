import { expect, test } from "vitest";
import { readJourney } from "../document/index.ts";
import { idOf, type Severity } from "../journey/index.ts";
import { sampleDoc } from "../testing/index.ts";
import { severitiesIn } from "./joined.ts";
import { raisedPains } from "./raised-pains.ts";
import type { Thread } from "./thread.ts";

const pain = (id: string, severity: Severity, more: Partial<Thread> = {}): Thread => ({
  ...{ id: idOf(id), kind: "pain-point", severity, anchor: { on: "card", cardId: idOf("c1") } },
  ...{ where: "", author: { id: idOf("ana"), name: "Ana" }, text: id, mentions: [], at: 1 },
  ...{ reactions: [], replies: [] },
  ...more,
});
const into = (id: string): Partial<Thread> => ({ mergedInto: idOf(id) });

test("[CMT-16] a pain point is as bad as whoever felt it worst says, however threads were merged", () => {
  const lead = pain("lead", 2);
  const severityOf = (...joined: readonly Thread[]) => severitiesIn([lead, ...joined])(lead);
  expect(severityOf()).toBe(2);
  expect(severityOf(pain("mild", 1, into("lead")))).toBe(2);
  expect(severityOf(pain("near", 1, into("lead")), pain("far", 4, into("near")))).toBe(4);
  expect(severityOf(pain("other", 4))).toBe(2);
  expect(severityOf(pain("back", 4, { ...into("lead"), textRemoved: true }))).toBe(2);
});

test("[CMT-16] what is merged into a raised pain point makes it as bad where it is shown", () => {
  const map = readJourney(sampleDoc());
  const raised = raisedPains([pain("lead", 2), pain("worse", 4, into("lead"))], map);
  expect(raised.map(({ thread, severity }) => [thread.id, severity])).toEqual([["lead", 4]]);
});
