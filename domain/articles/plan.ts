import type { AgendaItem, Agreement, FollowUp, Outcome, Remark } from "../events/shape";
import type { Lang, Text } from "../events/values";
import type { Facts, Place, Who } from "./facts";

export type AgendaRole = NonNullable<NonNullable<AgendaItem["people"]>[number]["as"]>;

/** An agenda item as it will be told: where, who of whom, and what came about there. */
export interface PlannedItem {
  item: AgendaItem;
  path: string;
  told: "main" | "before" | "after";
  place?: Place | undefined;
  /** The people the record lists for it, as far as they can be told; `undefined`: all who attended. */
  listed?: Who[] | undefined;
  as: (role: AgendaRole) => Who[];
  /** Those of the listed who came; and those they met. */
  visitors: Who[];
  others: Who[];
  /** Whether the visitors are the whole party, or the same as at the item before. */
  whole: boolean;
  same: boolean;
  remarks: { remark: Remark; path: string }[];
  agreements: { agreement: Agreement; path: string }[];
  outcomes: { outcome: Outcome; path: string }[];
}

export interface Plan {
  form: "notice" | "article";
  /** A visit of one side to another; otherwise people gathered. */
  visit: boolean;
  /** Those who came, those of them who lead, and those who received them. */
  travellers: Who[];
  heads: Who[];
  receivers: Who[];
  items: PlannedItem[];
  /** The agreement that is the news: of a signing, or the first that was signed at another event. */
  news?: { agreement: Agreement; path: string } | undefined;
  agreements: { agreement: Agreement; path: string }[];
  outcomes: { outcome: Outcome; path: string }[];
  followUps: { followUp: FollowUp; path: string }[];
  /** The tour whose sights are the destination of the visit, where nothing else names one: told with the lead. */
  leadTour?: PlannedItem | undefined;
  /** The first item, where it is the news itself and the event has no name of its own. */
  leadItem?: PlannedItem | undefined;
  /** The one item whose title says what the event was, where it has no name of its own. */
  named?: PlannedItem | undefined;
  /** Whether exactly two sides met, so that "the two sides" has a meaning. */
  twoSides: boolean;
}

const VISITS = new Set(["inspection", "reception", "outbound_visit", "meeting"]);

const travellersOf = (facts: Facts): Who[] => {
  const here = facts.people.filter((who) => who.present);
  const guests = here.filter((who) => who.side === "guest");
  if (guests.length > 0) return guests;
  if (here.some((who) => who.side === "third" || who.side === "host")) {
    const heads = here.filter((who) => who.has("head"));
    if (heads.length > 0) return here.filter((who) => who.side === heads[0]?.side && !who.has("receiver"));
  }
  if (facts.record.kind !== "inspection" && facts.record.kind !== "outbound_visit") return [];
  return here.filter((who) => who.side !== "host" && !who.has("receiver"));
};

const headsOf = (facts: Facts, travellers: readonly Who[]): Who[] => {
  const named = facts.delegations.flatMap((delegation) => facts.who(delegation.head) ?? []);
  const leading = travellers.filter((who) => who.has("head") || named.includes(who));
  return travellers.filter((who) => leading.includes(who));
};

const sameSet = (a: readonly Who[], b: readonly Who[]): boolean =>
  a.length === b.length && a.every((who) => b.includes(who));

