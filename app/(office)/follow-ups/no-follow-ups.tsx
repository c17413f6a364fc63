import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";

/** Placeholder of an empty list of follow-ups. */
export function NoFollowUps({ filter }: { filter: FollowUpFilter }) {
  const t = useTranslations("followUps");
  const narrowed = Object.keys(filter).some((name) => name !== "page" && name !== "group");
  return narrowed ? (
    <EmptyState title={t("noneFound")} step={<Link href="/follow-ups">{t("showAll")}</Link>}>
      {t("noneFoundText")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("none")}
      step={
        <>
          <Link href="/events">{t("toEvents")}</Link>
          <Link href="/follow-ups?closed=only">{t("toClosed")}</Link>
        </>
      }
    >
      {t("noneText")}
    </EmptyState>
  );
}
