import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead, PostRead } from "./people";

// 会见了来访的乙一行 and the end of that clause
const RECEPTION =
  /(?:会见|接见|会晤|接待|迎接)了?(?!室|会|厅)[^。；;\n]{2,60}?(?:[。；;\n]|一行(?:[\d一二两三四五六七八九十]{1,3}人)?[，,])/gu;
const JOINS = /(?:陪同|参加|出席)了?(?:上述|有关|相关)?(?:会见|接待|会谈|座谈|活动|参观|考察)?$|在座$/u;
const COMES_ALONG = /随同|随行|随团|来访|到访|代表团|客方|外方/u;

const placeOf = ({ names, group }: PersonRead, text: string): number => {
  const name = simplified(names[0]?.text ?? group?.text ?? "");
  return name === "" ? -1 : text.indexOf(name);
};

/** The clause or sentence behind a reception whose people joined it, and the position of the verb. */
interface Joined {
  verb: number;
  from: number;
  to: number;
}
const joinedIn = (text: string): Joined[] =>
  [...text.matchAll(RECEPTION)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const end = text.slice(from).search(/[。；;\n]/u);
    const to = end < 0 ? text.length : from + end;
    const clause = text.slice(from, to).trim();
    return JOINS.test(clause) && !COMES_ALONG.test(clause) ? [{ verb: index, from, to }] : [];
  });

const wholeOf = ({ posts }: PersonRead): OrganizationElement | undefined => {
  const organization = posts.find((post) => post.organization)?.organization;
  return organization?.parent
    ? { kind: "organization", text: organization.parent, lang: organization.lang }
    : organization;
};

// What was given by the person before is that of a guest.
const ofHost = (post: PostRead, host: OrganizationElement, clause: string): PostRead => {
  const { organization } = post;
  if (!organization)
    return post.title && !post.title.local ? { ...post, organization: host, shared: true } : post;
  const whole = simplified(organization.parent ?? organization.text);
  if (clause.includes(whole)) return post;
  return { ...post, organization: organization.parent ? { ...organization, parent: host.text } : host };
};

const firmRank = (title: string): boolean => /^(?:执行|高级|常务)?副?(?:董事长|总裁|总经理|总)$/u.test(title);
const titlesOf = ({ posts }: PersonRead): string[] =>
  posts.flatMap(({ title }) => (title ? [simplified(title.text)] : []));
// 副总裁 beside a guest 董事长 of a firm, whose host is a mayor; 副行长 beside 行长
const areOfGuest = (own: PersonRead, guest: readonly PersonRead[], host: PersonRead): boolean => {
  const suits = (title: string, others: readonly string[]): boolean =>
    others.some(
      (other) =>
        (firmRank(title) && firmRank(other)) ||
        title.replace(/^副/u, "") === other ||
        (title === other && title.startsWith("副")),
    );
  const isUnnamed = own.posts.every(({ organization, shared }) => !organization || shared);
  return (
    isUnnamed &&
    titlesOf(own).some((title) => suits(title, guest.flatMap(titlesOf)) && !suits(title, titlesOf(host)))
  );
};

/**
 * People of a Chinese report who joined a reception without naming their organization, as those of the host: 国际处处长丙陪同会见 after
 * 甲大学校长会见乙大学校长一行. Without this they are read as of the guest, who was named last.
 */
export const withHostsOfJoining = <T extends { read: PersonRead }>(
  people: readonly T[],
  given: string,
): readonly T[] => {
  if (!/\p{Script=Han}/u.test(given)) return people;
  const text = simplified(given);
  const joined = joinedIn(text);
  if (joined.length === 0) return people;
  const places = people.map(({ read }) => placeOf(read, text));
  return people.map((each, at) => {
    const place = places[at] ?? -1;
    const reception = joined.find(({ from, to }) => place >= from && place < to);
    if (!reception) return each;
    const { verb, from, to } = reception;
    const sentence = text.slice(0, verb).search(/[^。；;\n]*$/u);
    const before = people.filter((_, n) => (places[n] ?? -1) >= sentence && (places[n] ?? -1) < verb);
    const guests = people.filter((_, n) => (places[n] ?? -1) > verb && (places[n] ?? -1) < from);
    const first = before[0]?.read;
    const host = before[0] && wholeOf(before[0].read);
    if (!host || guests.length === 0) return each;
    const read = guests.map((guest) => guest.read);
    if (first && areOfGuest(each.read, read, first))
      return { ...each, read: { ...each.read, doubt: [...each.read.doubt, "organization" as const] } };
    const clause = text.slice(from, to);
    const posts = each.read.posts.map((post) => ofHost(post, host, clause));
    return posts.every((post, n) => post === each.read.posts[n])
      ? each
      : { ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "organization" as const] } };
  });
};
