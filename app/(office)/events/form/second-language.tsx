"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useContext, useEffect, useRef, useState } from "react";
import { type MissingText, missingTexts } from "@/domain/articles/missing-texts";
import { fieldAt } from "@/domain/events/field-tree";
import { stepsOf, valueAt } from "@/domain/events/paths";
import { LANGUAGE_TAG, type Lang, otherLang } from "@/domain/events/values";
import classes from "./fields.module.css";
import { FormPanel, PanelPlace } from "./form-panel";
import { type FormRecord, useDerived, useFormRecord } from "./form-record";
import pass from "./second-language.module.css";
import { useFieldLabel } from "./use-field-label";
import { type TextProposal, useTextProposals } from "./use-text-proposals";

const nameOf = (form: FormRecord, path: string): string => (stepsOf(form.value(""), path) ?? []).join(".");

const textAt = (form: FormRecord, path: string): string => {
  const value = form.value(nameOf(form, path));
  return typeof value === "string" ? value : "";
};

/** The texts to fill in: all that are missing when the panel opens, and the one that was asked for. */
const textsFor = (form: FormRecord, lang: Lang, asked: string | undefined): MissingText[] => {
  const missing = missingTexts(form.record(), lang);
  if (asked === undefined || missing.some(({ paths }) => paths.includes(asked))) return missing;
  const steps = stepsOf(form.value(""), asked)?.slice(0, -1) ?? [];
  const other = valueAt(form.value(""), [...steps, otherLang(lang)]);
  const kind = String(steps.findLast((step) => typeof step === "string") ?? "");
  return [{ paths: [asked], source: typeof other === "string" ? other : "", kind }, ...missing];
};

/** What a text names, where its field is called only a name. */
const namedBy = ({ kind, paths: [path = ""] }: MissingText) => {
  if (/^title\.(en|zh)$/.test(path)) return "event";
  if (!/\.name\.(en|zh)$/.test(path)) return undefined;
  return kind === "venue" || kind === "organization" ? kind : undefined;
};

function Row({
  text,
  lang,
  proposal,
  onNext,
}: {
  text: MissingText;
  lang: Lang;
  proposal: TextProposal | undefined;
  onNext: (from: HTMLElement, by: 1 | -1, emptyOnly: boolean) => void;
}) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const [path = ""] = text.paths;
  const value = useDerived((each) => textAt(each, path));
  const ofField = useFieldLabel(nameOf(form, path).replace(/\.(en|zh)$/, ""));
  const named = namedBy(text);
  const label = named ? t(`pass.${named}`) : ofField;
  const fill = (words: string) =>
    form.setAll(
      text.paths.map((each) => nameOf(form, each)),
      words === "" ? undefined : words,
    );
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (event.key !== "Enter" && by === undefined) return;
    event.preventDefault();
    if (event.key === "Enter" && value === "" && proposal) fill(proposal.text);
    onNext(event.currentTarget, by ?? 1, by === undefined);
  };
  return (
    <li className={pass.row}>
      <div className={pass.source} lang={LANGUAGE_TAG[otherLang(lang)]}>
        <span className={pass.label}>
          {label}
          {text.paths.length > 1 && ` ×${text.paths.length}`}
        </span>
        {text.source}
      </div>
      <div>
        <textarea
          className={classes.area}
          rows={1}
          lang={LANGUAGE_TAG[lang]}
          aria-label={`${label}${t("colon")}${text.source}`}
          data-path={path}
          data-text
          placeholder={proposal?.text}
          value={value}
          onChange={(event) => fill(event.target.value.replaceAll("\n", " "))}
          onKeyDown={pressed}
        />
        {proposal && value === "" && (
          <button type="button" className={pass.take} tabIndex={-1} onClick={() => fill(proposal.text)}>
            {t(`pass.${proposal.from}`)}
          </button>
        )}
      </div>
    </li>
  );
}

/** The texts that lack one language, beside those of the other: type and Enter, one after the other. */
export default function SecondLanguage({
  lang,
  asked,
  onClose,
}: {
  lang: Lang;
  /** The path that was asked for. */
  asked: string | undefined;
  onClose: () => void;
}) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const place = useContext(PanelPlace);
  const [texts] = useState(() =>
    textsFor(form, lang, asked).filter(({ paths }) => {
      const steps = stepsOf(form.value(""), paths[0] ?? "");
      return steps !== undefined && fieldAt(steps) !== undefined;
    }),
  );
  const proposals = useTextProposals(texts, lang);
  const box = useRef<HTMLUListElement>(null);
  const left = useDerived((each) => texts.filter(({ paths }) => textAt(each, paths[0] ?? "") === "").length);
  const open = useDerived((each) =>
    texts
      .filter(({ paths }) => textAt(each, paths[0] ?? "") === "")
      .flatMap(({ paths }) => (proposals.has(paths[0] ?? "") ? [paths[0] ?? ""] : [])),
  );
  useEffect(() => {
    const fields = [...(box.current?.querySelectorAll<HTMLElement>("[data-text]") ?? [])];
    (fields.find((each) => each.dataset.path === asked) ?? fields[0])?.focus();
  }, [asked]);
  const next = (from: HTMLElement, by: 1 | -1, emptyOnly: boolean) => {
    const fields = [...(box.current?.querySelectorAll<HTMLTextAreaElement>("[data-text]") ?? [])];
    const at = fields.indexOf(from as HTMLTextAreaElement);
    const rest = by > 0 ? fields.slice(at + 1) : fields.slice(0, at).reverse();
    const to = emptyOnly ? (rest.find((each) => each.value === "") ?? rest[0]) : rest[0];
    to?.focus();
    to?.scrollIntoView({ block: "nearest" });
  };
  const takeAll = () => {
    for (const { paths } of texts) {
      const text = open.includes(paths[0] ?? "") && proposals.get(paths[0] ?? "")?.text;
      if (text)
        form.setAll(
          paths.map((each) => nameOf(form, each)),
          text,
        );
    }
    const fields = [...(box.current?.querySelectorAll<HTMLTextAreaElement>("[data-text]") ?? [])];
    const done = new Set(open);
    fields.find((each) => each.value === "" && !done.has(each.dataset.path ?? ""))?.focus();
  };
  return (
    <FormPanel
      label={t("pass.title", { lang })}
      place={place}
      onClose={onClose}
      onKey={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        takeAll();
      }}
    >
      <p className={pass.line} role="status">
        {t("pass.left", { count: left })}
      </p>
      {open.length > 0 && (
        <button type="button" className={classes.link} title={t("pass.takeAllKeys")} onClick={takeAll}>
          {t("pass.takeAll", { count: open.length })}
        </button>
      )}
      <ul ref={box} className={pass.list}>
        {texts.map((text) => (
          <Row
            key={text.paths[0]}
            text={text}
            lang={lang}
            proposal={proposals.get(text.paths[0] ?? "")}
            onNext={next}
          />
        ))}
      </ul>
    </FormPanel>
  );
}
