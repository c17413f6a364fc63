import type {
  AgendaItem,
  Agreement,
  Delegation,
  DraftRecord,
  Outcome,
  Participant,
  Post,
  Venue,
} from "../../events/shape";
import {
  type DraftOrg,
  holdsChinese,
  type Lang,
  type OrgKind,
  type Side,
  type Text,
} from "../../events/values";
import { isOrganizationIn } from "../content/place-names";
import { type Phrase, plain } from "../phrase";
import { textsOf } from "../record-texts";
import type { HouseStyle } from "../style";
import { areaOf } from "./areas";
import { departmentsIn } from "./departments";
import { withEachPost } from "./listed-posts";
import { withoutNewOffices } from "./new-offices";
import { sharedShorts } from "./shared-shorts";
import { isNeedlessShort } from "./short-forms";
import { withSmallLetter } from "./small-letters";
import { areUsedAlike } from "./used-alike";

/** A stored text in the article's language, with its path. */
export interface Said {
  text: string;
  path: string;
}

/** One organization, combined from all its mentions in the record. */
export interface OrgFact {
  id: string;
  name: Said;
  the?: boolean | undefined;
  short?: Said | undefined;
  /** Whether English puts "the" before the short form, where that differs from the name. */
  shortThe?: boolean | undefined;
  city?: Said | undefined;
  parent?: OrgRef | undefined;
  kind?: OrgKind | undefined;
}
/** One mention of an organization, at its own path. */
export interface OrgRef {
  org: OrgFact;
  name: Said;
  path: string;
}
export interface PostFact {
  post: Post;
  path: string;
  title?: Said | undefined;
  org?: OrgRef | undefined;
  /** How many people hold it who cannot be distinguished otherwise, if more than one. */
  holders?: number | undefined;
}
/** A participant, as far as the article's language can name them. */
export interface Who {
  key: string;
  path: string;
  at: number;
  raw: Participant;
  name?: Said | undefined;
  later?: Said | undefined;
  group?: Said | undefined;
  of: OrgRef[];
  posts: PostFact[];
  /** English: the offices to which a result of the event elects them, which are not among `posts`. */
  gained?: PostFact[];
  functions: Said[];
  side?: Side | undefined;
  /** Was there, in the room or online. */
  present: boolean;
  has: (role: NonNullable<Participant["roles"]>[number]) => boolean;
}
export interface Place {
  path: string;
  id: string;
  name: Said;
  /** The name without the city or country where the place is: items at one place may record both. */
  called: string;
  the?: boolean | undefined;
  city?: Said | undefined;
  org?: OrgRef | undefined;
}

export interface Facts {
  record: DraftRecord;
  lang: Lang;
  style: HouseStyle;
  /** The text in the article's language, or undefined. */
  said: (text: Text | undefined, path: string) => Said | undefined;
  list: (texts: readonly Text[] | undefined, path: string) => Said[];
  org: (org: DraftOrg | undefined, path: string) => OrgRef | undefined;
  orgs: (orgs: readonly DraftOrg[] | undefined, path: string) => OrgRef[];
  place: (venue: Venue | undefined, path: string) => Place | undefined;
  /** Everybody who can be named, in protocol order. */
  people: Who[];
  who: (key: string | undefined) => Who | undefined;
  whos: (keys: readonly string[] | undefined) => Who[];
  /** Whether a list returned by `whos` omits somebody whom the language cannot express. */
  isPartial: (whos: readonly Who[]) => boolean;
  delegations: (Delegation & { path: string })[];
  items: { item: AgendaItem; path: string }[];
  agreements: { agreement: Agreement; path: string }[];
  outcomes: { outcome: Outcome; path: string }[];
  allOrgs: () => readonly OrgFact[];
  /** Whether an organization is the one on whose page the article appears. */
  isHome: (org: OrgFact) => boolean;
}

export const phrase = (said: Said): Phrase => plain(said.text, [said.path]);

