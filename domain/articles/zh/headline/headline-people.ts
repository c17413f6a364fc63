import { isAtFair } from "../../content/destinations";
import type { Meet, Visit } from "../../content/message";
import { literal } from "../../literal";
import { joined, type Phrase, plain, say, says, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, topOf, type Who } from "../../reference/facts";
import { leadersOfParty } from "../attendance/party";
import { callByTitle, talkedByTitle, talkedWithHosts, videoMeeting } from "../event/meeting-by-title";
import { guestsInCommon } from "../organizations/headline-guests";
import { shortOrganization } from "../organizations/organizations";
import { needsWholeName } from "../people/headline-title";
import { ownerBeforeTitle } from "../people/posts";
import { isRoomName } from "../words/grammar";
import { inspectionVerb } from "../words/inspecting";
import { regionToured } from "../words/regions";

const nameOf = (who: Who): Phrase | undefined =>
  who.name && !who.raw.person?.surnameOnly ? plain(who.name.text, [who.name.path]) : undefined;

/** The organization that a headline names for a post: its declared short form, or that of the organization above it. */
const ownerOf = (ref: OrgRef, title: string): Phrase => {
  const called = ownerBeforeTitle(ref.name.text, title);
  if (needsWholeName(ref)) return phrase(ref.name);
  // 云雀市工商联 for 市工商联: a headline is read without a city named before.
  const short = ref.org.short?.text ?? "";
  const city = /^\p{Script=Han}{2,4}(?=[省市县区州])/u.exec(ref.name.text)?.[0] ?? "";
  if (/^[省市县区州]\p{Script=Han}{2}/u.test(short) && city !== "" && ref.name.text[city.length] === short[0])
    return plain(`${city}${short}`, [ref.name.path]);
  if (called !== ref.name.text && !ref.org.parent) return plain(called, [ref.name.path]);
  if (!ref.org.short && ref.org.parent) {
    const institution = shortOrganization(ref.org.parent);
    // 云雀新区党工委副书记, 云雀市委组织部副部长: without its unit the post would be another.
    return ANYWHERE.test(title) || title.startsWith(ref.name.text)
      ? institution
      : say`${institution}${plain(called, [ref.name.path])}`;
  }
  // 海角市外办主任: offices of a government by their common short names.
  const office = ref.name.text.replace(/(?<=[省市县区州])人民政府外事办公室$/, "外办");
  return ref.org.short || office === ref.name.text ? shortOrganization(ref) : plain(office, [ref.name.path]);
};

/** A post in the whole organization even when the unit is given: 某大学教授. */
const ANYWHERE = /(?:教授|讲师|研究员|院士|学者|专家|博士|工程师|医师|教师|老师|记者|学生|干部|工作人员)$/;

/** A seat in an organization, instead of which a headline names the holder's office: 某市副市长, not 某市委常委. */
const SEAT = /(?:常委|党组成员|委员|班子成员|党委成员|党组书记)$/;

/** 某市市长: the head of a government or an enterprise, rather than its deputy party secretary. */
const HEAD = /(?<!副)(?:[省市县区州镇乡]长|主席|总经理|校长|院长)$/;
const DEPUTY_SECRETARY = /(?:委|党工委|党组)副书记$/;

/** 某县县委书记甲, 某局王副局长: one post with the name, the first that has an organization and is not a mere seat. */
export const withPost = (who: Who, facts?: Discourse["facts"]): Phrase | undefined => {
  const name = nameOf(who);
  const held = who.posts.filter((fact) => fact.title && fact.org && !fact.post.former);
  const title = facts?.said(facts.record.title, "")?.text ?? "";
  // 某市工商联主席 rather than 全国工商联副主席 where the city's own association receives.
  const here = held.filter(({ org }) => org && (facts?.isHome(org.org) || title.includes(org.name.text)));
  const called = ({ org, title }: (typeof held)[number]): string =>
    `${org?.name.text ?? ""}${title?.text ?? ""}`;
  const heads = held.some((fact) => DEPUTY_SECRETARY.test(called(fact)))
    ? held.filter((fact) => HEAD.test(called(fact)))
    : [];
  const post =
    heads[0] ??
    here.find((fact) => !SEAT.test(called(fact))) ??
    held.find((fact) => !SEAT.test(called(fact))) ??
    held[0] ??
    who.posts.find((fact) => fact.title);
  const family = who.raw.person?.surnameOnly && who.name;
  if (family && post?.title)
    return say`${post.org ? ownerOf(post.org, post.title.text) : ""}${phrase(family)}${phrase(post.title)}`;
  if (!name || !post?.title) return undefined;
  return say`${post.org ? ownerOf(post.org, post.title.text) : ""}${phrase(post.title)}${name}`;
};

