import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, test as base, type Page } from "@playwright/test";
import { forget, type Server, startServer } from "./server.ts";

export { expect } from "@playwright/test";

export type MapRole = "viewer" | "commenter" | "editor" | "admin";
type Joining = {
  readonly role?: MapRole;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly touch?: boolean;
};

/** One server, its maps, and the people who work on them in browsers of their own. */
export class Workshop {
  readonly #contexts: BrowserContext[] = [];

  constructor(
    readonly server: Server,
    readonly browser: Browser,
  ) {}

  /** Calls the HTTP interface with the rights of a workspace admin; throws on any refusal. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.server.adminToken}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  async newMap(title: string, template = "blank"): Promise<string> {
    return idIn(await this.call("POST", "/api/maps", { title, template }));
  }

  /** The journey document of a map as it is on the server. */
  async document(mapId: string): Promise<JourneyJson> {
    const answer: unknown = await this.call("GET", `/api/maps/${mapId}/export?format=json`);
    if (!isJourney(answer)) throw new Error("the export is no journey document");
    return answer;
  }

  /** Signs a new person in, in a browser of their own. */
  async person(name: string, joining: Joining = {}): Promise<Person> {
    const {
      viewport = { width: 1440, height: 900 },
      colorScheme = "light",
      touch = false,
    } = joining;
    const account = {
      name,
      email: `${name.toLowerCase().replace(/\W/g, ".")}.${randomUUID().slice(0, 8)}@example.com`,
      password: "correct horse battery",
    };
    const userId = idIn(await this.call("POST", "/api/users", account));
    const context = await this.browser.newContext({
      baseURL: this.server.url,
      viewport,
      colorScheme,
      hasTouch: touch,
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    await signIn(context, this.server.url, account);
    return { name, userId, context, page };
  }

  /** Signs a new person in, gives them a role on the map, and opens it. */
  async join(mapId: string, name: string, joining: Joining = {}): Promise<Person> {
    const person = await this.person(name, joining);
    const role = joining.role ?? "editor";
    await this.call("PUT", `/api/maps/${mapId}/members/${person.userId}`, { role });
    await person.page.goto(`/m/${mapId}`);
    return person;
  }

  async end(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}

export type Person = {
  readonly name: string;
  readonly userId: string;
  readonly context: BrowserContext;
  readonly page: Page;
};

/** As much of the journey document as the promises look at. */
export type JourneyJson = {
  readonly title: string;
  readonly stages: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly {
    readonly id: string;
    readonly stageId: string;
    readonly title: string;
  }[];
  readonly lanes: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
  readonly cards: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly body: unknown;
    readonly place: { readonly stepId: string; readonly laneId: string } | null;
  }[];
  readonly emotions: readonly { readonly stepId: string; readonly value: number }[];
};

const isJourney = (input: unknown): input is JourneyJson =>
  typeof input === "object" && input !== null && "throughline" in input && "cards" in input;

async function signIn(
  context: BrowserContext,
  url: string,
  account: { readonly email: string; readonly password: string },
): Promise<void> {
  const { email, password } = account;
  const answer = await context.request.post("/api/auth/sign-in/email", {
    data: { email, password },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}

function idIn(answer: unknown): string {
  if (typeof answer === "object" && answer !== null && "id" in answer) return String(answer.id);
  throw new Error(`no id in ${JSON.stringify(answer)}`);
}

/** `workshop`: shared by the tests of one worker, whose maps and people are their own. */
export const test = base.extend<{ workshop: Workshop }, { sharedServer: Server }>({
  sharedServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
      await forget(server);
    },
    { scope: "worker" },
  ],
  workshop: async ({ sharedServer, browser }, use) => {
    const workshop = new Workshop(sharedServer, browser);
    await use(workshop);
    await workshop.end();
  },
});

/** A server of the test's own, for those that stop or kill it. */
export async function ownWorkshop(browser: Browser): Promise<Workshop> {
  return new Workshop(await startServer(), browser);
}
