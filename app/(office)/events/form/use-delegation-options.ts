"use client";

import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/domain/events/in-language";
import type { Delegation } from "@/domain/events/shape";
import { useDerived } from "./form-record";

/** The delegations of the record by name, or by number while they have none. */
export function useDelegationOptions(): { id: string; name: string }[] {
  const t = useTranslations("form");
  const lang = useLocale();
  return useDerived((form) =>
    ((form.value("delegations") as Delegation[] | undefined) ?? []).map(({ key, name }, at) => ({
      id: key,
      name: inLanguage(name, lang) || t("delegationNumber", { number: at + 1 }),
    })),
  );
}
