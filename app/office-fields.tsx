"use client";

import { Select, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Controller, useFormContext } from "react-hook-form";
import { useFieldSentence } from "./field-sentence";

/** All time zones that this browser knows. */
export const ZONES = Intl.supportedValuesOf("timeZone");

// The only one that its users know by another name.
const CHINA = "Asia/Shanghai";

interface OfficeFields {
  officeName: { zh: string; en: string };
  timeZone: string;
}

/** The name of the organization in both languages, as fields of the form around it. */
export function OfficeNameFields({ hint }: { hint?: string }) {
  const t = useTranslations("auth");
  const field = useFieldSentence();
  const { register, formState } = useFormContext<OfficeFields>();
  const wrong = formState.errors.officeName;
  return (
    <>
      <TextInput
        label={t("officeNameZh")}
        lang="zh-CN"
        error={field(wrong?.zh?.message ?? wrong?.message ?? wrong?.root?.message)}
        {...register("officeName.zh")}
      />
      <TextInput
        label={t("officeNameEn")}
        {...(hint && { description: hint })}
        lang="en"
        error={field(wrong?.en?.message)}
        {...register("officeName.en")}
      />
    </>
  );
}

/** The time zone of the organization, as a field of the form around it. */
export function TimeZoneField() {
  const t = useTranslations("auth");
  const field = useFieldSentence();
  const { control, formState } = useFormContext<OfficeFields>();
  return (
    <Controller
      control={control}
      name="timeZone"
      render={({ field: { ref, ...zone } }) => (
        <Select
          {...zone}
          ref={ref}
          label={t("timeZone")}
          description={t("timeZoneHint")}
          data={ZONES.map((value) => ({ value, label: value === CHINA ? t("chinaTime") : value }))}
          searchable
          allowDeselect={false}
          limit={60}
          maxDropdownHeight={240}
          error={field(formState.errors.timeZone?.message)}
        />
      )}
    />
  );
}
