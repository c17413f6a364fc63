import { type Composed, isContext, isParagraph, itemOf, type Line } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 双方合影留念: a picture of all, and nothing else. */
const PICTURE =
  /^(?:随后，|最后，|会后，)?(?:双方|各方|宾主|宾主双方|与会人员|与会代表|与会嘉宾|参会人员|大家|全体人员)(?:还|一同|共同)?合影(?:留念)?$/u;
const ORDER = /^(?:随后|最后|会后)，/u;
/** Talks that the picture followed. */
const TALKS: ReadonlySet<string | undefined> = new Set(["talks", "discussion"]);

/** 会后，双方合影留念: with its time where the only other item was talks. */
const behindTalks = ({ facts }: Discourse, one: Line): Line => {
  const others = (facts.record.agenda ?? []).filter(
    ({ did, activity, told }) => !did?.zh?.includes("合影") && !(activity === "handover" && told === "after"),
  );
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

/** 安例（还）向来宾赠送图书: what somebody gave. */
const GIVEN =
  /^[^，；：。]{2,30}?(还)?(?=[向为][^，；：。]{2,60}(?:赠送|赠予|颁发|转交|移交|授予|颁奖)[^，；：。]*$)/u;

/** 会后，安例向来宾赠送图书，与会人员合影留念: what was given before the picture, in one sentence with it. */
const withGift = (lines: readonly Line[]): Line[] | undefined => {
  const [gift, picture] = lines.slice(-2);
  if (
    !gift ||
    !picture ||
    lines.length < 2 ||
    gift.own ||
    picture.own ||
    !PICTURE.test(textOf(picture.words))
  )
    return undefined;
  const [front] = GIVEN.exec(textOf(gift.words)) ?? [];
  if (front === undefined) return undefined;
  const [order = ""] = ORDER.exec(textOf(picture.words)) ?? [];
  const also = /还$/.test(front) && order !== "" ? front.length - 1 : front.length;
  const given = spliced(gift.words, also, front.length, "");
  const taken = withoutStart(picture.words, order.length);
  const at = textOf(taken).indexOf("还合影");
  const plainly = at < 0 ? taken : spliced(taken, at, at + 1, "");
  return [...lines.slice(0, -2), { ...gift, words: say`${order}${given}，${plainly}` }];
};

const giftWithPicture = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    const lines = isParagraph(block) ? withGift(block.lines) : undefined;
    return isParagraph(block) && lines ? { ...block, lines } : block;
  });

/** The same where the picture already ends a paragraph. */
const withItsTime = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    const one = isParagraph(block) ? block.lines.at(-1) : undefined;
    if (!isParagraph(block) || !one || one.own || !PICTURE.test(textOf(one.words))) return block;
    return { ...block, lines: [...block.lines.slice(0, -1), behindTalks(discourse, one)] };
  });

/** A text in which the picture that all had taken is no paragraph of its own, but the last sentence on the event, with what was given before it. */
export const withPictureLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  giftWithPicture(withPicturePlaced(blocks, discourse));

const withPicturePlaced = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
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
