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

/** The lines of a paragraph with such a sentence directly behind what the same people said at the item, before the answer of others. */
const together = (lines: readonly Line[]): readonly Line[] => {
  for (const [at, one] of lines.entries()) {
    if (!one.own || at < 2) continue;
    const text = textOf(one.words);
    const people = IN_ORDER.test(text) ? undefined : SAID.exec(text)?.[1];
    const item = itemOf(one);
    if (!people || item === undefined) continue;
    const own = lines.findLastIndex(
      (other, n) => n < at && !other.own && itemOf(other) === item && startsWith(other, people),
    );
    const between = lines.slice(own + 1, at);
    if (own < 0 || between.length === 0 || between.some((other) => other.own || itemOf(other) !== item))
      continue;
    const said = lines[own];
    const both = said && inOne(said, one, people);
    const front = both ? [...lines.slice(0, own), both] : [...lines.slice(0, own + 1), one];
    return [...front, ...between, ...lines.slice(at + 1)];
  }
  return lines;
};

/** A text in which what the same people said at one item is together, where one of its parts is a sentence of the office's own. */
export const withWordsTogether = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => (isParagraph(block) ? { ...block, lines: [...together(block.lines)] } : block));
