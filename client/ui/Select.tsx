import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { cx } from "./cx.ts";
import floating from "./floating.module.css";
import styles from "./select.module.css";

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** A second line that says what choosing it means. */
  readonly hint?: string;
};

export function Select<T extends string>({
  label,
  value,
  choices,
  onChange,
  quiet = false,
  disabled = false,
}: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** Without an edge, inside a list. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
}) {
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <Radix.Root value={value} onValueChange={choose} disabled={disabled}>
      <Radix.Trigger className={cx(styles.trigger, quiet && styles.quiet)} aria-label={label}>
        <Radix.Value />
        <Radix.Icon asChild>
          <ChevronDown size={16} />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={floating.panel} position="popper" sideOffset={4} align="end">
          <Radix.Viewport>
            {choices.map((choice) => (
              <Radix.Item key={choice.value} value={choice.value} className={floating.item}>
                <span className={floating.mark}>
                  <Radix.ItemIndicator>
                    <Check size={16} />
                  </Radix.ItemIndicator>
                </span>
                <span className={floating.text}>
                  <Radix.ItemText>{choice.label}</Radix.ItemText>
                  {choice.hint && <span className={floating.hint}>{choice.hint}</span>}
                </span>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
