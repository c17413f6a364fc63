import { changed, joined, loose, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, PostFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { countryBefore, isOneOfSeveral, isOwner, organizationName } from "../organizations/organizations";
import { organAsPart } from "../organizations/region-organs";
import { countOf } from "../words/grammar";
import { OTHER_PARTY, ZONE_IN_DISTRICT } from "../words/regions";
import { topOf } from "../words/units-of-organizations";
import { governmentByLevel, isOfGovernment, isPostOfGovernment } from "./posts-of-government";
import { isOfState } from "./posts-of-state";

const flags = (fact: PostFact): string[] =>
  (["former", "acting", "concurrent", "honorary"] as const)
    .filter((flag) => fact.post[flag])
    .map((flag) => `${fact.path}.${flag}`);

/** 原云雀市侨办主任: a former post that names its office, which editors write as 云雀市侨办原主任. */
const FORMER_WITH_OFFICE =
  /^原(\p{Script=Han}{2,}(?:政协|人大|侨办|外办|侨联|委|局|办|会|厅|院|处|科|中心|公司|集团|大学))((?:常务|执行)?副?(?:主席|主任|局长|厅长|会长|院长|处长|校长|书记|董事长|总经理|理事长|秘书长|主任科员))$/u;

/** The title of a post: 前首相, 原局长, 代副会长, 名誉主席. */
export const title = (fact: PostFact): Phrase => {
  const words = (fact.title?.text ?? "").replace(FORMER_WITH_OFFICE, "$1原$2");
  const mark = (sign: string, flag: boolean | undefined, shown: RegExp): string =>
    flag && !shown.test(fact.title?.text ?? "") ? sign : "";
  const front = `${mark(isOfState(fact) ? "前" : "原", fact.post.former, /^(?:原|前)/)}${mark("代", fact.post.acting, /^代/)}${mark("名誉", fact.post.honorary, /名誉|荣誉/)}`;
  const many = fact.holders ? `${countOf(fact.holders)}名` : "";
  return plain(`${many}${front}${words}`, [...(fact.title ? [fact.title.path] : []), ...flags(fact)]);
};

/** 副主任 for 管委会副主任, after the board's full name. */
const titleBehind = (where: Phrase, fact: PostFact): Phrase =>
  BEHIND_BOARD.test(textOf(where))
    ? changed(title(fact), (words) => words.replace(/^管委会/, ""))
    : title(fact);
const BEHIND_BOARD = /(?:管委会|管理委员会)(?:（[^）]*）)?$/;

const HEAD_OF_GOVERNMENT = /^代?(?:常务)?副?(?:省长|市长|县长|区长|州长|镇长|乡长|旗长|盟长|主席)/;

/** 驻沪总领事 of 驻沪总领事馆, 驻华大使 of 驻华大使馆: the mission is part of the title of who leads it. */
const MISSION = /(?:总领事馆|总领馆|大使馆|使馆)$/;
const HEAD_OF_MISSION = /^(?:代理?|副)?(?:总领事|大使)/;

/** 区委书记, 县政协主席: titles that begin with the level of their region; behind 松县 they keep it. */
const ORGAN_OF_LEVEL = /^[省市县区州旗](?:委|人大|政协)/;

/** 办公室 before 办公室主任, 市 before 市领导: the end of a name that the title begins with again. */
const withoutOverlap = (name: string, words: string): string => {
  const level = /^[省市县区州]领导/.test(words) || (ORGAN_OF_LEVEL.test(words) && name.length > 2);
  if (level && name.endsWith(words.slice(0, 1))) return name.slice(0, -1);
  // 总会总会长 is the head of a 总会.
  if (/^总.长$/.test(words)) return name;
  // 执法大队大队长, whose organization would lose its noun.
  if (/^[总支大中分]队长$/.test(words)) return name;
  for (let n = Math.min(words.length, name.length) - 1; n > 1; n -= 1)
    if (name.endsWith(words.slice(0, n))) return name.slice(0, -n);
  return name;
};

/** 松山高新区 of 松山高新区管委会 before 党工委书记 or 管委会主任: the organs of a zone. */
const BOARD = /(?:管委会|管理委员会)$/;
const AUTHORITY = /^(?:党工委|管委会)/;

const withoutBoard = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((one) => ({
    ...one,
    s: one.s.replace(BOARD, ""),
    ...(one.full === undefined ? {} : { full: one.full.replace(BOARD, "") }),
  })),
});

