import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { isAboutEvent } from "./context";
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

/**
 * English: context beside the news that is long and about one subject is a paragraph at the end of the text, with what else is
 * said of that subject.
 */
export const withLongContextLast = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex(
    ({ part, near }) => part !== "lead" && part !== "agreements" && !(part === "background" && near),
  );
  const beside = units.slice(0, Math.max(at, 0)).flatMap(({ messages }) => messages.filter(isContext));
  const last = units
    .filter(({ part, near }) => part === "background" && !near)
    .flatMap(({ messages }) => messages.filter(isContext));
  const all = [...beside, ...last].sort((a, b) => a.at - b.at);
  const group = beside
    .map((one) => groupOf(record, all, one))
    .find(
      (found) =>
        found.length > 1 &&
        wordsOf(found.map((one) => record.background?.[one.at])) >
          (found[0] && isAboutEvent(record, found[0]) ? MAX_OF_EVENT : MAX_BESIDE_NEWS),
    );
  if (!group) return units;
  const moved = new Set<Message>(group);
  const rest = units.flatMap((one) =>
    unit(
      one.part,
      one.messages.filter((each) => !moved.has(each)),
      one.near,
    ),
  );
  const isEnd = ({ part, near }: Unit): boolean => part === "background" && !near;
  // "The visit was part of the programme" introduces what context about the programme is about.
  const introduced = rest.findLastIndex((one) => isEnd(one) && !one.messages.every(isContext)) + 1;
  const end = introduced > 0 ? introduced : rest.findIndex(isEnd);
  return end < 0
    ? [...rest, ...unit("background", group)]
    : rest.toSpliced(end, 0, ...unit("background", group));
};
