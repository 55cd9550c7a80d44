/** One place where a person is signed in. */
export type SessionItem = {
  readonly id: string;
  /** Proper names: "Firefox", "Windows"; absent where the browser does not tell. */
  readonly device: { readonly browser?: string; readonly system?: string };
  readonly startedAt: string;
  /** Exact to an hour. */
  readonly usedAt: string;
  /** Whether it is the session that asks. */
  readonly current: boolean;
};
