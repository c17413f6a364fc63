import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, spliced, textOf } from "../../phrase";

/** Who was present, at the end of a sentence; a chair alone stays with talks that are no long sentence. */
const PRESENT = /(?:参加|出席)(?:了?(?:会见|接待|座谈|会谈|活动|仪式)(?:会)?)?$/u;
const CHAIRED = /主持$/u;
const LONG = 80;

/** Where what somebody did at talks ends, and a list of people can follow. */
const TALKS_END =
  /(?:座谈|会谈|洽谈|会见|接待|交流|探讨|讨论|磋商|意见|[座会]谈会|交流会)(?:了[^，；。]{0,24})?，/gu;
/** What is said in a list of people and of what they did: who was present, and who chaired. */
const OTHER_ACTS =
  /[；：“]|双方|各方|就|围绕|介绍|汇报|表示|指出|希望|感谢|举行|签[署订约]|参观|走访|随后|并|还|旨在|了(?!接待|会见)/u;
/** A day or an occasion in front of the sentence. */
const FRONT = /^[^，；。]{0,24}[日月年午晚上中时下后前间]，/u;
/** What somebody did in a clause before the last one. */
const ACTED = /座谈|会谈|会见|接待|到访|访问|拜访|交流|考察|调研|举行/u;
/** What people took part in, as the last of its names. */
const OBJECTS = /(?:[座会]谈|交流)?(?:座谈|会谈|洽谈|交流)会?|会见|接待/gu;

/** 双方举行座谈会: a meeting of which nothing is said that would part it from who chaired it. */
const BARE = /^(?:双方|各方)[^，；。]{0,24}举行[^，；。]{1,24}$/u;

/** Where a list of people at the end of a sentence about talks of others begins; undefined where it may stay. */
const rollAt = (text: string): number | undefined => {
  for (const { 0: found, index } of text.matchAll(TALKS_END)) {
    const at = index + found.length;
    const [front, roll] = [text.slice(0, at - 1).replace(FRONT, ""), text.slice(at)];
    if (OTHER_ACTS.test(roll)) continue;
    const chaired = /主持[^，]{0,4}，/u.test(roll) && !BARE.test(front);
    const several = ACTED.test(front.slice(0, Math.max(0, front.lastIndexOf("，"))));
    // 甲接待了代表团，乙等参加: a reception alone has no further act in between.
    return chaired || (several && !/接待了?[^，]*$/u.test(front)) ? at : undefined;
  }
  return undefined;
};

/** What the people of a list took part in: 参加座谈, 主持座谈会. */
const withObject = (front: string, roll: Phrase): Phrase => {
  const text = textOf(roll);
  const verb = /(?:参加|出席|主持)(?=，|$)/u.exec(text);
  const objects = [...front.matchAll(OBJECTS)].map(([object]) => object);
  const object =
    objects.find((one) => /会见|会$/u.test(one)) ??
    objects.findLast((one) => !/接待|交流/u.test(one)) ??
    objects.find((one) => one !== "接待") ??
    objects[0];
  if (!verb || object === undefined) return roll;
  const end = verb.index + verb[0].length;
  const sat = verb[0] === "主持" ? "座谈" : "活动";
  return spliced(roll, end, end, object === "交流" ? sat : object);
};

/** 双方举行座谈，就……交流。甲主持座谈，乙等参加。: who chaired and who was present behind talks of others, as a sentence. */
const apart = (one: Line): readonly Line[] => {
  const text = textOf(one.words);
  if (one.own || !(PRESENT.test(text) || (text.length > LONG && CHAIRED.test(text)))) return [one];
  const at = rollAt(text);
  if (at === undefined) return [one];
  const front = partOf(one.words, 0, at - 1);
  const roll = withObject(text.slice(0, at - 1), partOf(one.words, at, text.length));
  return [
    { ...one, words: front },
    { id: `${one.id}.2`, words: roll, goesOn: true },
  ];
};

/** Paragraphs in which people present, and the chair before them, have a sentence of their own behind the talks and what they were about. */
export const withRollsApart = (blocks: readonly Composed[]): Composed[] => withLinesReplaced(blocks, apart);
