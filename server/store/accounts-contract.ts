import { expect, test } from "vitest";
import { type AnyId, type MapId, readId, type UserId } from "../../shared/journey/index.ts";
import type {
  AccountBook,
  Attempts,
  NewAccount,
  SessionBook,
  Settings,
  TokenBook,
} from "./port.ts";

export type AccountsUnderTest = {
  readonly book: AccountBook;
  readonly attempts: Attempts;
  readonly settings: Settings;
  readonly sessions: SessionBook;
  readonly tokens: TokenBook;
};
type Start = () => Promise<AccountsUnderTest>;

/** What every storage of accounts must do; each adapter's test runs it. */
export function accountsContract(start: Start): void {
  keepingAccounts(start);
  keepingTokens(start);
  countingAttempts(start);
}

function keepingAccounts(start: Start): void {
  test("[STO-11] of many first accounts at the same moment one is added", async () => {
    const { book } = await start();
    expect(await book.isEmpty()).toBe(true);
    const tries = ["mia", "ben", "eva"].map((name) => book.add(accountOf(name), "first"));
    const results = await Promise.all(tries);
    expect(results.toSorted()).toEqual(["added", "not_the_first", "not_the_first"]);
    expect(await book.isEmpty()).toBe(false);
    expect((await book.list({ limit: 10 })).items).toHaveLength(1);
  });

  test("[STO-11] one address has one account", async () => {
    const { book } = await start();
    const tries = [book.add(accountOf("mia")), book.add({ ...accountOf("mia"), id: id("other") })];
    expect((await Promise.all(tries)).toSorted()).toEqual(["added", "email_taken"]);
  });

  test("[STO-11] accounts are listed page by page and found by id", async () => {
    const { book } = await start();
    for (const name of ["mia", "ben", "eva"]) await book.add(accountOf(name));
    const first = await book.list({ limit: 2 });
    expect(first.items.map((account) => account.name)).toEqual(["ben", "eva"]);
    const second = await book.list({ limit: 2, after: first.cursor ?? "" });
    expect(second.items.map((account) => account.name)).toEqual(["mia"]);
    expect(second.cursor).toBeUndefined();
    const { passwordHash: _, at: __, ...mia } = accountOf("mia");
    expect(await book.find([id("mia"), id("nobody")])).toEqual([mia]);
    expect(await book.find([])).toEqual([]);
    expect(await book.findSession("none")).toBeUndefined();
    await expect(book.list({ limit: 2, after: "!" })).rejects.toMatchObject({
      code: "bad_request",
    });
  });

  test("[SESS-1, SESS-2] nobody without a session has one to see or to end", async () => {
    const { book, sessions } = await start();
    await book.add(accountOf("mia"));
    expect(await sessions.list(id("mia"), 1)).toEqual([]);
    expect(await sessions.end(id("mia"))).toBe(0);
    expect(await sessions.end(id("mia"), { only: "none" })).toBe(0);
    expect(await sessions.end(id("mia"), { except: "none" })).toBe(0);
  });

  test("[STO-12] a setting keeps its first value", async () => {
    const { settings } = await start();
    expect(await settings.valueOr("secret", "one")).toBe("one");
    expect(await settings.valueOr("secret", "two")).toBe("one");
    expect(await settings.valueOr("other", "three")).toBe("three");
  });
}

function keepingTokens(start: Start): void {
  test("[TOKEN-1] a token is found by its hash until it is removed by its maker's id", async () => {
    const { book, tokens } = await start();
    for (const name of ["mia", "ben"]) await book.add(accountOf(name));
    const bot = { name: "Bot", scopes: ["read", "edit"], createdAt: 1 } as const;
    const first = { ...bot, id: "t1", userId: id("mia"), tokenHash: "h1" };
    const limits = { mapIds: [id<MapId>("retail"), id<MapId>("bank")], expiresAt: 9 };
    const second = { ...bot, ...limits, id: "t2", userId: id("mia"), tokenHash: "h2" };
    await tokens.add(first);
    await tokens.add(second);
    expect(await tokens.findByHash("h2")).toEqual(second);
    expect(await tokens.findByHash("h3")).toBeUndefined();
    await tokens.markUsed("t1", 7);
    expect(await tokens.find("t1")).toEqual({ ...first, usedAt: 7 });
    expect((await tokens.list(id("mia"))).map((token) => token.id)).toEqual(["t1", "t2"]);
    expect(await tokens.remove(id("ben"), "t1")).toEqual([]);
    expect((await tokens.remove(id("mia"), "t1")).map((token) => token.id)).toEqual(["t1"]);
    expect(await tokens.find("t1")).toBeUndefined();
    expect(await tokens.remove(id("mia"))).toEqual([second]);
    await expect(tokens.add({ ...first, userId: id("nobody") })).rejects.toThrow();
  });
}

function countingAttempts(start: Start): void {
  test("[STO-13] tries are counted per key until their window is over", async () => {
    const { attempts } = await start();
    const tries = [1, 2, 3].map(() => attempts.count("mia", 1000, 500));
    const counts = (await Promise.all(tries)).map((tried) => tried.count);
    expect(counts.toSorted()).toEqual([1, 2, 3]);
    expect(await attempts.count("ben", 1100, 500)).toEqual({ count: 1, since: 1100 });
    await attempts.uncount("mia");
    expect(await attempts.count("mia", 1499, 500)).toEqual({ count: 3, since: 1000 });
    expect(await attempts.count("mia", 1500, 500)).toEqual({ count: 1, since: 1500 });
    await attempts.forget("mia");
    expect((await attempts.count("mia", 1510, 500)).count).toBe(1);
    await attempts.uncount("nobody");
    const counted = await Promise.all([
      attempts.isCounted("mia", 2009),
      attempts.isCounted("mia", 2010),
      attempts.isCounted("nobody", 1510),
    ]);
    expect(counted).toEqual([true, false, false]);
    await attempts.uncount("mia");
    expect(await attempts.isCounted("mia", 1511)).toBe(false);
  });
}

function id<T extends AnyId = UserId>(text: string): T {
  const read = readId<T>(text);
  if (!read) throw new Error(`${text} is no id`);
  return read;
}

const accountOf = (name: string): NewAccount => ({
  id: id(name),
  name,
  email: `${name}@example.org`,
  workspaceAdmin: name === "mia",
  passwordHash: "hash",
  at: 1,
});
