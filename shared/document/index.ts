export { pathTo } from "./changes.ts";
export { createCard, createEntity, exists, type Fields } from "./create.ts";
export { type Edit, editsIn } from "./edits.ts";
export { glanceAt } from "./glance-at.ts";
export { grouped } from "./grouped.ts";
export { repair, type Violation, violationsIn } from "./heal.ts";
export type { Overstepped } from "./overstep.ts";
export {
  placeAfterEach,
  placeAllNew,
  placeAt,
  placeInEach,
  siblingsIn,
  standAt,
} from "./place.ts";
export { ON_THE_MAP, readDeletionMark, readPlacement } from "./placement.ts";
export { readCard, readLane, readStage, readStep } from "./read-entities.ts";
export { emotionAt, readMeta, standingIn } from "./read-frame.ts";
export { readJourney } from "./read-journey.ts";
export { type Bounds, boundsOf, FLAGS, type Restrictions, restrictionsIn } from "./restrictions.ts";
export { fragmentFrom, isTicked, richTextFrom, setTicked, tasksIn } from "./rich-text.ts";
export { sameValue } from "./same-value.ts";
export {
  asJourneyDoc,
  ENTITY_ROOTS,
  type EntityRoot,
  emotionsOf,
  entitiesOf,
  entityAt,
  fragmentOf,
  type JourneyDoc,
  KEY,
  metaOf,
  newJourneyDoc,
  ROOTS,
  rootOf,
  type YEntity,
} from "./schema.ts";
export { type Overstep, overstepIn, setBack } from "./set-back.ts";
export { toJourneyDocument } from "./to-journey-document.ts";
export { type JourneyChange, JourneyTracker, trackJourney } from "./track-journey.ts";
export { cardParents, writeJourney } from "./write-journey.ts";
