import { costly } from "./costly";
import { organizationAlone } from "./items";
import { OURS } from "./lexicon/messages";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { rootOfOffice } from "./signed-letters";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const KIND =
  "(?:工作|参会|所在)?(?:单位|公司|企业|机构|协会|商会|学会|学校|学院|大学|医院|银行|律所|事务所|集团|部门|发票|开票)";
const NAME = "(\\p{Script=Han}(?:[^，,。；;：:！!？?（）()\\s]|[（(][^（）()]{1,8}[)）]){3,34}?)";
// 我们是示例公司的, 公司全称：示例公司, 单位写示例局, 席卡请写示例大学
const DECLARES = costly(
  new RegExp(
    `(?<=^|[，,。；;！!？?（(\\s])(?:(?:我们|咱们)(?:这边|这里|方|单位|公司|大家)?(?:都|就)?是|这边是|(?:我们?|本)?(?:的)?(?:${KIND}|[司会局院校所行馆])?的?(?:全称|全名|名称|抬头|正式名称)(?:统一)?(?:\\s*[:：]\\s*|是|为|叫|请?写|填)?|(?:我们?的?)?${KIND}(?:统一|都|就)?(?:是|为|请?写|填)(?:\\s*[:：]\\s*)?|(?:席卡|桌[牌签]|名牌|胸牌|座签|牌子|发票|证件)(?:[和与及]\\P{P}{2,3})?(?:请|麻烦|统一|都)*(?:写|填|打印|印|做)(?:成|为)?(?:\\s*[:：]\\s*)?)${NAME}(?:的|这边的?)?(?:即可|就行|就好|就可以)?(?=$|[，,。；;！!？?）)\\s])`,
    "u",
  ),
);

const MAY_DECLARE = /[是称抬写填印做]/u;

interface Declaration {
  at: number;
  end: number;
  organization: OrganizationElement;
}
/** Where a line says which organization its writer speaks for, and which one. */
const declarationIn = (words: string): Declaration | undefined => {
  const found = MAY_DECLARE.test(words) ? DECLARES.exec(words) : null;
  const organization = found?.[1] ? organizationAlone(found[1], true) : undefined;
  if (!found || !organization || organization.place || organization.weak) return undefined;
  return { at: found.index, end: found.index + found[0].length, organization };
};

// 车牌到时候再发你, 牌子这样写就行
const namesAnybody = (words: string): boolean =>
  words.length > 24 ||
  readLine(words).some(({ people }) => people.some(({ names }) => names.some(({ weak }) => !weak)));

const wordsOf = (line: Line): string => withoutMarks(line.text).trim();
const MANY = 400;
// 王主任您好，我是示例医院办公室
const OPENS = /^(?:[^：:、。]{1,12}[，,！!\s])?$/u;
// …，谢谢
const THANKS = 12;
// 单位写示例局就行 in a sentence about 我们局 is read with it.
const WRITTEN = /^(?:工作)?(?:单位|公司)\P{P}{0,4}[写填用按报]/u;
const FULL_NAME = /^(?:我们?|本)?的?(?:单位|公司|企业|机构|协会)的?(?:全称|名称|名字)(?:是|为|叫)/u;

// 单位：示例局 below 参会人：王小样、李大例
const LABELLED = new RegExp(`^(?:工作|所在|参会)?(?:单位|公司)(?:名称)?\\s*[:：]\\s*${NAME}$`, "u");
const labelled = (words: string): Declaration | undefined => {
  const name = LABELLED.exec(words)?.[1];
  const organization = name ? organizationAlone(name, true) : undefined;
  return organization && !organization.place && !organization.weak
    ? { at: 0, end: words.length, organization }
    : undefined;
};

const OF_GUESTS = /客人|来宾|外宾|贵宾|客户|对方|外方|客方/u;

/**
 * The organization that a text declares as that of its writer: 公司全称：示例公司, 我们是示例公司; undefined where it speaks of the
 * writer's guests.
 */
export const declaredIn = (text: string): OrganizationElement | undefined => {
  if (OF_GUESTS.test(text)) return undefined;
  const found = text
    .split("\n")
    .flatMap((line) =>
      line.length > MANY ? [] : (declarationIn(line.trim()) ?? labelled(line.trim()) ?? []),
    )
    .map(({ organization }) => organization);
  const [first] = found;
  const isOne = found.every((each) => each.text === first?.text && each.parent === first.parent);
  return first && isOne && !first.parent ? { ...first, text: rootOfOffice(first.text) } : undefined;
};

/**
 * The lines of a message with the words by which its writer declares an organization apart from its people. A line that is
 * nothing else, or that begins the message with it, is left to other steps.
 */
export const withDeclarationsApart = (lines: Lines): Lines => {
  const first = lines.findIndex((line) => line);
  return lines.flatMap((line, n): (Line | undefined)[] => {
    if (!line || line.aside || line.party || line.text.includes("\t") || line.text.length > MANY)
      return [line];
    const words = wordsOf(line);
    const found = declarationIn(words);
    if (!found || (n === first && OPENS.test(words.slice(0, found.at)))) return [line];
    if (OURS.test(words) && WRITTEN.test(words.slice(found.at))) return [line];
    const before = words.slice(0, found.at).replace(/[，,；;（(\s]+$/u, "");
    const after = words.slice(found.end).replace(/^[，,。；;！!？?）)\s]+/u, "");
    const said = words.slice(found.at, found.end);
    const isWhole = before === "" && after === "" && /^.{0,8}[:：]/u.test(words);
    if (isWhole || (before === "" && after.length <= THANKS && FULL_NAME.test(said))) return [line];
    const part = (text: string, aside: boolean): Line[] =>
      text === "" ? [] : [{ ...line, raw: text, text, ...(aside && { aside }) }];
    return [...part(before, false), ...part(said, true), ...part(after, !namesAnybody(after))];
  });
};
