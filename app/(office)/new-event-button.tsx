"use client";

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "./office-context";

/** Link to create an event, for users with permission. */
export function NewEventButton() {
  const t = useTranslations("nav");
  const { may } = useOffice();
  if (!may.createEvent) return null;
  return (
    <LinkButton href="/events/new" title={`${t("newEvent")} (n)`}>
      {t("newEvent")}
    </LinkButton>
  );
}
