import { costly } from "./costly";
import { headingFor, isAbovePeople, openHeading, organizationAlone, type Reader } from "./items";
import { labelOf } from "./labels";
import { hasOrganizationWord } from "./lexicon/organizations";
import { atOccasion } from "./list-titles";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

const ORDINAL =
  "(?:第?[一二三四五六七八九十\\d]{1,3}(?:届|次|期)|\\d{4}年(?:度|第[一二三四]季度)?|本届|年度|临时)";
// 签到, 参会人员名单（10月12日）: the kind of list, behind the meeting
const ITS_LIST =
  "(?:签到表?|(?:参会|出席|与会)?(?:人员)?名单|(?:出席|参会|与会)(?:情况|人员)|纪要|记录)?(?:\\s*[（(][^（）()]{1,20}[)）])?";
// 示例行业协会第三届理事会第二次会议, 示例集团董事会会议签到
const MEETING_ZH = costly(
  new RegExp(
    `^(\\P{P}{3,30}?)${ORDINAL}{0,2}(常务理事会?|理事会|董事会|监事会|股东大?会?|会员代表|会员|会长|副?秘书长|理事长|主席团?|常务委员会|常委会(?:主任)?|村民|执行委员会|执委会|领导班子|班子|全体|党组|党委|[局院校行厅]长)${ORDINAL}{0,2}(?:全体|扩大|年度|工作|换届|专题|联席){0,2}(?:会议|大会|年会|例会|办公会议?|碰头会)${ITS_LIST}\\s*[:：]?$`,
    "u",
  ),
);
// Whose meeting is attended by people of other organizations too.
const OF_MEMBERS = /^(?:会员|股东)/u;

const BODY =
  "(?:(?:annual|extraordinary|ordinary|general|regular|monthly|quarterly|weekly|joint|special|plenary|first|second|third|fourth|\\d{1,3}(?:st|nd|rd|th)|\\d{4}|spring|autumn|board|council|executive|committee|steering|management|governing|staff|team|faculty|departmental|department|all[- ]hands|planning|budget|safety|project|partners?|production|members?['’]?|trustees['’]?|shareholders['’]?|directors['’]?|of) )+";
const MEETING = "(?:meeting|assembly|retreat|session|AGM|EGM)";
const BEHIND =
  "(?:[,:–—-]?\\s*(?:attendance|attendees|participants|present|minutes|\\d{1,2}[^,;:]{2,24}|\\p{Lu}\\p{L}{2,8} \\d{1,2}[^;:]{0,8}))?";
