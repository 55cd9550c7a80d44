import { expect, test } from "vitest";
import { Actor } from "../../../shared/access/index.ts";
import {
  type Card,
  type CardId,
  idOf,
  plainTextOf,
  type StepId,
  type ThreadId,
} from "../../../shared/journey/index.ts";
import { addCard, addLane, deleteCards } from "../../../shared/operations/index.ts";
import { type Answer, startTestServer } from "../testing/server.ts";
import { type As, commentsOf } from "./testing/said.ts";

const codeOf = ({ status, body }: Answer) => `${status} ${body.code ?? "ok"}`;
const by = new Actor(idOf("tests"));

/** A blank map with an editor, a commenter, and a lane for pain points below the others. */
async function workshop() {
  const server = await startTestServer();
  const mapId = await server.newMap("Retail");
  const mia = await server.signedIn("mia");
  const ben = await server.signedIn("ben");
  await server.catalogue.setMember({ mapId, userId: mia.user.id, role: "commenter" });
  await server.catalogue.setMember({ mapId, userId: ben.user.id, role: "editor" });
  const { openMaps } = server;
  const read = () => openMaps.read(mapId);
  const comments = commentsOf(server, mapId);
  const promote = (id: string, json: object = {}, as: As = ben.as) =>
    comments.send("POST", `/${id}/promote`, as, json);
  const cardOf = async (answer: Answer): Promise<Card | undefined> => {
    const { cardId } = JSON.parse(answer.text);
    return (await read()).cards.get(idOf<CardId>(cardId));
  };
  const steps = (await read()).columns.flatMap(({ steps }) => steps.map(({ id }) => id));
  return { ...server, ...comments, server, mapId, mia, ben, read, promote, cardOf, steps };
}

test("[CMT-50] a pain point becomes a card in its stage's pain points, and both name each other", async () => {
  const { start, promote, cardOf, read, thread, mia } = await workshop();
  const { columns, lanes } = await read();
  const column = columns[1];
  const lane = lanes.find(({ kind }) => kind === "pain-point");
  if (!column || !lane) throw new Error("a blank map has stages and a lane of pain points");
  const anchor = { on: "stage", stageId: column.stage.id };
  const text = "The parcel is late\n\nTwo weeks\nwithout a word";
  await start(mia.as, "t1", { kind: "pain-point", severity: 4, anchor, text });
  const made = await promote("t1");
  const card = await cardOf(made);
  expect(made.status).toBe(200);
  expect(card).toMatchObject({
    ...{ kind: "pain-point", severity: 4, title: "The parcel is late" },
    cell: { laneId: lane.id, stepId: column.steps[0]?.id },
    source: { threadId: "t1", author: { id: mia.user.id, name: "mia" } },
  });
  expect(card && plainTextOf(card.body)).toBe("Two weeks\nwithout a word");
  expect((await thread("t1"))?.cardId).toBe(card?.id);
});

test("[CMT-50] the card of joined pain points is as bad as the worst of them", async () => {
  const { start, send, promote, cardOf, mia, ben } = await workshop();
  await start(mia.as, "lead", { kind: "pain-point", severity: 2 });
  await start(mia.as, "worse", { kind: "pain-point", severity: 4 });
  expect((await send("POST", "/worse/merge", ben.as, { into: "lead" })).status).toBe(200);
  expect(await cardOf(await promote("lead"))).toMatchObject({ severity: 4 });
});

test("[CMT-50] what is said in a cell of another kind becomes a card of its own kind at that step", async () => {
  const { start, promote, cardOf, read, steps, mia } = await workshop();
  const { lanes } = await read();
  const other = lanes.find(({ kind }) => kind === "touchpoint");
  const wanted = lanes.find(({ kind }) => kind === "pain-point");
  const anchor = { on: "cell", laneId: other?.id, stepId: steps[2] };
  await start(mia.as, "t1", { kind: "pain-point", severity: 1, anchor });
  expect(await cardOf(await promote("t1"))).toMatchObject({
    cell: { laneId: wanted?.id, stepId: steps[2] },
  });
  await start(mia.as, "t2", { anchor });
  const named = { kind: "touchpoint", place: { laneId: other?.id, stepId: steps[0] } };
  expect(await cardOf(await promote("t2", { ...named, cardId: "c2" }))).toMatchObject({
    ...{ id: "c2", kind: "touchpoint", cell: { laneId: other?.id, stepId: steps[0] } },
  });
});

test("[CMT-50] a long first line is shortened for the title, and kept whole in the text", async () => {
  const { start, promote, cardOf, mia } = await workshop();
  const text = "word ".repeat(40).trim();
  await start(mia.as, "t1", { text });
  const card = await cardOf(await promote("t1"));
  expect(card?.title).toMatch(/…$/);
  expect(card?.title.length).toBeLessThanOrEqual(120);
  expect(card && plainTextOf(card.body)).toBe(text);
});

