import type { Lang } from "../events/values";
import type { ArticlePart } from "./article";
import type { Line } from "./compose";
import { type Drafted, isSpeech, isSpoken, MAX_SENTENCES, merged, SIZES, sizeOf } from "./layout-draft";
import { textOf } from "./phrase";

/** Characters of a single sentence that is too short for a paragraph, and of an act that ends any paragraph. */
const STUB = 50;
const CLOSING = 24;
/** 在湖城，: a place of a journey. */
const PLACED = /^在[^，。；]{2,12}，/u;

/** What went on at an event, which can share a paragraph. */
const GOING_ON: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes"]);

/** 甲与乙互赠纪念品, 双方合影留念: an act of both, which ends what was said before it. */
const CLOSES = /互赠|互换|合影|合照/u;
/** 与会人员就……进行交流: of all who were there. */
const OF_ALL = /^(?:与会|双方|各方|大家)/u;

const linesOf = ({ block }: Drafted): readonly Line[] => (block.type === "paragraph" ? block.lines : []);

const isStub = (one: Drafted): boolean => linesOf(one).length === 1 && sizeOf(linesOf(one)) <= STUB;

/** Whether two neighbours report of one item. */
const areOfOneItem = ({ block: a }: Drafted, { block: b }: Drafted): boolean =>
  a.type === "paragraph" && b.type === "paragraph" && b.keys.some((key) => a.keys.includes(key));

const hasRoom = (a: Drafted, b: Drafted): boolean => {
  const lines = [...linesOf(a), ...linesOf(b)];
  return lines.length <= MAX_SENTENCES && sizeOf(lines) <= SIZES.zh.full;
};

const isGoingOn = ({ block }: Drafted): boolean => block.type === "paragraph" && GOING_ON.has(block.part);

/** Whether a place of a journey begins with the second of two neighbours, or ends with the first. */
const areOfOtherPlaces = (a: Drafted, b: Drafted): boolean => {
  const [here, there] = [a, b].map((one) =>
    linesOf(one)
      .slice(0, 1)
      .some(({ words }) => PLACED.test(textOf(words))),
  );
  return there ? !isStub(a) : here === true;
};

/** 此前，商会……: the subject of a sentence of context, behind its time. */
const SUBJECT = /^(?:(?:此前|目前|近年来|多年来|去年以来|当年)，)?(\p{Script=Han}{2})/u;

/** Whether one short sentence of context is about the first words of the act or result before it. */
const isContextOfAct = (a: Drafted, b: Drafted): boolean => {
  if (b.block.type !== "paragraph" || b.block.part !== "background" || a.block.type !== "paragraph")
    return false;
  const last = a.block.lines.at(-1);
  const [first] = b.block.lines;
  const acts = a.block.part === "agreements" || isGoingOn(a);
  if (!acts || !isStub(b) || !last || !first || isSpoken(a) || !hasRoom(a, b)) return false;
  const subject = SUBJECT.exec(textOf(first.words))?.[1];
  return subject !== undefined && textOf(last.words).startsWith(subject);
};

/** 向甲赠送纪念品: what context describes would seem to be the gift. */
const GIFT = /赠送|颁发|授予/u;

/** 商会募集善款100万元 before 侨联推动了此次捐赠: a short result before the context of the event. */
const isResultOfContext = (a: Drafted, b: Drafted): boolean =>
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "outcomes" &&
  b.block.part === "background" &&
  isStub(a) &&
  !isSpoken(a) &&
  !a.block.lines.some(({ words }) => GIFT.test(textOf(words))) &&
  hasRoom(a, b);

/**
 * Whether one of two neighbours is a stub that belongs to the other: acts beside acts, an act before what was said at it, and a
 * statement about what was seen. What one side said is not joined to the words of the other.
 */
const takesStub = (a: Drafted, b: Drafted): boolean => {
  if (isContextOfAct(a, b) || isResultOfContext(a, b)) return true;
  if (!(isStub(a) || isStub(b)) || !isGoingOn(a) || !isGoingOn(b) || !hasRoom(a, b)) return false;
  const [last] = linesOf(a).slice(-1);
  const [first] = linesOf(b);
  if (!last || !first) return false;
  const text = textOf(first.words);
  const item = areOfOneItem(a, b);
  if (!item && areOfOtherPlaces(a, b)) return false;
  if (isSpeech(first)) return item && !isSpoken(a);
  if (isSpoken(b) && !item && !PLACED.test(text)) return false;
  if (isSpeech(last)) {
    const gift = isStub(b) && text.length <= CLOSING && CLOSES.test(text);
    return gift || (item && isStub(a) && OF_ALL.test(text));
  }
  return !isSpoken(a) || b.tour !== true;
};

/** 甲与新侨代表讨论交流: a meeting of visitors with others. */
const MET = /^[^，。；]{2,16}与[^。；]{2,60}(?:座谈|会谈|交流|会面|讨论|交换了?意见)$/u;

const itemOf = ({ id }: Line): string | undefined => /^agenda\[[^\]]*\]/.exec(id)?.[0];

/** A short meeting that comes last in a paragraph of what was said at another item begins the next one, which goes on with acts. */
const withMeetingBelow = (a: Drafted, b: Drafted): readonly [Drafted, Drafted] | undefined => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph" || !isGoingOn(b)) return undefined;
  const last = a.block.lines.at(-1);
  const before = a.block.lines.at(-2);
  const [first] = b.block.lines;
  if (!last || !before || !first || isSpeech(last) || isSpeech(first) || !isSpeech(before)) return undefined;
  const item = itemOf(last);
  if (item === undefined || item === itemOf(before) || !MET.test(textOf(last.words))) return undefined;
  if (OF_ALL.test(textOf(last.words)) || sizeOf([last, ...b.block.lines]) > SIZES.zh.full) return undefined;
  return [
    { ...a, block: { ...a.block, lines: a.block.lines.slice(0, -1) } },
    {
      ...b,
      block: {
        ...b.block,
        lines: [last, ...b.block.lines],
        keys: [...a.block.keys.slice(-1), ...b.block.keys],
      },
    },
  ];
};

const withMeetingsBelow = (drafts: readonly Drafted[]): Drafted[] => {
  const found: Drafted[] = [];
  for (const draft of drafts) {
    const before = found.at(-1);
    const both = before && withMeetingBelow(before, draft);
    if (both) found.splice(-1, 1, ...both);
    else found.push(draft);
  }
  return found;
};

/** Chinese: a paragraph of one short sentence joins the one before it, or the next one joins it. */
export const withoutStubs = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  if (lang !== "zh") return [...drafts];
  const found: Drafted[] = [];
  for (const draft of drafts) {
    const before = found.at(-1);
    if (before && takesStub(before, draft)) found[found.length - 1] = merged(before, draft);
    else found.push(draft);
  }
  return withMeetingsBelow(found);
};
