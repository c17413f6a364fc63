import { type Line, line } from "../compose";
import { type OrgRef, phrase, type Who } from "../facts";
import { joined, type Phrase, plain, resting, say, shortest, textOf } from "../phrase";
import { isEncounter, leaders, leadPeople, travelling } from "../plan";
import type { Tell } from "../tell";
import { mergedGroups, titled } from "./agreements";
import { classifier, enumeration } from "./grammar";

const orgShort = (ref: OrgRef): Phrase => {
  const said = ref.org.short ?? ref.name;
  const above = !ref.org.short && ref.org.parent ? orgShort(ref.org.parent) : plain("");
  return say`${above}${plain(said.text, [said.path])}`;
};

const whoShort = (who: Who): Phrase | undefined =>
  who.name ? plain(who.name.text, [who.name.path]) : undefined;

const topOrgs = (whos: readonly Who[]): OrgRef[] => {
  const refs = whos.flatMap((who) => {
    let ref = who.posts.find((post) => post.org)?.org ?? who.of[0];
    if (!ref) return [];
    while (!ref.org.short && ref.org.parent) ref = ref.org.parent;
    return [ref];
  });
  return [...new Map(refs.map((ref) => [ref.org, ref])).values()];
};

/** Somebody of a public body: the person went there, not the body. */
const official = (who: Who): boolean =>
  ["government", "party"].includes(who.raw.posts?.[0]?.organization?.kind ?? "");

/** 重庆市市长唐良智: the post before the name. */
const withPost = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title);
  const name = whoShort(who);
  if (!name || !post?.title || post.post.former) return undefined;
  let org = post.org;
  while (org && !org.org.short && org.org.parent) org = org.org.parent;
  return say`${org ? orgShort(org) : ""}${phrase(post.title)}${name}`;
};

const visitors = (tell: Tell): Phrase | undefined => {
  const { facts, plan } = tell;
  const delegations = travelling(facts, plan);
  const names = delegations.flatMap((delegation) => {
    const name = facts.said(delegation.name, `${delegation.path}.name`);
    return name ? [phrase(name)] : [];
  });
  if (names.length > 0 && names.length === delegations.length && names.length <= 2)
    return joined(names, "、");
  const lead =
    delegations.length > 0
      ? delegations.flatMap((delegation) => leaders(facts, delegation))
      : leadPeople(plan);
  const [only] = lead;
  if (delegations.length === 0 && lead.some(official)) {
    const full = lead.length === 1 && only ? withPost(only) : undefined;
    if (full) return full;
    const names = lead.flatMap((who) => whoShort(who) ?? []);
    if (names.length > 0 && names.length <= 2) return joined(names, "、");
  }
  const orgs = topOrgs(lead);
  if (orgs.length > 0 && orgs.length <= 2) return joined(orgs.map(orgShort), "、");
  const people = lead.flatMap((who) => whoShort(who) ?? []);
  return people.length > 0 && people.length <= 2
    ? say`${joined(people, "、")}${plan.travellers.length > people.length ? "一行" : ""}`
    : undefined;
};

const visited = (tell: Tell): Phrase | undefined => {
  const { facts, plan } = tell;
  const { record } = facts;
  const areas = facts.list(record.areas, "areas");
  if (areas.length > 0 && areas.length <= 3) return joined(areas.map(phrase), "、");
  const receiving = topOrgs(plan.receivers);
  const host = facts.org(record.home, "home");
  if (record.kind === "reception") {
    const [first] = receiving;
    const own =
      (first && !["government", "party"].includes(first.org.kind ?? "") ? first : undefined) ?? host;
    if (own) return orgShort(own);
  }
  const venue = facts.place(record.venue, "venue");
  if (venue) return venue.org ? orgShort(venue.org) : phrase(venue.name);
  const city = facts.said(record.city, "city");
  if (city) return phrase(city);
  const stops = [
    ...new Map(
      plan.items.flatMap((entry) => (entry.place ? [[entry.place.id, entry.place] as const] : [])),
    ).values(),
  ];
  if (stops.length > 0 && stops.length <= 2)
    return joined(
      stops.map((stop) =>
        stop.org && stop.org.name.text === stop.name.text ? orgShort(stop.org) : phrase(stop.name),
      ),
      "、",
    );
  if (record.kind === "reception" && receiving[0]) return orgShort(receiving[0]);
  const hosts = topOrgs(facts.people.filter((who) => who.present && who.side === "host"));
  return hosts.length > 0 && hosts.length <= 2 ? joined(hosts.map(orgShort), "、") : undefined;
};

