import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { isAboutAgreement, isAboutEvent, repeatsTitle } from "./context";
import type { Of } from "./pool";
import { areAlike, takesUp } from "./rows-of-context";
import { wordsOf } from "./weight";

/** Words of several sentences about one subject above which they are a paragraph of their own at the end of the text. */
const MAX_BESIDE_NEWS = 30;
/** The same for sentences about the event itself, which say what the news was. */
const MAX_OF_EVENT = 44;

const isContext = (one: Message): one is Of<"background"> => one.type === "background";

/** "Reedham" of "Reedham lies on the lake" and of "Reedham elects a harbour queen". */
const SUBJECT = /^(?:The )?(?!The )(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) \p{Ll}+/u;

const subjectOf = ({ background }: DraftRecord, { at }: Of<"background">): string | undefined =>
  SUBJECT.exec(background?.[at]?.en ?? "")?.[1];

/** "The port is …" behind "Work at the Port of Reed …". */
const takesUpName = (
  { background }: DraftRecord,
  before: Of<"background">,
  one: Of<"background">,
): boolean => {
  const [initial, rest] =
    /^The (\p{Ll})(\p{Ll}{3,}) \p{Ll}+/u.exec(background?.[one.at]?.en ?? "")?.slice(1) ?? [];
  const text = background?.[before.at]?.en ?? "";
  return initial !== undefined && new RegExp(`\\b${initial.toUpperCase()}${rest}\\b`, "u").test(text);
};

/** Whether an English sentence of context is about the subject of another. */
export const continuesContext = (
  record: DraftRecord,
  before: Of<"background">,
  one: Of<"background">,
): boolean => {
  const subject = subjectOf(record, before);
  return (
    one.goesOn === true ||
    areAlike(record, before, one) ||
    takesUp(record, before, one) ||
    takesUpName(record, before, one) ||
    (subject !== undefined && subjectOf(record, one) === subject)
  );
};

/** The sentences from the first about a subject to the last about it, in the order of the record. */
const groupOf = (
  record: DraftRecord,
  all: readonly Of<"background">[],
  first: Of<"background">,
): readonly Of<"background">[] => {
  const from = all.indexOf(first);
  let to = from;
  for (let at = from + 1; at < all.length; at++) {
    const [one, before] = [all[at], all[to]];
    // What goes on from a sentence between them is about the subject of that one.
    if (one?.goesOn && at > to + 1) continue;
    if (one && before && (continuesContext(record, before, one) || continuesContext(record, first, one)))
      to = at;
  }
  return all.slice(from, to + 1);
};

/** "The visit was part of …", "The delegation was on a trip", "The fair runs until May": what readers expect beside the news. */
const OF_EVENT =
  /^(?:(?:It|This|These|They) |Of the |The (?:first |theme of )|The (?:[\p{Ll}-]+ )?(?:visit|trip|call|tour|mission|delegation|group|handover|donation|event|ceremony|course|training|workshop|exhibition|programme|program|project|pavilion|fair|forum) (?:is|was|lasts|lasted|runs|will|works|has)\b)/u;
/** "The Lake Club is one of the oldest clubs", "Reed Camp lies near Reedham": what or where something in the news is. */
const DEFINED =
  /^(?:The )?\p{Lu}[\p{L}\d.&’'-]*(?: (?:(?:of|for|and|in) (?:the )?)?\p{Lu}[\p{L}\d.&’'-]*){0,9}(?:, [^,;]{3,60},)? (?:is|was|lies) (?:(?:an?|the|one of|in|on|near|at|founded|opened|built)\b|\p{Ll}+\.?$)/u;

/** "The round table is held every two years", "The two cities share a vision": what a thing or a pair of the news is or has. */
const OF_THING =
  /^The (?:\d+\p{Ll}+ )?(?:\p{Ll}[\p{Ll}-]+ ){1,5}?(?:is(?! (?:intended|meant) )|was|are|were|has|have|share|fell|carr(?:y|ies)|covers?|contains?|includes?|costs?) /u;

/** Whether a sentence of context stays beside the news although other context ends the text. */
const staysBesideNews = (record: DraftRecord, message: Of<"background">): boolean => {
  const en = record.background?.[message.at]?.en ?? "";
  return (
    [OF_EVENT, OF_THING, DEFINED].some((one) => one.test(en)) ||
    isAboutEvent(record, message) ||
    isAboutAgreement(record, message) ||
    repeatsTitle(record, message)
  );
};

const isEnd = ({ part, near }: Unit): boolean => part === "background" && !near;

/** Units with context at the end of the text, each sentence before those that follow it in the record. */
export const withContextAtEnd = (units: readonly Unit[], moved: readonly Of<"background">[]): Unit[] => {
  const out = [...units];
  for (const one of moved) {
    const behind = (each: Message): boolean => isContext(each) && each.at > one.at;
    const at = out.findIndex((each) => isEnd(each) && each.messages.some(behind));
    const last = at < 0 ? out.findLastIndex(isEnd) : at;
    const found = out[last];
    if (!found) out.push(...unit("background", [one]));
    else {
      const next = found.messages.findIndex(behind);
      const place = next < 0 ? found.messages.length : next;
      out[last] = { ...found, messages: found.messages.toSpliced(place, 0, one) };
    }
  }
  return out;
};

/**
 * English: context beside the news that is long and about one subject is a paragraph at the end of the text, with what else is
 * said of that subject. Where other context ends the text, what is no property of the event or of a name in the news joins it.
 */
export const withLongContextLast = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex(
    ({ part, near }) => part !== "lead" && part !== "agreements" && !(part === "background" && near),
  );
  const beside = units.slice(0, Math.max(at, 0)).flatMap(({ messages }) => messages.filter(isContext));
  const last = units.filter(isEnd).flatMap(({ messages }) => messages.filter(isContext));
  const all = [...beside, ...last].sort((a, b) => a.at - b.at);
  const long =
    beside
      .map((one) => groupOf(record, all, one))
      .find(
        (found) =>
          found.length > 1 &&
          wordsOf(found.map((one) => record.background?.[one.at])) >
            (found[0] && isAboutEvent(record, found[0]) ? MAX_OF_EVENT : MAX_BESIDE_NEWS),
      ) ?? [];
  const moved = new Set<Message>(long.filter((one) => beside.includes(one)));
  if (last.length > 0)
    beside.forEach((one, index) => {
      const before = beside[index - 1];
      const stays = one.goesOn && before ? !moved.has(before) : staysBesideNews(record, one);
      if (!stays) moved.add(one);
    });
  const group = beside.filter((one) => moved.has(one)).sort((a, b) => a.at - b.at);
  if (group.length === 0) return units;
  const rest = units.flatMap((one) =>
    unit(
      one.part,
      one.messages.filter((each) => !moved.has(each)),
      one.near,
    ),
  );
  return withContextAtEnd(rest, group);
};
