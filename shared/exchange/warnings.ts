/** What an import changed or left out, in words for a person, and on which line where there is one. */
export type ImportWarning = { readonly line?: number; readonly message: string };

/** More warnings than anybody reads would only hide the first ones. */
const MOST = 200;

export type Warnings = {
  add(message: string, line?: number): void;
  all(): readonly ImportWarning[];
};

/** Collects what an import changed or left out, in the order it was met. */
export function collectWarnings(): Warnings {
  const kept: ImportWarning[] = [];
  let count = 0;
  return {
    add(message, line) {
      count += 1;
      if (kept.length < MOST) kept.push(line === undefined ? { message } : { line, message });
    },
    all() {
      const more = count - kept.length;
      return more === 0 ? kept : [...kept, { message: `${more} more of the same kind.` }];
    },
  };
}
