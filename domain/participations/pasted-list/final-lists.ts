import { costly } from "./costly";
import { authorityIn } from "./english-parts";
import { englishSentences } from "./english-stops";
import { organizationFrom } from "./implied-organizations";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// "The final list for Model Bank is therefore:", "Here is our new list of participants from Model Bank:"
const LIST_EN = costly(
  /^(?:(?:so|thus|therefore|hence|here is|this is|please find(?: below)?|below is),? )?(?:the|our|my)? ?(?:\p{Ll}+,? ){0,3}(?:list|line-?up|delegation list)(?: of (?:participants|attendees|delegates|members|names|guests))?(?:,)? (?:for|of|from) (?:the )?(\p{Lu}[^,:;]{2,60}?)(?: (?:is|are|will be|reads|now|therefore|thus|as follows|below|then))*\s*:$/iu,
);
// 示例集团最终名单如下：
const LIST_ZH = costly(
  /^(?:所以|因此|故|那么|目前|现将?|以下(?:是|为)|这是)?(\P{P}{3,24}?)的?(?:最终|最新|最后|更新后|调整后|修改后|变更后|完整|正式|新)的?(?:参会|参加|出席|来访|与会|到会)?(?:人员)?(?:的)?名单(?:如下|为|是)?\s*[:：]$/u,
);
const FINAL =
  /\b(?:final|new|updated|revised|current|corrected|complete|definitive|full)\b[^.]{0,24}\b(?:list|line-?up|delegation)\b|(?:最终|最新|最后|更新后|调整后|修改后|变更后|完整|正式|新)的?(?:参会|参加|出席|来访|与会|到会)?(?:人员)?的?名单/iu;
// "The list is now:", "Updated list:", 现名单如下：
const NOW =
  /^(?:(?:so )?(?:the|our|here is the|this is the) )?(?:list|line-?up|delegation) (?:is|reads|looks)(?: now| therefore| thus)?(?: as follows)?:$|^现(?:在)?(?:的)?名单(?:如下|为|是)?[:：]$/iu;
const ADDS = /增加|补充|新增|追加|\b(?:add(?:ed|ing|s)?|additional|additions?)\b/iu;
const CHANGES = costly(
  /\b(?:ill|sick|unwell|cannot|can['’]t|can no longer|unable|replaced?|replaces|replacement|(?:in|take) (?:his|her|their) place|instead|correction|changes?|withdrawn|cancel\p{L}*)\b|不能|无法|生病|有事|来不了|去不了|改由|改为|改派|换成|替换|代替|调整|变动|更正|不来了/iu,
);

/** The words that announce a list as its organization alone: "Model Bank:". */
const asHeading = (words: string): string | undefined => {
  const name = LIST_EN.exec(words)?.[1] ?? LIST_ZH.exec(words)?.[1];
  if (!name) return undefined;
  const isKnown = organizationFrom(name) ?? authorityIn(name);
  return isKnown ? `${name}${/\p{Script=Han}/u.test(name) ? "：" : ":"}` : undefined;
};

/**
 * The lines of a message that says who cannot come and then gives the final list, without what it says before that list: whoever
 * comes is in it. Words that announce a list of an organization ("The list for Model Bank is:") become its heading.
 */
export const withFinalList = (lines: Lines): Lines => {
  const found = lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside) return [line];
    const words = withoutMarks(line.text).trim();
    if (!/[:：]$/u.test(words)) return [line];
    const sentences = /\p{Script=Han}/u.test(words) ? words.split(/(?<=[。！!])/u) : englishSentences(words);
    const last = sentences.length > 1 ? (sentences.at(-1)?.trim() ?? "") : "";
    const said = last === "" ? "" : words.slice(0, words.lastIndexOf(last)).trim();
    const announces =
      last !== "" && (FINAL.test(last) || NOW.test(last)) && !ADDS.test(last) && CHANGES.test(said)
        ? last
        : words;
    const heading = asHeading(announces);
    const listed = lines.slice(at + 1).some((each) => each);
    if (!listed || (announces === words && !heading)) return [line];
    const own: Line = { ...line, raw: announces, text: heading ?? announces };
    return announces === words ? [own] : [{ ...line, raw: said, text: said, aside: true }, own];
  });
  return found.length === lines.length && found.every((line, at) => line === lines[at]) ? lines : found;
};
