import { isDependent } from "./chinese-words";
import type { Context } from "./context";
import { costly } from "./costly";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { withinOrganization } from "./within-organization";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

// 我会会长: of the writer's organization.
const OF_WRITER =
  /[我本贵](?:会|局|司|校|院|行|厅|委|办|处|方|公司|单位|集团|协会|商会|中心|们)|\b(?:our|my)\b/iu;

// 副局长 below 示例局局长; not 副处长, who may be of any section.
const RANK = /^(?:常务|第一)?副?(局|厅|院|校|署|馆|台|行)长$/u;
const ORGANIZATION = /(?:局|厅|委|署|院|会|馆|校|大学|学院|集团|公司|银行)$/u;

// Not 示例市中心 or 示例支队, which may be organizations of their own.
const DEPARTMENT = /^\p{Script=Han}{1,7}[科处室股]$/u;

// 副会长 and 秘书长 below 示例商会会长, 副总经理 below 样例公司董事长
const OF_KIND: readonly { organization: RegExp; rank: RegExp }[] = [
  {
    organization: /(?:商会|协会|学会|总会|公会|联合会|促进会|基金会|友好会|理事会)$/u,
    rank: /^(?:(?:常务|执行|第一|名誉|轮值)?副?(?:会长|理事长|秘书长|监事长|总干事)|(?:常务)?理事|监事)$/u,
  },
  {
    organization: /(?:大使馆|领事馆|总领馆)$/u,
    rank: /(?:大使|公使|参赞|领事|秘书|武官|专员|[一二三]秘|随员)$/u,
  },
  {
    organization: /(?:公司|集团|科技|银行|企业)$/u,
    rank: /^(?:(?:常务|执行|高级)?副?(?:总经理|总裁|董事长)|副总|(?:财务|技术|市场|销售|法务|运营|人事|研发|行政)(?:总监|经理)|总工程师|董事会秘书)$/u,
  },
];
const isOfKind = (title: string, whole: string): boolean =>
  OF_KIND.some(({ organization, rank }) => organization.test(whole) && rank.test(title));

const OFFICER_EN = costly(
  /^(?:(?:senior |executive |deputy |first |acting )*(?:vice[- ])?(?:president|chair(?:man|woman|person)?|secretary[- ]general|director[- ]general|executive director|managing director|general manager|treasurer|honorary secretary|chief \p{L}+ officer)|C[EFOT]O|(?:sales|marketing|finance|legal|area|export|project|technical|commercial|policy|membership|events) (?:director|manager|counsel))$/iu,
);
const BODY_EN = costly(
  new RegExp(
    `\\b(?:${"chamber association council federation society institute club union forum group ltd limited inc corp corporation company co gmbh ag bv llc plc bank holdings agency"
      .split(" ")
      .join("|")})\\b`,
    "iu",
  ),
);
/** The organization of the person above in English, where a title shows an office of the same organization: "Vice President". */
const sharedInEnglish = (
  { posts }: PersonRead,
  above: OrganizationElement | undefined,
): PostRead | undefined => {
  const [only, ...others] = posts;
  const title = only?.title;
  return above?.lang === "en" &&
    others.length === 0 &&
    title?.lang === "en" &&
    !only?.organization &&
    BODY_EN.test(above.text) &&
    OFFICER_EN.test(title.text)
    ? { ...only, organization: above }
    : undefined;
};