const MINUTES_OF = "(?:(?:minutes|attendance)(?: (?:of|at) the| (?:of|at)|\\s?[:–—-]) )?";
const MEETING_EN = [
  // "Model Chamber of Commerce – board meeting"
  costly(
    new RegExp(
      `^${MINUTES_OF}(?:the )?(\\p{Lu}[^:;,()–—]{3,60}?)(?:['’]s?)?(?:,|\\s[–—-])? (?:${BODY}${MEETING}|AGM|EGM)${BEHIND}:?$`,
      "iu",
    ),
  ),
  // "Board meeting, Model Bank", "Meeting of the Board of Directors of Model Bank"
  costly(
    new RegExp(
      `^${MINUTES_OF}(?:${BODY}${MEETING}|${MEETING} of the (?:\\p{L}+ ){0,2}(?:board|council|committee)(?: of (?:directors|trustees|governors))?)(?:,| of| –| -|:) (?:the )?(\\p{Lu}[^:;,()]{3,60}?)${BEHIND}:?$`,
      "iu",
    ),
  ),
] as const;
// What every title of a meeting contains: the expressions themselves are slow to compile.
const MEETS = /[会团]|meeting|assembly|retreat|session|AGM|EGM/iu;
const isFirm = (words: string): boolean => hasOrganizationWord(words.replace(/['’]s?(?= |$)/gu, ""));

// 示例集团安全生产工作会议, 示例商会秘书处会议: of the organization's own people, unlike a fair or a forum.
const INTERNAL_ZH = costly(
  new RegExp(
    `^(\\P{P}{2,24}?(?:公司|集团|协会|商会|学会|联合会|促进会|银行|大学|学院|学校|医院|研究院|研究所|管委会|办事处|[局委厅院]))${ORDINAL}{0,2}(?:工作|总结|表彰|经营|分析|安全|生产|质量|销售|营销|调度|部门|中层|经理|负责人|干部|教?职工|员工|全体|年度|年终|半年度?|季度|月度|项目|财务|预算|管理|换届|选举|筹备|秘书处|办公室){1,4}(?:会议|大会|年会|例会|会)${ITS_LIST}$`,
    "u",
  ),
);
// 示例大学国际交流处会议
const DEPARTMENT_ZH = costly(
  /^(\P{P}{4,30}?(?<!秘书|各)[部处科室])(?:工作|全体|\d{4}年度?)?(?:会议|例会|会)$/u,
);
const YEARLY_ZH = costly(
  new RegExp(
    `^(\\P{P}{2,24}?(?:协会|商会|学会|联合会|促进会|研究会|联盟|公司|集团))${ORDINAL}{0,2}(?:(?:会员)?(?:年会|大会)|执委会|会长会|主席团)$`,
    "u",
  ),
);

const organizationOnly = (name: string, sure: boolean): OrganizationElement | undefined => {
  const organization = organizationAlone(name, sure);
  return organization?.place ? undefined : organization;
};

const bodyIn = (words: string): { organization: OrganizationElement; weak: boolean } | undefined => {
  const found = (organization: OrganizationElement | undefined, weak: boolean) =>
    organization && { organization, weak };
  if (!MEETS.test(words)) return undefined;
  const [, name = "", body = ""] = MEETING_ZH.exec(words) ?? [];
  if (name) return found(organizationOnly(name, false), OF_MEMBERS.test(body));
  const department = DEPARTMENT_ZH.exec(words)?.[1];
  const section = department ? organizationAlone(department, false) : undefined;
  if (section) return found(section, true);
  const own = INTERNAL_ZH.exec(words)?.[1] ?? YEARLY_ZH.exec(words)?.[1];
  if (own) return found(organizationOnly(own, false), true);
  const english = MEETING_EN.map((form) => form.exec(words)?.[1]).find((each) => each && isFirm(each));
  return english ? found(organizationOnly(english, true), false) : undefined;
};

// Reads the title of a meeting of an organization's own body: 示例协会理事会会议 above its 会长 and 理事.
const ownMeeting = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  const title = after === "" ? text : before;
  if (!isAbovePeople(reader) || labelOf(title)) return false;
  const found = bodyIn(title);
  if (!found) return false;
  const { organization, weak } = found;
  const heading = { ...headingFor(organization), ...(weak && { weak }) };
  if (after !== "") return people(reader, after, source, { ...reader.context, heading });
  return openHeading(reader, heading, source);
};

// "So the final list for Model Guild is:", "Updated names for Model Bank:"
const LIST_OF = costly(
  /^(?:(?:so|thus|therefore|hence|ok|now|please (?:find|see)|here(?:['’]s| is| are)|(?:below|this|attached|following) (?:is|are))[,:]? )*(?:(?:the|our|my) )?(?:(?:final|full|complete|new|updated|revised|corrected|amended|current|latest|definitive|confirmed|provisional|whole|entire) ){1,2}(?:list|names|line-?up|group|party|attendees|participants|attendance|team)(?: of (?:participants|attendees|names|guests|delegates|people))? (?:for|from|of) (?:the )?(\p{Lu}[^:;,]{2,60}?)(?: (?:is|are|looks|reads|now|therefore|thus|then|as follows|below|follows|like this)){0,4}\s*:?$/iu,
);
const LIST_OF_ZH =
  /^(?:所以|因此|那么|这样)?[，,]?\s?(?:我们?|我司|我会|我方)?(\P{P}{3,24}?)(?:的|这边的?)?(?:最终|最后|最新|更新后?的?|调整后的?|变更后的?|修改后的?|正式)(?:的)?(?:参会|参加|出席|来访)?(?:人员)?名单(?:为|是|如下|就是)*\s*[:：]?$/u;
const NAMES_LIST = /名单|list|names|line-?up|group|party|attend|participants|team/iu;
// Reads a sentence that gives the list of an organization's people: "So the final list for Model Guild is:".
const listOf = (reader: Reader, { text, after, source }: Piece): boolean => {
  const name =
    after === "" && NAMES_LIST.test(text) ? (LIST_OF.exec(text) ?? LIST_OF_ZH.exec(text))?.[1] : undefined;
  const organization = name ? organizationOnly(name, /^\P{Script=Han}+$/u.test(name)) : undefined;
  if (!name || !organization) return false;
  if (organization.lang === "en" && !isFirm(name)) return false;
  return openHeading(reader, { ...headingFor(organization), implied: true }, source);
};

/** Read titles that name the organization of all people below them: of its own meeting, of its list, of an occasion. */
export const TITLES_WITH_OWNER = [listOf, atOccasion, ownMeeting];
