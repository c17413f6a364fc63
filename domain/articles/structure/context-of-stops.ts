import type { DraftRecord, Participant } from "../../events/shape";
import type { Message, Scene } from "../content/message";
import { isAbout, isAboutArrival } from "./context";
import type { Of, Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of a sentence up to which it belongs to one stop. */
const MAX_WORDS = 34;

type Item = NonNullable<DraftRecord["agenda"]>[number];

/** The organization that was called on at an item, by the place: 在某大学. */
const organizationOf = ({ venue }: Item): string | undefined =>
  venue?.organization?.name?.zh ?? (venue?.organization ? venue.name?.zh : undefined);

const isPlayedBy = (item: Item, { key }: Participant): boolean =>
  (item.people ?? []).some((one) => one.key === key);

/** Chinese: whether a sentence about one of the people names the organization of a stop other than this: 张安是某大学顾问. */
const namesOrganizationOf = (record: DraftRecord, text: string, at: Scene["item"] | undefined): boolean => {
  const agenda = record.agenda ?? [];
  const own = at && organizationOf(at);
  const organizations = new Set(agenda.flatMap((item) => organizationOf(item) ?? []));
  if (organizations.size < 2) return false;
  const named = [...organizations].filter((name) => text.includes(name));
  return named.length === 1 && (at === undefined || named[0] === own);
};

const begins = (record: DraftRecord, text: string): boolean =>
  (record.participants ?? []).some(({ person }) => person?.name?.zh && text.startsWith(person.name.zh));

/** 雕像是某某的作品: somebody who was at one item only, and did not speak. */
const isAboutMet = (record: DraftRecord, text: string, item: Item): boolean => {
  const agenda = record.agenda ?? [];
  const named = (record.participants ?? []).filter(
    ({ person, side }) => side === "third" && person?.name?.zh && text.includes(person.name.zh),
  );
  const [only, ...more] = named;
  if (!only || more.length > 0) return false;
  const items = agenda.filter((one) => isPlayedBy(one, only));
  const silent = agenda.every((one) =>
    (one.remarks ?? []).every(({ by }) => by === "all" || !by?.includes(only.key)),
  );
  return silent && items.length === 1 && items[0]?.key === item.key;
};

/**
 * Chinese: a sentence of context about somebody that belongs to one stop of several: it names the stop's organization, or
 * somebody met only there.
 */
export const isOfStop = (record: DraftRecord, { at }: Of<"background">, { item }: Scene): boolean => {
  const text = record.background?.[at]?.zh ?? "";
  if (text === "" || wordsOf([record.background?.[at]]) > MAX_WORDS) return false;
  const first = (record.agenda ?? []).find((one) => organizationOf(one) === organizationOf(item));
  return (
    (begins(record, text) && first?.key === item.key && namesOrganizationOf(record, text, item)) ||
    isAboutMet(record, text, item)
  );
};

/** Whether it belongs to another stop, at which the person it is about speaks. */
const isOfOtherStop = (record: DraftRecord, { at }: Of<"background">, item: Item): boolean => {
  const text = record.background?.[at]?.zh ?? "";
  return (
    begins(record, text) &&
    namesOrganizationOf(record, text, undefined) &&
    !namesOrganizationOf(record, text, item)
  );
};

/** Words of a sentence about a speaker, up to which it follows what they said. */
const ABOUT_SPEAKER = 60;

/** 安例此行还参加了推介会: what somebody did besides on the same journey, which comes behind what it was made for. */
const ON_JOURNEY =
  /(?:此[行次访]|(?:访问|考察|调研|出访|参访|逗留)期间)[^，。；]{0,8}(?:参加|出席|考察|参观|访问|走访|拜会|拜访|会见|看望)|^[^，。；]{2,12}还(?:参加|出席|考察|参观|访问|走访|拜会|拜访|会见|看望)/u;

/** Chinese: what else is known of the only speaker: 某某任所长期间，推动…… belongs to their paragraph, not to the end of the text. */
export const takeAboutSpeaker = (
  pool: Pool,
  record: DraftRecord,
  { item }: Scene,
  { by, bare }: Of<"speech">,
): Message[] =>
  by === "all" || by.length !== 1 || bare
    ? []
    : pool.take(
        "background",
        (one) =>
          isAbout(record, one, by) &&
          !isAboutArrival(record, one) &&
          !ON_JOURNEY.test(record.background?.[one.at]?.zh ?? "") &&
          !isOfOtherStop(record, one, item) &&
          wordsOf([record.background?.[one.at]]) <= ABOUT_SPEAKER,
      );
