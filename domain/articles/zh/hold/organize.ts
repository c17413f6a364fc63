import type { Organizer } from "../../../events/shape";
import { type Line, line } from "../../compose";
import type { Arrange, Organize, Scene } from "../../content/message";
import {
  joined,
  maybe,
  type Phrase,
  partOf,
  plain,
  say,
  says,
  sourced,
  textOf,
  withoutStart,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, phrase } from "../../reference/facts";
import { eventNoun, nameOf, organizedNoun, themeOf } from "../event/event";
import { sceneNoun } from "../event/scene-noun";
import { isReceivedFirst } from "../items/received";
import { EATEN } from "../items/sitting-verbs";
import { nameInList, withOwnParts } from "../organizations/organizations";
import { person } from "../people/people";
import { nounIn, sideBySide } from "../words/grammar";

type Tier = NonNullable<Organizer["tier"]>;
/** The tiers of organizers, each with its verb, in the order of a list. */
export const TIERS: readonly (readonly [Tier, string])[] = [
  ["guide", "指导"],
  ["initiator", "发起"],
  ["host", "主办"],
  ["organizer", "承办"],
  ["co_organizer", "协办"],
  ["supporter", "支持"],
  ["sponsor", "赞助"],
];

/** The organizers that a path names. */
export const organizersAt = ({ facts }: Discourse, list: string): readonly Organizer[] => {
  const { record } = facts;
  if (list === "organizers") return record.organizers ?? [];
  if (list === "partOf.organizers") return record.partOf?.organizers ?? [];
  return facts.items.find(({ path }) => list === `${path}.organizers`)?.item.organizers ?? [];
};

const LONG_LIST = 3;

/** Those of one tier, as one list: 甲、乙. */
export const ofTier = (discourse: Discourse, list: string, tier: Tier): Phrase | undefined => {
  const { facts } = discourse;
  const seen = new Set<OrgFact>();
  const all = organizersAt(discourse, list)
    .map((organizer, at) => ({ organizer, path: `${list}[${at}].organization` }))
    .filter(({ organizer }) => organizer.tier === tier);
  const orgs = all.map(({ organizer, path }) => facts.org(organizer.organization, path));
  // A long list that the text has just printed is not repeated.
  if (orgs.length > LONG_LIST && orgs.every((org) => org && discourse.memory.orgs.has(org.org)))
    return plain(
      "上述单位",
      orgs.flatMap((org) => org?.name.path ?? []),
    );
  const refs: (OrgRef | undefined)[] = [];
  const names = organizersAt(discourse, list).flatMap((organizer, at) => {
    if (organizer.tier !== tier) return [];
    const org = facts.org(organizer.organization, `${list}[${at}].organization`);
    if (org && seen.has(org.org)) return [];
    if (org) seen.add(org.org);
    const who = facts.who(organizer.participant);
    if (org || who) refs.push(org);
    if (!org) return who ? [person(discourse, who)] : [];
    const name = nameInList(discourse, org);
    // 甲院情报研究所、培训中心: neighbours name once the organization that they are parts of.
    discourse.memory.near = org.org.parent?.org;
    return [name];
  });
  return names.length > 0 ? sideBySide(withOwnParts(refs, names)) : undefined;
};

/** The paths of an invitation to the larger event by the hosts of the event itself, which is then not repeated. */
const invitedAgain = (discourse: Discourse, { list }: Arrange): readonly string[] => {
  const { content, memory, facts } = discourse;
  const larger = content.messages.find((one) => one.type === "arrange" && one.list === "partOf.organizers");
  if (!larger || list !== "organizers" || memory.realized.has(larger.id)) return [];
  const inviters = (of: string): string =>
    organizersAt(discourse, of)
      .filter(({ tier }) => tier === "inviter" || tier === "go_between")
      .map(
        ({ tier, organization, participant }) =>
          `${tier} ${facts.org(organization, of)?.org.id} ${participant}`,
      )
      .sort()
      .join();
  if (inviters(list) !== inviters("partOf.organizers")) return [];
  memory.realized.add(larger.id);
  return ofTier(discourse, "partOf.organizers", "inviter")?.paths ?? [];
};

