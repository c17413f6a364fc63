import { literal } from "../../literal";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName, organizationNames } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { headOf, showsHead } from "../words/nouns-of-names";
import { givenFor } from "./given-for";

/** A school rather than its Party branch: a gift to people who lead both is for the school. */
const givenOrganization = (ref: OrgRef | undefined): OrgRef | undefined =>
  ref?.org.kind === "party" && ref.org.parent ? topOf(ref.org.parent) : ref;

/** Whether the parties of a donation are known from its document: 捐赠协议. */
export const isByAgreement = ({ facts }: Discourse): boolean =>
  facts.agreements.some(
    ({ agreement: { title, status = "signed", parties = [] } }) =>
      status === "signed" && parties.length > 1 && /捐/.test(title?.zh ?? ""),
  );

/** Whether people themselves were thanked for a gift, so that it is not known to be that of their organization. */
export const areGiversPeople = (discourse: Discourse): boolean =>
  !isByAgreement(discourse) &&
  discourse.facts.items.some(({ item }) =>
    (item.remarks ?? []).some(
      ({ act, whom }) =>
        act === "thank" &&
        /(?:爱心|热心|好心|捐赠)(?:人士|人|企业家|校友)/.test(discourse.facts.said(whom, "")?.text ?? ""),
    ),
  );

/** Somebody who speaks and gives for an organization without a special order. */
const HEADS =
  /^(?:[^工，]{0,6}、)?(?:执行|轮执|常务)?(?:副?(?:会长|董事长|理事长|院长|校长|行长|总裁|总经理)|主席|秘书长|总经理助理)/;

interface Donated {
  readonly for: Phrase;
  readonly to: Phrase;
  readonly by: Phrase;
}

const NOUN = /(公司|集团|基金会|协会|商会|学会|医院|大学)$/;

/** The only one who gives, with what is known of whose gift it is. */
interface Giver {
  readonly who: Who;
  readonly org: OrgFact | undefined;
  /** The noun of the organization: 公司; empty for others. */
  readonly noun: string;
  /** Whether a group gives through this person. */
  readonly forOthers: boolean;
}

const giverOf = ({ facts }: Discourse, [who, ...more]: readonly Who[]): Giver | undefined => {
  if (!who || more.length > 0) return undefined;
  const org = who.posts[0]?.org?.org;
  const noun = NOUN.exec(org?.name.text ?? "")?.[1] ?? "";
  const forOthers = facts.who(who.raw.onBehalfOf)?.group !== undefined;
  return who.group || noun !== "" || forOthers ? { who, org, noun, forOthers } : undefined;
};

/** 代表公司: for whom the one who gives does so; nothing for a group, or where people themselves gave. */
const givingFor = (discourse: Discourse, { who, noun, forOthers }: Giver): Phrase =>
  who.group || forOthers || areGiversPeople(discourse)
    ? plain("")
    : HEADS.test(who.posts[0]?.title?.text ?? "")
      ? plain(`代表${noun === "大学" ? "学校" : noun}`)
      : givenFor(discourse, [who]);

/** Organizations to which one gift may go, whose people take it over. */
const MAX_DONEES = 3;

/** 向两校捐赠口罩，甲校副校长安例、乙校副校长白样接受捐赠: officials of several organizations took over what was given to these. */
export const donatedToSeveral = (
  discourse: Discourse,
  givers: readonly Who[],
  recipients: readonly Who[],
): Donated | undefined => {
  const { facts, memory } = discourse;
  const giver = giverOf(discourse, givers);
  if (!giver || recipients.length < 2) return undefined;
  const refs = recipients.flatMap((who) => givenOrganization(receivingOrg(facts, who)) ?? []);
  const orgs = refs.filter((ref, at) => refs.findIndex(({ org }) => org === ref.org) === at);
  const fresh = recipients.every((who) => who.name && !who.raw.onBehalfOf && !knows(memory, who));
  if (!fresh || refs.length !== recipients.length || orgs.length < 2 || orgs.length > MAX_DONEES)
    return undefined;
  if (orgs.some(({ org }) => org === giver.org)) return undefined;
  memory.owner = undefined;
  memory.near = undefined;
  const to = organizationNames(discourse, orgs);
  memory.owner = undefined;
  memory.near = undefined;
  return { for: givingFor(discourse, giver), to, by: peopleList(discourse, recipients) };
};

