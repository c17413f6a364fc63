import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Session } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import { bySide } from "../../reference/by-side";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { opensStop } from "../../structure/journey";
import { besideKey, isBesideThroughout } from "../attendance/escorts";
import { visitorsOf } from "../attendance/party";
import { eventNoun, eventPurpose } from "../event/event";
import { areInOtherCities } from "../event/other-city";
import { peopleList } from "../people/people";
import { withPartyAsOne } from "../people/with-party";
import { everybody } from "../words/everybody";
import { isOfHolders, withoutSubject } from "./acts-without-subject";
import { calledOnByName, personMeant } from "./called-on-by-name";
import { areCalledOn, careVisit, visitedOthers } from "./care-visits";
import { doneWords } from "./done-words";
import { hostsVisited } from "./hosts-visited";
import { interviewedAt } from "./interviewed";
import { isOfGroupMet, metOfGroup } from "./met-of-group";
import { isMutual, leadingGroup, mutualSubject, mutualSubjects } from "./mutual-acts";
import { placeOfAct } from "./place-of-act";

/** Acts of an assembly as an organization: 大会选举新会长. */
const VOTED = /^(?:以[^，]*方式)?(?:选举|审议|表决|通过|聘任|推选|修订|听取)/;
/** What an assembly gives to others: 大会为先进单位授牌. */
const HONOURS =
  /^(?:表彰|为[^，；。]{2,40}(?:授牌|颁奖|揭牌|颁发[^，；。]+)$|(?:向[^，；。]{2,20})?颁发|宣读)/;
const HELD = /^(?:举行|举办|召开|播放|开展)/;
const CONVENED = /^(?:举行|举办|召开)/;

/** The noun for an event as an organization that votes: 大会 of 会员大会暨揭牌仪式. */
const assemblyOf = (discourse: Discourse): string => {
  const noun = eventNoun(discourse);
  const name = discourse.facts.said(discourse.facts.record.officialName, "")?.text ?? "";
  return !/会$/.test(noun) && /大会/.test(name) ? "大会" : noun;
};

/** An item of which only people and their activity are known. */
const isPlainAct = ({ scene }: Session): boolean => {
  const { item, chairs, speakers, guides, escorts } = scene;
  const lists = [
    item.topics,
    item.sections,
    item.organizers,
    item.remarks,
    item.agreements,
    item.outcomes,
    item.narrative,
    chairs,
    speakers,
    guides,
    escorts,
  ];
  return (
    item.did !== undefined &&
    lists.every((list) => (list ?? []).length === 0) &&
    !item.venue &&
    !item.when &&
    !item.title
  );
};

/** 代表 of 中国留学生代表, whom an act on 中国留学生 was done to. */
const OF_THEM = /(?<=.{2})的?(?:代表|负责人)$/u;

/** Whether an activity names somebody as its object: 看望挂职干部. */
export const isObject = (discourse: Discourse, scene: Session["scene"], key: string): boolean => {
  const { facts } = discourse;
  const done = facts.said(scene.item.did, "")?.text ?? "";
  const name = facts.who(key)?.group?.text ?? facts.who(key)?.name?.text;
  if (name === undefined || name.length < 2) return false;
  const who = facts.who(key);
  if (who && isOfGroupMet(discourse, scene, who)) return true;
  if (who && (areCalledOn(discourse, scene, who) || personMeant(discourse, scene) === who)) return true;
  return done.includes(name) || (TO_SOMEBODY.test(done) && done.endsWith(name.replace(OF_THEM, "")));
};

const TO_SOMEBODY = /^(?:看望|慰问|走访|拜访|拜会|会见|接见|回访)/u;

/** Whether the whole delegation was active at an item with other attendees: it is the subject, and the others took part. */
const isOfDelegation = (discourse: Discourse, scene: Session["scene"]): boolean => {
  const { content } = discourse;
  const { whole, visitors } = scene;
  return (
    content.relations.visit &&
    whole &&
    visitors.length > 1 &&
    content.relations.party.delegations.length === 1 &&
    !isMetByHosts(discourse, scene)
  );
};

const MEETS = /^(?:会见|接见|欢迎|迎接|宴请|接待)/u;

/** 会见安例一行: whether an activity is what the hosts did with the visitors whom it names. */
const isMetByHosts = (discourse: Discourse, scene: Session["scene"]): boolean =>
  MEETS.test(discourse.facts.said(scene.item.did, "")?.text ?? "") &&
  scene.visitors.some((key) => isObject(discourse, scene, key));

