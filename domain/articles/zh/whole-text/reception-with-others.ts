import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { namedOnce } from "../words/final-edits";

/** 副厅长甲接待了交流团; 3月5日，市长甲会见乙一行: a sentence that says only who received or met the visitors. */
const RECEIVED = /^(?:\d[^，；：。]{2,14}，)?[^，；：。]{4,}(?:接待了|会见了?)[^，；：。]{2,40}$/u;
/** 双方会谈: talks of which a sentence says nothing else. */
const BARE_TALKS = /^双方(?:举行)?(会谈|座谈)$/u;
/** 甲处、乙处有关人员参加座谈: who else was there. */
const ATTENDED = /^(?!.*(?:还有|也参加|受邀))([^；：。“”]{4,})参加(?:座谈会?|会见|会谈|接待|活动)$/u;
/** Characters of a reception with those who were there. */
const WITH_LIST = 130;

const isReception = ({ words, own }: Line): boolean => !own && RECEIVED.test(textOf(words));

/** 甲接待了交流团，双方举行会谈，乙处有关人员参加: the reception, bare talks and the list behind it as one sentence. */
const withList = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const at = lines.findIndex(isReception);
  const reception = lines[at];
  if (!reception) return [...lines];
  const second = lines[at + 1];
  const noun = second && !second.own ? BARE_TALKS.exec(textOf(second.words))?.[1] : undefined;
  const talked =
    second && noun ? sourced(say`${reception.words}，双方举行${noun}`, ...second.words.paths) : undefined;
  const next = at + (talked ? 2 : 1);
  const [list, after] = lines.slice(next);
  const who = list && !list.own && !list.opens ? ATTENDED.exec(textOf(list.words))?.[1] : undefined;
  const front = talked ?? reception.words;
  const alone = !after || !ATTENDED.test(textOf(after.words));
  if (!list || !who || !alone || textOf(front).length + who.length > WITH_LIST)
    return talked
      ? [...lines.slice(0, at), { ...reception, words: talked }, ...lines.slice(at + 2)]
      : [...lines];
  const both = say`${front}，${partOf(list.words, 0, who.length + "参加".length)}`;
  const words = namedOnce(discourse, both, false);
  // 近20名侨领和该会副会长: behind others the organization of the hosts has its name, and the list its sentence.
  if (/[^，]该/u.test(textOf(words).slice(textOf(front).length))) return [...lines];
  return [
    ...lines.slice(0, at),
    { ...reception, words: sourced(words, ...list.words.paths) },
    ...lines.slice(next + 1),
  ];
};

/** A text in which no sentence says only who received or met the visitors where those who were there come next. */
export const withReceptionsJoined = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => (isParagraph(block) ? { ...block, lines: withList(discourse, block.lines) } : block));
