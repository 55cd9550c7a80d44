/** Where each thing of a list stands in it, told at once however long the list is. */
export type Order<Id> = {
  has(id: Id): boolean;
  /** Things that are not in the list come after it. */
  at(id: Id): number;
};

export function orderOf<Id extends string>(things: readonly { readonly id: Id }[]): Order<Id> {
  const places = new Map(things.map(({ id }, index) => [id, index]));
  return { has: (id) => places.has(id), at: (id) => places.get(id) ?? places.size };
}
