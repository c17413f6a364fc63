import { useTranslations } from "next-intl";
import type en from "@/messages/en.json";

export type FieldLabel = keyof (typeof en)["form"]["fields"];

/** The word for a field: that of its last name, unless its place gives it another. */
export function useFieldLabel(name: string, label?: FieldLabel): string {
  const t = useTranslations("form.fields");
  return t(label ?? (name.split(".").at(-1) as FieldLabel));
}
