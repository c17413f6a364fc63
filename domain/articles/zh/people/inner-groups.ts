import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";

/** 全体院领导, 校领导: a group whose name shows the kind of its organization, but not which one. */
const INNER = /^(?:全体|部分)?([院校所馆会])(?:领导|级领导|班子)(?:班子)?(?:成员)?$/u;

const ORGANIZATION: Readonly<Record<string, RegExp>> = {
  院: /院$/,
  校: /(?:大学|学院|学校|中学|小学|校)$/,
  所: /所$/,
  馆: /馆$/,
  会: /会$/,
};

/** The organization of a group that only says of what kind that is: the one organization of its side whose name ends so. */
const organizationOfGroup = ({ facts }: Discourse, who: Who): OrgRef | undefined => {
  const [, kind] = INNER.exec(who.group?.text ?? "") ?? [];
  if (!kind || who.of.length > 0 || who.side === undefined) return undefined;
  const own = facts.people.filter((one) => one.side === who.side);
  const organizations = own
    .flatMap((one) => [...one.of, ...one.posts.flatMap(({ org }) => org ?? [])])
    .map((ref) => topOf(ref));
  const [organization, ...more] = organizations.filter(
    (ref, at) => organizations.findIndex((other) => other.org === ref.org) === at,
  );
  return organization && more.length === 0 && ORGANIZATION[kind]?.test(organization.name.text)
    ? organization
    : undefined;
};

/** 某医院全体院领导、相关职能部门负责人: such a group after its organization, where the sentence has not named that just now. */
export const withOrganization = (discourse: Discourse, who: Who, words: Phrase): Phrase | undefined => {
  const { memory } = discourse;
  const organization = organizationOfGroup(discourse, who);
  if (!organization || memory.owner === organization.org || memory.near === organization.org)
    return undefined;
  const front = organizationName(discourse, organization);
  memory.owner = organization.org;
  return say`${front}${words}`;
};
