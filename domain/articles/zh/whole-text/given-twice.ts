import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 安例代表商会向19名学生捐赠助学金: who gave what to whom. */
const GAVE =
  /^(?:随后，)?([^，。；]{0,30}?\p{Script=Han}{2,4}?)(?:代表([^，。；向]{2,20}))?向([^，。；]{2,40}?)(?:捐赠|转交|移交|发放|赠送|颁发|递交|赠予)了?([^，。；、]{2,60})$/u;
/** Characters of a name in front of 向, and of those behind it, who are told apart without their school: 19名学生. */
const NAME = 2;
const WHOM = 4;

/** A post in front of a name: 会长安例, but not 王安例. */
const POST = /(?:^|[长任书记事席裁监理师授士员人表])$/u;
/** A number that a smaller one ends: 110台电脑 is not 10台电脑. */
const NUMBER = /\d$/u;

const endsWith = (text: string, end: string): boolean =>
  text.endsWith(end) && !NUMBER.test(text.slice(0, -end.length));

/** The text without a handover that says again, with less, what the first paragraph says was given. */
export const withGiftsOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.outcomes) return [...blocks];
  const lines = allLines(blocks).filter(({ own, id }) => !own && /^(?:outcomes|agenda)\[[^\]]+\]$/u.test(id));
  const gifts = lines.flatMap((line) => {
    const text = textOf(line.words);
    const [, who = "", principal = "", whom = "", what = ""] = GAVE.exec(text) ?? [];
    return who === "" ? [] : [{ line, text, who, principal, whom, what }];
  });
  const [first, ...more] = gifts;
  const again =
    first &&
    more.find(
      ({ who, principal, whom, what }) =>
        who.length >= NAME &&
        whom.length >= WHOM &&
        first.who.endsWith(who) &&
        POST.test(first.who.slice(0, -who.length)) &&
        first.text.includes(principal) &&
        endsWith(first.whom, whom) &&
        endsWith(first.what, what),
    );
  if (!first || !again) return [...blocks];
  const made: Line = { ...first.line, words: sourced(first.line.words, ...again.line.words.paths) };
  return withLinesReplaced(blocks, (line) => {
    if (line === again.line) return [];
    return [line === first.line ? made : line];
  });
};
