"use client";

import { NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { LANGS, LANGUAGE_TAG, type Lang, ORG_KINDS, PRONOUNS, type Text } from "@/domain/events/values";
import { inBrackets } from "@/domain/punctuation";
import classes from "./directory.module.css";
import { FIELDS, type FieldName, type Kind, type Words } from "./kinds";

const CHOICES = { pronoun: PRONOUNS, orgKind: ORG_KINDS } as const;

interface Filled {
  words: Words;
  onChange: (words: Words) => void;
}

function TextPair({ name, words, onChange, wrong }: Filled & { name: FieldName; wrong: string | undefined }) {
  const t = useTranslations();
  const own = useLocale();
  const text = (words[name] ?? {}) as Text;
  const langs = [own, ...LANGS.filter((lang) => lang !== own)];
  const label = (lang: Lang) => inBrackets(t(`directory.fields.${name}`), t(`values.lang.${lang}`), own);
  return (
    <div className={classes.pair}>
      {langs.map((lang, at) => (
        <TextInput
          key={lang}
          label={label(lang)}
          lang={LANGUAGE_TAG[lang]}
          value={text[lang] ?? ""}
          onChange={(event) => onChange({ ...words, [name]: { ...text, [lang]: event.currentTarget.value } })}
          error={at === 0 ? wrong : undefined}
          {...(name === "name" && at === 0 ? { "data-autofocus": true } : {})}
        />
      ))}
    </div>
  );
}

function Choice({ name, of, words, onChange }: Filled & { name: FieldName; of: keyof typeof CHOICES }) {
  const t = useTranslations();
  return (
    <NativeSelect
      label={t(`directory.fields.${name}`)}
      value={String(words[name] ?? "")}
      onChange={(event) => onChange({ ...words, [name]: event.currentTarget.value || undefined })}
      data={[
        { value: "", label: t("directory.unknown") },
        ...CHOICES[of].map((value) => ({ value, label: t(`values.${of}.${value}` as "values.pronoun.he") })),
      ]}
    />
  );
}

/** Yes, no, or decided by the rule. */
function Rule({ name, words, onChange }: Filled & { name: FieldName }) {
  const t = useTranslations();
  return (
    <NativeSelect
      label={t(`directory.fields.${name}`)}
      value={typeof words[name] === "boolean" ? String(words[name]) : ""}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...words, [name]: value === "" ? undefined : value === "true" })
      }
      data={[
        { value: "", label: t("form.byRule") },
        { value: "true", label: t("form.yes") },
        { value: "false", label: t("form.no") },
      ]}
    />
  );
}

/** The fields of one kind of entry; `wrong` is what the name lacks. */
export function WordFields({
  kind,
  words,
  onChange,
  wrong,
}: Filled & { kind: Kind; wrong: string | undefined }) {
  const t = useTranslations("directory");
  return FIELDS[kind].map(([name, type]) => {
    switch (type) {
      case "text":
        return (
          <TextPair
            key={name}
            name={name}
            words={words}
            onChange={onChange}
            wrong={name === "name" ? wrong : undefined}
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
            value={((words[name] ?? []) as string[]).join("\n")}
            onChange={(event) => onChange({ ...words, [name]: event.currentTarget.value.split("\n") })}
          />
        );
      case "rule":
        return <Rule key={name} name={name} words={words} onChange={onChange} />;
      case "flag":
        return (
          <Switch
            key={name}
            label={t(`fields.${name}`)}
            checked={words[name] === true}
            onChange={(event) => onChange({ ...words, [name]: event.currentTarget.checked || undefined })}
          />
        );
      default:
        return <Choice key={name} name={name} of={type} words={words} onChange={onChange} />;
    }
  });
}
