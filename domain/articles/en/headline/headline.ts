import { type Line, line } from "../../compose";
import type { Hold, Meet, Message, Sign, Visit } from "../../content/message";
import { changed, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said, type Who } from "../../reference/facts";
import { partsOfBoth } from "../event/joint-event";
import { titledName } from "../event/titled-event";
import { mealInHeadline } from "../hold/hosted-meal";
import { citiesOfItems, isOwnOrganization, leavesOutCity, placesOf } from "../items/destination";
import { leadersOf } from "../people/delegation-leaders";
import { delegationsOf } from "../people/party";
import { mergedGroups } from "../signing/merged-groups";
import { commonPlural, isRenewal, KINDS } from "../words/documents";
import { andList, headNoun, isPlural, number, wordCount } from "../words/grammar";
import {
  capital,
  different,
  MAX_WORDS,
  nameOf,
  organizationsOf,
  orgInFull,
  orgShort,
  postOf,
  withoutThe,
  withPost,
} from "../words/headline-names";
import { isFactual } from "./factual-title";
import { ofGift, ofHandover } from "./handover-headline";
import { withoutAbbreviations } from "./headline-abbreviations";
import { guestsInCommon } from "./headline-guests";
import { statusOf } from "./headline-status";
import { plainHeadline } from "./plain-headline";
import { resultHeadline } from "./result-headline";
import { shortMemorandum } from "./short-memorandum";
import { ofSignings } from "./signings-headline";
import { callPaid, heldIfOver, inOrderOfLead, onlySigning, withoutArticles } from "./title";
import { withVerb } from "./title-without-verb";

interface Named {
  readonly words: Phrase;
  readonly many: boolean;
}

const isOffice = (who: Who): boolean =>
  ["government", "party"].includes(who.raw.posts?.[0]?.organization?.kind ?? "");

/** The visitors: the delegation by its name, the organization, or the leading person with the post. */
const visitors = (discourse: Discourse, visit: Visit): Named | undefined => {
  const { facts } = discourse;
  const delegations = delegationsOf(discourse, visit.party);
  const [only] = delegations;
  if (delegations.length === 1 && only) {
    const name = facts.said(only.name, `${only.path}.name`);
    if (name) return { words: plain(withoutThe(name.text), [name.path]), many: false };
  }
  const led = delegations.flatMap((one) => leadersOf(discourse, one));
  const leaders = delegations.length > 0 ? led : facts.whos(visit.party.leaders);
  const people = leaders.length > 0 ? leaders : facts.whos(visit.party.people);
  const [lead] = people;
  if (people.length === 1 && lead && (delegations.length === 0 || isOffice(lead))) {
    const words = withPost(lead) ?? postOf(lead);
    if (words && (delegations.length === 0 || isOffice(lead))) return { words, many: false };
  }
  const orgs = organizationsOf(people);
  if (orgs.length > 0 && orgs.length <= 2)
    return { words: andList(different(orgs.map(orgShort))), many: orgs.length > 1 };
  const [group] = people.filter((who) => who.group);
  if (people.length === 1 && group?.group)
    return { words: phrase(group.group), many: isPlural(group.group.text) };
  const names = people.flatMap((who) => nameOf(who) ?? []);
  return names.length > 0 ? { words: andList(names.slice(0, 2)), many: names.length > 1 } : undefined;
};

const short = (said: Said): Phrase => plain(withoutThe(said.text), [said.path]);

/** "industrial parks" of "A, B and other industrial parks": the common noun of all sights, if those are the destination. */
const kindSeen = ({ facts }: Discourse, { sights }: Visit): Phrase | undefined => {
  const last = sights && facts.list(sights.item.saw, `${sights.path}.saw`).at(-1);
  const kind = /^other (?!places|sites|exhibits)(.+s)$/.exec(last?.text ?? "")?.[1];
  return last && kind ? plain(kind, [last.path]) : undefined;
};

/** The destination, in its shortest known form. */
const visited = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const { facts, content } = discourse;
  const { record } = facts;
  const areas = facts.list(record.areas, "areas");
  if (areas.length > 0 && areas.length <= 3) return andList(areas.map(short));
  const venue = facts.place(record.venue, "venue");
  const receiving = organizationsOf(facts.whos(content.relations.receivers));
  const [first] = receiving;
  if (venue)
    return venue.org && (venue.org.org.short || receiving.some((ref) => ref.org === venue.org?.org))
      ? orgShort(venue.org)
      : short(venue.name);
  if (record.kind === "reception" && first && first.org.kind !== "government" && first.org.kind !== "party")
    return orgShort(first);
  const city = facts.said(record.city, "city");
  const sights = kindSeen(discourse, visit);
  if (sights) return city ? say`${sights} in ${short(city)}` : sights;
  if (city) return short(city);
  const stops = placesOf(discourse, visit);
  if (stops.length > 0 && stops.length <= 2)
    return andList(different(stops.map((stop) => (stop.org ? orgShort(stop.org) : short(stop.name)))));
  const cities = leavesOutCity(discourse, visit) && citiesOfItems(discourse);
  if (cities) return cities.words;
  const saw = visit.sights ? facts.list(visit.sights.item.saw, `${visit.sights.path}.saw`) : [];
  if (saw.length > 0 && saw.length <= 2) return andList(saw.map(short));
  const hosts = organizationsOf(facts.people.filter((who) => who.present && who.side === "host"));
  if (hosts.some(({ org }) => isOwnOrganization(discourse, visit, org))) return undefined;
  return hosts.length > 0 && hosts.length <= 2 ? andList(different(hosts.map(orgShort))) : undefined;
};