/** 附属医院 of 校友会向附属医院捐赠, where an official of the university took the gift over: the recipient is that of the headline. */
const recipientOfTitle = ({ facts }: Discourse, { org, name }: OrgRef): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const goal = /[向为]([^，。；“”我本]{2,20}?)(?:定向)?(?:捐赠|赠送|捐款|捐资)/u.exec(title?.text ?? "")?.[1];
  const own = [name.text, ...(org.short ? [org.short.text] : [])];
  // 县医院 for 云雀县人民医院: the headline has its characters in their order.
  const shortened = goal === undefined ? undefined : new RegExp(Array.from(goal, literal).join(".*"), "u");
  const same = own.some((form) => goal?.includes(form) || shortened?.test(form));
  return title && goal && !same && /(?:医院|学校|[大中小]学|学院|协会|基金会)$/u.test(goal)
    ? plain(goal, [title.path])
    : undefined;
};

/** 甲公司董事长安例代表公司向湖滨医院捐赠……，副院长白样接受捐赠: an official gives for an organization, and one takes for another. */
export const donatedTo = (
  discourse: Discourse,
  givers: readonly Who[],
  recipient: Who,
  front: Phrase,
): Donated | undefined => {
  const { facts, memory } = discourse;
  const giver = giverOf(discourse, givers);
  const ref = givenOrganization(receivingOrg(facts, recipient));
  if (!giver || !ref || giver.org === ref.org) return undefined;
  memory.owner = undefined;
  memory.near = undefined;
  const here = textOf(front).includes(ref.name.text);
  const titled = recipientOfTitle(discourse, ref);
  if (titled) return { for: givingFor(discourse, giver), to: titled, by: peopleList(discourse, [recipient]) };
  const called = organizationName(discourse, ref);
  // 在云雀镇甲小学，……向甲小学捐赠: the sentence has said in which town it is.
  const again = here && textOf(called).endsWith(ref.name.text);
  const to = again ? plain(ref.name.text, called.paths) : called;
  memory.owner = ref.org;
  // 副院长白样 shows whose; 党委委员白样, 主任白样 would be the giver's.
  const shown =
    here &&
    new RegExp(`^副?${headOf(ref.org)}`, "u").test(
      recipient.posts[0]?.title?.text ?? recipient.group?.text ?? "",
    );
  const named = giver.who.group || !showsHead(ref.org) || shown;
  return {
    for: givingFor(discourse, giver),
    to,
    by: say`${named ? "" : `该${headOf(ref.org)}`}${peopleList(discourse, [recipient])}`,
  };
};

/** 向甲小学、乙学校捐资，两校校长接受捐赠: heads without a name of two schools, to which the gift goes rather than to them. */
export const headsOfSeveral = (
  discourse: Discourse,
  [heads, ...more]: readonly Who[],
): Omit<Donated, "for"> | undefined => {
  const called = heads?.group && /^[校院园]长$/u.test(heads.group.text) ? heads.group : undefined;
  const [one, other, ...others] = heads?.of ?? [];
  if (!heads || !called || !one || !other || more.length > 0 || others.length > 0) return undefined;
  if ([one, other].some(({ org }) => org.parent || org.short || org.city)) return undefined;
  // As one name: behind the place where they met the second would be 该校.
  const to = plain(`${one.name.text}和${other.name.text}`, [one.name.path, other.name.path]);
  meet(discourse.memory, heads);
  return { to, by: plain(`两${called.text.slice(0, 1)}${called.text}`, [called.path]) };
};
