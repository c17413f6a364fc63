import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 座谈会上，, 在签约仪式上，: a meeting without a name as the place of what was said there. */
const AT_MEETING = /^(在?)((?:座谈|交流|座谈交流|交流座谈)会|(?:签约|签字)仪式)上，/u;
/** What has mentioned it: 双方举行座谈, 签署协议. */
const TALKS = /座谈|会谈|交流会|见面会|会上/u;
const SIGNING = /签[约字署订]|仪式/u;

/** How such a sentence begins, which is looked at before its whole text. */
const BEGINS = /^(?:在|座谈|交流|签[约字])/u;

/** The first of the lines that has a meeting as the place of somebody's words. */
const firstAtMeeting = (lines: readonly Line[]): Line | undefined => {
  for (const one of lines)
    if (BEGINS.test(one.words.pieces[0]?.s ?? "") && AT_MEETING.test(textOf(one.words)) && isSpeech(one))
      return one;
  return undefined;
};

/** 在双方举行的座谈会上，甲介绍了……, for 座谈会上，甲介绍了……: where two sides met, as long as the text has not mentioned that they did. */
export const withMeetingsHeldFirst = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  const lines = allLines(blocks);
  const said = firstAtMeeting(lines);
  if (!said || said.own || !content.relations.visit || !content.relations.twoSides) return [...blocks];
  const text = textOf(said.words);
  const [setting = "", front = "", meeting = ""] = AT_MEETING.exec(text) ?? [];
  const mention = meeting.startsWith("签") ? SIGNING : TALKS;
  if (/^(?:双方|各方|与会)/u.test(text.slice(setting.length))) return [...blocks];
  if (lines.slice(0, lines.indexOf(said)).some(({ words }) => mention.test(textOf(words))))
    return [...blocks];
  const held = { ...said, words: spliced(said.words, 0, front.length, "在双方举行的") };
  return withLinesReplaced(blocks, (one) => [one === said ? held : one]);
};
