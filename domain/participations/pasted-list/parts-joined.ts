import { suffixesAt, suffixKind } from "./chinese-words";
import { simplified } from "./lexicon/simplified";
import { isPart } from "./owner-parts";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

interface Placed {
  read: PersonRead;
}

const PART = /^(?![省市县区州国])\p{Script=Han}{2,8}[所室部处科院系中心队站厂]$/u;
const isWhole = ({ text, parent, lang, place }: OrganizationElement): boolean =>
  lang === "zh" &&
  !parent &&
  !place &&
  text.length > 3 &&
  !/[团组队]$/u.test(text) &&
  suffixKind(suffixesAt(simplified(text), text.length), text.length) !== undefined &&
  !isPart({ kind: "organization", text, lang });
const isPartOf = (part: OrganizationElement, whole: OrganizationElement): boolean =>
  part.lang === "zh" &&
  !part.parent &&
  part.text !== whole.text &&
  PART.test(part.text) &&
  suffixKind(suffixesAt(simplified(part.text), part.text.length), part.text.length) !== "strong";

/** A post without a title before one at a part: 客人是示例农科院的，果树所所长 is one post, at the institute of the academy. */
const joined = (posts: readonly PostRead[]): readonly PostRead[] => {
  const [first, second, ...others] = posts;
  const [whole, part] = [first?.organization, second?.organization];
  if (!whole || !part || first?.title || !second?.title || !isWhole(whole) || !isPartOf(part, whole))
    return posts;
  return [{ ...second, organization: { ...part, parent: whole.text } }, ...others];
};

/** People at parts of an organization that is named before them, and others at the same part without it. These are doubtful. */
export const withPartsJoined = <T extends Placed>(people: readonly T[]): readonly T[] => {
  const wholes = new Map<string, string>();
  return people.map((each) => {
    const own = joined(each.read.posts);
    const isJoined = own !== each.read.posts;
    const [part] = own.map(({ organization }) => organization);
    if (isJoined && part?.parent) wholes.set(part.text, part.parent);
    const posts = own.map((post): PostRead => {
      const { organization } = post;
      const parent =
        organization && !organization.parent && organization.lang === "zh"
          ? wholes.get(organization.text)
          : undefined;
      return organization && parent ? { ...post, organization: { ...organization, parent } } : post;
    });
    if (!isJoined && posts.every((post, n) => post === own[n])) return each;
    const doubt = [...each.read.doubt, "organization" as const];
    return { ...each, read: { ...each.read, posts, doubt } };
  });
};
