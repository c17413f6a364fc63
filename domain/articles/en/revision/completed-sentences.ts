import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, partOf, plain, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of a sentence that combines two. */
const MAX_WORDS = 45;

/** A sentence from one of its characters on, without the full stop that a stored one has. */
const rest = ({ words }: Line, from: number): Phrase => {
  const text = textOf(words);
  return partOf(words, from, text.endsWith(".") ? text.length - 1 : text.length);
};

/** "The conference, on the theme “T”, aimed to provide a platform." */
const withTheme = (aim: Line, theme: Line): Phrase | undefined => {
  const [front = ""] = /^(?:it|the [\p{L}-]+) (?=aimed to )/iu.exec(textOf(aim.words)) ?? [];
  const [found = "", noun] =
    /^the theme of the ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) was (?=“[^”]*”$)/iu.exec(textOf(theme.words)) ?? [];
  if (front === "" || noun === undefined || !(/^it /i.test(front) || front.trim().endsWith(noun)))
    return undefined;
  return say`the ${noun}, on the theme ${rest(theme, found.length)}, ${rest(aim, front.length)}`;
};

/** "Directly after the conference, they attended meetings.": a time that refers to the end of the sentence before. */
const withTime = (event: Line, time: Line): Phrase | undefined => {
  if (event.own) return undefined;
  const said =
    /^the ((?:[\p{Ll}-]+ )?[\p{Ll}-]+) (?:took place|were held|was held) (?=(?:directly |shortly |right )?(?:after|before|during) [^,;“]*\.?$)/iu;
  const [found = "", noun = ""] = said.exec(textOf(time.words)) ?? [];
  const text = textOf(event.words);
  if (found === "" || !new RegExp(`\\b${literal(noun)}$`).test(text)) return undefined;
  if (/^(?:on|in|at|after|before|during|then|there|the same) |[“;]/i.test(text)) return undefined;
  return say`${rest(time, found.length)}, ${event.words}`;
};

/** "The forum was organized by A and chaired by B." */
const withChair = (organized: Line, chaired: Line): Phrase | undefined => {
  const text = textOf(organized.words);
  const [found = ""] =
    /^it was (?=(?:co-)?(?:chaired|initiated|moderated|hosted|organized) by [^“;]*$)/i.exec(
      textOf(chaired.words),
    ) ?? [];
  if (found === "" || !/^(?:the|an?) [^“;]* was (?:co-)?(?:organized|hosted|supported) by /i.test(text))
    return undefined;
  if (/ and (?:co-)?\p{Ll}+ed by /u.test(text)) return undefined;
  const behind = rest(chaired, found.length);
  return text.includes(",") || text.includes(" and ")
    ? say`${organized.words}, and was ${behind}`
    : say`${organized.words} and ${behind}`;
};

/** "The town received a batch of beds, donated by A.": the giver of what the sentence before says was received. */
const withGiver = (received: Line, given: Line): Phrase | undefined => {
  const text = textOf(received.words);
  const [found = "", noun = ""] =
    /^the ([\p{Ll}-]+) (?:was|were) (?=donated by [^“;]*$)/iu.exec(textOf(given.words)) ?? [];
  const gift = / as a gift$/.exec(text);
  if (found === "" || !gift || !new RegExp(` received [^,;]*\\b${literal(noun)} as a gift$`).test(text))
    return undefined;
  return say`${partOf(received.words, 0, gift.index)}, ${rest(given, found.length)}`;
};

/** "attended a fair hosted by A at the Lake Hall": the host of the event that the sentence before names. */
const withHost = (attended: Line, hosted: Line): Phrase | undefined => {
  const [found = "", noun = ""] =
    /^the ([\p{Ll}-]+) was (?=(?:hosted|organized) by [^“;]*$)/iu.exec(textOf(hosted.words)) ?? [];
  const text = textOf(attended.words);
  const event = new RegExp(
    ` (?:attended|took part in) an? ${literal(noun)}(?= (?:at|in) (?:the )?[^,;“]*$)`,
  ).exec(text);
  if (found === "" || !event) return undefined;
  const who = rest(hosted, found.length);
  const at = event.index + event[0].length;
  const close = textOf(who).includes(",") ? "," : "";
  return say`${partOf(attended.words, 0, at)} ${who}${close}${partOf(attended.words, at, text.length)}`;
};

