import { type Line, line } from "../compose";
import { type OrgRef, phrase, type Said, type Who } from "../facts";
import { type Phrase, plain, resting, say, shortest, textOf } from "../phrase";
import { isEncounter, leaders, leadPeople, travelling } from "../plan";
import type { Tell } from "../tell";
import { mergedGroups } from "./agreements";
import { andList, isPlural, number } from "./grammar";

/** A body as headlines call it: its declared short name, without "the". */
const orgShort = (ref: OrgRef): Phrase => {
  const said = ref.org.short ?? ref.name;
  const above = !ref.org.short && ref.org.parent ? say` of ${orgShort(ref.org.parent)}` : plain("");
  return say`${plain(said.text.replace(/^the /i, ""), [said.path])}${above}`;
};

const whoShort = (who: Who): Phrase | undefined =>
  who.name ? plain(who.name.text, [who.name.path]) : undefined;

const placeShort = (said: Said): Phrase => plain(said.text.replace(/^the /i, ""), [said.path]);

const bodiesOf = (whos: readonly Who[]): OrgRef[] => {
  const refs = whos.flatMap((who) => {
    const ref = who.posts[0]?.org ?? who.of[0];
    if (!ref) return [];
    let top = ref;
    while (!top.org.short && top.org.parent) top = top.org.parent;
    return [top];
  });
  return [...new Map(refs.map((ref) => [ref.org, ref])).values()];
};

/** Somebody of a public body: the person went there, not the body. */
const official = (who: Who): boolean =>
  ["government", "party"].includes(who.raw.posts?.[0]?.organization?.kind ?? "");

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** "Chongqing mayor Tang Liangzhi": the post before the name. */
const withPost = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title);
  const name = whoShort(who);
  if (!name || !post?.title || post.post.former || /[,(]/.test(post.title.text)) return undefined;
  let org = post.org;
  while (org && !org.org.short && org.org.parent) org = org.org.parent;
  const long = org && !org.org.short && org.name.text.length > 22;
  const first = plain(long || !org ? capital(post.title.text) : post.title.text, [post.title.path]);
  return say`${org && !long ? say`${orgShort(org)} ` : ""}${first} ${name}`;
};

const visitors = (tell: Tell): { words: Phrase; many: boolean } | undefined => {
  const delegations = travelling(tell.facts, tell.plan);
  if (delegations.length === 1 && delegations[0]) {
    const [delegation] = delegations;
    const name = tell.facts.said(delegation.name, `${delegation.path}.name`);
    if (name) return { words: plain(name.text.replace(/^(?:the|a|an) /i, ""), [name.path]), many: false };
    const [org] = bodiesOf(leaders(tell.facts, delegation));
    if (org) return { words: orgShort(org), many: false };
  }
  if (delegations.length > 1) {
    const orgs = bodiesOf(delegations.flatMap((delegation) => leaders(tell.facts, delegation)));
    if (orgs.length > 0) return { words: andList(orgs.map(orgShort)), many: orgs.length > 1 };
  }
  const lead = leadPeople(tell.plan);
  const [only] = lead;
  if (lead.length === 1 && only && !only.group && official(only)) {
    const full = withPost(only);
    if (full) return { words: full, many: false };
  }
  const orgs = bodiesOf(lead);
  if (orgs.length > 0 && orgs.length <= 2)
    return { words: andList(orgs.map(orgShort)), many: orgs.length > 1 };
  const names = lead.flatMap((who) => whoShort(who) ?? []);
  return names.length > 0 ? { words: andList(names.slice(0, 2)), many: names.length > 1 } : undefined;
};

const visited = (tell: Tell): Phrase | undefined => {
  const { facts, plan } = tell;
  const areas = facts.list(facts.record.areas, "areas");
  if (areas.length > 0 && areas.length <= 3) return andList(areas.map(placeShort));
  const venue = facts.place(facts.record.venue, "venue");
  const host = facts.org(facts.record.home, "home");
  const receiving = bodiesOf(plan.receivers);
  if (facts.record.kind === "reception") {
    const [first] = receiving;
    const own =
      (first && !["government", "party"].includes(first.org.kind ?? "") ? first : undefined) ??
      (host && facts.record.kind === "reception" ? host : undefined);
    if (own) return orgShort(own);
  }
  if (venue) return venue.org?.org.short ? orgShort(venue.org) : placeShort(venue.name);
  const city = facts.said(facts.record.city, "city");
  if (city) return placeShort(city);
  const stops = new Map(
    plan.items.flatMap((entry) => (entry.place ? [[entry.place.id, entry.place] as const] : [])),
  );
  const list = [...stops.values()];
  if (list.length > 0 && list.length <= 2)
    return andList(
      list.map((stop) =>
        stop.org && stop.org.name.text === stop.name.text ? orgShort(stop.org) : placeShort(stop.name),
      ),
    );
  const hosts = bodiesOf(facts.people.filter((who) => who.present && who.side === "host"));
  return hosts.length > 0 && hosts.length <= 2 ? andList(hosts.map(orgShort)) : undefined;
};

