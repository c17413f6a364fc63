"use client";

import { Button, Modal } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { languageOf } from "@/domain/write-ups/language";
import type { Proposal } from "@/domain/write-ups/proposal";
import { withProposals } from "@/domain/write-ups/to-record";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";
import { ShowLanguage } from "./languages";
import { WriteUpLanguage } from "./write-up-language";
import { WriteUpProposals } from "./write-up-proposals";
import { css } from "./write-up-style";

/** A past write-up to paste, and beside it what it says for the fields of the form, each to be taken or left. */
export default function WriteUpDialog({ onClose }: { onClose: () => void }) {
  const form = useFormRecord();
  const t = useTranslations("form.writeUp");
  const words = useTranslations();
  const notice = useNotice();
  const showLanguage = useContext(ShowLanguage);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<Lang>();
  const [reading, setReading] = useState(false);
  const locale = useLocale();
  // The text decides its language until the user says otherwise.
  const lang = chosen ?? (text.trim() === "" ? locale : languageOf(text));
  const read = () => setReading(text.trim() !== "");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!reading) area.current?.focus();
  }, [reading]);
  const take = (ticked: readonly Proposal[], all: readonly Proposal[]) => {
    const before = form.record();
    const { record, taken } = withProposals(before, ticked, lang, all);
    form.change(() => record);
    if (taken.length > 0) showLanguage(lang);
    const after = JSON.stringify(form.record());
    notice(t("taken", { count: taken.length }), {
      // Typing after it is not undone with it, but by a step of its own.
      undo: () => (JSON.stringify(form.record()) === after ? form.undo() : form.change(() => before)),
    });
    onClose();
  };
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={t("title")}
      closeButtonProps={{ "aria-label": words("ui.close") }}
      transitionProps={{ duration: 0 }}
    >
      {reading ? (
        <WriteUpProposals
          key={lang}
          text={text}
          lang={lang}
          onTake={take}
          onBack={() => setReading(false)}
          onLanguage={setChosen}
        />
      ) : (
        <div className={css.paste}>
          <label className={classes.label} htmlFor="write-up-text">
            {t("help")}
          </label>
          <textarea
            ref={area}
            id="write-up-text"
            className={`${classes.area} ${css.area}`}
            data-autofocus
            lang={LANGUAGE_TAG[lang]}
            value={text}
            placeholder={t("example")}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
            }}
          />
          <div className={css.actions}>
            <WriteUpLanguage lang={lang} onChoose={setChosen} />
            <Button size="compact-md" disabled={text.trim() === ""} onClick={read} title={t("readKeys")}>
              {t("read")}
            </Button>
            <Button size="compact-md" variant="subtle" color="gray" onClick={onClose}>
              {words("form.closePaste")}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
