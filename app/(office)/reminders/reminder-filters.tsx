"use client";

import { useTranslations } from "next-intl";
import { SelectBox } from "@/components/select-box";
import { REMINDER_KINDS } from "@/domain/reminders/reminder";
import { useAddressFilters } from "../use-address-filters";
import classes from "./reminders.module.css";

/** Filters the list by unread or kind; the choice is stored in the URL. */
export function ReminderFilters() {
  const t = useTranslations();
  const { one, go } = useAddressFilters();
  return (
    <search className={classes.filters} aria-label={t("reminders.filter")}>
      <SelectBox
        aria-label={t("reminders.show")}
        value={one("show")}
        onChange={(event) => go({ show: event.currentTarget.value })}
        data={[
          { value: "", label: t("reminders.all") },
          { value: "unread", label: t("reminders.unreadOnly") },
        ]}
      />
      <SelectBox
        aria-label={t("reminders.kind")}
        value={one("kind")}
        onChange={(event) => go({ kind: event.currentTarget.value })}
        data={[
          { value: "", label: t("reminders.allKinds") },
          ...REMINDER_KINDS.map((kind) => ({ value: kind, label: t(`values.reminderKind.${kind}`) })),
        ]}
      />
    </search>
  );
}
