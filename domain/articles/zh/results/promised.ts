import type { FollowUp } from "../../../events/shape";
import { type Line, line } from "../../compose";
import { plannedForGift } from "../../content/described-things";
import type { FollowUpAt, Message, Promised } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import {
  changed,
  joined,
  loose,
  maybe,
  type Phrase,
  partOf,
  plain,
  say,
  says,
  sourced,
  textOf,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isWithin, type OrgRef, phrase } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { eventNoun } from "../event/event";
import { delegationNoun } from "../organizations/delegation-names";
import { organizationNames } from "../organizations/organizations";
import { peopleList, whose } from "../people/people";
import { dueText, planned, timeBehind } from "../words/dates";
import { areOfParties } from "../words/everybody";
import { withoutSubject } from "../words/merging";
import { thingOfPlan } from "./thing-of-plan";

/** 研修班计划赴海角考察, 5月下旬计划举办展会: an intention of nobody in particular, which is the course's where the event is one. */
const intendedByNobody = (discourse: Discourse, when: Phrase, what: Phrase): Phrase => {
  const noun = eventNoun(discourse);
  if (/[班营团]$/.test(noun)) return say`${noun}计划${when}${what}`;
  return says(when) ? say`${when}计划${what}` : say`下一步，计划${what}`;
};

/** Whether a follow-up comes from an agreement of two parties, so that "all" means these two. */
const ofTwo = ({ facts }: Discourse, { from }: FollowUp): boolean =>
  from !== undefined &&
  "agreement" in from &&
  facts.agreements.some(
    ({ agreement }) => agreement.key === from.agreement && agreement.parties?.length === 2,
  );

const isOfTwo = (discourse: Discourse, followUp: FollowUp): boolean =>
  discourse.content.relations.twoSides || ofTwo(discourse, followUp) || areOfParties(discourse);

/** Whether the owners are the two parties of its agreement, or the visitors' organization and the one they talked at. */
const areTheTwo = (
  { facts, content, memory }: Discourse,
  { from }: FollowUp,
  refs: readonly OrgRef[],
): boolean => {
  if (refs.length !== 2 || !refs.every(({ org }) => memory.orgs.has(org))) return false;
  const names = refs.map(({ org }) => org.name.text);
  const two = (all: readonly (string | undefined)[]): boolean =>
    all.length === 2 && all.every((name) => name !== undefined && names.includes(name)) && all[0] !== all[1];
  if (!from) {
    // 微芯公司表示愿加入联盟。双方……: after a promise of somebody else these would be taken for the two.
    const others = content.messages.some(
      (one) =>
        one.type === "promised" &&
        memory.realized.has(one.id) &&
        one.followUps.some(({ followUp }) =>
          (followUp.by?.organizations ?? []).some(({ name }) => name?.zh && !names.includes(name.zh)),
        ),
    );
    if (others) return false;
    // The organizations of those who came and of those who received them.
    const of = (side: string): boolean[] =>
      refs.map(({ org }) =>
        facts.people.some((who) => who.side === side && who.posts.some((post) => post.org?.org === org)),
      );
    const [guests, hosts] = [of("guest"), of("host")];
    // At an event with donors of other organizations 双方 would be these and those who received.
    const third =
      !content.relations.visit &&
      facts.people.some(
        (who) =>
          (who.side === "guest" || who.side === "host") &&
          who.posts.some(({ org: own }) => own && !refs.some(({ org }) => isWithin(own.org, org))),
      );
    if (third) return false;
    return (
      content.relations.twoSides &&
      [0, 1].some((at) => guests[at] && !hosts[at] && hosts[1 - at] && !guests[1 - at])
    );
  }
  if ("agreement" in from) {
    const found = facts.agreements.find(({ agreement }) => agreement.key === from.agreement)?.agreement;
    return two((found?.parties ?? []).map(({ organization }) => organization?.name?.zh));
  }
  if (!("item" in from) || !content.relations.visit) return false;
  const institution = content.scenes.find(({ key }) => key === from.item)?.item.venue?.organization?.name?.zh;
  return two([institution, facts.record.home?.name?.zh]);
};

/** The owners: several of equal follow-ups as one subject. */
const ownersOf = (discourse: Discourse, message: Promised): Phrase | undefined => {
  const { facts } = discourse;
  const [first] = message.followUps;
  if (first?.followUp.by?.all)
    return plain(isOfTwo(discourse, first.followUp) ? "双方" : "各方", [`${first.path}.by.all`]);
  const owners: Phrase[] = [];
  const refs: OrgRef[] = [];
  for (const { followUp, path } of message.followUps) {
    const people = facts.whos(followUp.by?.participants);
    const whole =
      people.every((who) => knows(discourse.memory, who)) &&
      wholeDelegation(facts.record, followUp.by?.participants ?? []);
    if (people.length > 0)
      owners.push(
        sourced(
          whole ? plain(delegationNoun(discourse)) : peopleList(discourse, people),
          `${path}.by.participants`,
        ),
      );
    for (const ref of facts.orgs(followUp.by?.organizations, `${path}.by.organizations`))
      if (!refs.some((other) => other.org === ref.org)) refs.push(ref);
  }
  if (owners.length === 0 && first && areTheTwo(discourse, first.followUp, refs))
    return sourced(plain("双方"), ...refs.flatMap((ref) => organizationNames(discourse, [ref]).paths));
  if (refs.length > 0) owners.push(organizationNames(discourse, refs));
  return owners.length > 0 ? loose(joined(owners, "、")) : undefined;
};

