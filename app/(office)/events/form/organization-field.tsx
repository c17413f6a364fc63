"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useState } from "react";
import { SuggestInput } from "@/components/suggest-input";
import { inLanguage } from "@/domain/events/in-language";
import {
  isSameOrganization,
  organizationsOf,
  renamed,
  venuesOf,
  withOrganization,
} from "@/domain/events/mentions";
import { offeredOnce } from "@/domain/events/offered-once";
import type { Venue } from "@/domain/events/shape";
import { type DraftOrg, LANGS, LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import { inBrackets } from "@/domain/punctuation";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { type FormRecord, useDerived, useFormRecord, useValue } from "./form-record";
import { useLanguages } from "./languages";
import { useDebouncedSearch, useLookup } from "./lookup";
import { DetailsButton } from "./more";
import { Overlaps } from "./overlaps";
import { WordsField } from "./people-fields";
import { ChoiceField, RuleField } from "./plain-fields";
import { ProblemLine } from "./problems";
import { Field, TextField } from "./text-field";
import { type FieldLabel, useFieldLabel } from "./use-field-label";
import { useProposedTerms } from "./use-proposed-terms";

type Named = DraftOrg | Venue;

interface PickerProps<T extends Named> {
  name: string;
  label: string;
  quiet?: boolean | undefined;
  column?: string | undefined;
  known: (form: FormRecord) => T[];
  look: (words: string) => Promise<T[]>;
  noteOf: (one: T, lang: Lang) => string;
  /** What the glossary translates such a name as. */
  term?: TermKind;
  onKeyDown?: ((event: React.KeyboardEvent<HTMLElement>) => void) | undefined;
}

const matches = (one: Named, words: string): boolean => {
  const asked = words.trim().toLowerCase();
  const names = [...LANGS.map((lang) => one.name?.[lang]), ...(one.aliases ?? [])];
  const short = "short" in one ? LANGS.map((lang) => one.short?.[lang]) : [];
  return [...names, ...short].some((name) => name?.toLowerCase().includes(asked));
};

const identity = (one: Named): string =>
  JSON.stringify([one.id, one.name, "parent" in one ? one.parent : ""]);

/** A name, typed or selected: the office's own and the organizations of this event first, then the directory. */
function NamePicker<T extends Named>({
  name,
  label,
  quiet,
  column,
  known,
  look,
  noteOf,
  term,
  onKeyDown,
}: PickerProps<T>) {
  const form = useFormRecord();
  const langs = useLanguages();
  const locale = useLocale();
  const t = useTranslations();
  const [answers, ask] = useDebouncedSearch(look);
  const kind = term === "organization" ? "organization" : "venue";
  const [here, setHere] = useState<T[]>([]);
  const asked = (words: string) => {
    setHere(known(form).filter((each) => matches(each, words)));
    ask(words);
  };
  const typed = (lang: Lang, words: string) =>
    form.set(name, renamed(form.value(name) as T | undefined, lang, words));
  return (
    <div className={`${classes.texts} ${quiet ? classes.stacked : ""}`}>
      {langs.map((lang, at) => (
        <NameInLanguage
          key={lang}
          name={name}
          lang={lang}
          label={langs.length > 1 || lang !== locale ? inBrackets(label, t(`ui.${lang}`), locale) : label}
          placeholder={
            quiet ? (at > 0 ? t(`form.mark.${lang}`) : t(`form.examples.${lang}.${kind}`)) : undefined
          }
          tag={langs.length > 1}
          quiet={quiet}
          column={column}
          options={offeredOnce([...here, ...answers])}
          noteOf={noteOf}
          term={term}
          onAsk={asked}
          onType={(words) => typed(lang, words)}
          onChoose={(one) => form.set(name, structuredClone(one))}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
}

function NameInLanguage<T extends Named>({
  name,
  lang,
  label,
  placeholder,
  tag,
  quiet,
  column,
  options,
  noteOf,
  term,
  onAsk,
  onType,
  onChoose,
  onKeyDown,
}: {
  name: string;
  lang: Lang;
  label: string;
  placeholder: string | undefined;
  tag: boolean;
  quiet: boolean | undefined;
  column: string | undefined;
  options: T[];
  noteOf: (one: T, lang: Lang) => string;
  term: TermKind | undefined;
  onAsk: (words: string) => void;
  onType: (words: string) => void;
  onChoose: (one: T) => void;
  onKeyDown?: ((event: React.KeyboardEvent<HTMLElement>) => void) | undefined;
}) {
  const form = useFormRecord();
  const t = useTranslations("form.mark");
  const value = useValue<string>(`${name}.name.${lang}`) ?? "";
  const path = form.pathOf(`${name}.name.${lang}`);
  const proposed = useProposedTerms(term, `${name}.name`, lang);
  const own = options.filter((each) => !(each.name?.[lang] === value && options.length === 1));
  return (
    <div className={classes.text}>
      <SuggestInput
        className={[classes.input, quiet ? classes.quiet : tag && classes.tagged].filter(Boolean).join(" ")}
        label={label}
        lang={LANGUAGE_TAG[lang]}
        placeholder={placeholder}
        value={value}
        onAsk={(words) => {
          proposed.ask();
          onAsk(words);
        }}
        eager={proposed.wanted}
        onChange={onType}
        suggestions={
          proposed.wanted
            ? proposed.suggestions
            : own.map((each) => ({
                id: identity(each),
                name: inLanguage(each.name, lang),
                note: noteOf(each, lang),
              }))
        }
        onChoose={(id) => {
          const words = proposed.wordsOf(id);
          if (words) onType(words);
          const one = options.find((each) => identity(each) === id);
          if (one) onChoose(one);
        }}
        onKeyDown={onKeyDown}
        marks={{ "data-path": path, "data-column": column && `${column}-${lang}` }}
      />
      {tag && !quiet && (
        <span className={classes.tag} aria-hidden="true">
          {t(lang)}
        </span>
      )}
      <ProblemLine path={path} />
    </div>
  );
}

const venuesHere = (form: FormRecord) => venuesOf(form.record());
const parentNote = (one: DraftOrg, lang: Lang) =>
  inLanguage(one.parent?.name, lang) || inLanguage(one.short, lang);
const cityNote = (one: Venue, lang: Lang) => inLanguage(one.city, lang);

interface NamedField {
  name: string;
  label?: FieldLabel;
  bare?: boolean;
  quiet?: boolean;
  column?: string;
  onKeyDown?: (event: React.KeyboardEvent<HTMLElement>) => void;
}

/**
 * A name to type or choose, with its details one step away; in the line of a row (`quiet`), the name alone. `children` are the
 * details.
 */
function DetailedField<T extends Named>({
  name,
  label,
  bare,
  details,
  below,
  children,
  ...picker
}: Omit<PickerProps<T>, "label"> &
  Pick<NamedField, "label" | "bare"> & { details: string; below?: ReactNode; children: ReactNode }) {
  const form = useFormRecord();
  const { isOpen } = useDisclosure();
  const words = useFieldLabel(name, label);
  const hasDetails = useDerived((each) => Boolean(each.value(name))) && !picker.quiet;
  const path = form.pathOf(name);
  const field = (
    <>
      <div className={classes.with}>
        <div>
          <NamePicker name={name} label={words} {...picker} />
        </div>
        {hasDetails && <DetailsButton id={path} label={details} />}
      </div>
      {below}
      {isOpen(path) && hasDetails && children}
    </>
  );
  return bare ? (
    <div className={classes.bare}>
      {field}
      <ProblemLine path={path} />
    </div>
  ) : (
    <Field label={words} path={path}>
      {field}
    </Field>
  );
}

/** An organization of the record. */
export function OrganizationField(field: NamedField) {
  const t = useTranslations("form");
  const { organizations, own } = useLookup();
  const known = useCallback(
    (each: FormRecord) => {
      const here = organizationsOf(each.record());
      return own ? [own, ...here] : here;
    },
    [own],
  );
  return (
    <DetailedField
      {...field}
      known={known}
      look={organizations}
      noteOf={parentNote}
      term="organization"
      details={t("organizationDetails")}
    >
      <OrganizationDetails name={field.name} />
    </DetailedField>
  );
}

function OrganizationDetails({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  // As it was when these details were opened: its other mentions are those that are still so.
  const [before] = useState(() => structuredClone(form.value(name)) as DraftOrg);
  const others = useDerived((each) => {
    const own = each.value(name) as DraftOrg | undefined;
    if (!own) return 0;
    const unlike = organizationsOf(each.record()).some((one) => isSameOrganization(one, before));
    return unlike && JSON.stringify(own) !== JSON.stringify(before) ? 1 : 0;
  });
  // Only a short name in English can differ from the full one.
  const shortened = useDerived((each) => {
    const own = each.value(name) as DraftOrg | undefined;
    return Boolean(own?.short?.en) || own?.shortThe !== undefined;
  });
  const everywhere = useCallback(
    () =>
      form.change((record) =>
        withOrganization(record, before, structuredClone(form.value(name)) as DraftOrg),
      ),
    [form, before, name],
  );
  return (
    <div className={classes.details} data-within={form.pathOf(name)}>
      <TextField name={`${name}.short`} />
      <OrganizationField name={`${name}.parent`} />
      <ChoiceField name={`${name}.kind`} />
      <TextField name={`${name}.city`} />
      <RuleField name={`${name}.the`} />
      {shortened && <RuleField name={`${name}.shortThe`} />}
      <WordsField name={`${name}.aliases`} />
      {others > 0 && (
        <button type="button" className={classes.link} onClick={everywhere}>
          {t("everywhere")}
        </button>
      )}
    </div>
  );
}

/** A place of the record. */
export function VenueField(field: NamedField) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { venues } = useLookup();
  const { name } = field;
  return (
    <DetailedField
      {...field}
      known={venuesHere}
      look={venues}
      noteOf={cityNote}
      details={t("venueDetails")}
      below={<Overlaps of="venues" name={`${name}.id`} />}
    >
      <div className={classes.details} data-within={form.pathOf(name)}>
        <TextField name={`${name}.city`} />
        <TextField name={`${name}.address`} />
        <OrganizationField name={`${name}.organization`} />
        <RuleField name={`${name}.the`} />
        <WordsField name={`${name}.aliases`} />
      </div>
    </DetailedField>
  );
}