/** 某州议会议长: the post of a guest with a foreign name, which says more than the name. */
const foreignPost = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title && fact.org && !fact.post.former);
  return who.name && /[·A-Za-z]/.test(who.name.text) && post?.org && post.title
    ? say`${ownerOf(post.org, post.title.text)}${phrase(post.title)}`
    : undefined;
};

const orgOf = (who: Who): OrgRef | undefined => {
  const ref = who.posts.find((fact) => fact.org)?.org ?? who.of[0];
  return ref && !ref.org.short && ref.org.parent ? ref.org.parent : ref;
};

const orgsOf = (whos: readonly Who[]): OrgRef[] => [
  ...new Map(whos.flatMap((who) => orgOf(who) ?? []).map((ref) => [ref.org, ref])).values(),
];

/** Whether visitors came each from another organization, so that none of them leads the others. */
const areEqual = (all: readonly Who[]): boolean => {
  const orgs = all.map((who) => who.posts.find(({ post }) => !post.former)?.org);
  return (
    all.every((who) => who.raw.delegation === undefined && who.has("head") === all[0]?.has("head")) &&
    orgs.every((ref) => ref !== undefined) &&
    new Set(orgs.map((ref) => ref && topOf(ref).org)).size === all.length
  );
};

/** The visitors, in three lengths: with post, by name, by organization. */
export const visitors = (discourse: Discourse, visit: Visit | Meet): Phrase[] => {
  const { facts } = discourse;
  const names = facts.delegations
    .filter((one) => visit.party.delegations.includes(one.key))
    .flatMap((one) => facts.said(one.name, `${one.path}.name`) ?? []);
  if (names.length > 0 && names.length === visit.party.delegations.length && names.length <= 2)
    return [joined(names.map(phrase), "、")];
  const leaders = leadersOfParty(discourse, visit.party);
  const all = leaders.length > 0 ? leaders : facts.whos(visit.party.hostStaff);
  const orgs = orgsOf(all);
  const [first] = all;
  const official =
    first?.posts.some((fact) => ["government", "party"].includes(fact.post.organization?.kind ?? "")) ??
    false;
  const equal = all.length > 1 && areEqual(all) ? guestsInCommon(discourse, all) : undefined;
  if (equal) return [equal];
  const leading = official && all.length > 1 && first && !areEqual(all) ? withPost(first) : undefined;
  if (leading) return [say`${leading}率队`];
  const organization = orgs.length > 0 && orgs.length <= 2 ? [joined(orgs.map(shortOrganization), "、")] : [];
  const [only] = all;
  const full = all.length === 1 && only ? withPost(only) : undefined;
  const short = all.flatMap((who) => nameOf(who) ?? []);
  const listed =
    short.length > 0 && short.length <= 3 && short.length === all.length ? [joined(short, "、")] : [];
  return [...(full ? [full] : []), ...organization, ...listed];
};

