import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/domain/events/in-language";
import { organizationsOf } from "@/domain/events/mentions";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { Section } from "./disclosure";
import { useDerived } from "./form-record";
import { participantName } from "./names";

const daysOf = ({ when }: DraftRecord): string => [when?.start, when?.end].filter(Boolean).join(" – ");

const placesOf = (record: DraftRecord, lang: Lang): string =>
  inLanguage(record.venue?.name, lang) || inLanguage(record.city, lang);

/** What a section holds, in one line; "" while it holds nothing. */
export function useSectionLine(section: Section): string {
  const t = useTranslations();
  const lang = useLocale();
  const summaryOf = (record: DraftRecord): (string | false | undefined)[] => {
    const people = record.participants ?? [];
    const agenda = record.agenda ?? [];
    const remarks = agenda.reduce((sum, item) => sum + (item.remarks?.length ?? 0), 0);
    switch (section) {
      case "basics":
        return [
          t(`values.kind.${record.kind}`),
          inLanguage(record.title, lang),
          daysOf(record),
          placesOf(record, lang),
        ];
      case "people": {
        const organizationCount = organizationsOf({
          ...record,
          agenda: [],
          agreements: [],
          followUps: [],
        }).length;
        const first = people.map((each) => participantName(each, lang)).filter(Boolean);
        return people.length === 0
          ? []
          : [
              t("form.lines.people", { count: people.length }),
              organizationCount > 0 && t("form.lines.organizations", { count: organizationCount }),
              first.slice(0, 3).join(t("form.lines.between")),
            ];
      }
      case "course":
        return [
          agenda.length > 0 && t("form.lines.items", { count: agenda.length }),
          remarks > 0 && t("form.lines.remarks", { count: remarks }),
          record.outcomes?.length && t("form.lines.outcomes", { count: record.outcomes.length }),
        ].filter((each) => typeof each === "string");
      case "promises": {
        const { agreements = [], followUps = [] } = record;
        return [
          agreements.length > 0 && t("form.lines.agreements", { count: agreements.length }),
          followUps.length > 0 && t("form.lines.followUps", { count: followUps.length }),
          inLanguage(agreements[0]?.title, lang) || inLanguage(followUps[0]?.text, lang),
        ];
      }
      case "photos":
        return [
          record.photos?.length ? t("form.lines.photos", { count: record.photos.length }) : "",
          inLanguage(record.credits?.author?.name, lang),
          record.published,
        ];
    }
  };
  return useDerived((form) => summaryOf(form.record()).filter(Boolean).join(" · "));
}