/** Words of a topic that a headline has room for. */
const SHORT_TOPIC = 6;
const WAYS =
  /^(?:ways|how) (?:to|of) (?:promot|strengthen|deepen|expand|enhanc|boost|develop|advanc|improv)(?:e|ing)? /;

/** The purpose or topics of a visit, if short: "discuss industrial cooperation". */
const topicOf = ({ facts, content }: Discourse): Phrase | undefined => {
  const purpose = facts.said(facts.record.purpose, "purpose");
  const [scene, ...more] = content.scenes.filter(({ item }) => item.activity !== "other");
  const only = scene?.item.activity === "talks" && more.length === 0 ? scene : undefined;
  const [topic, ...others] = only ? facts.list(only.item.topics, `${only.path}.topics`) : [];
  const aim = purpose?.text.startsWith("discuss ") ? purpose.text.slice("discuss ".length) : undefined;
  const text = aim ?? (purpose || others.length > 0 || only?.item.topicsOpen ? undefined : topic?.text);
  const short = text?.replace(WAYS, "").replace(/^the /, "");
  const path = aim ? purpose?.path : topic?.path;
  if (!short || !path || short.split(" ").length > SHORT_TOPIC || short.includes(",")) return undefined;
  return plain(short, [path]);
};

/** The one delegation with a name, or the one organization that the visitors come from. */
const organizationOfParty = (discourse: Discourse, { party }: Visit): Phrase | undefined => {
  const { facts } = discourse;
  const [only, ...others] = delegationsOf(discourse, party);
  const name = only && facts.said(only.name, `${only.path}.name`);
  if (name) return others.length === 0 ? plain(withoutThe(name.text), [name.path]) : undefined;
  const [org, ...more] = organizationsOf(facts.whos(party.people));
  return org && more.length === 0 && others.length === 0 ? orgShort(org) : undefined;
};

/** "Ningtown delegation and Port Council discuss industrial cooperation": a visit by the topics of the two sides. */
const ofTopic = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const { facts, content } = discourse;
  const who = organizationOfParty(discourse, visit);
  const [host, ...others] = organizationsOf(facts.whos(content.relations.receivers));
  const topic = facts.record.kind === "reception" ? topicOf(discourse) : undefined;
  if (!who || !host || others.length > 0 || !topic) return undefined;
  const first = orgShort(host);
  if (textOf(first).includes(textOf(who)) || textOf(who).includes(textOf(first))) return undefined;
  const words = say`${who} and ${first} discuss ${topic}`;
  return textOf(words).split(" ").length <= MAX_WORDS ? words : undefined;
};

const ofVisit = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const who = visitors(discourse, visit);
  const meal = mealInHeadline(discourse);
  if (meal && who) return say`${meal.host} hosts ${meal.name} for ${who.words}`;
  const about = ofTopic(discourse, visit);
  if (about) return about;
  const to = visited(discourse, visit);
  if (!who || !to || textOf(to).includes(textOf(who.words))) return undefined;
  const inspects = discourse.facts.record.kind === "inspection" && discourse.facts.people.some(isOffice);
  const verb = inspects ? "inspect" : "visit";
  return say`${who.words} ${who.many ? verb : `${verb}s`} ${to}`;
};

