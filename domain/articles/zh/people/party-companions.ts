import type { Party } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isKin } from "./groups";

/** Whether somebody is of a department of the organization that the head comes from. */
const isOfOrganization = (head: Who | undefined, who: Who): boolean => {
  const [own, ...more] = who.posts;
  const organization = head?.posts[0]?.org;
  return (
    organization !== undefined &&
    more.length === 0 &&
    own?.org !== undefined &&
    topOf(own.org).org === topOf(organization).org
  );
};

/** Characters of companions who are named in front of how many came: 率秘书长、副秘书长一行6人. */
const SHORT_GROUP = 24;

/** Characters of an organization, with that of which it is a part where the head is of another. */
const organizationLength = (ref: OrgRef, head: Who | undefined): number => {
  const top = topOf(ref);
  const own = head?.posts[0]?.org && topOf(head.posts[0].org).org === top.org;
  return ref.name.text.length + (own || top.org === ref.org ? 0 : top.name.text.length);
};

const lengthOf = (who: Who, head: Who | undefined): number =>
  (who.group?.text ?? who.name?.text ?? "").length +
  who.of.reduce((n, ref) => n + organizationLength(ref, head), 0) +
  who.posts.reduce(
    (n, { title, org }) => n + (title?.text.length ?? 0) + (org ? organizationLength(org, head) : 0),
    0,
  );

/** Whether companions fit between their head and how many came. */
export const fitsBeforeCount = (members: readonly Who[], head: Who | undefined): boolean =>
  members.reduce((n, who) => n + lengthOf(who, head), 0) <= SHORT_GROUP;

/** One or two groups, or a group with one of the head's own organization, who came with the head: 率该局处长甲和相关科室人员. */
export const isSmallGroup = (members: readonly Who[], head: Who | undefined): boolean =>
  members.length > 0 &&
  members.length <= 2 &&
  !members.some(isKin) &&
  members.some((who) => who.group) &&
  members.every((who) => who.group || isOfOrganization(head, who));

/** Characters of the titles and names of companions who are named beside their head. */
const SHORT_COMPANIONS = 36;

const REGION = /^(.{2,8}?[省市县区州旗])(?:委|政府|人民政府|人大|政协|人大常委会)?$/;

/** 县委 and 县: organs of the region whose other organ the head leads. */
const isOfRegion = (head: Who, { name }: OrgRef): boolean => {
  const region = REGION.exec(head.posts[0]?.org?.name.text ?? "")?.[1];
  return region !== undefined && region === REGION.exec(name.text)?.[1];
};

/** 资中 of 中共资中县委员会 and 资中县人民政府: the first characters of an organization, which organs of one region share. */
const placeOf = (ref: OrgRef | undefined): string | undefined =>
  ref && topOf(ref).name.text.replace(/^中共/, "").slice(0, 2);

/** Whether several leaders each come from a different place, and groups beside them from others: none of them leads those. */
export const areOfOthers = (leaders: readonly Who[], members: readonly Who[]): boolean => {
  const places = leaders.map(({ posts }) => placeOf(posts[0]?.org));
  const of = members.flatMap((who) => who.of.map(placeOf));
  const apart = leaders.length > 1 && new Set(places).size === leaders.length;
  return apart && of.length > 0 && of.every((place) => !places.includes(place));
};

/** Few of the head's own organization, at most one group among them, who come beside the head: 会长甲、执行会长乙、值班会长丙一行. */
export const areColleagues = (head: Who, brought: readonly Who[]): boolean => {
  const own = new Set(head.posts.flatMap((fact) => (fact.org ? [fact.org.org] : [])));
  const groups = brought.filter((who) => who.group);
  const length = brought.reduce(
    (n, who) =>
      n +
      (who.group?.text ?? who.name?.text ?? "").length +
      who.posts.reduce((m, fact) => m + (fact.title?.text.length ?? 0), 0),
    0,
  );
  return (
    !head.group &&
    brought.length > 1 &&
    brought.length > groups.length &&
    groups.length <= 1 &&
    !groups.some(isKin) &&
    length <= SHORT_COMPANIONS &&
    brought.every(
      (who) =>
        who.functions.length === 0 &&
        !who.raw.onBehalfOf &&
        (who.group !== undefined
          ? who.of.every((ref) => own.has(ref.org) || own.has(topOf(ref).org))
          : who.posts.every((fact) => fact.org && (own.has(fact.org.org) || isOfRegion(head, fact.org)))) &&
        (who.group !== undefined || who.posts.length > 0),
    )
  );
};

/** People, and characters of their titles and names, between the leader and the destination. */
const MAX_LED = 5;
const LED_CHARACTERS = 48;

/** 会长甲率常务副会长乙、丙，秘书长丁一行6人: the only leader's colleagues at one organization, all with short posts, whom a sentence of their own would introduce by its name again. */
export const areLedColleagues = (head: Who, brought: readonly Who[]): boolean => {
  const own = head.posts[0]?.org;
  const plainly = brought.every(
    ({ group, posts, functions, raw }) =>
      !group &&
      functions.length === 0 &&
      !raw.onBehalfOf &&
      posts.length > 0 &&
      posts.every(({ org, title, post }) => org?.org === own?.org && title && !post.former),
  );
  const length = brought.reduce(
    (n, { name, posts }) =>
      n + (name?.text.length ?? 0) + posts.reduce((m, { title }) => m + (title?.text.length ?? 0), 0),
    0,
  );
  return (
    own !== undefined &&
    !head.group &&
    brought.length > 1 &&
    brought.length <= MAX_LED &&
    plainly &&
    length <= LED_CHARACTERS
  );
};

/** 司长甲: leaders by a post of which only the name of their delegation shows where it is. */
export const isOfDelegationOnly = (heads: readonly Who[]): boolean =>
  heads.every(({ posts }) => posts.length > 0 && posts.every(({ org }) => !org));

/** Whether several members are named in front of the number of a delegation that has more: 甲、乙一行8人. */
export const isCutShort = (named: readonly Who[], size: number | undefined): boolean =>
  size !== undefined && named.length > 1 && named.length < size && named.every(({ group }) => !group);

/** 等人: for members of a delegation whom a list of the leader's colleagues leaves out, where no number follows. */
export const othersOfParty = (
  { facts }: Discourse,
  party: Party,
  named: readonly Who[],
  size: number | undefined,
): string => {
  if (size !== undefined) return "";
  const led = named[0]?.raw.delegation;
  const isLeftOut = (who: Who): boolean => who.raw.delegation === led && !named.includes(who);
  return led !== undefined && facts.whos(party.people).some(isLeftOut) ? "等人" : "";
};

/** The only one who came with the leader of a delegation without a name, and who is introduced with them though they speak later. */
export const onlyOther = (
  { facts, memory }: Discourse,
  party: Party,
  leaders: readonly Who[],
): Who | undefined => {
  const [leader, ...heads] = leaders;
  const [other, ...more] = facts.whos(party.people).filter((who) => !leaders.includes(who));
  if (!leader || heads.length > 0 || !other?.name || more.length > 0 || leader.group || leader.raw.presence)
    return undefined;
  const same = other.raw.delegation !== undefined && other.raw.delegation === leader.raw.delegation;
  const plainly = other.posts.length === 1 && other.functions.length === 0 && !other.raw.presence;
  return same && plainly && !knows(memory, other) ? other : undefined;
};
