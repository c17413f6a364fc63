import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
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

/** 安例在云溪小学捐赠用于建设图书馆的10万元: where something was given, and for what. */
const GAVE_FOR =
  /^((?:[^，。；]{1,14}[日午晚]，)?[^，。；]{0,40}?\p{Script=Han}{2,4}?)在([^，。；]{3,30})(?:捐赠|赠送|移交)了?(用于[^，。；]{2,40})的([^，。；、的]{2,24})$/u;

/** 安例向云溪小学捐赠10万元善款，用于建设图书馆, for two sentences on the same gift: where it was given for something, and to whom. */
const withGiftOfPlaceOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks).filter(({ own }) => !own);
  for (const line of lines) {
    const [all, who = "", where = "", aim = "", gift = ""] = GAVE_FOR.exec(textOf(line.words)) ?? [];
    const again = all === undefined ? undefined : lines.find((one) => isOfGift(one, { who, where, gift }));
    if (!again) continue;
    const text = textOf(again.words);
    const words = say`${partOf(line.words, 0, who.length)}${partOf(again.words, text.lastIndexOf(`向${where}`), text.length)}，${aim}`;
    const made: Line = { ...line, words: sourced(words, ...line.words.paths, ...again.words.paths) };
    return withLinesReplaced(blocks, (one) => {
      if (one === again) return [];
      return [one === line ? made : one];
    });
  }
  return [...blocks];
};

/** Whether a sentence says who gave such a gift to whom. */
const isOfGift = (
  { words, id }: Line,
  { who, where, gift }: { readonly who: string; readonly where: string; readonly gift: string },
): boolean => {
  const [, giver = "", principal, whom, what] = id.startsWith("outcomes[")
    ? (GAVE.exec(textOf(words)) ?? [])
    : [];
  if (principal) return false;
  return giver.length >= NAME && who.endsWith(giver) && whom === where && what?.startsWith(gift) === true;
};

/** The text without a handover that says again, with less, what the first paragraph says was given. */
export const withGiftsOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.outcomes) return [...blocks];
  return withGiftAgainOnce(withGiftOfPlaceOnce(blocks));
};

const withGiftAgainOnce = (blocks: readonly Composed[]): Composed[] => {
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
