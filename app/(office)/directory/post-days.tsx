import { useTranslations } from "next-intl";

/** When a post was held: the period that was stated, else the day on which it is known. */
export function PostDays({
  from,
  to,
  knownOn,
}: {
  from?: string | null;
  to?: string | null;
  knownOn?: string | null;
}) {
  const t = useTranslations("directory");
  if (from || to) return `${from ?? "…"} – ${to ?? t("now")}`;
  return knownOn ? t("knownOn", { day: knownOn }) : null;
}