/** "A and B sign framework agreement": by the first agreement that was signed here. */
const signing = (tell: Tell): Phrase | undefined => {
  const { facts } = tell;
  const told = tell.plan.news ?? facts.agreements.find(({ agreement }) => agreement.status === "signed");
  const title = told && facts.said(told.agreement.title, `${told.path}.title`);
  if (!told || !title) return undefined;
  const { agreement, path } = told;
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    const group = facts.said(party.group, `${path}.parties[${at}].group`);
    return org ? [orgShort(org)] : group ? [plain(group.text.replace(/^the /i, ""), [group.path])] : [];
  });
  if (names.length === 0 && agreement.status !== "signed" && agreement.status !== undefined) return undefined;
  const count = (agreement.count ?? 0) > 1 ? `${number(agreement.count ?? 0)} ` : "";
  const named = (text: string): Phrase =>
    plain(`${count}${text}`, [title.path, ...(count ? [`${path}.count`] : [])]);
  const bare = title.text.split(/ (?:on|for|concerning|regarding) /)[0] ?? title.text;
  const room = facts.style.headline - 30;
  const what = named(title.text.length > room && bare.includes(" ") ? bare : title.text);
  const short = names.length > 3 ? [...names.slice(0, 2), plain("others")] : names;
  const one =
    names.length === 1 && !(agreement.parties ?? []).some((party) => isPlural(party.group?.en ?? ""));
  const value = facts.said(agreement.value, `${path}.value`);
  const city = facts.said(facts.record.city, "city");
  if (names.length === 0)
    return say`${what}${value ? say` worth ${phrase(value)}` : ""} signed${city ? say` in ${phrase(city)}` : ""}`;
  const groups = (agreement.parties ?? []).flatMap(
    (party, at) => facts.said(party.group, `${path}.parties[${at}].group`) ?? [],
  );
  const merged = groups.length === names.length ? mergedGroups(groups) : undefined;
  const who = merged ? plain(textOf(merged).replace(/^the /i, ""), merged.paths) : andList(short);
  switch (agreement.status) {
    case "intended":
      return say`${who} ${one ? "reaches" : "reach"} intention on ${what}`;
    case "planned":
      return say`${who} ${one ? "plans" : "plan"} to sign ${what}`;
    case "signed":
    case undefined:
      return say`${who} ${one ? "signs" : "sign"} ${what}`;
    default:
      return undefined;
  }
};

/** Whether a body is short enough to stand before a name. */
const shortBody = (who: Who): boolean => {
  const [org] = bodiesOf([who]);
  return org !== undefined && (org.org.short !== undefined || org.name.text.length <= 22);
};

/** A title that stands before a name by itself: Ambassador, Minister. */
const known = (who: Who): boolean =>
  /^\p{Lu}\S*$/u.test(who.posts.find((post) => post.title)?.title?.text ?? "");

const meeting = (tell: Tell): Phrase | undefined => {
  if (!isEncounter(tell.facts, tell.plan)) return undefined;
  const { facts, plan } = tell;
  const here = facts.people.filter((who) => who.present && who.name);
  const guests = plan.heads.length > 0 ? plan.heads : plan.travellers;
  const locals =
    plan.receivers.length > 0 ? plan.receivers : here.filter((who) => !plan.travellers.includes(who));
  const [a, b] = guests.length > 0 && locals.length > 0 ? [locals[0], guests[0]] : here;
  const [first, second] = [a && whoShort(a), b && whoShort(b)];
  const [long, other] = [a && withPost(a), b && withPost(b)];
  const full =
    long && other && a && b && (shortBody(a) || known(a)) && (shortBody(b) || known(b))
      ? say`${long} meets ${other}`
      : undefined;
  if (full && textOf(full).length <= facts.style.headline) return full;
  const [mine, theirs] = [a && bodiesOf([a])[0], b && bodiesOf([b])[0]];
  const talks =
    mine && theirs && mine.org !== theirs.org
      ? say`${orgShort(mine)} and ${orgShort(theirs)} hold talks`
      : undefined;
  if (
    talks &&
    a?.name &&
    b?.name &&
    textOf(talks).length <= facts.style.headline &&
    !official(a) &&
    !official(b)
  )
    return talks;
  return first && second ? say`${first} meets ${second}` : undefined;
};

