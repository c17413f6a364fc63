import type { Line } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of a sentence with a reception in it. */
const MAX_WORDS = 46;

/** "Lee, mayor of Reedham, received the delegation": the host, and nothing on what followed. */
const RECEIVED =
  /^((?!(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\b)[^;“:]+?) received (the (?:delegation|group|visitors|guests|team)|them|it)$/u;
/** "It was received by Lee, mayor of Reedham": the same with the visitors in front. */
const WAS_RECEIVED =
  /^(the (?:delegation|group|visitors|guests|team)|they|it) (?:was|were) received by ([^;“:]+)$/iu;
/** The one place where the delegation went, without what it did there. */
const VISITED =
  /^[^;“:]*\b(?:delegation|group|team|visitors|and) [^;“:]*?\b(?:visited|travell?ed to) (?!.*\b(?:where|which|and (?:also )?(?:\p{Ll}+ed|\p{Lu}\p{L}+))\b)/u;
/** "Lee, mayor of Reed, and his delegation visited": a leader and those who came along. */
const LEADER_AND =
  /^[^;“:]{3,120}? and (?:an? |his |her |their |the )[^,;“:]{0,40}?(?:delegation|mission|entourage) (?:visited|travell?ed) /u;
/** Company between the place and the host. */
const MORE = /\b(?:visited|travell?ed to) .*\b(?:accompanied|led|headed|guided|with|including)\b/u;
/** "visited the port to learn about nets": an aim, behind which who received the visitors is a sentence of its own. */
export const FOR_AIM = /\b(?:visited|travell?ed|led) .* to (?!\p{Lu}|\d|the |an? )/u;
/** "The delegation was led by A and B": only who led it. */
const LED =
  /^(the (?:delegation|group|team)) was ((?:led|headed) by (?![^;“:]* and (?:also )?(?:included|comprised|consisted|came|was|were|had)\b)[^;“:]+)$/iu;
/** "The participants discussed …": the talks after a reception. */
const DISCUSSED =
  /^(?:the (?:participants|two sides|two parties)|both sides) (?:discussed|exchanged views|reviewed|considered) /iu;
/** "Lee welcomed the ambassador": a greeting that another speaker answers. */
const WELCOMED = /^[^;“:,]{3,40} (?:received|welcomed) (?:the |them|it|\p{Lu})[^,;“:]*$/u;
const THANKED = /^\p{Lu}[^,;“:]{1,40}? thanked (?!.*[“;])/u;

const space = (text: string): Phrase => plain(text.endsWith(OPEN) ? " " : ", ");

/** Who received whom, if a sentence says only that. */
const receptionOf = (words: Phrase): { readonly by: Phrase; readonly whom: string } | undefined => {
  const text = textOf(words);
  const [, host = "", whom = ""] = RECEIVED.exec(text) ?? [];
  if (host !== "") return { by: partOf(words, 0, host.length), whom };
  const [, guests = "", last = ""] = WAS_RECEIVED.exec(text) ?? [];
  return guests === "" || / for /.test(last)
    ? undefined
    : { by: withoutStart(words, text.length - last.length), whom: guests.toLowerCase() };
};

/** "…, where it was received by Lee", "the delegation, led by A, was received by Lee" */
export const receivedThere = (before: Line, after: Line): Phrase | undefined => {
  const text = textOf(before.words);
  const reception = receptionOf(after.words);
  if (!reception) return undefined;
  const { by, whom } = reception;
  const [, whole = "", led = ""] = LED.exec(text) ?? [];
  if (led !== "" && (whom === "it" || whole.toLowerCase() === whom.toLowerCase())) {
    const open = led.endsWith(OPEN) ? "" : OPEN;
    const list = withoutStart(before.words, whole.length + " was ".length);
    return say`${partOf(before.words, 0, whole.length)}, ${list}${plain(open)} was received by ${by}`;
  }
  if (!VISITED.test(text) || FOR_AIM.test(text)) return undefined;
  const many = /^(?:them|they|the (?:visitors|guests))$/.test(whom) || LEADER_AND.test(text);
  const be = many ? "were" : "was";
  return MORE.test(text)
    ? say`${before.words}${space(text)}and ${be} received by ${by}`
    : say`${before.words}${space(text)}where ${many ? "they" : "it"} ${be} received by ${by}`;
};

/** "It also included A", "the delegation had been invited by A": what else is said of those who were led. */
const SAID_OF_LED = /^(it|the (?:delegation|group|team)) (?!was led|and )(also )?/i;

const INCLUDED = /^(?:included|comprised|consisted)\b/;
/** What may follow in the next paragraph. */
const OF_THEM = /^(?:included|comprised|consisted|was|were|had been|came)\b/;

/** "Led by A, the delegation included B": who led a delegation, in front of the next sentence about it. */
const ledInFront = (before: Line, after: Line, apart: boolean): Phrase | undefined => {
  const [, whole = "", led = ""] = LED.exec(textOf(before.words)) ?? [];
  const [subject = "", noun = "", also = ""] =
    (led !== "" && !after.own && SAID_OF_LED.exec(textOf(after.words))) || [];
  if (subject === "" || (noun.toLowerCase() !== "it" && noun.toLowerCase() !== whole.toLowerCase()))
    return undefined;
  const open = led.endsWith(OPEN) ? "" : OPEN;
  const list = withoutStart(before.words, whole.length + " was led ".length);
  const rest = withoutStart(after.words, subject.length);
  if (apart && !OF_THEM.test(textOf(rest))) return undefined;
  return say`led ${list}${plain(open)} ${partOf(before.words, 0, whole.length)} ${INCLUDED.test(textOf(rest)) ? "" : also}${rest}`;
};

/** "Lee welcomed the guests": a greeting, with which a speaker begins. */
const GREETED =
  /^[^,;“:]{2,40}? (?=welcomed (?:the (?:delegation|group|visitors|guests|team)|them|it)(?: and (?=\p{Ll}+ed\b)|$))/u;
const GREETING = /^welcomed (?:the \p{Ll}+|them|it) and /u;
/** "…, where it was received by Lee, mayor of Reedham, for talks on nets": the host at the end, with at most the topics. */
const RECEIVED_BY = /\b(?:was|were) received by [^;“:]+$/u;

/** "Lee, mayor of Reedham, welcomed the guests and described …": a host who has received the visitors does not also welcome them. */
export const welcomedOnce = (before: Line, after: Line): Line[] | undefined => {
  const who = after.words.pieces[0]?.mention;
  const front = who === undefined || after.own ? undefined : GREETED.exec(textOf(after.words))?.[0];
  if (front === undefined || before.own) return undefined;
  const said = withoutStart(after.words, front.length);
  const text = textOf(before.words);
  const isHost = ({ pieces }: Phrase): boolean =>
    pieces.some(({ introduces, mention }) => introduces === who || mention === who);
  const host = RECEIVED.test(text) ? receptionOf(before.words)?.by : undefined;
  if (host && isHost(host) && !/ and |; /.test(textOf(host)))
    return [{ ...after, words: sourced(say`${host} ${said}`, ...before.words.paths) }];
  const [greeting = ""] = GREETING.exec(textOf(said)) ?? [];
  const at = RECEIVED_BY.exec(text)?.index;
  if (greeting === "" || at === undefined || !isHost(withoutStart(before.words, at))) return undefined;
  return [
    before,
    { ...after, words: spliced(after.words, front.length, front.length + greeting.length, "") },
  ];
};

/** One sentence on the reception and on the visit, the leaders or the talks; `apart`: whether a paragraph ends between them. */
export const joinedReception = (before: Line, after: Line, apart: boolean): Line | undefined => {
  const [text, next] = [textOf(before.words), textOf(after.words)];
  if (wordCount(before.words) + wordCount(after.words) > MAX_WORDS) return undefined;
  const found = apart ? undefined : receivedThere(before, after);
  if (found) return { ...before, words: found };
  const led = ledInFront(before, after, apart);
  if (led) return { ...after, words: led };
  const answered = WELCOMED.test(text) && (DISCUSSED.test(next) || (!apart && THANKED.test(next)));
  return answered ? { ...before, words: say`${before.words}, and ${after.words}` } : undefined;
};
