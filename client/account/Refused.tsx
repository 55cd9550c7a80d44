import { type ReactNode, useEffect } from "react";
import { ApiProblem } from "../api/api-problem.ts";
import { LinkPassword } from "./LinkPassword.tsx";
import { Opening } from "./Opening.tsx";
import { forgetUnlocked } from "./unlocked.ts";
import { tokenIn } from "./visitor.ts";

/**
 * What stands where a link's token was refused: its password is asked for, first or again; else
 * `children`.
 */
export function Refused({
  token,
  failure,
  name,
  onName,
  children,
}: {
  readonly token: string;
  readonly failure: unknown;
  readonly name?: string | undefined;
  /** For guests. */
  readonly onName?: (name: string) => void;
  readonly children?: ReactNode;
}) {
  const link = tokenIn(window.location) ?? token;
  const refused = failure instanceof ApiProblem && failure.status < 500;
  // What was given for the password counts no more: the link itself says what is needed now.
  const isOver = refused && token !== link;
  useEffect(() => {
    if (isOver) forgetUnlocked(link);
  }, [isOver, link]);
  if (isOver) return <Opening />;
  if (!(refused && failure.code === "password_needed")) return children;
  return <LinkPassword link={link} name={name} {...(onName && { onName })} />;
}
