import { costly } from "./costly";
import type { ReadList } from "./list-reading";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";

const NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
// 共4人, 去五个人：, 我局三位：, 三位参会人员; unlike 其中两人, 另一位, 科员2人, 两位工作人员, 第三人民医院
const SUM = costly(
  new RegExp(
    `(?<=^\\s*|[\\s，,。；;：:（(！!]|[共计来去派下]|以上[为是]|[我本]\\P{P}{1,3}|我们|这边|咱们?|就|人员)(?<!(?:其中|还有|另有|外加|以及|工作人员|随行人员|(?:第|另|另外|其余|还有|和|及)\\s?)\\s?)${NUMBER}\\s*(?:个人|[人名位])(?=[\\s。；;，,！!、：:）)]|$|参[会加]|出席|前[来往]|[来去过到赴]|同志|客人|[来外嘉]宾|人员|代表[^团]|领导|名单|如下|[均都]|在[内])`,
    "gmu",
  ),
);
const SMALL_SUM = /(?<!\p{Script=Han}[另其])([俩仨])(?=[\s。；;，,！!：:）)]|人|$)/gu;
// 会议人员（10人，暂定）：, 对方来6个人，…: more people than are named
const WHOLE = costly(
  new RegExp(
    `^[^\\n，,。；;：:（(]{2,16}(?<=人员|名单|成员|[主副]桌|[嘉来外]宾|客人|代表|席位|座位)[（(](?:共|约|暂定|计)?\\s*${NUMBER}\\s*[人名位](?:[，,、]\\P{P}{1,6})?[)）]\\s*[：:]?$|(?:^|[，,。；;：:！!\\s])(?:对方|外方|客方|客人|我们?|我方|企业|\\p{Script=Han}{0,8}[局委办会司校院])(?:这次|此次|[今明后]天)?(?:拟|会|要|将|一共|共)?过?[来去]${NUMBER}(?:个人|[人名位])(?=[，,。；;：:])`,
    "gmu",
  ),
);
const PEOPLE_EN = "(?:people|persons|pax|guests|visitors|participants|delegates|of us)";
// "(4 persons in total)", "Total: 3", "5 for lunch", "3 pax"
const SUM_EN = costly(
  new RegExp(
    `(?<![\\d.:/+-])\\b(?:in )?total(?: of|:)? (${EN_NUMBER_PATTERN})\\b(?![.:]\\d)|(?<![\\d.:/+-])\\b(${EN_NUMBER_PATTERN}) (?:${PEOPLE_EN}|for (?:lunch|dinner|breakfast|tea|the (?:lunch|dinner|tour|visit|meeting)))\\b|\\bwe (?:will be|are|shall be|['’]ll be) (${EN_NUMBER_PATTERN})\\b`,
    "giu",
  ),
);
const TOTAL_EN = costly(
  new RegExp(
    `(?<![\\d.:/+-])\\b(${EN_NUMBER_PATTERN}) ${PEOPLE_EN} (?:in total|altogether|in all)\\b|(?<=\\()(${EN_NUMBER_PATTERN}) ${PEOPLE_EN}(?=\\))`,
    "giu",
  ),
);

// No count at all: the expressions above are not compiled.
const COUNTS = ["人", "名", "位", "俩", "仨", "total", " people", " persons", " pax", " us", " for ", "we "];
const SMALL: Readonly<Record<string, number>> = { 俩: 2, 仨: 3 };
const numbersOf = (found: IterableIterator<RegExpMatchArray>): number[] =>
  [...found].flatMap(([, ...groups]) => {
    const words = groups.find((each) => each !== undefined) ?? "";
    return SMALL[words] ?? countOf(words) ?? [];
  });
const only = (numbers: readonly number[]): number | undefined => {
  const [first, ...others] = new Set(numbers);
  return others.length === 0 ? first : undefined;
};
const sizeOfGroup = (words: string): number =>
  countOf(/\d{1,3}|[一二两三四五六七八九十]{1,3}|[a-z]+/iu.exec(words)?.[0] ?? "") ?? 1;

/**
 * The number of people that a text gives beside those it names: one that is theirs (我办三位：…), wherever it stands, or one of more
 * people in a heading or a sentence about all (主桌（10人）, 对方来5个人).
 */
const sumStated = (text: string, { rows }: ReadList): number | undefined => {
  const present = rows.flatMap((row) =>
    "participant" in row &&
    row.participant.presence !== "absent" &&
    row.participant.presence !== "substituted"
      ? row.participant
      : [],
  );
  const named = present.filter(({ group }) => !group).length;
  const all = present.reduce(
    (sum, { group }) => sum + (group ? sizeOfGroup(group.zh ?? group.en ?? "") : 1),
    0,
  );
  if (named === 0 || !COUNTS.some((word) => text.toLowerCase().includes(word))) return undefined;
  const whole = only(numbersOf([...text.matchAll(WHOLE), ...text.matchAll(TOTAL_EN)].values()));
  if (whole !== undefined && whole >= all) return whole;
  const said = [...text.matchAll(SUM), ...text.matchAll(SMALL_SUM), ...text.matchAll(SUM_EN)].values();
  return numbersOf(said).find((each) => each > 1 && (each === all || each === named));
};

const ONLY_SUM = costly(new RegExp(`^(?:一?共|合计|总共)${NUMBER}个?[人名位]$`, "u"));

/** A reading with the number of people that the text gives, where no step has found it. */
export const withSumStated = (read: ReadList, text: string): ReadList => {
  const size = read.size ?? sumStated(text, read);
  if (size === undefined) return read;
  // 共3人 by itself is understood.
  const isSum = (words: string): boolean => ONLY_SUM.test(words) && words.length < 8;
  const rows = read.rows.filter((row) => !("unread" in row && isSum(row.unread)));
  return { ...read, rows, size };
};
