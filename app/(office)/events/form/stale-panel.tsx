"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { type Change, type Clash, compared, merged } from "@/domain/events/changes";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { usePathWords, useRecordWords } from "../[eventId]/path-words";
import classes from "./fields.module.css";
import stale from "./stale-panel.module.css";
import type { Clashing } from "./use-editing";

/** A value of a record in words: its own texts, in the language of the screen where there is a choice. */
const inWords = (value: unknown, lang: Lang, plain: (value: unknown) => string): string => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value))
    return value
      .map((each) => inWords(each, lang, plain))
      .filter(Boolean)
      .join("; ");
  if (typeof value !== "object") return plain(value);
  const fields = value as Readonly<Record<string, unknown>>;
  if ("en" in fields || "zh" in fields) return String(fields[lang] ?? fields.en ?? fields.zh);
  return Object.entries(fields)
    .filter(([name]) => !["key", "id", "format"].includes(name))
    .map(([, inner]) => inWords(inner, lang, plain))
    .filter(Boolean)
    .join(", ");
};

function Told({ change, record }: { change: Change; record: DraftRecord }) {
  const t = useTranslations("form.stale");
  const lang = useLocale();
  const { valueWords } = useRecordWords(record);
  const plain = (value: unknown) => valueWords(change.path, value);
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
  const words = usePathWords(record);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className={stale.title}>{title}</h3>
      <ul className={stale.list}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.path}`} className={stale.entry}>
            <span className={stale.place}>{words(change.path)}</span>
            <Told change={change} record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two saves of one event: what each changed, and a choice where both did. */
export default function StalePanel({
  clashing,
  onSettle,
  onClose,
}: {
  clashing: Clashing;
  onSettle: (record: DraftRecord, saveNow: boolean) => void;
  onClose: () => void;
}) {
  const t = useTranslations("form.stale");
  const { base, mine, latest } = clashing;
  const both = useMemo(() => compared(base, mine, latest.record), [base, mine, latest.record]);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const words = usePathWords(mine);
  const idOf = (clash: Clash) => `${clash.mine.kind} ${clash.mine.path}`;
  const choose = (clash: Clash, side: "mine" | "theirs") => {
    const next = new Set(theirs);
    if (side === "theirs") next.add(idOf(clash));
    else next.delete(idOf(clash));
    setTheirs(next);
  };
  const result = () => merged(mine, latest.record, both, (clash) => !theirs.has(idOf(clash)));
  return (
    <SidePanel wide opened onClose={onClose} title={t("title")}>
      <p>{t("text", { by: latest.by ?? t("somebody"), version: latest.version })}</p>
      {both.clashes.length > 0 && (
        <section>
          <h3 className={stale.title}>{t("clashes")}</h3>
          <div className={classes.inline}>
            <button type="button" className={classes.link} onClick={() => setTheirs(new Set())}>
              {t("allMine")}
            </button>
            <button
              type="button"
              className={classes.link}
              onClick={() => setTheirs(new Set(both.clashes.map(idOf)))}
            >
              {t("allTheirs")}
            </button>
          </div>
          {both.clashes.map((clash) => (
            <fieldset key={idOf(clash)} className={stale.clash}>
              <legend className={stale.place}>{words(clash.mine.path)}</legend>
              <label className={stale.choice}>
                <input
                  type="radio"
                  name={idOf(clash)}
                  checked={!theirs.has(idOf(clash))}
                  onChange={() => choose(clash, "mine")}
                />
                <span>
                  <b>{t("mine")}</b> <Told change={clash.mine} record={mine} />
                </span>
              </label>
              <label className={stale.choice}>
                <input
                  type="radio"
                  name={idOf(clash)}
                  checked={theirs.has(idOf(clash))}
                  onChange={() => choose(clash, "theirs")}
                />
                <span>
                  <b>{t("theirs")}</b>{" "}
                  {clash.theirs.map((change) => (
                    <Told key={`${change.kind} ${change.path}`} change={change} record={latest.record} />
                  ))}
                </span>
              </label>
            </fieldset>
          ))}
        </section>
      )}
      <Changes title={t("onlyMine")} changes={both.mine} record={mine} />
      <Changes title={t("onlyTheirs")} changes={both.theirs} record={latest.record} />
      {both.mine.length + both.clashes.length === 0 && <p>{t("nothing")}</p>}
      <div className={stale.acts}>
        <Button onClick={() => onSettle(result(), true)}>{t("apply")}</Button>
        <Button variant="default" onClick={() => onSettle(result(), false)}>
          {t("look")}
        </Button>
      </div>
    </SidePanel>
  );
}
