import { LINK_PASSWORD } from "../../shared/access/index.ts";
import { PasswordField } from "../ui/index.ts";
import { words } from "./words.ts";

export const isLinkPassword = ({ length }: string): boolean =>
  length >= LINK_PASSWORD.shortest && length <= LINK_PASSWORD.longest;

/** The password that a link asks for. */
export function LinkPasswordField({
  value,
  tried,
  onChange,
}: {
  readonly value: string;
  readonly tried: boolean;
  readonly onChange: (password: string) => void;
}) {
  const rule = words.link.passwordRule(LINK_PASSWORD.shortest);
  return (
    <PasswordField
      label={words.link.password}
      autoComplete="off"
      autoFocus
      value={value}
      onChange={(event) => onChange(event.target.value)}
      hint={rule}
      error={tried && !isLinkPassword(value) ? rule : undefined}
    />
  );
}
