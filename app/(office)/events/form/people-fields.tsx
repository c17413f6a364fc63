"use client";

import { useLocale, useTranslations } from "next-intl";
import { ChipsInput } from "@/components/chips-input";
import type { Participant } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { useDerived, useFormRecord, useValue } from "./form-record";
import { participantName, postLine } from "./names";
import { SelectField } from "./plain-fields";
import { ProblemLine } from "./problems";
import { Field } from "./text-field";
import { type FieldLabel, useFieldLabel } from "./use-field-label";

interface Option {
  id: string;
  name: string;
  note: string;
}

export const usePeopleOptions = (): Option[] => {
  const lang = useLocale();
  const t = useTranslations("form");
  return useDerived((form) =>
    ((form.value("participants") as Participant[] | undefined) ?? []).map((each) => ({
      id: each.key,
      name: participantName(each, lang) || t("unnamed"),
      note: postLine(each, lang),
    })),
  );
};

const useKeys = (name: string): string[] =>
  useDerived((form) => {
    const value = form.value(name);
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
  });

/** Several participants; a name that nobody has becomes a new participant. */
export function PeopleField({
  name,
  label,
  bare,
  ordered,
  onFirst,
}: {
  name: string;
  label?: FieldLabel;
  bare?: boolean;
  /** Their order says something: it can be changed. */
  ordered?: boolean;
  /** Called when the first one is chosen. */
  onFirst?: () => void;
}) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const lang: Lang = useLocale();
  const words = useFieldLabel(name, label);
  const value = useKeys(name);
  const options = usePeopleOptions();
  const path = form.pathOf(name);
  const keep = (keys: string[]) => {
    form.set(name, keys.length > 0 ? keys : undefined);
    if (value.length === 0 && keys.length > 0) onFirst?.();
  };
  const input = (
    <ChipsInput
      value={value}
      onChange={keep}
      options={options}
      label={words}
      placeholder={bare ? words : t("whom")}
      removeLabel={(who) => t("takeOut", { name: who })}
      unmatchedHint={(words) => t("nobodyChosen", { words })}
      {...(ordered && { moveHint: t("moveChip") })}
      onNew={(typed) => {
        const key = form.newKey("p", lang === "en" ? typed : "");
        form.add("participants", { key, person: { name: { [lang]: typed } } });
        keep([...value, key]);
      }}
      marks={{ "data-path": path }}
    />
  );
  return bare ? (
    <>
      {input}
      <ProblemLine path={path} />
    </>
  ) : (
    <Field label={words} path={path}>
      {input}
    </Field>
  );
}

/** One of the parts that keys of the record name. */
export function KeyField({
  options,
  ...field
}: {
  name: string;
  label?: FieldLabel;
  options: readonly { id: string; name: string }[];
  bare?: boolean;
  /** Sets the value where more depends on it. */
  onChoose?: ((key: string | undefined) => void) | undefined;
}) {
  const t = useTranslations("form");
  const value = useValue<string>(field.name) ?? "";
  const known = options.some((each) => each.id === value);
  return (
    <SelectField {...field}>
      {value !== "" && !known && <option value={value}>{t("noLongerThere")}</option>}
      {options.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </SelectField>
  );
}

export function ParticipantField({
  name,
  label,
  onChoose,
}: {
  name: string;
  label?: FieldLabel;
  onChoose?: (key: string | undefined) => void;
}) {
  const options = usePeopleOptions();
  return <KeyField name={name} options={options} onChoose={onChoose} {...(label && { label })} />;
}

const NO_OPTIONS: Option[] = [];

/** Plain words in a list, such as other spellings of a name. */
export function WordsField({ name, label }: { name: string; label?: FieldLabel }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = useFieldLabel(name, label);
  const value = useKeys(name);
  const path = form.pathOf(name);
  const keep = (next: string[]) => form.set(name, next.length > 0 ? next : undefined);
  return (
    <Field label={words} path={path}>
      <ChipsInput
        value={value}
        onChange={keep}
        options={NO_OPTIONS}
        label={words}
        placeholder={t("typeAndEnter")}
        removeLabel={(word) => t("takeOut", { name: word })}
        onNew={(word) => keep([...new Set([...value, word])])}
        marks={{ "data-path": path }}
      />
    </Field>
  );
}
