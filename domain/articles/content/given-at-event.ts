import type { DraftRecord, Outcome } from "../../events/shape";

const OPENING = /\b(?:inaugurat|opening|commission(?:s|ed|ing)\b|dedicat|hand(?:s|ing)? ?-?over|handover)/i;

/** Words of a thing before what it cost and who paid for it. */
const THING =
  /^(?:the |an? )?([^,;:]+?)(?: (?:worth|valued|costing|bought|purchased|funded|for|to|from) .*)?(?:,.*)?$/iu;

/**
 * "Ambassador inaugurates equipment": whether an English title reports only the ceremony at which what was given was put to use, as
 * the ceremony's own name says: who gave it is the news.
 */
export const isGivenAtOpening = ({ title, agenda }: DraftRecord, { key, points }: Outcome): boolean => {
  if (title?.zh !== undefined || !OPENING.test(title?.en ?? "")) return false;
  const [only, ...more] = (agenda ?? []).filter(({ told }) => (told ?? "main") === "main");
  const [point, ...others] = points ?? [];
  if (more.length > 0 || others.length > 0 || only?.activity !== "ceremony") return false;
  const thing = THING.exec(point?.en ?? "")?.[1]
    ?.split(" ")
    .at(-1)
    ?.toLowerCase();
  const called = only.title?.en?.toLowerCase() ?? "";
  return (
    only.outcomes?.includes(key) === true && thing !== undefined && called.split(/[^\p{L}]+/u).includes(thing)
  );
};

/** "certificates of the school": what was given, with a reference that the first sentence would not have introduced. */
const REFERS = /\b(?:the|its|their|this|these) \p{Ll}/u;

/** Whether groups received something, in an English record, and are introduced by the sentence of the award. */
export const isToGroup = ({ participants, title }: DraftRecord, { to, points }: Outcome): boolean => {
  const keys = to?.participants ?? [];
  const isGroup = (key: string): boolean =>
    (participants ?? []).some((one) => one.key === key && one.group !== undefined);
  const plain = (points ?? []).every(({ en }) => en !== undefined && !REFERS.test(en));
  return keys.length > 0 && keys.every(isGroup) && title?.zh === undefined && plain;
};
