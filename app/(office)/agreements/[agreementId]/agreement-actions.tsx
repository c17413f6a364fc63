"use client";

import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/link-button";
import { labelled } from "@/domain/punctuation";
import { usePageCommands } from "../../page-commands";
import { useGo } from "../../use-go";

/** What can be done with an agreement: its fields in the form of its event; the search also leads to what belongs to it. */
export function AgreementActions({
  edit,
  event,
  followUps,
}: {
  /** The address of its fields, for those who may save its event. */
  edit: string | undefined;
  event: { href: string; title: string };
  /** The address of its follow-ups, if it has any. */
  followUps: string | undefined;
}) {
  const t = useTranslations("agreements");
  const lang = useLocale();
  const go = useGo();
  usePageCommands([
    ...(edit ? [{ act: "edit" as const, name: t("edit"), run: () => go(edit) }] : []),
    { name: labelled(t("event"), event.title, lang), run: () => go(event.href) },
    ...(followUps ? [{ name: t("followUps"), run: () => go(followUps) }] : []),
  ]);
  if (!edit) return null;
  return <LinkButton href={edit}>{t("edit")}</LinkButton>;
}
