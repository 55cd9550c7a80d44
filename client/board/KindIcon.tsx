import {
  CircleHelp,
  Compass,
  Frown,
  HandHeart,
  Lightbulb,
  type LucideIcon,
  MessageCircleHeart,
  MousePointerClick,
  StickyNote,
  Target,
} from "lucide-react";
import type { CardKind, LaneKind } from "../../shared/journey/index.ts";

const ICONS: Readonly<Record<LaneKind, LucideIcon>> = {
  text: StickyNote,
  touchpoint: MousePointerClick,
  need: CircleHelp,
  expectation: Target,
  motivation: Compass,
  "pain-point": Frown,
  delight: HandHeart,
  opportunity: Lightbulb,
  emotion: MessageCircleHeart,
};

/** The small coloured sign of a kind of card or lane. */
export function KindIcon({
  kind,
  size = 16,
}: {
  readonly kind: CardKind | LaneKind;
  readonly size?: number;
}) {
  const Icon = ICONS[kind];
  return (
    <Icon size={size} strokeWidth={1.9} aria-hidden="true" style={{ color: kindColour(kind) }} />
  );
}

export const kindColour = (kind: CardKind | LaneKind): string => `var(--kind-${kind})`;
