"use client";

import { NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { ENTRY_FIELDS, type EntryKind } from "@/domain/directory/entry-fields";
import { CHOICES, type Field, type Fields, ORGANIZATION_FIELDS, VENUE_FIELDS } from "@/domain/events/field";
import { PERSON_FIELDS } from "@/domain/events/fields";
import { LANGS, LANGUAGE_TAG, type Lang, type Text } from "@/domain/events/values";
import { inBrackets } from "@/domain/punctuation";
import classes from "./directory.module.css";
import type { EntryValues, Kind } from "./kinds";
import { TermField } from "./term-field";

type FieldName = (typeof ENTRY_FIELDS)[EntryKind][number];

/** The fields that an entry shares with records, and what each holds. */
const FIELDS: Readonly<Record<Kind, { names: readonly FieldName[]; types: Fields }>> = {
  people: { names: ENTRY_FIELDS.person, types: PERSON_FIELDS },
  organizations: { names: ENTRY_FIELDS.organization, types: ORGANIZATION_FIELDS },
  venues: { names: ENTRY_FIELDS.venue, types: VENUE_FIELDS },
};

interface FieldsProps {
  values: EntryValues;
  onChange: (values: EntryValues) => void;
}

function TextPair({
  kind,
  name,
  values,
  onChange,
  error,
}: FieldsProps & { kind: Kind; name: FieldName; error: string | undefined }) {
  const t = useTranslations();
  const own = useLocale();
  const text = (values[name] ?? {}) as Text;
  const langs = [own, ...LANGS.filter((lang) => lang !== own)];
  const words = t(`directory.fields.${kind === "people" && name === "name" ? "personName" : name}`);
  const label = (lang: Lang) => inBrackets(words, t(`values.lang.${lang}`), own);
  return (
    <div className={classes.pair}>
      {langs.map((lang, at) =>
        kind === "organizations" && name === "name" ? (
          <TermField
            key={lang}
            kind="organization"
            label={words}
            text={text}
            lang={lang}
            onChange={(typed) => onChange({ ...values, [name]: { ...text, [lang]: typed } })}
            error={at === 0 ? error : undefined}
            isFirst={at === 0}
          />
        ) : (
          <TextInput
            key={lang}
            label={label(lang)}
            lang={LANGUAGE_TAG[lang]}
            value={text[lang] ?? ""}
            onChange={(event) =>
              onChange({ ...values, [name]: { ...text, [lang]: event.currentTarget.value } })
            }
            error={at === 0 ? error : undefined}
            {...(name === "name" && at === 0 ? { "data-autofocus": true } : {})}
          />
        ),
      )}
    </div>
  );
}

function Choice({
  name,
  of,
  values,
  onChange,
}: FieldsProps & { name: FieldName; of: NonNullable<Field["choice"]> }) {
  const t = useTranslations();
  return (
    <NativeSelect
      label={t(`directory.fields.${name}`)}
      value={String(values[name] ?? "")}
      onChange={(event) => onChange({ ...values, [name]: event.currentTarget.value || undefined })}
      data={[
        { value: "", label: t("directory.unknown") },
        ...CHOICES[of].map((value) => ({ value, label: t(`values.${of}.${value}` as "values.pronoun.he") })),
      ]}
    />
  );
}

/** Yes, no, or decided by the rule. */
function Rule({ name, values, onChange }: FieldsProps & { name: FieldName }) {
  const t = useTranslations();
  return (
    <NativeSelect
      label={t(`directory.fields.${name}`)}
      value={typeof values[name] === "boolean" ? String(values[name]) : ""}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...values, [name]: value === "" ? undefined : value === "true" })
      }
      data={[
        { value: "", label: t("form.byRule") },
        { value: "true", label: t("form.yes") },
        { value: "false", label: t("form.no") },
      ]}
    />
  );
}

/** The fields of one kind of entry; `error`: of its name. */
export function ValueFields({
  kind,
  values,
  onChange,
  error,
}: FieldsProps & { kind: Kind; error: string | undefined }) {
  const t = useTranslations("directory");
  const { names, types } = FIELDS[kind];
  return names.map((name) => {
    const field = types[name];
    switch (field?.type) {
      case "text":
        return (
          <TextPair
            key={name}
            kind={kind}
            name={name}
            values={values}
            onChange={onChange}
            error={name === "name" ? error : undefined}
          />
        );
      case "lines":
        return (
          <Textarea
            key={name}
            label={t(`fields.${name}`)}
            description={t("oneALine")}
            autosize
            minRows={1}
            value={((values[name] ?? []) as string[]).join("\n")}
            onChange={(event) => onChange({ ...values, [name]: event.currentTarget.value.split("\n") })}
          />
        );
      case "rule":
        return <Rule key={name} name={name} values={values} onChange={onChange} />;
      case "flag":
        return (
          <Switch
            key={name}
            label={t(`fields.${name}`)}
            checked={values[name] === true}
            onChange={(event) => onChange({ ...values, [name]: event.currentTarget.checked || undefined })}
          />
        );
      default:
        return (
          field?.choice && (
            <Choice key={name} name={name} of={field.choice} values={values} onChange={onChange} />
          )
        );
    }
  });
}