const ofMeet = (discourse: Discourse, meet: Meet): Phrase | undefined => {
  const { facts } = discourse;
  const both = partsOfBoth(discourse, meet);
  const held = both && say`${andList(both.organizations.map(orgShort))} hold ${both.name}`;
  if (held && textOf(held).split(" ").length <= MAX_WORDS) return held;
  const hosts = facts.whos(meet.hosts);
  const guests = facts.whos(meet.groups.flat());
  const [a, b] = [hosts[0], guests[0]];
  if (!a || !b) return undefined;
  const first = withPost(a) ?? postOf(a) ?? nameOf(a);
  if (!first) return undefined;
  if (guests.length > 1) {
    const together = guestsInCommon(discourse, guests);
    const common = together && say`${postOf(a) ?? first} meets ${together}`;
    const full = together && say`${first} meets ${together}`;
    if (full && textOf(full).split(" ").length <= MAX_WORDS) return full;
    if (common && textOf(common).split(" ").length <= MAX_WORDS) return common;
    const orgs = organizationsOf(guests);
    const organizations = andList(orgs.slice(0, 3).map(orgShort));
    if (orgs.length <= 3 && orgs.length > 0 && textOf(organizations).split(" ").length <= 8)
      return say`${first} meets ${organizations}`;
    const plural = orgs.length === guests.length ? commonPlural(orgs.map(({ org }) => org)) : undefined;
    const count = plain(
      `${number(guests.length)} guests`,
      guests.flatMap((who) => who.name?.path ?? []),
    );
    return say`${first} meets ${plural ? `guests from ${number(guests.length)} ${plural}` : count}`;
  }
  const second = withPost(b) ?? postOf(b) ?? nameOf(b);
  if (!second) return undefined;
  const whole = say`${first} meets ${second}`;
  if (textOf(whole).split(" ").length <= MAX_WORDS) return whole;
  const shorter = say`${postOf(a) ?? first} meets ${nameOf(b) ?? second}`;
  return shorter;
};

const DOCUMENT = / (?:on|for|concerning|regarding) /;
/** A kind of document that does not show what it is about. */
const HOLLOW = /^(?:formal |joint |official )?(?:agreement|memorandum|protocol|contract|letter|document)$/i;

/** "A and B sign framework agreement", with full names in place of abbreviations that the office's own title does not use. */
const ofSign = (discourse: Discourse, sign: Sign): Phrase | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title")?.text ?? "";
  const whole = ofSignNamed(discourse, sign, (ref) => orgInFull(ref, title));
  const fits = whole && textOf(whole).split(" ").length <= MAX_WORDS;
  return fits ? whole : ofSignNamed(discourse, sign, orgShort);
};

const ofSignNamed = (
  discourse: Discourse,
  { agreement, path, together }: Sign,
  named: (ref: OrgRef) => Phrase,
): Phrase | undefined => {
  const { facts } = discourse;
  const said = facts.said(agreement.title, `${path}.title`);
  if (!said) return undefined;
  // "memorandum of understanding (MOU)": a headline introduces no abbreviation.
  const title = { ...said, text: said.text.replace(/ \(\p{Lu}[\p{L}&]{1,6}\)$/u, "") };
  const parties = agreement.parties ?? [];
  const groups = parties.flatMap(
    (party, at) => facts.said(party.group, `${path}.parties[${at}].group`) ?? [],
  );
  const names = parties.flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    const group = facts.said(party.group, `${path}.parties[${at}].group`);
    return org ? [named(org)] : group ? [short(group)] : [];
  });
  const merged = groups.length === names.length ? mergedGroups(groups) : undefined;
  const listed = names.length > 3 ? [...names.slice(0, 2), plain("others")] : names;
  const who = merged ? plain(cities(withoutThe(textOf(merged))), merged.paths) : andList(listed);
  const one = names.length === 1 && !isPlural(groups[0]?.text ?? "");
  const many = (agreement.count ?? 0) > 1;
  const count = many ? `${number(agreement.count ?? 0)} ` : "";
  const kind = title.text.split(DOCUMENT)[0] ?? title.text;
  const room = HOLLOW.test(kind) ? MAX_WORDS + 2 : MAX_WORDS - 2;
  const whole = title.text.split(" ").length + textOf(who).split(" ").length > room;
  // "sign agreement" of an "Agreement on Student Exchange" for which the headline has no room.
  const text = whole ? (kind.includes(" ") ? kind : kind.toLowerCase()) : title.text;
  const what = together
    ? plain(`${number(together.length + 1)} documents`)
    : plain(`${count}${text}`, [title.path, ...(many ? [`${path}.count`] : [])]);
  const value = facts.said(agreement.value, `${path}.value`);
  const city = facts.said(facts.record.city, "city");
  if (names.length === 0) {
    const planned = agreement.status !== undefined && agreement.status !== "signed";
    if (planned) return undefined;
    return say`${what}${value ? say` worth ${phrase(value)}` : ""} signed${city ? say` in ${phrase(city)}` : ""}`;
  }
  switch (agreement.status) {
    case "intended":
      return KINDS.includes(headNoun(title.text).toLowerCase())
        ? say`${who} ${one ? "intends" : "intend"} to sign ${what}`
        : say`${who} ${one ? "reaches" : "reach"} intention on ${what}`;
    case "planned":
      return say`${who} ${one ? "plans" : "plan"} to sign ${what}`;
    case "signed":
    case undefined:
      return say`${who} ${isRenewal(agreement) ? (one ? "renews" : "renew") : one ? "signs" : "sign"} ${what}`;
    default:
      return undefined;
  }
};

