import { costly } from "./costly";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const UNIT =
  "(?:单位|公司|[司局委办会校院行厅处馆所台社团]|协会|商会|学会|学校|集团|中心|[省市县区州镇乡]|园区|管委会)";
const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const WORDS: readonly (readonly [words: RegExp, usual: string])[] = [
  // 我会来访人员名单如下: those of the writer, who visit
  [costly(new RegExp(`(?<=^|[：:，,。]\\s?)[我本]${UNIT}(?=来访的?(?:人员|同志|代表)名单)`, "u")), ""],
  // 全团7人, 全组共7人
  [costly(new RegExp(`^\\s*全[团组](?:一?共|总计|合计)?(?=${NUMBER}[人名位][。.]?$)`, "u")), "共"],
];
// 示例协会代表团一行6人将于4月8日抵示，名单如下：
const PARTY_COMES = costly(
  new RegExp(
    `^([^，,。：:；;我贵您你]{4,40}(?:代表|访问|考察|参访|交流|友好|经贸)团)(?:一行)?(?:共|计)?(${NUMBER}[人名位])?(?:[将拟定]|计划|预计){0,2}于[^，,。：:；;]{2,16}?(?:[抵来访到赴]|前往|飞)[^，,。：:；;]{1,20}(?:[，,][^，,。：:；;]{2,16})?[，,]\\s*(?:代表团|参团|全体)?(?:名单|成员|人员|团员)(?:名单)?(?:如下|见下|为|是|有)?[：:。]?$`,
    "u",
  ),
);
const asHeading = (text: string): string | undefined => {
  const [, party, count] = PARTY_COMES.exec(text) ?? [];
  return party && `${party}${count ? `（${count}）` : ""}：`;
};

// 航班SC4607，12:35落地
const ARRIVES = costly(
  /^(?:航班|车次|高铁|动车|飞机|火车)(?=[^：:]*\d)[^、：:]{0,24}(?:\d{1,2}[:：]\d{2})?[^、：:]{0,6}(?:落地|降落|起飞|到站|到达|抵达|到)[。.]?$/u,
);
const US = /^\s*我们\s*[:：]/u;
const GUESTS = /^\s*(?:客人|来宾|对方|外方|客方|来访)\P{P}{0,4}[:：]/u;

/** The lines of a Chinese list with titles, counts and labels in their usual form; when somebody lands is no person. */
export const withUsualFormsZh = (lines: Lines): Lines => {
  const hasGuests = lines.some((line) => line && GUESTS.test(line.text));
  return lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.text.includes("\t")) return [line];
    const bare = withoutMarks(line.text).trim();
    if (ARRIVES.test(bare)) return [{ ...line, aside: true }];
    const heading = asHeading(bare);
    if (heading) return [{ ...line, text: heading }];
    let text = hasGuests ? line.text.replace(US, "我方：") : line.text;
    for (const [words, usual] of WORDS) text = text.replace(words, usual);
    return [text === line.text ? line : { ...line, text }];
  });
};
