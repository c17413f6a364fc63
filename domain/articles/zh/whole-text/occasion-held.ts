import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, plain, say, sourced, textOf, withoutStart } from "../../phrase";

/** 当日下午，在会议室举行的“湖滨行”专场推介活动上，……: an occasion with a name and a place in front of what happened at it. */
const AT_OCCASION =
  /^((?:[^，；。]{2,30}，){0,2})(在|(?=以))([^，；。]{2,40}?)举行的([^，；。]{9,}?(?:仪式|典礼|[开闭]幕式|活动|大会|会议|论坛|[推交对洽座研][介流接谈讨]会))上，(?=[^；。])/u;
/** 在签约仪式上，甲、乙在医院签署协议: the place of a ceremony beside what was signed at it. */
const SIGNED_THERE =
  /^((?:[^，；。]{2,30}，){0,2})在([^，；。]{6,}?(?:仪式|典礼))上，([^，；。]{4,}?)(在[^，；。]{2,24}?)(?=签[署订][^，；。]{2,40}$)/u;

/** 签约仪式在医院举行，甲、乙签署协议: the ceremony where it was held, then who signed what. */
const ceremonyThere = ({ words, own }: Line): Phrase | undefined => {
  const [whole, front = "", name = "", parties = "", place = ""] = own
    ? []
    : (SIGNED_THERE.exec(textOf(words)) ?? []);
  if (whole === undefined || /^(?:双方|各方)|[与和]$/u.test(parties)) return undefined;
  const named = front.length + "在".length;
  const at = whole.length - place.length;
  const held = say`${partOf(words, 0, front.length)}${partOf(words, named, named + name.length)}${partOf(words, at, whole.length)}举行`;
  const signed = say`${partOf(words, at - parties.length, at)}${withoutStart(words, whole.length)}`;
  return sourced(say`${held}，${signed}`, ...words.paths);
};

/** Characters of an act that stays in the sentence, and of the occasion in front of it. */
const SHORT_ACT = 30;
const SHORT_OCCASION = 70;
const SIGNED = /^([^，；。与和]{4,})与([^，；。与和]{4,})签署([^，；。与和]{3,})$/u;
const BY_WHOM = /^[^；。]*分别代表双方签字$/u;

/** 分别代表双方签署备忘录, where the name of the occasion has said who signs what. */
const signedByWhom = (occasion: string, act: string, next: Line | undefined): Line | undefined => {
  const [whole, one = "", other = "", document = ""] = SIGNED.exec(act) ?? [];
  const named = whole !== undefined && [one, other, document].every((name) => occasion.includes(name));
  const signers = next && !next.own ? textOf(next.words) : "";
  if (!named || !next || !BY_WHOM.test(signers)) return undefined;
  const front = partOf(next.words, 0, signers.length - "签字".length);
  return { ...next, words: say`${front}${plain(`签署${document}`)}` };
};

/** 甲与乙签署……: two parties and what they signed. */
const BY_PARTIES = /^((?!双方)[^；。]{2,}?与[^；。]{2,}?)签[署订][^；。]{3,}$/u;
const SAYS_ONLINE = /线上|在线|视频|云签/u;

/** How much of the name of an occasion is its parties, the second perhaps with its country: 甲市与星河国乙区 of 甲市与星河国乙区视频会议. */
const partiesInFront = (name: string, parties: string): number => {
  const [one = "", other = ""] = parties.split("与");
  const at = name.startsWith(`${one}与`) && other !== "" ? name.indexOf(other, one.length) : -1;
  return at > 0 && at - one.length <= 8 ? at + other.length : 0;
};

/** 甲与乙在云签约活动上签署协议: who signed what at an occasion that was held online, rather than that it was held. */
const signedAtOccasion = (
  { words }: Line,
  [whole, front = "", within = "", place = "", name = ""]: readonly string[],
): Phrase | undefined => {
  const parties =
    within === "" && whole ? BY_PARTIES.exec(textOf(words).slice(whole.length))?.[1] : undefined;
  if (!whole || parties === undefined) return undefined;
  const from = front.length + place.length + "举行的".length;
  const [act, signing] = [whole.length, whole.length + parties.length];
  const online = SAYS_ONLINE.test(name) ? "" : partOf(words, front.length, front.length + place.length);
  const both = partiesInFront(name, parties);
  const who = both > 0 ? partOf(words, from, from + both) : partOf(words, act, signing);
  const occasion = say`在${partOf(words, from + both, from + name.length)}上${online}`;
  const all = say`${partOf(words, 0, front.length)}${who}${occasion}${withoutStart(words, signing)}`;
  return sourced(all, ...words.paths);
};

const withOccasionHeld = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const text = line.own ? "" : textOf(line.words);
    const match = AT_OCCASION.exec(text) ?? [];
    const [whole, front = "", within = "", place = "", name = ""] = match;
    if (whole === undefined) {
      const there = at === 0 ? ceremonyThere(line) : undefined;
      found.push(there ? { ...line, words: there } : line);
      continue;
    }
    const signing = at === 0 ? signedAtOccasion(line, match) : undefined;
    if (signing) {
      found.push({ ...line, words: signing });
      continue;
    }
    const from = front.length + within.length;
    const named = from + place.length + "举行的".length;
    const held = say`${partOf(line.words, 0, front.length)}${partOf(line.words, named, named + name.length)}${within}${partOf(line.words, from, from + place.length)}举行`;
    const act = text.slice(whole.length);
    const signed = signedByWhom(name, act, lines[at + 1]);
    if (!signed && act.length <= SHORT_ACT && whole.length <= SHORT_OCCASION && !/双方|会上/.test(act)) {
      found.push({ ...line, words: say`${held}，${withoutStart(line.words, whole.length)}` });
      continue;
    }
    found.push({ ...line, words: signed ? sourced(held, ...line.words.paths) : held });
    if (signed) {
      found.push(signed);
      at++;
    } else {
      const { opens: _, ...rest } = line;
      found.push({ ...rest, words: withoutStart(line.words, whole.length) });
    }
  }
  return found;
};

/** 推介活动在会议室举行。甲介绍了……, for 在会议室举行的推介活动上，甲介绍了……: an occasion with a name has a sentence of its own. */
export const withOccasionsHeld = (block: Composed): Composed =>
  isParagraph(block) ? { ...block, lines: withOccasionHeld(block.lines) } : block;
