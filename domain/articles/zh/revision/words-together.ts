import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { partOf, plain, say, sourced, textOf } from "../../phrase";

/** One of the office's own sentences on what people said of themselves or others: 甲、乙讲述了各自的经历. */
const SAID =
  /^([^，。；：“]{2,24}?)(?:分别|还|都)?(?:讲述|介绍|分享|回顾|表达|谈|畅谈|阐述|说明|汇报|通报)了[^。；]{2,60}。?$/u;
/** Words of order and of answers, which keep a sentence in its place. */
const IN_ORDER = /随后|接着|最后|会后|之后|然后|还|也|回应|答|对此|此外/u;
/** 发言中，: the occasion in front of who speaks. */
const OCCASION = /^(?:在)?[^，。；]{1,10}[上中时]，/u;

const startsWith = ({ words }: Line, people: string): boolean =>
  textOf(words).replace(OCCASION, "").startsWith(people);

/** What may follow in the same sentence, with 并 before a statement. */
const ASKED = /^(?:请|勉励|鼓励|邀请|要求|建议|感谢|祝愿)/u;
const STATED = /^(?:表示|指出|强调|希望)(?![^；]*(?:，并|；))/u;
/** Characters of both in one sentence. */
const ONE_SENTENCE = 110;

/** 甲、乙讲述了各自的经历，请学生……: both in one sentence, that of the office's own words in front. */
const inOne = (said: Line, own: Line, people: string): Line | undefined => {
  const text = textOf(said.words);
  const from = text.indexOf(people) + people.length;
  const rest = text.slice(from);
  const told = textOf(own.words).replace(/。$/u, "").slice(people.length);
  const link = ASKED.test(rest) ? "，" : STATED.test(rest) ? "，并" : undefined;
  if (link === undefined || /[，；]/.test(told) || text.length + told.length > ONE_SENTENCE) return undefined;
  const front = partOf(said.words, 0, from);
  const words = say`${front}${plain(told)}${link}${partOf(said.words, from, text.length)}`;
  return { ...said, words: sourced(words, ...own.words.paths) };
};

/** 甲询问了……: a question, which follows what the same person said in one sentence. */
const QUESTION =
  /^([^，。；：“]{2,24}?)(?:详细|仔细|认真|主动)?(?:(?:就|向|对)[^，。；]{2,30})?(?:询问|咨询|请教|提问|提出|关心)(?!的)了?[^，。；]{2,50}。?$/u;
/** 双方就……交换意见，确定了……: what all did, which does not separate a question from the words of the same person. */
const OF_ALL = /^(?:双方|各方|宾主)/u;

const peopleOf = (text: string): string | undefined => {
  if (IN_ORDER.test(text)) return undefined;
  const people = SAID.exec(text)?.[1] ?? QUESTION.exec(text)?.[1];
  return people === undefined || OF_ALL.test(people) ? undefined : people;
};

/** 甲表示……，并询问了……: a question joined to the sentence of the same person, or one more sentence of that person. */
const withQuestion = (said: Line, own: Line, people: string): readonly Line[] => {
  const text = textOf(said.words).replace(/。$/u, "");
  const asked = textOf(own.words).replace(/。$/u, "").slice(people.length);
  const short = text.length + asked.length < ONE_SENTENCE && !/[；“]|，并/u.test(text);
  if (!short || !startsWith(said, people))
    return [said, { ...own, words: sourced(plain(`${people}还${asked}`), ...own.words.paths) }];
  return [
    {
      ...said,
      words: sourced(say`${partOf(said.words, 0, text.length)}，并${plain(asked)}`, ...own.words.paths),
    },
  ];
};

/** All lines with such a sentence directly behind what the same people said at the item, before the answer of others and what all did. */
const together = (lines: readonly Placed[]): readonly Placed[] => {
  for (const [at, { line: one }] of lines.entries()) {
    if (!one.own || at < 2) continue;
    const people = peopleOf(textOf(one.words));
    const item = itemOf(one);
    if (!people || item === undefined) continue;
    const own = lines.findLastIndex(
      ({ line: other }, n) => n < at && !other.own && itemOf(other) === item && startsWith(other, people),
    );
    const said = lines[own];
    const between = lines.slice(own + 1, at);
    const question = !SAID.test(textOf(one.words));
    const parts = ({ line: other }: Placed): boolean =>
      other.own === true || !(itemOf(other) === item || OF_ALL.test(textOf(other.words)));
    if (!said || (between.length === 0 && !question) || between.some(parts)) continue;
    const both = question ? undefined : inOne(said.line, one, people);
    const joined = question ? withQuestion(said.line, one, people) : both ? [both] : [said.line, one];
    return [
      ...lines.slice(0, own),
      ...joined.map((line) => ({ ...said, line })),
      ...between,
      ...lines.slice(at + 1),
    ];
  }
  return lines;
};

interface Placed {
  readonly block: number;
  readonly line: Line;
}

/** A text in which what the same people said at one item is together, where one of its parts is a sentence of the office's own. */
export const withWordsTogether = (blocks: readonly Composed[]): Composed[] => {
  const all = blocks.flatMap((one, block) =>
    isParagraph(one) ? one.lines.map((line): Placed => ({ block, line })) : [],
  );
  const placed = together(all);
  if (placed === all) return [...blocks];
  return blocks.flatMap((one, at): Composed[] => {
    if (!isParagraph(one)) return [one];
    const lines = placed.filter(({ block }) => block === at).map(({ line }) => line);
    return lines.length > 0 ? [{ ...one, lines }] : [];
  });
};
