import { isDependent } from "./chinese-words";
import { costly } from "./costly";
import type { Element, Joint } from "./elements";
import { isFieldOfTitle, withOwner } from "./english-parts";
import { EN_FIELDS } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { wholeOfOfficer } from "./officers-of-whole";
import type { OrganizationElement, PostRead } from "./people";
import { asSmallPart, isOfUniversity, withinOrganization } from "./within-organization";

type TitleElement = Extract<Element, { kind: "title" }>;

const sameLanguage = (post: PostRead, lang: string): boolean =>
  (post.title ?? post.organization)?.lang === lang;

// 江样仲裁委员会仲裁员、律师: a lawyer of a law firm, which is not named.
const OF_A_FIRM = /^(?:执业)?(?:律师|公证员|注册会计师)$/;
const EMPLOYS_THEM = /[所院处司]$|集团$|中心$/;
/** Whether somebody with this title may belong to the organization of the title before it: 副市长 only to the same place. */
const fits = (title: TitleElement, organization: OrganizationElement): boolean =>
  (!title.local ||
    simplified(organization.text)
      .replace(/(?:人民)?政府$/, "")
      .endsWith(simplified(title.text).slice(-2, -1))) &&
  (!OF_A_FIRM.test(simplified(title.text)) || EMPLOYS_THEM.test(simplified(organization.text)));

const IN_GROUP =
  /^(?:组长|副组长|成员|组员|团长|副团长|团员|队长|副队长|队员|随员|领队|副领队|联络员|deputy leader(?: of (?:the )?delegation)?|deputy head of (?:the )?delegation)$/i;
/** Whether a title before the name is a function among those listed: 组长 李四 示例大学教授. */
export const isInGroup = (title: string): boolean => IN_GROUP.test(simplified(title));

// 秘书长：王小样 示例市商务局副局长, in a list of a delegation.
const BEFORE_POST = /^(?:副?秘书长|(?:高级|特邀)?顾问|(?:随行|随团)?秘书|干事|联络官|新闻官)$/;
/** Whether a title may be a function in the delegation of somebody whose post elsewhere follows. */
export const isFunction = (title: string): boolean => isInGroup(title) || BEFORE_POST.test(simplified(title));

type Added = { posts: PostRead[]; score: number };

const titleScore: Partial<Record<Joint, number>> = {
  enum: 0.6,
  concurrent: 0.6,
  and: 0.6,
  none: -1,
  slash: 0.2,
  comma: 0.1,
};

const withTitle = (posts: readonly PostRead[], element: TitleElement, joint: Joint): Added => {
  const title = {
    text: element.text,
    lang: element.lang,
    ...(element.local && { local: true }),
    ...(element.weak && { weak: true }),
  };
  const last = posts.at(-1);
  if (!last) return { posts: [{ title }], score: 0 };
  // 国际处处长 王小样（示例大学兼职教授）: a post of its own in the brackets.
  if (last.wholeBehind && joint === "none" && last.organization?.parent) {
    const { parent, ...own } = last.organization;
    const { wholeBehind: _, ...post } = last;
    const whole: OrganizationElement = { kind: "organization", text: parent, lang: own.lang };
    const before = [...posts.slice(0, -1), { ...post, organization: own }];
    return { posts: [...before, { organization: whole, title, ahead: true }], score: -0.4 };
  }
  if (!last.title && last.organization)
    return {
      posts: [...posts.slice(0, -1), { ...last, title, ahead: true }],
      score: joint === "none" ? 0.6 : joint === "enum" ? -1 : 0.4,
    };
  // In English a title has its own organization, unless one precedes both; in Chinese one applies to all titles after it.
  const carries =
    element.lang === "zh" || (last.ahead && (joint === "and" || joint === "slash" || joint === "enum"));
  const organization =
    carries && last.organization && fits(element, last.organization) ? last.organization : undefined;
  const post = {
    title,
    ...(organization && { organization, shared: true, ...(last.ahead && { ahead: true }) }),
  };
  return { posts: [...posts, post], score: titleScore[joint] ?? -0.1 };
};