/** 石家庄市 of 石家庄市人民政府 before 市长, but 边疆区政府副主席, 河北省委 of 中共河北省委 before 书记, 驻沪 of 驻沪总领事馆 before 总领事. */
export const ownerBeforeTitle = (name: string, words: string): string => {
  // 常务副市长 of 市政府 without the name of a city, not 市常务副市长.
  if (/^[省市县区州镇乡旗](?:人民)?政府$/.test(name) && HEAD_OF_GOVERNMENT.test(words)) return "";
  if (/[省市县区州镇乡旗](?:人民)?政府$/.test(name) && HEAD_OF_GOVERNMENT.test(words))
    return name.replace(words.endsWith("主席") ? /(?<=自治区)(?:人民)?政府$/ : /(?:人民)?政府$/, "");
  if (MISSION.test(name) && HEAD_OF_MISSION.test(words)) return name.replace(MISSION, "");
  if (BOARD.test(name) && AUTHORITY.test(words)) return name.replace(BOARD, "");
  if (/^中共.+[省市县区州旗]委$/.test(name)) return name.replace(/^中共/, "");
  return withoutOverlap(name, words);
};

const regionOf = (name: string): string | undefined =>
  /^([\p{Script=Han}]{2,5}[省市县区州旗])(?:委|人大|政协|(?:人民)?政府$|$)/u.exec(name)?.[1];

/** 委员 and 常委 alone do not show the organization: 区委常委, 党委委员. */
const MEMBER = /^(?:常委|委员|成员|候补委员)$/;
const COMMITTEE = /(?:党委|党组|(?:党|街道|机关|教育|[省市县区州旗])?工委|[省市县区州旗]委)$/;
/** Committees of parties beside whose people 市委委员 alone would seem to be of another party. */
const OF_PARTY = new RegExp(`^${OTHER_PARTY}`, "u");

/**
 * Whether the post before is of an organization outside the region: 司长甲、副省长乙 would be one of the country's; or the text has only named
 * an office there, and nobody of the region: 在某县卫健局举行，副县长甲出席.
 */
const isBehindElsewhere = ({ memory, facts }: Discourse, { org: own }: OrgRef, region: string): boolean => {
  const before = memory.owner;
  const isOfRegion = ({ org }: PostFact): boolean =>
    org !== undefined && org.org !== own && regionOf(org.name.text) === region;
  if (before === undefined)
    return !facts.people.some((who) => knows(memory, who) && who.posts.some(isOfRegion));
  return ![before, before.parent?.org].some(
    (org) => org && (org.name.text.startsWith(region) || /^[省市县区州]/.test(org.name.text)),
  );
};

/** Whether people of the organs of another province are there: 甘肃省委常委安例, who may be listed beside them. */
const isOneOfProvinces = ({ facts }: Discourse, region: string): boolean =>
  region.endsWith("省") &&
  facts.people.some(({ present, posts: held }) =>
    held.some(({ org }) => {
      const other = present ? regionOf(org?.org.name.text ?? "") : undefined;
      return other?.endsWith("省") && other !== region;
    }),
  );

