import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, test as base, type Page } from "@playwright/test";
import { forget, type Server, startServer } from "./server.ts";

export { expect } from "@playwright/test";

export type MapRole = "viewer" | "commenter" | "editor" | "admin";
type Browsing = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly touch?: boolean;
};
/** Without a view the map opens in the one that suits the role and the window. */
type Joining = Browsing & { readonly role?: MapRole; readonly view?: "board" | "story" };

/** The password of everybody here. */
export const PASSWORD = "correct horse battery";

/** One server, its maps, and the people who work on them in browsers of their own. */
export class Workshop {
  readonly #contexts: BrowserContext[] = [];

  constructor(
    readonly server: Server,
    readonly browser: Browser,
  ) {}

  /** Calls the HTTP interface with the rights of a workspace admin; throws on any refusal. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const text = await this.#send(method, path, "application/json", JSON.stringify(body));
    return text === "" ? undefined : JSON.parse(text);
  }

  importJson(document: unknown): Promise<string> {
    return this.importMap("json", JSON.stringify(document));
  }

  /** Makes a map of a file; answers its id. */
  async importMap(format: "json" | "mermaid", file: string): Promise<string> {
    const path = `/api/maps/import?format=${format}`;
    return textIn(JSON.parse(await this.#send("POST", path, "text/plain", file)), "id");
  }

  /** The text of an export. */
  exported(mapId: string, format: "json" | "mermaid"): Promise<string> {
    return this.#send("GET", `/api/maps/${mapId}/export?format=${format}`);
  }

  async newMap(title: string, template = "blank"): Promise<string> {
    return textIn(await this.call("POST", "/api/maps", { title, template }), "id");
  }

  /** The journey document of a map as it is on the server. */
  async document(mapId: string): Promise<JourneyJson> {
    const answer: unknown = JSON.parse(await this.exported(mapId, "json"));
    if (!isJourney(answer)) throw new Error("the export is no journey document");
    return answer;
  }

  /** The address of a new share link, and how to revoke it. */
  async link(mapId: string, role: MapRole): Promise<ShareLink> {
    const answer = await this.call("POST", `/api/maps/${mapId}/links`, { role });
    const path = `/api/maps/${mapId}/links/${textIn(answer, "id")}`;
    return {
      url: textIn(answer, "url"),
      token: textIn(answer, "token"),
      revoke: async () => {
        await this.call("DELETE", path);
      },
    };
  }

  /** A browser in which nobody is signed in. */
  async stranger(browsing: Browsing = {}): Promise<Page> {
    const {
      viewport = { width: 1440, height: 900 },
      colorScheme = "light",
      touch = false,
    } = browsing;
    const context = await this.browser.newContext({
      baseURL: this.server.url,
      viewport,
      colorScheme,
      hasTouch: touch,
    });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Signs a new person in, in a browser of their own. */
  async person(name: string, browsing: Browsing = {}): Promise<Person> {
    const email = `${name.toLowerCase().replace(/\W/g, ".")}.${randomUUID().slice(0, 8)}@example.com`;
    const account = { name, email, password: PASSWORD };
    const userId = textIn(await this.call("POST", "/api/users", account), "id");
    const page = await this.stranger(browsing);
    await signIn(page.context(), this.server.url, account);
    return { name, email, userId, context: page.context(), page };
  }

  /** Signs a new person in, gives them a role on the map, and opens it. */
  async join(mapId: string, name: string, joining: Joining = {}): Promise<Person> {
    const person = await this.person(name, joining);
    const role = joining.role ?? "editor";
    await this.call("PUT", `/api/maps/${mapId}/members/${person.userId}`, { role });
    await person.page.goto(`/m/${mapId}${joining.view ? `?view=${joining.view}` : ""}`);
    // What changes a map arrives beside it; until then nothing offers to be changed.
    if (role === "editor" || role === "admin") {
      await person.page
        .getByRole("button", { name: /undo/i })
        .first()
        .waitFor({ state: "attached" });
    }
    return person;
  }

  async end(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  async #send(method: string, path: string, type?: string, body?: string): Promise<string> {
    const answer = await fetch(`${this.server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.server.adminToken}`,
        ...(body !== undefined && type && { "content-type": type }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text;
  }
}

export type ShareLink = {
  readonly url: string;
  readonly token: string;
  readonly revoke: () => Promise<void>;
};

export type Person = {
  readonly name: string;
  readonly email: string;
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
  readonly personas: readonly { readonly id: string; readonly name: string }[];
  readonly emotions: readonly {
    readonly personaId: string;
    readonly stepId: string;
    readonly value: number;
  }[];
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

function textIn(answer: unknown, field: string): string {
  const found: unknown = Object.entries(answer ?? {}).find(([key]) => key === field)?.[1];
  if (typeof found === "string") return found;
  throw new Error(`no ${field} in ${JSON.stringify(answer)}`);
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
