import { Check, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import floating from "./floating.module.css";
import { useMenuParts } from "./menu-parts.ts";

/** One of several, the present one ticked. */
export function MenuChoice<T extends string>({
  value,
  choices,
  onChange,
}: {
  readonly value: T | undefined;
  readonly choices: readonly {
    readonly value: T;
    readonly label: string;
    readonly icon?: ReactNode;
  }[];
  readonly onChange: (value: T) => void;
}) {
  const { RadioGroup, RadioItem, ItemIndicator } = useMenuParts();
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup value={value ?? ""} onValueChange={choose}>
      {choices.map((choice) => (
        <RadioItem key={choice.value} value={choice.value} className={floating.item}>
          {choice.icon}
          <span className={floating.text}>{choice.label}</span>
          <span className={floating.mark}>
            <ItemIndicator>
              <Check />
            </ItemIndicator>
          </span>
        </RadioItem>
      ))}
    </RadioGroup>
  );
}

/** A menu within a menu. */
export function MenuMore({
  icon,
  label,
  blocked = false,
  children,
}: {
  readonly icon?: ReactNode;
  readonly label: ReactNode;
  /** Nothing in it can be chosen now; the heading says why. */
  readonly blocked?: boolean;
  readonly children: ReactNode;
}) {
  const { Item, Sub, SubTrigger, SubContent, Portal } = useMenuParts();
  if (blocked) {
    return (
      <Item
        className={floating.item}
        aria-disabled={true}
        onSelect={(event) => event.preventDefault()}
      >
        {icon}
        <span className={floating.text}>
          <span className={floating.name}>{label}</span>
        </span>
        <ChevronRight className={floating.onward} aria-hidden="true" />
      </Item>
    );
  }
  return (
    <Sub>
      <SubTrigger className={floating.item}>
        {icon}
        <span className={floating.text}>{label}</span>
        <ChevronRight className={floating.onward} aria-hidden="true" />
      </SubTrigger>
      <Portal>
        <SubContent className={floating.panel} sideOffset={besideOrOver()} collisionPadding={8}>
          {children}
        </SubContent>
      </Portal>
    </Sub>
  );
}

/** Radix turns a submenu to the other side but never pushes it into a window too narrow for both. */
const besideOrOver = (): number => (matchMedia("(width < 600px)").matches ? -96 : 4);
