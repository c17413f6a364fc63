"use client";

import { IconX } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import classes from "./chips-input.module.css";
import { onlyMatch } from "./only-match";
import { SuggestInput, type Suggestion } from "./suggest-input";

interface ChipsInputProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Suggestion[];
  label: string;
  placeholder?: string | undefined;
  /** Accessible name of the remove button of a chip. */
  removeLabel: (name: string) => string;
  /** The order can be changed, by Alt+← and Alt+→ on a chip; says so. */
  moveHint?: string | undefined;
  /** Creates a chip from text that matches no option; without it such text is discarded. */
  onNew?: ((words: string) => void) | undefined;
  /** What is said of text that is left in the field without being chosen. */
  unmatchedHint?: ((words: string) => string) | undefined;
  marks?: Readonly<Record<string, string | undefined>>;
}

const holds = (name: string, words: string) => name.toLowerCase().includes(words.trim().toLowerCase());

/** Multiple selection in the order chosen; a name typed so far that only one has it is chosen as the field is left. Backspace or a click removes a chip, ← goes to the chips. */
export function ChipsInput({
  value,
  onChange,
  options,
  label,
  placeholder,
  removeLabel,
  moveHint,
  onNew,
  unmatchedHint,
  marks,
}: ChipsInputProps) {
  const [words, setWords] = useState("");
  const [left, setLeft] = useState(false);
  const unmatched = left && words.trim() !== "" ? unmatchedHint?.(words.trim()) : undefined;
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const open = options.filter(
    (each) => !value.includes(each.id) && (words === "" || holds(`${each.name} ${each.note ?? ""}`, words)),
  );
  const add = (id: string) => {
    onChange([...value, id]);
    setWords("");
  };
  // The buttons are reached by ←, not by Tab: a key typed by mistake removes nothing.
  const focusBeside = (at: number, by: number) => {
    const buttons = box.current?.querySelectorAll<HTMLElement>("button[data-chip]");
    (buttons?.[Math.max(0, at + by)] ?? box.current?.querySelector<HTMLElement>("input"))?.focus();
  };
  const remove = (id: string) => {
    onChange(value.filter((each) => each !== id));
    box.current?.querySelector<HTMLElement>("input")?.focus();
  };
  const move = (id: string, by: number) => {
    const at = value.indexOf(id);
    const to = Math.max(0, Math.min(value.length - 1, at + by));
    const others = value.filter((each) => each !== id);
    flushSync(() => onChange([...others.slice(0, to), id, ...others.slice(to)]));
    focusBeside(to, 0);
  };
  const meant = () => onlyMatch(options, words);
  const take = (id: string) => {
    if (value.includes(id)) setWords("");
    else add(id);
  };
  return (
    <>
      <div ref={box} className={classes.box}>
        {value.map((id, at) => {
          const name = options.find((each) => each.id === id)?.name ?? id;
          return (
            <span key={id} className={classes.chip}>
              {name}
              <button
                type="button"
                className={classes.remove}
                tabIndex={-1}
                data-chip={id}
                aria-label={removeLabel(name)}
                title={moveHint ? `${removeLabel(name)} · ${moveHint}` : removeLabel(name)}
                onClick={() => remove(id)}
                onKeyDown={(event) => {
                  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                  if (by && event.altKey && moveHint) move(id, by);
                  else if (by) focusBeside(at, by);
                  else if (event.key === "Delete" || event.key === "Backspace") remove(id);
                  else return;
                  event.preventDefault();
                  event.stopPropagation();
                }}
              >
                <IconX size={12} aria-hidden="true" />
              </button>
            </span>
          );
        })}
        <SuggestInput
          marks={{ ...marks, ...(unmatched && { "aria-invalid": "true", "aria-describedby": hint }) }}
          value={words}
          onChange={(typed) => {
            setLeft(false);
            setWords(typed);
          }}
          suggestions={open}
          onChoose={add}
          label={label}
          placeholder={value.length === 0 ? placeholder : undefined}
          className={classes.input}
          // The suggestions are as wide as the box: beside many chips they would reach beyond a phone.
          style={{ flex: "1 1 2.5rem", position: "static" }}
          onLeave={() => {
            const id = meant();
            setLeft(id === undefined);
            if (id === undefined) return;
            // What is being clicked stays under the pointer until it is released.
            if (!document.querySelector(":active")) take(id);
            else document.addEventListener("pointerup", () => setTimeout(() => take(id)), { once: true });
          }}
          onKeyDown={(event) => {
            const [only] = open;
            if (event.key === "ArrowLeft" && words === "") focusBeside(value.length, -1);
            if (event.key === "Backspace" && words === "" && value.length > 0) onChange(value.slice(0, -1));
            const chosen = event.key === "Tab" ? meant() : undefined;
            // Before the focus moves: a control behind the field may go as something is chosen.
            if (chosen !== undefined) flushSync(() => take(chosen));
            if (event.key !== "Enter" || words.trim() === "") return;
            event.preventDefault();
            event.stopPropagation();
            if (only) add(only.id);
            else if (onNew) {
              onNew(words.trim());
              setWords("");
            }
          }}
        />
      </div>
      {unmatched && (
        <span id={hint} role="status" className={classes.problem}>
          {unmatched}
        </span>
      )}
    </>
  );
}