/** "Shenzhen and Chengdu medical associations" of "medical associations of Shenzhen and Chengdu". */
const cities = (text: string): string => {
  const found = /^(\p{Ll}.*) of (\p{Lu}\S* and \p{Lu}\S*)$/u.exec(text);
  return found ? `${found[2]} ${found[1]}` : text;
};

const ofHold = (discourse: Discourse, _: Hold): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const official = facts.said(record.officialName, "officialName");
  const theme = facts.said(record.theme, "theme");
  const city = facts.said(record.city, "city") ?? facts.place(record.venue, "venue")?.city;
  const at = city ? say` in ${phrase(city)}` : plain("");
  const here = official?.text.includes(city?.text ?? "\u0000") ? plain("") : at;
  const [host, ...more] = (record.organizers ?? []).flatMap(({ organization, tier }, i) =>
    tier !== "inviter" && tier !== "go_between" ? [{ organization, tier, i }] : [],
  );
  const only = host?.tier === "host" && more.length === 0 ? host : undefined;
  const org = facts.org(only?.organization, `organizers[${only?.i}].organization`);
  const hosted = org && official ? say`${orgShort(org)} hosts ${short(official)}${here}` : undefined;
  if (hosted && textOf(hosted).split(" ").length <= MAX_WORDS) return hosted;
  if (official && official.text.split(" ").length <= 10) return say`${short(official)} held${here}`;
  const hosts = (record.organizers ?? []).flatMap((organizer, i) =>
    organizer.tier === "host" || organizer.tier === "organizer"
      ? (facts.org(organizer.organization, `organizers[${i}].organization`) ?? [])
      : [],
  );
  const kind =
    record.kind === "seminar" ? "seminar" : record.kind === "signing" ? "signing ceremony" : "event";
  const [topic] = (record.agenda ?? []).flatMap((item) =>
    facts.list(item.topics, `agenda[${item.key}].topics`),
  );
  const on = theme ? say` on “${phrase(theme)}”` : topic ? say` on ${phrase(topic)}` : undefined;
  const tail = on && textOf(on).split(" ").length <= 8 ? on : at;
  const titled = titledName(discourse);
  const named = titled && wordCount(titled) <= MAX_WORDS - 4 ? titled : undefined;
  const hollow = kind === "event" && textOf(tail) === "" && !named;
  if (hosts.length > 0 && hosts.length <= 2 && !hollow)
    return say`${andList(hosts.map(orgShort))} ${hosts.length > 1 ? "hold" : "holds"} ${named ?? say`${kind}${tail}`}`;
  if (named) return say`${changed(named, capital)} held${at}`;
  if (theme) return say`${capital(kind)} “${phrase(theme)}” held${at}`;
  return official ? say`${short(official)} held` : undefined;
};

const composed = (discourse: Discourse, news: Message): Phrase | undefined => {
  switch (news.type) {
    case "visit":
      return ofVisit(discourse, news);
    case "meet":
      return ofMeet(discourse, news);
    case "sign":
      return ofSign(discourse, news);
    case "signings":
      return ofSignings(discourse, news);
    case "hold":
      return ofHold(discourse, news);
    case "handover":
      return ofHandover(discourse, news);
    case "result":
      return ofGift(discourse, news);
    default:
      return undefined;
  }
};

/** The title as a headline. */
const factual = (discourse: Discourse, title: Said): Phrase =>
  plain(inOrderOfLead(discourse, onlySigning(discourse, heldIfOver(discourse, callPaid(title.text)))), [
    title.path,
  ]);

/** The headline of the news: the office's own title where it states it, otherwise composed; the title as a last resort. */
export const headline = (discourse: Discourse): Line | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const called = facts.said(record.title, "title");
  const status = statusOf(discourse, called);
  if (status) return line("headline", status);
  const { news } = discourse.plan;
  const title = called && withVerb(discourse, called, news);
  const own =
    (title && resultHeadline(discourse, title.text)) ??
    (title && isFactual(discourse, title, news) ? factual(discourse, title) : undefined);
  const made = own ? undefined : composed(discourse, news);
  const fits = made && textOf(made).split(" ").length <= MAX_WORDS + 2;
  const shorter = made && title && textOf(made).length > title.text.length + 30;
  const chosen = own ?? (fits || (made && !shorter) ? made : undefined);
  const said = chosen ? withoutArticles(chosen) : title && phrase(title);
  const short = said && shortMemorandum(withoutAbbreviations(discourse, said), own !== undefined);
  if (!short) return undefined;
  const words = plainHeadline(short);
  const slogan = (facts.style as { slogans?: boolean }).slogans
    ? facts.said(record.slogan, "slogan")
    : undefined;
  return line("headline", slogan ? say`${phrase(slogan)}: ${words}` : words);
};
