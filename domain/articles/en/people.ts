import { phrase, type Who } from "../facts";
import type { PeopleWords, Standing } from "../people";
import { loose, maybe, type Phrase, plain, resting, say } from "../phrase";
import { travelling } from "../plan";
import type { Tell } from "../tell";
import { andList, number } from "./grammar";
import { areMany, peopleList, person } from "./mentions";
import { delegationFirst, partyLater } from "./party";

const KIND = {
  seminar: "seminar",
  signing: "signing ceremony",
  meeting: "meeting",
  other: "event",
  inspection: "visit",
  reception: "visit",
  outbound_visit: "visit",
} as const;

/** What the event is called once it is known: by its formal name's own noun, else by its kind. */
export const eventNoun = (tell: Tell): string => {
  const { record } = tell.facts;
  const official = tell.facts.said(record.officialName, "officialName")?.text ?? "";
  const own =
    /\b(forum|conference|summit|symposium|workshop|congress|seminar|roundtable|fair|expo|exhibition|ceremony|meeting|festival|salon|training)\b/i.exec(
      official,
    );
  const bare = tell.plan.visit && tell.plan.travellers.length === 0 && tell.facts.delegations.length === 0;
  return own?.[1]?.toLowerCase() ?? (bare && record.kind !== "meeting" ? "event" : KIND[record.kind]);
};

/** How a list of people is opened: "also present were". */
const opening = (tell: Tell, standing: Standing, whos: readonly Who[]): Phrase => {
  const { facts, plan, memory } = tell;
  const be = (words: string): Phrase => plain(`${words} ${areMany(whos) ? "were" : "was"}`);
  switch (standing.as) {
    case "members": {
      const several = travelling(facts, plan).length > 1;
      const name = several
        ? facts.said(standing.delegation.name, `${standing.delegation.path}.name`)
        : undefined;
      const head = standing.head?.later ?? standing.head?.name;
      const subject = name
        ? say`the ${plain(name.text.replace(/^(?:the|an?) /i, ""), [name.path])}`
        : several && head
          ? plain(`the delegation led by ${head.text}`, [head.path])
          : plain("the delegation");
      return say`${subject} ${standing.whole ? "consisted of" : standing.head ? "also included" : "included"}`;
    }
    case "delegation":
      return plain("");
    case "escorts": {
      const [head] = plan.heads;
      const own = whos.every((who) => plan.travellers.includes(who));
      const whom = own && head ? person(tell, head) : partyLater(tell).words;
      return say`accompanying ${whom} ${areMany(whos) ? "were" : "was"}`;
    }
    case "receivers": {
      const also = plan.receivers.some((who) => memory.rehearsal.told.has(who.key));
      return say`${also ? "also receiving" : "receiving"} ${partyLater(tell).words} ${areMany(whos) ? "were" : "was"}`;
    }
    case "guests":
      return be("also on the visit");
    case "hosts":
      return be("present on the host side");
    default: {
      const somebody = memory.rehearsal.told.size > 0 || memory.turns.has("present");
      const among = !plan.visit && (facts.record.participantsOpen || facts.record.attendance !== undefined);
      return be(among ? "among those present" : somebody || plan.visit ? "also present" : "taking part");
    }
  }
};

const ROLES = {
  chair: (noun: string) => `chaired the ${noun}`,
  remote: () => "took part online",
  guide: () => "was the guide",
  interpreter: () => "interpreted",
  speaker: (noun: string) => `spoke at the ${noun}`,
  signatory: () => "signed",
} as const;

export const peopleWords: PeopleWords = {
  list: (tell, standing, whos, open) => {
    if (standing.as === "delegation") {
      const who = delegationFirst(tell, standing.delegation);
      return say`${who} took part${whos.length > 0 ? say`; its members included ${peopleList(tell, whos, open ? "others" : undefined)}` : ""}`;
    }
    const begin = opening(tell, standing, whos);
    tell.memory.turns.set("present", 1);
    return say`${begin} ${peopleList(tell, whos, open ? "others" : undefined)}`;
  },
  attendance: (tell) => {
    const { attendance: told } = tell.facts.record;
    if (!told?.count) return undefined;
    const of = tell.facts.said(told.of, "attendance.of");
    const including = tell.facts.list(told.including, "attendance.including");
    const bound = told.bound ? { about: "about ", over: "more than ", nearly: "nearly " }[told.bound] : "";
    const total = told.bound === undefined && told.count > 9 ? "a total of " : "";
    const count = plain(`${total}${bound}${number(told.count)}`, [
      "attendance.count",
      ...(told.bound ? ["attendance.bound"] : []),
    ]);
    const list = including.length > 0 ? loose(andList(including.map(phrase))) : undefined;
    return say`${count} ${of ? phrase(of) : told.count === 1 ? "person" : "people"}${list ? say`, including ${list},` : ""} attended`;
  },
  functions: (tell, who) => {
    const remote = who.raw.presence === "remote" ? plain(" online", [`${who.path}.presence`]) : plain("");
    return say`${person(tell, who)} took part${remote} as ${loose(andList(who.functions.map(phrase)))}`;
  },
  substitutes: (tell, who, replaced) => {
    const agent = person(tell, who);
    return resting(say`${agent} took part in place of ${person(tell, replaced)}`, `${who.path}.substitutes`);
  },
  onBehalfOf: (tell, who, principal) => {
    const agent = person(tell, who);
    return resting(say`${agent} took part on behalf of ${person(tell, principal)}`, `${who.path}.onBehalfOf`);
  },
  role: (tell, role, whos) => {
    const list = peopleList(tell, whos);
    const bound = tell.facts.agreements.some(({ agreement }) =>
      ["signed", "in_force", "expired", "terminated"].includes(agreement.status ?? "signed"),
    );
    const document = tell.facts.agreements.length > 1 ? "the documents" : "the document";
    const signs = `${bound ? "signed" : areMany(whos) ? "are to sign" : "is to sign"} ${document}`;
    const verb =
      role === "signatory"
        ? signs
        : role === "guide" && areMany(whos)
          ? "were the guides"
          : ROLES[role](eventNoun(tell));
    return resting(
      maybe`${list} ${plain(verb)}`,
      ...whos.map((who) => (role === "remote" ? `${who.path}.presence` : `${who.path}.roles`)),
    );
  },
  absentHead: (tell, who) =>
    resting(say`the head of the delegation, ${person(tell, who)}, was absent`, `${who.path}.presence`),
  others: () => plain("others also took part"),
};
