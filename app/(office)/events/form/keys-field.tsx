"use client";

import { useTranslations } from "next-intl";
import { ChipsInput } from "@/components/chips-input";
import { useDerived, useFormRecord } from "./form-record";
import { Field } from "./text-field";
import { type FieldLabel, useFieldLabel } from "./use-field-label";

/** Several parts of the record by their keys: agreements, outcomes. */
export function KeysField({
  name,
  label,
  options,
}: {
  name: string;
  label?: FieldLabel;
  options: readonly { id: string; name: string }[];
}) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = useFieldLabel(name, label);
  const path = form.pathOf(name);
  const value = useDerived((each) => {
    const keys = each.value(name);
    return Array.isArray(keys) ? keys.map(String) : [];
  });
  return (
    <Field label={words} path={path}>
      <ChipsInput
        value={value}
        onChange={(keys) => form.set(name, keys.length > 0 ? keys : undefined)}
        options={options}
        label={words}
        placeholder={t("choose")}
        removeLabel={(what) => t("takeOut", { name: what })}
        marks={{ "data-path": path }}
      />
    </Field>
  );
}
