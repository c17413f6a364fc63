"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Lang } from "@/domain/events/values";
import { presentValue } from "@/domain/write-ups/present";
import {
  isDoubtful,
  isList,
  type Part,
  type PartName,
  type Proposal,
  type ProposedField,
} from "@/domain/write-ups/proposal";
import { LONGEST, readWriteUp } from "@/domain/write-ups/read-write-up";
import { useFormRecord } from "./form-record";
import { WriteUpLanguage } from "./write-up-language";
import { WriteUpRow } from "./write-up-row";
import { css } from "./write-up-style";
import { WriteUpText } from "./write-up-text";

const SECTIONS: readonly {
  name: "event" | "people" | "agenda" | "results";
  fields: readonly ProposedField[];
}[] = [
  {
    name: "event",
    fields: ["title", "kind", "when", "city", "venue", "purpose", "theme", "attendance", "organizer"],
  },
  { name: "people", fields: ["person", "group", "delegation"] },
  { name: "agenda", fields: ["item", "remark"] },
  { name: "results", fields: ["agreement", "followUp"] },
];
// What a proposal is called by: the first of these parts that it has, shortened.
const NAMING: readonly PartName[] = [
  "name",
  "text",
  "point",
  "topic",
  "saw",
  "organization",
  "whom",
  "words",
  "start",
  "activity",
  "act",
];
const MAX_NAME_LENGTH = 40;
const shortened = (words: string): string =>
  words.length > MAX_NAME_LENGTH ? `${words.slice(0, MAX_NAME_LENGTH)}…` : words;

/** The text with its marks, and the proposals beside it. */
export function WriteUpProposals({
  text,
  lang,
  onTake,
  onBack,
  onLanguage,
}: {
  text: string;
  lang: Lang;
  onTake: (taken: readonly Proposal[], all: readonly Proposal[]) => void;
  onBack: () => void;
  onLanguage: (lang: Lang) => void;
}) {
  const form = useFormRecord();
  const t = useTranslations("form.writeUp");
  const values = useTranslations("values");
  const { proposals: found, cut, left } = useMemo(() => readWriteUp(text, lang), [text, lang]);
  const present = useMemo(() => {
    const record = form.record();
    return new Map(found.map((each) => [each.id, presentValue(record, each, lang, found)]));
  }, [found, form, lang]);
  const isThere = useCallback(
    ({ id, field }: Proposal) => isList(field) && present.get(id) !== undefined,
    [present],
  );
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        found
          .filter(
            (each) => !isDoubtful(each) && (present.get(each.id) === undefined || each.field === "kind"),
          )
          .map(({ id }) => id),
      ),
  );
  const [edited, setEdited] = useState<ReadonlyMap<string, readonly Part[]>>(new Map());
  const [active, setActive] = useState<{ id: string; scroll: boolean }>();
  const list = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const first = list.current?.querySelector<HTMLInputElement>("[data-proposal]:not(:disabled)");
    (first ?? summary.current)?.focus();
  }, []);
  const current = useMemo(
    () => found.map((each) => ({ ...each, parts: [...(edited.get(each.id) ?? each.parts)] })),
    [found, edited],
  );
  const nameOf = ({ field, parts }: Proposal): string => {
    const naming = NAMING.flatMap((name) => parts.find((part) => part.name === name) ?? [])[0];
    return naming?.text && field !== "title"
      ? t("named", { field: t(`fields.${field}`), name: shortened(naming.text) })
      : t(`fields.${field}`);
  };
  const boxes = () => [
    ...(list.current?.querySelectorAll<HTMLInputElement>("[data-proposal]:not(:disabled)") ?? []),
  ];
  const choose = useCallback((id: string) => {
    const box = list.current?.querySelector<HTMLInputElement>(`[data-proposal="${CSS.escape(id)}"]`);
    box?.focus();
    box?.scrollIntoView({ block: "nearest" });
  }, []);
  const hover = useCallback(
    (id: string | undefined) => setActive(id ? { id, scroll: false } : undefined),
    [],
  );
  const take = () =>
    onTake(
      current.filter(({ id }) => taken.has(id)),
      current,
    );
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (taken.size > 0) take();
    }
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const target = event.target;
    if (by === 0 || !(target instanceof HTMLInputElement) || target.dataset.proposal === undefined) return;
    event.preventDefault();
    const all = boxes();
    all[all.indexOf(target) + by]?.focus();
  };
  const shown = SECTIONS.map((section) => ({
    ...section,
    rows: section.fields.flatMap((field) => current.filter((each) => each.field === field)),
  })).filter(({ rows }) => rows.length > 0);
  const kindLabel = (each: Proposal, value: string | undefined) =>
    each.field === "kind" && value !== undefined
      ? values(`kind.${value}` as Parameters<typeof values>[0])
      : value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className={css.view} onKeyDown={pressed}>
      <WriteUpText
        text={text}
        lang={lang}
        label={t("text")}
        proposals={found}
        active={active}
        onActive={hover}
        onChoose={choose}
      />
      <div ref={list} className={css.proposals}>
        <div className={css.scroll}>
          <p ref={summary} className={css.summary} role="status" tabIndex={-1}>
            {t("summary", { count: found.length, doubt: found.filter(isDoubtful).length })}
            {cut && ` ${t("cut", { count: LONGEST })}`}
            {left > 0 && ` ${t("left", { count: left })}`}
          </p>
          {shown.map(({ name, rows }) => (
            <section key={name} aria-label={t(`sections.${name}`)}>
              <h3 className={css.section}>{t(`sections.${name}`)}</h3>
              <ul className={css.rows}>
                {rows.map((each) => (
                  <WriteUpRow
                    key={each.id}
                    proposal={each}
                    lang={lang}
                    name={nameOf(each)}
                    taken={taken.has(each.id)}
                    present={kindLabel(each, present.get(each.id))}
                    there={isThere(each)}
                    active={active?.id === each.id}
                    onTake={(on) =>
                      setTaken(
                        (before) =>
                          new Set(on ? [...before, each.id] : [...before].filter((id) => id !== each.id)),
                      )
                    }
                    onChange={(at, part) =>
                      setEdited((before) => new Map(before).set(each.id, each.parts.with(at, part)))
                    }
                    onActive={(on, scroll) => setActive(on ? { id: each.id, scroll } : undefined)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={css.actions}>
          <Button size="compact-md" disabled={taken.size === 0} onClick={take} title={t("takeKeys")}>
            {t("take", { count: taken.size })}
          </Button>
          <Button size="compact-md" variant="default" onClick={onBack}>
            {t("change")}
          </Button>
          <WriteUpLanguage lang={lang} onChoose={onLanguage} />
        </div>
      </div>
    </div>
  );
}
