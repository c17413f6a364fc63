import { formatDay, formatDaySpan, formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord, Participant, When } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { groupLabel } from "@/domain/participations/group-label";
import { postLines } from "@/domain/participations/labels";
import { datedAs, type ProgrammeDay, type ProgrammeEntry, programmeOf } from "@/domain/programme/programme";
import { comingOf, listed, placeLine, placeOf } from "@/domain/programme/programme-labels";
import { isTimeZone } from "@/domain/settings/office";
import { translatorIn } from "@/messages/translator";
import {
  heading,
  paragraph,
  run,
  styled,
  type WordContent,
  wordContent,
  wordTable,
} from "../exports/word-content";
import { itemName, itemPeople } from "./internal";

/** A day as a heading, with the day of the week where it is a whole day. */
const dayHeading = (day: string | undefined, lang: Lang): string => {
  const t = translatorIn(lang, "programme");
  if (!day) return t("noDay");
  if (day.length < 10) return formatDay(day, lang);
  const locale = lang === "zh" ? "zh-CN" : "en-GB";
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return t("day", { day: formatDay(day, lang), weekday: weekday.format(new Date(`${day}T00:00:00Z`)) });
};

/** The name of a zone on a day: "Central European Summer Time". */
const zoneName = (zone: string, day: string | undefined, lang: Lang): string => {
  const locale = lang === "zh" ? "zh-CN" : "en-GB";
  const name = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "long" });
  const noon = new Date(`${day?.length === 10 ? day : "2025-01-01"}T12:00:00Z`);
  return name.formatToParts(noon).find(({ type }) => type === "timeZoneName")?.value ?? zone;
};

/** The time of an item on its day, with its zone where that is not the office's. */
const timeWords = (when: When, officeZone: string, lang: Lang): string => {
  const t = translatorIn(lang);
  const clock = [when.time, when.endTime].filter(Boolean).join("–");
  const part = when.part ? t(`values.part.${when.part}`) : "";
  const until =
    when.end && when.end !== when.start ? t("programme.until", { day: formatDay(when.end, lang) }) : "";
  const isAbroad = clock && when.zone && when.zone !== officeZone && isTimeZone(when.zone);
  const zone = isAbroad ? t("programme.zone", { zone: zoneName(when.zone ?? "", when.start, lang) }) : "";
  return [clock || part || inLanguage(when.words, lang), zone, until].filter(Boolean).join("\n");
};

const entryRow = (
  { item, when }: ProgrammeEntry,
  record: DraftRecord,
  officeZone: string,
  lang: Lang,
): string[] => {
  const details = [item.saw, item.topics, item.sections].map((texts) =>
    listed(
      (texts ?? []).map((text) => inLanguage(text, lang)),
      lang,
    ),
  );
  return [
    timeWords(when, officeZone, lang),
    [itemName(item, lang), ...details].filter(Boolean).join("\n"),
    placeLine(item.venue, item.city, lang),
    itemPeople(item, record, lang),
  ];
};

const dayPart = (
  { day, entries }: ProgrammeDay,
  record: DraftRecord,
  officeZone: string,
  lang: Lang,
): WordContent["blocks"] => {
  const t = translatorIn(lang, "programme");
  return [
    heading(2, dayHeading(day, lang)),
    wordTable(
      [t("time"), t("what"), t("place"), t("who")],
      entries.map((entry) => entryRow(entry, record, officeZone, lang)),
      [16, 34, 24, 26],
    ),
  ];
};

const personRow = (participant: Participant, record: DraftRecord, lang: Lang): string[] => {
  const t = translatorIn(lang);
  const { person, posts = [], side, roles = [] } = participant;
  const delegation = record.delegations?.find(({ key }) => key === participant.delegation);
  const name = person ? inLanguage(person.name, lang) : groupLabel(participant, lang);
  const duties = roles.map((role) => t(`values.role.${role}`));
  return [
    inLanguage(delegation?.name, lang) || (side ? t(`values.side.${side}`) : ""),
    name || t("record.noName"),
    postLines(posts, lang, () => "").join("\n"),
    listed(duties, lang),
  ];
};

/** Rows of people, one side after the other in the order of the record. */
const peoplePart = (record: DraftRecord, lang: Lang): WordContent["blocks"] => {
  const t = translatorIn(lang, "programme");
  const people = comingOf(record);
  if (people.length === 0) return [];
  const sides = [...new Set(people.map(({ side }) => side))];
  const rows = sides.flatMap((side) => people.filter((each) => each.side === side));
  return [
    heading(2, t("people")),
    wordTable(
      [t("side"), t("name"), t("post"), t("duty")],
      rows.map((each) => personRow(each, record, lang)),
      [20, 20, 44, 16],
    ),
  ];
};

/** The facts above the programme: state, time, place, purpose. */
const factsPart = (record: DraftRecord, lang: Lang): WordContent["blocks"] => {
  const t = translatorIn(lang, "programme");
  const { when, isCalledOff } = datedAs(record);
  const reason = inLanguage(record.statusReason, lang);
  const state = isCalledOff ? t(record.status === "postponed" ? "postponed" : "cancelled") : "";
  const facts = [
    [
      t("time"),
      when.start
        ? [formatDaySpan(when.start, when.end, lang), ...clockOf(when)].join(" ")
        : formatWhen(when, lang),
    ],
    [t("place"), placeOf(record, lang)],
    [t("purpose"), inLanguage(record.purpose, lang)],
  ] as const;
  return [
    ...(state ? [styled("BodyText", [state, reason].filter(Boolean).join(lang === "zh" ? "" : " "))] : []),
    ...facts.flatMap(([label, value]) =>
      value
        ? [paragraph("Fact", [{ ...run(t("label", { label })), style: "Lead" as const }, run(value)])]
        : [],
    ),
  ];
};
const clockOf = (when: When): string[] =>
  [[when.time, when.endTime].filter(Boolean).join("–")].filter(Boolean);

/** The programme (日程) of an event as a Word document: state and facts, a table for each day, then the people. */
export const programmeDocument = (record: DraftRecord, officeZone: string, lang: Lang): WordContent => {
  const t = translatorIn(lang, "programme");
  const title = t("title", { title: inLanguage(record.title, lang) || t("noTitle") });
  const days = programmeOf(record);
  return wordContent(lang, title, [
    heading(1, title),
    ...factsPart(record, lang),
    ...days.flatMap((day) => dayPart(day, record, officeZone, lang)),
    ...(days.length === 0 ? [styled("BodyText", t("empty"))] : []),
    ...peoplePart(record, lang),
  ]);
};
