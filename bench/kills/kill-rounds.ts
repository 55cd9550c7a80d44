import { forget, type Server, startServer } from "../../e2e/support/server.ts";
import { SeededRandom } from "../../shared/testing/index.ts";
import { Writer } from "./writer.ts";

export type KillReport = {
  readonly rounds: number;
  /** Edits that the server had called saved before it was killed. */
  readonly saved: number;
  /** Edits that somebody else had received before it was killed. */
  readonly received: number;
  /** Of either, those that were gone after the restart. */
  readonly lost: readonly string[];
};

type Plan = { readonly rounds: number; readonly seed: number; readonly writers: number };

/**
 * Kills the server (SIGKILL) at random moments while people write, starts it again on the same data
 * and looks there for every edit that was acknowledged or received. The writers of a round are gone
 * for good before the restart, so that nobody's own copy can mend what the server lost.
 */
export async function killRounds({ rounds, seed, writers }: Plan): Promise<KillReport> {
  const random = new SeededRandom(seed);
  const lost: string[] = [];
  const seen = { saved: 0, received: 0 };
  let server = await startServer();
  const { dataDir } = server;
  const port = Number(new URL(server.url).port);
  const mapId = await newMap(server);
  for (let round = 0; round < rounds; round++) {
    const promised = await writeUntilKilled(server, mapId, { round, writers, random });
    server = await startServer({ dataDir, port });
    const there = await cardsOn(server, mapId);
    lost.push(...[...promised.saved, ...promised.received].filter((id) => !there.has(id)));
    seen.saved += promised.saved.size;
    seen.received += promised.received.size;
  }
  await server.stop();
  await forget(server);
  return { rounds, ...seen, lost };
}

async function writeUntilKilled(
  server: Server,
  mapId: string,
  { round, writers, random }: { round: number; writers: number; random: SeededRandom },
) {
  const people = Array.from(
    { length: writers },
    (_, i) => new Writer(`r${round}w${i}`, server, mapId),
  );
  await Promise.all(people.map((person) => person.ready()));
  for (const person of people) person.start(2 + random.below(6));
  await new Promise((resolve) => setTimeout(resolve, 100 + random.below(500)));
  await server.kill();
  const saved = new Set(people.flatMap((person) => [...person.saved]));
  const received = new Set(people.flatMap((person) => [...person.received(`r${round}w`)]));
  for (const person of people) person.leave();
  return { saved, received };
}

async function newMap({ url, adminToken }: Server): Promise<string> {
  const answer = await fetch(`${url}/api/maps`, {
    method: "POST",
    headers: { authorization: `Bearer ${adminToken}`, "content-type": "application/json" },
    body: JSON.stringify({ title: "Under fire", template: "blank" }),
  });
  const made: unknown = await answer.json();
  if (answer.status === 201 && typeof made === "object" && made && "id" in made) {
    return String(made.id);
  }
  throw new Error(`no map was made: ${answer.status} ${JSON.stringify(made)}`);
}

async function cardsOn({ url, adminToken }: Server, mapId: string): Promise<ReadonlySet<string>> {
  const answer = await fetch(`${url}/api/maps/${mapId}/export?format=json`, {
    headers: { authorization: `Bearer ${adminToken}` },
  });
  if (!answer.ok) throw new Error(`the map cannot be read: ${answer.status}`);
  const text = await answer.text();
  return new Set([...text.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id = ""]) => id));
}
