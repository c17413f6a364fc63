import { inLanguage } from "../events/in-language";
import type { AgendaItem, DraftRecord, Participant, Venue } from "../events/shape";
import type { Lang, Text } from "../events/values";
import { organizationLabel } from "../organizations/organization-label";

/** Joins the parts of a list in a language: with 、 or commas. */
export const listed = (words: readonly string[], lang: Lang): string =>
  words.filter(Boolean).join(lang === "zh" ? "、" : ", ");

/** A place as one line: name, whose it is, address, city; what a part before it contains is left out. */
export const placeLine = (venue: Venue | undefined, city: Text | undefined, lang: Lang): string => {
  const parts = [
    inLanguage(venue?.name, lang),
    organizationLabel(venue?.organization, lang),
    inLanguage(venue?.address, lang),
    inLanguage(venue?.city, lang) || inLanguage(city, lang),
  ];
  const shown = parts.filter(
    (part, at) => part && !parts.slice(0, at).some((before) => before.includes(part)),
  );
  return shown.join(lang === "zh" ? "，" : ", ");
};

/** Where an event takes place: its venue, or else its city and areas. */
export const placeOf = (record: DraftRecord, lang: Lang): string => {
  const areas = (record.areas ?? []).map((area) => inLanguage(area, lang));
  return placeLine(record.venue, record.city, lang) || listed(areas, lang);
};

/** Who comes or came: not those who were absent, replaced, or are only named as sending somebody. */
export const comingOf = (record: DraftRecord): Participant[] => {
  const staying = ["absent", "substituted", "unstated", ...(record.status === "held" ? ["invited"] : [])];
  return (record.participants ?? []).filter(({ presence }) => !staying.includes(presence ?? "attended"));
};

/** Those who speak at an item, without the people that it lists. */
export const speakersOf = (item: AgendaItem): string[] => {
  const known = new Set((item.people ?? []).map(({ key }) => key));
  const speaking = (item.remarks ?? []).flatMap(({ by }) => (by === undefined || by === "all" ? [] : by));
  return [...new Set(speaking)].filter((key) => !known.has(key));
};
