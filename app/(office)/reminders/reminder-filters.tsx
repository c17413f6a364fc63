"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { REMINDER_KINDS } from "@/domain/reminders/reminder";
import { useAddressFilters } from "../use-address-filters";
import classes from "./reminders.module.css";

/** Narrows the list to what is unread, or to one kind; the choice stands in the address at once. */
export function ReminderFilters() {
  const t = useTranslations();
  const { one, go } = useAddressFilters();
  return (
    <search className={classes.filters} aria-label={t("reminders.filter")}>
      <NativeSelect
        aria-label={t("reminders.show")}
        value={one("show")}
        onChange={(event) => go({ show: event.currentTarget.value })}
        data={[
          { value: "", label: t("reminders.all") },
          { value: "unread", label: t("reminders.unreadOnly") },
        ]}
      />
      <NativeSelect
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
