import { type Composed, isContext, isParagraph, itemOf, type Line, type Paragraph } from "../../compose";
import type { Content } from "../../content/content";
import type { Speech } from "../../content/message";
import { oncePer } from "../../once-per";
import { type Phrase, partOf, plain, say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "../whole-text/scene-of-line";

const EXCHANGE = "(?:就|围绕)[^。；：]{2,}?(?:进行|展开|交换)了?(?:交流|探讨|磋商|洽谈|讨论|商谈|座谈|意见)";
/** 座谈会上，与会人员就……进行了交流: topics of those who are known to have met. */
const BY_ALL = new RegExp(`^((?:[^，。；：]{1,12}，)?)(?:双方|各方|与会(?:人员|代表|者))${EXCHANGE}$`, "u");
/** 甲一行与乙座谈，就……进行交流: the talks, and what they were about. */
const MEETING = new RegExp(`^([^。；：]{4,}?(?:座谈|会谈|会晤|座谈会|交流会))，${EXCHANGE}$`, "u");
/** 代表团与甲、乙就……交换了意见: those who met, without a verb of their own. */
const MET = new RegExp(`^([^。；：就]{2,90}[与同和][^。；：就]{2,}?)${EXCHANGE}$`, "u");
/** 座谈会: a title with the verb of what was held. */
const VERBAL = /^(座谈|会谈|会晤|交流)会?$/u;
/** The only beginning of a sentence that does not say what was held. */
const THEN = "随后，";
/** 双方就……进行了交流，甲、乙参加: who sat there, behind the topics. */
const WITH_ATTENDED = new RegExp(`^(双方${EXCHANGE})，([^；：]{4,}参加)$`, "u");
/** 甲、乙参加: the same in a sentence of its own. */
const ATTENDED = /^[^；：]{4,}参加$/u;
/** Talks that were not one meeting of two sides. */
const NOT_BOTH = /分别|先后|双方|各方|三方|与会/u;
const VERB = /(进行|展开|交换)(?:了)?(交流|探讨|磋商|洽谈|讨论|商谈|座谈|意见)$/u;

/** Acts of those who only inform the others. */
const INFORMS: ReadonlySet<string> = new Set(["introduce", "report"]);

const speechesOf = oncePer(
  ({ messages }: Content): ReadonlyMap<string, Speech> =>
    new Map(messages.flatMap((one) => (one.type === "speech" ? [[one.id, one]] : []))),
);

/** Whether a sentence reports only what somebody introduced, and nobody answers. */
const informs = ({ content }: Discourse, one: Line, item: string | undefined): boolean => {
  if (one.own || itemOf(one) !== item) return false;
  const speech = speechesOf(content).get(one.id);
  return (
    speech !== undefined &&
    !speech.bare &&
    speech.remarks.every(({ remark }) => INFORMS.has(remark.act ?? "") && remark.quote === undefined)
  );
};

/** The sentence about talks as what comes before the introductions, and what comes behind them. */
interface Parts {
  /** 座谈会上，: the beginning of the first introduction. */
  readonly front: Phrase;
  /** 甲一行与乙座谈: a sentence in front of it. */
  readonly met?: Phrase;
  readonly topics: Phrase;
}

/** 就……进行了交流: topics that have a sentence of their own, which 座谈 does not repeat. */
const asDone = (words: Phrase): Phrase => {
  const text = textOf(words);
  const [whole, verb = "", noun = ""] = VERB.exec(text) ?? [];
  if (whole === undefined) return words;
  return spliced(
    words,
    text.length - whole.length,
    text.length,
    `${verb}了${noun === "座谈" ? "交流" : noun}`,
  );
};

/** Who sat at talks, and what both sides talked about there, of one sentence that says both. */
const attendedParts = (words: Phrase): Parts | undefined => {
  const text = textOf(words);
  const [, about, list] = WITH_ATTENDED.exec(text) ?? [];
  if (!about || !list) return undefined;
  const met = say`${partOf(words, about.length + 1, text.length)}座谈`;
  const topics = asDone(withoutStart(partOf(words, 0, about.length), 2));
  return { front: plain("座谈中，"), met, topics: say`${plain("双方还")}${topics}` };
};

const partsOf = (discourse: Discourse, { id, words, own }: Line): Parts | undefined => {
  const scene = sceneOf(discourse, { id, words });
  const { activity, title } = scene?.item ?? {};
  if (own || (activity !== "talks" && activity !== "discussion")) return undefined;
  const text = textOf(words);
  const attended = title ? undefined : attendedParts(words);
  if (attended) return attended;
  const all = BY_ALL.exec(text);
  if (all) {
    const start = all[1]?.length ?? 0;
    const topics = asDone(withoutStart(words, start));
    const then = all[1] === THEN;
    // 双方就……进行座谈: the verb that says what was held goes with the topics.
    const unnamed = text.endsWith("座谈") && !/座谈|会谈|会上/u.test(all[1] ?? "");
    if (!then && !unnamed) return { front: partOf(words, 0, start), topics };
    return start === 0 || then ? { front: plain(then ? "在随后的座谈中，" : "座谈中，"), topics } : undefined;
  }
  const [, held] = MEETING.exec(text) ?? [];
  const called = VERBAL.exec(title?.zh ?? "座谈")?.[1];
  const [, who] = held || !called ? [] : (MET.exec(text) ?? []);
  const front = held ?? who;
  if (!front || NOT_BOTH.test(front)) return undefined;
  const topics = asDone(withoutStart(words, front.length + (held ? 1 : 0)));
  const met = partOf(words, 0, front.length);
  return { front: plain(""), met: held ? met : say`${met}${called}`, topics: say`${plain("双方")}${topics}` };
};

/** A sentence of a text: its paragraph and its place in it. */
interface Place {
  readonly at: number;
  readonly i: number;
}

/** Whether a sentence lists who else sat at the talks, between what they were about and what was introduced there. */
const isAttendance = ({ id, words, own }: Line, item: string | undefined): boolean =>
  item !== undefined && !own && id.startsWith(`${item}.people`) && ATTENDED.test(textOf(words));

/** The places of the sentences directly behind another that report what was introduced at the same item. */
const introductions = (blocks: readonly Composed[], discourse: Discourse, { at, i }: Place): Place[] => {
  const found: Place[] = [];
  const talks = blocks[at];
  const item = isParagraph(talks) && talks.lines[i] ? itemOf(talks.lines[i]) : undefined;
  for (let n = at; n < blocks.length; n += 1) {
    const block = blocks[n];
    if (!isParagraph(block)) return found;
    for (let k = n === at ? i + 1 : 0; k < block.lines.length; k += 1) {
      const one = block.lines[k];
      const between = found.length === 0 && n === at && k === i + 1;
      if (one && between && !one.id.includes(".remarks[") && (isContext(one) || isAttendance(one, item)))
        continue;
      if (!one || !informs(discourse, one, item)) return found;
      found.push({ at: n, i: k });
    }
  }
  return found;
};

/** The paragraphs with the sentence about the talks at a place divided into its parts around the introductions. */
const divided = (
  blocks: readonly Composed[],
  place: Place,
  { front, met, topics }: Parts,
  spoken: readonly Place[],
): Composed[] => {
  const [first, last] = [spoken[0], spoken.at(-1)];
  const own = blocks[place.at];
  const is = (other: Place | undefined, at: number, i: number): boolean => other?.at === at && other.i === i;
  return blocks.flatMap((block, at): Composed[] => {
    if (!isParagraph(block) || at < place.at || at > (last?.at ?? 0)) return [block];
    const talks = (own as Paragraph).lines[place.i] as Line;
    const lines = block.lines.flatMap((one, i): Line[] => {
      if (is(place, at, i)) return met ? [{ ...one, words: met }] : [];
      if (met === undefined && at === place.at && i === place.i + 1 && isAttendance(one, itemOf(talks)))
        return [{ ...one, words: say`${one.words}座谈` }];
      const begun = is(first, at, i) ? { ...one, words: say`${front}${one.words}` } : one;
      return is(last, at, i) ? [begun, { id: talks.id, words: topics }] : [begun];
    });
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};

/**
 * The text with what was talked about behind what those present introduced or reported at the beginning of the same talks:
 * 座谈会上，甲介绍了……，乙汇报了……。双方就……进行了交流。丙表示……. Where the sentence about the topics names those who met, it is divided.
 */
export const withTopicsBehindIntroductions = (
  blocks: readonly Composed[],
  discourse: Discourse,
): Composed[] => {
  let text = [...blocks];
  const lead = text.findIndex(isParagraph);
  // From the end, so that the places in front of a divided sentence stay.
  for (let at = text.length - 1; at >= Math.max(lead, 0); at -= 1) {
    const block = text[at];
    if (!isParagraph(block)) continue;
    for (let i = block.lines.length - 1; i >= 0; i -= 1) {
      const talks = block.lines[i];
      if (!talks || talks.id.includes(".remarks[")) continue;
      // In the first paragraph the topics are news, unless a list of those who sat there hides them.
      if (
        at === lead &&
        (i === 0 || !talks.id.startsWith("agenda[") || !WITH_ATTENDED.test(textOf(talks.words)))
      )
        continue;
      const spoken = introductions(text, discourse, { at, i });
      const found = spoken.length > 0 ? partsOf(discourse, talks) : undefined;
      if (found) text = divided(text, { at, i }, found, spoken);
    }
  }
  return text;
};