/** "The meeting, Lee's first call on the office, lasted two hours." */
const withFirst = (length: Line, first: Line): Phrase | undefined => {
  const [front = ""] =
    /^the (?:meeting|talks|call|visit) (?=lasted [^,;]*$)/i.exec(textOf(length.words)) ?? [];
  const [found = ""] = /^it was (?=[^,;“]*\bfirst [^,;“]*$)/i.exec(textOf(first.words)) ?? [];
  if (front === "" || found === "") return undefined;
  return say`${partOf(length.words, 0, front.length - 1)}, ${rest(first, found.length)}, ${rest(length, front.length)}`;
};

/** "A received B on February 1, on the occasion of the New Year.": the occasion of the visit in the sentence before. */
const withOccasion = (visit: Line, occasion: Line): Phrase | undefined => {
  const [found = ""] =
    /^the (?:visit|call|meeting) (?:took place|was made|was paid) (?=on the occasion of [^,;“]*$)/i.exec(
      textOf(occasion.words),
    ) ?? [];
  const met = / (?:visited|received|met|called on) [^“;]*\d\P{L}?$/u.test(textOf(visit.words));
  if (found === "" || visit.own || !met) return undefined;
  return say`${visit.words}, ${rest(occasion, found.length)}`;
};

const RULES = [withTheme, withTime, withChair, withGiver, withHost, withFirst, withOccasion];

const completed = (before: Line, one: Line): Line | undefined => {
  if (one.opens || wordCount(before.words) + wordCount(one.words) > MAX_WORDS) return undefined;
  for (const rule of RULES) {
    const words = rule(before, one);
    const { own: _, ...composed } = before;
    if (words) return { ...composed, words };
  }
  return undefined;
};

/** "More than 120 people took part." */
const NUMBER =
  /^((?:a total of |more than |over |about |some |nearly |around |almost )?[\d,]+ (?:people|guests|participants|visitors|delegates)) (?:took part|attended|were present)$/i;
const ATTENDED = /^the (?:[\p{Ll}-]+ ){1,3}(?:was|were) attended by (?=[^“]*$)/iu;

/** "120 people attended, among them A and B": the number of attendees, in the sentence that lists them. */
const withNumberOfThem = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((one) => (one.type === "paragraph" ? one.lines : []));
  const number = lines.find(({ words }) => NUMBER.test(textOf(words)));
  const listed = lines.find(({ words, own }) => !own && ATTENDED.test(textOf(words)));
  const list = listed && textOf(listed.words);
  const alone = blocks.some(
    (one) => one.type === "paragraph" && one.lines.length === 1 && one.lines[0] === number,
  );
  if (!number || !listed || !list || alone || lines.indexOf(number) > lines.indexOf(listed))
    return [...blocks];
  const [front = ""] = ATTENDED.exec(list) ?? [];
  const [, many = ""] = NUMBER.exec(textOf(number.words)) ?? [];
  // "including 30 teachers": the number of some of the listed people.
  if (/\d/.test(list.slice(front.length))) return [...blocks];
  const who = rest(listed, front.length);
  const words = say`${plain(`${many} attended, among them `, number.words.paths)}${who}`;
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines
            .filter((one) => one !== number)
            .map((one) => (one === listed ? { ...listed, words } : one)),
        }
      : block,
  );
};

/** The blocks of a text in which two sentences become one if the second only completes the fact of the first. */
export const withSentencesCompleted = (blocks: readonly Composed[]): Composed[] =>
  withNumberOfThem(blocks).map((block) => withNeighboursJoined(block, completed));