/** 县委, 县人大常委会 after 筠连县……: an organ of the region that the sentence named last; the full name at the first mention. */
const organOfRegion = (
  discourse: Discourse,
  ref: OrgRef,
  name: string,
  words: string,
  isNextPost: boolean,
): Phrase | undefined => {
  const { memory } = discourse;
  const region = regionOf(name);
  const part = ref.org.parent && organAsPart(ref);
  if (region === undefined || OF_PARTY.test(name) || (ref.org.parent && !part)) return undefined;
  const paths = part?.paths ?? [ref.name.path];
  const head = name === region;
  const near =
    memory.region === region &&
    (isNextPost ||
      (!isOneOfSeveral(discourse, region) &&
        !isOneOfProvinces(discourse, region) &&
        !(head && isBehindElsewhere(discourse, ref, region))));
  if (!near && !head && memory.orgs.has(ref.org)) {
    memory.region = region;
    // 河西区委常委, not 区委常委, after people of another organization.
    return ref.org.short ? undefined : plain(name, paths);
  }
  const country = near ? plain("") : countryBefore(discourse, ref);
  memory.orgs.add(ref.org);
  memory.region = region;
  const level = LEADER.test(words) ? region.slice(-1) : "";
  const rest = near ? (head ? level : `${region.at(-1)}${name.slice(region.length)}`) : name;
  return say`${country}${plain(rest, paths)}`;
};

/** 领导 alone does not show the organization: 市领导. */
const LEADER = /^(?:主要|有关|相关|分管)?(?:领导|负责人|负责同志)/;

/** The rest of an organization that the sentence has just named, before a title that needs one: 常委, 领导. */
const ownerAgain = (name: string, words: string): string => {
  if (MEMBER.test(words)) return (!OF_PARTY.test(name) && COMMITTEE.exec(name)?.[0]) || "";
  if (isOfGovernment(words)) return governmentByLevel(name);
  return LEADER.test(words) && regionOf(name) === name ? name.slice(-1) : "";
};

/** The organization of a post, as it comes before the title; undefined if the sentence has just named it. */
const owner = (discourse: Discourse, fact: PostFact, ref: OrgRef, isNextPost: boolean): Phrase => {
  const { memory } = discourse;
  // Without a title the neighbour's would be assumed: 事务组组长甲、事务组乙.
  if (memory.owner === ref.org && !fact.title) return plain(ref.name.text, [ref.name.path]);
  // 某学部党委书记甲、副主任乙: the party organ before it is in the same organization.
  const inside = memory.near === ref.org && /^党(?:委|组|工委|总支|支部)/.test(memory.owner?.name.text ?? "");
  if (memory.owner === ref.org || inside)
    return plain(ownerAgain(ref.name.text, fact.title?.text ?? ""), [ref.name.path]);
  const within = memory.region !== undefined && ref.name.text.startsWith(memory.region);
  const rest = within ? ref.name.text.slice(memory.region?.length) : "";
  if (/^\p{Script=Han}{2,6}[省州市县区]$/u.test(rest) && !memory.orgs.has(ref.org)) {
    memory.orgs.add(ref.org);
    return plain(rest, [ref.name.path]);
  }
  if (BOARD.test(ref.name.text) && AUTHORITY.test(fact.title?.text ?? "")) {
    const board = organizationName(discourse, ref);
    return board.pieces.some(({ short }) => short !== undefined) ? board : withoutBoard(board);
  }
  const name = ownerBeforeTitle(
    (ref.org.parent && organAsPart(ref)?.text) ?? ref.name.text,
    fact.title?.text ?? "",
  );
  const organ = organOfRegion(discourse, ref, name, fact.title?.text ?? "", isNextPost);
  if (organ) return organ;
  const whole = ref.org.parent ? topOf(ref.org).name.text : name;
  const elsewhere = ref.org.parent ? !REGIONAL.test(whole) || ZONE_IN_DISTRICT.test(whole) : true;
  if (memory.region !== undefined && elsewhere && !whole.startsWith(memory.region)) memory.region = undefined;
  if (/^中共/.test(ref.name.text) && memory.orgs.has(ref.org) && !ref.org.short) {
    const known = organizationName(discourse, ref);
    return {
      ...known,
      pieces: known.pieces.map((one, at) => (at === 0 ? { ...one, s: one.s.replace(/^中共/, "") } : one)),
    };
  }
  if (isPostOfGovernment(ref, fact)) {
    memory.orgs.add(ref.org);
    return plain(name.replace("人民政府", "政府"), [ref.name.path]);
  }
  if (name === ref.name.text || (memory.orgs.has(ref.org) && !MISSION.test(ref.name.text)))
    return organizationName(discourse, ref);
  memory.orgs.add(ref.org);
  // 城管局支队长, where the title begins with the end of the name 支队: the organization stays in front.
  const organization = ref.org.parent && !isOwner(discourse, ref.org.parent.org) ? ref.org.parent : undefined;
  return say`${organization && organizationName(discourse, organization)}${plain(name, [ref.name.path])}`;
};

