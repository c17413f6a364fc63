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
  return (
    <SelectBox
      aria-label={t("which")}
      value={value === "yes" ? "yes" : ""}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: "", label: t("valid") }, { value: "yes", label: t("withdrawn") }, ...more]}
    />
  );
}
