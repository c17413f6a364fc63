import type { Text } from "../../events/values";
import type { Message } from "./message";

type Narrative = Extract<Message, { type: "narrative" }>;

/** "The new SML-brand ambulance carries …": the noun of something that was given, after words that describe it. */
const WITH_ADJECTIVES =
  /^The (?:new |modern |two |three )?(?:[\w-]+ ){0,2}?(\p{Ll}{5,})(?:, which [^,]+,)? (?:is|are|was|were|carr(?:y|ies)|include[sd]?|comprise[sd]?|consist(?:s|ed)?|will|can|has|have) /u;

/** 《湖滨蓝皮书（2024）》 for 蓝皮书, but not 湖滨商会慈善基金 for 湖滨商会: whether a thing is called by a name, rather than by its owner's. */
const endsWithName = (thing: string, name: string): boolean =>
  /^\P{Script=Han}*(?:（[^）]*）)?\P{Script=Han}*$/u.test(
    thing.slice(thing.lastIndexOf(name) + name.length),
  ) && thing.includes(name);

/** The name at the beginning of a sentence: "The Golden Cup recognizes …", 蓝皮书分析了……. */
export const isAboutThing = (text: Text | undefined, things: readonly (Text | undefined)[]): boolean => {
  const en = /^The ((?:[A-Z][\w.()-]*|[a-z]+)(?: [A-Z(][\w.()-]*)*) [a-z]/.exec(text?.en ?? "")?.[1];
  const zh = /^(?:该|这一|本次)?(\p{Script=Han}{2,8}?)(?:是|由|为|分析|介绍|收录|旨在|用于|表彰)/u.exec(
    text?.zh ?? "",
  )?.[1];
  const nouns = WITH_ADJECTIVES.exec(text?.en ?? "")?.[1];
  return things.some(
    (thing) =>
      (nouns !== undefined && new RegExp(`\\b${nouns}\\b`, "i").test(thing?.en ?? "")) ||
      (en !== undefined && new RegExp(`\\b${en.replace(/[.()]/g, "\\$&")}\\b`, "i").test(thing?.en ?? "")) ||
      (zh !== undefined && endsWithName(thing?.zh ?? "", zh)),
  );
};

/** "The equipment includes centrifuges.": the office's own sentences about what was handed over, placed directly after the handover. */
export const isAboutGift = ({ scene: { item } }: Narrative): boolean =>
  item.activity === "handover" &&
  (item.narrative ?? []).length > 0 &&
  (item.narrative ?? []).every((text) => CONTENTS.test(text.en ?? "") || isAboutThing(text, [item.title]));

/** "The items are designated for use in wards.": what the office says of a gift that is the news. */
export const isAboutUse = ({ scene: { item } }: Narrative): boolean =>
  (item.narrative ?? []).length > 0 &&
  (item.narrative ?? []).every((text) => CONTENTS.test(text.en ?? "") || USE.test(text.en ?? ""));

const USE =
  /^The (?:items|consignment|package|donation|gifts?|equipment|supplies|materials|funds|books|vehicles) (?:is|are|was|were|will be) (?:designated|intended|meant|earmarked|to be used|used|for use|to be distributed|distributed) /;

/** "The two presidents signed it from Port and Reed.": how the document was signed that an item is about, in the office's own words. */
export const isAboutSigning = ({ scene: { item } }: Narrative): boolean =>
  item.activity === "signing" &&
  (item.agreements ?? []).length === 1 &&
  (item.narrative ?? []).length > 0 &&
  (item.narrative ?? []).every(({ en = "" }) => HOW_SIGNED.test(en) && !AFTERWARDS.test(en));

const HOW_SIGNED =
  /^(?:The|Both|They)\b[^,;.]{0,60}? signed (?:it|the (?:document|agreement|memorandum|contract|letter|protocol|program(?:me)?|declaration))\b|^(?:It|The (?:document|agreement|memorandum|contract|letter|protocol|program(?:me)?|declaration)) was signed\b|^The signing (?:took place|was (?:held|done))\b/;
const AFTERWARDS = /\b(?:then|later|afterwards?|finally|also|following|in turn)\b/i;

/** "The items included …": the parts of a gift of several things. */
const CONTENTS =
  /^The (?:items|consignment|package|donation|gifts?|equipment|supplies|materials) (?:includ|compris|consist)/;

/** Long words of a text without those for quantities: the nouns of what was given. */
const nounsOf = (text: Text | undefined): string[] =>
  (text?.en?.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter(
    (word) => !/^(?:three|seven|eight|eleven|several)$/.test(word),
  );

/** "keys of the two ambulances": a handover that is the form of a gift, without another day or place. */
export const isHandoverOf = (handover: Message, gift: Message): boolean => {
  if (handover.type !== "handover" || gift.type !== "result") return false;
  const { item, told } = handover.scene;
  const words = (item.remarks ?? []).length + (item.narrative ?? []).length + (item.outcomes ?? []).length;
  if (told !== "main" || item.when || item.venue || item.city || words > 0) return false;
  const given = new Set((gift.outcome.points ?? []).flatMap(nounsOf));
  return nounsOf(item.title).some((noun) => given.has(noun));
};

/** 此次物资, 这批口罩, 上述款项: what was given, taken up as the subject or the object of a sentence. */
const GIVEN =
  "(?:(?:此次|本次|这[批笔些]|该[批笔]|上述|所捐|全部)\\p{Script=Han}{0,6}?|捐赠的?|)(?:物资|物品|善款|捐款|款项|设备|器材|药品|图书|书籍|口罩|防护服|捐赠|捐助|援助)";
/** Through whom it is given, of what it consists, and how it gets there. */
const FACT_OF_GIFT = new RegExp(
  `^${GIVEN}(?:将|已|均|全部|主要|专项|定向|拟|计划|预计|于[^，。；]{2,10}|尽快){0,3}(?:通过|经|由|委托|用于|发往|运往|运抵|空运|运送|送达|送往|送抵|交付|分发|发放|转交|包括|包含|共有|总?价值|总额)[^。；]{2,80}。?$`,
  "u",
);
/** 把这批物资空运至……, as a plan. */
const PLAN_OF_GIFT = new RegExp(
  `^[把将]${GIVEN}(?:尽快|及时|全部|统一)?(?:空运|发往|运往|运抵|运送|送达|送往|送抵|交付|分发|发放|转交|用于)[^，。；]{1,60}$`,
  "u",
);
/** What somebody thinks of it or hopes from it, and earlier gifts. */
const ON_GIFT = /表示|意义|体现|彰显|希望|感谢|肯定|赞赏|此前|曾|\d{4}年/u;

/** What a sentence without 这批 or 捐赠的 begins with: 图书将分发至……, 把设备运往……. */
const BARE = /^[把将]?(物资|物品|善款|捐款|款项|设备|器材|药品|图书|书籍|口罩|防护服|援助)/u;
const MONEY = /[元款金]/u;
const GOODS = /物|\d[余多万千百]*[件只箱套册台吨盒瓶个批本辆顶]/u;

/** Whether a bare noun is what was given: 图书 of 图书2000册, but not 设备, which may be that of the giver. */
const isGiven = (noun: string, given: string): boolean => {
  if (/^(?:善款|捐款|款项)$/u.test(noun)) return MONEY.test(given);
  return given.includes(noun) || (/^(?:物资|物品)$/u.test(noun) && GOODS.test(given));
};

/** Chinese: whether a sentence says through whom a gift is given, of what it consists or how it gets there; `given` is what was given, where that is known. */
export const isFactOfGift = (text: string | undefined, given?: string): boolean => {
  if (text === undefined || ON_GIFT.test(text)) return false;
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined && given !== undefined && !isGiven(bare, given)) return false;
  return FACT_OF_GIFT.test(text) || PLAN_OF_GIFT.test(text);
};

/** What a plan takes up as its object, and what becomes of it: 这批物资, 空运至……. */
export const plannedForGift = (
  text: string,
): { readonly gift: string; readonly rest: string } | undefined => {
  const [, gift] = PLAN_OF_GIFT.test(text) ? (new RegExp(`^[把将](${GIVEN})`, "u").exec(text) ?? []) : [];
  return gift === undefined ? undefined : { gift, rest: text.slice(1 + gift.length) };
};
