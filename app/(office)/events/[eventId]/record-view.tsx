import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/lang-text";
import type { DraftRecord, Organizer } from "@/domain/events/shape";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { whenWords } from "../../../day-words";
import { Facts, RecordSection } from "../../record-section";
import { listWords, type Named, nameByKey } from "../../record-words";
import type { Followed } from "./followed";
import { placesOf } from "./places";
import classes from "./record.module.css";
import { RecordAgenda } from "./record-agenda";
import { RecordPeople } from "./record-people";
import { RecordAgreements, RecordFollowUps, RecordOutcomes } from "./record-promises";

const CREDITS = ["author", "editor", "reviewer", "photographer", "translator", "publisher"] as const;

function RecordFacts({ record, named }: { record: DraftRecord; named: Named }) {
  const t = useTranslations();
  const lang = useLocale();
  const { venue, partOf, attendance } = record;
  const organizers = (of: readonly Organizer[] | undefined) =>
    (of ?? []).map((each) => {
      const who = each.participant ? named(each.participant) : organizationLabel(each.organization, lang);
      return each.tier ? t("record.organizerAs", { who, tier: t(`values.tier.${each.tier}`) }) : who;
    });
  const place = [
    inLanguage(venue?.name, lang),
    organizationLabel(venue?.organization, lang),
    inLanguage(venue?.city ?? record.city, lang),
    ...listWords(record.areas, lang),
  ];
  return (
    <Facts
      facts={[
        [t("record.officialName"), inLanguage(record.officialName, lang)],
        [t("record.theme"), inLanguage(record.theme, lang)],
        [t("record.when"), whenWords(record.when, lang)],
        [t("record.planned"), whenWords(record.planned, lang)],
        [t("record.where"), [...new Set(place.filter(Boolean))].join(" · ")],
        [t("record.online"), record.online && record.online !== "no" && t(`values.online.${record.online}`)],
        [
          t("record.partOf"),
          partOf &&
            [partOf.how && t(`values.partOf.${partOf.how}`), inLanguage(partOf.name, lang)]
              .filter(Boolean)
              .join(" "),
        ],
        [t("record.purpose"), inLanguage(record.purpose, lang)],
        [t("record.organizers"), organizers(record.organizers).join(lang === "zh" ? "；" : "; ")],
        [
          t("record.attendance"),
          attendance?.count !== undefined &&
            [
              attendance.bound && t(`values.bound.${attendance.bound}`),
              attendance.count,
              inLanguage(attendance.of, lang),
            ]
              .filter(Boolean)
              .join(" "),
        ],
        [t("record.statusReason"), inLanguage(record.statusReason, lang)],
      ]}
    />
  );
}

/** The record as a colleague would read it: not a form, and nothing that is not known. */
export function RecordView({ record, followed }: { record: DraftRecord; followed: readonly Followed[] }) {
  const t = useTranslations("record");
  const tv = useTranslations("values.credit");
  const lang = useLocale();
  const named = nameByKey(record, lang);
  const places = placesOf(record, followed);
  const { participants = [], agenda = [], outcomes = [], agreements = [], followUps = [], credits } = record;
  const background = listWords(record.background, lang);
  return (
    <div className={classes.record}>
      <RecordFacts record={record} named={named} />
      {participants.length > 0 && (
        <RecordSection title={t("peopleTitle")} count={participants.length}>
          <RecordPeople record={record} named={named} />
        </RecordSection>
      )}
      {agenda.length > 0 && (
        <RecordSection title={t("agendaTitle")} count={agenda.length}>
          <RecordAgenda agenda={agenda} named={named} places={places} />
        </RecordSection>
      )}
      {outcomes.length > 0 && (
        <RecordSection title={t("outcomesTitle")} count={outcomes.length}>
          <RecordOutcomes outcomes={outcomes} places={places} />
        </RecordSection>
      )}
      {agreements.length > 0 && (
        <RecordSection title={t("agreementsTitle")} count={agreements.length}>
          <RecordAgreements agreements={agreements} named={named} places={places} />
        </RecordSection>
      )}
      {followUps.length > 0 && (
        <RecordSection id="follow-ups" title={t("followUpsTitle")} count={followUps.length}>
          <RecordFollowUps followUps={followUps} named={named} places={places} />
        </RecordSection>
      )}
      {background.length > 0 && (
        <RecordSection title={t("backgroundTitle")}>
          {background.map((words) => (
            <p key={words} className={classes.prose}>
              {words}
            </p>
          ))}
        </RecordSection>
      )}
      {credits && (
        <RecordSection title={t("creditsTitle")}>
          <Facts
            facts={[
              ...CREDITS.map((role) => {
                const credit = credits[role];
                const words = [inLanguage(credit?.name, lang), inLanguage(credit?.unit, lang)].filter(
                  Boolean,
                );
                return [tv(role), words.join(lang === "zh" ? "，" : ", ")] as const;
              }),
              [tv("source"), inLanguage(credits.source, lang)],
            ]}
          />
        </RecordSection>
      )}
    </div>
  );
}
