import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import type { OrganizationElement, PersonRead } from "./people";
import { withinOrganization } from "./posts";

/** An organization above its people. */
export interface Heading {
  organization: OrganizationElement;
  used: boolean;
  /** Whether it may be something else than an organization. */
  weak?: boolean;
}

/** What the headings above a line say of the people in it. */
export interface Context {
  side?: Side;
  delegation?: string;
  heading?: Heading;
  role?: NonNullable<Participant["roles"]>[number];
  presence?: "absent" | "remote";
}

// Under "Model University" the "School of Law" is hers.
const PART_EN =
  /^(?:Department|School|Faculty|Institute|Division|Office|Centre|Center|College) (?:of|for) |(?: Institute| School| Department| Division| Faculty| Centre| Center| Office| Desk| Unit| Section)$/;

/** A person with what the headings above say and the line itself does not. */
export const within = (person: PersonRead, { heading, role, presence }: Context): PersonRead => {
  const roles = role && !person.roles.includes(role) ? [role, ...person.roles] : person.roles;
  const known = { ...person, roles, ...(presence && !person.presence && { presence }) };
  if (!heading || person.group) return known;
  const { organization } = heading;
  let isPart = false;
  const posts = person.posts.map((post) => {
    const given = post.organization ? withinOrganization(post.organization, organization) : organization;
    const part = given !== organization && given.lang === "en" && organization.lang === "en" && !given.parent;
    const own = part && PART_EN.test(given.text) ? { ...given, parent: organization.text } : given;
    isPart ||= own !== given;
    if (own === organization || own.parent !== undefined || own.text.includes(organization.text))
      heading.used = true;
    return { ...post, organization: own };
  });
  if (posts.length === 0) heading.used = true;
  const doubt = heading.weak || isPart ? [...person.doubt, "organization" as const] : person.doubt;
  return { ...known, doubt, posts: posts.length > 0 ? posts : [{ organization }] };
};
