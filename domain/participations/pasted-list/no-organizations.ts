import { suffixesAt, suffixKind } from "./chinese-words";
import type { Context } from "./context";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { hasOrganizationWord } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { isKindOnly } from "./owner-parts";
import type { NameElement, OrganizationElement, PersonRead, PostRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

// Pronouns, adverbs and verbs of what is said, and rooms: whatever the words end in.
const SAID = costly(
  /[我咱你您]们|[我咱](?:就|这|也)|^这[边里次]|就是|均[曾为系在]|曾[赴在任]|临时有|率[团队]$|有[会事]$|(?<!^美)的$|的(?:有(?!限)|[是人])|\d点|[人位个]哈(?!尔)|迎接|会见[厅室]|会议室|友谊赛|^(?:以上|上述|以下|参访|随行|另有|还有|此外)|^同行(?!业)|^\p{Script=Han}{0,2}[局院校会司所馆县区市]里$/u,
);
// Those with which names begin or end, too: 经发局, unlike 经研究.
const SAID_ALONE = costly(
  /临时|委托|带队|来的|来\d|发来|不能|无法|出差|请假|^特(?:此|委|邀|派)|^(?:拟|将(?!军)|已|现(?!代)|兹|因(?![特诺])|经(?![纬典贸济信])|并|且(?!末)|则|即(?!墨))/u,
);
// 版权洽谈, 贵市国际周开幕式, 身份证尾号0012: what people come for, or what is noted of them
const NO_BODY = costly(
  /(?:洽谈|座谈|考察|调研|参观|访问|拜访|检查|验收|踏勘|布展|报到|[开闭]幕|开工|竣工|幕式|仪式|典礼|[早午晚]宴|餐会|茶叙|国际周|庆典|年会|陪[同检访餐会]|接待|出面)$|^(?:身份证|护照|证件|车牌|尾号|房间?号|座位|航班|车次)|\d{4}$/u,
);
/** Whether words without an organization's noun name an occasion, or a number noted beside somebody. */
const isNoBody = (plain: string): boolean =>
  NO_BODY.test(plain) && suffixKind(suffixesAt(plain, plain.length), plain.length) === undefined;

// 丰台长 beside 丰建国: what somebody is called
const isCalledSo = (plain: string, names: readonly NameElement[]): boolean =>
  /^\p{Script=Han}{1,2}(?:[局处科部台所厂馆行院校社]长|[总工局处科队]|书记|主任|经理|老师)$/u.test(plain) &&
  names.some(({ text }) => text.startsWith(plain.charAt(0))) &&
  suffixKind(suffixesAt(plain, plain.length), plain.length) === undefined;

// 咱们这边由开发区经发局: what it says it is of
const FROM = /^.*?(?:[我咱]们?这边(?:由|派|请|是)?|[我咱]们?(?:由|派|请|是))(?=\p{Script=Han}{2,})/u;

/** Whether words read as an organization are a part of a sentence: 均曾赴外执行援外医疗任务, 特委托. */
export const isPartOfSentence = (text: string): boolean => {
  const plain = simplified(text);
  const kind = suffixKind(suffixesAt(plain, plain.length), plain.length);
  if (!SAID.test(plain)) return kind === undefined && SAID_ALONE.test(plain);
  // 我们集团, which says whose it is
  return kind === undefined || !/^[我咱]们\p{Script=Han}{2}$/u.test(plain);
};

const withoutSaid = (own: OrganizationElement): OrganizationElement | undefined => {
  const outer = own.parent ?? own.text;
  const rest = outer.replace(FROM, "").replace(IS, "");
  if (rest !== outer && organizationAlone(rest, false))
    return own.parent ? { ...own, parent: rest } : { ...own, text: rest };
  if (!own.parent) return undefined;
  if (ACCOMPANIES.test(own.text) || isNoBody(simplified(own.text)))
    return { kind: "organization", text: own.parent, lang: own.lang };
  const { parent: _, ...part } = own;
  return isPartOfSentence(part.text) ? undefined : part;
};

// 示例市代表团 before the name of an organization
const isDelegation = ({ parent }: OrganizationElement): boolean =>
  parent !== undefined && /(?:代表|考察|访问|参访|交流|经贸)团$/u.test(simplified(parent));
const ACCOMPANIES = /^(?:陪.|接待|出面|参加|出席|参会)$/u;
// "Just us three: …"
const SAID_EN =
  /\b(?:us|we|me|just|only|here|there|who|coming|also|quick|change|update|reminder|instead)\b/iu;
const isSaidEn = (name: string): boolean => SAID_EN.test(name) && !hasOrganizationWord(name);
// 对方为样例出版社…
const IS = /^[为是系](?=\p{Script=Han}{4})/u;
const isSubject = (plain: string, source: string): boolean =>
  IS.test(plain) &&
  /[方宾客员人位别]$/u.test(source.slice(0, Math.max(0, simplified(source).indexOf(plain))));
const isOdd = ({ organization: own }: PostRead, names: readonly NameElement[], source: string): boolean => {
  if (own?.lang === "en") return isSaidEn(own.parent ?? own.text);
  if (!own) return false;
  // 园区陪检： read as a section
  if (own.parent && (isNoBody(simplified(own.text)) || ACCOMPANIES.test(own.text))) return true;
  const outer = own.parent ?? own.text;
  const plain = simplified(outer);
  if (isSubject(plain, source)) return true;
  return isDelegation(own) || isPartOfSentence(outer) || isNoBody(plain) || isCalledSo(plain, names);
};

// 出版社 of 出版社这边三个人, read as a post without a title
const isKindBeside = (post: PostRead, { posts }: PersonRead): boolean =>
  !post.title &&
  post.organization?.lang === "zh" &&
  !post.organization.parent &&
  isKindOnly(post.organization.text) &&
  posts.some(({ title }) => title);

/** That of all others who are named in the same line. */
const ofLine = <T extends Placed>(each: T, people: readonly T[]): OrganizationElement | undefined => {
  const roots = people.flatMap(({ read, source }) =>
    read !== each.read && source === each.source
      ? read.posts.flatMap((post) =>
          post.organization && !isOdd(post, read.names, source) ? post.organization : [],
        )
      : [],
  );
  const [first] = roots;
  const isOne = roots.length > 1 && roots.every(({ text, parent }) => text === first?.text && !parent);
  return isOne ? first : undefined;
};

/**
 * People without organizations that are words of a sentence, with what is left of them, or with that of all others of the line. All of
 * these are doubtful.
 */
export const withoutSentences = <T extends Placed>(people: readonly T[]): readonly T[] =>
  people.map((each) => {
    const { names } = each.read;
    if (!each.read.posts.some((post) => isOdd(post, names, each.source) || isKindBeside(post, each.read)))
      return each;
    const posts = each.read.posts.flatMap((post): PostRead[] => {
      if (isKindBeside(post, each.read)) return [];
      if (!isOdd(post, names, each.source) || !post.organization) return [post];
      const { organization, ...own } = post;
      const rest = withoutSaid(organization) ?? ofLine(each, people);
      if (rest) return [{ ...own, organization: rest }];
      return own.title ? [own] : [];
    });
    const doubt = [...each.read.doubt, "organization" as const, "title" as const];
    return { ...each, read: { ...each.read, posts, doubt } };
  });
