import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";

/** Companions of the visitors, and hosts who received them, from which on the first paragraph has no room for both lists. */
const MIN_COMPANIONS = 2;
const MIN_RECEIVERS = 3;
/** Companions who speak or act by themselves, from which on a list of all of them would name too many twice. */
const MIN_SPEAKERS = 2;
/** Speakers with reported words, from which on a text has room for a list at its end. */
const MIN_SPEECHES = 2;

const CONTEXT: ReadonlySet<Unit["part"]> = new Set(["background", "setting"]);

const isListing = (one: Message): one is Of<"members"> => one.type === "members" && one.whole !== true;

/**
 * Chinese: the first paragraph of a visit names those who came with the visitors or those who received them, not both:
 * companions with names of whom nothing else is reported close the text. Who of them speaks is introduced there.
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
  const all = units.flatMap(({ messages }) => messages);
  const speeches = all.filter((one) => one.type === "speech" && !one.bare);
  if (speeches.length < MIN_SPEECHES) return units;
  const received = lead.messages.flatMap((one) =>
    one.type === "receive" && !one.separate ? one.people : [],
  );
  const acting = new Set(all.flatMap((one) => (isListing(one) ? [] : namedBy(record, one))));
  const silent = lists
    .map((one) => ({ ...one, people: one.people.filter((key) => !acting.has(key)) }))
    .filter(({ people }) => people.length > 0);
  const full =
    received.filter((key) => persons.has(key)).length >= MIN_RECEIVERS ||
    came.filter((key) => acting.has(key)).length >= MIN_SPEAKERS;
  if (!full || silent.length === 0) return units;
  const stated = JSON.stringify([record.agenda, record.outcomes, record.purpose, record.background]);
  const isStated = (key: string): boolean => {
    const name = record.participants?.find((one) => one.key === key)?.person?.name?.zh;
    return name !== undefined && stated.includes(name);
  };
  if (silent.some(({ people }) => people.some(isStated))) return units;
  const moved = new Set<Message>(lists);
  const first = { ...lead, messages: lead.messages.filter((one) => !moved.has(one)) };
  const end = others.findLastIndex(({ part }) => !CONTEXT.has(part)) + 1;
  return [first, ...others.slice(0, end), ...unit("people", silent), ...others.slice(end)];
};
