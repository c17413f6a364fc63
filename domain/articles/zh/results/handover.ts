import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Handover, Result } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import { changed, maybe, type Phrase, plain, say, says, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { attendedApart } from "../attendance/acting-alone";
import { eventNoun, opening } from "../event/event";
import { at, topicsClause } from "../items/sitting";
import { delegationNoun } from "../organizations/delegation-names";
import { peopleList, person } from "../people/people";
import { asClass } from "../words/classes";
import { hasSpokenBefore } from "../words/earlier-statements";
import { everybody } from "../words/everybody";
import { isRoundOfCalls } from "../words/inspecting";
import { openList } from "../words/open-list";
import { areGiversPeople, donatedTo, donatedToSeveral, headsOfSeveral, isByAgreement } from "./donated-to";
import { withoutKnownCity } from "./donation-ahead";
import { exchangedAt } from "./exchanged-gifts";
import { isFunds } from "./gift-verbs";
import { areOthersGifts, forPrincipals, givenFor } from "./given-for";
import { giftHandedOver, givenThrough } from "./given-through";
import { resultClause } from "./outcome";
import { supervised, witnessed } from "./supervised";

const PRESENTED =
  /(?:(?<!捐赠[^，。]{0,6})画|瓷瓶|瓷盘|茶壶|屏风|木雕|石雕|刺绣|绣品|匾额|牌匾|礼物|特产|邮册|画册|丛书|文集|著作|专著|书法作品|画像|花瓶|瓷器|摆件|徽章|图书|书籍|教材|长卷|字画|画册|工艺品|书画|书法|画作|纪念品|锦旗|纪念牌|礼品|服饰|民族服装|茶具|茶叶|丝绸|围巾|唐装|汉服|旗袍|剪纸|风筝|模型|雕塑|塑像|邮票|纪念币|相册|球衣|挂毯|挂盘|印章|拓片|漆器|银器|工艺扇|折扇|校服|衣物|棉被|文具|书包|学习用品)$/;
/** Books that are given by their name: 《会员手册》. */
const BOOK = /(?:手册|指南|读本|年鉴|宣传册|文集|画册|图集|诗集|丛书|词典|[县市省区校]志)》?$/u;
/** What schools and people in need are supplied with: donated at a donation. */
const SUPPLIES = /(?:图书|书籍|教材|校服|衣物|棉被|文具|书包|学习用品)$/;
const HONOUR =
  /(?:证书|聘书|奖状|奖牌|奖杯|称号|(?:单位|基地|中心|工作站|示范[点区户校])”?(?:匾牌|牌匾|铭牌))(?:$|[、和与及])|“[^”]*钥匙”$/;
/** Gifts for a good cause, whatever the event was. */
const CHARITY = /(?:助学|奖学|慈善|爱心|救灾|帮扶|扶贫)(?:款|金|资金|物资)|善款/;
/** What whoever leaves an office hands to a successor: seals, flags. */
const INSIGNIA = /(?:[会队团班校营院]旗|旗帜|印章|公章|印信|印鉴)$/;
/** 专项经费20万林吉特: money for a purpose. */
const GRANT = /(?:经费|资金|款项)(?:\d[\d.,]*[余多]?[万亿]?\p{Script=Han}{1,4})?$/u;
const FLAG = /(?:[队团会班校营院]旗|旗帜)$/;
/** Gifts that are brought to people on a call. */
const COMFORT = /慰问(?:品|金|物资)$/;
const LETTER =
  /(?:(?:交接|移交|交付)(?:证书|清单)|函|(?<!图|赠|证|聘|丛)书|(?:书|来|贺|回|亲笔|公开|邀请|感谢|慰问|介绍)信)$/;

const CALLED: Partial<Record<string, string>> = { university: "学校", hospital: "医院", company: "公司" };

/** 副校长许晓东代表学校: somebody who received something for an organization, which their own post already names. */
const acceptedFor = (discourse: Discourse, recipient: Who, principal: Who): Phrase => {
  discourse.memory.marks.add(`behalf ${recipient.key}`);
  const who = peopleList(discourse, [recipient]);
  const own = recipient.posts.find((fact) => fact.org?.name.text === principal.group?.text)?.org;
  const called = CALLED[own?.org.kind ?? "other"];
  const organization =
    own && called
      ? plain(called, [principal.group?.path ?? ""].filter(Boolean))
      : person(discourse, principal);
  if (own && called) meet(discourse.memory, principal);
  return sourced(say`${who}代表${organization}`, `${recipient.path}.onBehalfOf`);
};

/** Whether the givers received something before: what they give in return is a present. */
const returns = ({ content }: Discourse, { scene }: Handover, givers: readonly Who[]): boolean => {
  const before = content.scenes.slice(0, content.scenes.indexOf(scene));
  const [only, ...more] = givers;
  return (
    only?.side !== undefined &&
    more.length === 0 &&
    before.some(
      ({ item, receivers }) =>
        item.activity === "handover" &&
        receivers.length > 0 &&
        scene.receivers.length > 0 &&
        receivers.every((key) => !scene.receivers.includes(key)) &&
        (item.people ?? []).some((one) => one.as === "head" && scene.receivers.includes(one.key)),
    )
  );
};

/** People at work or in need, to whom goods are distributed rather than handed over. */
const SERVED =
  /(?:职工|员工|工人|学生|学员|师生|群众|居民|村民|市民|老人|儿童|孩子|战士|官兵|医护人员|家庭|困难户|农户|劳动者|工作者|司机|骑手)$/;
const areServed = (receivers: readonly Who[]): boolean =>
  receivers.length > 0 && receivers.every(({ group }) => group !== undefined && SERVED.test(group.text));

/** 校长: the head of one organization, whose name was not recorded, and who receives a gift for it. */
const isUnnamedHead = (recipient: Who | undefined): boolean =>
  recipient?.of.length === 1 &&
  /^(?:副?(?:校|院|园|馆|所|站|会|村|镇|乡)长|主任|书记|负责人)$/.test(recipient.group?.text ?? "");

/** The gift itself, rather than its symbol: 医疗物资, not 捐赠牌. */
const GOODS = /(?:物资|物品|款|资金|设备|图书|用品)$/;

/** Whether the text has named the givers at a handover, so that only the recipient is left. */
const giftOf = ({ content, memory }: Discourse, { scene }: Handover): boolean =>
  content.messages.some(
    (one) =>
      one.type === "result" &&
      one.outcome.type === "gift" &&
      (one.outcome.by ?? []).length > 0 &&
      one.scene === scene &&
      memory.realized.has(one.id),
  );

/** The gift at a handover, if an outcome of it is the same thing: it is stated once, as the gift. */
const asGift = (discourse: Discourse, handover: Handover, title: Said, begin: Phrase): Line | undefined => {
  const { content, facts, memory } = discourse;
  const { item, path, receivers, chairs } = handover.scene;
  const gift = content.messages.find(
    (one): one is Result =>
      one.type === "result" &&
      one.scene === handover.scene &&
      one.outcome.type === "gift" &&
      (one.outcome.by ?? []).length > 0 &&
      !one.outcome.by?.some((key) => receivers.includes(key)) &&
      !memory.realized.has(one.id) &&
      facts.list(one.outcome.points, `${one.path}.points`).some(({ text }) => text.includes(title.text)),
  );
  const { by = [], to } = gift?.outcome ?? {};
  const given = [...by, ...(to?.participants ?? [])];
  const people = (item.people ?? []).map(({ key }) => key);
  if (!gift || !to || chairs.length > 0 || item.topics?.length || item.venue) return undefined;
  const taking = facts.whos(receivers.filter((key) => !given.includes(key)));
  const institutions = facts.orgs(to.organizations, `${gift.path}.to.organizations`).map(({ org }) => org);
  const forOrganization = taking.every((who) =>
    who.posts.some(({ org }) => org && institutions.includes(org.org)),
  );
  const known = people.every((key) => given.includes(key) || receivers.includes(key));
  if (!known || !forOrganization) return undefined;
  const clause = resultClause(discourse, gift);
  if (!clause) return undefined;
  memory.realized.add(gift.id);
  const taken = taking.length > 0 ? say`，${peopleList(discourse, taking)}接收` : plain("");
  return line(gift.id, sourced(say`${begin}${clause.whole}${taken}`, title.path, `${path}.people`));
};

/** ，并向乙颁发捐赠证书: what those who received a donation gave to its donors at once. */
const givenInReturn = (discourse: Discourse, { scene }: Handover, givers: readonly Who[]): Phrase => {
  const { content, facts, memory } = discourse;
  const keys = givers.map(({ key }) => key);
  const back = content.messages.find(
    (one): one is Result =>
      one.type === "result" &&
      one.scene === scene &&
      one.outcome.type === "gift" &&
      !memory.realized.has(one.id) &&
      one.outcome.by?.join() === scene.receivers.join() &&
      one.outcome.to?.participants?.join() === keys.join(),
  );
  const words = back && resultClause(discourse, back)?.whole;
  const recipients = textOf(peopleList(discourse, facts.whos(scene.receivers)));
  const front = recipients.length;
  if (!back || !words || !textOf(words).startsWith(recipients)) return plain("");
  memory.realized.add(back.id);
  return say`，并${withoutStart(words, textOf(words).startsWith("还", front) ? front + 1 : front)}`;
};

/** Whether something went from one side of a visit to the other, so that it was not conferred on subordinates. */
const isAcross = (givers: readonly Who[], receivers: readonly Who[]): boolean =>
  givers.length > 0 &&
  receivers.length > 0 &&
  givers.every(({ side }) => side !== undefined && receivers.every((one) => one.side && one.side !== side));

/** Whether giver and receivers are of one organization, so that what represents it passes from one to the next. */
const areColleagues = (givers: readonly Who[], receivers: readonly Who[]): boolean => {
  const own = givers.map(({ posts }) => posts.flatMap(({ org }) => org?.org ?? []));
  return (
    own.length > 0 &&
    receivers.length > 0 &&
    receivers.every(({ posts }) =>
      own.every((orgs) => posts.some(({ org }) => org && orgs.includes(org.org))),
    )
  );
};

/** Things that somebody keeps or returns, rather than gives: 文物, 会馆印信. */
const IN_CHARGE =
  /捐赠牌|文物|化石|遗骸|遗物|钥匙|档案|印信|印章|证据|数据|资料|权$|工程|项目|设施|场馆|校舍|楼$|平台|系统/;

/** 乙市捐赠的物资: what others gave, which whoever brings it does not give again. */
const DONATED = /[^，；]{2}(?:捐赠|捐献|捐助|捐出|赠送)的/u;

/** 甲政府赠送乙中心设备: what says itself who gave it, in the verb of giving. */
const GIVEN_BY =
  /^[^，；“”《》]{2,}(?:赠送|捐赠|捐献|捐助)(?!的|证书|证|牌|仪式|清单|活动|协议|$)[^，；]{2,}$/u;

/** 赠送乙中心的设备, for 赠送乙中心设备. */
const withOwner = (text: string): string =>
  GIVEN_BY.test(text)
    ? text.replace(
        /(?<=(?:赠送|捐赠)\p{Script=Han}{2,16}?(?:中心|医院|学校|大学|学院))(?=\p{Script=Han}{2,}$)/u,
        "的",
      )
    : text;

/** Titles that call what was done a handover. */
const IS_HANDOVER = /移交|交接/;

const namesOfEvent = ({ facts }: Discourse): string =>
  `${facts.said(facts.record.title, "")?.text}${facts.said(facts.record.officialName, "")?.text}`;

/** Whether something that went from one side to the other was given, if no title calls it a handover. */
const isPresent = (
  discourse: Discourse,
  title: Said,
  givers: readonly Who[],
  receivers: readonly Who[],
): boolean =>
  isAcross(givers, receivers) && !IN_CHARGE.test(title.text) && !IS_HANDOVER.test(namesOfEvent(discourse));

/** Whether the office says itself that something was paid out: 助学金发放仪式. */
const isIssued = ({ facts: { record } }: Discourse): boolean =>
  [record.officialName, record.title].some((one) => /(?:发放|颁发)/.test(one?.zh ?? ""));

/** 赠送, 颁发, 移交: how something went from those who gave it to those who received it; empty where its own words have the verb. */
const verbOf = (
  discourse: Discourse,
  handover: Handover,
  title: Said,
  givers: readonly Who[],
  receivers: readonly Who[],
): string => {
  const { facts, content } = discourse;
  const { text } = title;
  const titles = facts.list(
    content.scenes.flatMap((one) => one.item.title ?? []),
    "",
  );
  const gift = [facts.said(facts.record.title, ""), ...titles].some((one) => /捐赠/.test(one?.text ?? ""));
  const issued = isIssued(discourse);
  const across = isAcross(givers, receivers);
  const funds = isFunds(text);
  if (/^捐[款资]/.test(text)) return "";
  if (LETTER.test(text)) return "递交了";
  if (COMFORT.test(text)) return "送去";
  if (GIVEN_BY.test(text)) return "移交";
  if (INSIGNIA.test(text) && areColleagues(givers, receivers)) return "移交";
  // A book that a title calls donated or handed over is no present.
  const book = BOOK.test(text) && !gift && !IS_HANDOVER.test(namesOfEvent(discourse));
  const presented = PRESENTED.test(text.replace(/《[^》]*》$/, "")) || book;
  if (presented && !HONOUR.test(text) && !(gift && SUPPLIES.test(text))) return "赠送";
  if (FLAG.test(text)) return across ? "赠送" : "授予";
  if (HONOUR.test(text)) return "颁发";
  if (returns(discourse, handover, givers)) return "赠送";
  if (issued && !gift && (GRANT.test(text) || CHARITY.test(text))) return "发放";
  const donated = gift || CHARITY.test(text) || (GRANT.test(text) && !funds && across);
  if (donated && !/捐赠|钥匙|证书|牌/.test(text))
    return areOthersGifts(discourse, handover, givers) ? "转交" : "捐赠";
  if (areServed(receivers) || isRoundOfCalls(discourse)) return "发放";
  if (funds) return "转交";
  if (!isPresent(discourse, title, givers, receivers)) return "移交";
  return DONATED.test(text) ? "转交" : "赠送";
};

/** 现场赠送了纪念品: what was handed over by nobody whom the record names. */
const actOfNobody = (what: string): string =>
  LETTER.test(what) ? "递交" : /(?:纪念品|礼品|礼物)$/u.test(what) ? "赠送" : "移交";

/** 仪式: what whoever chaired the only chaired item of a ceremony chaired, if the text has named it. */
const chairedCeremony = (discourse: Discourse, scene: Handover["scene"]): string | undefined => {
  const { content, plan } = discourse;
  const alone =
    scene.chairs.length > 0 && content.scenes.every((one) => one === scene || one.chairs.length === 0);
  return alone && plan.event?.type === "hold" ? /(?:仪式|典礼)$/.exec(eventNoun(discourse))?.[0] : undefined;
};

/** Recipients whom the text has named and does not name individually again. */
const MAX_RECEIVERS = 3;

/** 甲向各方递交了组委会邀请函。 */
export const handoverLines = (discourse: Discourse, sentence: SentencePlan, handover: Handover): Line[] => {
  const { facts, memory } = discourse;
  const { scene } = handover;
  const { item, path } = scene;
  const title = facts.said(item.title, `${path}.title`);
  const chairs = facts.whos(scene.chairs);
  const ceremony = title && !sentence.lead ? chairedCeremony(discourse, scene) : undefined;
  const chair = chairs.length > 0 ? peopleList(discourse, chairs) : plain("");
  const chaired = says(chair) && !ceremony ? say`在${chair}主持下，` : plain("");
  const begin = say`${opening(discourse, sentence)}${chaired}`;
  const receivers = facts.whos(scene.receivers);
  const heads = (item.people ?? []).filter((one) => one.as === "head").map((one) => one.key);
  const rest = (item.people ?? [])
    .filter((one) => one.as !== "receiver" && one.as !== "chair")
    .map((one) => one.key);
  const givers = facts.whos(heads.length > 0 ? heads : rest.length === 1 ? rest : []);
  let others = facts.whos(rest).filter((who) => !givers.includes(who) && !knows(memory, who));
  const same = givers.length === 1 && memory.subject.length === 1 && memory.subject[0] === givers[0]?.key;
  const known = givers.every((who) => knows(memory, who));
  const principals = forPrincipals(discourse, givers);
  const from =
    givers.length > 0
      ? say`${peopleList(discourse, givers)}${same && !HONOUR.test(title?.text ?? "") ? "还" : ""}${principals}`
      : plain("");
  const [giver, ...more] = givers;
  const also = !same && giver !== undefined && more.length === 0 && hasSpokenBefore(discourse, giver.key);
  const there = at(discourse, scene);
  const all = receivers.length >= MAX_RECEIVERS && receivers.every((who) => knows(memory, who));
  const whole = wholeDelegation(facts.record, scene.receivers) !== undefined;
  const acting = receivers.length === 1 && facts.who(receivers[0]?.raw.onBehalfOf)?.group !== undefined;
  const many = (): Phrase =>
    receivers.length > MAX_RECEIVERS ? plain("各方") : peopleList(discourse, receivers);
  const lines: Line[] = [];
  if (ceremony) lines.push(line(`${handover.id}.chair`, say`${ceremony}由${chair}主持`));
  const mutual = says(chair) ? undefined : exchangedAt(discourse, handover, begin);
  if (mutual) return [line(handover.id, mutual)];
  const once = title && !says(chair) ? asGift(discourse, handover, title, begin) : undefined;
  if (once) return [once];
  if (title) {
    const verb = verbOf(discourse, handover, title, givers, receivers);
    // 捐赠20万元, not 捐赠20万元捐款.
    const sum =
      verb === "捐赠" ? /^(.*\d[\d.,]*[万亿余多]*元)(?:捐款|善款|捐赠款)$/u.exec(title.text)?.[1] : undefined;
    // 捐资, for 捐资款: what was given, as the verb.
    const act = /^捐[资款](?=款$)/u.exec(title.text)?.[0] ?? sum;
    const same = verb === "捐赠" ? giftHandedOver(discourse, handover, title, givers) : undefined;
    const given = same && givenThrough(discourse, same.points);
    if (same) memory.realized.add(same.gift.id);
    const what = given
      ? sourced(given.what, title.path)
      : act
        ? plain(act, [title.path])
        : changed(phrase(title), withOwner);
    const principalsOf = verb === "" && says(from) ? headsOfSeveral(discourse, receivers) : undefined;
    const besides = also && verb === "赠送";
    const [recipient] = receivers;
    const principal = receivers.length === 1 ? facts.who(recipient?.raw.onBehalfOf) : undefined;
    // Donations go to an organization, even if only the official who received them is recorded.
    const official =
      verb === "捐赠" &&
      receivers.length === 1 &&
      ((recipient?.posts ?? []).length > 0 || isUnnamedHead(recipient));
    const donated =
      official && recipient && !principal && says(from) && !knows(memory, recipient)
        ? donatedTo(discourse, givers, recipient, say`${begin}${there}`)
        : verb === "捐赠" && says(from) && !whole
          ? donatedToSeveral(discourse, givers, receivers)
          : undefined;
    const to =
      receivers.length > 0 && !donated && !principalsOf && !(acting && says(from))
        ? whole
          ? plain(delegationNoun(discourse))
          : all
            ? (asClass(discourse, receivers) ?? many())
            : peopleList(discourse, receivers)
        : plain("");
    const taken =
      says(from) && recipient && principal?.group
        ? acceptedFor(discourse, recipient, principal)
        : says(from) && official
          ? to
          : undefined;
    const own = verb === "捐赠" && !says(principals) && !areGiversPeople(discourse);
    const behalf = own ? givenFor(discourse, givers) : plain("");
    const words =
      says(to) && title.text === "捐赠"
        ? sourced(
            say`${to}${there}接受${known ? "" : from}捐赠${givenInReturn(discourse, handover, givers)}`,
            title.path,
          )
        : principalsOf
          ? say`${from}${there}向${principalsOf.to}${what}，${principalsOf.by}接受捐赠`
          : donated
            ? say`${from}${donated.for}${there}${given?.through ?? ""}向${donated.to}${given?.directed ?? ""}捐赠${what}，${donated.by}接受捐赠`
            : says(to) && GOODS.test(title.text) && giftOf(discourse, handover)
              ? say`${to}${there}接收了${what}`
              : taken
                ? isByAgreement(discourse) && /款$/.test(title.text)
                  ? say`${from}${behalf}${there}向${taken}移交${phrase(title)}`
                  : say`${from}${behalf}${there}${given?.through ?? ""}${given?.directed ?? ""}${verb}${what}，${taken}接受${verb === "捐赠" ? "捐赠" : ""}`
                : says(from)
                  ? say`${from}${besides ? "还" : ""}${behalf}${there}${given?.through ?? ""}${maybe`向${to}`}${given?.directed ?? ""}${verb}${what}`
                  : says(to)
                    ? say`${to}${there}接受了${what}`
                    : others.length > 0
                      ? say`${peopleList(discourse, others.splice(0), item.peopleOpen === true)}${there}参加${what}移交`
                      : say`${says(there) ? there : "现场"}${actOfNobody(title.text)}了${what}`;
    const opens = sentence.lead && verb === "捐赠" ? withoutKnownCity(begin, words) : begin;
    const by = supervised(discourse, others);
    others = by.rest;
    lines.push(line(handover.id, sourced(say`${opens}${words}${maybe`，${by.words}`}`, `${path}.people`)));
  }
  if (others.length > 0) {
    const openAt = openList(discourse, scene, others);
    const escorts = others.every(({ key }) => scene.escorts.includes(key));
    const apart = escorts ? undefined : attendedApart(discourse, others, openAt !== undefined, true);
    const came = escorts ? "陪同" : (witnessed(discourse, others, lines.at(-1)) ?? "出席");
    lines.push(
      line(
        `${handover.id}.people`,
        sourced(apart ?? say`${peopleList(discourse, others, openAt !== undefined)}${came}`, openAt),
      ),
    );
  }
  const about = topicsClause(discourse, scene);
  if (about) lines.push(line(`${handover.id}.topics`, say`${everybody(discourse)}${about}`));
  return lines;
};