// "Consul Bob Sample" behind "Consul General Ann Example of the Republic of Model"
const HEAD_OF_MISSION =
  /^(?:deputy )?(?:ambassador|consul general|consul|chargé d['’]affaires|minister counsell?or)\b/iu;
const OF_MISSION =
  /^(?:(?:deputy|vice|honorary|first|second|third) )*(?:consul|counsell?or|consul general)$|^(?:first|second|third) secretary$/iu;
const sharedInMission = ({ posts }: PersonRead, above: PersonRead | undefined): PostRead | undefined => {
  const [only, ...others] = posts;
  const head = above?.posts.find(({ title }) => title && HEAD_OF_MISSION.test(title.text));
  return head?.organization?.lang === "en" &&
    others.length === 0 &&
    only?.title &&
    !only.organization &&
    OF_MISSION.test(only.title.text)
    ? { ...only, organization: head.organization }
    : undefined;
};

const rootInEnglish = ({ posts, group }: PersonRead): OrganizationElement | undefined => {
  const named = posts.flatMap(({ organization }) => organization ?? []);
  return !group && named.length === 1 && named[0]?.lang === "en" && !named[0].parent ? named[0] : undefined;
};

const rootOf = ({ posts }: PersonRead): OrganizationElement | undefined => {
  const [own] = posts.flatMap(({ organization }) => organization ?? []);
  if (own?.lang !== "zh") return undefined;
  return own.parent ? { kind: "organization", text: own.parent, lang: "zh" } : own;
};

const isDepartment = ({ organization }: PostRead): boolean =>
  organization?.lang === "zh" &&
  !organization.parent &&
  DEPARTMENT.test(organization.text) &&
  isDependent(organization.text);

/**
 * People with the organization of those above them where their own title or department shows that it is the same: 副局长 and 法规处处长
 * below 示例局局长. This stays doubtful.
 */
export const withOrganizationAbove = <T extends Placed>(people: readonly T[]): readonly T[] => {
  let above: OrganizationElement | undefined;
  let english: OrganizationElement | undefined;
  let place: Context | undefined;
  let before: PersonRead | undefined;
  return people.map((each) => {
    const { read, context } = each;
    const isSame =
      place?.side === context.side &&
      place?.delegation === context.delegation &&
      place?.party === context.party &&
      !context.heading &&
      !OF_WRITER.test(each.source);
    const whole = isSame ? above : undefined;
    place = context;
    const [first] = read.posts;
    const shared = isSame ? (sharedInEnglish(read, english) ?? sharedInMission(read, before)) : undefined;
    before = read.posts.some(({ title }) => HEAD_OF_MISSION.test(title?.text ?? "")) ? read : before;
    if (shared)
      return { ...each, read: { ...read, posts: [shared], doubt: [...read.doubt, "organization" as const] } };
    english = rootInEnglish(read);
    const rank = first && !first.organization ? RANK.exec(first.title?.text ?? "")?.[1] : undefined;
    const root = rootOf(read);
    const isPart = first !== undefined && isDepartment(first);
    // 州长办公室 below 样例公司 is of something else.
    const part = isPart && first.organization ? withinOrganization(first.organization, whole) : undefined;
    const isOfSameKind =
      whole !== undefined && !first?.organization && isOfKind(first?.title?.text ?? "", whole.text);
    if (whole && (ORGANIZATION.test(whole.text) || isOfSameKind) && read.posts.length === 1 && first?.title) {
      const given = part ?? whole;
      if (part ? part.parent : isOfSameKind || (rank && whole.text.endsWith(rank)))
        return {
          ...each,
          read: {
            ...read,
            posts: [{ ...first, organization: given }],
            doubt: [...read.doubt, "organization" as const],
          },
        };
    }
    above = read.group ? above : isPart ? undefined : root;
    return each;
  });
};

/** 示例市商务局 局长 王小样 and below it, indented, 副局长 李大例: in the place of the same organization. */
export const belowOrganization = (read: PersonRead, above: PersonRead): PersonRead => {
  const [first, ...more] = above.posts;
  const [own, ...others] = read.posts;
  const isAlike = more.length + others.length === 0 && read.postsFirst && above.postsFirst && !read.group;
  if (!isAlike || !own?.title || own.organization || !first?.title || !first.organization) return read;
  const posts = [{ ...own, organization: first.organization }];
  return { ...read, posts, doubt: [...read.doubt, "organization"] };
};