/** Whether words in brackets are the field of an English title before them: "Consul (Visas)". */
export const isFieldInBrackets = (text: string): boolean => isFieldOfTitle(text) && !ABBREVIATION.test(text);
const ABBREVIATION = /^\p{Lu}[\p{Lu}&-]{1,9}$/u;
const REGION = costly(
  /^(?:(?:Greater|North|South|East|West|Mainland) )?(?:China|Asia|Asia[- ]Pacific|APAC|EMEA|Europe|Africa|Americas?|Middle East|ASEAN|Latin America|Central Asia|Southeast Asia)(?: (?:and|&) \p{Lu}\p{L}+)?$/u,
);
const DEPARTMENT = /^(?!.{1,3}[省市县区州]).{2,8}(?:(?<!俱乐)部|处|科|室|课|组|中心)$/;
// An office of a firm in a town, after the firm.
const BRANCH = costly(
  /^(?!(?:Foreign|Information|General|Head|Legal|Liaison|Representative|Press|Trade|Project|Private)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:(?:Representative|Liaison|Branch) )?(?:Office|Branch|Plant|Factory)$/u,
);
// 外交部 is no department of the organization in brackets behind the name.
const MINISTRY =
  /^(?:外交|国防|教育|科技|科学技术|工信|工业和信息化|公安|民政|司法|财政|人社|自然资源|生态环境|住建|住房和城乡建设|交通运输|水利|农业农村|商务|文旅|文化和旅游|中央.{2,4})部$/u;
const OF_MINISTRY = /^副?司长$/u;
const isMinistry = ({ organization, title }: PostRead): boolean =>
  MINISTRY.test(simplified(organization?.text ?? "")) || OF_MINISTRY.test(simplified(title?.text ?? ""));
const HEAD = /^[局厅]长$/u;
const OFFICE_OF_PLACE = /^\p{Script=Han}{2,4}(?<!综合|行政)办$/u;
const BESIDE: ReadonlySet<Joint> = new Set(["space", "none", "slash", "dash"]);

