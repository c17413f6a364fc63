import { type Composed, isParagraph, type Line } from "../../compose";
import { onlyMention, type Phrase, partOf, say, sourced, textOf } from "../../phrase";
import { asSentence, beginsAnew, breaksOf } from "./statements-apart";

/** A report up to its reporting verb. */
const STATED = /^[^；。：“”]{2,120}?(?:表示|指出)，/u;
/** 并说，: a statement behind several courtesies. */
const SAYS_TOO = "，并说，";
/** A wish or courtesy that stands alone behind a report. */
const WISH = /^(?:希望(?!工程)|欢迎|邀请(?!函)|祝愿|期待)(?![^。]*[：“])/u;
/** What somebody presented, without a statement. */
const PRESENTED = /^(?!.*(?:表示|指出|强调|希望|，并|；)).{2,14}(?:介绍|通报|汇报)了/u;

/** Characters of a report with two points that a wish follows, of its second point, and of that with the wish. */
const REPORT = 100;
const POINT = 18;
const WITH_WISH = 125;
/** Characters of a report of two points behind a presentation, of its second point, and of a presentation with the first. */
const TWO_POINTS = 112;
const HALF = 35;
const WITH_PRESENTATION = 140;

interface Spoken {
  readonly who: Phrase;
  readonly key: string;
  readonly acts: Phrase;
}

/** Who speaks in a sentence that begins with one name, and the rest of it. */
const spokenBy = (one: Line): Spoken | undefined => {
  if (one.own) return undefined;
  const { pieces, paths } = one.words;
  const from = pieces.findIndex(({ s }) => s !== "");
  const key = pieces[from]?.mention;
  if (key === undefined || key === "all" || key === "visitors" || key.includes("+")) return undefined;
  const end = pieces.findIndex((piece, at) => at >= from && piece.mention !== key);
  if (end < 0) return undefined;
  return {
    who: { pieces: pieces.slice(from, end), paths: [] },
    key,
    acts: { pieces: pieces.slice(end), paths },
  };
};

/** Whom a sentence names before its first verb of speech. */
const isOf = (line: Line, key: string): boolean => {
  if (line.own) return false;
  const at = line.words.pieces.findIndex(({ mention, s }) => mention === undefined && /[了，]/.test(s));
  return onlyMention(line.words.pieces.slice(0, at < 0 ? undefined : at)) === key;
};

/** The only place where a report can be divided. */
const breakOf = (text: string, verb: number): number | undefined => {
  const [only, ...more] = breaksOf(text);
  return more.length === 0 && only !== undefined && only > verb ? only : undefined;
};

/** 甲祝贺乙。甲表示，……，欢迎丙, for 甲祝贺乙，并说，……。甲欢迎丙. */
const courtesiesApart = (before: Line, next: Spoken): readonly [Line, Phrase] | undefined => {
  const text = textOf(before.words);
  const at = text.indexOf(SAYS_TOO);
  if (at < 0 || text.length - at + textOf(next.acts).length > WITH_WISH) return undefined;
  const said = partOf(before.words, at + SAYS_TOO.length, text.length);
  if (/[：“]/.test(textOf(said))) return undefined;
  return [{ ...before, words: partOf(before.words, 0, at) }, say`${next.who}表示，${said}，${next.acts}`];
};

/** 甲表示，……。甲指出，……，希望……, for 甲表示，……；……。甲希望……. */
const pointWithWish = (before: Line, next: Spoken): readonly [Line, Phrase] | undefined => {
  const text = textOf(before.words);
  const verb = STATED.exec(text)?.[0].length;
  const at = verb === undefined || text.length < REPORT ? undefined : breakOf(text, verb);
  if (verb === undefined || at === undefined) return undefined;
  const point = text.slice(at + 1);
  const wish = textOf(next.acts);
  const fits = point.length >= POINT && point.length + wish.length <= WITH_WISH;
  if (!fits || /希望|[；。]/.test(point) || /；/.test(wish) || !beginsAnew(text.slice(verb, at), point))
    return undefined;
  const rest = asSentence(next.who, text.slice(0, verb), partOf(before.words, at + 1, text.length));
  return [{ ...before, words: partOf(before.words, 0, at) }, say`${rest}，${next.acts}`];
};

/** 甲介绍了……，并表示，……。甲指出，……, for 甲介绍了……。甲表示，……；……. */
const pointApart = (before: Line, next: Spoken): readonly [Line, Phrase] | undefined => {
  const text = textOf(next.acts);
  const presented = textOf(before.words);
  if (!text.startsWith("表示，") || text.length < TWO_POINTS || !PRESENTED.test(presented)) return undefined;
  const at = breakOf(text, 3);
  if (at === undefined || text.length - at < HALF || presented.length + at > WITH_PRESENTATION)
    return undefined;
  if (!beginsAnew(text.slice(3, at), text.slice(at + 1))) return undefined;
  const rest = asSentence(next.who, "表示，", partOf(next.acts, at + 1, text.length));
  return [{ ...before, words: say`${before.words}，并${partOf(next.acts, 0, at)}` }, rest];
};

/** Two neighbouring sentences of one speaker, divided where the topic changes. */
const divided = (before: Line, one: Line): readonly [Line, Line] | undefined => {
  const next = one.opens ? undefined : spokenBy(one);
  if (!next || before.goesOn || !isOf(before, next.key)) return undefined;
  const made = WISH.test(textOf(next.acts))
    ? (courtesiesApart(before, next) ?? pointWithWish(before, next))
    : pointApart(before, next);
  if (!made) return undefined;
  const [first, words] = made;
  return [first, { ...one, words: sourced(words, ...before.words.paths, ...one.words.paths) }];
};

/** A text in which two sentences of one speaker are divided where the topic changes, not within the first report. */
export const withStatementsDivided = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = lines.at(-1);
      const both = before && divided(before, one);
      if (both) lines.splice(-1, 1, ...both);
      else lines.push(one);
    }
    return { ...block, lines };
  });
