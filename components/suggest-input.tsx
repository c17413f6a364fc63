"use client";

import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { showFullText } from "./full-text";
import classes from "./suggest-input.module.css";

export interface Suggestion {
  id: string;
  name: string;
  /** Secondary text after the name. */
  note?: ReactNode;
}

interface SuggestInputProps {
  value: string;
  onChange: (value: string) => void;
  /** Suggestions for the typed text; called only while the list is open. */
  suggestions: readonly Suggestion[];
  onChoose: (id: string) => void;
  /** Called as the field is entered and typed in, so that suggestions can be looked up. */
  onAsk?: ((words: string) => void) | undefined;
  /** Opens as the field is entered, not only as it is typed in. */
  eager?: boolean | undefined;
  label: string;
  lang?: string | undefined;
  placeholder?: string | undefined;
  className?: string | undefined;
  /** Keys the list does not take: Enter without a marked entry, Backspace and so on. */
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** Called as the field is left. */
  onLeave?: (() => void) | undefined;
  /** Marks of the field, such as data-path. */
  marks?: Readonly<Record<string, string | undefined>>;
  style?: CSSProperties;
}

/** A text field with suggestions. Text without a match is kept as typed. */
export function SuggestInput({
  value,
  onChange,
  suggestions,
  onChoose,
  onAsk,
  eager = false,
  label,
  lang,
  placeholder,
  className,
  onKeyDown,
  onLeave,
  marks,
  style,
}: SuggestInputProps) {
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = open && suggestions.length > 0;
  const move = (by: number) => {
    const next = (marked + by + suggestions.length + 1) % (suggestions.length + 1);
    setMarked(next === suggestions.length ? -1 : next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (id: string) => {
    setOpen(false);
    setMarked(-1);
    onChoose(id);
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = suggestions[marked];
    const isWithArrow = event.shiftKey && event.key.startsWith("Arrow");
    if (event.altKey || event.ctrlKey || event.metaKey || isWithArrow) onKeyDown?.(event);
    else if (event.key === "ArrowDown" && !shown) {
      setOpen(true);
      onAsk?.(value);
    } else if (shown && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (shown && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (shown && event.key === "Enter" && chosen) {
      event.preventDefault();
      event.stopPropagation();
      choose(chosen.id);
    } else onKeyDown?.(event);
  };
  return (
    <span className={classes.place} style={style}>
      <span aria-hidden="true" className={[className, classes.whole].join(" ")} data-text={value} />
      <input
        {...marks}
        className={[className, classes.input].join(" ")}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && marked >= 0 ? `${listId}-${marked}` : undefined}
        autoComplete="off"
        lang={lang}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          setOpen(true);
          setMarked(-1);
          onAsk?.(event.target.value);
          onChange(event.target.value);
        }}
        onFocus={() => {
          if (eager) setOpen(true);
          onAsk?.(value);
        }}
        onBlur={() => {
          setOpen(false);
          onLeave?.();
        }}
        onKeyDown={pressed}
        onPointerEnter={showFullText}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        ref={list}
        className={classes.list}
        hidden={!shown}
        // A list that scrolls would otherwise be a stop of Tab.
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown &&
          suggestions.map((each, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus; its keys choose.
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant).
            <div
              key={each.id}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === marked}
              className={classes.option}
              onClick={() => choose(each.id)}
            >
              <span>{each.name}</span>
              {each.note && <span className={classes.note}>{each.note}</span>}
            </div>
          ))}
      </div>
    </span>
  );
}
