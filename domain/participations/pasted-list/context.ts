import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { isDependent, isOfficeAlone } from "./chinese-words";
import { costly } from "./costly";
import { englishNameOf, isFieldOfWork, isPartEn, isUnitEn } from "./english-parts";
import { englishOrganizationScore } from "./english-words";
import { roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead } from "./people";
import { isFunction, isInGroup } from "./posts";
import { asSmallPart, withinOrganization } from "./within-organization";

/** An organization above its people. */
export interface Heading {
  organization: OrganizationElement;
  used: boolean;
  /** Whether it may be something other than an organization. */
  weak?: boolean;
  /** Only the name of the delegation, or the writer's own organization, says that the people below come from there. */
  implied?: boolean;
}

/** What the headings above a line say about the people in it. */
export interface Context {
  side?: Side;
  delegation?: string;
  /** What a party is called whose organization is not named: it is none of those named for others. */
  party?: string;
  /** The size of the delegation according to the heading. */
  delegationSize?: number;
  heading?: Heading;
  /** The city or county of those below, of whose government mayors and the like are. */
  place?: OrganizationElement;
  role?: NonNullable<Participant["roles"]>[number];
  /** The role applies to all lines below, not only to the first. */
  roleLasts?: boolean;
  presence?: "absent" | "remote" | "invited" | "substituted";
  /** The person who is replaced: the one named before, or after. */
  substituteFor?: "above" | "below";
  /** The next person's role in the delegation. */
  function?: string;
  /** A title alone above its people: 副会长： over their names. */
  title?: { text: string; lang: "zh" | "en" };
}

const ZONES = [
  ...["工业园区", "科技园区", "产业园区", "科技园", "产业园", "工业园", "科技城", "园区"],
  ...[
    "经济技术开发区",
    "经济开发区",
    "开发区",
    "高新区",
    "经开区",
    "自贸区",
    "保税区",
    "综保区",
    "度假区",
    "新区",
  ],
];
/** 园区, 园区管委会 below 示例工业园区: the zone's name in full. */
const ofZone = (own: OrganizationElement, whole: OrganizationElement): OrganizationElement | undefined => {
  const name = own.parent ?? own.text;
  const kind = ZONES.find((word) => name.startsWith(word) && whole.text.endsWith(word));
  if (!kind || whole.parent || name.startsWith(whole.text)) return undefined;
  const text = `${whole.text}${name.slice(kind.length)}`;
  return own.parent ? { ...own, parent: text } : { ...own, text };
};

const OF_RANK = costly(
  /^[镇乡村旗](?:党委|党支部|党总支|政府|人大|纪委|委会|妇联|团委|[\p{Script=Han}]{1,4}办)/u,
);
/** 镇党委, 村党支部 below 示例镇, 示例村: those of that town or village. */
const ofRank = (own: OrganizationElement, whole: OrganizationElement): OrganizationElement | undefined => {
  const name = own.parent ?? own.text;
  const isOfSame = OF_RANK.test(name) && whole.text.endsWith(name.charAt(0)) && !whole.parent;
  if (!isOfSame) return undefined;
  const text = `${whole.text}${name.slice(1)}`;
  if (!own.parent) return { ...own, text };
  // 党政办 after 镇党委 is that of the town.
  return { ...own, parent: /办(?:公室)?$/u.test(own.text) ? whole.text : text };
};

/** An organization as a part of the one above it, where its name shows that. */
const partOf = (own: OrganizationElement, whole: OrganizationElement): OrganizationElement => {
  // 经济局 below 示例国样例市政府代表团
  if (!own.parent && /.{2}政府$/u.test(whole.text) && isOfficeAlone(own.text))
    return { ...own, parent: whole.text };
  const ofKind = ofZone(own, whole) ?? ofRank(own, whole);
  if (ofKind) return ofKind;
  const given = withinOrganization(own, whole);
  return given === own ? asSmallPart(own, whole) : given;
};

const isPart = ({ lang, text, parent, dependent }: OrganizationElement): boolean =>
  lang === "en" && !parent && (dependent === true || isPartEn(text) || isFieldOfWork(text));

const BARE_GROUP = costly(
  /^(?:(?:随行|工作|陪同|技术|其他|另有|还有|及|和|等)*(?:人员|工作人员|工程师|随员|司机|翻译|秘书|记者|技术员|助理|员工|职员|代表|专家|学生|教师)?\s*[\d一二两三四五六七八九十]{1,3}[名人位]|(?:另有|还有)?[\d一二两三四五六七八九十]{1,3}[名人位](?:随行|工作|陪同|技术)*(?:人员|工程师|随员|司机|翻译|秘书|记者|技术员|助理|员工|职员|代表|专家|学生|教师)|(?:and |plus )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?\p{Ll}+)$/iu,
);