const withOrganization = (posts: readonly PostRead[], element: OrganizationElement, joint: Joint): Added => {
  const last = posts.at(-1);
  if (!last) return { posts: [{ organization: element }], score: 0 };
  const list = posts.slice(0, -1);
  const english = element.lang === "en";
  // "Vice-Rector (International)"
  if (english && joint === "bracket" && last.title && isFieldInBrackets(element.text)) {
    const text = `${last.title.text} (${element.text.toLowerCase()})`;
    return { posts: [...list, { ...last, title: { ...last.title, text } }], score: 0.4 };
  }
  // "Japan External Trade Organization (JETRO)"
  if (english && joint === "bracket" && last.organization?.lang === "en" && ABBREVIATION.test(element.text)) {
    const whole = last.organization;
    const named = { ...whole, text: `${whole.text} (${element.text})` };
    return {
      posts: posts.map((post) => (post.organization === whole ? { ...post, organization: named } : post)),
      score: 0.4,
    };
  }
  // "General Manager, China": the region of the title.
  if (english && joint === "comma" && last.title && !last.organization && REGION.test(element.text))
    return {
      posts: [...list, { ...last, title: { ...last.title, text: `${last.title.text}, ${element.text}` } }],
      score: 0.4,
    };
  if (last.title && isInGroup(last.title.text) && !last.ahead)
    return { posts: [...posts, { organization: element }], score: 0 };
  // 党组成员、副市长，市总工会主席: a mayor is of no organization after the title.
  const isOther = !english && last.title?.local === true && !fits({ kind: "title", ...last.title }, element);
  if (isOther && !last.organization && joint === "comma")
    return { posts: [...posts, { organization: element }], score: 0.2 };
  if (last.title && !last.organization && joint !== "enum" && joint !== "concurrent") {
    // The organization after its titles: "CEO and Founder, Model Tech".
    const from = posts.findIndex((_, at) =>
      posts
        .slice(at)
        .every((post) => post.title && !post.organization && (post === last || !isInGroup(post.title.text))),
    );
    const before =
      english && joint === "comma" ? withOwner(posts.slice(0, from), element) : posts.slice(0, from);
    const filled = [...before, ...posts.slice(from).map((post) => ({ ...post, organization: element }))];
    return { posts: filled, score: english ? 0.4 : joint === "none" ? -2 : 0 };
  }
  // "Director Ann Example (Model Office), Section Chief Bob Sample (Model Bureau)": their own, rather than that of the first.
  if (last.title && last.shared && (joint === "none" || (english && joint === "bracket")))
    return { posts: [...list, { title: last.title, organization: element }], score: 0.3 };
  if (last.organization && !last.title) {
    // "Model Pumps GmbH, Modelton Office"
    if (english && joint === "comma" && BRANCH.test(element.text))
      return {
        posts: [...list, { organization: { ...element, parent: last.organization.text } }],
        score: 0,
      };
    // "Model Airlines, Marketing": the second is a part of the first.
    if (
      english &&
      joint === "comma" &&
      element.text.split(" ").every((word) => EN_FIELDS.has(word.toLowerCase()))
    )
      return {
        posts: [...list, { organization: { ...element, parent: last.organization.text } }],
        score: 0,
      };
    if (english && (joint === "comma" || joint === "space"))
      return {
        posts: [...list, { organization: { ...last.organization, parent: element.text } }],
        score: -0.4,
      };
    // 示例大学 经济学院: the second is a part of the first, unless it has a place name of its own.
    const inner =
      element.dependent || last.organization.place || (!english && !element.place && !element.weak);
    if (
      inner &&
      (BESIDE.has(joint) ||
        (joint === "bracket" && !english && element.dependent) ||
        (joint === "comma" && !english && isDependent(simplified(element.text))))
    )
      return {
        posts: [
          ...list,
          {
            organization: {
              ...element,
              parent: `${last.organization.parent ?? ""}${last.organization.text}`,
            },
          },
        ],
        score: element.dependent ? -0.2 : -0.5,
      };
    // 财务部 王小样（示例公司）
    const isUnit =
      DEPARTMENT.test(simplified(last.organization.text)) && !isDependent(simplified(element.text));
    if (joint === "bracket" && !english && isUnit && !isMinistry(last) && !last.organization.parent)
      return {
        posts: [...list, { organization: { ...last.organization, parent: element.text }, wholeBehind: true }],
        score: 0.4,
      };
    return { posts: [...posts, { organization: element }], score: joint === "enum" ? -0.6 : -1.6 };
  }
  // 王小样 / 国际业务部经理 / 示例公司; 国际学院院长，海州大学; 国际处处长 王小样（示例大学）
  const isSchool = last.organization !== undefined && isOfUniversity(last.organization, element);
  if (
    !english &&
    (joint === "slash" ||
      ((joint === "comma" || joint === "space" || (joint === "bracket" && !isMinistry(last))) &&
        (isSchool || isDependent(simplified(last.organization?.text ?? ""))))) &&
    last.title &&
    last.organization?.lang === "zh" &&
    !last.organization.parent &&
    !last.shared &&
    (isSchool || DEPARTMENT.test(simplified(last.organization.text))) &&
    !DEPARTMENT.test(simplified(element.text))
  )
    return {
      posts: [
        // 王小样 / 副总经理 / 国际部经理 / 示例公司
        ...list.map((post) => (post.organization ? post : { ...post, organization: element })),
        {
          ...last,
          organization: { ...last.organization, parent: element.text },
          ...(joint === "bracket" && { wholeBehind: true }),
        },
      ],
      score: 0.6,
    };
  // "(Model Agency) Director, China": the region of the title.
  if (english && joint === "comma" && last.organization && last.title && REGION.test(element.text))
    return {
      posts: [...list, { ...last, title: { ...last.title, text: `${last.title.text}, ${element.text}` } }],
      score: 0.2,
    };
  // "Manager – Policy and Research – Model Council": a field alone is a part of what follows.
  const isField = last.organization?.text
    .split(" ")
    .every((word) => EN_FIELDS.has(word.toLowerCase()) || word === "&");
  const joins =
    joint === "comma" || (isField && (joint === "dash" || joint === "bracket" || joint === "slash"));
  if (english && joins && last.organization && !last.organization.parent && !last.shared) {
    const isBranch = BRANCH.test(element.text) && !BRANCH.test(last.organization.text);
    const organization = isBranch
      ? { ...element, parent: last.organization.text }
      : { ...last.organization, parent: element.text };
    const ofUnits = joint === "comma" && !isBranch ? withOwner(list, element) : list;
    return {
      posts: [...ofUnits, last].map((post) =>
        post.organization === last.organization ? { ...post, organization } : post,
      ),
      score: -0.5,
    };
  }
  // 局长、自贸办主任: a second office of its head is not part of the bureau.
  const isSecond =
    HEAD.test(simplified(last.title?.text ?? "")) && OFFICE_OF_PLACE.test(simplified(element.text));
  const whole = isSecond ? undefined : [...posts].reverse().find((post) => post.organization)?.organization;
  return {
    posts: [...posts, { organization: withinOrganization(element, whole) }],
    score: joint === "none" ? -1.5 : joint === "space" ? -0.3 : 0.2,
  };
};

