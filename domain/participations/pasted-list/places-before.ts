import type { Context } from "./context";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { levelOfShort } from "./region-names";
import { type RegionOfParty, regionsOfParties } from "./regions-of-parties";

// 县长, 常务副区长, without the name of the county or district.
const RANK = /^(?:(?:常务|代理?|第一)?副)?(县|区|市|州|镇|乡|旗)长$/u;
// 到访示例县, 在示例区开园, 示例区委书记: a place at the beginning of a clause or after a verb or preposition.
const NAMED = costly(
  /(?<=^|[，,。、；;：:\s（(]|到访|访问|来访|来到|抵达|考察|走访|莅临|调研|参观|[赴在于到来对与和由])(?![访达了赴在于到来对与和由会前抵])(\p{Script=Han}{2,4}?)([县区市州镇乡旗])(?![长域划块内里直场])/gu,
);
// 开发区, 我县: no name of a place by itself.
const NO_NAME =
  /[我本该全各]$|(?:开发|园|社|地|城|片|景|校|院|新|经开|保税|自贸|示范|度假|功能|工业|产业)$|^(?:[今明后昨]天|[上下]午|近日|日前)/u;
const OWN = /[我本](?:[县区市州镇乡旗]|省)/u;
const MAX_LENGTH = 2000;

/** The only place of this rank that the words before a name mention. */
const placeIn = (before: string, rank: string): OrganizationElement | undefined => {
  if (before.length > MAX_LENGTH || OWN.test(before)) return undefined;
  const names = [...simplified(before).matchAll(NAMED)].flatMap(([, name = "", end = ""]) =>
    end === rank && !NO_NAME.test(name) ? [`${name}${end}`] : [],
  );
  const [only, ...others] = new Set(names);
  return only && others.length === 0
    ? { kind: "organization", text: only, lang: "zh", place: true }
    : undefined;
};

// 示例区委副书记、区长: the district of its committee.
const ofCommittee = ({ posts }: PersonRead, rank: string): OrganizationElement | undefined => {
  const committee = posts.find(({ organization }) => organization?.text.endsWith(`${rank}委`))?.organization;
  const text = (committee?.text.slice(0, -1) ?? "")
    .replace(/^(?:中共|原)/u, "")
    .replace(/([县区市州镇乡旗])\1$/u, "$1");
  if (/^(?:共青团|团|民[革盟建进]|农工党|致公党|九三学社|台盟)/u.test(text)) return undefined;
  return text.length > 2 ? { kind: "organization", text, lang: "zh", place: true } : undefined;
};

const BARE_COMMITTEE = costly(/^([县区市州镇乡旗])委$|^([镇乡])(?:党委|政府|人大|纪委)$/u);
const bareCommittee = ({ organization }: PostRead): string | undefined =>
  BARE_COMMITTEE.exec(organization?.parent ?? organization?.text ?? "")
    ?.slice(1)
    .find((each) => each);
const isOfRank = ({ organization }: PostRead, rank: string): boolean =>
  organization === undefined || (organization.parent ?? organization.text).startsWith(rank);

// 区委 of 示例区
const inPlace = (post: PostRead, place: OrganizationElement, rank: string): PostRead => {
  const { title, organization } = post;
  if (!organization)
    return RANK.exec(simplified(title?.text ?? ""))?.[1] === rank ? { ...post, organization: place } : post;
  if (bareCommittee(post) !== rank) return post;
  const bare = organization.parent ?? organization.text;
  // 党政办 after 镇党委 is that of the town.
  const isOffice =
    organization.parent !== undefined && /^[镇乡]/u.test(bare) && /办(?:公室)?$/u.test(organization.text);
  const text = isOffice ? place.text : `${place.text}${bare.slice(1)}`;
  return {
    ...post,
    organization: { ...organization, ...(organization.parent ? { parent: text } : { text }) },
  };
};

// 区政协 of 示例区, 区长 of 示例区政府代表团
const DELEGATIONS = ["代表团", "考察团", "访问团"];
const isDelegation = (name: string): boolean => DELEGATIONS.some((word) => name.endsWith(word));
const inRegion = (post: PostRead, regionOf: (level: string) => string | undefined): PostRead => {
  const { title, organization } = post;
  if (!organization || isDelegation(organization.text)) {
    const region = regionOf(RANK.exec(simplified(title?.text ?? ""))?.[1] ?? "");
    return region
      ? { ...post, organization: { kind: "organization", text: region, lang: "zh", place: true } }
      : post;
  }
  const bare = organization.parent ?? organization.text;
  const level = organization.lang === "zh" ? levelOfShort(bare) : undefined;
  const region = level && regionOf(level);
  if (!level || !region) return post;
  // 市长办公室 of 示例市市长办公室
  const text = `${region}${bare.charAt(level.length) === "长" ? bare : bare.slice(level.length)}`;
  return {
    ...post,
    organization: { ...organization, ...(organization.parent ? { parent: text } : { text }) },
  };
};

const ofParty = (person: PersonRead, regionOf: (level: string) => RegionOfParty | undefined): PersonRead => {
  let sure = true;
  const nameOf = (level: string): string | undefined => {
    const region = level === "" ? undefined : regionOf(level);
    if (region) sure &&= region.sure;
    return region?.name;
  };
  const posts = person.posts.map((post) => inRegion(post, nameOf));
  const of = person.of.map((organization) => inRegion({ organization }, nameOf).organization ?? organization);
  return { ...person, posts, of, doubt: sure ? person.doubt : [...person.doubt, "organization"] };
};

const ofPlaceBefore = (person: PersonRead, text: string): PersonRead => {
  const ranks = person.posts.flatMap(({ title, organization }) =>
    organization ? [] : (RANK.exec(simplified(title?.text ?? ""))?.[1] ?? []),
  );
  const rank = ranks[0] ?? person.posts.map(bareCommittee).find((each) => each !== undefined);
  const name = person.names[0]?.text;
  if (!rank || !name) return person;
  const own = ofCommittee(person, rank);
  if (own) return { ...person, posts: person.posts.map((post) => inPlace(post, own, rank)) };
  if (!person.posts.every((post) => isOfRank(post, rank))) return person;
  const at = text.indexOf(name);
  const place = placeIn(text.slice(text.lastIndexOf("\n", at) + 1, Math.max(at, 0)), rank);
  if (!place) return person;
  const posts = person.posts.map((post) => inPlace(post, place, rank));
  return { ...person, posts, doubt: [...person.doubt, "organization"] };
};

/**
 * People whose body or office a list names by the level of its region alone (区政协, 县长), as of the only region of that level that
 * it names for their party, or that the same sentence names before them; the latter stays doubtful.
 */
export const withPlacesBefore = <T extends { read: PersonRead; context: Context; source: string }>(
  people: readonly T[],
  text: string,
): readonly T[] => {
  let regions: ReturnType<typeof regionsOfParties> | undefined;
  const regionOf = (at: number, level: string): RegionOfParty | undefined => {
    regions ??= regionsOfParties(people, text);
    return regions(at, level);
  };
  return people.map((each, at) => {
    const read = ofParty(each.read, (level) => regionOf(at, level));
    return { ...each, read: ofPlaceBefore(read, text) };
  });
};