// "International Department" below "Model Chamber of Industry"
const isPlainUnit = ({ text }: OrganizationElement, whole: string | undefined): boolean =>
  isUnitEn(text) &&
  whole !== undefined &&
  /^\p{Lu}/u.test(whole) &&
  englishOrganizationScore(whole.split(" ")) >= 0.6;

// 集团 of 示例集团
const isKindOf = (own: OrganizationElement, whole: OrganizationElement): boolean =>
  /^(?:集团|公司|总公司)$/u.test(own.text) &&
  !own.parent &&
  whole.text !== own.text &&
  whole.text.includes(own.text.slice(-2));

const interprets = ({ roles, posts }: PersonRead): boolean =>
  roles.includes("interpreter") || posts.some(({ title }) => title && roleOf(title.text) === "interpreter");
const asInterpreter = (roles: PersonRead["roles"]): PersonRead["roles"] => [
  ...new Set<PersonRead["roles"][number]>([...roles, "interpreter"]),
];

// A firm or an association of a region has people with these titles, whose employer its name does not say.
const OF_FIRMS = /经理|董事|总裁|总监|会长|理事|秘书长|教授|[校院行厂]长|创始人|合伙人|总$/u;
const OF_REGION =
  /^(?:经济特区|经济开发区|投资|旅游|商务|工业|农业|外事|州长|省长|市长|议会|政府|对外|进出口|招商|贸易|文化|教育|交通|港务|城市|经济|财政|体育|卫生|环境)/u;
const isOfRegion = ({ text, parent, lang }: OrganizationElement): boolean =>
  lang === "zh" && !parent && (isOfficeAlone(text) || isDependent(text) || OF_REGION.test(text));

// 县委, 县文旅局 below 示例县代表团: of that county.
const isOfSameLevel = ({ text, parent, lang }: OrganizationElement, place: OrganizationElement): boolean =>
  lang === "zh" && !parent && /^[省市县区州旗盟]/u.test(text) && place.text.endsWith(text.charAt(0));

// 秘书：王小样（省贸促会）: a function in the delegation of somebody with an organization.
const isInParty = ({ posts, postsFirst }: PersonRead, post: PersonRead["posts"][number]): boolean =>
  postsFirst &&
  posts.length > 1 &&
  post === posts[0] &&
  post.title !== undefined &&
  isFunction(post.title.text);

const COMES_ALONG = /^(?:司机|驾驶员|记者)$/u;
/** 副市长 and 投资局局长 below 示例市代表团: the mayor and a bureau of that city. */
const ofPlace = (person: PersonRead, place: OrganizationElement): PersonRead => {
  let isGiven = false;
  const isElsewhere = person.posts.some(
    ({ organization }) => organization && !isOfRegion(organization) && !isOfSameLevel(organization, place),
  );
  const posts = person.posts.map((post): PersonRead["posts"][number] => {
    const { title, organization } = post;
    const ranked = organization && ofRank(organization, place);
    if (ranked) isGiven = true;
    if (ranked) return { ...post, organization: ranked };
    const own =
      organization === undefined
        ? title?.lang === "zh" &&
          !isElsewhere &&
          !COMES_ALONG.test(title.text) &&
          roleOf(title.text) !== "interpreter" &&
          !isInParty(person, post) &&
          !OF_FIRMS.test(title.text) &&
          !isInGroup(title.text)
        : isOfRegion(organization) && !isOfSameLevel(organization, place);
    if (!own) return post;
    isGiven = true;
    return { ...post, organization: organization ? { ...organization, parent: place.text } : place };
  });
  if (!isGiven) return person;
  const roles = interprets(person) ? asInterpreter(person.roles) : person.roles;
  return { ...person, roles, posts, doubt: [...person.doubt, "organization"] };
};

// 副会长： over 王小样（样例集团董事长）: the post in brackets is a further one.
const withTitleAbove = (person: PersonRead, title: Context["title"]): PersonRead => {
  const hasOwn = person.posts.some((post) => post.title && !post.inBrackets && !isFollowing(person, post));
  if (!title || person.group || person.names.length === 0 || hasOwn) return person;
  return { ...person, posts: [{ title }, ...person.posts], postsFirst: true };
};
// The brackets directly behind a name hold its first posts.
const isFollowing = ({ postsFirst }: PersonRead, { organization }: PersonRead["posts"][number]): boolean =>
  !postsFirst && organization !== undefined;

