import { type Line, line } from "./compose";
import type { Who } from "./facts";
import { type Phrase, resting } from "./phrase";
import { type DelegationFact, leaders, travelling, withOpenRole } from "./plan";
import type { Tell } from "./tell";

/** How people stand to the event who are told nowhere else. */
export type Standing =
  | { as: "members"; delegation: DelegationFact; whole: boolean; head: Who | undefined }
  | { as: "delegation"; delegation: DelegationFact; head: Who | undefined }
  | { as: "escorts" | "receivers" | "guests" | "hosts" | "others" };

/** The words that a language brings to the people of an event. */
export interface PeopleWords {
  list: (tell: Tell, standing: Standing, whos: readonly Who[], open: boolean) => Phrase;
  attendance: (tell: Tell) => Phrase | undefined;
  functions: (tell: Tell, who: Who) => Phrase;
  substitutes: (tell: Tell, who: Who, replaced: Who) => Phrase;
  onBehalfOf: (tell: Tell, who: Who, principal: Who) => Phrase;
  /** A role of the day that no agreement and no agenda item gives: chaired, guided, interpreted, spoke, signed, took part online. */
  role: (
    tell: Tell,
    role: "chair" | "remote" | "guide" | "interpreter" | "speaker" | "signatory",
    whos: readonly Who[],
  ) => Phrase;
  /** The head of a delegation who did not come. */
  absentHead: (tell: Tell, who: Who) => Phrase;
  others: (tell: Tell) => Phrase;
}

/** Sentences about people, made when their place in the text is reached: up to three people close the lead, more come after, over eight go last. */
export interface PeopleLines {
  close: () => Line[];
  after: () => Line[];
  last: () => Line[];
}

/** Who chaired, stood in or came for another belongs to the news; interpreters, guides and functions stand at the end. */
const isNews = (id: string): boolean =>
  !/people\.(?:interpreter|guide|signatory|speaker)$|\.functions$/.test(id);

const CLOSE = 3;
const LAST = 8;
/** Kinds whose own people come right behind the lead; at the others the list of those present stands at the end. */
const EARLY = new Set(["inspection", "seminar", "other", "outbound_visit"]);

type Made = { id: string; make: () => Phrase };

const isPlain = (tell: Tell, who: Who): boolean => {
  const { facts, memory } = tell;
  return (
    who.functions.length === 0 &&
    !facts.who(who.raw.substitutes) &&
    who.raw.presence !== "remote" &&
    !who.has("interpreter") &&
    !(facts.who(who.raw.onBehalfOf) && !memory.received.has(`behalf ${who.key}`))
  );
};

/** Unnamed groups stand behind the named, as in protocol. */
const namesFirst = (whos: readonly Who[]): Who[] => [
  ...whos.filter((who) => !who.group),
  ...whos.filter((who) => who.group),
];

const specials = (
  tell: Tell,
  words: PeopleWords,
  take: (whos: readonly Who[]) => void,
  rest: readonly Who[],
): Made[] => {
  const { facts, plan, memory } = tell;
  const made: Made[] = [];
  const add = (role: Parameters<PeopleWords["role"]>[1], whos: readonly Who[]): void => {
    if (whos.length === 0) return;
    take(whos);
    made.push({ id: `people.${role}`, make: () => words.role(tell, role, whos) });
  };
  const chairs = withOpenRole(facts, plan, "chair");
  add("chair", chairs);
  for (const who of facts.people.filter((one) => one.present)) {
    if (who.functions.length > 0) {
      take([who]);
      made.push({ id: `${who.path}.functions`, make: () => words.functions(tell, who) });
    }
    const replaced = facts.who(who.raw.substitutes);
    if (replaced) {
      take([who]);
      made.push({ id: `${who.path}.substitutes`, make: () => words.substitutes(tell, who, replaced) });
    }
    const principal = facts.who(who.raw.onBehalfOf);
    if (principal && !memory.received.has(`behalf ${who.key}`)) {
      take([who]);
      made.push({ id: `${who.path}.onBehalfOf`, make: () => words.onBehalfOf(tell, who, principal) });
    }
  }
  for (const delegation of facts.delegations) {
    const head = facts.who(delegation.head);
    if (head?.raw.presence === "absent" && !memory.rehearsal.told.has(head.key))
      made.push({ id: `${head.path}.absent`, make: () => words.absentHead(tell, head) });
  }
  add(
    "remote",
    rest.filter((who) => who.raw.presence === "remote" && who.functions.length === 0),
  );
  add("guide", withOpenRole(facts, plan, "guide"));
  add(
    "interpreter",
    facts.people.filter((who) => who.present && who.has("interpreter")),
  );
  add(
    "speaker",
    withOpenRole(facts, plan, "speaker").filter((who) => !chairs.includes(who)),
  );
  add("signatory", withOpenRole(facts, plan, "signatory"));
  return made;
};

