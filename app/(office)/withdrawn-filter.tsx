"use client";

import { useTranslations } from "next-intl";
import { SelectBox } from "@/components/select-box";

/** Whether a list shows what is valid, what was archived, or what else it offers. */
export function WithdrawnFilter({
  value,
  more = [],
  onChange,
}: {
  value: string;
  more?: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  const t = useTranslations("events");
  const data = [{ value: "", label: t("valid") }, { value: "yes", label: t("withdrawn") }, ...more];
  return (
    <SelectBox
      aria-label={t("which")}
      value={data.some((each) => each.value === value) ? value : ""}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={data}
    />
  );
}