/** Activities of guests at an organization of the hosts, who only attend: 开展现场指导. */
const GUESTS_DO = /指导|授课|讲学|诊断|义诊|会诊|示教|察看|了解|体验|观摩/;
/** Activities of inspectors at the inspected organization: 听取工作汇报, 查阅台账. */
const INSPECTORS_DO =
  /^(?:认真|现场|实地|仔细|随机|逐一|详细)?(?:听取[^，；。]*(?:汇报|情况|报告)|查阅|调阅|翻阅|查看|查验|抽查|检查|核查|巡查)/;

/** Acts with others whom the words name: 与当地选手进行友谊赛. The hosts listed there belong to these others, or only attended. */
const WITH_OTHERS = /^(?:与|同|和|跟)(?=\p{Script=Han})/u;

/** Whether visitors did something typical of visitors at an item with hosts, or did it with others. */
const isOfGuests = ({ facts, content }: Discourse, { item, visitors }: Session["scene"]): boolean => {
  const done = facts.said(item.did, "")?.text ?? "";
  const { people } = content.relations.party;
  const others = facts.whos((item.people ?? []).flatMap(({ key }) => (visitors.includes(key) ? [] : [key])));
  const guests = visitors.length > 0 && visitors.every((key) => people.includes(key));
  const hosts = others.length > 0 && others.every(({ side }) => side === "host");
  const theirs = [GUESTS_DO, INSPECTORS_DO, WITH_OTHERS].some((acts) => acts.test(done));
  const joint = /共同|一起|联合/.test(done) && !WITH_OTHERS.test(done);
  return content.relations.visit && guests && hosts && theirs && !joint;
};

/** What people do with their hands, so that whoever is listed at it did it too: 栽下常青树. */
const TOGETHER = /^(?:共同|一起|一同)?(?:栽|种|植树|点亮|敲响|揭牌|揭幕|剪彩|放飞|奠基|培土|浇水)/;

/** Whether the text has named somebody as who received the visitors, or escorted all of their visit: no list at an item repeats them. */
const areNamedAsHosts = (discourse: Discourse, who: Who): boolean =>
  knows(discourse.memory, who) &&
  (discourse.content.relations.receivers.includes(who.key) || isBesideThroughout(discourse, who));

/** ，丙参加, or 与丙一同: people beside the delegation at an item, unless they were spoken to or presented something there. */
const besideDelegation = (discourse: Discourse, { scene }: Session): { with: Phrase; behind: Phrase } => {
  const heard = (scene.item.remarks ?? []).flatMap(({ to = [], act, by = [] }) =>
    act === "introduce" && by !== "all" ? [...to, ...by] : to,
  );
  const out = [...heard, ...scene.escorts, ...discourse.content.relations.party.people];
  const keys = (scene.item.people ?? []).flatMap(({ key, as }) => (as || out.includes(key) ? [] : [key]));
  const whos = discourse.facts.whos(keys.filter((key) => !isObject(discourse, scene, key)));
  const apart = isOfDelegation(discourse, scene) || isOfGuests(discourse, scene);
  const none = plain("");
  if (!scene.listed || !apart || whos.length === 0) return { with: none, behind: none };
  const path = `${scene.path}.people`;
  if (TOGETHER.test(scene.item.did?.zh ?? ""))
    return { with: sourced(say`与${peopleList(discourse, whos)}一同`, path), behind: none };
  const further = whos.filter((who) => !areNamedAsHosts(discourse, who));
  const list = further.length > 0 ? say`，${peopleList(discourse, further)}参加` : none;
  return { with: none, behind: sourced(list, path) };
};

/** Activities of one person, even if a delegation came: 作学术报告. */
const SOLO = /(?:作|做|开展|举办|主讲).{0,12}(?:报告|讲座|演讲|授课|讲学)|讲授|授课|题词/;

/** Whether an item lists only the one visitor who did what only one person does. */
export const isSolo = ({ facts, content }: Discourse, { item, listed }: Session["scene"]): boolean => {
  const [only, ...more] = item.people ?? [];
  const own = only !== undefined && content.relations.party.people.includes(only.key);
  const done = facts.said(item.did, "")?.text ?? "";
  return listed && own && more.length === 0 && SOLO.test(done) && !facts.who(only.key)?.group;
};

/** People of a large event who are not a subject but 与会人员: a list of them ends the text. */
const CROWD = 5;

