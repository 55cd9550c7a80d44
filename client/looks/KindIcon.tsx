import {
  CircleHelp,
  Compass,
  Eye,
  EyeOff,
  Footprints,
  Frown,
  HandHeart,
  Image,
  Lightbulb,
  type LucideIcon,
  MessageCircleHeart,
  MousePointerClick,
  Receipt,
  StickyNote,
  Target,
  Wrench,
} from "lucide-react";
import type { LaneKind } from "../../shared/journey/index.ts";

const ICONS: Readonly<Record<LaneKind, LucideIcon>> = {
  text: StickyNote,
  touchpoint: MousePointerClick,
  need: CircleHelp,
  expectation: Target,
  motivation: Compass,
  "pain-point": Frown,
  delight: HandHeart,
  opportunity: Lightbulb,
  picture: Image,
  emotion: MessageCircleHeart,
  "physical-evidence": Receipt,
  "customer-actions": Footprints,
  frontstage: Eye,
  backstage: EyeOff,
  support: Wrench,
};

/** The small sign of a kind of card or lane, in its colour or in that of the text around it. */
export function KindIcon({
  kind,
  size = 16,
  plain = false,
}: {
  readonly kind: LaneKind;
  readonly size?: number;
  readonly plain?: boolean;
}) {
  const Icon = ICONS[kind];
  const look = plain ? undefined : { color: kindColour(kind) };
  return <Icon size={size} strokeWidth={1.9} aria-hidden="true" style={look} />;
}

export const kindColour = (kind: LaneKind): string => `var(--kind-${kind})`;
