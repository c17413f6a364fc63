import { useLocale, useTranslations } from "next-intl";
import { daysBetween } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang, Text } from "@/domain/events/values";
import { wasOnTime } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";

interface Sides {
  names?: readonly Text[] | undefined;
  all?: boolean | undefined;
}

/** Who owes a follow-up, or is owed it; `allParties`: the words for all of them. "" where the record names nobody. */
export const sideLabel = ({ names = [], all }: Sides, lang: Lang, allParties: string): string =>
  [all ? allParties : "", ...names.map((name) => inLanguage(name, lang))]
    .filter(Boolean)
    .join(lang === "zh" ? "、" : ", ");

type Day = string | null | undefined;

/** Input of the date labels. */
export interface FollowUpDates {
  state: PursuitState;
  dueOn?: Day;
  reviewOn?: Day;
  suspendedUntil?: Day;
  reportedOn?: Day;
  closedOn?: Day;
  dueWords?: Text | null | undefined;
}

/** Labels shared by lists and histories of follow-ups. */
export const useFollowUpLabels = (today: string) => {
  const t = useTranslations();
  const lang = useLocale();

  const whose = (sides: Sides): string => sideLabel(sides, lang, t("record.allParties"));

  /** How far a day is away: "in 3 days", "2 days late". */
  const away = (day: string): string => {
    const days = daysBetween(today, day);
    if (days === 0) return t("followUps.dueToday");
    return days > 0 ? t("followUps.inDays", { count: days }) : t("followUps.daysLate", { count: -days });
  };

  /** How far the day is to look at it again, which is no deadline and so never late: "in 3 days", "2 days ago". */
  const awayOfReview = (day: string): string => {
    const past = daysBetween(day, today);
    return past > 0 ? t("followUps.daysPast", { count: past }) : away(day);
  };

  /** The day that counts now, and beside it what kind of day it is or how far away. */
  const due = (row: FollowUpDates): { day: string | null; beside: string } => {
    if (row.closedOn) {
      if (row.state === "dropped") return { day: row.closedOn, beside: t("followUps.closedDropped") };
      const onTime = wasOnTime({
        dueOn: row.dueOn ?? null,
        reportedOn: row.reportedOn ?? null,
        closedOn: row.closedOn,
      });
      const beside =
        onTime === null
          ? t("followUps.closedThen")
          : t(onTime ? "followUps.closedOnTime" : "followUps.closedLate");
      return { day: row.closedOn, beside };
    }
    if (row.state === "suspended" && row.suspendedUntil)
      return { day: row.suspendedUntil, beside: t("followUps.suspendedUntil") };
    if (row.state === "reported")
      return { day: row.dueOn ?? null, beside: row.dueOn ? "" : inLanguage(row.dueWords ?? {}, lang) };
    if (row.dueOn) return { day: row.dueOn, beside: away(row.dueOn) };
    if (row.reviewOn)
      return { day: row.reviewOn, beside: t("followUps.reviewThen", { away: awayOfReview(row.reviewOn) }) };
    return { day: null, beside: inLanguage(row.dueWords ?? {}, lang) };
  };
  return { whose, away, due };
};