const nameKey = (name: Text | undefined): string => `${name?.en ?? ""}|${name?.zh ?? ""}`;
/** 首批5名攻读硕士学位的 before the title of its post 教师: a Chinese group whose words need a noun. */
const withTitle = (group: Said | undefined, posts: readonly PostFact[]): Said | undefined => {
  const title = group?.text.endsWith("的") ? posts.find((one) => one.title)?.title : undefined;
  return group && title ? { ...group, text: `${group.text}${title.text}` } : group;
};

/** 首批5名攻读硕士学位的 recorded as what a group does: the words in front of its noun. */
const withModifier = (group: Said | undefined, functions: readonly Said[]): Said | undefined => {
  const [modifier, ...more] = functions;
  const counts = [group, modifier].every(
    (one) => one && /[\d一二三四五六七八九十两几]+[名位人]/u.test(one.text),
  );
  return group && modifier?.text.endsWith("的") && more.length === 0 && !counts
    ? { ...group, text: `${modifier.text}${group.text}` }
    : group;
};

/** The organizations of the posts of such a group, of which it is. */
const ownersOf = (raw: Participant, group: Said | undefined, posts: readonly PostFact[]): OrgRef[] =>
  raw.group?.zh?.endsWith("的") && group && group.text !== raw.group.zh
    ? posts.flatMap(({ org }) => org ?? [])
    : [];

const identity = (org: DraftOrg): string =>
  org.id ?? `${nameKey(org.name)}<${org.parent ? identity(org.parent) : ""}`;

/** 学校: a short form that is only the noun of the name, which is used anyway. */
const NOUN = /^(?:学校|医院|公司|单位)$/;

/** "Republic of Lakes" of "Republic of Lakes (Lakeland)": a name that ends in its short form, which the text puts in brackets itself. */
const withoutBracket = (name: Said, short: string | undefined): Said =>
  short && name.text.endsWith(` (${short})`)
    ? { ...name, text: name.text.slice(0, -` (${short})`.length) }
    : name;

/** “lake days” of "lake days": straight quotation marks become typographic ones. */
const curly = (text: string): string =>
  text.includes('"') ? text.replace(/(?<![\d\p{L}])"([^"]+)"(?!\p{L})/gu, "“$1”") : text;

