import type { Lang } from "../events/values";
import type { ArticlePart } from "./article";
import { type Line, sizeOf } from "./compose";
import { type Drafted, isSpeech, isSpoken, MAX_SENTENCES, merged, SIZES } from "./layout-draft";
import { plain, textOf } from "./phrase";

/** Characters of a single sentence that is too short for a paragraph. */
const STUB = 50;
/** 在湖城，: a place of a journey. */
const PLACED = /^在[^，。；]{2,12}，/u;

/** What went on at an event, which can share a paragraph. */
const GOING_ON: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes"]);

/** 甲与乙互赠纪念品, 双方合影留念: an act of both. */
export const MUTUAL_ACT = /互赠|互换|互致|合影|合照/u;
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

/** Characters of a paragraph of two speakers of whom the first said a few words, and of several who gave addresses or reports. */
const SPEAKERS = 170;
const PROGRAMME = 262;
/** 甲致辞, 乙汇报了协会工作: a part of a programme, without what was said. */
const ADDRESS = /^[^，；：]*(?:(?:致辞|发言|讲话|报告)$|(?:汇报|通报|宣读)了)/u;
/** 甲在致辞中表示欢迎，乙、丙致辞. */
const ADDRESSES = /(?:致辞|发言|讲话)$/u;
/** Reported words, which begin a paragraph for each speaker. */
const REPORTED = /(?:表示|指出|强调|说)(?:，|将|愿)|希望/u;
const TOOK_PART = /出席|参加|主持/u;

/** Whether the few words of one speaker begin the paragraph of the next one, or an address ends that of those who were there. */
const areSpeakers = (a: Drafted, b: Drafted): boolean => {
  if (b.block.type !== "paragraph" || a.block.type !== "paragraph" || b.block.part !== "agenda") return false;
  const [one, two] = [a.block.lines, b.block.lines];
  const [last, first] = [one.at(-1), two[0]];
  if (!last || !first || last.own || first.own) return false;
  const size = sizeOf([...one, ...two]);
  const [before, text] = [textOf(last.words), textOf(first.words)];
  if (a.block.part === "people") {
    const brief =
      two.every(isSpeech) &&
      sizeOf(two) <= STUB &&
      textOf(two.at(-1)?.words ?? plain(""))
        .split("，")
        .every((clause) => ADDRESS.test(clause) || ADDRESSES.test(clause));
    return brief && TOOK_PART.test(before) && hasRoom(a, b);
  }
  if (a.block.part !== "agenda" || one.length > 1 || !isSpeech(last)) return false;
  if (ADDRESS.test(before) && ADDRESS.test(text) && isStub(a)) return size <= PROGRAMME;
  if (REPORTED.test(before)) return false;
  const together = ADDRESS.test(before) || areOfOneItem(a, b);
  return isSpeech(first) && isStub(a) && two.length === 1 && together && size <= SPEAKERS;
};

/**
 * Whether one of two neighbours is a stub that belongs to the other: acts beside acts, an act before what was said at it, and a
 * statement about what was seen. What one side said is not joined to the words of the other.
 */
const takesStub = (a: Drafted, b: Drafted): boolean => {
  if (isContextOfAct(a, b) || isResultOfContext(a, b) || areSpeakers(a, b)) return true;
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
    // 双方互赠纪念品: an act of both sides does not belong to what one of them said.
    if (MUTUAL_ACT.test(text) || !item || !OF_ALL.test(text)) return false;
    // 在湖城，……。各方一致同意……: what all agreed on at a place of a journey stays there.
    return isStub(a) || PLACED.test(textOf(linesOf(a)[0]?.words ?? plain("")));
  }
  return !isSpoken(a) || b.tour !== true;
};

/** 甲与新侨代表讨论交流: a meeting of visitors with others. */
const MET = /^[^，。；]{2,16}与[^。；]{2,60}(?:座谈|会谈|交流|会面|讨论|交换了?意见)$/u;

const subjectOf = ({ words }: Line): string | undefined =>
  words.pieces.find(({ mention }) => mention !== undefined)?.mention;

/** Characters of a lead and of a meeting that share the first paragraph. */
const MEETING = 44;

/** 代表团与会长甲座谈: a short meeting of the visitors, in the first paragraph where that is one short sentence. */
const withMeetingAbove = ([lead, next, ...more]: readonly Drafted[]): Drafted[] => {
  const all = [lead, next, ...more].flatMap((one) => one ?? []);
  if (lead?.block.type !== "paragraph" || next?.block.type !== "paragraph") return all;
  const [first, second, ...others] = next.block.lines;
  if (lead.block.part !== "lead" || !isStub(lead) || next.stop !== undefined || !first || !second) return all;
  const meets = !first.own && !isSpeech(first) && isSpeech(second) && MET.test(textOf(first.words));
  const goesOn = subjectOf(first) !== undefined && subjectOf(first) === subjectOf(second);
  if (!meets || goesOn || sizeOf([first]) > MEETING || OF_ALL.test(textOf(first.words))) return all;
  return [
    { ...lead, block: { ...lead.block, lines: [...lead.block.lines, first] } },
    { ...next, block: { ...next.block, lines: [second, ...others] } },
    ...more,
  ];
};

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
  return withMeetingAbove(withMeetingsBelow(found));
};
