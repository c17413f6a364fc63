import type { Composed, Line } from "../../compose";
import { onlyMention, type Phrase, partOf, say, spliced, textOf, withoutStart } from "../../phrase";

const STATES = "表示，";

/** 表示将……: a promise needs no comma after its verb. */
const withoutComma = (words: Phrase): Phrase => {
  const { pieces } = words;
  const nextText = (at: number): string =>
    pieces
      .slice(at + 1)
      .map(({ s }) => s)
      .join("");
  const at = pieces.findIndex(
    ({ s }, i) => s.includes(`${STATES}将`) || (s.endsWith(STATES) && nextText(i).startsWith("将")),
  );
  return {
    ...words,
    pieces: pieces.map((piece, i) =>
      i === at
        ? { ...piece, s: piece.s.replace(new RegExp(`${STATES}(?=将|$)`), STATES.slice(0, -1)) }
        : piece,
    ),
  };
};

/** 丙说，……: a speaker whose only verb is 表示. */
const PLAIN = /^(?!双方|各方|与会(?!的)|大家|会议)[^，。；]{2,30}表示，/;

const said = (words: Phrase): Phrase => {
  const text = textOf(words);
  const [front] = PLAIN.exec(text) ?? [];
  if (!front || /表示/.test(text.slice(front.length)) || /[对向]/.test(front)) return words;
  return spliced(words, front.length - STATES.length, front.length, "说，");
};

/** What somebody intends or thinks, which is said rather than pointed out. */
const OPINION = /^[^，；]{0,12}(?:愿|将|一定|希望|期待|相信|坚信|感到|感谢|要|应|自己|高兴|荣幸|建议)/;

/** Characters of two statements of one speaker in one sentence. */
const MAX_CHARACTERS = 150;

/** Whether a speaker is the subject of a sentence, with or without a post. */
const isOf = (speaker: string, text: string): boolean => {
  const at = text.indexOf(speaker);
  const acts = text.slice(at + speaker.length);
  return (
    at === 0 ||
    (at > 0 && !/[，。；和与及]/.test(text.slice(0, at)) && /^(?:表示|说|指出|认为|感谢|称赞)/.test(acts))
  );
};

/** 甲表示……，希望……；并指出，……: a second statement after the wish that followed the first, or 并愿…… after a promise. */
const joined = (before: Line | undefined, one: Line): Line | undefined => {
  const [front, text] = [before && !before.own ? textOf(before.words) : "", textOf(one.words)];
  const speaker = /^(?!双方|各方|与会)([^，。；：、]{2,12})(?:还)?(?:表示|指出)，/.exec(text)?.[1];
  const room = !one.own && !one.opens && front.length + text.length <= MAX_CHARACTERS;
  if (!before || speaker === undefined || !room) return undefined;
  const verb = text.indexOf("，") + 1;
  const said = text.slice(verb);
  // 甲表示，……；希望……，愿……: what somebody is willing to do, after what the same person hopes.
  if (isOf(speaker, front) && /表示，[^：]*；希望[^，；]*$/.test(front) && /^愿[^；]*$/.test(said))
    return { ...before, words: say`${before.words}，${withoutStart(one.words, verb)}` };
  if (!front.startsWith(speaker) || /[；：]/.test(front)) return undefined;
  if (/表示将[^，]*$/.test(front) && /^愿/.test(said))
    return { ...before, words: say`${before.words}，并${withoutStart(one.words, verb)}` };
  const wished = /^[^，]*表示，[^；]*，希望[^，]*$/.test(front);
  if (!wished || OPINION.test(said) || /指出|并/.test(front)) return undefined;
  return { ...before, words: say`${before.words}；并指出，${withoutStart(one.words, verb)}` };
};

const SPOKEN = /表示|说|指出|强调|希望|感谢|肯定|称赞|积极评价|祝贺|建议|邀请|要求|认为|发言|致辞|回顾|宣读/;
const INTRODUCED = /^(?!双方|各方|与会)([^，。；：、]{2,12})介绍了[^，；：]+$/;

