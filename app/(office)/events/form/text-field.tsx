"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { hintsOn } from "@/domain/events/hints";
import { formOfPlace } from "@/domain/events/point-forms";
import type { Lang } from "@/domain/events/values";
import classes from "./fields.module.css";
import { stepsOfName, useFormRecord, useValue } from "./form-record";
import { useLanguages } from "./languages";
import { ProblemLine } from "./problems";
import { type FieldLabel, useFieldLabel } from "./use-field-label";

export const languageTag = (lang: Lang): string => (lang === "zh" ? "zh-CN" : "en");

interface Look {
  /** Without a label of its own: in a row whose columns are known. */
  bare?: boolean | undefined;
  quiet?: boolean | undefined;
  long?: boolean | undefined;
  column?: string | undefined;
  placeholder?: string | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

/** A label at the left and its field at the right, with what is wrong below it. */
export function Field({ label, path, children }: { label: ReactNode; path?: string; children: ReactNode }) {
  return (
    <div className={classes.field}>
      <span className={classes.label}>{label}</span>
      <div className={classes.control}>
        {children}
        {path !== undefined && <ProblemLine path={path} />}
      </div>
    </div>
  );
}

// Whose act or type decides the form of a point: the remark or outcome above it.
const ownerOf = (name: string): string =>
  /^(agenda\.\d+\.remarks\.\d+)\.points/.exec(name)?.[1]?.concat(".act") ??
  /^(outcomes\.\d+)\.points/.exec(name)?.[1]?.concat(".type") ??
  "-";

function Hints({ name, lang, value }: { name: string; lang: Lang; value: string }) {
  const t = useTranslations("form.hints");
  const owner = useValue<string>(ownerOf(name));
  const at = stepsOfName(name);
  const form = formOfPlace(at, { act: owner as never, outcome: owner as never });
  const hints = hintsOn(value, lang, form, at);
  if (hints.length === 0) return null;
  return <p className={classes.hint}>{hints.map((code) => t(code)).join(" ")}</p>;
}

function Words({
  name,
  lang,
  label,
  tag,
  ...look
}: Look & { name: string; lang: Lang; label: string; tag: boolean }) {
  const form = useFormRecord();
  const own = `${name}.${lang}`;
  const value = useValue<string>(own) ?? "";
  const [inside, setInside] = useState(false);
  const locale = useLocale();
  const t = useTranslations("ui");
  const path = form.pathOf(own);
  const shared = {
    "data-path": path,
    "data-column": look.column && `${look.column}-${lang}`,
    "aria-label": tag || lang !== locale ? `${label} (${t(lang)})` : label,
    lang: languageTag(lang),
    placeholder: look.placeholder,
    value,
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
    onKeyDown: look.onKeyDown,
    autoComplete: "off",
  };
  const input = [look.long ? classes.area : classes.input, look.quiet && classes.quiet, tag && classes.tagged]
    .filter(Boolean)
    .join(" ");
  const typed = (words: string) => form.set(own, words === "" ? undefined : words);
  return (
    <div className={classes.text}>
      {look.long ? (
        <textarea
          {...shared}
          className={input}
          rows={Math.min(8, 1 + Math.floor(value.length / (lang === "zh" ? 40 : 80)))}
          onChange={(event) => typed(event.target.value.replaceAll("\n", " "))}
        />
      ) : (
        <input {...shared} type="text" className={input} onChange={(event) => typed(event.target.value)} />
      )}
      {tag && (
        <span className={classes.tag} aria-hidden="true">
          {lang === "zh" ? "中" : "EN"}
        </span>
      )}
      {!inside && <Hints name={name} lang={lang} value={value} />}
      <ProblemLine path={path} />
    </div>
  );
}

/** A text of the record: one field for each language the form shows. */
export function TextField({ name, label, ...look }: Look & { name: string; label?: FieldLabel }) {
  const form = useFormRecord();
  const langs = useLanguages();
  const words = useFieldLabel(name, label);
  const id = useId();
  const path = form.pathOf(name);
  const inputs = (
    <div className={`${classes.texts} ${look.bare ? classes.stacked : ""}`}>
      {langs.map((lang) => (
        <Words key={lang} name={name} lang={lang} label={words} tag={langs.length > 1} {...look} />
      ))}
    </div>
  );
  if (look.bare)
    return (
      <div className={classes.bare} key={id}>
        {inputs}
        <ProblemLine path={path} />
      </div>
    );
  return (
    <Field label={words} path={path}>
      {inputs}
    </Field>
  );
}
