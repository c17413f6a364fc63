import { titlesAt } from "./chinese-words";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";

const KINDS: readonly (readonly [word: string, organization: RegExp])[] = [
  ["集团公司", /(?:集团|公司)$/u],
  ["公司", /(?:公司|集团|科技|厂)$/u],
  ["学校", /(?:大学|学院|学校|中学|小学|党校)$/u],
  ["单位", /./u],
  ["集团", /集团/u],
  ...[
    "大学",
    "学院",
    "医院",
    "银行",
    "商会",
    "协会",
    "学会",
    "总会",
    "联合会",
    "促进会",
    "基金会",
    "研究院",
    "研究所",
    "管委会",
    "出版社",
    "博物馆",
  ].map((word) => [word, new RegExp(`${word}$`, "u")] as const),
];
// 大学生创业中心, 银行卡部, 公司治理部, 医院管理处: words of a department's own name.
const WITHIN_WORDS = "生|英语|语文|数学|物理|体育|城|卡|业|家|法人治理|治理|金融|银行|债|管理|客户|科技|合作";
const PART = /^\p{Script=Han}{1,7}?(?:[部处科室办系]|中心|党委|团委|工会|委员会|秘书处|[局院])/u;
const forms = new Map<string, RegExp>();
const formOf = (organization: string): RegExp | undefined => {
  const words = KINDS.filter(([, is]) => is.test(organization)).map(([word]) => word);
  if (words.length === 0) return undefined;
  const key = words.join("|");
  const form =
    forms.get(key) ??
    new RegExp(
      `(?<=^|[，,、；;：:（()）\\s])(?:本|我|该)?(?:${key})(?=\\p{Script=Han}{2})(?!${WITHIN_WORDS})`,
      "gu",
    );
  forms.set(key, form);
  return form;
};

/** A line of people below their organization without the word for its kind before a post or a department: 学校国际处处长 below 示例大学. */
export const withoutOwnKind = (text: string, organization: OrganizationElement | undefined): string => {
  if (organization?.lang !== "zh") return text;
  const form = formOf(simplified(organization.text));
  if (!form) return text;
  const plain = simplified(text);
  if (plain.length !== text.length) return text;
  return text.replace(form, (word, at: number) => {
    const end = at + word.length;
    // 集团副总裁 is a title.
    const isPost = word !== "集团" && titlesAt(plain, end).length > 0;
    const isOwn = isPost || PART.test(plain.slice(end));
    return isOwn && !plain.startsWith("单位", end) ? "" : word;
  });
};
