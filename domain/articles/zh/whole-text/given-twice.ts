import type { Outcome } from "../../../events/shape";
import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { isGiftOfParty } from "../organizations/gift-of-document";
import { orgsWithTops } from "../organizations/orgs-with-tops";

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

/** The text with new words for a sentence, which also keeps the sources of one that is left out. */
const withOneForBoth = (
  blocks: readonly Composed[],
  [kept, left]: readonly [Line, Line],
  words: Phrase,
): Composed[] =>
  withLinesReplaced(blocks, (one) => {
    if (one === left) return [];
    return [one === kept ? { ...kept, words: sourced(words, ...left.words.paths) } : one];
  });

/** The outcome that a sentence is about, by the record place of the sentence. */
const outcomeOf = (facts: Facts, { id }: Line): Outcome | undefined =>
  facts.record.outcomes?.find(({ key }) => id.startsWith(`outcomes[${key}]`));

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
    return withOneForBoth(blocks, [line, again], words);
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

/** 甲向学校捐赠100万元，用于设立奖学金: a gift with what it is for. */
const USED = /(?:捐赠|赠送|捐资|捐款)[^，。；]{2,24}(，用于([^，。；]{4,40}))$/u;
const plainly = (text: string): string => text.replace(/[“”《》]/gu, "");

/** The text without what a gift of a party is for, where an earlier sentence on what was signed says it: 协议旨在设立奖学金. */
const withUseOnce = (blocks: readonly Composed[], facts: Facts): Composed[] => {
  const lines = allLines(blocks);
  const gifts = lines.flatMap((line) => {
    const [, end = "", use] = line.id.startsWith("outcomes[") ? (USED.exec(textOf(line.words)) ?? []) : [];
    return use === undefined ? [] : [{ line, end, use: plainly(use) }];
  });
  return withLinesReplaced(blocks, (line) => {
    const gift = gifts.find((one) => one.line === line);
    const outcome = gift && outcomeOf(facts, line);
    // Of several gifts for one use the document is on one only.
    if (!outcome || gifts.some((one) => one !== gift && one.use === gift.use)) return [line];
    const isOn = ({ id, words }: Line): boolean =>
      plainly(textOf(words)).includes(gift.use) &&
      (facts.record.agreements ?? []).some(
        (one) => id.startsWith(`agreements[${one.key}]`) && isGiftOfParty(facts, one, outcome),
      );
    if (!lines.slice(0, lines.indexOf(line)).some(isOn)) return [line];
    return [{ ...line, words: partOf(line.words, 0, textOf(line.words).length - gift.end.length) }];
  });
};

/** 此次捐赠的救护车由甲基金会捐赠: a sentence of background on whose gift it was. */
const GIVEN_BY =
  /^(?:[此本这]次)?(?:所?捐赠?的)?([^，。；由的]{1,16})由([^，。；由]{1,28}?(公司|集团|银行|基金会|协会|商会|学会|医院|大学|学院))(?:捐赠|捐助|捐献)。?$/u;

/** 3月5日，安例向医院捐赠救护车: who gave what, perhaps with the day. */
const GIFT = /(?:^|，)([^，。；向]{4,40})向[^，。；向]{2,40}(?:捐赠|赠送|移交)了?([^，。；]{2,60})/u;

/** What background says that an organization gave: 救护车, 该基金会 or its name, 基金会. */
interface OfOrganization {
  readonly what: string;
  readonly who: string;
  readonly noun: string;
}

/** Whether somebody holds a post at an organization, for which nobody else entrusted them with a gift. */
const isFor = (giver: Who, { who, noun }: OfOrganization): boolean => {
  const held = giver.posts.filter(({ post }) => !post.former);
  const names = orgsWithTops({ ...giver, posts: held }).map(({ name }) => name.text);
  return (
    !giver.raw.onBehalfOf && names.some((one) => (who === `该${noun}` ? one.endsWith(noun) : one === who))
  );
};

/** Who gave according to a sentence what was a gift of their organization; undefined for anything else. */
const giverIn = (line: Line, gift: OfOrganization, facts: Facts): string | undefined => {
  const [, giver = "", given = ""] = isContext(line) ? [] : (GIFT.exec(textOf(line.words)) ?? []);
  const { what, who, noun } = gift;
  const own = giver.startsWith(who) || (who === `该${noun}` && giver.includes(noun));
  if (!own || !given.includes(what)) return undefined;
  const outcome = outcomeOf(facts, line);
  if (outcome?.type !== "gift") return giver;
  const [only, ...others] = facts.whos(outcome.by);
  return only && others.length === 0 && isFor(only, gift) ? giver : undefined;
};

/** 甲基金会会长安例代表基金会向医院捐赠救护车, for a gift of somebody of an organization, and a sentence of background that it is the organization's. */
const withGiversOnce = (blocks: readonly Composed[], facts: Facts): Composed[] => {
  const lines = allLines(blocks);
  for (const context of lines.filter(isContext)) {
    const [, what, who = "", noun = ""] = GIVEN_BY.exec(textOf(context.words)) ?? [];
    if (what === undefined) continue;
    for (const line of lines) {
      const giver = giverIn(line, { what, who, noun }, facts);
      if (giver === undefined) continue;
      const text = textOf(line.words);
      const at = text.indexOf(giver) + giver.length;
      const order = giver === who || giver.includes("代表") ? "" : `代表${noun}`;
      const words = say`${partOf(line.words, 0, at)}${order}${partOf(line.words, at, text.length)}`;
      return withOneForBoth(blocks, [line, context], words);
    }
  }
  return [...blocks];
};

/** The text without a second sentence on a gift, whose giver, recipient and thing are those of the first one in fewer words. */
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
  return first && again ? withOneForBoth(blocks, [first.line, again.line], first.line.words) : [...blocks];
};

/** The text with each gift once: who gave it to whom, where and for what. */
export const withGiftsOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.outcomes) return [...blocks];
  return withGiftAgainOnce(withGiftOfPlaceOnce(withGiversOnce(withUseOnce(blocks, facts), facts)));
};
