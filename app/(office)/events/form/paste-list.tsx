"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import classes from "./fields.module.css";
import people from "./people.module.css";

/** Fetches the reading of lists and its words: a list is pasted, or people are about to be entered. */
export const loadPreview = () => import("./paste-preview");
const PastePreview = dynamic(loadPreview, { ssr: false });

/** A name list to paste, and below it what it is read as, before anything is added. */
export function PasteList({ initial, onDone }: { initial: string; onDone: () => void }) {
  const t = useTranslations("form");
  const [text, setText] = useState(initial);
  const [asked, setAsked] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.length, initial.length);
    void loadPreview().catch(() => undefined);
  }, [initial]);
  // Typing stays quick beside a long list.
  const settled = useDeferredValue(text);
  return (
    <div className={people.paste}>
      <label htmlFor={id} className={classes.label}>
        {t("pasteHelp")}
      </label>
      <textarea
        id={id}
        ref={field}
        className={`${classes.area} ${people.pasted}`}
        rows={4}
        placeholder={t("pasteExample")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) setAsked(event.currentTarget.value);
          if (event.key === "Escape") onDone();
        }}
      />
      {settled.trim() === "" ? (
        <div className={classes.inline} style={{ marginBlockStart: "0.5rem" }}>
          <Button size="compact-md" variant="subtle" color="gray" onClick={onDone}>
            {t("closePaste")}
          </Button>
        </div>
      ) : (
        <PastePreview
          text={settled}
          asked={asked !== undefined && asked === settled}
          onAnswered={() => setAsked(undefined)}
          onAdded={(left) => {
            setText(left);
            if (left === "") onDone();
            else field.current?.focus();
          }}
          onClose={onDone}
        />
      )}
    </div>
  );
}
