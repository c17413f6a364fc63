import { createHash } from "node:crypto";
import { createEvents, type EventAttributes } from "ics";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { nameByKey } from "@/domain/participations/labels";
import type { CalendarEntry, CalendarTime } from "@/domain/programme/calendar-entries";
import { programmeOf } from "@/domain/programme/programme";
import { comingOf, listed, placeLine, placeOf } from "@/domain/programme/programme-labels";
import { translatorIn } from "@/messages/translator";
import { printable } from "../exports/word-content";
import { itemName, itemPeople } from "./internal";

/** An event as calendars take it. */
interface CalendarEvent {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  restricted: boolean;
  record: DraftRecord;
}

/** Octets of a line without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A line folded by octets, which `ics` counts as characters: a Chinese one has three. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let [rest, size] = ["", 0];
  for (const sign of line) {
    const octets = Buffer.byteLength(sign);
    if (size + octets > LINE_OCTETS) {
      lines.push(rest);
      [rest, size] = [" ", 1];
    }
    rest += sign;
    size += octets;
  }
  return [...lines, rest].join("\r\n");
};
const refolded = (calendar: string): string =>
  calendar
    .replace(/\r\n[\t ]/g, "")
    .split("\r\n")
    .map(folded)
    .join("\r\n");

const dayNumbers = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};

const timesOf = (
  time: CalendarTime,
): Pick<EventAttributes, "start" | "transp"> & { end?: EventAttributes["start"] } =>
  time.allDay
    ? { start: dayNumbers(time.from), end: dayNumbers(time.until), transp: "TRANSPARENT" }
    : { start: time.from, ...(time.until && { end: time.until }), transp: "OPAQUE" };

/** The same for the same part of an event in every file; keys may contain any character, so they are hashed. */
const uidOf = (eventId: string, itemKey?: string): string => {
  const part =
    itemKey === undefined ? "" : `.${createHash("sha256").update(itemKey).digest("hex").slice(0, 16)}`;
  return `${eventId}${part}@rapporteur`;
};

const summaryOf = (record: DraftRecord, { item, when, time, status }: CalendarEntry, lang: Lang): string => {
  const t = translatorIn(lang);
  const title = inLanguage(record.title, lang) || t("programme.noTitle");
  const part = time.allDay && when.part && when.part !== "all_day" ? t(`values.part.${when.part}`) : "";
  const name = item ? t("programme.itemOf", { item: itemName(item, lang), title }) : title;
  const timed = part ? t("programme.inPart", { name, part }) : name;
  if (status !== "CANCELLED") return timed;
  return t(record.status === "postponed" ? "programme.postponedTitle" : "programme.cancelledTitle", {
    title: timed,
  });
};

/** Names in the description of an event; the others are counted. */
const MAX_NAMES = 20;

const peopleLine = (record: DraftRecord, lang: Lang): string => {
  const t = translatorIn(lang, "programme");
  const named = nameByKey(record, lang);
  const people = comingOf(record);
  if (people.length === 0) return "";
  const names = listed(
    people.slice(0, MAX_NAMES).map(({ key }) => named(key)),
    lang,
  );
  const left = people.length - MAX_NAMES;
  return t("labelled", {
    label: t("people"),
    value: left > 0 ? t("moreNames", { names, count: left }) : names,
  });
};

const descriptionOf = (record: DraftRecord, { item }: CalendarEntry, url: string, lang: Lang): string => {
  const t = translatorIn(lang, "programme");
  const reason = inLanguage(record.statusReason, lang);
  const programme = programmeOf(record).flatMap(({ entries }) =>
    entries.map(({ item: each, when }) =>
      [when.start?.slice(5), [when.time, when.endTime].filter(Boolean).join("–"), itemName(each, lang)]
        .filter(Boolean)
        .join(" "),
    ),
  );
  const whole = [reason, inLanguage(record.purpose, lang), peopleLine(record, lang), ...programme];
  const who = item && itemPeople(item, record, lang);
  const lines = item ? [who ? t("labelled", { label: t("who"), value: who }) : ""] : whole;
  return [...lines, url].filter(Boolean).join("\n");
};

/** One line of text without characters that a calendar cannot hold. */
const line = (text: string): string => printable(text).replace(/\s*[\r\n]+\s*/g, " ");

const attributesOf = (event: CalendarEvent, entry: CalendarEntry, address: string, lang: Lang) => {
  const { record } = event;
  const { item } = entry;
  const url = `${address}/events/${event.id}`;
  const place = item ? placeLine(item.venue, item.city, lang) : "";
  const location = line(place || placeOf(record, lang));
  return {
    ...timesOf(entry.time),
    uid: uidOf(event.id, item?.key),
    sequence: event.version,
    timestamp: event.updatedAt.getTime(),
    created: event.createdAt.getTime(),
    lastModified: event.updatedAt.getTime(),
    title: line(summaryOf(record, entry, lang)),
    description: printable(descriptionOf(record, entry, url, lang)).replace(/\r\n?/g, "\n"),
    ...(location && { location }),
    ...(URL.canParse(url) && !url.includes("[") && { url }),
    status: entry.status,
    ...(event.restricted && { classification: "CONFIDENTIAL" }),
  } as EventAttributes;
};

/**
 * Events as an iCalendar file (RFC 5545). Times are instants in UTC, days are days, so that no zone has to be described; a part keeps
 * its UID and has the event's version as its sequence. `address`: where the application is served.
 */
export const toCalendar = (
  name: string,
  parts: readonly (readonly [CalendarEvent, readonly CalendarEntry[]])[],
  address: string,
  lang: Lang,
): Uint8Array => {
  const events = parts.flatMap(([event, entries]) =>
    entries.map((entry) => attributesOf(event, entry, address, lang)),
  );
  const { error, value } = createEvents(events, {
    productId: "-//Rapporteur//Rapporteur//EN",
    calName: line(name),
  });
  if (error || value === null) throw error ?? new Error("No calendar was made");
  return new TextEncoder().encode(refolded(value));
};
