import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { partOf, resting, say, textOf } from "../../phrase";

/** 某处工作人员参加会见: who else took part in a meeting, in words that rest on no other sentence. */
const ATTENDED = /^(?!.*(?:该|其|还有|也参加|随行|同行))[^，；：。“”]{4,50}(?=参加会见$)/u;
/** Short forms that a sentence between would have introduced: 省侨联, 市外办. */
const RESTING = /^[省市州县区]/u;
/** 某日，甲在某地会见乙一行. */
const MET = /(?<!参加)会见[^；。]{2,}$/u;
/** The same as the last clause of its paragraph. */
const ENDS_IN_MEETING = /(?<!参加)会见[^，；。：]{2,20}$/u;
/** Characters of a first paragraph that takes in a list, and of a sentence that does. */
const MAX_PARAGRAPH_CHARACTERS = 260;
const MAX_SENTENCE_CHARACTERS = 90;

const isList = ({ id, words, own, opens }: Line): boolean =>
  id.startsWith("people.") && !own && !opens && ATTENDED.test(textOf(words)) && !RESTING.test(textOf(words));

const isMeeting = ({ words, own }: Line): boolean => !own && MET.test(textOf(words));

/** The paragraph of the meeting with those who took part in it, if there is room. */
const withList = (home: Paragraph, list: Line, from: Paragraph): Paragraph | undefined => {
  const last = home.lines.at(-1);
  if (!last || sizeOf([...home.lines, list]) > MAX_PARAGRAPH_CHARACTERS) return undefined;
  const keys = [...home.keys, ...from.keys];
  const [met, attended] = [textOf(last.words), textOf(list.words)];
  const clause =
    !last.own && ENDS_IN_MEETING.test(met) && met.length + attended.length <= MAX_SENTENCE_CHARACTERS;
  if (!clause) return { ...home, lines: [...home.lines, list], keys };
  const there = partOf(list.words, 0, attended.length - "会见".length);
  const words = resting(say`${last.words}，${there}`, ...list.words.paths);
  return { ...home, lines: [...home.lines.slice(0, -1), { ...last, words }], keys };
};

/** The blocks of a text in which those who took part in a meeting are named with it, not behind what was said and seen afterwards. */
export const withAttendeesAtMeeting = (blocks: readonly Composed[]): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const homes = paragraphs.filter(({ lines }) => lines.some(isMeeting));
  const [home, ...more] = homes;
  const from = paragraphs.find((one) => one.lines.some(isList));
  const list = from?.lines.find(isList);
  if (!home || more.length > 0 || !from || !list || paragraphs.indexOf(from) <= paragraphs.indexOf(home))
    return [...blocks];
  const whole = withList(home, list, from);
  if (!whole) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block === home) return [whole];
    if (block !== from) return [block];
    const lines = from.lines.filter((one) => one !== list);
    return lines.length > 0 ? [{ ...from, lines }] : [];
  });
};
