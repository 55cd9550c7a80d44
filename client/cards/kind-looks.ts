import {
  CircleHelp,
  Compass,
  Frown,
  HandHeart,
  Lightbulb,
  type LucideIcon,
  MousePointerClick,
  StickyNote,
  Target,
} from "lucide-react";
import type { CardKind } from "../../shared/journey/index.ts";

/** The sign of each kind of card, as on the board. */
export const KIND_ICONS: Readonly<Record<CardKind, LucideIcon>> = {
  text: StickyNote,
  touchpoint: MousePointerClick,
  need: CircleHelp,
  expectation: Target,
  motivation: Compass,
  "pain-point": Frown,
  delight: HandHeart,
  opportunity: Lightbulb,
};
