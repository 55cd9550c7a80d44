/**
 * Who writes with which Yjs client id. Two people writing with one id would lose each other's edits
 * for ever, so an id is whoever's who spoke with it first.
 */
export class ClientIds {
  readonly #owners = new Map<number, string>();

  /** True unless the id is somebody else's. */
  claim(id: number, owner: string): boolean {
    const current = this.#owners.get(id);
    if (current === undefined) this.#owners.set(id, owner);
    return current === undefined || current === owner;
  }

  /** The other owner of this id, if it has one. */
  otherOwner(id: number, owner: string): string | undefined {
    const current = this.#owners.get(id);
    return current === owner ? undefined : current;
  }

  /** A guest comes back as a new one, with the same client ids. */
  release(owner: string): void {
    for (const [id, current] of this.#owners) if (current === owner) this.#owners.delete(id);
  }
}