/** A name with the level of a region, which may be within the region that a text named last: 云雀县. */
const REGIONAL = /[省市县区州旗镇]/;

const GOVERNS = /^(?:常务)?副?(?:省长|市长|县长|区长|州长|镇长|乡长|旗长)/;
/** 区委 of 湖滨市云雀区委, 区工商联: an organization by the level of its region. */
const LOWEST = /[省市县区州](?:委|政府|人大常委会|政协|工商联|侨联|残联|妇联|科协)$/;

const OF_COMMITTEE = /^[省市县区州旗]委(?=(?:组织|宣传|统战|社会工作)部$|政法委)/u;

/** 市委常委、统战部部长, not 市委常委、市委统战部部长: a department of the committee that the post before names. */
const ofCommittee = (before: PostFact | undefined, where: Phrase): Phrase =>
  /^(?:常委|副?书记|委员)$|委常委$/.test(before?.title?.text ?? "") && OF_COMMITTEE.test(textOf(where))
    ? changed(where, (words) => words.replace(OF_COMMITTEE, ""))
    : where;

const ASSOCIATION = /(?:[协学商总]会|贸促会|联合会|促进会|联谊会|联盟|公司|集团)$/;
const HEAD = /^(?:执行|常务|名誉)?副?(?:会长|主席|理事长|秘书长|董事长|总经理)$/;

/** 甲商会、乙协会会长: whether somebody's posts are the same one at two associations, whose title is printed once. */
const areOneTitle = (facts: readonly PostFact[]): boolean => {
  const [one, other, ...more] = facts;
  const words = one?.title?.text ?? "";
  return (
    more.length === 0 &&
    HEAD.test(words) &&
    other?.title?.text === words &&
    one?.org?.org !== other.org?.org &&
    facts.every((fact) => ASSOCIATION.test(fact.org?.name.text ?? "") && !fact.org?.org.parent) &&
    facts.every((fact) => flags(fact).length === 0)
  );
};

/** 集团总裁、文化公司安例: an organization of which no title is known comes last, as it would take over the title of the next. */
const withUntitledLast = (facts: readonly PostFact[]): readonly PostFact[] =>
  facts.length > 1 && !facts.at(0)?.title
    ? [...facts.filter(({ title }) => title), ...facts.filter(({ title }) => !title)]
    : facts;

/** 大学资深教授、研究中心主任: a post in an organization before that in a unit of it, whose name would need the organization again. */
const withOrganizationFirst = (held: readonly PostFact[]): readonly PostFact[] => {
  const facts = withUntitledLast(held);
  const [unit, whole, ...more] = facts;
  const inside = unit?.org?.org.parent?.org;
  // 大学党委书记、教育基金会理事长: behind a body of the university its 党委 would seem to be that of the body.
  const beside = whole?.org?.org.parent?.org === inside && PARTY_ORGAN.test(whole?.org?.org.name.text ?? "");
  if (inside && beside && OWN_BODY.test(unit?.org?.name.text ?? "") && !facts[2]) return [...facts].reverse();
  if (more.length > 0 || !unit?.org || !whole?.org || inside !== whole.org.org) return facts;
  const organ = unit.org.org.kind === "party" || PARTY_ORGAN.test(unit.org.name.text);
  const fixed = organ || BOARD.test(unit.org.name.text) || /[省市县区州旗镇乡]$/.test(whole.org.name.text);
  const marked = whole.post.concurrent || whole.post.former || RANK.test(whole.title?.text ?? "");
  return fixed || marked ? facts : [whole, unit];
};
const OWN_BODY = /(?:基金会|研究[院所]|医院|公司|集团|出版社|校友会|学会|协会)$/;
/** A rank, which needs no organization behind a post at a part of it. */
const RANK = /^(?:副?教授|副?研究员|讲师)$/;