/** Reads a record for one language: resolved references, combined organizations, and nothing that the language cannot express. */
export const factsOf = (record: DraftRecord, lang: Lang, style: HouseStyle): Facts => {
  const said = (text: Text | undefined, path: string): Said | undefined => {
    const value = text?.[lang]?.trim();
    if (!value || (lang === "en" && holdsChinese(value))) return undefined;
    return { text: lang === "en" ? curly(value) : value, path: `${path}.${lang}` };
  };
  const list = (texts: readonly Text[] | undefined, path: string): Said[] => {
    const found: Said[] = [];
    texts?.forEach((text, at) => {
      const one = said(text, `${path}[${at}]`);
      if (one) found.push(one);
    });
    return found;
  };

  let texts: readonly string[] | undefined;
  /** The declared short form, unless English has a plainer noun for what the name is about. */
  const shortOf = (short: Said | undefined, name: Said): Said | undefined => {
    if (!short || NOUN.test(short.text) || isShared(short.text)) return undefined;
    if (lang === "zh" || !/ /.test(short.text)) return short;
    texts ??= textsOf(record, lang).map(({ text }) => text);
    return isNeedlessShort(name.text, short.text, texts) ? undefined : short;
  };
  let shared: ReadonlySet<string> | undefined;
  /** Whether two organizations declare the same short form, which then identifies neither. */
  const isShared = (short: string): boolean => {
    shared ??= sharedShorts(record, lang);
    return shared.has(short);
  };
  const registry = new Map<string, OrgFact>();
  let all: readonly OrgFact[] = [];
  const partOf = lang === "zh" ? departmentsIn(record) : (raw: DraftOrg) => raw;
  const org = (given: DraftOrg | undefined, path: string): OrgRef | undefined => {
    if (!given) return undefined;
    const raw = partOf(given);
    const id = identity(raw);
    const known = registry.get(id);
    const whole = said(raw.name, `${path}.name`) ?? known?.name;
    if (!whole) return undefined;
    const name = withoutBracket(whole, raw.short?.[lang]);
    const fact: OrgFact = known ?? { id, name };
    registry.set(id, fact);
    fact.the ??= raw.the;
    fact.shortThe ??= raw.shortThe;
    fact.kind ??= raw.kind;
    fact.short ??= shortOf(said(raw.short, `${path}.short`), name);
    const area = fact.short === undefined && lang === "en" ? areaOf(record, raw, name.text) : undefined;
    if (area) {
      fact.short = { text: area, path: name.path };
      fact.shortThe ??= false;
    }
    fact.city ??= said(raw.city, `${path}.city`);
    const parent = org(raw.parent, raw === given ? `${path}.parent` : path);
    fact.parent ??= parent;
    return { org: fact, name, path };
  };
  const orgs = (raws: readonly DraftOrg[] | undefined, path: string): OrgRef[] =>
    (raws ?? []).flatMap((raw, at) => org(raw, `${path}[${at}]`) ?? []);

  const place = (venue: Venue | undefined, path: string): Place | undefined => {
    if (!venue) return undefined;
    const given = org(venue.organization, `${path}.organization`);
    const name = said(venue.name, `${path}.name`) ?? given?.name;
    if (!name) return undefined;
    // A unit named by the short form of its organization is that organization, which a text calls by one name.
    const known = given ? undefined : [...registry.values()].find(({ short }) => short?.text === name.text);
    const owner = given ?? (known && { org: known, name: known.name, path });
    if (owner && owner.name.text === name.text) owner.org.the ??= venue.the;
    const city = said(venue.city, `${path}.city`);
    const called = owner && isOrganizationIn(name.text, owner.name.text) ? owner.name.text : name.text;
    return {
      path,
      id: venue.id ?? `${called}|${owner?.org.id ?? ""}`,
      called,
      name,
      the: venue.the,
      city,
      org: owner,
    };
  };

  const postsAlone = new Map<string, { key: string; post: PostFact }>();
  const counted = new Set<string>();
  /** A person without a name is named by a post; of others with the same post only the number is stated, where they occur together. */
  const canBeStatedByPost = (key: string, posts: readonly PostFact[]): boolean => {
    const post = posts.find((fact) => fact.title && fact.org);
    const called = post && `${post.title?.text} ${post.org?.org.id}`;
    if (!called) return false;
    const first = postsAlone.get(called);
    if (!first) {
      postsAlone.set(called, { key, post });
      return true;
    }
    if (lang === "zh" && posts.length === 1 && areUsedAlike(record, first.key, key)) {
      first.post.holders = (first.post.holders ?? 1) + 1;
      counted.add(key);
    }
    return false;
  };
  const partial = new WeakSet<readonly Who[]>();
  /** Those of a list who can be named; records whether anybody was omitted. */
  const nameable = (keys: readonly string[] | undefined): Who[] => {
    const whos: Who[] = [];
    let isComplete = true;
    for (const key of new Set(keys)) {
      const who = byKey.get(key);
      if (who) whos.push(who);
      else if (!counted.has(key)) isComplete = false;
    }
    if (!isComplete) partial.add(whos);
    return whos;
  };

  const keyed = <T extends { key: string }>(items: readonly T[] | undefined, path: string) => {
    const seen = new Set<string>();
    return (items ?? []).flatMap((item) => {
      if (seen.has(item.key)) return [];
      seen.add(item.key);
      return [{ item, path: `${path}[${item.key}]` }];
    });
  };

  const people = keyed(record.participants, "participants").flatMap(({ item: raw, path }, at): Who[] => {
    if (!raw.person === !raw.group) return [];
    const presence = raw.presence ?? "attended";
    const posts = (raw.posts ?? []).flatMap((post, i): PostFact[] => {
      const at = `${path}.posts[${i}]`;
      const title = said(post.title, `${at}.title`);
      const owner = org(post.organization, `${at}.organization`);
      return title || owner ? [{ post, path: at, title, org: owner }] : [];
    });
    const name = said(raw.person?.name, `${path}.person.name`);
    const called = raw.group && withEachPost(withSmallLetter(said(raw.group, `${path}.group`)));
    const noun = called && withTitle(called, posts);
    const functions = list(raw.functions, `${path}.functions`);
    const group = noun && withModifier(noun, functions);
    if (!name && !group && !canBeStatedByPost(raw.key, posts)) return [];
    const who: Who = {
      key: raw.key,
      path,
      at,
      raw,
      name,
      later: said(raw.person?.later, `${path}.person.later`),
      group,
      of: raw.of || !noun ? orgs(raw.of, `${path}.of`) : ownersOf(raw, noun, posts),
      posts,
      functions: group === noun ? functions : [],
      side: raw.side,
      present: presence === "attended" || presence === "remote",
      has: (role) => raw.roles?.includes(role) ?? false,
    };
    return [who];
  });
  const outcomes = keyed(record.outcomes, "outcomes");
  if (lang === "en")
    for (const { item, path } of outcomes)
      if (item.type === "result") withoutNewOffices(people, list(item.points, `${path}.points`));
  const byKey = new Map(people.map((who) => [who.key, who]));
  const delegations = keyed(record.delegations, "delegations").map(({ item, path }) => ({ ...item, path }));
  for (const delegation of delegations) {
    delegation.side ??= people.find((who) => who.raw.delegation === delegation.key && who.side)?.side;
  }
  for (const who of people) {
    who.side ??= delegations.find((delegation) => delegation.key === who.raw.delegation)?.side;
  }

  const agreements = keyed(record.agreements, "agreements");
  // What only an agreement states about a party is known from its first mention on, which may come earlier.
  for (const { item, path } of agreements)
    for (const [i, party] of (item.parties ?? []).entries())
      org(party.organization, `${path}.parties[${i}].organization`);

  // English: organizers are known where the name of their event has named them.
  if (lang === "en")
    for (const [at, one] of (record.organizers ?? []).entries())
      org(one.organization, `organizers[${at}].organization`);

  return {
    record,
    lang,
    style,
    said,
    list,
    org,
    orgs,
    place,
    people,
    who: (key) => (key === undefined ? undefined : byKey.get(key)),
    whos: nameable,
    isPartial: (whos) => partial.has(whos),
    delegations,
    items: keyed(record.agenda, "agenda").map(({ item, path }) => ({ item, path })),
    agreements: agreements.map(({ item, path }) => ({ agreement: item, path })),
    outcomes: outcomes.map(({ item, path }) => ({ outcome: item, path })),
    allOrgs: () => {
      if (all.length !== registry.size) all = [...registry.values()];
      return all;
    },
    isHome: (organization) => {
      const own = record.home ?? style.home;
      return (
        own !== undefined &&
        (organization.id === own.id || organization.name.text === said(own.name, "home.name")?.text)
      );
    },
  };
};

/** The top-level organization that one belongs to. */
export const topOf = (ref: OrgRef): OrgRef => (ref.org.parent ? topOf(ref.org.parent) : ref);

/** Whether an organization is this one or a part of it, at any level. */
export const isWithin = (org: OrgFact, whole: OrgFact): boolean =>
  org === whole || (org.parent !== undefined && isWithin(org.parent.org, whole));

/** The organization for which somebody receives visitors: the office's own if they hold a post there, otherwise that of the first post. */
export const receivingOrg = ({ isHome }: Facts, who: Who): OrgRef | undefined => {
  const refs = [...who.posts.flatMap((post) => post.org ?? []), ...who.of];
  return refs.find((ref) => isHome(topOf(ref).org)) ?? refs[0];
};