/** Records an activity of many people at a large event, of whom nobody has been named before. */
export const noteCrowd = ({ facts, content, memory }: Discourse, { scene }: Session): void => {
  const actors = (scene.item.people ?? []).filter(({ as }) => !as).map(({ key }) => key);
  const fresh = facts.whos(actors).every((who) => !knows(memory, who));
  const held = !content.relations.visit && content.messages.some(({ type }) => type === "hold");
  if (held && fresh && actors.length >= CROWD) memory.marks.add(`crowd ${scene.key}`);
};

/** The subject of an activity at an item: those listed, otherwise the visitors, otherwise all. */
const actorsOf = (discourse: Discourse, { scene }: Session): Who[] => {
  const { facts, content } = discourse;
  if (!scene.listed) return [];
  const hosts = hostsVisited(discourse, scene);
  const met = isMetByHosts(discourse, scene);
  // Those who reported to an assembly did not hold it.
  const convened = CONVENED.test(scene.item.did?.zh ?? "") && (scene.item.organizers ?? []).length === 0;
  const all = (scene.item.people ?? [])
    .filter((one) => one.as !== "receiver" && !(convened && one.as === "speaker"))
    .map((one) => one.key)
    .filter(
      (key) =>
        !hosts.some((one) => one.key === key) &&
        !scene.escorts.includes(key) &&
        !scene.chairs.includes(key) &&
        !isObject(discourse, scene, key) &&
        !(met && scene.visitors.includes(key)),
    );
  const { party } = content.relations;
  if (isSolo(discourse, scene)) return facts.whos(all);
  if (isMutual(discourse, scene) && bySide(facts.whos(all)).length === 2) return facts.whos(all);
  if (isOfDelegation(discourse, scene)) return [];
  if (isOfGuests(discourse, scene)) {
    const together =
      INSPECTORS_DO.test(scene.item.did?.zh ?? "") || WITH_OTHERS.test(scene.item.did?.zh ?? "");
    const led = scene.whole && party.delegations.length > 0 && together;
    return led ? [] : facts.whos(all.filter((key) => scene.visitors.includes(key)));
  }
  const some = scene.visitors.length > 0 && scene.visitors.every((key) => party.people.includes(key));
  if (discourse.memory.marks.has(`crowd ${scene.key}`)) return [];
  return some && all.every((key) => scene.visitors.includes(key)) ? [] : facts.whos(all);
};

/** Activities of visitors on the premises of others: they see them, read papers and hear reports. */
const VISITORS_DO =
  /^(?:认真|现场|实地|仔细|随机|逐一|重点|先后|深入|详细|乘[车船]|驱车|步行|登[高船])?(?:听取|查阅|调阅|翻阅|查看|查验|抽查|检查|核查|察看|巡查|参观|考察|走访|观看|观摩|询问|了解)/;
/** 听取考察团介绍: what the hosts heard. */
const OF_VISITORS = /(?:[代表考察访问调研检查督导]{2,}[团组]|来宾|客人|一行|对方|各方|双方|彼此)/;

/** Whether only the visitors can have done the activity of an item without a list: 检查组查阅资料, not 各方查阅资料. */
const isVisitorsAct = ({ facts, content }: Discourse, { item }: Session["scene"]): boolean => {
  const done = facts.said(item.did, "")?.text ?? "";
  const { people, delegations } = content.relations.party;
  return (
    people.length + delegations.length > 0 &&
    VISITORS_DO.test(done) &&
    !OF_VISITORS.test(done) &&
    !/共同|一起|联合|互相|相互/.test(done)
  );
};

/** What somebody hands to others, after 向. */
const GIVES = /^(?:颁发|颁授|授予|赠送|赠予|回赠|捐赠|递交|移交|发放|赠|转交)/;

/** 向乙 before 颁发证书: the recipients, if they are listed as such. */
const givenTo = (discourse: Discourse, { scene }: Session, did: Said): Phrase => {
  const receivers = (scene.item.people ?? []).filter((one) => one.as === "receiver").map(({ key }) => key);
  const others = (scene.item.people ?? []).some((one) => one.as !== "receiver");
  if (!GIVES.test(did.text) || receivers.length === 0 || !others) return plain("");
  return sourced(say`向${peopleList(discourse, discourse.facts.whos(receivers))}`, `${scene.path}.people`);
};

