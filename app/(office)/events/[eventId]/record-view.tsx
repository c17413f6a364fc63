import { useLocale, useTranslations } from "next-intl";
import { CREDITS, RECORD_FIELDS } from "@/domain/events/fields";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord } from "@/domain/events/shape";
import { textLabels } from "@/domain/participations/labels";
import { Facts, RecordSection } from "../../record-section";
import type { Followed } from "./followed";
import { placesOf } from "./places";
import classes from "./record.module.css";
import { RecordAgenda } from "./record-agenda";
import { RecordDetails } from "./record-details";
import { RecordPeople } from "./record-people";
import { EditPhotosLink, type PhotosOf, RecordPhotos } from "./record-photos";
import { RecordAgreements, RecordFollowUps, RecordOutcomes } from "./record-promises";
import { type RecordFacts, useFacts } from "./use-facts";

function BasicFacts({ record, facts }: { record: DraftRecord; facts: RecordFacts }) {
  const t = useTranslations();
  const lang = useLocale();
  const { venue, partOf, attendance } = record;
  const place = [...facts.venueLabel(venue, record.city), ...textLabels(record.areas, lang)];
  const larger = inLanguage(partOf?.name, lang);
  const spaced = (words: readonly unknown[]) => words.filter(Boolean).join(" ");
  return (
    <Facts
      facts={facts.factsOf(RECORD_FIELDS, record, {
        venue: { label: t("record.where"), value: [...new Set(place)].join(" · ") },
        online: {
          value: record.online && record.online !== "no" && t(`values.online.${record.online}`),
        },
        partOf: {
          value:
            partOf &&
            [
              larger && partOf.how
                ? t("record.largerEvent", { how: t(`values.partOf.${partOf.how}`), name: larger })
                : larger,
              formatWhen(partOf.when, lang),
              ...facts.venueLabel(partOf.venue, partOf.city),
              ...(partOf.organizers ?? []).map(facts.organizer),
            ]
              .filter(Boolean)
              .join(" · "),
        },
        attendance: {
          value: attendance && [
            spaced([
              attendance.bound && t(`values.bound.${attendance.bound}`),
              attendance.count,
              inLanguage(attendance.of, lang),
            ]),
            ...textLabels(attendance.including, lang).map((words) => (
              <div key={words}>{t("record.including", { words })}</div>
            )),
          ],
        },
      })}
    />
  );
}

/** The record as a colleague would read it: not a form, and nothing that is not known. */
export function RecordView({
  record,
  followed,
  people,
  photosOf,
}: {
  record: DraftRecord;
  followed: readonly Followed[];
  /** The directory entry of each participant, by key. */
  people: Readonly<Record<string, string>>;
  photosOf?: PhotosOf;
}) {
  const t = useTranslations("record");
  const tv = useTranslations("values.credit");
  const lang = useLocale();
  const facts = useFacts(record);
  const places = placesOf(record, followed);
  const {
    participants = [],
    delegations = [],
    agenda = [],
    outcomes = [],
    agreements = [],
    followUps = [],
    photos = [],
    credits,
  } = record;
  const background = textLabels(record.background, lang);
  return (
    <div className={classes.record}>
      <BasicFacts record={record} facts={facts} />
      {participants.length + delegations.length > 0 && (
        <RecordSection title={t("peopleTitle")} count={participants.length}>
          <RecordPeople record={record} named={facts.named} entries={people} />
        </RecordSection>
      )}
      {agenda.length > 0 && (
        <RecordSection title={t("agendaTitle")} count={agenda.length}>
          <RecordAgenda agenda={agenda} facts={facts} places={places} />
        </RecordSection>
      )}
      {outcomes.length > 0 && (
        <RecordSection title={t("outcomesTitle")} count={outcomes.length}>
          <RecordOutcomes outcomes={outcomes} facts={facts} places={places} />
        </RecordSection>
      )}
      {agreements.length > 0 && (
        <RecordSection title={t("agreementsTitle")} count={agreements.length}>
          <RecordAgreements agreements={agreements} facts={facts} places={places} />
        </RecordSection>
      )}
      {followUps.length > 0 && (
        <RecordSection id="follow-ups" title={t("followUpsTitle")} count={followUps.length}>
          <RecordFollowUps record={record} facts={facts} places={places} />
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
      {(photos.length > 0 || photosOf?.mayAdd) && (
        <RecordSection
          title={t("photosTitle")}
          count={photos.length}
          beside={photos.length > 0 && <EditPhotosLink of={photosOf} />}
        >
          <RecordPhotos photos={photos} facts={facts} of={photosOf} />
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
      <RecordDetails record={record} facts={facts} />
    </div>
  );
}
