import type { Mention } from "../draft";
import { type NamedSentence, sentencesWithMentions } from "../mentions";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";

/** The sentences with those they name; a surname alone names somebody only where it was found. */
export const namedSentences = (passages: Passages, people: readonly FoundPerson[]): NamedSentence[] =>
  sentencesWithMentions(
    passages,
    [...people]
      .sort((a, b) => b.name.length - a.name.length)
      .map(({ name, surnameOnly, start }) => ({
        words: name,
        person: name,
        ...(surnameOnly && { only: { start, end: start + name.length } }),
      })),
    () => true,
  );

/** Clauses of a sentence, cut at commas and semicolons, with their place in the sentence. */
export const clausesOf = (text: string): { at: number; text: string }[] =>
  [...text.matchAll(/[^，；。：！？]+/g)].map((match) => ({ at: match.index, text: match[0] }));

const POSITION_END = /[长席任记理表使赞事裁监授士务问家员师书]$|^(?:同时|随后|会上|其中|期间|座谈中|会谈中)$/;

/** The names at the beginning of a clause, and where the words behind them begin: 张三、李四分别… */
export const subjectOf = (
  clause: { at: number; text: string },
  sentence: Sentence,
  mentions: readonly Mention[],
): { by: Mention[]; rest: number } => {
  const by: Mention[] = [];
  let at = sentence.start + clause.at;
  const end = at + clause.text.length;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    const between = sentence.text.slice(at - sentence.start, mention.start - sentence.start);
    // A position may be in front of the first name: 市商务局局长李四表示.
    const position =
      by.length === 0 &&
      (between === "" || POSITION_END.test(between)) &&
      !/表示|指出|强调|介绍|对|向|希望|感谢|邀请|在|代表[\p{Script=Han}]{2}/u.test(between);
    if (!position && !/^(?:[、和与及]|以及)?[\p{Script=Han}]{0,16}$/u.test(between)) break;
    if (!position && !/^(?:[、和与及]|以及)/.test(between)) break;
    by.push(mention);
    at = mention.end;
  }
  return { by, rest: at - sentence.start };
};
