import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";
import { actingIn, isAnyNamedInWords, isOnlyContext, MIN_SPEECHES, speechesIn } from "./silent-people";

/** Companions of the visitors, and hosts who received them, from which on the first paragraph has no room for both lists. */
const MIN_COMPANIONS = 2;
const MIN_RECEIVERS = 3;
/** Companions of whom nothing else is reported, from which on their list is too long for the first paragraph. */
const MIN_SILENT = 4;
/** Characters of names and posts from which on the list of fewer companions is too long as well. */
const LONG_LIST = 80;
/** Companions who speak or act by themselves, from which on a list of all of them would name too many twice. */
const MIN_SPEAKERS = 2;

/** Characters of names and posts as a list has them. */
const lengthOf = ({ participants = [] }: DraftRecord, keys: readonly string[]): number =>
  participants
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ person, posts = [] }) => [
      person?.name?.zh,
      ...posts.map(({ title }) => title?.zh),
      ...new Set(posts.map(({ organization }) => organization?.name?.zh)),
    ])
    .reduce((n, words) => n + (words ?? "").length, 0);

const isListing = (one: Message): one is Of<"members"> => one.type === "members" && one.whole !== true;

/**
 * Chinese: the first paragraph of a visit names those who came with the visitors or those who received them, not both:
 * a long list of companions of whom nothing else is reported closes the text, a short one stays with who led them. Who of them speaks is introduced there.
 */
export const withCompanionsLast = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const [lead, ...others] = units;
  if (lead?.part !== "lead") return units;
  const lists = lead.messages.filter(isListing);
  const came = lists.flatMap(({ people }) => people);
  const persons = new Set(
    (record.participants ?? []).flatMap(({ key, person }) => (person === undefined ? [] : [key])),
  );
  if (came.filter((key) => persons.has(key)).length < MIN_COMPANIONS) return units;
  if (speechesIn(units) < MIN_SPEECHES) return units;
  const received = lead.messages.flatMap((one) =>
    one.type === "receive" && !one.separate ? one.people : [],
  );
  const acting = actingIn(record, units, isListing);
  const silent = lists
    .map((one) => ({ ...one, people: one.people.filter((key) => !acting.has(key)) }))
    .filter(({ people }) => people.length > 0);
  const speaking = came.filter((key) => acting.has(key)).length >= MIN_SPEAKERS;
  const full = speaking || received.filter((key) => persons.has(key)).length >= MIN_RECEIVERS;
  const quiet = silent.flatMap(({ people }) => people);
  const counted = speaking ? came : quiet;
  const long = counted.length >= MIN_SILENT || lengthOf(record, counted) >= LONG_LIST;
  if (!full || quiet.length === 0 || !long || isAnyNamedInWords(record, quiet, "zh")) return units;
  const moved = new Set<Message>(lists);
  const first = { ...lead, messages: lead.messages.filter((one) => !moved.has(one)) };
  const end = others.findLastIndex((one) => !isOnlyContext(one)) + 1;
  return [first, ...others.slice(0, end), ...unit("people", silent), ...others.slice(end)];
};