const plannedItems = (facts: Facts, travellers: readonly Who[]): PlannedItem[] => {
  const order = { main: 0, before: 1, after: 2 };
  const planned = facts.items.map(({ item, path }): PlannedItem => {
    const people = item.people?.flatMap((entry) => {
      const who = facts.who(entry.key);
      return who && who.raw.presence !== "absent" ? [{ who, as: entry.as }] : [];
    });
    const listed = people?.map((entry) => entry.who);
    const hosted =
      travellers.length === 0 && item.activity !== "handover" && people?.some(({ as }) => as === "receiver");
    const came = (who: Who, as: AgendaRole | undefined): boolean =>
      hosted ? as === undefined || as === "head" || as === "attendee" : travellers.includes(who);
    return {
      item,
      path,
      told: item.told ?? "main",
      place: facts.place(item.venue, `${path}.venue`),
      listed,
      as: (role) => people?.filter((entry) => entry.as === role).map((entry) => entry.who) ?? [],
      visitors: (people ?? []).filter(({ who, as }) => came(who, as)).map(({ who }) => who),
      others: (people ?? [])
        .filter(
          ({ who, as }) =>
            !came(who, as) && (as !== undefined || item.activity !== "tour" || !who.has("escort")),
        )
        .map(({ who }) => who),
      whole: false,
      same: false,
      remarks: (item.remarks ?? []).map((remark) => ({ remark, path: `${path}.remarks[${remark.key}]` })),
      agreements: facts.agreements.filter(({ agreement }) => item.agreements?.includes(agreement.key)),
      outcomes: facts.outcomes.filter(({ outcome }) => item.outcomes?.includes(outcome.key)),
    };
  });
  planned.sort((a, b) => order[a.told] - order[b.told]);
  planned.forEach((entry, at) => {
    const before = planned[at - 1];
    entry.whole =
      entry.listed === undefined ||
      (travellers.length > 0 && travellers.every((who) => entry.visitors.includes(who)));
    entry.same =
      before?.listed !== undefined && entry.listed !== undefined && sameSet(entry.visitors, before.visitors);
  });
  const claimed = new Set<string>();
  for (const entry of planned) {
    entry.agreements = entry.agreements.filter(({ agreement }) => !claimed.has(agreement.key));
    entry.outcomes = entry.outcomes.filter(({ outcome }) => !claimed.has(outcome.key));
    for (const { agreement } of entry.agreements) claimed.add(agreement.key);
    for (const { outcome } of entry.outcomes) claimed.add(outcome.key);
  }
  return planned;
};

/** Whether a topic says what is to be done in the follow-up's own words. */
const sameWords = (facts: Facts, text: Text | undefined, topic: Text | undefined): boolean => {
  const [a, b] = [facts.said(text, "")?.text ?? "", facts.said(topic, "")?.text ?? ""];
  if (a === "" || b === "") return false;
  return b.includes(a) || a.includes(b) || likeness(a, b, facts.lang) >= 0.5;
};