/** 应甲邀请 and 经乙牵线: inviters and intermediaries. */
export const broughtAbout = (
  discourse: Discourse,
  message: Arrange | undefined,
): { asked: Phrase; between: Phrase } => {
  const [inviters, between] = message
    ? [ofTier(discourse, message.list, "inviter"), ofTier(discourse, message.list, "go_between")]
    : [];
  const again = message && inviters ? invitedAgain(discourse, message) : [];
  return {
    asked: inviters ? sourced(say`应${inviters}邀请`, ...again) : plain(""),
    between: between ? say`经${between}牵线` : plain(""),
  };
};

/** 应甲邀请，经乙牵线，: who arranged a visit. */
export const arranged = (discourse: Discourse, message: Arrange | undefined): Phrase => {
  const { asked, between } = broughtAbout(discourse, message);
  return say`${maybe`${asked}，`}${maybe`${between}，`}`;
};

/** 由甲、乙发起: the organizers of an event of whom no other sentence has to say anything, beside who brought it about. */
const tiersBeside = (discourse: Discourse): Phrase | undefined => {
  const { content, memory } = discourse;
  const organize = content.messages.find((one) => one.type === "organize" && one.of === "event");
  const free = organize && !memory.realized.has(organize.id) && !content.relations.visit;
  if (!free || discourse.facts.record.theme) return undefined;
  memory.realized.add(organize.id);
  return tiersOf(discourse, "organizers");
};

/** The same in a separate sentence: 此次活动由甲邀请、乙牵线促成. */
export const arrangeLine = (discourse: Discourse, message: Arrange): Line | undefined => {
  const [inviters, between] = [
    ofTier(discourse, message.list, "inviter"),
    ofTier(discourse, message.list, "go_between"),
  ];
  if (!inviters && !between) return undefined;
  const noun = message.list === "partOf.organizers" ? partOfNoun(discourse) : `此次${eventNoun(discourse)}`;
  if (inviters && !between) return line(message.id, say`${noun}由${inviters}邀请举行`);
  const tiers = !inviters && message.list === "organizers" ? tiersBeside(discourse) : undefined;
  if (tiers && between) return line(message.id, say`${noun}${tiers}，${between}牵线`);
  return line(message.id, say`${noun}由${inviters ? say`${inviters}邀请、` : ""}${between ?? ""}牵线`);
};

/** Tiers in the order of their acts, where the same organizers did both: 发起并主办. */
const IN_TIME: readonly Tier[] = ["initiator", "guide", "host", "organizer", "co_organizer", "supporter"];

/** Those of a tier, to compare with those of another. */
const membersOf = (organizers: readonly Organizer[], tier: Tier): string =>
  organizers
    .filter((one) => one.tier === tier)
    .map(({ organization, participant }) => `${organization?.name?.zh ?? ""} ${participant ?? ""}`)
    .sort()
    .join();

/** 甲、乙主办 and 丙承办: the organizers of each tier with its verb; 甲发起并主办 where two tiers are the same organizers. */
export const tierList = (discourse: Discourse, list: string, visit = false, known?: Tier): Phrase[] => {
  const organizers = organizersAt(discourse, list);
  // 由甲主办，乙组织, not 由甲组织，乙组织.
  const carried = visit && organizers.some(({ tier }) => tier === "organizer");
  const present = TIERS.filter(([tier]) => tier !== known && organizers.some((one) => one.tier === tier));
  const stated = new Set<Tier>();
  return present.flatMap(([tier, verb]) => {
    if (stated.has(tier)) return [];
    const members = membersOf(organizers, tier);
    const same = present.filter(([one]) => !stated.has(one) && membersOf(organizers, one) === members);
    const who = ofTier(discourse, list, tier);
    const arranged = visit && (tier === "organizer" || (tier === "host" && !carried));
    if (!who || same.length !== 2) return who ? [say`${who}${arranged ? "组织" : verb}`] : [];
    for (const [one] of same) stated.add(one);
    const paths = organizers.flatMap((one, at) =>
      same.some(([also]) => also === one.tier) ? [`${list}[${at}].tier`] : [],
    );
    const verbs = same.toSorted(([a], [b]) => IN_TIME.indexOf(a) - IN_TIME.indexOf(b)).map(([, one]) => one);
    return [sourced(say`${who}${verbs.join("并")}`, ...paths)];
  });
};

