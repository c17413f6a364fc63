import { suffixesAt, suffixKind } from "./chinese-words";
import type { Context } from "./context";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

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
// 咱们这边由开发区经发局: what it says it is of
const FROM = /^.*?(?:[我咱]们?这边|[我咱]们?)(?:由|派|请|是)(?=\p{Script=Han}{3,})/u;

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
  const rest = outer.replace(FROM, "");
  if (rest !== outer && organizationAlone(rest, false))
    return own.parent ? { ...own, parent: rest } : { ...own, text: rest };
  if (!own.parent) return undefined;
  const { parent: _, ...part } = own;
  return isPartOfSentence(part.text) ? undefined : part;
};

// 示例市代表团 before the name of an organization
const isDelegation = ({ parent }: OrganizationElement): boolean =>
  parent !== undefined && /(?:代表|考察|访问|参访|交流|经贸)团$/u.test(simplified(parent));
const isOdd = ({ organization: own }: PostRead): boolean =>
  own?.lang === "zh" && (isDelegation(own) || isPartOfSentence(own.parent ?? own.text));

/** People without organizations that are words of a sentence, or with what is left of them. Both are doubtful. */
export const withoutSentences = <T extends Placed>(people: readonly T[]): readonly T[] =>
  people.map((each) => {
    if (!each.read.posts.some(isOdd)) return each;
    const posts = each.read.posts.flatMap((post): PostRead[] => {
      if (!isOdd(post) || !post.organization) return [post];
      const { organization, ...own } = post;
      const rest = withoutSaid(organization);
      if (rest) return [{ ...own, organization: rest }];
      return own.title ? [own] : [];
    });
    const doubt = [...each.read.doubt, "organization" as const, "title" as const];
    return { ...each, read: { ...each.read, posts, doubt } };
  });