/** Everybody who was there and stands nowhere else in the text, by how they stood to the event. */
export const peopleLines = (tell: Tell, words: PeopleWords): PeopleLines => {
  const { facts, plan, memory } = tell;
  const rest = facts.people.filter((who) => who.present && !memory.rehearsal.told.has(who.key));
  const take = (whos: readonly Who[]): void => {
    for (const who of whos) if (rest.includes(who)) rest.splice(rest.indexOf(who), 1);
  };
  const pull = (test: (who: Who) => boolean): Who[] => {
    const found = rest.filter((who) => isPlain(tell, who) && test(who));
    take(found);
    return found;
  };
  const open = facts.record.participantsOpen === true;
  const lists: { standing: Standing; whos: Who[] }[] = [];
  const add = (standing: Standing, whos: Who[]): void => {
    if (whos.length > 0) lists.push({ standing, whos });
  };
  const came = travelling(facts, plan);
  for (const delegation of facts.delegations) {
    const travels = came.includes(delegation);
    if (!travels && !facts.said(delegation.name, "") && delegation.size === undefined) continue;
    const head = leaders(facts, delegation)[0];
    const whos = pull((who) => who.raw.delegation === delegation.key && !who.has("escort"));
    const whole = !head && !open && (delegation.size === undefined || delegation.size === whos.length);
    if (travels) add({ as: "members", delegation, whole, head }, whos);
    else
      lists.push({
        standing: { as: "delegation", delegation, head },
        whos: whos.filter((who) => who !== head),
      });
  }
  const visitors = plan.travellers.length > 0 || came.length > 0;
  const escorts = facts.people.filter(
    (who) =>
      who.present &&
      who.has("escort") &&
      !plan.items.some((entry) => entry.as("escort").includes(who)) &&
      !memory.received.has(`escort ${who.key}`),
  );
  if (visitors) {
    take(escorts);
    add({ as: "escorts" }, escorts);
  }
  if (visitors)
    add(
      { as: "receivers" },
      pull((who) => plan.receivers.includes(who)),
    );
  add(
    { as: "guests" },
    pull((who) => plan.travellers.includes(who)),
  );
  const made = specials(tell, words, take, rest);
  const listed = lists.length > 0;
  const hosts = plan.visit && listed ? pull((who) => who.side === "host") : [];
  add({ as: "hosts" }, namesFirst(hosts));
  add({ as: "others" }, namesFirst(rest));

  const bystanders = lists
    .filter(({ standing }) => standing.as === "hosts" || standing.as === "others")
    .reduce((n, { whos }) => n + whos.length, 0);
  const early = EARLY.has(facts.record.kind);
  const place = ({ standing, whos }: (typeof lists)[number]): keyof PeopleLines => {
    const presence = standing.as === "hosts" || standing.as === "others" || standing.as === "delegation";
    if (presence && plan.visit && (whos.every((who) => who.group) || bystanders > CLOSE)) return "last";
    if (whos.length <= CLOSE) return "close";
    if (whos.length > LAST) return "last";
    return early || standing.as === "members" ? "after" : "last";
  };
  const openList =
    lists.findLast(({ standing }) => !["delegation", "members", "escorts"].includes(standing.as)) ??
    lists.findLast(({ standing }) => standing.as === "members");
  const tellList = (entry: (typeof lists)[number]): Line => {
    const limit = facts.style.maxNamed ?? Number.POSITIVE_INFINITY;
    const named = entry.whos.slice(0, Math.max(1, limit));
    const more = (open && entry === openList) || named.length < entry.whos.length;
    const told = words.list(tell, entry.standing, named, more);
    return line(
      `people.${entry.whos[0]?.key ?? entry.standing.as}`,
      resting(told, more ? "participantsOpen" : undefined),
    );
  };
  const at = (where: keyof PeopleLines) => (): Line[] =>
    lists.filter((entry) => place(entry) === where).map(tellList);
  return {
    close: () => {
      const count = words.attendance(tell);
      const lines = [
        ...(count ? [line("attendance", count)] : []),
        ...at("close")(),
        ...made.filter(({ id }) => isNews(id)).map(({ id, make }) => line(id, make())),
      ];
      if (open && lists.length === 0)
        lines.push(line("participantsOpen", resting(words.others(tell), "participantsOpen")));
      return lines;
    },
    after: at("after"),
    last: () => [
      ...at("last")(),
      ...made.filter(({ id }) => !isNews(id)).map(({ id, make }) => line(id, make())),
    ],
  };
};
