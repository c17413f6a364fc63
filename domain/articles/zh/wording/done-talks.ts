import { type Composed, isContext, isParagraph, type Line, type Paragraph } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { type Rewording, reworded } from "../../rewording";
import { TOPICS } from "../words/topics";

const TALKED =
  /进行(?=(?:深入|初步|座谈)?(?:座谈|会谈|交流|交谈|探讨|讨论|研讨|洽谈|商谈|磋商|沟通|访谈)(?:研讨|座谈|交流)?(?:$|，))|交换(?=意见(?:$|，))/u;

const AT_TOPICS = new RegExp(`${TOPICS.source}|针对`, "u");

/** Acts that are wanted, planned or usual rather than done. */
const NOT_DONE =
  /[将拟愿便]|计划|旨在|希望|期待|建议|提议|邀请|商定|约定|一致同意|决定|要求|有望|准备|安排|定期|每[年月季周]|可以|能够|为了|[前后]来[自]?|有助于|推动|促进|供|没有|无法/u;

/** Another act in the perfective, or what the talks are a part of. */
const ASPECT = /(?<=\p{Script=Han})了(?!解)/u;

/** 双方举行座谈会，就合作进行交流，某处负责人参加; 双方进行座谈，达成意向: a series of acts without 了. */
const HELD = /举行|召开/u;
const IN_SERIES = /^，(?:并|达成|一致同意|签[署订]|[^，]*接待了)/u;

/** 甲率团访问乙，就合作进行座谈: what a visit was for. */
const AIM = /(?:[赴到访]|访问|前往|调研|考察)[^，]{0,30}，$/u;

/** 甲接待了来宾，双方……: the act of the host, before one of both sides, which are not a series of their own. */
const RECEIVED = /^.*接待了[^，；]*，(?=双方(?!举行))/u;

/** 双方就合作进行了交流, for 双方就合作进行交流: talks that took place. */
export const talkedAbout: Rewording = (text) => {
  if (!/进行|交换意见/.test(text)) return undefined;
  const found = TALKED.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const topics = AT_TOPICS.exec(before);
  const front = topics ? before.slice(0, topics.index) : before;
  if (NOT_DONE.test(front) || ASPECT.test(front.replace(RECEIVED, "")) || /[“；：]/.test(front))
    return undefined;
  const to = found.index + found[0].length;
  const rest = text.slice(to).replace(/^[^，]*/u, "");
  if (IN_SERIES.test(rest) || (rest !== "" && HELD.test(front)) || /并$/u.test(front)) return undefined;
  if (topics && AIM.test(front)) return undefined;
  return { from: to, to, text: "了" };
};

const GOAL =
  /(?:率[^，。；]{2,40}?(?:团|组|队|一行)|一行)(?:到|到访|赴)[^，。；就率]{3,20}(?=就[^，；]{8,80}进行)/u;

/** 甲率团到某会，就合作进行交流: where visitors went, and what it was for. */
export const goalApart: Rewording = (text) => {
  const found = GOAL.exec(text);
  const at = found ? found.index + found[0].length : 0;
  return found ? { from: at, to: at, text: "，" } : undefined;
};

/** 市长甲会见代表团(，双方就合作进行了交流)(，丙参加): one meeting, and nothing else that its host did. */
const MET =
  /^(?:[^，；：“”]{1,40}，)?[^，；：“”了]{2,60}(?<!分别|先后|参加|共|一同|还)会见(?=[^，；：“”了的]{2,10}(?:$|，(?:双方|[^，；：“”]{2,40}(?:参加|陪同)$)))(?![时中后前上])/u;
/** 会上，甲与乙签署协议: one document that was signed. */
const SIGNED = /^(?:[^，；：“”]{1,30}，)?[^，；：“”了]{4,60}(?<!次)签署(?=[^，；：“”了]{2,40}$)(?![于的])/u;

/** A short act of a later sentence as done, with its verb at the end of what a pattern finds. */
const done =
  (verb: string, pattern: RegExp): Rewording =>
  (text) => {
    const found = text.includes(verb) ? pattern.exec(text)?.[0] : undefined;
    if (!found || NOT_DONE.test(found) || found.indexOf(verb) < found.length - verb.length) return undefined;
    return { from: found.length, to: found.length, text: "了" };
  };

/** 市长甲会见了代表团, for 市长甲会见代表团. */
export const metInPerson = done("会见", MET);

/** 甲与乙签署了协议, for 甲与乙签署协议. */
export const signedLater = done("签署", SIGNED);

/** Paragraphs in which talks, meetings and signings that took place have the perfective 了, the latter two behind the first sentence. */
export const withTalksDone = (blocks: readonly Composed[]): Composed[] => {
  const first = blocks.find(isParagraph)?.lines[0];
  const marked = (one: Line, { part }: Paragraph): Line => {
    if (isSpeech(one)) return one;
    if (one === first) return reworded(one, [goalApart, talkedAbout]);
    if (isContext(one)) return reworded(one, [talkedAbout]);
    return reworded(one, [talkedAbout, metInPerson, ...(part === "lead" ? [] : [signedLater])]);
  };
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((one) => marked(one, block)) } : block,
  );
};