/** 甲还介绍了……: one more act of who has just said something. */
const introducedToo = (front: string, one: Line): Line => {
  const speaker = one.own ? undefined : INTRODUCED.exec(textOf(one.words))?.[1];
  // 甲与企业座谈。甲介绍了……: who only met somebody has said nothing yet.
  const same = speaker !== undefined && SPOKEN.test(front) && isOf(speaker, front) && !/还|介绍/.test(front);
  return same ? { ...one, words: spliced(one.words, speaker.length, speaker.length, "还") } : one;
};

/** The only one whom a sentence names before its reporting verb, whatever occasion the sentence begins with. */
const subjectOf = ({ words }: Line): string | undefined => {
  const at = /(?:表示|指出|强调|说)，/.exec(textOf(words))?.index;
  return at === undefined ? undefined : onlyMention(partOf(words, 0, at).pieces);
};

/** 甲还指出，……, 甲还强调，……: a second statement in a row with the verb of the one before it, whose verb it keeps. */
const alsoStated = (before: Line | undefined, one: Line): Line | undefined => {
  if (!before || before.own || one.own) return undefined;
  const [, speaker = "", verb] =
    /^(?!双方|各方|与会)([^，。；：、还]{2,12})(指出|强调)，/.exec(textOf(one.words)) ?? [];
  const front = textOf(before.words);
  const same = isOf(speaker, front) || sameSubject(before, one);
  if (verb === undefined || !same || !new RegExp(`(?:^|[^还并])${verb}，`).test(front)) return undefined;
  return /还/.test(front)
    ? undefined
    : { ...one, words: spliced(one.words, speaker.length, speaker.length, "还") };
};

const sameSubject = (before: Line, one: Line): boolean => {
  const subject = subjectOf(one);
  return subject !== undefined && subject !== "all" && subjectOf(before) === subject;
};

/** 甲指出，……: a second statement with the verb of the one before it, or 甲还表示，…… where it is an intention. */
const further = (before: Line | undefined, one: Line): Line => {
  const also = alsoStated(before, one);
  if (also) return also;
  const text = textOf(one.words);
  const speaker = /^(?!双方|各方|与会)([^，。；：、还]{2,12})表示，(?!还)/.exec(text)?.[1];
  const front = before && !before.own ? textOf(before.words) : "";
  const known = speaker !== undefined && before !== undefined;
  const same =
    known && (isOf(speaker, front) || sameSubject(before, one)) && /表示，/.test(front) && !/还/.test(front);
  if (!same || one.own) return introducedToo(front, one);
  const end = speaker.length + STATES.length;
  const plainly = OPINION.test(text.slice(end)) || /指出/.test(front);
  return {
    ...one,
    words: plainly
      ? spliced(one.words, speaker.length, speaker.length, "还")
      : spliced(one.words, speaker.length, end, "指出，"),
  };
};

/** 甲介绍了研究所的情况，并表示，研究所建于……: facts about what somebody has introduced, which are no opinion. */
const FACTS =
  /^[^。；：]{2,20}介绍了[^。；：]+?(，并?(?:表示|说)，?)(?=[^，。；]{2,16}(?:建于|成立于|创建于|创办于|始建于|位于|坐落于|拥有|设有|占地))(?!.*(?:愿|将|希望|期待|相信|感谢|建议|邀请|自己))/u;

/** 甲介绍了研究所的情况。据介绍，研究所建于……: an introduction and its facts as two sentences. */
const introducedFacts = (one: Line): Line[] => {
  const text = textOf(one.words);
  const link = one.own ? undefined : FACTS.exec(text)?.[1];
  if (link === undefined) return [one];
  const at = text.indexOf(link);
  const said = withoutStart(one.words, at + link.length);
  return [
    { ...one, words: spliced(one.words, at, text.length, "") },
    { ...one, words: say`${"据介绍，"}${said}` },
  ];
};

/** 甲表示，……。乙表示，……。甲表示将……: the third statement in a row is distinguished from the others by its form. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines.flatMap(introducedFacts)) {
    const both = joined(out.at(-1), one);
    if (both) {
      out[out.length - 1] = both;
      continue;
    }
    const states = [...out.slice(-2), one].filter(({ words, own }) => !own && textOf(words).includes(STATES));
    out.push(
      further(out.at(-1), states.length === 3 ? { ...one, words: said(withoutComma(one.words)) } : one),
    );
  }
  return out;
};

/** A block in which no three neighbouring statements have the same form. */
export const withVariedStatements = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