/** 吉林高新区党工委副书记、管委会主任: organization before title; one organization's titles joined; a shared parent once; 兼 only where recorded. */
export const posts = (discourse: Discourse, held: readonly PostFact[], nameless = false): Phrase => {
  const { memory } = discourse;
  const facts = withOrganizationFirst(held);
  let first: OrgRef | undefined;
  const [head] = facts;
  const shared = areOneTitle(facts);
  const mixed = facts.some((fact) => fact.org && head?.org && fact.org.org !== head.org.org);
  const parts = facts.map((fact, at) => {
    // 办事处党组书记、主任: the organization of a party organ is not named again for a second post in it.
    const organs = [first, facts[at - 1]?.org].filter((ref) => ref && /^党[委组总支]/.test(ref.name.text));
    const inside = fact.org !== undefined && organs.some((ref) => ref?.org.parent?.org === fact.org?.org);
    // 甲区委书记乙，区委副书记、区长丙: next to another post a title alone would be ambiguous.
    const named = at === 0 && mixed && fact.org && memory.owner === fact.org.org ? fact.org : undefined;
    const lowest = LOWEST.exec(named?.name.text ?? "")?.[0];
    // 甲国众议院前议员、前移民部长: the country of two former posts is named once.
    const before = facts[at - 1];
    const country =
      before?.post.former && fact.post.former && isOfState(before) && isOfState(fact) && fact.org
        ? fact.org.name
        : undefined;
    const same = country && before?.org?.name.text.startsWith(country.text);
    // 湖滨市云雀区委副书记、区长: the head of the same district.
    const own = regionOf(first?.name.text ?? "");
    const governs = at > 0 && fact.org && GOVERNS.test(fact.title?.text ?? "");
    const district = governs && own !== fact.org?.name.text && own?.endsWith(fact.org?.name.text ?? "-");
    const where = !fact.org
      ? plain("")
      : same || district
        ? plain("", [fact.org.name.path])
        : lowest && named
          ? plain(lowest, [named.name.path])
          : inside
            ? plain("", [fact.org.name.path])
            : ofCommittee(before, owner(discourse, fact, fact.org, at > 0));
    if (!fact.org && !first) {
      memory.owner = undefined;
      memory.near = undefined;
    }
    if (fact.org) {
      first ??= fact.org;
      memory.owner = fact.org.org;
      memory.near = fact.org.org.parent?.org ?? memory.near;
    }
    const called = say`${where}${titleBehind(where, fact)}`;
    // 协会、某学会会长: a short form alone does not show that it shares the title.
    const whole = shared && textOf(where).startsWith(fact.org?.name.text ?? "/");
    const words = at === 0 && whole ? sourced(where, ...title(fact).paths) : called;
    return { words, also: fact.post.concurrent === true };
  });
  if (first) {
    // 某商会副会长、乙公司董事长甲，副会长丙: after the post at another organization the next one would seem to be of that organization.
    const unit = secondUnit(facts, first);
    memory.owner = endsElsewhere(facts, first) || unit ? undefined : first.org;
    memory.near = first.org.parent?.org;
  }
  // Without a name after them two titles of one organization would read as two people.
  const twice =
    nameless && facts.length === 2 && facts[0]?.org !== undefined && facts[0].org.org === facts[1]?.org?.org;
  return loose(
    joined(
      parts
        .filter(({ words }, at) => at === 0 || says(words))
        .map(({ words, also }, at) => (at === 0 ? words : say`${also || twice ? "兼" : "、"}${words}`)),
    ),
  );
};

