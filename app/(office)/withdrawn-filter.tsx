"use client";

import { useTranslations } from "next-intl";
import { SelectBox } from "@/components/select-box";

/** Whether a list shows what is valid or what was archived. */
export function WithdrawnFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations("events");
  return (
    <SelectBox
      aria-label={t("which")}
      value={value === "yes" ? "yes" : ""}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: t("valid") },
        { value: "yes", label: t("withdrawn") },
      ]}
    />
  );
}