/** 海关 of 拜访了海关, after 拜访了公安局: a second object of the same verb, if both are short. */
const sameVerb = (before: string, next: Phrase): Phrase | undefined => {
  const verb = /^(?:拜访|拜会|走访|参观|看望|慰问|观看)了/.exec(textOf(next))?.[0];
  const object = textOf(next).slice(verb?.length ?? 0);
  const [first] = verb ? before.split(verb).slice(-1) : [];
  if (!verb || !before.includes(verb) || /[，；和与及]/.test(`${first}${object}`)) return undefined;
  return plain(object, next.paths);
};

/** 交流会在华沙举办: an event at an item that has organizers, which is not held by all who are listed there. */
const heldByOthers = (
  { facts }: Discourse,
  { item, path }: Session["scene"],
  there: Phrase,
): Phrase | undefined => {
  const did = facts.said(item.did, `${path}.did`);
  const [, verb, name] = /^(举办|举行|召开)([^，；。]{4,})$/u.exec(did?.text ?? "") ?? [];
  return did && verb && name && (item.organizers ?? []).length > 0
    ? say`${plain(name, [did.path])}${there}${verb}`
    : undefined;
};

/** An activity before a large event, not necessarily of its attendees: 会前，围绕三项议题设计了调查表. */
const PREPARES = /(?:设计|制定|拟定|起草|编印|印发|发放|收集|征集|筹备|筹集|选取|部署|调查)/;
const isPreparation = ({ item, told }: Session["scene"], { link }: SentencePlan): boolean =>
  told === "before" &&
  link.type === "before" &&
  (item.people ?? []).length === 0 &&
  PREPARES.test(item.did?.zh ?? "");

/** 开展春节送温暖活动: an activity that somebody carried out, which is not its purpose. */
const CAMPAIGN = /^(?:开展|进行)[^，；。]+(?:活动|行动|工作)$/u;

const campaignOf = (discourse: Discourse, { lead }: SentencePlan): Phrase => {
  const purpose = discourse.facts.said(discourse.facts.record.purpose, "purpose")?.text ?? "";
  const why = lead && CAMPAIGN.test(purpose) ? eventPurpose(discourse) : undefined;
  return why ? phrase(why) : plain("");
};