/** The list of organizers by tier: 由甲、乙主办，丙承办，丁协办. */
export const tiersOf = (
  discourse: Discourse,
  list: string,
  visit = false,
  known?: Tier,
): Phrase | undefined => {
  const tiers = tierList(discourse, list, visit, known);
  return tiers.length > 0 ? say`由${joined(tiers, "，")}` : undefined;
};

/** 应甲邀请，: before an item of which only the inviters are known. */
export const invitedTo = (discourse: Discourse, { item, path }: Scene): Phrase => {
  const only = (item.organizers ?? []).length > 0 && item.organizers?.every(({ tier }) => tier === "inviter");
  const inviters = only ? ofTier(discourse, `${path}.organizers`, "inviter") : undefined;
  return inviters ? say`应${inviters}邀请，` : plain("");
};

/** 经甲牵线，: before an item that somebody brought about, of which no other organizers are known. */
const broughtAboutBy = (discourse: Discourse, { item, path }: Scene): Phrase => {
  const tiers = (item.organizers ?? []).map(({ tier }) => tier);
  const only = tiers.length > 0 && tiers.every((tier) => tier === "go_between");
  const between = only ? ofTier(discourse, `${path}.organizers`, "go_between") : undefined;
  return between ? say`经${between}牵线，` : plain("");
};

/** 在甲安排下，: before a tour of which only those are known who organized it. */
const arrangedBy = (discourse: Discourse, { item, path }: Scene): Phrase => {
  const [first, ...more] = item.organizers ?? [];
  const tier = first?.tier;
  if (item.activity !== "tour" || (tier !== "organizer" && tier !== "host")) return plain("");
  const hosts = more.every((one) => one.tier === tier)
    ? ofTier(discourse, `${path}.organizers`, tier)
    : undefined;
  return hosts ? say`在${hosts}安排下，` : plain("");
};

/** Meetings and tours, which somebody organizes rather than undertakes: 座谈由甲组织, not 座谈由甲承办. */
const ORGANIZED = /^(?:参观|座谈|会见|会谈|讨论|交流|用餐)$/u;

/** The organizers of one item: 由甲主办，由乙邀请. */
export const sceneTiers = (discourse: Discourse, scene: Scene, noun = ""): Phrase | undefined => {
  const list = `${scene.path}.organizers`;
  const [tiers, inviters, between] = [
    tiersOf(discourse, list, ORGANIZED.test(noun)),
    ofTier(discourse, list, "inviter"),
    ofTier(discourse, list, "go_between"),
  ];
  const all = [
    ...(tiers ? [tiers] : []),
    ...(inviters ? [say`由${inviters}邀请`] : []),
    ...(between ? [say`由${between}牵线`] : []),
  ];
  return all.length > 0 ? joined(all, "，") : undefined;
};

/** 座谈由甲主办。 The organizers of an item whose own sentence has no room for them. */
const sceneOrganizers = (discourse: Discourse, scene: Scene): Line | undefined => {
  if (discourse.memory.marks.has(`given ${scene.key}`)) return undefined;
  if ((scene.item.organizers ?? []).length === 0) return undefined;
  const title = discourse.facts.said(scene.item.title, "")?.text.replace(/”$/, "");
  // 活动由甲主办: a meal with a name of its own is more than a meal.
  const evening = title !== undefined && scene.item.activity === "meal" && !EATEN.test(title);
  const noun = nounIn(title ?? "") ?? (evening ? "活动" : sceneNoun(discourse, scene));
  const tiers = sceneTiers(discourse, scene, noun);
  return tiers && line(`${scene.path}.organizers`, say`${noun}${tiers}`);
};