const OFFICE_OF_ASSOCIATION =
  /^(?:常务|执行|名誉|荣誉|创会|轮值|驻会)*副?(?:会长|理事长|监事长|理事|监事|秘书长)$/u;
const FIRM = /(?:公司|集团|厂|酒店|银行|合作社|事务所)$/u;
/** 副会长，样例集团董事长 below 示例商会: the first is an office of the association, not of the firm. */
const withOfficeApart = (person: PersonRead, organization: OrganizationElement): PersonRead => {
  const [first, second, ...more] = person.posts;
  const isOffice =
    first?.title &&
    second?.organization &&
    organization.text.endsWith("会") &&
    OFFICE_OF_ASSOCIATION.test(simplified(first.title.text)) &&
    FIRM.test(second.organization.text) &&
    (!first.organization || (first.organization.text === second.organization.text && second.behind));
  if (!isOffice) return person;
  const { organization: _, ...office } = first;
  return { ...person, posts: [office, { ...second, shared: false }, ...more] };
};

/** A person with what the headings above say and the line itself does not. */
export const within = (
  read: PersonRead,
  { heading, place, role, roleLasts, presence, function: added, title }: Context,
): PersonRead => {
  const given = heading ? withOfficeApart(read, heading.organization) : read;
  const person = withTitleAbove(given, title);
  const lasting = roleLasts && person.group ? undefined : role;
  const roles = lasting && !person.roles.includes(lasting) ? [lasting, ...person.roles] : person.roles;
  const functions =
    added && !person.functions.includes(added) ? [...person.functions, added] : person.functions;
  const known = { ...person, roles, functions, ...(presence && !person.presence && { presence }) };
  if (!heading) return place ? ofPlace(known, place) : known;
  const { organization } = heading;
  if (person.group) {
    // 工程师2名 below 样例集团: they are from there. 各部门负责人 needs no organization.
    const isBare = person.of.length === 0 && BARE_GROUP.test(person.group.text);
    if (!isBare || (heading.implied && !heading.weak)) return known;
    heading.used = true;
    const doubt = heading.implied ? [...known.doubt, "organization" as const] : known.doubt;
    return { ...known, of: [organization], doubt };
  }
  const isInterpreter = interprets(known);
  // 附属医院副院长 Deputy Director, University Hospital: one post in two languages.
  const inLanguage = person.posts.filter((post) => post.organization?.lang === organization.lang);
  const elsewhere = (inLanguage.length > 0 ? inLanguage : person.posts).some(
    (post) =>
      post.organization &&
      !isPart(post.organization) &&
      partOf(post.organization, organization) === post.organization &&
      !isKindOf(post.organization, organization),
  );
  // 会长王小样（兼样例集团董事长）: only the post in brackets is elsewhere.
  const [first] = person.posts;
  const isBeside =
    first?.title &&
    !first.organization &&
    (given !== read || person.posts.slice(1).every((post) => post.inBrackets));
  if (heading.implied && elsewhere && !isBeside) return known;
  let hasPart = false;
  const posts = person.posts.map((post) => {
    const isRank =
      person.postsFirst && person.posts.length > 1 && post === person.posts[0] && !post.organization;
    if (heading.implied && post.title && (isRank ? isFunction : isInGroup)(post.title.text)) return post;
    // 集团副总裁 below 示例集团: the title with the word for its own organization.
    if (post.organization && post.title && isKindOf(post.organization, organization)) {
      heading.used = true;
      const title = { ...post.title, text: `${post.organization.text}${post.title.text}` };
      return { ...post, title, organization };
    }
    const given = post.organization ? partOf(post.organization, organization) : organization;
    // "Investment Division" below "Model Bureau" or 样例局 Model Bureau
    const isNamed = given.text.includes(organization.text);
    const owner =
      given !== organization && !isNamed && isPart(given) ? englishNameOf(organization) : undefined;
    const whole = owner ? { ...given, parent: owner } : given;
    hasPart ||= whole !== given && !isPlainUnit(given, whole.parent);
    if (whole === organization || whole.parent !== undefined || whole.text.includes(organization.text))
      heading.used = true;
    return { ...post, organization: whole };
  });
  if (posts.length === 0) heading.used = true;
  const doubt =
    heading.weak || hasPart || (isInterpreter && heading.implied)
      ? [...person.doubt, "organization" as const]
      : person.doubt;
  const own = heading.implied && isInterpreter ? asInterpreter(known.roles) : known.roles;
  return { ...known, roles: own, doubt, posts: posts.length > 0 ? posts : [{ organization }] };
};
