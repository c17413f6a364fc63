import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";

/** Speakers with reported words, from which on a text has room for a list at its end. */
export const MIN_SPEECHES = 2;

const CONTEXT: ReadonlySet<Unit["part"]> = new Set(["background", "setting"]);

/** Whether a unit only gives context, which may follow a list at the end of a text. */
export const isOnlyContext = ({ part }: Unit): boolean => CONTEXT.has(part);

/** The number of speeches with reported words in a part of the text. */
export const speechesIn = (units: readonly Unit[]): number =>
  units.reduce(
    (n, { messages }) => n + messages.filter((one) => one.type === "speech" && !one.bare).length,
    0,
  );

/** The keys of all people whom messages other than lists name: they speak or act. */
export const actingIn = (
  record: DraftRecord,
  units: readonly Unit[],
  isListing: (one: Message) => boolean,
): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ messages }) => messages.flatMap((one) => (isListing(one) ? [] : namedBy(record, one)))),
  );

/** Whether the record's own words name one of these people, so that a list at the end would introduce them too late. */
export const isAnyNamedInWords = (record: DraftRecord, keys: readonly string[], lang: Lang): boolean => {
  const words = JSON.stringify([record.agenda, record.outcomes, record.background, record.purpose]);
  const named = new Set(keys);
  return (record.participants ?? []).some(({ key, person }) => {
    const called = named.has(key) ? [person?.name?.[lang], person?.later?.[lang]] : [];
    return called.some((name) => name !== undefined && words.includes(name));
  });
};
