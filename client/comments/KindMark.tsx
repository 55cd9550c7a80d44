import { CircleHelp, Lightbulb, type LucideIcon, MessageSquare } from "lucide-react";
import type { ThreadKind } from "../../shared/comments/index.ts";
import type { Severity } from "../../shared/journey/index.ts";
import { KindIcon, SeverityBars } from "../looks/index.ts";
import styles from "./thread.module.css";
import { words } from "./words.ts";

const ICONS: Readonly<Record<Exclude<ThreadKind, "pain-point">, LucideIcon>> = {
  comment: MessageSquare,
  question: CircleHelp,
  idea: Lightbulb,
};

/** The sign of a kind, without a name of its own. */
export function KindSign({
  kind,
  size = 15,
}: {
  readonly kind: ThreadKind;
  readonly size?: number;
}) {
  if (kind === "pain-point") return <KindIcon kind={kind} size={size} plain />;
  const Icon = ICONS[kind];
  return <Icon size={size} strokeWidth={1.9} aria-hidden="true" />;
}

/** Of what kind a thread is; how bad a pain point is, for whoever feels it worst. */
export function KindMark({
  kind,
  severity,
}: {
  readonly kind: ThreadKind;
  readonly severity: Severity | undefined;
}) {
  return (
    <span className={styles.kind} title={words.kinds[kind]}>
      {severity ? (
        <>
          <SeverityBars severity={severity} />
          <span aria-hidden="true">{severity}</span>
        </>
      ) : (
        <KindSign kind={kind} />
      )}
      {kind !== "comment" && <span>{words.kinds[kind]}</span>}
    </span>
  );
}
