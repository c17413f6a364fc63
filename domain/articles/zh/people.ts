import { phrase, type Who } from "../facts";
import type { PeopleWords, Standing } from "../people";
import { loose, type Phrase, plain, resting, say } from "../phrase";
import { isEncounter, travelling } from "../plan";
import type { Tell } from "../tell";
import { enumeration } from "./grammar";
import { peopleList, person } from "./mentions";
import { delegationObject, known, partyLater } from "./party";

const KIND = {
  seminar: "研讨会",
  signing: "签约仪式",
  meeting: "会见",
  other: "活动",
  inspection: "考察",
  reception: "活动",
  outbound_visit: "访问",
} as const;
const ESCORTING = { inspection: "陪同考察", reception: "陪同来访", outbound_visit: "陪同出访" } as const;

/** What the event is called once it is known: by its formal name's own noun, else by its kind. */
export const eventNoun = (tell: Tell): string => {
  const { record } = tell.facts;
  const official = tell.facts.said(record.officialName, "officialName")?.text ?? "";
  const own =
    /(论坛|峰会|年会|大会|研讨会|座谈会|交流会|洽谈会|推介会|博览会|交易会|对接会|发布会|讲座|沙龙|培训班|培训|仪式|典礼|会议|活动)$/.exec(
      official,
    );
  const bare = tell.plan.visit && tell.plan.travellers.length === 0 && tell.facts.delegations.length === 0;
  if (record.kind === "meeting" && !isEncounter(tell.facts, tell.plan)) return "会议";
  return own?.[1] ?? (bare && record.kind !== "meeting" ? "活动" : KIND[record.kind]);
};

/** 参加座谈的还有……: what those present took part in. */
const attended = (tell: Tell): string => {
  const { plan, facts } = tell;
  if (!plan.visit) return eventNoun(tell);
  if (facts.record.kind === "meeting") return eventNoun(tell);
  return plan.items.some((entry) => entry.item.activity === "talks" && entry.listed === undefined)
    ? "座谈"
    : "活动";
};

const listed = (tell: Tell, standing: Standing, whos: readonly Who[], list: Phrase): Phrase => {
  const { facts, plan, memory } = tell;
  switch (standing.as) {
    case "members": {
      const several = travelling(facts, plan).length > 1;
      const name = facts.said(standing.delegation.name, `${standing.delegation.path}.name`);
      const head = standing.head?.name;
      if (several)
        return say`${name ? phrase(name) : head ? plain(`${head.text}率领的代表团`, [head.path]) : plain("代表团")}成员${standing.head ? "还有" : "包括"}${list}`;
      return standing.head
        ? say`同行的还有${list}`
        : say`${name ? known(tell, standing.delegation) : "代表团"}成员包括${list}`;
    }
    case "delegation":
      return list;
    case "escorts": {
      const own = whos.every((who) => plan.travellers.includes(who));
      const at = ESCORTING[facts.record.kind as keyof typeof ESCORTING];
      return say`${list}${own || facts.record.kind === "inspection" ? (at ?? "陪同参加") : "陪同接待"}`;
    }
    case "receivers": {
      const also = plan.receivers.some((who) => memory.rehearsal.told.has(who.key));
      return also ? say`参加接待的还有${list}` : say`${list}接待了${partyLater(tell)}`;
    }
    case "guests":
      return say`同行的还有${list}`;
    default: {
      if (memory.turns.has("present")) return say`另有${list}参加`;
      const somebody = memory.rehearsal.told.size > 0 || memory.turns.has("present");
      return say`${plan.visit ? "参加" : "出席"}${attended(tell)}的${somebody ? "还" : ""}有${list}`;
    }
  }
};

export const peopleWords: PeopleWords = {
  list: (tell, standing, whos, open) => {
    if (standing.as === "delegation") {
      const party = delegationObject(tell, standing.delegation);
      return say`${party}参加${attended(tell)}${whos.length > 0 ? say`，成员包括${peopleList(tell, whos, open)}` : ""}`;
    }
    const list = peopleList(tell, whos, open);
    const told = listed(tell, standing, whos, list);
    tell.memory.turns.set("present", 1);
    return told;
  },
  // 400余名代表: counted with 名 before people, 人 alone; 余 behind round figures.
  attendance: (tell) => {
    const { attendance: told } = tell.facts.record;
    if (!told?.count) return undefined;
    const of = tell.facts.said(told.of, "attendance.of");
    const including = tell.facts.list(told.including, "attendance.including");
    const n = told.count;
    const unit = of ? "名" : "人";
    const over = n >= 10 && n % 10 === 0 ? `${n}余${unit}` : `超过${n}${unit}`;
    const count =
      told.bound === "over"
        ? over
        : `${told.bound === "about" ? "约" : told.bound === "nearly" ? "近" : ""}${n}${unit}`;
    const who = say`${plain(count, ["attendance.count", ...(told.bound ? ["attendance.bound"] : [])])}${of ? phrase(of) : ""}`;
    const list = including.length > 0 ? loose(enumeration(including.map(phrase))) : undefined;
    return list ? say`包括${list}在内的${who}参加${eventNoun(tell)}` : say`${who}参加${eventNoun(tell)}`;
  },
  functions: (tell, who) => {
    const remote = who.raw.presence === "remote" ? plain("以线上方式", [`${who.path}.presence`]) : plain("");
    return say`${person(tell, who)}作为${loose(enumeration(who.functions.map(phrase)))}${remote}参加${attended(tell)}`;
  },
  substitutes: (tell, who, replaced) => {
    const agent = person(tell, who);
    return resting(
      say`${agent}代表${person(tell, replaced)}参加${attended(tell)}`,
      `${who.path}.substitutes`,
    );
  },
  onBehalfOf: (tell, who, principal) => {
    const by = person(tell, principal);
    return resting(say`受${by}委托，${person(tell, who)}参加${attended(tell)}`, `${who.path}.onBehalfOf`);
  },
  role: (tell, role, whos) => {
    const list = peopleList(tell, whos);
    const bound = tell.facts.agreements.some(({ agreement }) =>
      ["signed", "in_force", "expired", "terminated"].includes(agreement.status ?? "signed"),
    );
    const words = {
      chair: say`${eventNoun(tell)}由${list}主持`,
      remote: say`${list}以线上方式参加`,
      guide: say`${list}负责引导讲解`,
      interpreter: say`${list}担任翻译`,
      speaker: say`${list}${tell.plan.visit ? "发言" : "在会上发言"}`,
      signatory: bound ? say`${list}签字` : say`拟由${list}签字`,
    }[role];
    return resting(
      words,
      ...whos.map((who) => (role === "remote" ? `${who.path}.presence` : `${who.path}.roles`)),
    );
  },
  absentHead: (tell, who) => resting(say`代表团团长${person(tell, who)}未出席`, `${who.path}.presence`),
  others: () => plain("其他有关人员参加"),
};