/** The destination of a visit, by its shortest name. */
const visited = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const { facts, content } = discourse;
  const { record } = facts;
  const areas = facts.list(record.areas, "areas");
  if (areas.length > 0 && areas.length <= 3) return joined(areas.map(phrase), "、");
  const receivers = orgsOf(facts.whos(content.relations.receivers));
  const home = facts.org(record.home, "home");
  const region = record.kind === "reception" ? regionToured(facts, receivers) : undefined;
  if (region) return region;
  // 到访某县侨联, where its chair received the guests and is also of another office.
  const own = facts.place(record.venue, "venue")?.org;
  if (record.kind === "reception" && receivers.length > 1 && home && own?.org === home.org)
    return shortOrganization(home);
  if (record.kind === "reception" && (receivers.length === 1 || receivers.length === 2))
    return joined(receivers.map(shortOrganization), "与");
  if (record.kind === "reception" && home) return shortOrganization(home);
  const venue = facts.place(record.venue, "venue");
  if (venue) return venue.org ? shortOrganization(venue.org) : phrase(venue.name);
  const city = facts.said(record.city, "city");
  if (city && !(isAtFair(record) && visit.stops.length > 0)) return phrase(city);
  const stops = visit.stops.flatMap((scene) => facts.place(scene.item.venue, `${scene.path}.venue`) ?? []);
  if (stops.length > 0 && stops.length <= 2)
    return joined(
      stops.map((stop) =>
        stop.org && (stop.org.name.text === stop.name.text || isRoomName(stop.name.text))
          ? shortOrganization(stop.org)
          : phrase(stop.name),
      ),
      "、",
    );
  return receivers.length > 0 && receivers.length <= 2
    ? joined(receivers.map(shortOrganization), "、")
    : undefined;
};

const PURPOSE = /^(?:考察|调研|开展|走访|学习|洽谈|参观|访问|交流|对接|商谈|拜访)/;
const VERBS = {
  inspection: ["到", "考察"],
  reception: ["到访", ""],
  outbound_visit: ["赴", "访问"],
  meeting: ["到访", ""],
} as const;

export const visitHeadlines = (discourse: Discourse, visit: Visit): Phrase[] => {
  const { facts } = discourse;
  const received = receivedHeadlines(discourse, visit);
  if (received.length > 0) return received;
  const why = facts.said(facts.record.purpose, "purpose");
  if (why && /^(?:赴|到|前往)/.test(why.text))
    return visitors(discourse, visit).map((who) => say`${who}${phrase(why)}`);
  const to = visited(discourse, visit);
  if (!to) return [];
  const [go, visits] = VERBS[facts.record.kind as keyof typeof VERBS] ?? ["到访", ""];
  const act = facts.record.kind === "inspection" ? inspectionVerb(discourse) : visits;
  const doing =
    why && PURPOSE.test(why.text)
      ? phrase({ ...why, text: why.text.replace(/^开展(?=(?:调研|考察)$)/, "") })
      : undefined;
  return visitors(discourse, visit)
    .filter((who) => textOf(who) !== unbracketed(to))
    .flatMap((who) => [
      ...(doing ? [say`${who}${go === "到访" ? "到" : go}${to}${doing}`] : []),
      say`${who}${go}${to}${act}`,
    ]);
};

/** 某会会长甲会见乙: the hosts as the subject, as in the office's own title that is too long with the host's post. */
const receivedHeadlines = (discourse: Discourse, visit: Visit): Phrase[] => {
  const { facts, content } = discourse;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const host = facts
    .whos(content.relations.receivers)
    .find(
      ({ name }) =>
        name !== undefined && new RegExp(`^[^，。；]*?${literal(name.text)}(?:会见|接见)`).test(title),
    );
  const guests = leadersOfParty(discourse, visit.party);
  return host && guests.length > 0 ? meetings(discourse, host, guests, "会见") : [];
};

/** 甲市与乙市举行“市长茶话会”. */
const betweenHeadline = (discourse: Discourse, { between }: Meet): Phrase | undefined => {
  const { facts } = discourse;
  const sides = facts.whos(between?.pair).flatMap((who) => orgsOf([who]));
  const scene = between?.scene;
  const name =
    facts.said(facts.record.officialName, "officialName") ??
    (scene && facts.said(scene.item.title, `${scene.path}.title`));
  if (sides.length !== 2 || !name) return undefined;
  return say`${joined(sides.map(shortOrganization), "与")}举行${phrase(name)}`;
};

