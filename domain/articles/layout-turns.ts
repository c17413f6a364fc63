import type { Lang } from "../events/values";
import { type Line, opening, sizeOf } from "./compose";
import type { Message } from "./content/message";
import { type Drafted, isSpeech, SIZES } from "./layout-draft";
import { isOfSameStop } from "./layout-pairs";
import { textOf } from "./phrase";

/** The keys of those who do or say what a message reports, where they are recorded individually. */
export const actorOf = (message: Message | undefined): string | undefined => {
  switch (message?.type) {
    case "speech":
      return message.by === "all" ? undefined : message.by.join();
    case "result":
      return message.outcome.by?.join();
    case "handover": {
      const given = (message.scene.item.people ?? []).filter((one) => one.as !== "receiver");
      const heads = given.filter((one) => one.as === "head");
      return (heads.length > 0 ? heads : given).map(({ key }) => key).join();
    }
    default:
      return undefined;
  }
};

/**
 * Whether a message reports what was given, agreed on or done in addition to each speaker's words at an item, what all of them
 * said, or who was there.
 */
export const isAct = (message: Message | undefined): boolean =>
  (message?.type === "speech" && message.by === "all") ||
  message?.type === "result" ||
  message?.type === "handover" ||
  message?.type === "scene-attendees" ||
  (message?.type === "session" && message.scene.item.did !== undefined);

/** Whether a message reports talks, or a part of a programme without a single main person. */
export const isGathering = (message: Message | undefined): boolean =>
  message?.type === "talk" || (message?.type === "session" && (message.scene.item.people ?? []).length !== 1);

/** English: what one of the speakers also gave or did does not belong to what another has said before. */
const isGivenByOther = (a: Drafted, b: Drafted): boolean =>
  b.act === true &&
  b.actor !== undefined &&
  a.lastActor !== undefined &&
  b.actor !== a.lastActor &&
  a.block.type === "paragraph" &&
  a.block.lines.slice(-1).some(isSpeech);

/** Characters of speakers at one part of a programme, which have a paragraph of their own. */
const MANY_SPEAKERS = 100;

/** Chinese: a long list of those who spoke at a part of a programme does not belong to what was done before. */
const isProgramme = ({ block }: Drafted): boolean => {
  const [first] = block.type === "paragraph" ? block.lines : [];
  return first?.id.endsWith(".speakers") === true && sizeOf([first]) > MANY_SPEAKERS;
};

/** Whom a reception names last, who would begin the next sentence: 接待了某某一行。某某一行参观了……. */
const NAMED_LAST = /(?:接待|会见|陪同|迎接)了?([^，。；、]{2,12}(?:一行|[团组]))$/;

/** Characters of a tour that has a paragraph of its own. */
const SIGHTS = 24;

/** Whether a sentence begins with the people that the one before it ends with, where both have some length. */
const isSeam = (before: Line | undefined, one: Line | undefined): boolean => {
  const name = before && NAMED_LAST.exec(textOf(before.words))?.[1];
  if (!name || !one || !textOf(one.words).startsWith(name)) return false;
  return sizeOf([before]) > SIZES.zh.short && sizeOf([one]) > SIGHTS;
};

/** Chinese: such a sentence begins a paragraph. */
export const withParagraphsAtTurns = (lines: readonly Line[], lang: Lang): Line[] =>
  lines.map((one, at) => (lang === "zh" && isSeam(lines[at - 1], one) ? opening(one) : one));

/** 甲一行与丙会主任乙围绕……: a meeting with somebody, and what it was about. */
const MET = /^[^，。；]{2,16}与[^，。；]{4,40}?(?:围绕|就)/u;
/** Characters of such a meeting that has a paragraph of its own behind what others said. */
const MEETING = 60;

/** Whether a meeting with somebody else would follow what those at the meeting before it said. */
const isOtherMeeting = (a: readonly Line[], b: readonly Line[], apart: boolean): boolean => {
  const [first] = b;
  return (
    apart &&
    first !== undefined &&
    a.some(isSpeech) &&
    !b.some(isSpeech) &&
    MET.test(textOf(first.words)) &&
    sizeOf(b) > MEETING
  );
};

/** Chinese: two such paragraphs stay separate. */
export const areSeparateAtTurn = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  lang === "zh" &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  (isSeam(a.block.lines.at(-1), b.block.lines[0]) ||
    isOtherMeeting(a.block.lines, b.block.lines, a.block.keys[0] !== b.block.keys[0] && !isOfSameStop(a, b)));

/** A speech whose words are not reported. */
const WITHOUT_WORDS = /(?:致辞|发言|报告|演讲|讲话|讲座)$/;

/** Reported words, which separate two speakers more than what they introduced does. */
const REPORTED = /(?:表示|指出|强调|认为|说)(?:，|将|愿)|希望|感谢/u;
/** Characters of what several speakers at one item introduced, in Chinese. */
const INTRODUCTIONS = 180;

/** Characters of what was said at one item that may be one paragraph. */
export const exchangeOf = (lines: readonly Line[], lang: Lang): number => {
  const reported = lang === "en" || lines.some((one) => isSpeech(one) && REPORTED.test(textOf(one.words)));
  return reported ? SIZES[lang].exchange : INTRODUCTIONS;
};

/** 甲与乙就……交换意见: talks at the beginning of a paragraph, with both sides. */
const TALKS = /^(?=[^。；]*(?:座谈|会谈|会晤|交流|洽谈|探讨|磋商|讨论|意见)$)[^。；]{2,}?[与同和]/u;
const BOTH = /^双方/;

/** Chinese: 双方 agreed in the talks, where the paragraph before says who they are. */
const isOfBothInTalks = (a: Drafted, b: Drafted): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph") return false;
  const [first, next] = [a.block.lines[0], b.block.lines[0]];
  return (
    first !== undefined &&
    next !== undefined &&
    a.block.keys[0] === b.block.keys[0] &&
    TALKS.test(textOf(first.words)) &&
    BOTH.test(textOf(next.words))
  );
};

/** Chinese: the result of a round of several stops does not belong to the last stop. */
export const isOfWholeRound = (a: Drafted, b: Drafted): boolean =>
  a.stop !== undefined && b.stop === undefined && b.block.type === "paragraph" && b.block.part === "outcomes";

/**
 * Chinese: what was also agreed on, given or done, and who was there, does not belong to somebody else's longer words before
 * it. The office's own sentences keep their place. English: only what somebody else did.
 */
export const isOfOthers = (a: Drafted, b: Drafted, lang: Lang): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph") return false;
  if (lang === "en") return isGivenByOther(a, b);
  if (isProgramme(b) && a.block.keys[0] !== b.block.keys[0]) return true;
  if (isOfWholeRound(a, b)) return true;
  if (!b.act || b.block.lines[0]?.own) return false;
  if (isOfSameStop(a, b) || isOfBothInTalks(a, b)) return false;
  const spoken = a.block.lines.filter((one) => isSpeech(one) && !WITHOUT_WORDS.test(textOf(one.words)));
  if (spoken.length === 0 || sizeOf(spoken) <= SIZES.zh.short) return false;
  return b.actor === undefined || b.actor !== a.lastActor;
};

/** Whether what follows was said at the same item. */
export const isSpokenAt = ({ block }: Drafted, next: Drafted | undefined): boolean =>
  block.type === "paragraph" &&
  next?.block.type === "paragraph" &&
  block.keys[0] === next.block.keys[0] &&
  next.block.lines.some(isSpeech);