const signing = (tell: Tell): Phrase | undefined => {
  const { facts } = tell;
  const told = tell.plan.news ?? facts.agreements.find(({ agreement }) => agreement.status === "signed");
  const title = told && facts.said(told.agreement.title, `${told.path}.title`);
  if (!told || !title) return undefined;
  const { agreement, path } = told;
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    const group = facts.said(party.group, `${path}.parties[${at}].group`);
    return org ? [orgShort(org)] : group ? [phrase(group)] : [];
  });
  const count = agreement.count ?? 0;
  const what =
    count > 1
      ? say`${plain(`${count}${classifier(title.text)}`, [`${path}.count`])}${phrase(title)}`
      : titled(tell, told, title);
  const groups = (agreement.parties ?? []).flatMap(
    (party, at) => facts.said(party.group, `${path}.parties[${at}].group`) ?? [],
  );
  const merged = groups.length === names.length ? mergedGroups(groups) : undefined;
  const who =
    merged ??
    (names.length === 2
      ? joined(names, "与")
      : names.length > 3
        ? say`${joined(names.slice(0, 2), "、")}等`
        : enumeration(names));
  const city = facts.said(facts.record.city, "city");
  switch (agreement.status) {
    case "intended":
      return names.length > 0 ? say`${who}就${what}达成意向` : undefined;
    case "planned":
      return names.length > 0 ? say`${who}拟签署${what}` : undefined;
    case "signed":
    case undefined:
      return names.length > 0
        ? say`${who}签署${what}`
        : say`${what}${city ? say`在${phrase(city)}` : ""}${count > 1 ? "签约" : "签署"}`;
    default:
      return undefined;
  }
};

const meeting = (tell: Tell): Phrase | undefined => {
  if (!isEncounter(tell.facts, tell.plan)) return undefined;
  const { facts, plan } = tell;
  const here = facts.people.filter((who) => who.present && who.name);
  const guests = plan.heads.length > 0 ? plan.heads : plan.travellers;
  const locals =
    plan.receivers.length > 0 ? plan.receivers : here.filter((who) => !plan.travellers.includes(who));
  const sided = guests.length > 0 && locals.length > 0;
  const [a, b] = sided ? [locals[0], guests[0]] : here;
  const told = (first: Phrase | undefined, second: Phrase | undefined): Phrase | undefined =>
    first && second ? (sided ? say`${first}会见${second}` : say`${first}与${second}会面`) : undefined;
  const full = told(a && withPost(a), b && withPost(b));
  if (full && textOf(full).length <= facts.style.headline) return full;
  return told(a && whoShort(a), b && whoShort(b));
};

const VERBS = { inspection: ["到", "考察"], reception: ["到访", ""], outbound_visit: ["访问", ""] } as const;

const visit = (tell: Tell): Phrase | undefined => {
  const [who, to] = [visitors(tell), visited(tell)];
  if (!who || !to || textOf(who) === textOf(to)) return undefined;
  const [go, act] = VERBS[tell.facts.record.kind as keyof typeof VERBS] ?? ["到访", ""];
  const why = tell.facts.said(tell.facts.record.purpose, "purpose");
  const doing =
    tell.facts.record.kind === "inspection" && why && /^(?:考察|调研|开展|走访|学习)/.test(why.text);
  if (doing && textOf(who).length + textOf(to).length + why.text.length + 1 <= tell.facts.style.headline)
    return say`${who}赴${to}${phrase(why)}`;
  return say`${who}${go}${to}${act}`;
};

const gathering = (tell: Tell): Phrase | undefined => {
  const { facts } = tell;
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const city = facts.said(facts.record.city, "city") ?? facts.place(facts.record.venue, "venue")?.city;
  const at = (name: string): Phrase =>
    city && !name.includes(city.text.replace(/市$/, "")) ? say`在${phrase(city)}` : plain("");
  if (official) return say`${phrase(official)}${at(official.text)}举行`;
  const host = (facts.record.organizers ?? []).flatMap((organizer, i) =>
    organizer.tier === "host"
      ? (facts.org(organizer.organization, `organizers[${i}].organization`) ?? [])
      : [],
  );
  if (host.length > 0 && host.length <= 2 && facts.record.kind === "seminar")
    return say`${joined(host.map(orgShort), "、")}举办研讨会`;
  return theme
    ? say`“${phrase(theme)}”${facts.record.kind === "seminar" ? "研讨会" : "活动"}${at(theme.text)}举行`
    : undefined;
};

/** The headline by rule: whom and what, from declared short names; the title of the list only as a last resort. */
export const headline = (tell: Tell): Line | undefined => {
  const { facts } = tell;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const slogan = facts.said(record.slogan, "slogan");
  const limit = facts.style.headline;
  if (record.status !== "held") {
    const official = facts.said(record.officialName, "officialName") ?? title;
    if (!official) return undefined;
    const end = { planned: "将举行", postponed: "延期举行", cancelled: "取消" }[record.status];
    const bare = record.status === "planned" && /举行$|举办$/.test(official.text);
    return line("headline", resting(bare ? phrase(official) : say`${phrase(official)}${end}`, "status"));
  }
  const sign = signing(tell);
  const event =
    record.kind === "meeting"
      ? meeting(tell)
      : tell.plan.visit
        ? visit(tell)
        : record.kind === "signing"
          ? undefined
          : gathering(tell);
  const signed =
    sign &&
    (record.kind === "signing" || textOf(sign).length <= limit || !event || textOf(event).length > limit)
      ? sign
      : undefined;
  const fitting = [signed, event].filter((words): words is Phrase => words !== undefined);
  const words =
    fitting.find((w) => textOf(w).length <= limit) ?? shortest(fitting) ?? (title && phrase(title));
  if (!words) return undefined;
  return line("headline", slogan ? say`${phrase(slogan)}——${words}` : words);
};
