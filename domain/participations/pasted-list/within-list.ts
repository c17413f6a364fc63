import { isDependent } from "./chinese-words";
import type { Context } from "./context";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 副局长 below 示例局局长; not 副处长, who may be of any section.
const RANK = /^(?:常务|第一)?副?(局|厅|院|校|署|馆|台|行)长$/u;
const BODY = /(?:局|厅|委|署|院|会|馆|校|大学|学院|集团|公司|银行)$/u;

// Not 示例市中心 or 示例支队, which may be bodies of their own.
const DEPARTMENT = /^\p{Script=Han}{1,7}[科处室股]$/u;

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
  let place: Context | undefined;
  return people.map((each) => {
    const { read, context } = each;
    const isSame =
      place?.side === context.side && place?.delegation === context.delegation && !context.heading;
    const whole = isSame ? above : undefined;
    place = context;
    const [first] = read.posts;
    const rank = first && !first.organization ? RANK.exec(first.title?.text ?? "")?.[1] : undefined;
    const root = rootOf(read);
    const isPart = first !== undefined && isDepartment(first);
    if (whole && BODY.test(whole.text) && read.posts.length === 1 && first?.title) {
      const given = isPart && first.organization ? { ...first.organization, parent: whole.text } : whole;
      if (isPart || (rank && whole.text.endsWith(rank)))
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