test("[CMT-51] asked again, by whomever, there is one card; thrown away, there can be another", async () => {
  const { start, promote, cardOf, read, openMaps, mapId, mia } = await workshop();
  await start(mia.as, "t1");
  const answers = await Promise.all([promote("t1"), promote("t1"), promote("t1")]);
  const ids = answers.map(({ text }) => JSON.parse(text).cardId);
  expect(new Set(ids).size).toBe(1);
  expect((await read()).cards.size).toBe(1);
  const [first] = answers;
  const card = first && (await cardOf(first));
  if (!card) throw new Error("there is a card");
  await openMaps.change(mapId, (doc) =>
    deleteCards(doc, by, [card.id], { at: 1, batch: idOf("b") }),
  );
  expect((await cardOf(await promote("t1")))?.id).not.toBe(card.id);
});

test("[CMT-51] what broke off between card and thread is brought to its end by the next try", async () => {
  const { start, promote, read, openMaps, mapId, steps, mia } = await workshop();
  await start(mia.as, "t1");
  const lane = (await read()).lanes.find(({ kind }) => kind === "pain-point");
  const [stepId] = steps;
  if (!lane || !stepId) throw new Error("a blank map has steps and lanes");
  const source = { threadId: idOf<ThreadId>("t1"), author: { id: mia.user.id, name: "mia" } };
  const cell = { laneId: lane.id, stepId };
  await openMaps.change(mapId, (doc) =>
    addCard(doc, by, { id: idOf("c1"), kind: "text", title: "x", cell, source }, 0),
  );
  expect(JSON.parse((await promote("t1")).text).cardId).toBe("c1");
  expect((await read()).cards.size).toBe(1);
});

test("[CMT-55] a card that was made of a thread is taken back into the trash, and the thread is free of it", async () => {
  const { start, promote, cardOf, read, thread, send, mia, ben } = await workshop();
  await start(mia.as, "t1", { kind: "pain-point", severity: 3 });
  const card = await cardOf(await promote("t1"));
  const demote = (as: As) => send("POST", "/t1/demote", as, {});
  expect((await demote(mia.as)).status).toBe(403);
  expect((await thread("t1"))?.cardId).toBe(card?.id);
  expect((await demote(ben.as)).status).toBe(200);
  expect((await demote(ben.as)).status).toBe(200);
  expect((await thread("t1"))?.cardId).toBeUndefined();
  const gone = [...(await read()).cards.values()].find(({ id }) => id === card?.id);
  expect(gone?.deleted).toBeDefined();
  expect((await cardOf(await promote("t1")))?.id).not.toBe(card?.id);
});

test("[CMT-52] only editors make cards, where there is room for them, in lanes that are theirs", async () => {
  const { start, promote, read, thread, openMaps, mapId, steps, mia, automation } =
    await workshop();
  await start(mia.as, "t1");
  expect(codeOf(await promote("t1", {}, mia.as))).toBe("403 not_allowed");
  expect(codeOf(await promote("none"))).toBe("404 thread_not_found");
  const [stepId] = steps;
  const gone = { laneId: "none", stepId };
  expect(codeOf(await promote("t1", { place: gone }))).toBe("404 lane_not_found");
  await openMaps.change(mapId, (doc) => {
    addLane(doc, by, { id: idOf("guarded"), kind: "text", title: "Guarded" }, 99);
    const lane = doc.getMap("lanes").get("guarded");
    if (lane && typeof lane === "object" && "set" in lane && typeof lane.set === "function") {
      lane.set("teamId", "sales");
      lane.set("guarded", true);
    }
  });
  const place = { laneId: "guarded", stepId: stepId ?? idOf<StepId>("none") };
  expect(codeOf(await promote("t1", { place }))).toBe("403 not_allowed");
  expect([(await read()).cards.size, (await thread("t1"))?.cardId]).toEqual([0, undefined]);
  expect((await promote("t1", { place }, automation)).status).toBe(200);
});

test("[CMT-53] a suggestion becomes the card that was suggested, where it was suggested, and is settled", async () => {
  const { start, promote, cardOf, read, steps, thread, mia } = await workshop();
  const lane = (await read()).lanes.find(({ kind }) => kind === "touchpoint");
  const anchor = { on: "cell", laneId: lane?.id, stepId: steps[1] };
  const suggestion = { title: "Chat on the order page", kind: "touchpoint" };
  await start(mia.as, "t1", { kind: "idea", anchor, suggestion, text: "Many ask for it" });
  const card = await cardOf(await promote("t1"));
  expect(card).toMatchObject({ ...suggestion, cell: { laneId: lane?.id, stepId: steps[1] } });
  expect(card && plainTextOf(card.body)).toBe("Many ask for it");
  expect((await thread("t1"))?.resolved?.by.name).toBe("ben");
});
