import { type Composed, isContext, isParagraph, itemOf, type Line } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 双方合影留念: a picture of all, and nothing else. */
const PICTURE = /^(?:随后，|最后，|会后，)?(?:双方|各方|宾主|宾主双方)(?:还|一同|共同)?合影(?:留念)?$/u;
const ORDER = /^(?:随后|最后|会后)，/u;
/** Talks that the picture followed. */
const TALKS: ReadonlySet<string | undefined> = new Set(["talks", "discussion"]);

/** 会后，双方合影留念: with its time where the only other item was talks. */
const behindTalks = ({ facts }: Discourse, one: Line): Line => {
  const others = (facts.record.agenda ?? []).filter(({ did }) => !did?.zh?.includes("合影"));
  const talks = others.length > 0 && others.every(({ activity }) => TALKS.has(activity));
  // A picture that was taken first was not taken behind the talks.
  const [start] = facts.record.agenda ?? [];
  return !talks || start?.did?.zh?.includes("合影") || ORDER.test(textOf(one.words))
    ? one
    : { ...one, words: say`会后，${one.words}` };
};

/** The items of the programme behind the picture. */
const itemsBehind = ({ facts }: Discourse): readonly string[] => {
  const agenda = facts.record.agenda ?? [];
  const at = agenda.findIndex(({ did }) => did?.zh?.includes("合影"));
  return at < 0 ? [] : agenda.slice(at + 1).map(({ key }) => `agenda[${key}]`);
};

/** The same where the picture already ends a paragraph. */
const withItsTime = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    const one = isParagraph(block) ? block.lines.at(-1) : undefined;
    if (!isParagraph(block) || !one || one.own || !PICTURE.test(textOf(one.words))) return block;
    return { ...block, lines: [...block.lines.slice(0, -1), behindTalks(discourse, one)] };
  });

/** A text in which the picture that all had taken is no paragraph of its own, but the last sentence on the event. */
export const withPictureLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex((block) => {
    const [only, ...more] = isParagraph(block) ? block.lines : [];
    return only !== undefined && more.length === 0 && !only.own && PICTURE.test(textOf(only.words));
  });
  const block = blocks[at];
  const [picture] = isParagraph(block) ? block.lines : [];
  if (!isParagraph(block) || !picture) return withItsTime(blocks, discourse);
  const rest = blocks.toSpliced(at, 1);
  const end = rest.findLastIndex((one) => isParagraph(one) && !one.lines.every(isContext));
  const last = rest[end];
  if (!isParagraph(last) || end < at - 1 || last.part === "follow_ups") return [...blocks];
  const later = itemsBehind(discourse);
  const passed = rest.slice(at, end + 1).flatMap((one) => (isParagraph(one) ? one.lines : []));
  if (passed.some((one) => later.includes(itemOf(one) ?? ""))) return withItsTime(blocks, discourse);
  const { opens: _, ...line } = behindTalks(discourse, picture);
  return rest.with(end, { ...last, lines: [...last.lines, line], keys: [...last.keys, ...block.keys] });
};