const PARTY_ORGAN = /党[委组总支]|党工委/;

/** The unit of the last of somebody's posts, where the first is at another unit of the same organization. */
const secondUnit = (facts: readonly PostFact[], first: OrgRef): OrgRef | undefined => {
  const last = facts.findLast(({ org }) => org !== undefined)?.org;
  const organization = first.org.parent?.org;
  const apart = last && last.org !== first.org && organization && last.org.parent?.org === organization;
  return apart && ![first, last].some(({ name }) => PARTY_ORGAN.test(name.text)) ? last : undefined;
};

/** 福州市委市政府 in 福州市委市政府指挥长助理. */
const ORGANIZATION_IN_TITLE =
  /^[^，、]{2,}?(?:[省市县区州旗](?:委|政府|人大|政协)|公司|集团|商会|协会|学会|联合会|大学|学院|医院|研究[院所]|银行|管委会)(?=[^，、]{2,}$)/u;

/** Whether the last of somebody's posts is at another organization than the first. */
const endsElsewhere = (facts: readonly PostFact[], first: OrgRef): boolean => {
  // 某局调研员、市委市政府指挥长助理甲: a post whose title itself names another organization.
  const end = facts.at(-1);
  if (end && !end.org && ORGANIZATION_IN_TITLE.test(end.title?.text ?? "")) return true;
  // 副会长、原某局局长甲，秘书长乙: a former post owns nobody's title behind it.
  const last = facts.findLast(({ org, post }) => org !== undefined && !post.former)?.org;
  if (!last || last.org === first.org) return false;
  const organizationOf = ({ org }: OrgRef): unknown => org.parent?.org ?? org;
  // 市委常委、副市长甲，市委秘书长乙: each organ of a region has a 秘书长.
  return organizationOf(last) !== organizationOf(first);
};

/** Whether two people hold the same posts at the same organizations, so that these are printed once for both. */
export const samePosts = (a: Who, b: Who): boolean =>
  a.posts.length > 0 &&
  a.posts.length === b.posts.length &&
  a.posts.every((fact, at) => {
    const other = b.posts[at];
    return (
      other !== undefined &&
      fact.org?.org === other.org?.org &&
      fact.title?.text === other.title?.text &&
      (["former", "acting", "concurrent", "honorary"] as const).every(
        (flag) => !fact.post[flag] === !other.post[flag],
      )
    );
  });

/** The paths of posts that also describe a neighbour with the same posts. */
export const postPaths = (who: Who): string[] =>
  who.posts.flatMap((fact) => [
    ...(fact.title ? [fact.title.path] : []),
    ...(fact.org ? [fact.org.name.path] : []),
    ...flags(fact),
  ]);

/** Whether somebody who acts for nobody else, or a group, is of the organization of the one before, and of no other. */
export const isColleague = (who: Who, next: Who | undefined): boolean => {
  const own = who.group ? undefined : who.posts.find((fact) => fact.org)?.org?.org;
  const other = next?.group ? next.of[0]?.org : next?.posts[0]?.org?.org;
  const only = next?.posts.every((fact) => !fact.org || fact.org.org === own);
  return (
    own !== undefined && own === other && only === true && !next?.raw.onBehalfOf && !next?.raw.substitutes
  );
};

/** Whether a post is clear by itself after the name of a colleague: 副市长 of a city, but not 议长. */
export const showsLevel = (own: OrgFact | undefined, { posts: [post] }: Who): boolean => {
  const level = /[省市县区州国町镇村郡]$/u.exec(own?.name.text ?? "")?.[0];
  return level === undefined || (post?.title?.text.includes(level) ?? false);
};
