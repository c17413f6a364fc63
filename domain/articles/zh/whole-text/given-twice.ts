import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, topOf, type Who } from "../../reference/facts";
import { isGiftOfParty } from "../organizations/gift-of-document";

/** 安例代表商会向19名学生捐赠助学金: who gave what to whom. */
const GAVE =
  /^(?:随后，)?([^，。；]{0,30}?\p{Script=Han}{2,4}?)(?:代表([^，。；向]{2,20}))?向([^，。；]{2,40}?)(?:捐赠|转交|移交|发放|赠送|颁发|递交|赠予)了?([^，。；、]{2,60})$/u;
/** Characters of a name in front of 向, and of those behind it, that differ without their school: 19名学生. */
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
  return withGiftAgainOnce(withGiftOfPlaceOnce(withGiversOnce(withUseOnce(blocks, facts), facts)));
};

/** 甲向学校捐赠100万元，用于设立奖学金: a gift with what it is for. */
const USED = /(?:捐赠|赠送|捐资|捐款)[^，。；]{2,24}(，用于([^，。；]{4,40}))$/u;
const plainly = (text: string): string => text.replace(/[“”《》]/gu, "");

/** The text without what a gift of a party is for, where an earlier sentence on what was signed says it: 协议旨在设立奖学金. */
const withUseOnce = (blocks: readonly Composed[], facts: Facts): Composed[] => {
  const lines = allLines(blocks);
  const useOf = ({ id, words }: Line): string[] =>
    id.startsWith("outcomes[") ? [...(USED.exec(textOf(words)) ?? [])].slice(1) : [];
  return withLinesReplaced(blocks, (line) => {
    const [end = "", use = ""] = useOf(line);
    if (use === "") return [line];
    const outcome = facts.record.outcomes?.find(({ key }) => line.id.startsWith(`outcomes[${key}]`));
    // Of several gifts for one use the document is on one only.
    const alone = lines.filter((one) => plainly(useOf(one)[1] ?? "") === plainly(use)).length === 1;
    const isOn = ({ id, words }: Line): boolean =>
      plainly(textOf(words)).includes(plainly(use)) &&
      (facts.record.agreements ?? []).some(
        (one) => id.startsWith(`agreements[${one.key}]`) && outcome && isGiftOfParty(facts, one, outcome),
      );
    if (!alone || !lines.slice(0, lines.indexOf(line)).some(isOn)) return [line];
    const kept = partOf(line.words, 0, textOf(line.words).length - end.length);
    return [{ ...line, words: sourced(kept, ...line.words.paths) }];
  });
};

/** 此次捐赠的救护车由甲基金会捐赠: a sentence of background on whose gift it was. */
const GIVEN_BY =
  /^(?:[此本这]次)?(?:所?捐赠?的)?([^，。；由的]{1,16})由([^，。；由]{1,28}?(公司|集团|银行|基金会|协会|商会|学会|医院|大学|学院))(?:捐赠|捐助|捐献)。?$/u;

/** 3月5日，安例向医院捐赠救护车: who gave what, perhaps with the day. */
const GIFT = /(?:^|，)([^，。；向]{4,40})向[^，。；向]{2,40}(?:捐赠|赠送|移交)了?([^，。；]{2,60})/u;

/** Whether somebody holds a post at an organization, for which nobody else entrusted them with a gift. */
const isFor = ({ posts, of, raw }: Who, name: string, noun: string): boolean => {
  const organizations = [...posts.flatMap(({ org, post }) => (org && !post.former ? [org] : [])), ...of];
  const names = organizations.flatMap((ref) => [ref, topOf(ref)]).map((ref) => ref.name.text);
  return !raw.onBehalfOf && names.some((one) => (name === `该${noun}` ? one.endsWith(noun) : one === name));
};

/** 甲基金会会长安例代表基金会向医院捐赠救护车, for a gift of somebody of an organization, and a sentence of background that it is the organization's. */
const withGiversOnce = (blocks: readonly Composed[], facts: Facts): Composed[] => {
  const lines = allLines(blocks);
  for (const context of lines.filter(isContext)) {
    const [, what = "", who = "", noun = ""] = GIVEN_BY.exec(textOf(context.words)) ?? [];
    if (what === "") continue;
    for (const line of lines) {
      const text = isContext(line) ? "" : textOf(line.words);
      const [, giver = "", gift = ""] = GIFT.exec(text) ?? [];
      const outcome = facts.record.outcomes?.find(
        ({ key, type }) => type === "gift" && line.id.startsWith(`outcomes[${key}]`),
      );
      const [only, ...others] = facts.whos(outcome?.by);
      const own = giver.startsWith(who) || (who === `该${noun}` && giver.includes(noun));
      if (!own || !gift.includes(what)) continue;
      if (outcome && (others.length > 0 || !only || !isFor(only, who, noun))) continue;
      const at = text.indexOf(giver) + giver.length;
      const order = giver === who || giver.includes("代表") ? "" : `代表${noun}`;
      const words = say`${partOf(line.words, 0, at)}${order}${partOf(line.words, at, text.length)}`;
      const made = { ...line, words: sourced(words, ...context.words.paths) };
      return withLinesReplaced(blocks, (one) => {
        if (one === context) return [];
        return [one === line ? made : one];
      });
    }
  }
  return [...blocks];
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