const textAt = (discourse: Discourse, { followUp, path }: FollowUpAt): Phrase | undefined => {
  const text = discourse.facts.said(followUp.text, `${path}.text`);
  return text && phrase(text);
};

/** What the same owner also owes, as further objects of the same verb. */
const alikeBehind = (discourse: Discourse, joined: readonly Message[]): Phrase[] => {
  const found: Phrase[] = [];
  for (
    let next = take(discourse.memory, joined, "promised");
    next;
    next = take(discourse.memory, joined, "promised")
  ) {
    const [only] = next.followUps;
    const words = only && textAt(discourse, only);
    if (only && words) found.push(sourced(words, `${only.path}.force`));
  }
  return found;
};

/** Characters of two tasks of one organization in one sentence. */
const TWO_TASKS = 70;

/** What comes next, which begins the sentence of a plan: 下一步，甲医院拟……. */
const NEXT = /^(?:下一步|接下来|下一阶段)$/;

/**
 * ，并将于2017年4月派出学生: the next task or intention of the same organization. One without a time has a sentence of its own
 * behind one with a day, which would seem to be that of both.
 */
const furtherTask = (discourse: Discourse, message: Promised): Phrase => {
  const { content, memory } = discourse;
  const [only, ...more] = message.followUps;
  const owner = (one: FollowUpAt | undefined): string => JSON.stringify(one?.followUp.by ?? {});
  const next = content.messages.find(
    (one): one is Promised => one.type === "promised" && one !== message && !memory.realized.has(one.id),
  );
  const [task, ...others] = next?.followUps ?? [];
  const alike = only && task && more.length + others.length === 0 && owner(only) === owner(task);
  const force = only?.followUp.force === "intention" ? "intention" : "task";
  const time = only?.followUp.due?.words?.zh ?? "";
  const span = NEXT.test(time);
  const behindIt = span || (only?.followUp.due === undefined) === (task?.followUp.due === undefined);
  if (!next || !alike || task?.followUp.force !== force || !behindIt) return plain("");
  const [first, what] = [textAt(discourse, only), textAt(discourse, task)];
  // 下一步，甲将A，并B, where both come next.
  const together = span && task.followUp.due?.words?.zh === time;
  const later = task.followUp.due !== undefined && !together;
  const [own, further] = [textOf(first ?? plain("")), textOf(what ?? plain(""))];
  if (!first || !what || /[，；]/.test(own) || (later ? /[，；]/ : /；/).test(further)) return plain("");
  // 将A，并B, where B begins with its verb or what it is done with.
  if (!later && !together && !withoutSubject(further) && !/^[在与以对]/u.test(further)) return plain("");
  if (own.length + further.length > TWO_TASKS) return plain("");
  memory.realized.add(next.id);
  const when = together ? plain("") : dueText(discourse, task.followUp, textOf(what));
  const done =
    force === "task" && later ? planned(when, loose(what)) : say`${timeBehind(when)}${loose(what)}`;
  return sourced(say`，并${done}`, `${task.path}.force`, together ? `${task.path}.due.words.zh` : undefined);
};

/** Whether the text has reported what all said together. */
const haveSpokenTogether = ({ content, memory }: Discourse): boolean =>
  content.messages.some(
    (one) => one.type === "speech" && one.by === "all" && !one.bare && memory.realized.has(one.id),
  );

const isOfOrganizations = ({ by }: FollowUpAt["followUp"]): boolean =>
  (by?.organizations ?? []).length > 0 && (by?.participants ?? []).length === 0;

/** 根据计划，将设立奖项; 这批物资将尽快空运至…… and 根据计划，包裹将覆盖全县, where a thing is what the plan is about. */
const plannedByNobody = (when: Phrase, what: Phrase): Phrase => {
  const text = textOf(what);
  const given = plannedForGift(text);
  if (given) {
    const start = 1 + given.gift.length;
    return say`${partOf(what, 1, start)}${planned(when, partOf(what, start, text.length))}`;
  }
  const about = thingOfPlan(what);
  if (!about) return say`根据计划，${planned(when, loose(what))}`;
  const { thing, words } = about;
  return say`根据计划，${partOf(words, 0, thing)}${planned(when, loose(partOf(words, thing, textOf(words).length)))}`;
};

