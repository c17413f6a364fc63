import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 某处工作人员参加会谈, 某局负责人陪同: who else took part in a meeting or went along, in words that rest on no other sentence. */
const ATTENDED =
  /^(?!.*(?:该|其|还有|也参加|随行|同行))[^；：。“”]{4,110}?(?:参加(会见|会谈|座谈|交流)会?|等?陪同)$/u;
/** Short forms that a sentence between would have introduced: 省侨联, 市外办. */
const RESTING = /^[省市州县区]/u;
/** 某日，甲在某地会见乙一行; 双方就某事座谈. */
const MET = /(?<!参加)会见[^；。]{2,}$/u;
const talked = (noun: string): RegExp =>
  new RegExp(
    `^(?!.*(?:表示|指出|介绍))[^；。：“”]*(?:[与同和]|双方|举行)[^；。：“”]*(?<!参加)${noun}会?(?:$|，)`,
    "u",
  );
const MEETINGS: ReadonlyMap<string, RegExp> = new Map([
  ["会见", MET],
  ...["会谈", "座谈", "交流"].map((noun): [string, RegExp] => [noun, talked(noun)]),
]);
/** The same as the last clause of its paragraph. */
const ENDS_IN_MEETING = /(?:(?<!参加)会见[^，；。：]{2,20}|(?:会谈|座谈|交流)会?)$/u;
/** What both discussed at the meeting. */
const OF_BOTH = /^双方/u;
/** Characters of a first paragraph that takes in a list, and of a sentence that does. */
const MAX_PARAGRAPH_CHARACTERS = 260;
const MAX_SENTENCE_CHARACTERS = 90;

const isList = ({ id, words, own, opens }: Line): boolean =>
  (id.startsWith("people.") || id === "accompany") &&
  !own &&
  !opens &&
  ATTENDED.test(textOf(words)) &&
  !RESTING.test(textOf(words));

/** Where in its paragraph a list belongs: behind the meeting and what both discussed there; those who went along, before the context. */
const placeOf = ({ lines }: Paragraph, meeting: RegExp | undefined): number => {
  const context = lines.findIndex(isContext);
  if (!meeting) return context < 0 ? lines.length : context;
  const at = lines.findIndex((one) => !one.own && meeting.test(textOf(one.words)));
  return (
    Math.max(
      at,
      lines.findLastIndex((one) => OF_BOTH.test(textOf(one.words))),
    ) + 1
  );
};

/** The paragraph of the meeting with those who took part in it, if there is room. */
const withList = (
  home: Paragraph,
  list: Line,
  from: Paragraph,
  noun: string | undefined,
): Paragraph | undefined => {
  if (sizeOf([...home.lines, list]) > MAX_PARAGRAPH_CHARACTERS) return undefined;
  const [first = ""] = textOf(list.words).split("、");
  if (home.lines.some(({ words }) => textOf(words).includes(first))) return undefined;
  const place = placeOf(home, noun === undefined ? undefined : MEETINGS.get(noun));
  const last = home.lines[place - 1];
  if (!last) return undefined;
  const keys = [...home.keys, ...from.keys];
  const [met, attended] = [textOf(last.words), textOf(list.words)];
  const clause =
    noun !== undefined &&
    !last.own &&
    ENDS_IN_MEETING.test(met) &&
    !attended.includes("，") &&
    met.length + attended.length <= MAX_SENTENCE_CHARACTERS;
  if (!clause) return { ...home, lines: home.lines.toSpliced(place, 0, list), keys };
  const there = partOf(list.words, 0, attended.lastIndexOf(noun));
  const words = sourced(say`${last.words}，${there}`, ...list.words.paths);
  return { ...home, lines: home.lines.with(place - 1, { ...last, words }), keys };
};

const withOneList = (blocks: readonly Composed[], list: Line): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const noun = ATTENDED.exec(textOf(list.words))?.[1];
  const meeting = noun === undefined ? undefined : MEETINGS.get(noun);
  const isMeeting = ({ words, own }: Line): boolean => !own && meeting?.test(textOf(words)) === true;
  const homes = meeting
    ? paragraphs.filter(({ lines }) => lines.some(isMeeting))
    : paragraphs.slice(0, 1).filter(({ part }) => part === "lead");
  const [home, ...more] = homes;
  const from = paragraphs.find(({ lines }) => lines.includes(list));
  if (!home || more.length > 0 || !from || paragraphs.indexOf(from) <= paragraphs.indexOf(home))
    return [...blocks];
  // 参加会见的还有…… goes on from the list.
  if (from.lines.some(({ words }) => textOf(words).includes("的还有"))) return [...blocks];
  const whole = withList(home, list, from, noun);
  if (!whole) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block === home) return [whole];
    if (block !== from) return [block];
    const lines = from.lines.filter((one) => one !== list);
    return lines.length > 0 ? [{ ...from, lines }] : [];
  });
};

/**
 * The blocks of a text in which those who took part in a meeting are named with it, and those who went along with the visit,
 * not behind what was said and seen afterwards.
 */
export const withAttendeesAtMeeting = (blocks: readonly Composed[]): Composed[] => {
  const [, ...later] = blocks.filter(isParagraph);
  return later
    .flatMap(({ lines }) => lines.filter(isList))
    .reduce<Composed[]>((all, list) => withOneList(all, list), [...blocks]);
};
