"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import classes from "./fields.module.css";

// The reading of write-ups and its lexicons are fetched when one is to be pasted.
const loadDialog = () => import("./write-up-dialog");
const WriteUpDialog = dynamic(loadDialog, { ssr: false });

/** Opens the dialog in which a past write-up is read into the form. */
export function PastWriteUp() {
  const t = useTranslations("form");
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.link}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog().catch(() => undefined)}
        onClick={() => setOpen(true)}
      >
        {t("writeUp.open")}
      </button>
      {open && (
        <WriteUpDialog
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
