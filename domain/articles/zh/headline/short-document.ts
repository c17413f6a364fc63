import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";
import { withoutFinalBracket } from "../words/enclosed";

/** Characters of a document's name for which a headline has room beside its parties. */
const LONG_NAME = 16;
/** 战略合作框架协议: what a document is, at the end of its name. */
const DOCUMENT =
  /(?:战略|友好|合作|谅解|框架|共建|捐赠|(?<=友好|战略|合作|文化|经贸|人文)(?:交流|发展)的?|(?:文化|经贸|人文)(?=交流|发展|合作))*(?:意向书|协议书?|备忘录|合同|协定|议定书)$/u;

/** 合作意向书 for 在某校共建某某联合研究院合作意向书: what one document with a long name is. */
export const briefly = ({ text, path }: Said, several: boolean): Phrase[] => {
  const [noun = ""] = DOCUMENT.exec(text.replace(/（[^）]*）$|》$/, "")) ?? [];
  return !several && text.length > LONG_NAME && noun.length > 2
    ? [plain(noun.replace(/的(?=框架|合作)/u, ""), [path])]
    : [];
};

/** 高质量发展合作协议 of 湖滨博物馆、青石博物馆高质量发展合作协议, in a headline that has the two parties with which it begins. */
const withoutBoth = (text: string, names: readonly string[]): string | undefined => {
  for (const [one, other] of [names, [...names].reverse()])
    for (const link of ["、", "与", "和", "及"]) {
      const front = `${one}${link}${other}`;
      const rest = text.slice(front.length);
      if (names.length === 2 && text.startsWith(front) && OF_BOTH.test(rest)) return rest;
    }
  return undefined;
};
/** What the two do, or what the document is; not 之间的协议, nor a third party. */
const OF_BOTH = /^(?![、与和同及之的《—间])[^《》、]{0,12}(?:协议书?|备忘录|合同|意向书|协定)$/u;

/**
 * 合作协议, for 两校合作协议 of two schools that the headline names, 三方合作备忘录 of three parties of which it names two, and
 * 湖滨大学学院建设协议, which begins with one of them: what the parties before it do not say.
 */
export const documentBeside = (title: Said, names: readonly string[], parties: number): Said => {
  const text = withoutFinalBracket(title.text);
  const bare = names.length < parties ? text.replace(/^[三四五多]方(?=.{3})/u, "") : text;
  const pair =
    names.length === 2 ? bare.replace(/^两[校地市院国会县区州](?:（[^）]*）)?(?=.{3})/u, "") : bare;
  const both = withoutBoth(pair, names);
  if (both !== undefined) return { ...title, text: both };
  const owner = names.length > 1 ? names.find((name) => pair.startsWith(name)) : undefined;
  const rest = owner ? pair.slice(owner.length) : "";
  const other = names.some((name) => rest.includes(name));
  return { ...title, text: !other && OWN.test(rest) ? rest : pair };
};

/**
 * What of a document's name is left without the party that it begins with, where that is a unit of the party: not 与湖滨大学合作协议,
 * nor 城实验中心建设协议 of 湖滨大学城.
 */
const OWN =
  /^(?![与和同、及的《—城场区域级民政内外直向对为在入])[^《》]{0,10}(?:学院|研究[院所]|实验室|医院|中心|基地|校区|分[院校所])[^《》]*(?:协议书?|备忘录|合同|意向书|协定)$/u;
