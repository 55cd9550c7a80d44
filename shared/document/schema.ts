import * as Y from "yjs";

/** The journey's Yjs document. Branded, so that a comments document cannot reach a board verb. */
export type JourneyDoc = Y.Doc & { readonly __doc: "journey" };
export const newJourneyDoc = (): JourneyDoc => new Y.Doc() as JourneyDoc;
export const asJourneyDoc = (doc: Y.Doc): JourneyDoc => doc as JourneyDoc;
