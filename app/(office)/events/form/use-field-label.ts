import { useTranslations } from "next-intl";
import { labelAt } from "@/domain/events/field-tree";
import type en from "@/messages/en.json";
import { stepsOfName } from "./form-record";

export type FieldLabel = keyof (typeof en)["form"]["fields"];

/** The label of a field, from the list of fields unless its place in the form gives it another. */
export function useFieldLabel(name: string, label?: FieldLabel): string {
  const t = useTranslations("form.fields");
  return t(label ?? (labelAt(stepsOfName(name)) as FieldLabel));
}
