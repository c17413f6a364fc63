"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { showFullText } from "@/components/full-text";
import { SuggestInput } from "@/components/suggest-input";
import { hintsOn } from "@/domain/events/hints";
import { formOfPlace, type PointForm } from "@/domain/events/point-forms";
import { LANGUAGE_TAG, type Lang, type Text } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import { inBrackets } from "@/domain/punctuation";
import { type Example, PROMPTS, useFieldExamples } from "../../field-examples";
import classes from "./fields.module.css";
import { stepsOfName, useFormRecord, useValue } from "./form-record";
import { useLanguages } from "./languages";
import { ProblemLine } from "./problems";
import { type FieldLabel, useFieldLabel } from "./use-field-label";
import { useProposedTerms } from "./use-proposed-terms";

interface Look {
  /** Without a label of its own: in a row whose columns are known. */
  bare?: boolean | undefined;
  quiet?: boolean | undefined;
  long?: boolean | undefined;
  column?: string | undefined;
  example?: Example | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
  /** Called as the text is typed, with the text as it is then; returns other values, by their place, that change with it. */
  onType?: ((text: Text) => Readonly<Record<string, unknown>>) | undefined;
}

/** A label on the left and its field on the right with its error below; lists of rows are below their label. */
export function Field({
  label,
  path,
  stacked = false,
  children,
}: {
  label: ReactNode;
  path?: string;
  stacked?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={stacked ? `${classes.field} ${classes.under}` : classes.field} data-line>
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

/** In which grammatical form the text at a place is written. */
const useFormOf = (name: string): PointForm | undefined => {
  const owner = useValue<string>(ownerOf(name));
  return formOfPlace(stepsOfName(name), { act: owner as never, outcome: owner as never });
};

function Hints({ name, lang, value }: { name: string; lang: Lang; value: string }) {
  const t = useTranslations("form.hints");
  const hints = hintsOn(value, lang, useFormOf(name), stepsOfName(name));
  if (hints.length === 0) return null;
  return <p className={classes.hint}>{hints.map((code) => t(code)).join(" ")}</p>;
}

/**
 * Placeholder of an empty field: an example in the language of the field, or what the field is for. Where a field is the second
 * of two, the first says what it is for.
 */
function useExample(
  name: string,
  lang: Lang,
  own: Example | undefined,
  { second, quiet = false }: { second: boolean; quiet?: boolean | undefined },
): string | undefined {
  const t = useTranslations("form.mark");
  const wordsOf = useFieldExamples();
  const form = useFormOf(name);
  if (second && quiet) return t(lang);
  const example = own ?? (form === "none" || form === "title" ? undefined : form);
  if (!example || (second && PROMPTS.has(example))) return undefined;
  return wordsOf(lang, example);
}

/** What the glossary translates the text at a place as: the title of a post. */
const termOf = (name: string): TermKind | undefined =>
  /\.posts\.\d+\.title$/.test(name) ? "title" : undefined;

function Words({
  name,
  lang,
  label,
  tag,
  second,
  ...look
}: Look & { name: string; lang: Lang; label: string; tag: boolean; second: boolean }) {
  const form = useFormRecord();
  const own = `${name}.${lang}`;
  const value = useValue<string>(own) ?? "";
  const [inside, setInside] = useState(false);
  const locale = useLocale();
  const t = useTranslations("ui");
  const mark = useTranslations("form.mark");
  const path = form.pathOf(own);
  const shared = {
    "data-path": path,
    "data-column": look.column && `${look.column}-${lang}`,
    "aria-label": tag || lang !== locale ? inBrackets(label, t(lang), locale) : label,
    lang: LANGUAGE_TAG[lang],
    placeholder: useExample(name, lang, look.example, { second, quiet: look.quiet }),
    value,
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
    onKeyDown: look.onKeyDown,
    autoComplete: "off",
  };
  const input = [look.long ? classes.area : classes.input, look.quiet ? classes.quiet : tag && classes.tagged]
    .filter(Boolean)
    .join(" ");
  const typed = (words: string) => {
    const along = look.onType?.({ ...(form.value(name) as Text | undefined), [lang]: words });
    form.setAll([own], words === "" ? undefined : words, along);
  };
  const term = termOf(name);
  const proposed = useProposedTerms(term, name, lang);
  return (
    <div className={classes.text}>
      {look.long ? (
        <textarea
          {...shared}
          className={input}
          rows={Math.min(8, 1 + Math.floor(value.length / (lang === "zh" ? 40 : 80)))}
          onChange={(event) => typed(event.target.value.replaceAll("\n", " "))}
        />
      ) : term ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the field inside.
        <span onFocus={shared.onFocus} onBlur={shared.onBlur}>
          <SuggestInput
            className={input}
            label={shared["aria-label"]}
            lang={shared.lang}
            placeholder={shared.placeholder}
            value={value}
            onChange={typed}
            onAsk={proposed.ask}
            eager
            suggestions={proposed.suggestions}
            onChoose={(id) => typed(proposed.wordsOf(id) ?? "")}
            onKeyDown={shared.onKeyDown}
            marks={{ "data-path": path, "data-column": shared["data-column"] }}
          />
        </span>
      ) : (
        <input
          {...shared}
          type="text"
          className={input}
          onChange={(event) => typed(event.target.value)}
          onPointerEnter={showFullText}
        />
      )}
      {tag && !look.quiet && (
        <span className={classes.tag} aria-hidden="true">
          {mark(lang)}
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
  const path = form.pathOf(name);
  const inputs = (
    <div className={`${classes.texts} ${look.bare && look.quiet ? classes.stacked : ""}`}>
      {langs.map((lang, at) => (
        <Words
          key={lang}
          name={name}
          lang={lang}
          label={words}
          tag={langs.length > 1}
          second={at > 0}
          {...look}
        />
      ))}
    </div>
  );
  if (look.bare)
    return (
      <div className={classes.bare}>
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
