import { type Composed, itemOf, type Line } from "../../compose";
import { resting, say, spliced, textOf } from "../../phrase";

/** 甲致辞: a speech whose content is not reported. */
const BARE = /^(?!在)[^，。；：、“”]{2,40}(?<!先后|分别)(?:致辞|发言|讲话)$/u;
/** Characters of a speech without a post, which can begin a sentence. */
const MAX_CHARACTERS = 12;
/** Characters of a sentence that has such a speech as its end, or as its beginning. */
const BEFORE = 60;
const BEHIND = 70;
/** A statement or a wish, after which a comma would make the speech a part of it. */
const STATED = /表示(?!欢迎|感谢|祝贺|慰问|敬意)|[说称道]，|指出|强调|认为|希望|要求|建议|邀请|期待|相信|愿/u;
/** Words that another speaker's sentence does not begin with. */
const ALL = /^(?:在|随后|会上|双方|各方|与会)/u;
const isBare = (line: Line): boolean => !line.own && BARE.test(textOf(line.words));

/** Somebody only known to have spoken at the event, after the attendees: ，安例作了发言. */
const SPEAKERS = "people.speaker";
const THERE = /(?:参加|出席|到场|一同参加)[^，。；]{0,4}$/u;

/** 甲在致辞中表示欢迎: an address of welcome without further words, by somebody without a post. */
const WELCOMED = /^([^，。；：、]{2,5})在致辞中表示欢迎$/u;

/** 甲致欢迎辞，乙、丙致辞, for 甲、乙、丙致辞。甲在致辞中表示欢迎. */
const welcoming = (a: Line, b: Line): Line | undefined => {
  const name = a.own || b.own ? undefined : WELCOMED.exec(textOf(b.words))?.[1];
  const text = textOf(a.words);
  if (!name || !/^[^。；]+致辞$/u.test(text)) return undefined;
  const at = text.indexOf(`${name}、`) + name.length;
  // Only those who come first can be distinguished without repeating the others' verb.
  if (at <= name.length || text.slice(0, at).includes("、")) return undefined;
  const words = spliced(a.words, at, at + 1, "致欢迎辞，");
  return { ...a, words: resting(words, ...b.words.paths) };
};

const together = (a: Line, b: Line): Line | undefined => {
  const welcome = welcoming(a, b);
  if (welcome) return welcome;
  if (!a.own && b.id === SPEAKERS && isBare(b) && THERE.test(textOf(a.words)))
    return textOf(b.words).length <= MAX_CHARACTERS
      ? { ...a, words: resting(say`${a.words}，${b.words}`) }
      : undefined;
  if (a.own || b.own || itemOf(a) === undefined || itemOf(a) !== itemOf(b)) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const ends = isBare(b) && first.length <= BEFORE && !STATED.test(first) && !/；/.test(first);
  const begins =
    isBare(a) &&
    first.length <= MAX_CHARACTERS &&
    second.length <= BEHIND &&
    !/[；：]/.test(second) &&
    !ALL.test(second);
  return ends || begins ? { ...a, words: resting(say`${a.words}，${b.words}`) } : undefined;
};

const joined = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const both = before ? together(before, line) : undefined;
    if (both) out[out.length - 1] = both;
    else out.push(line);
  }
  return out;
};

/** A paragraph in which a speech without reported content shares a neighbouring speaker's sentence. */
export const withBareSpeechesJoined = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joined(block.lines) } : block;