const LISTING: ReadonlySet<Joint> = new Set(["enum", "and", "concurrent", "comma", "slash"]);
// 首席执行官/CEO: the same in two languages.
const IN_FULL = /首席|^(?:总裁|总经理|副总裁)$/;
const ABBREVIATED = /^(?:C\p{Lu}{1,2}O|[SE]?VP|GM)$/u;
const isAbbreviated = ({ title, organization }: PostRead): boolean =>
  title?.lang === "en" && ABBREVIATED.test(title.text) && organization?.lang !== "en";

// 样例公司创始人、CEO and 样例公司CEO、创始人: two posts, not one in two languages.
const withListedTitle = (
  posts: readonly PostRead[],
  element: TitleElement,
  joint: Joint,
): Added | undefined => {
  const abbreviated = isAbbreviated({ title: element });
  const at = posts.findIndex((post) => isAbbreviated(post) && !post.organization);
  if (joint === "slash" && posts.some(({ title }) => title && IN_FULL.test(title.text))) return undefined;
  if (joint === "slash" && IN_FULL.test(element.text)) return undefined;
  if (!abbreviated && (element.lang !== "zh" || !posts.some(isAbbreviated))) return undefined;
  if (abbreviated && !posts.some(({ title, organization }) => (title ?? organization)?.lang === "zh"))
    return undefined;
  const of = posts.findIndex((post) => post.organization?.lang === "zh" && !post.title);
  const title = posts[at]?.title;
  const whole =
    at >= 0 && of >= 0 && title
      ? posts.map((post, n) => (n === of ? { ...post, title, ahead: true } : post)).filter((_, n) => n !== at)
      : posts;
  const { posts: next, score } = withTitle(whole, { ...element, lang: "zh" }, joint);
  return {
    posts: next.map((post, n) =>
      n === next.length - 1 && post.title
        ? { ...post, title: { ...post.title, lang: element.lang }, listed: true }
        : isAbbreviated(post)
          ? { ...post, listed: true }
          : post,
    ),
    score,
  };
};

