import type { CardId } from "../../shared/journey/index.ts";
import { StoryView } from "../story/StoryView.tsx";
import { storyParts } from "./story-parts.ts";

/** The map in Story mode. */
export const MapStory = ({ onOpenCard }: { readonly onOpenCard: (id: CardId) => void }) => (
  <StoryView parts={storyParts} onOpenCard={onOpenCard} />
);
