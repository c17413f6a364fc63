import { maybe, type Phrase, plain, say, says, sourced, textOf, unbracketed } from "../../phrase";
import { isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { copied } from "../../reference/memory";
import { leadersOfParty } from "../attendance/party";
import { eventOnline, eventPurpose, nameOf, purposeClause, SAYS_ONLINE } from "../event/event";
import { eventPlace } from "../event/event-place";
import { once } from "../event/stated-once";
import { type Act, actOfTitle, isIn, orgOf, whoOf } from "../event/title-clause";
import { organizationName } from "../organizations/organizations";
import { partnerInTitle } from "./partner-in-title";

/** Key for a first sentence that takes its predicate from the title. */
export const BY_TITLE = "predicate by title";

/** 湖滨 of 湖滨市: a region is called with and without its kind. */
const bare = (region: string): string => (region.length > 2 ? region.replace(/[省市县区州]$/, "") : region);

/** Whether the visitors are those whom a title begins with: their leader, their delegation, or the region or office of who leads them. */
export const isOfVisitors = (discourse: Discourse, subject: string): boolean => {
  const { facts, content } = discourse;
  const { party } = content.relations;
  const who = whoOf(discourse, subject);
  if (who) return party.people.includes(who.key) && facts.whos(party.leaders).length <= 1;
  const leaders = leadersOfParty(discourse, party);
  if (/(?:团|组|队)$/.test(subject)) return party.delegations.length === 1 || leaders.length === 1;
  return (
    leaders.length > 0 &&
    leaders.every(({ posts }) =>
      posts.some(
        ({ org }) =>
          org &&
          (org.name.text === subject ||
            org.org.short?.text === subject ||
            (/[省市县区州]$/.test(subject) && org.name.text.startsWith(subject))),
      ),
    )
  );
};

/** An organization by the name that a title has for it. */
export const nameInTitle = (discourse: Discourse, org: OrgFact): Phrase =>
  organizationName(discourse, { org, name: org.name, path: org.name.path });

/** 欢迎 of 欢迎湖国, before 湖国某校: what the name behind it begins with itself. */
const withoutDoubled = (front: string, name: string): string => {
  let shared = Math.min(front.length, name.length);
  while (shared > 0 && !name.startsWith(front.slice(-shared))) shared -= 1;
  return shared > 1 ? front.slice(0, -shared) : front;
};

/** The words of a title with the organizations in them introduced. */
const withOrganizations = (discourse: Discourse, text: string, path: string): Phrase => {
  const found = discourse.facts
    .allOrgs()
    .flatMap((org) =>
      [org.name.text, org.short?.text ?? ""].flatMap((name) => {
        const at = name.length > 2 ? text.indexOf(name) : -1;
        return at < 0 ? [] : [{ org, name, at }];
      }),
    )
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  let words = plain("", [path]);
  let end = 0;
  for (const { org, name, at } of found) {
    if (at < end) continue;
    const whole = nameInTitle(discourse, org);
    words = say`${words}${withoutDoubled(text.slice(end, at), textOf(whole))}${whole}`;
    end = at + name.length;
  }
  return say`${words}${text.slice(end)}`;
};

/** 出席某某庆典: the object with the full name of the event or of the larger one, which the title shortens. */
const withEvents = (discourse: Discourse, text: string, path: string): Phrase => {
  const { facts, memory } = discourse;
  const verb = /^(?:出席|参加|举行|举办|召开)/.exec(text)?.[0];
  const object = text.slice(verb?.length ?? 0);
  const name = facts.said(facts.record.officialName, "");
  if (verb && name && isIn(object, name.text)) {
    memory.marks.add("event named");
    return sourced(say`${verb}${nameOf(discourse)}`, path);
  }
  const larger = facts.said(facts.record.partOf?.name, "partOf.name");
  if (
    verb &&
    larger &&
    facts.record.partOf?.how === "at" &&
    isIn(object, larger.text) &&
    once(discourse, "aside")
  ) {
    memory.marks.add("event partOf");
    return plain(`${verb}${larger.text}`, [path, larger.path, "partOf.how"]);
  }
  return withOrganizations(discourse, text, path);
};

const GOAL =
  /^(赴|到|来|走进|访问|出访)(\p{Script=Han}{2,12}?)(?=实地|招商|推介|洽谈|对接|学习|考察|调研|开展|举行|进行|交流|参观|访问|视察|走访|慰问|座谈|$)/u;
const GOES = /^(?:赴|前往|出访)[^，；]{2,20}?(?:参加|出席|举办|举行|推介|考察|访问|招商)/u;
const INSIDE = /^在([^，；]{2,12}?)(?=举行|举办|召开|出席|参加|会见|开展|签)/;

/** What was done according to the title, with the given place of the event. */
export const predicateAt = (discourse: Discourse, act: Act, at: Phrase, toward: boolean): Phrase => {
  const { predicate, verb, path } = act;
  const online = eventOnline(discourse, SAYS_ONLINE.test(predicate));
  const there = unbracketed(at);
  const [, go = "", goal = ""] = GOAL.exec(predicate) ?? [];
  const inside = INSIDE.exec(predicate)?.[1] ?? "";
  const placed = goal || inside;
  const front = placed === "" ? "" : predicate.slice(0, predicate.indexOf(placed));
  const behind = predicate.slice(front.length + placed.length);
  if (placed !== "" && (there.includes(bare(placed)) || isIn(placed, there)))
    return say`${plain(front, [path])}${at}${online}${withEvents(discourse, behind, path)}`;
  const fresh = there !== "" && !predicate.includes(bare(there));
  if (fresh && isCountry(goal))
    return say`${go}${plain(goal, [path])}${at}${online}${withEvents(discourse, behind, path)}`;
  if (goal !== "") {
    const rest = withOrganizations(discourse, predicate.slice(front.length), path);
    const city = fresh && !textOf(rest).includes(bare(there)) ? at : plain("", at.paths);
    return say`${go}${city}${online}${rest}`;
  }
  // 到某商会会馆走访, not 在某商会会馆走访某商会.
  const goalOf = /^(?:走访|访问|拜访|拜会)/.test(predicate)
    ? orgOf(discourse, predicate.slice(verb.length))
    : undefined;
  if (fresh && goalOf && there.startsWith(goalOf.name.text))
    return say`到${at}${online}${plain(verb, [path])}`;
  // 赴湖国、云国参加……: the title says where to, in front of its verb.
  const city = fresh && !GOES.test(predicate) ? at : plain("", at.paths);
  const way =
    toward && !/^(?:举行|举办|召开)/.test(predicate)
      ? say`${maybe`赴${city}`}${online}`
      : say`${maybe`在${city}`}${online}`;
  const partner = /^[与同]/.test(predicate) ? predicate.indexOf(verb) : 0;
  const called = predicate.slice(0, partner);
  const first =
    partner > 0
      ? (partnerInTitle(discourse, called, path) ?? withOrganizations(discourse, called, path))
      : plain("");
  return sourced(say`${first}${way}${withEvents(discourse, predicate.slice(partner), path)}`, ...at.paths);
};

/** The aim of the event, if the sentence does not say it. */
export const aimBeside = (discourse: Discourse, said: string): Phrase => {
  const why = eventPurpose(discourse);
  if (!why) return plain("");
  return isIn(why.text, said) ? plain("", [why.path]) : purposeClause(why);
};

/** Verbs of inspecting an organization as a whole. */
const INSPECTS = /^(?:调研|考察|视察|检查|督查)$/;

/** 在湖滨会见企业家: what the visitors did according to the title, where the first sentence would state something else. */
export const actByTitle = (discourse: Discourse, to: () => Phrase): Phrase | undefined => {
  const act = discourse.memory.marks.has(BY_TITLE) ? actOfTitle(discourse) : undefined;
  // 向医院捐赠设备: what visitors gave follows where they went and what for.
  const given = discourse.facts.record.kind === "other" && /^[向为][^，]*[捐赠]/u.test(act?.predicate ?? "");
  if (!act || given) return undefined;
  const tried = { ...discourse, memory: copied(discourse.memory) };
  const inspected = INSPECTS.test(act.verb) && act.predicate.startsWith(act.verb);
  const goal = inspected ? orgOf(discourse, act.predicate.slice(act.verb.length)) : undefined;
  // 到开发区调研, not 赴某公司调研开发区: the stops inside have sentences of their own.
  if (goal && !says(eventPlace(tried, true))) {
    const words = plain(act.verb, [act.path]);
    return say`到${nameInTitle(discourse, goal)}${words}${aimBeside(discourse, act.predicate)}`;
  }
  const place = says(eventPlace(tried, true)) ? eventPlace(discourse, true) : to();
  const words = predicateAt(discourse, act, place, true);
  return say`${words}${aimBeside(discourse, textOf(words))}`;
};

/** Whether an act has the verb of a purpose, and its object, perhaps behind words on where that is: 督导新区项目建设, 督导项目建设. */
export const statesPurpose = (action: string, purpose: string): boolean =>
  action.startsWith(purpose.slice(0, 2)) && action.slice(2).endsWith(purpose.slice(2));