/** 周汉民、李华桂为基地揭牌，并与孙挺、姚俭建为8个基地授牌: what was done, with what the same people did next. */
export const actWords = (discourse: Discourse, session: Session, sentence: SentencePlan): Phrase => {
  const { facts, memory, content } = discourse;
  const { scene } = session;
  const doing = (one: Session): Phrase => {
    const said = facts.said(one.scene.item.did, `${one.scene.path}.did`);
    return said ? say`${givenTo(discourse, one, said)}${doneWords(said)}` : plain("");
  };
  const wordsOfAct = (one: Session): Phrase =>
    metOfGroup(discourse, one.scene) ??
    careVisit(discourse, one.scene) ??
    calledOnByName(discourse, one.scene) ??
    doing(one);
  take(memory, sentence.joined, "scene-attendees");
  const escorts = facts.whos(scene.escorts);
  const run = besideKey(escorts);
  const known = memory.marks.has(run);
  memory.marks.add(run);
  // 在湖滨区，在区长安例陪同下: after the place of the first sentence escorts come last.
  const { areas, city, venue } = facts.record;
  const escortsLast = sentence.lead && (areas ?? city ?? venue) !== undefined;
  const beside = escorts.length > 0 && !known;
  const escorted = beside && !escortsLast ? say`在${peopleList(discourse, escorts)}陪同下，` : plain("");
  const mutual = mutualSubject(discourse, scene);
  const asked = interviewedAt(discourse, scene);
  const whos = mutual ? [] : asked.length > 0 ? [...asked] : actorsOf(discourse, session);
  const open = scene.item.peopleOpen === true;
  const who =
    whos.length > 0
      ? sourced(
          mutualSubjects(discourse, scene, whos) ??
            (open ? undefined : (leadingGroup(discourse, scene, whos) ?? withPartyAsOne(discourse, whos))) ??
            peopleList(discourse, whos, open),
          scene.listed ? `${scene.path}.people` : undefined,
          open ? `${scene.path}.peopleOpen` : undefined,
        )
      : mutual !== undefined
        ? plain(mutual, scene.listed ? [`${scene.path}.people`] : [])
        : !content.relations.visit && isPreparation(scene, sentence)
          ? plain("")
          : content.relations.visit &&
              (scene.listed || facts.record.kind === "outbound_visit" || isVisitorsAct(discourse, scene))
            ? visitorsOf(discourse, scene)
            : plain(everybody(discourse));
  const solo = isSolo(discourse, scene);
  // An activity of only some of the visitors has them as its subject.
  const part = scene.visitors.length > 0 && !scene.whole;
  const goesOn = solo ? content.scenes[0] !== scene : whos.length === 0 && memory.subject.length > 0;
  const dated = sentence.link.type === "day" || sentence.link.type === "before";
  const also = goesOn && !mutual && !dated ? "还" : "";
  // 某某一行还召开推进会: a meeting held by the people listed at an item of a visit has them as its subject.
  const alone =
    scene.visitors.length > 0 && [scene.counterparts, scene.receivers].every((all) => all.length === 0);
  const byVisitors =
    content.relations.visit && scene.listed && (part || alone || CONVENED.test(textOf(doing(session))));
  const held = whos.length === 0 && !byVisitors && HELD.test(textOf(doing(session)));
  const ofOrganization = VOTED.test(textOf(doing(session))) || HONOURS.test(textOf(doing(session)));
  const voted = whos.length === 0 && ofOrganization && /会$/.test(assemblyOf(discourse));
  if (whos.length === 0 && !held && !voted && !says(escorted) && isOfHolders(discourse, session))
    return withoutSubject(discourse, session, wordsOfAct(session));
  const subject = held ? plain("其间，") : voted ? plain(assemblyOf(discourse)) : who;
  const there = placeOfAct(discourse, scene);
  const event = whos.length > 0 ? heldByOthers(discourse, scene, there) : undefined;
  if (event) return say`${event}，${who}参加`;
  const visited = visitedOthers(discourse, scene);
  const opens = says(there) && !says(escorted) && !held && opensStop(content, facts, scene);
  const others =
    mutual || isMutual(discourse, scene)
      ? { with: plain(""), behind: plain("") }
      : besideDelegation(discourse, session);
  let words = opens
    ? say`${there}，${subject}${others.with}${wordsOfAct(session)}`
    : say`${escorted}${subject}${!voted && (also || held || visited) ? "还" : ""}${others.with}${there}${maybe`${campaignOf(discourse, sentence)}，`}${wordsOfAct(session)}`;
  words = say`${words}${others.behind}`;
  if (beside && escortsLast) words = say`${words}，${peopleList(discourse, escorts)}陪同`;
  // 查阅了资料，抽查……，并听取了汇报: only the last of several acts is joined with 并.
  let last: Phrase | undefined;
  const all = (): Phrase => (last ? say`${words}，并${last}` : words);
  const scenes = content.scenes;
  for (let i = scenes.findIndex((one) => one.key === scene.key) + 1; i < scenes.length; i += 1) {
    const next = content.messages.find(
      (one): one is Session => one.type === "session" && one.scene.key === scenes[i]?.key,
    );
    if (!next || !isPlainAct(next) || memory.realized.has(next.id)) break;
    if (mutualSubject(discourse, next.scene) || areInOtherCities(scene, next.scene)) break;
    if (!scene.listed && isVisitorsAct(discourse, scene) !== isVisitorsAct(discourse, next.scene)) break;
    const others = actorsOf(discourse, next);
    const alike = others.length === 0 && whos.length === 0 && next.scene.listed === scene.listed;
    const same = alike && next.scene.visitors.join() === scene.visitors.join();
    const wider = whos.length > 0 && whos.every((one) => others.includes(one));
    // 甲拜访了公安局，乙拜访了海事局: some of the visitors each.
    const apart = alike && !same && !scene.whole && !next.scene.whole;
    if (!same && !wider && !apart) break;
    memory.realized.add(next.id);
    if (apart) {
      words = say`${all()}，${visitorsOf(discourse, next.scene)}${wordsOfAct(next)}`;
      last = undefined;
      break;
    }
    for (const one of content.messages)
      if (one.type === "scene-attendees" && one.scene.key === next.scene.key) memory.realized.add(one.id);
    const more = others.filter((one) => !whos.includes(one));
    const beside = more.length > 0 ? say`与${peopleList(discourse, more)}一起` : plain("");
    const object = more.length === 0 ? sameVerb(textOf(all()), doing(next)) : undefined;
    if (object) {
      words = sourced(say`${all()}和${object}`, `${next.scene.path}.people`);
      last = undefined;
      break;
    }
    if (last) words = say`${words}，${last}`;
    last = sourced(say`${beside}${wordsOfAct(next)}`, `${next.scene.path}.people`);
    if (more.length > 0) break;
  }
  return all();
};
