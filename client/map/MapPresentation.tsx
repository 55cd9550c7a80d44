import { Present } from "../story/Present.tsx";
import { storyParts } from "./story-parts.ts";

/** The map in Present mode. */
export const MapPresentation = ({ onLeave }: { readonly onLeave: () => void }) => (
  <Present parts={storyParts} onLeave={onLeave} />
);