/** 随后，, 3月5日，: what comes before the circumstances of an act. */
const TIME = /^(?:随后|其间|当天|会[前后]|[\d年月日至（）上下午]{2,20})，/;

/** What was done at an item, with those who organized it; 应甲邀请，……, where they only invited to it. */
export const withOrganizers = (discourse: Discourse, scene: Scene, linesOf: () => Line[]): Line[] => {
  const asked = [invitedTo, broughtAboutBy, arrangedBy].reduce(
    (found, made) => (says(found) ? found : made(discourse, scene)),
    plain(""),
  );
  const lines = linesOf();
  const [first, ...more] = lines;
  if (!first || !says(asked)) {
    const organizers = sceneOrganizers(discourse, scene);
    return organizers ? [...lines, organizers] : lines;
  }
  const at = TIME.exec(textOf(first.words))?.[0].length ?? 0;
  const words = say`${partOf(first.words, 0, at)}${asked}${withoutStart(first.words, at)}`;
  return [{ ...first, words }, ...more];
};

/** 由甲组织，: the organizer of a visit, before the visitors, if that is one organization that brought nobody else. */
export const organizedVisit = (discourse: Discourse): Phrase => {
  const { content, memory, facts } = discourse;
  const message = content.messages.find((one) => one.type === "organize" && one.of === "event");
  const [only, ...more] = facts.record.organizers ?? [];
  const plainly = only?.tier === "organizer" && only.organization !== undefined && more.length === 0;
  // 考察由甲组织，考察团成员包括……: the organizer shares the sentence of the whole delegation.
  const listed = content.messages.some((one) => one.type === "members" && one.whole);
  if (message?.type !== "organize" || !plainly || listed || memory.realized.has(message.id)) return plain("");
  const tiers = tiersOf(discourse, message.list, true);
  if (!tiers) return plain("");
  memory.realized.add(message.id);
  return say`${tiers}，`;
};

/** 甲组织代表团, for 由甲组织，代表团: an organizer whose object is the delegation that went, without anybody who led it. */
const ORGANIZED_BY = /^由([^，、。]{2,40})组织，$/u;
const DELEGATION =
  /^(?![^，。；]*率)[^，。；、]{0,24}(?:代表团|考察团|访问团|参访团)(?:一行\d+余?人)?(?=到|赴|访问|前往|来)/u;

/** The organizer of a visit as it precedes the words about who went where. */
export const organizing = (organized: Phrase, words: Phrase): Phrase => {
  const who = ORGANIZED_BY.exec(textOf(organized))?.[1];
  return who !== undefined && DELEGATION.test(textOf(words))
    ? say`${partOf(organized, 1, who.length + 1)}组织`
    : organized;
};

const partOfNoun = ({ facts, memory }: Discourse): Phrase => {
  const name = facts.said(facts.record.partOf?.name, "partOf.name");
  const named = memory.marks.has("event partOf");
  memory.marks.add("event partOf");
  if (!name) return plain("活动");
  return named ? plain(nounIn(name.text) ?? "活动", [name.path]) : phrase(name);
};

/** The noun for an organized visit; after a reception in the first sentence 活动 would mean the reception. */
const visitNoun = (discourse: Discourse): string => {
  if (isReceivedFirst(discourse)) return "此次访问";
  return discourse.facts.record.kind === "inspection" ? "考察" : "活动";
};

/** Characters at the end of the name of an item that the office's own title repeats. */
const NAMED_BY_TITLE = 6;

