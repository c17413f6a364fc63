"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { type Change, type Conflict, compareEdits, mergeEdits } from "@/domain/events/changes";
import { fieldAt } from "@/domain/events/field-tree";
import { inLanguage } from "@/domain/events/in-language";
import { namesIn } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang, Text } from "@/domain/events/values";
import { usePathLabel, useRecordLabels } from "../record-labels";
import classes from "./fields.module.css";
import stale from "./stale-panel.module.css";
import type { EditConflict } from "./use-editing";

/** A value of a record in words: its own texts, in the language of the screen where there is a choice. */
const inWords = (value: unknown, lang: Lang, plain: (value: unknown) => string): string => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value))
    return value
      .map((each) => inWords(each, lang, plain))
      .filter(Boolean)
      .join(lang === "zh" ? "；" : "; ");
  if (typeof value !== "object") return plain(value);
  const fields = value as Readonly<Record<string, unknown>>;
  if ("en" in fields || "zh" in fields) return inLanguage(fields as Text, lang);
  return Object.entries(fields)
    .filter(([name]) => !["key", "id", "format"].includes(name))
    .map(([, inner]) => inWords(inner, lang, plain))
    .filter(Boolean)
    .join(lang === "zh" ? "，" : ", ");
};

function ChangeLine({ change, record }: { change: Change; record: DraftRecord }) {
  const t = useTranslations("form.stale");
  const lang = useLocale();
  const { valueLabel } = useRecordLabels(record);
  const plain = (value: unknown) => valueLabel(fieldAt(namesIn(change.path)), value);
  const words = inWords(change.after, lang, plain);
  switch (change.kind) {
    case "order":
      return <>{t("order")}</>;
    case "removed":
      return <del>{inWords(change.before, lang, plain) || t("removed")}</del>;
    case "added":
      return (
        <>
          {t("added")}: {words}
        </>
      );
    default:
      return <>{words || t("empty")}</>;
  }
}

function Changes({ title, changes, record }: { title: string; changes: Change[]; record: DraftRecord }) {
  const pathLabel = usePathLabel(record);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className={stale.title}>{title}</h3>
      <ul className={stale.list}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.path}`} className={stale.entry}>
            <span className={stale.place}>{pathLabel(change.path)}</span>
            <ChangeLine change={change} record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two saves of one event: what each changed, and a choice where both did. */
export default function StalePanel({
  conflict,
  onSettle,
  onClose,
}: {
  conflict: EditConflict;
  onSettle: (record: DraftRecord, saveNow: boolean) => void;
  onClose: () => void;
}) {
  const t = useTranslations("form.stale");
  const { base, mine, latest } = conflict;
  const { own } = latest;
  const both = useMemo(() => compareEdits(base, mine, latest.record), [base, mine, latest.record]);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const pathLabel = usePathLabel(mine);
  const idOf = (conflict: Conflict) => `${conflict.mine.kind} ${conflict.mine.path}`;
  const choose = (conflict: Conflict, side: "mine" | "theirs") => {
    const next = new Set(theirs);
    if (side === "theirs") next.add(idOf(conflict));
    else next.delete(idOf(conflict));
    setTheirs(next);
  };
  const result = () => mergeEdits(mine, latest.record, both, (conflict) => !theirs.has(idOf(conflict)));
  return (
    <SidePanel
      wide
      opened
      onClose={onClose}
      title={own ? t("titleOwn") : t("title", { by: latest.by ?? t("somebody") })}
    >
      <p>
        {own
          ? t("textOwn", { version: latest.version })
          : t("text", { by: latest.by ?? t("somebody"), version: latest.version })}
      </p>
      {both.conflicts.length > 0 && (
        <section>
          <h3 className={stale.title}>{t("clashes")}</h3>
          <div className={classes.inline}>
            <button type="button" className={classes.link} onClick={() => setTheirs(new Set())}>
              {t(own ? "allHere" : "allMine")}
            </button>
            <button
              type="button"
              className={classes.link}
              onClick={() => setTheirs(new Set(both.conflicts.map(idOf)))}
            >
              {t(own ? "allOtherTab" : "allTheirs")}
            </button>
          </div>
          {both.conflicts.map((conflict) => (
            <fieldset key={idOf(conflict)} className={stale.clash}>
              <legend className={stale.place}>{pathLabel(conflict.mine.path)}</legend>
              <label className={stale.choice}>
                <input
                  type="radio"
                  name={idOf(conflict)}
                  checked={!theirs.has(idOf(conflict))}
                  onChange={() => choose(conflict, "mine")}
                />
                <span>
                  <b>{t(own ? "here" : "mine")}</b> <ChangeLine change={conflict.mine} record={mine} />
                </span>
              </label>
              <label className={stale.choice}>
                <input
                  type="radio"
                  name={idOf(conflict)}
                  checked={theirs.has(idOf(conflict))}
                  onChange={() => choose(conflict, "theirs")}
                />
                <span>
                  <b>{t(own ? "otherTab" : "theirs")}</b>{" "}
                  {conflict.theirs.map((change) => (
                    <ChangeLine
                      key={`${change.kind} ${change.path}`}
                      change={change}
                      record={latest.record}
                    />
                  ))}
                </span>
              </label>
            </fieldset>
          ))}
        </section>
      )}
      <Changes title={t(own ? "onlyHere" : "onlyMine")} changes={both.mine} record={mine} />
      <Changes title={t(own ? "onlyOtherTab" : "onlyTheirs")} changes={both.theirs} record={latest.record} />
      {both.mine.length + both.conflicts.length === 0 && <p>{t(own ? "nothingOwn" : "nothing")}</p>}
      <div className={stale.actions}>
        <Button onClick={() => onSettle(result(), true)}>{t("apply")}</Button>
        <Button variant="default" onClick={() => onSettle(result(), false)}>
          {t("look")}
        </Button>
      </div>
    </SidePanel>
  );
}
