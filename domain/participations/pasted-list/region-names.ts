import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";

/** 省, 市, 区, 县 … : by what a list calls a region that it has named, as in 区政协. */
export type Level = string;

// 市场监管局, 区块链公司, 镇江市: words that only begin like the short name of a body.
const NOT_SHORT = new Set(
  `市场 市民 市容 市属 市级 市值 市郊 市内 市区 市县 区域 区块 区位 区划 区间 区级 区内 区属 区县 县域 县级 县区 县市 省级 省会 省市 省内 省属
   州立 州际 州县 州市 镇江 镇海 镇远 镇平 镇雄 镇宁 镇原 镇赉 镇康 镇坪 镇安 镇巴 镇沅 旗舰 旗下 旗袍 旗县 乡村 乡镇 乡宁 乡城 盟国 盟旗`.split(
    /\s+/,
  ),
);
const LEVELS = ["自治区", "街道", ..."省市州盟县区旗镇乡"];
/** The level of a body that is named by it alone: 区 of 区政协, 市 of 市外办. */
export const levelOfShort = (name: string): Level | undefined => {
  const level = LEVELS.find((each) => simplified(name).startsWith(each));
  if (!level || name.length === level.length || NOT_SHORT.has(simplified(name).slice(0, 2))) return undefined;
  return level === "市" && /^市政(?![府协法研务])/u.test(simplified(name)) ? undefined : level;
};

// 甘肃省 陇南市 武都区 示例镇; at least one of them.
const PROVINCE = /^(?:(?!自治区)(?![省市县区])[㐀-鿿]){2,6}(?:省|自治区)/u;
const CITY = /^(?:(?![省市县区旗])[㐀-鿿]){2,8}?(?:自治州|市(?!场)|州(?![市县区])|盟(?![市县区]))/u;
const COUNTY = /^(?:(?:(?![省市县区旗])[㐀-鿿]){1,8}?(?:自治[县旗]|[县旗市区](?![县区市旗块域位间场内])))/u;
const TOWN = /^(?:(?![省市县区旗镇乡])[㐀-鿿]){1,4}(?:[镇乡]|街道)/u;
// 开发区, 我县, 港口城市: no name by itself.
const ZONE = costly(
  /(?:开发|园|社|地|片|景|校|院|经开|高新|保税|自贸|示范|度假|功能|工业|产业|[主老市县]城|中心城)区$/u,
);
const NO_NAME = costly(
  /(?:^|[将在由为])[我本该各全副][省市县区州旗镇乡]$|^贵.$|(?:友好|港口|国际|姐妹|大|中心|旅游|文化|重点|创新|沿海|省会)城市$|大学|公司|集团|银行|协会|商会|政府|中心|[局厅办委处的和]|[赴到]|前往|我们|来自|关于|^.[区市旗]$|^(?:[今明后昨]天|[上下]午|近日|日前)/u,
);
// 原示例市, 中共示例市; 民建示例市委 is of a party.
const BEFORE_NAME = /^(?:中共|原)/u;

/** The regions that a text names at its beginning, by level, each with those above it, and what follows. */
export const regionsAt = (text: string): { names: ReadonlyMap<Level, string>; rest: string } => {
  const names = new Map<Level, string>();
  const begins = BEFORE_NAME.exec(text)?.[0].length ?? 0;
  let end = begins;
  for (const part of [PROVINCE, CITY, COUNTY, TOWN]) {
    const found = part.exec(text.slice(end))?.[0];
    if (!found || NO_NAME.test(found)) continue;
    end += found.length;
    // 示范区: whether it or the district around it is meant by 区 is open.
    const isOpen = ZONE.test(found);
    const level = /(?:自治区|街道|.)$/u.exec(found)?.[0] ?? "";
    // 长沙市浏阳市: which of them 市商务局 is of is open.
    names.set(level, isOpen || names.has(level) ? "" : text.slice(begins, end));
  }
  return { names, rest: text.slice(end) };
};

const MAX_NAME = 40;
/** 区政协, if a line has that of 示例区政协. */
const shortOfCompleted = (name: string, line: string): string | undefined => {
  if (name.length > MAX_NAME || line.includes(name)) return undefined;
  for (let at = 1; at < name.length - 1; at += 1) {
    const short = name.slice(at);
    if (levelOfShort(short) && line.includes(short)) return short;
  }
  return undefined;
};

/** Names with the short ones of a line that were completed. */
export const withShortNames = (names: readonly string[], line: string): string[] =>
  names.flatMap((name) => [name, shortOfCompleted(name, line) ?? []].flat());

/** Whether a name is a short one of a line with the region that the text names: 示例区政协 of 区政协. */
export const isCompletedName = (name: string, line: string, text: string): boolean => {
  const short = shortOfCompleted(name, line);
  const level = short && levelOfShort(short);
  return (
    level !== undefined &&
    short !== undefined &&
    text.includes(name.slice(0, name.length - short.length + level.length))
  );
};
