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

/** A person with what the headings above say and the line itself does not. */
export const within = (person: PersonRead, { heading, role, presence }: Context): PersonRead => {
  const roles = role && !person.roles.includes(role) ? [role, ...person.roles] : person.roles;
  const known = { ...person, roles, ...(presence && !person.presence && { presence }) };
  if (!heading || person.group) return known;
  const { organization } = heading;
  const posts = person.posts.map((post) => {
    const own = post.organization ? withinOrganization(post.organization, organization) : organization;
    if (own === organization || own.parent !== undefined || own.text.includes(organization.text))
      heading.used = true;
    return { ...post, organization: own };
  });
  if (posts.length === 0) heading.used = true;
  const doubt = heading.weak ? [...person.doubt, "organization" as const] : person.doubt;
  return { ...known, doubt, posts: posts.length > 0 ? posts : [{ organization }] };
};