/** 成都医学城和该企业表示愿继续到访学会; 甲大学拟于5月来访: a plan with its time has been decided on. */
export const promisedLine = (
  discourse: Discourse,
  message: Promised,
  behind: readonly Message[],
): Line | undefined => {
  const [first, ...others] = message.followUps;
  const one = first && textAt(discourse, first);
  if (!first || !one) return undefined;
  const alike = alikeBehind(discourse, behind);
  const heavy = [one, ...alike].some((words) => /[，；]/.test(textOf(words)));
  const [second, ...further] = alike;
  // 将推送信息，并为企业提供帮助: the second of two closes the sentence.
  const pair = second && further.length === 0 && !/[；]|^(?:并|也|还)/.test(textOf(second));
  const what = pair && heavy ? say`${one}，并${second}` : joined([one, ...alike], heavy ? "；" : "，");
  const { followUp, path } = first;
  const made = (words: Phrase): Line =>
    line(
      message.id,
      sourced(words, `${path}.force`, ...others.flatMap((one) => textAt(discourse, one)?.paths ?? [])),
    );
  const by = ownersOf(discourse, message);
  const text = what.pieces.map((piece) => piece.s).join("");
  const names = (followUp.to?.organizations ?? []).flatMap((org) => [org.name?.zh, org.short?.zh]);
  // 承诺向两区开放资源: the words say to whom themselves.
  const to =
    names.some((name) => name && text.includes(name)) || /^(?:向|为|给|对)/.test(text)
      ? undefined
      : whose(discourse, followUp.to, `${path}.to`);
  const when = dueText(discourse, followUp, text);
  const doing = say`${when}${loose(what)}`;
  switch (followUp.force) {
    case "task":
      if (!by) return made(plannedByNobody(when, what));
      if (NEXT.test(textOf(when)))
        return made(say`${when}，${by}将${loose(what)}${furtherTask(discourse, message)}`);
      return made(say`${by}${planned(when, loose(what))}${furtherTask(discourse, message)}`);
    case "commitment":
      if (by && !to && NEXT.test(textOf(when))) return made(say`${by}表示，${when}将${loose(what)}`);
      return made(
        by ? say`${by}${maybe`向${to}`}承诺${doing}` : say`根据计划，${planned(when, loose(what))}`,
      );
    case "intention":
      // 双方表示，……。双方愿以此为契机……: the wish goes on from their joint words.
      if (by && !to && followUp.by?.all && haveSpokenTogether(discourse))
        return made(say`${by}愿${timeBehind(when)}${loose(what)}`);
      if (by && !to && isOfOrganizations(followUp) && says(when) && !/^尽[快早]/.test(textOf(when)))
        return made(
          NEXT.test(textOf(when))
            ? say`${when}，${by}拟${loose(what)}`
            : say`${by}拟${timeBehind(when)}${loose(what)}${furtherTask(discourse, message)}`,
        );
      return made(
        by
          ? say`${by}${maybe`向${to}`}表示愿${timeBehind(when)}${loose(what)}`
          : intendedByNobody(discourse, when, loose(what)),
      );
    default:
      // 双方希望落实……: a wish of all has them as its subject.
      if (followUp.by?.all && by && !to) return made(say`${by}希望${doing}`);
      return made(say`${to ?? "活动中提出，"}希望${by ?? ""}${doing}`);
  }
};

/** The consequence of an agreement or a result, after it: ，并有意在协议基础上探讨合作办医. */
export const followsAs = (discourse: Discourse, message: Promised, noun = "", title = ""): Phrase => {
  const [first] = message.followUps;
  const whole = first && textAt(discourse, first);
  const what =
    whole && title.length > 3 && title !== noun ? changed(whole, (s) => s.replace(title, noun)) : whole;
  if (!first || !what) return plain("");
  const { followUp, path } = first;
  const when = dueText(discourse, followUp, what.pieces.map((piece) => piece.s).join(""));
  const all = followUp.by?.all === true;
  const by =
    followUp.by && !all
      ? ownersOf(discourse, message)
      : sourced(plain(""), all ? `${path}.by.all` : undefined);
  const paths = [`${path}.force`];
  const doing = say`${when}${loose(what)}`;
  const to =
    followUp.to && followUp.force === "wish" ? whose(discourse, followUp.to, `${path}.to`) : undefined;
  const own = all ? "并" : "";
  switch (followUp.force) {
    case "commitment":
      return sourced(
        by && !all && followUp.by ? say`，${by}承诺${doing}` : say`，${own}${all ? "承诺" : "计划"}${doing}`,
        ...paths,
      );
    case "intention":
      return sourced(
        by && !all && followUp.by
          ? say`，${by}表示愿${timeBehind(when)}${loose(what)}`
          : say`，${own}${all ? "有意" : "计划"}${doing}`,
        ...paths,
      );
    case "task":
      return sourced(
        by && !all && followUp.by
          ? say`，${by}${planned(when, loose(what))}`
          : say`，${own}${all ? planned(when, loose(what)) : say`计划${doing}`}`,
        ...paths,
      );
    default:
      return sourced(say`，${by && to ? to : own}希望${by}${doing}`, ...paths);
  }
};
