import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { scenesOf } from "./present-before-side-items";
import { listWeight } from "./weight";

/** People, and words of their posts, up to which a list is placed between talks and what was said there. */
const MAX_PEOPLE = 3;
const MAX_WORDS = 30;

const isOf = (...types: Message["type"][]) => {
  const set = new Set(types);
  return ({ messages }: Unit): boolean => messages.length > 0 && messages.every(({ type }) => set.has(type));
};
const isPresent = isOf("present");
const isMembers = isOf("members");
const isDocument = isOf("sign", "terms");

const isNews = ({ messages: [first] }: Unit): boolean => first?.type === "visit" || first?.type === "meet";

const peopleOf = ({ messages }: Unit): string[] =>
  messages.flatMap((one) => (one.type === "present" ? one.people : []));

const isAt = (one: Unit, people: readonly string[]): boolean =>
  scenesOf(one).some(({ item }) => people.every((key) => item.people?.some((each) => each.key === key)));

/** The unit behind which a short list of those who were only present belongs: the talks they sat in, or the news of a meeting. */
const placeOf = (units: readonly Unit[], list: number): number => {
  const people = units[list] ? peopleOf(units[list]) : [];
  const talks = units.findIndex(
    (one, at) =>
      at < list &&
      one.messages.some(({ type }) => type === "talk" || type === "receive") &&
      isAt(one, people),
  );
  if (talks >= 0) return talks;
  const scenes = new Set(units.flatMap(scenesOf));
  const [news, next] = units;
  // Of one meeting, at which nobody is listed, all were there.
  if (news?.messages[0]?.type !== "meet" || [...scenes].some(({ item }) => item.people) || scenes.size > 1)
    return -1;
  return next && isMembers(next) ? 1 : -1;
};

const isSpoken = ({ messages }: Unit): boolean => messages.some((one) => one.type === "speech" && !one.bare);

/** English: members of the visiting party are named before the documents that were planned with them. */
const withMembersFirst = (units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex(isMembers);
  const list = units[at];
  const [news] = units;
  if (!list || !news || at < 1 || !units.slice(1, at).every(isDocument)) return units;
  const rest = [...units.slice(1, at), ...units.slice(at + 1)];
  const plan = news.messages.findIndex(({ type }) => type === "sign");
  if (plan > 0) return [{ ...news, messages: news.messages.toSpliced(plan, 0, ...list.messages) }, ...rest];
  return at < 2 ? units : [news, { ...list, near: true }, ...rest];
};

/**
 * English: a short list of hosts who were only present at talks follows the sentence about these, before what was said:
 * behind the last speech it would read as an afterthought, or as the attendance of what comes next.
 */
export const withPeopleBeforeWords = (record: DraftRecord, given: readonly Unit[]): readonly Unit[] => {
  if (!given[0] || !isNews(given[0])) return given;
  const units = withMembersFirst(given);
  const at = units.findIndex(isPresent);
  const list = units[at];
  if (!list) return units;
  const long = peopleOf(list).length > MAX_PEOPLE || listWeight(record, list.messages) > MAX_WORDS;
  const place = long ? -1 : placeOf(units, at);
  if (place < 0 || !units.slice(place + 1, at).some(isSpoken)) return units;
  return units.flatMap((one, index) => {
    if (index === at) return [];
    return [index === place ? { ...one, messages: [...one.messages, ...list.messages] } : one];
  });
};
