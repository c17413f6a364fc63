import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const NUMBER = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";
const UNIT =
  "(?:单位|公司|司|集团|局|委|办|会|协会|商会|学会|校|院|行|厅|处|馆|所|中心|部|社|厂|镇|乡|村|街道|[省市县区州]|园区|管委会|企业|机构|团|台)";
// 来函收悉。经研究，兹有我校…
const OURS = `(?:[^，,。：:；;]{0,24}(?:好|悉|收到|通知|要求|安排|精神|研究|决定|邀请)[，,。！!]\\s*){0,2}(?:兹有|现有|兹将|现将|[兹现特])?[我本敝]${UNIT}`;
const PEOPLE = "(?:人员|同志|领导|代表|同事|教师|老师|专家|学员|嘉宾|人选|成员|人)";
const LISTED =
  "(?:[，,]?\\s*(?:具体|详细|参会|随行)?(?:人员|名单|代表|成员)?(?:名单|情况|信息)?(?:如下|见下|为|是)?)";
const WORDS = "[^，,。：:；;、（）()]";

/** Sentences about those of the writer's own people who are named below. */
const FORMS: readonly RegExp[] = [
  // 我馆拟派以下人员参加贵市国际友城周活动：
  new RegExp(
    `^${OURS}${WORDS}{0,12}(?:以下|下列|如下)(${NUMBER})?[名位个]?${PEOPLE}${WORDS}{0,40}${LISTED}[：:。]?$`,
    "u",
  ),
  // 我区拟于10月18日赴贵园区学习考察，人员如下：
  new RegExp(
    `^${OURS}${WORDS}{0,16}(?:参加|出席|[赴来到]|前往|拜访|访问)${WORDS}{2,40}[，,]\\s*(?:具体|参会|出席|随行|考察|来访|拟派)?(?:人员|名单|代表|成员)(?:名单|情况|安排)?(?:如下|见下|为|是)[：:。]?$`,
    "u",
  ),
  // 本会出席贵会三十周年庆典人员如下：
  new RegExp(
    `^${OURS}(?:拟|将|报名)*(?:参加|出席)${WORDS}{4,40}?的?${PEOPLE}(?:名单)?(?:如下|见下)[：:。]?$`,
    "u",
  ),
  // 我协会参会代表1名：
  new RegExp(`^${OURS}(?:拟|将)?(?:参会|出席|与会)${PEOPLE}(?:共|计)*(${NUMBER})[名位人][：:]$`, "u"),
].map(costly);

// 西咸示例园管委会： above such a sentence
const ADDRESSED = /^\P{P}{3,30}\s*(?:[钧台惠尊勋][鉴启])?[：:]$/u;
// The writer's own people come on neither side.
const REQUEST = /[，,]\s*请(?:予以?|给予)?(?:接洽|接待|安排|支持|协助|审阅|查收)(?:为盼|为荷|为感)?[。.]?$/u;
const usual = (given: string): string | undefined => {
  const text = given.replace(REQUEST, "");
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    return `我单位参会人员${found[1] ? `（${found[1]}人）` : ""}：`;
  }
  return undefined;
};

// 兹派我院副处长王小样同志前往贵单位洽谈合作，请予接洽。
const INTRODUCES = costly(
  new RegExp(
    `^(?:[兹现特今]|因工作需要[，,])?(?:介绍|派遣?|委派|选派|指派|委托)(?:[我本敝]${UNIT}的?)?(.{4,160}?)(?:等\\d{0,2}[人名位]?(?:同志)?)?(?:前往|[赴到去来]|参加|出席)(?=贵|你|您|${WORDS}{2,})${WORDS}{2,40}(?:[，,。]\\s*请(?:予以?|给予)?${WORDS}{2,12})?[。.！!]?$`,
    "u",
  ),
);
const STAMP = costly(/\s*[（(](?:公?章|盖章|印章|单位公章|加盖公章)[)）]\s*$/u);
/** The people whom a letter of introduction sends, as those of the writer. */
const introduced = (line: Line, text: string): Line | undefined => {
  const people = INTRODUCES.exec(text)?.[1]?.replace(/同志(?=[、，,（(]|和|与|$)/gu, "");
  return people ? { ...line, text: `我单位参会人员：${people}` } : undefined;
};

const withoutStamp = (line: Line | undefined): Line | undefined =>
  line && STAMP.test(line.text) ? { ...line, text: line.text.replace(STAMP, "") } : line;

/**
 * The lines of a letter with a sentence about its writer's people below as a plain heading, since the event that it names is
 * nobody's post, and without the office to which the letter is addressed above it.
 */
export const withOwnSentences = (given: Lines): Lines => {
  const lines = given.map(withoutStamp);
  const own = lines.map((line) => {
    if (!line || line.aside || line.party || /\t|\|/u.test(line.text)) return line;
    const said = simplified(withoutMarks(line.text).trim());
    const text = usual(said);
    return text === undefined ? (introduced(line, said) ?? line) : { ...line, text };
  });
  const at = own.findIndex((line, n) => line !== lines[n]);
  if (at < 0 || !lines.slice(at + 1).some((line) => line)) return lines;
  const filled = own.slice(0, at).flatMap((line, n) => (line && !line.aside ? [n] : []));
  const above = filled.at(-1);
  const isAddressed =
    above !== undefined && ADDRESSED.test(simplified(withoutMarks(own[above]?.text ?? "").trim()));
  return own.flatMap((line, n): (Line | undefined)[] => {
    if (line && isAddressed && n === above) return [{ ...line, aside: true }];
    const said = lines[n];
    return line && said && line !== said
      ? [
          { ...said, aside: true },
          { ...line, raw: line.text },
        ]
      : [line];
  });
};