/** The share of one text's words (English) or pairs of characters (Chinese) that another holds. */
const likeness = (a: string, b: string, lang: Lang): number => {
  const parts = (s: string): string[] =>
    lang === "en"
      ? (s.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      : [...s].slice(1).map((char, at) => `${[...s][at]}${char}`);
  const [mine, theirs] = [parts(a), new Set(parts(b))];
  return mine.length === 0 ? 0 : mine.filter((part) => theirs.has(part)).length / mine.length;
};

/** Whether a follow-up may stand in the article, and is not told already by what it comes from. */
const toBeTold = (facts: Facts, followUp: FollowUp): boolean => {
  const announced = followUp.announce ?? (followUp.force === "commitment" || followUp.force === "intention");
  if (!announced) return false;
  const from = followUp.from;
  if (!from) return true;
  const has = (texts: readonly unknown[] | undefined, at: number | undefined): boolean =>
    at === undefined ? true : facts.said((texts?.[at] ?? undefined) as never, "") !== undefined;
  if ("remark" in from) {
    const remark = facts.record.agenda
      ?.flatMap((item) => item.remarks ?? [])
      .find((r) => r.key === from.remark);
    return !(remark && has(remark.points, from.point));
  }
  if ("outcome" in from) return !facts.outcomes.some(({ outcome }) => outcome.key === from.outcome);
  if ("item" in from) {
    const item = facts.items.find((entry) => entry.item.key === from.item)?.item;
    if (!item || from.topic === undefined || !has(item.topics, from.topic)) return true;
    return followUp.announce === true && !sameWords(facts, followUp.text, item.topics?.[from.topic]);
  }
  const agreement = facts.agreements.find((entry) => entry.agreement.key === from.agreement)?.agreement;
  if (!agreement) return true;
  if (from.scope !== undefined) {
    const scope = agreement.scope?.find((entry) => entry.key === from.scope);
    return !(scope && facts.said(scope.text, "") !== undefined);
  }
  return agreement.status !== "planned";
};

/** A round of stops has a host at each: then there are not two sides. */
const manyHosts = (facts: Facts, items: readonly PlannedItem[]): boolean => {
  const { kind } = facts.record;
  const places = new Set(items.flatMap((entry) => entry.place?.id ?? []));
  return (kind === "inspection" || kind === "outbound_visit") && places.size > 2;
};

const namedBy = (facts: Facts, items: readonly PlannedItem[]): PlannedItem | undefined => {
  const { record } = facts;
  if (record.kind !== "meeting" && record.kind !== "seminar" && record.kind !== "other") return undefined;
  if (facts.said(record.officialName, "") || facts.said(record.theme, "")) return undefined;
  const main = items.filter((entry) => entry.told === "main");
  const [only] = main;
  const formal = only?.item.activity !== "handover" && only?.item.activity !== "tour";
  return main.length === 1 && only && formal && facts.said(only.item.title, "") ? only : undefined;
};

/** Whether a meeting is one of a host with a guest, and not of many. */
export const isEncounter = (facts: Facts, plan: Plan): boolean => {
  const here = facts.people.filter((who) => who.present);
  return (
    plan.travellers.length > 0 ||
    travelling(facts, plan).length > 0 ||
    here.filter((who) => !who.group).length <= 2
  );
};

const leadItemOf = (facts: Facts, items: readonly PlannedItem[]): PlannedItem | undefined => {
  const { record } = facts;
  if (facts.said(record.officialName, "") || facts.said(record.theme, "") || facts.said(record.purpose, ""))
    return undefined;
  const first = items.find((entry) => entry.told === "main");
  const handed = first?.item.activity === "handover" && facts.said(first.item.title, "") !== undefined;
  const toured =
    first?.item.activity === "tour" &&
    (first.place !== undefined || facts.list(first.item.saw, "").length > 0);
  return first && items[0] === first && first.item.when === undefined && (handed || toured)
    ? first
    : undefined;
};

const leadTourOf = (facts: Facts, items: readonly PlannedItem[]): PlannedItem | undefined => {
  const { record } = facts;
  if (
    facts.said(record.city, "") ||
    facts.place(record.venue, "venue") ||
    facts.list(record.areas, "").length > 0
  )
    return undefined;
  if (items.some((entry) => entry.place)) return undefined;
  if (record.kind === "reception" && facts.people.some((who) => who.present && who.has("receiver")))
    return undefined;
  return items.find(
    (entry) =>
      entry.told === "main" && entry.item.activity === "tour" && facts.list(entry.item.saw, "").length > 0,
  );
};

/** What to say and in which order: who came to whom, the stops, and where each agreement and outcome is told. */
export const planOf = (facts: Facts): Plan => {
  const { record } = facts;
  const visit = VISITS.has(record.kind);
  const travellers = visit ? travellersOf(facts) : [];
  const items = plannedItems(facts, travellers);
  const atItems = new Set(items.flatMap((entry) => entry.agreements.map(({ agreement }) => agreement.key)));
  const outcomesAtItems = new Set(items.flatMap((entry) => entry.outcomes.map(({ outcome }) => outcome.key)));
  const tellable = facts.agreements.filter(({ agreement, path }) =>
    facts.said(agreement.title, `${path}.title`),
  );
  const signed = tellable.find(
    ({ agreement }) => agreement.status === "signed" && (agreement.parties ?? []).length > 0,
  );
  const news =
    record.kind === "signing"
      ? (tellable.find(({ agreement }) => agreement.status === "signed") ?? tellable[0])
      : signed;
  const sides = new Set(
    facts.people.filter((who) => who.present && who.side !== undefined).map((who) => who.side),
  );
  const everybodySided = facts.people.every((who) => !who.present || who.side !== undefined);
  return {
    form: record.status === "held" ? "article" : "notice",
    visit,
    travellers,
    heads: headsOf(facts, travellers),
    receivers: facts.people.filter((who) => who.present && who.has("receiver") && !travellers.includes(who)),
    items,
    news,
    leadTour:
      visit && record.kind !== "meeting" && (travellers.length > 0 || facts.delegations.length > 0)
        ? leadTourOf(facts, items)
        : undefined,
    named: namedBy(facts, items),
    leadItem: record.kind === "other" ? leadItemOf(facts, items) : undefined,
    agreements: tellable.filter(
      ({ agreement }) => !atItems.has(agreement.key) && agreement.key !== news?.agreement.key,
    ),
    outcomes: facts.outcomes.filter(({ outcome }) => !outcomesAtItems.has(outcome.key)),
    followUps: (record.followUps ?? [])
      .map((followUp) => ({ followUp, path: `followUps[${followUp.key}]` }))
      .filter(({ followUp }) => toBeTold(facts, followUp)),
    twoSides: sides.size === 2 && everybodySided && facts.delegations.length < 3 && !manyHosts(facts, items),
  };
};

/** Who signed for which party: as the agreement lists them, else those with the role whose post is at a party. */
export const signatoriesOf = (facts: Facts, agreement: Agreement): { who: Who[]; party: number }[] => {
  const parties = agreement.parties ?? [];
  const given = parties.map((party, at) => ({ who: facts.whos(party.signatories), party: at }));
  if (given.some((entry) => entry.who.length > 0) || facts.agreements.length !== 1)
    return given.filter((entry) => entry.who.length > 0);
  const signing = facts.people.filter((who) => who.present && who.has("signatory"));
  return parties.flatMap((party, at) => {
    const org = facts.org(
      party.organization,
      `agreements[${agreement.key}].parties[${at}].organization`,
    )?.org;
    const own = signing.filter((who) =>
      who.posts.some((post) => org && (post.org?.org === org || post.org?.org.parent?.org === org)),
    );
    return own.length > 0 ? [{ who: own, party: at }] : [];
  });
};

/** Those with a role that no agreement and no agenda item gives to anybody. */
export const withOpenRole = (
  facts: Facts,
  plan: Plan,
  role: "signatory" | "speaker" | "chair" | "guide",
): Who[] => {
  const people = facts.people.filter((who) => who.present && who.has(role));
  if (role === "signatory") {
    const signed = facts.agreements
      .flatMap(({ agreement }) => signatoriesOf(facts, agreement))
      .flatMap((e) => e.who);
    return facts.agreements.length > 0 ? people.filter((who) => !signed.includes(who)) : [];
  }
  if (role === "speaker") {
    const spoke = new Set(
      plan.items.flatMap((entry) => [
        ...entry.as("speaker").map((who) => who.key),
        ...entry.remarks.flatMap(({ remark }) => (Array.isArray(remark.by) ? remark.by : [])),
      ]),
    );
    return people.filter((who) => !spoke.has(who.key));
  }
  return plan.items.some((entry) => entry.as(role).length > 0) ? [] : people;
};

export type DelegationFact = Facts["delegations"][number];

/** The delegations of those who came. */
export const travelling = (facts: Facts, plan: Plan): DelegationFact[] =>
  facts.delegations.filter((delegation) => {
    if (!plan.visit) return false;
    const members = membersOf(facts, delegation);
    if (members.some((who) => plan.travellers.includes(who))) return true;
    return delegation.side === "guest" || (delegation.side === undefined && members.length === 0);
  });

/** Who leads a delegation: its head, and further members with the role. */
export const leaders = (facts: Facts, delegation: DelegationFact): Who[] =>
  facts.people.filter(
    (who) =>
      (who.key === delegation.head && who.raw.presence !== "absent") ||
      (who.raw.delegation === delegation.key && who.has("head") && who.present),
  );

/** Without a delegation: the heads, or all where they are few, or the first. */
export const leadPeople = (plan: Plan): Who[] => {
  const { heads, travellers } = plan;
  if (heads.length > 0) return heads;
  const named = travellers.filter((who) => !who.group && !who.has("escort"));
  if (travellers.length <= 2) return travellers;
  return named.length > 0 ? named.slice(0, 1) : travellers.slice(0, 1);
};

/** The members of a delegation who were there. */
export const membersOf = (facts: Facts, delegation: DelegationFact): Who[] =>
  facts.people.filter((who) => who.present && who.raw.delegation === delegation.key);

/** Who took a delegation along without being of it: they lead the visit, and the delegation goes with them. */
export const companions = (facts: Facts, plan: Plan): Who[] => {
  const own = plan.travellers.filter((who) => !who.group && who.raw.delegation === undefined);
  return own.filter((who) => who.has("head") || facts.who(who.raw.onBehalfOf) !== undefined);
};

/** Those who were with the visitors at their side: told with the lead while they are few. */
export const escortsOf = (facts: Facts, plan: Plan): Who[] => {
  const atItems = plan.leadTour?.as("escort") ?? [];
  const escorts = facts.people.filter(
    (who) => who.present && !who.group && (who.has("escort") || atItems.includes(who)) && !who.raw.onBehalfOf,
  );
  const posts = escorts.reduce((n, who) => n + who.posts.length, 0);
  return escorts.length <= 2 && posts <= 3 ? escorts : [];
};

/** A set of visitors in as few names as it takes: whole delegations, and the rest one by one. */
export const grouped = (
  facts: Facts,
  plan: Plan,
  whos: readonly Who[],
): { people: Who[]; delegations: DelegationFact[] } => {
  const delegations = travelling(facts, plan).filter((delegation) => {
    const members = membersOf(facts, delegation);
    const all = (facts.record.participants ?? []).filter(
      (one) => one.delegation === delegation.key && one.presence !== "absent",
    );
    return all.length > 1 && members.length > 0 && members.every((who) => whos.includes(who));
  });
  const people = whos.filter(
    (who) => !delegations.some((delegation) => who.raw.delegation === delegation.key),
  );
  return { people, delegations };
};

/** The words or day of the deadline of what was promised with a point or scope item, where it may be announced. */
export const dueAt = (
  facts: Facts,
  at: { remark: string; point: number } | { agreement: string; scope: string },
): FollowUp | undefined =>
  (facts.record.followUps ?? []).find((followUp) => {
    const { from, due, announce, force } = followUp;
    if (!from || !due || !(announce ?? (force === "commitment" || force === "intention"))) return false;
    if ("remark" in at) {
      const points = facts.record.agenda
        ?.flatMap((item) => item.remarks ?? [])
        .find((one) => one.key === at.remark)?.points;
      return (
        "remark" in from &&
        from.remark === at.remark &&
        from.point === at.point &&
        sameWords(facts, followUp.text, points?.[at.point])
      );
    }
    const scope = facts.record.agreements?.find((one) => one.key === at.agreement)?.scope;
    const text = scope?.find((one) => one.key === at.scope)?.text;
    return (
      "agreement" in from &&
      from.agreement === at.agreement &&
      from.scope === at.scope &&
      sameWords(facts, followUp.text, text)
    );
  });

/** Whether somebody only went along at the visitors' side. */
export const isEscort = (plan: Plan, who: Who): boolean =>
  who.has("escort") || plan.items.some((entry) => entry.as("escort").includes(who));

/** The follow-ups to tell; those that nobody owes first, so that they do not seem to be the last speaker's. */
export const followUpsByOwner = ({ followUps }: Plan): Plan["followUps"] => [
  ...followUps.filter(({ followUp }) => !followUp.by),
  ...followUps.filter(({ followUp }) => followUp.by),
];

/** Whether nobody of the visitors can be told but those who went along with them. */
export const onlyEscorts = (facts: Facts, plan: Plan): boolean => {
  const lead = leadPeople(plan);
  const others = companions(facts, plan).length + facts.delegations.length;
  return others === 0 && lead.length > 0 && lead.every((who) => isEscort(plan, who));
};

/** An agreement on its way into the text, with its path. */
export type ToldAgreement = Plan["agreements"][number];

/** Statuses of a document that was signed: before that, nothing "will" be done under it. */
export const BINDING: ReadonlySet<string> = new Set(["signed", "in_force", "expired", "terminated"]);

/** Whether a follow-up comes from an agreement of two parties, so that "all" means these two. */
export const ofTwo = (facts: Facts, { from }: FollowUp): boolean =>
  from !== undefined &&
  "agreement" in from &&
  facts.agreements.some(
    ({ agreement }) => agreement.key === from.agreement && agreement.parties?.length === 2,
  );