export const meetHeadlines = (discourse: Discourse, meet: Meet): Phrase[] => {
  const { facts } = discourse;
  const between = betweenHeadline(discourse, meet);
  if (between) return [between];
  const [host] = facts.whos(meet.hosts);
  const came = meet.party.people.length > 0 || meet.party.delegations.length > 0;
  const call = came ? callByTitle(discourse, meet) : undefined;
  const [caller, ...callers] = facts.whos(meet.groups.flat());
  if (call && caller && callers.length === 0)
    return meetings(discourse, caller, facts.whos(meet.hosts), "会见", [call, ""]);
  const led = came ? talkedWithHosts(discourse, meet) : undefined;
  if (led && caller && callers.length === 0)
    return meetings(discourse, caller, facts.whos(meet.hosts), "会面", ["与", led]);
  const video = came ? videoMeeting(discourse) : undefined;
  const talked = video ? `举行${video}` : came ? talkedByTitle(discourse, meet) : undefined;
  if (host && talked)
    return meetings(discourse, host, facts.whos(meet.groups.flat()), "会面", ["与", talked]);
  return host ? meetings(discourse, host, facts.whos(meet.groups.flat()), came ? "会见" : "会面") : [];
};

const leadsDelegation = ({ facts }: Discourse, { key, name }: Who): boolean =>
  (name?.text.length ?? 0) > 3 && facts.delegations.some(({ head }) => head === key);

/** 云雀市考察团: the delegation by name, which says more than who leads it where the title has it. */
const delegationLedBy = ({ facts }: Discourse, { key }: Who): Phrase | undefined => {
  const own = facts.delegations.find(({ head }) => head === key);
  const name = own && facts.said(own.name, `${own.path}.name`);
  const title = facts.said(facts.record.title, "")?.text ?? "";
  return name && name.text.length > 4 && title.includes(name.text) ? phrase(name) : undefined;
};

/** Whether the office's own title has a guest with a post in a unit, which leaves no room for the host's. */
const isTitled = ({ facts }: Discourse, { name, posts }: Who): boolean => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  return posts.some(
    ({ org, title: held }) => org?.org.parent && held && name && title.includes(held.text + name.text),
  );
};

/** 甲会见乙, 甲与乙会面: with the posts of both, of the first, of the second, of nobody. */
const meetings = (
  discourse: Discourse,
  host: Who,
  guests: readonly Who[],
  verb: "会见" | "会面",
  [link, end]: readonly [string, string] = verb === "会见" ? [verb, ""] : ["与", verb],
): Phrase[] => {
  const [first, full] = [nameOf(host), withPost(host, discourse.facts)];
  const [guest] = guests;
  if (!first || !guest) return [];
  const delegation = verb === "会见" && guests.length === 1 ? delegationLedBy(discourse, guest) : undefined;
  if (full && delegation) return [say`${full}${link}${delegation}`];
  const names = guests.flatMap((who) => nameOf(who) ?? []);
  const along = verb === "会见" && guests.length === 1 && leadsDelegation(discourse, guest) ? "一行" : "";
  const few =
    names.length <= 3 ? say`${joined(names, "、")}${along}` : say`${joined(names.slice(0, 2), "、")}等`;
  const guestPost = guests.length === 1 ? withPost(guest) : undefined;
  const guestHeld = guests.length === 1 ? foreignPost(guest) : undefined;
  const meeting = (a: Phrase, b: Phrase): Phrase => say`${a}${link}${b}${end}`;
  if (!says(few)) return [];
  // 会见某国总领事甲一行: colleagues of the leader are not listed by bare names.
  const orgs = new Set(guests.map((who) => who.posts.find((fact) => fact.org)?.org?.org));
  const company = guests.length > 1 && orgs.size === 1 && !orgs.has(undefined) && verb === "会见";
  const led = company ? withPost(guest) : undefined;
  const together = led ? undefined : guestsInCommon(discourse, guests);
  if (together) return [...(full ? [meeting(full, together)] : []), meeting(first, together)];
  return [
    ...(full && led ? [meeting(full, say`${led}一行`)] : []),
    ...(led ? [meeting(first, say`${led}一行`)] : []),
    ...(full && guestPost ? [meeting(full, guestPost)] : []),
    // The people called on are less known to readers than the callers.
    ...(guestPost && verb === "会见" && link !== verb ? [meeting(first, guestPost)] : []),
    ...(guestPost && isTitled(discourse, guest) ? [meeting(first, guestPost)] : []),
    ...(guestHeld ? [...(full ? [meeting(full, guestHeld)] : []), meeting(first, guestHeld)] : []),
    ...(full ? [meeting(full, few)] : []),
    ...(guestPost ? [meeting(first, guestPost)] : []),
    meeting(first, few),
  ];
};