const visit = (tell: Tell): Phrase | undefined => {
  const who = visitors(tell);
  const to = visited(tell);
  if (!who || !to || textOf(who.words) === textOf(to)) return undefined;
  const verb =
    tell.facts.record.kind === "inspection"
      ? who.many
        ? "inspect"
        : "inspects"
      : who.many
        ? "visit"
        : "visits";
  return say`${who.words} ${verb} ${to}`;
};

const gathering = (tell: Tell): Phrase | undefined => {
  const { facts } = tell;
  const official = facts.said(facts.record.officialName, "officialName");
  const city = facts.said(facts.record.city, "city") ?? facts.place(facts.record.venue, "venue")?.city;
  const at = city ? say` in ${phrase(city)}` : plain("");
  if (official)
    return say`${plain(official.text.replace(/^the /i, ""), [official.path])} held${official.text.includes(city?.text ?? "\u0000") ? plain("") : at}`;
  const host = (facts.record.organizers ?? []).flatMap((organizer, i) =>
    organizer.tier === "host" || organizer.tier === "organizer"
      ? (facts.org(organizer.organization, `organizers[${i}].organization`) ?? [])
      : [],
  );
  const topic = facts.record.agenda?.flatMap((item) =>
    facts.list(item.topics, `agenda[${item.key}].topics`),
  )[0];
  const theme = facts.said(facts.record.theme, "theme");
  const on = theme ? say` on “${phrase(theme)}”` : topic ? say` on ${phrase(topic)}` : undefined;
  if (host.length > 0 && host.length <= 2 && facts.record.kind === "seminar" && (on || city))
    return say`${andList(host.map(orgShort))} ${host.length > 1 ? "host" : "hosts"} seminar${on && textOf(on).length < 50 ? on : at}`;
  if (theme) return say`Seminar “${phrase(theme)}” held${at}`;
  return undefined;
};

/** The headline by rule: whom and what, from declared short names; the title of the list only as a last resort. */
export const headline = (tell: Tell): Line | undefined => {
  const { facts } = tell;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const slogan = facts.said(record.slogan, "slogan");
  const limit = facts.style.headline;
  const sign = signing(tell);
  const event =
    record.kind === "meeting"
      ? meeting(tell)
      : tell.plan.visit
        ? visit(tell)
        : record.kind === "signing"
          ? undefined
          : gathering(tell);
  const status = notice(tell, title);
  const signed =
    sign &&
    (record.kind === "signing" || textOf(sign).length <= limit || !event || textOf(event).length > limit)
      ? sign
      : undefined;
  const fitting = [signed, event].filter((words): words is Phrase => words !== undefined);
  const best = fitting.find((words) => textOf(words).length <= limit) ?? shortest(fitting);
  const words = status ?? best ?? (title && phrase(title));
  if (!words) return undefined;
  return line("headline", slogan && !status ? say`${phrase(slogan)}: ${words}` : words);
};

const soon = (tell: Tell): Phrase => {
  const city = tell.facts.said(tell.facts.record.city, "city");
  return city ? say` in ${phrase(city)}` : plain("");
};

const notice = (tell: Tell, title: Said | undefined): Phrase | undefined => {
  const { status } = tell.facts.record;
  if (status === "held") return undefined;
  const official = tell.facts.said(tell.facts.record.officialName, "officialName");
  const name = official
    ? plain(official.text.replace(/^the /i, ""), [official.path])
    : title && phrase(title);
  if (!name) return undefined;
  const told = { planned: "planned", postponed: "postponed", cancelled: "cancelled" }[status];
  return resting(
    status === "planned" ? (official ? say`${name} to be held${soon(tell)}` : name) : say`${name} ${told}`,
    "status",
  );
};