/** 某某推介活动, for 活动: the item of a journey that the office's own title reports, which somebody held. */
const heldOnVisit = (discourse: Discourse, list: string): Phrase | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  if (!organizersAt(discourse, list).some(({ tier }) => tier === "host")) return undefined;
  const named = facts.items.flatMap(({ item, path }) => {
    const name = facts.said(item.title, `${path}.title`);
    const end = name?.text.slice(-NAMED_BY_TITLE) ?? "";
    const whole = name && (title.includes(name.text) || (/举[办行]/.test(title) && title.endsWith(end)));
    return whole && /(?:活动|会|论坛|仪式)$/.test(name.text) && name.text.length > NAMED_BY_TITLE
      ? [name]
      : [];
  });
  return named.length === 1 && named[0] ? phrase(named[0]) : undefined;
};

/** 此次访问是某某活动的一部分，该活动由甲主办: the larger event beside who organized it. */
const ofLargerEvent = (discourse: Discourse, { id, list }: Organize): Line | undefined => {
  const { record } = discourse.facts;
  const name = discourse.facts.said(record.partOf?.name, "partOf.name");
  const tiers = tiersOf(discourse, list);
  if (!name || !tiers) return undefined;
  const noun = record.kind === "inspection" ? "考察" : "访问";
  const quoted = /——|：/.test(name.text) && !/[“”]/.test(name.text);
  const called = quoted ? say`“${phrase(name)}”` : phrase(name);
  return line(id, say`此次${noun}是${called}的一部分，该${nounIn(name.text) ?? "活动"}${tiers}`);
};

/** Meetings of an organization, as against events that it holds for others. */
const ASSEMBLY =
  /^(?:第|\d|[一二三四五六七八九十]+届|(?:会员|理事|监事|董事|常务|职工|教职工|股东|年度|全体|换届|选举|成立|年中|季度).*|(?=[年全例]会)).*(?:大会|年会|理事会|董事会|全会|例会|会议)$/u;

/** Whether a meeting has the name of the only organization that holds it, which nobody need say again: 样本商会会员大会由样本商会主办. */
const isOfOrganizer = (discourse: Discourse, list: string): boolean => {
  const { facts } = discourse;
  const { partOf, officialName } = facts.record;
  const [only, ...more] = organizersAt(discourse, list);
  const larger = list === "partOf.organizers";
  const name = facts.said(larger ? partOf?.name : officialName, "")?.text ?? "";
  const org = facts.org(only?.organization, `${list}[0].organization`);
  const called = org ? [org.org.name.text, org.org.short?.text ?? ""] : [];
  const holds = only?.tier === "host" || only?.tier === "organizer";
  return (
    holds &&
    more.length === 0 &&
    called.some((one) => one.length > 3 && name.startsWith(one) && ASSEMBLY.test(name.slice(one.length)))
  );
};

/** 研讨会以“……”为主题，由甲、乙主办，丙承办。 */
export const organizeLine = (discourse: Discourse, message: Organize): Line | undefined => {
  const own = message.of === "event";
  const visit = own && discourse.content.relations.visit;
  const scene = typeof message.of === "object" ? message.of : undefined;
  const subject = scene
    ? plain(sceneNoun(discourse, scene))
    : own
      ? ((visit ? heldOnVisit(discourse, message.list) : undefined) ??
        nameOf(discourse) ??
        plain(visit ? visitNoun(discourse) : organizedNoun(discourse)))
      : partOfNoun(discourse);
  if (!own && !scene && discourse.memory.marks.delete("larger later"))
    return ofLargerEvent(discourse, message);
  const theme = own && !visit ? themeOf(discourse) : undefined;
  if (!scene && !theme && isOfOrganizer(discourse, message.list)) return undefined;
  // 活动由甲主办, not 活动由甲组织: only a journey or talks are undertaken rather than held.
  const hosted = organizersAt(discourse, message.list).every(({ tier }) => tier === "host");
  const undertaken = visit && !(hosted && /(?:活动|会)$/u.test(textOf(subject)));
  const tiers = tiersOf(discourse, message.list, undertaken);
  if (!tiers) return undefined;
  return line(message.id, say`${subject}${theme ? say`以“${theme}”为主题，` : ""}${tiers}`);
};