/** How well an element fits the posts read so far in its language, and all of them together with it. */
export const withElement = (
  posts: readonly PostRead[],
  element: TitleElement | OrganizationElement,
  joint: Joint,
): Added => {
  if (element.kind === "title" && LISTING.has(joint)) {
    const listed = withListedTitle(posts, element, joint);
    if (listed) return listed;
  }
  const own = posts.filter((post) => sameLanguage(post, element.lang));
  const { posts: next, score } =
    element.kind === "title" ? withTitle(own, element, joint) : withOrganization(own, element, joint);
  const others = posts.filter((post) => !sameLanguage(post, element.lang));
  if (others.length === 0) return { posts: next, score };
  return { posts: element.lang === "zh" ? [...next, ...others] : [...others, ...next], score };
};

// 市商务局局长、自贸办主任王小样，副局长李大例: of the bureau, not of the organization named last.
const wholeFor = (
  posts: readonly PostRead[],
  before: readonly PostRead[],
): OrganizationElement | undefined => {
  const named = [...before].reverse().flatMap(({ organization }) => organization ?? []);
  const [first] = posts;
  const rank = first?.organization ? undefined : /(.)长$/u.exec(simplified(first?.title?.text ?? ""))?.[1];
  return (rank && named.find(({ text }) => simplified(text).endsWith(rank))) || named[0];
};

// 会员代表 after a 董事长: of an association's members, not of the company.
const OF_OTHERS =
  /^(?:会员|会员企业|会员单位|企业会员|执委|企业|企业家|商户|学员|校友|学生|教师|师生|职工|员工|家长|居民|村民|业主|客户|用户|党员|群众|青年|行业|侨胞|媒体)代表$/;

/** Whether words say only whom somebody speaks for: 学员代表, 家长代表. */
export const speaksForOthers = (words: string): boolean => OF_OTHERS.test(simplified(words));

const OF_ALL =
  /^(?:教师|讲师|助教|副?教授|学生|博士生|硕士生|研究生|校长|副校长|董事长|总裁|总经理|副总经理|副?会长|秘书长)$/u;
const OFFICE = /[处部科室]$/u;
/** The posts of somebody named after others of the same organization: 市投促局局长李四、副局长王五. */
export const withSharedOrganization = (
  posts: readonly PostRead[],
  before: readonly PostRead[],
): PostRead[] => {
  const whole = wholeFor(posts, before);
  // 信息科科长王小样、科员李大例: of the same section.
  const rank = /^副?(.)[长员]$/u.exec(simplified(posts[0]?.title?.text ?? ""))?.[1];
  const isOfSection = rank !== undefined && simplified(whole?.text ?? "").endsWith(rank);
  // "Transport Minister Ann Sample and hospital director Bob Model": the field of a minister is nobody else's.
  if (whole?.lang === "en" && whole.text.split(" ").every((word) => EN_FIELDS.has(word.toLowerCase())))
    return [...posts];
  if (!whole || (!isOfSection && !whole.parent && isDependent(simplified(whole.text)))) return [...posts];
  let seen = false;
  return posts.map((post) => {
    if (post.organization && !post.shared) {
      seen = true;
      // 市委常委、统战部部长: of their own organization, whoever was named before.
      const own = post.organization;
      const inner = own.parent ? own : withinOrganization(own, whole);
      return { ...post, organization: inner === own ? asSmallPart(own, whole) : inner };
    }
    if (seen || post.organization || !post.title || post.title.lang !== whole.lang) return post;
    if (OF_OTHERS.test(simplified(post.title.text))) return post;
    if (post.title.local && !fits({ kind: "title", ...post.title }, whole)) return post;
    // 国际处处长王小样、教师李大例: a teacher of the university, not of its office.
    const isOfAll = whole.parent !== undefined && OF_ALL.test(post.title.text) && OFFICE.test(whole.text);
    const body = wholeOfOfficer(post.title.text, whole);
    if (body) return { ...post, organization: body, shared: true };
    const organization: OrganizationElement = isOfAll
      ? { kind: "organization", text: whole.parent ?? whole.text, lang: whole.lang }
      : whole;
    return { ...post, organization, shared: true };
  });
};
