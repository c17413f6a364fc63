import type { Side } from "../../events/values";
import { chineseNameScore } from "./chinese-names";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { labelOf } from "./labels";
import { simplified } from "./lexicon/simplified";
import { wordSet } from "./lexicon/words";
import { countOf } from "./numbers";
import type { OrganizationElement } from "./people";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

/** What the parties of a contract, a case or talks are called. */
const PARTIES = wordSet(
  `甲方 乙方 丙方 丁方 买方 卖方 供方 需方 买受方 出卖方 出租方 承租方 出让方 受让方 转让方 委托方 受托方 委托人 受托人 当事人 客户 客户方 投资方 出资方 融资方 被投资方 被投方 收购方 被收购方 目标公司 发包方 承包方 承建方 采购方 采购人
   供货方 供应商 供应方 建设方 施工方 监理方 设计方 业主 业主方 使用方 合作方 签约方 项目方 运营方 运营商 代理方 贷款方 借款方 担保方 许可方 被许可方 授权方 总包 总包方 分包 分包方 校方 院方 行方 律所 律所方 律师方 企业方 园区方 政府方
   建设单位 施工单位 监理单位 设计单位 签约单位 合作单位 支持单位 协办单位 见证单位 见证方 捐赠方 受赠方 派出方 输出方 输入方 技术方 需求方 服务方 申请人 被申请人 申请方 被申请方 原告 被告 上诉人 被上诉人 投标人 招标人 投标方 招标方 中标方
   buyer seller purchaser supplier vendor client contractor subcontractor owner tenant landlord lessor lessee investor lender borrower licensor licensee franchisor franchisee donor recipient operator developer partner claimant respondent plaintiff defendant appellant appellee bidder`,
);
const OURS = costly(
  /^(?:我|本|敝)(?:所|司|行|会|局|院|校|馆|社|厂|委|办|中心|集团|公司|单位|商会|协会)(?:方面)?$/u,
);
const PARTY_EN = /^party (?:[a-d]|[1-4]|one|two|three)$/u;
// "Landlord's solicitors"
const ADVISERS = costly(
  /['’]s? (?:solicitors|lawyers|counsel|attorneys|advis[eo]rs|agents?|bank|consultants|representatives)$/u,
);
const COUNSEL_FOR = costly(
  /^(?:counsel|solicitors|lawyers|attorneys|agents?|advis[eo]rs) (?:for|to|of) (?:the )?/u,
);
// 法律顾问单位, 审计机构
const ADVISING = costly(
  /^(?:法律顾问|常年法律顾问|财务顾问|技术支撑|技术支持|顾问|咨询|审计|评估|检测|鉴定|代理|公证|翻译|认证|设计|运维|服务|培训|评审|合作)(?:单位|机构|律所|团队|公司)$/u,
);
// 甲方代表, 乙方参会人员
const BEHIND =
  /(?:方面)?(?:的)?(?:签约|参会|出席|参加|与会|到场|谈判|授权)?(?:代表|人员|名单|成员|嘉宾|领导|团队)+$/u;
const BEHIND_EN = / (?:side|team|representatives|people|delegation|attendees|participants)$/u;
const COUNT = "(?:[（(]?(?:共|一行)?\\s*(\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s*[人名位][)）]?)?";
const IN_BRACKETS = costly(
  new RegExp(
    `^([^（()）:：，,。]{2,24}?)\\s*[（(]([^（()）]{2,40}(?:[（(][^（()）]{1,10}[)）][^（()）]{0,20})?)[)）]\\s*${COUNT}\\s*(?:[:：]\\s*(.*))?$`,
    "u",
  ),
);
const BEHIND_COLON = /^([^（()）:：，,。]{2,24}?)\s*[:：]\s*([^:：，,。；;、]{4,50})$/u;

const BEHIND_SPACE = /^(\p{Script=Han}{2,6})\s+(\p{Script=Han}[^\s:：，,。；;、]{3,40})$/u;

const isParty = (words: string): boolean => {
  const plain = simplified(words.trim()).toLowerCase();
  const bare = /[a-z]/u.test(plain)
    ? plain.replace(BEHIND_EN, "").replace(ADVISERS, "").replace(COUNSEL_FOR, "")
    : plain.replace(BEHIND, "");
  return [plain, bare].some(
    (each) => PARTIES.has(each) || ADVISING.test(each) || OURS.test(each) || PARTY_EN.test(each),
  );
};

const named = (words: string): OrganizationElement | undefined => {
  const found = organizationAlone(words.trim(), true);
  return found?.place ? undefined : found;
};

const PLACE =
  "(?:主席台|会议桌|会场|主桌|长桌|前排)?(?:[左右](?:侧|边|手边?)|[东西南北]侧|对面|[AB]侧)(?:就座|入座|座位|席位|座席|落座)?";
// 左侧（来宾）, 主席台右侧就座（我方）：
const WHERE = costly(new RegExp(`^${PLACE}\\s*[（(]([^（）()]{2,40})[)）]\\s*[:：]?\\s*(.*)$`, "u"));
// 左侧：王小样、李大例
const ONLY_WHERE = costly(new RegExp(`^${PLACE}\\s*[:：]\\s*(?=\\S{2})`, "u"));
/** The side or the organization of those who sit at a place, as a heading without the place. */
const seated = (line: Line, words: string): Line | undefined => {
  if (!["侧", "边", "手", "对面"].some((place) => words.includes(place))) return undefined;
  const [, who = "", listed = ""] = WHERE.exec(words) ?? [];
  if (!who) return ONLY_WHERE.test(words) ? { ...line, text: words.replace(ONLY_WHERE, "") } : undefined;
  if (labelOf(who)?.side) return { ...line, text: `${who}：${listed}` };
  const organization = named(who);
  if (!organization) return undefined;
  return listed === ""
    ? { ...line, party: { organization }, aside: true }
    : { ...line, text: listed, party: { organization } };
};

interface Found {
  organization: OrganizationElement;
  ours: boolean;
  size?: number;
  listed: string;
}
const MAX_LABEL = 6;
const isPartyFirst = (words: string): boolean => {
  const [first = "", ...behind] = words.split(/\s+/u);
  return behind.length > 0 && first.length <= MAX_LABEL && !/[a-z]/iu.test(first) && isParty(first);
};
// 委托方：样例集团 王小样
const endsWithName = (words: string): boolean => {
  const last = /\s(\p{Script=Han}{2,4})$/u.exec(words)?.[1];
  return last !== undefined && (chineseNameScore(last) ?? 0) > 1;
};
const partyIn = (words: string): Found | undefined => {
  const [, first = "", second = "", number = "", listed = ""] = IN_BRACKETS.exec(words) ?? [];
  const size = countOf(number);
  const more = { ...(size && { size }), listed: listed.trim() };
  if (first && isParty(first)) {
    const organization = named(second);
    return organization && { organization, ours: OURS.test(first), ...more };
  }
  // 示例集团（甲方）
  if (first && isParty(second)) {
    const organization = named(first);
    return organization && { organization, ours: OURS.test(second), ...more };
  }
  // 买方 样例集团
  const [, label = "", name = ""] =
    BEHIND_COLON.exec(words) ?? (isPartyFirst(words) ? BEHIND_SPACE.exec(words) : null) ?? [];
  const organization = label && isParty(label) && !endsWithName(name) ? named(name) : undefined;
  return organization && !organization.weak
    ? { organization, ours: OURS.test(label), listed: "" }
    : undefined;
};

// 我司：, 乙方：王小样（总经理）, beside another party.
const BARE = /^([^（()）:：，,。]{2,24}?)\s*[:：]\s*(.*)$/u;
const unnamedIn = (words: string): { unnamed: string; listed: string } | undefined => {
  const [, unnamed = "", listed = ""] = BARE.exec(words) ?? [];
  // "Buyer team: Ann Example, Bob Sample" is read as a line.
  if (/[a-z]/u.test(unnamed) && listed !== "") return undefined;
  return unnamed && isParty(unnamed) && !labelOf(unnamed)?.side ? { unnamed, listed } : undefined;
};

const MAX_LINE = 200;
const OF_GUESTS = /^\s*(?:对方|客方|外方|来宾|来访方)[^，,。：:]{0,12}[：:（(]/mu;

/**
 * The lines with the parties of a contract, a case or talks as headings of their people: 甲方（示例公司）：, 客户：示例集团, "Party A
 * (Model Bank):", and sides without the place where they sit: 左侧（来宾）.
 */
export const withPartyLabels = (lines: Lines): Lines => {
  const all = lines.flatMap((line) =>
    line && line.text.length <= MAX_LINE ? withoutMarks(line.text).trim() : [],
  );
  const areSeveral = all.some((words) => partyIn(words)) || all.filter(unnamedIn).length > 1;
  const hasGuests = () => lines.some((line) => line && OF_GUESTS.test(line.text));
  return lines.map((line) => {
    if (!line || line.aside || line.party || line.text.includes("\t")) return line;
    const words = withoutMarks(line.text).trim();
    if (words.length > MAX_LINE) return line;
    const place = seated(line, words);
    if (place) return place;
    const found = partyIn(words);
    const other = found ? undefined : unnamedIn(words);
    if (other && (areSeveral || endsWithName(other.listed))) {
      const { unnamed, listed } = other;
      const side: Side | undefined = OURS.test(unnamed) && hasGuests() ? "host" : undefined;
      const party = { unnamed, ...(side && { side }) };
      return listed === "" ? { ...line, party, aside: true } : { ...line, text: listed, party };
    }
    if (!found) return line;
    const { organization, ours, size, listed } = found;
    const side: Side | undefined = ours && hasGuests() ? "host" : undefined;
    const party = { organization, ...(side && { side }), ...(size && { size }) };
    return listed === "" ? { ...line, party, aside: true } : { ...line, text: listed, party };
  });
};
