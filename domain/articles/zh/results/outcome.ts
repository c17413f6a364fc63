import { isGivenByHome } from "../../content/given-by-home";
import type { Result } from "../../content/message";
import { loose, maybe, type Phrase, plain, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, topOf } from "../../reference/facts";
import { delegationGiving } from "../attendance/delegation-giving";
import { eventNoun } from "../event/event";
import { organizationNames } from "../organizations/organizations";
import { peopleList, whose } from "../people/people";
import { nounAgain } from "../words/at-own-organization";
import { hasSpokenBefore } from "../words/earlier-statements";
import { everybody } from "../words/everybody";
import { enumeration } from "../words/grammar";
import { verbs } from "../words/lists-of-things";
import { acceptedBriefly } from "./accepted-invitations";
import { actingHeads } from "./acting-heads";
import { agreedBy } from "./agreed-by";
import { giftVerb } from "./gift-verbs";
import { givenThrough } from "./given-through";
import { introducing } from "./introduced-results";
import { didLaunch, launchedBy, launchVerb } from "./launched";

/** 会上, 会见中: the occasion of a gift with unknown giver and recipient. */
const gifts = ({ content }: Discourse, { scene }: Result): string => {
  if (content.messages.some((one) => one.type === "meet")) return "会见中";
  if (scene?.item.activity === "talks") return "座谈中";
  return scene?.item.activity === "meal" ? "席间" : "现场";
};

/** Organizations that are founded. */
const FOUNDED = /(?:校友会|协会|学会|联合会|促进会|商会|联盟|委员会|理事会)$/;

/** A post for which a letter of appointment is given. */
const APPOINTED = /(?:教授|顾问|院长|委员|大使|主任|专家|导师|研究员|校长|主席)$/;

/** What was launched, recorded with its verb: 甲、乙为基地揭牌. */
const DONE = /(?:揭牌|揭幕|启动|上线|开业|开馆|成立|投产|开工)$/;

/** 为国家馆剪彩和揭牌: an act that says itself what was opened. */
const UNVEILED_BY_ACT = /^(?:共同|一同)?为[^，；。]+(?:揭牌|揭幕|剪彩|奠基)$/u;

/** Titles that somebody is chosen for, rather than given. */
export const HONOURED = /(?:集体|个人|单位|企业|标兵|模范|能手|工作者|志愿者|会员|理事|学员|选手|市民)$/;

/** 某局授予某校“先进集体”称号, 某校获评先进集体. */
const honoured = (
  by: Phrase | undefined,
  to: Phrase | undefined,
  list: Phrase,
  assembly: string,
): Outcoming => {
  const words = by
    ? to
      ? say`${by}授予${to}${list}称号`
      : say`${by}表彰了${list}`
    : to
      ? say`${to}获评${list}`
      : say`${assembly}表彰了${list}`;
  return { whole: words, words, joins: false };
};

/** 年会 of 年会表彰了先进个人: an assembly, where neither an item nor anybody is named in front. */
const honouringAssembly = (discourse: Discourse, { scene }: Result): string => {
  const { content, facts } = discourse;
  const noun = eventNoun(discourse);
  const held = content.messages.some((one) => one.type === "hold") && facts.record.officialName !== undefined;
  return held && /会$/.test(noun) && !scene?.item.title ? noun : "";
};

/** An outcome, as a whole sentence and as a clause after the talks that produced it. */
interface Outcoming {
  readonly whole: Phrase;
  readonly words: Phrase;
  /** Whether the clause can follow the talks without their subject. */
  readonly joins: boolean;
}

/** Whether the only giver spoke before and gave nothing else, so that the gift is an additional act. */
const isBesides = (discourse: Discourse, { outcome, ahead, scene }: Result): boolean => {
  const [giver, ...more] = outcome.by ?? [];
  if (giver === undefined || more.length > 0 || ahead || !scene) return false;
  const first = discourse.content.messages.find(
    (one) => one.type === "result" && one.outcome.by?.includes(giver) === true,
  );
  return first?.type === "result" && first.outcome === outcome && hasSpokenBefore(discourse, giver);
};

/** 一等奖3名: a prize and the number of recipients. */
const PRIZE = /^([^，；、\d]{1,12}奖)(\d+)([名位人个项件幅篇组支])$/;
const WINNERS = /^[名位人]$/;

/** 甲为3名一等奖和6名二等奖获得者颁奖, 评出一等奖3项和二等奖6项: prizes of which only the numbers are known. */
const prizes = (discourse: Discourse, by: Phrase | undefined, message: Result): Phrase | undefined => {
  const points = discourse.facts.list(message.outcome.points, `${message.path}.points`);
  if (!points.every(({ text }) => PRIZE.test(text))) return undefined;
  const list = loose(enumeration(points.map(phrase)));
  const people = points.every(({ text }) => WINNERS.test(PRIZE.exec(text)?.[3] ?? ""));
  if (!by) return say`${gifts(discourse, message)}评出${list}`;
  const counted = points.map(({ text, path }) => plain(text.replace(PRIZE, "$2$3$1"), [path]));
  return people ? say`${by}为${loose(enumeration(counted))}获得者颁奖` : say`${by}颁奖，共评出${list}`;
};

/** 某会, if the office's own title says that it honoured the recipients of the award: 某会表彰先进单位. */
const giverOfTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const home = facts.org(facts.record.home, "home");
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const called =
    home &&
    [home.name.text, home.org.short?.text].some(
      (name) => name && HONOURS.test(title.slice(name.length)) && title.startsWith(name),
    );
  return called ? organizationNames(discourse, [home]) : undefined;
};

/** 湖滨区: the office, where its title says that it gave what the record lists as a gift of nobody. */
const givenByHome = (discourse: Discourse, { outcome }: Result): Phrase | undefined => {
  const { facts } = discourse;
  const home = isGivenByHome(facts.record, outcome) ? facts.org(facts.record.home, "home") : undefined;
  return home && organizationNames(discourse, [home]);
};

/** 中心 of 某中心开工, behind the ceremony that has the name. */
const nounAtCeremony = ({ scene }: Result, what: string): string | undefined => {
  const title = scene?.item.title?.zh ?? "";
  const noun = nounAgain(what.replace(/(?:揭牌|揭幕|启动|上线|开业|开馆|成立|投产|开工)$/u, ""));
  return noun !== "" && title.startsWith(what) ? noun : undefined;
};

/** 全体参演学生的奖励: an award that names its winners. */
const OF_WINNERS =
  /^([^，；、的]{2,20}(?:学生|师生|学员|人员|选手|演员|教师|队员|志愿者|单位|企业|集体))的(奖励|奖品|奖金|奖状|奖杯|证书)$/u;

/** Whether something went to groups only, which its own words may call more exactly. */
const areGroups = ({ facts }: Discourse, to: Result["outcome"]["to"]): boolean =>
  !to?.organizations?.length && facts.whos(to?.participants).every(({ group }) => group !== undefined);

const HONOURS = /^(?:表彰|授予|命名|表扬)/;

/** 向甲、乙颁发联络员聘书, not 向联络员甲、乙颁发联络员聘书: the role of those who are awarded, which the award names. */
const withoutAwardedRole = (
  { facts }: Discourse,
  { outcome }: Result,
  to: Phrase | undefined,
  award: Phrase,
): Phrase | undefined => {
  const [first] = outcome.type === "award" ? facts.whos(outcome.to?.participants) : [];
  const role = first?.functions[0]?.text;
  // 志愿者代表, 专家委员会主任: the role is also the beginning of a group or an organization.
  if (!to || !role || first?.group || !textOf(award).includes(role)) return to;
  const org = first?.posts[0]?.org;
  const both = org && topOf(org).org.name.text.startsWith(role) ? `${role}${role}` : role;
  return textOf(to).startsWith(both) ? withoutStart(to, role.length) : to;
};

/** What is awarded, or that it was, rather than who gets it. */
const NO_RECEIVER = /(?:牌匾|奖牌|铜牌|称号|证书)$|获评|被评为|入选/u;

/** 一致同意……, 双方达成合作意向, 甲向乙颁发……. */
export const resultClause = (
  discourse: Discourse,
  message: Result,
  before: readonly string[] = [],
): Outcoming | undefined => {
  const { outcome, path } = message;
  const points = discourse.facts
    .list(outcome.points, `${path}.points`)
    .map((one) => acceptedBriefly(discourse, one));
  const [first] = points;
  if (!first) return undefined;
  if (outcome.type === "result") {
    const own = /^(?:双方|各方)(?!的)/.exec(first.text)?.[0];
    const about = /^就([^，]{2,20}?)(?=达成|形成|取得|签)/.exec(first.text.slice(own?.length ?? 0));
    const known = about && before.some((topic) => topic === about[1]) ? about[0].length : 0;
    const rest =
      own && points.length === 1 ? plain(first.text.slice(own.length + known), [first.path]) : phrase(first);
    const whole = known > 0 && own ? say`${own}${rest}` : introducing(discourse, first);
    return { whole, words: rest, joins: own !== undefined };
  }
  const list = loose(enumeration(points.map(phrase)));
  const heads = actingHeads(message);
  const people = discourse.facts.whos(heads.length > 0 ? heads : outcome.by);
  const agreed = outcome.type === "consensus" ? agreedBy(discourse, message) : undefined;
  const by =
    people.length > 0
      ? (agreed ??
        delegationGiving(discourse, outcome.by, path) ??
        sourced(
          peopleList(discourse, people),
          heads.length > 0 ? `${message.scene?.path}.people` : undefined,
        ))
      : givenByHome(discourse, message);
  const giver = (): Phrase | undefined =>
    outcome.type === "award" && !by && outcome.to ? giverOfTitle(discourse) : undefined;
  const to = withoutAwardedRole(discourse, message, whose(discourse, outcome.to, `${path}.to`), list);
  switch (outcome.type) {
    case "award":
    case "gift": {
      const donated = giftVerb(discourse, message, points);
      // One is chosen as 先进集体, and given a prize.
      const chosen = outcome.type === "award" && points.every(({ text }) => HONOURED.test(text));
      if (chosen) return honoured(by ?? giver(), to, list, honouringAssembly(discourse, message));
      const counted = outcome.type === "award" && !to ? prizes(discourse, by, message) : undefined;
      if (counted) return { whole: counted, words: counted, joins: false };
      const appointed = outcome.type === "award" && points.every(({ text }) => APPOINTED.test(text));
      if (appointed && to) {
        const words = by ? say`${by}为${to}颁发${list}聘书` : say`${to}获聘为${list}`;
        return { whole: words, words, joins: false };
      }
      const named = outcome.type === "award" && by && to && areGroups(discourse, outcome.to);
      const [, winners, award] = (named && points.length === 1 && OF_WINNERS.exec(first.text)) || [];
      if (winners && award) {
        const words = sourced(say`${by}向${plain(winners, [first.path])}颁发${award}`, ...(to?.paths ?? []));
        return { whole: words, words, joins: false };
      }
      const ranked = points.every(({ text }) => /(?:称号|第.名|[一二三特]等奖)$/.test(text));
      const key = points.every(({ text }) => /钥匙”?$/.test(text));
      const [give, get] =
        outcome.type === "award" ? [key ? "授予" : "颁发", ranked ? "获" : "获颁"] : [donated, "获赠"];
      const also = to && isBesides(discourse, message);
      // A title is conferred rather than handed over.
      const titled = outcome.type === "award" && points.every(({ text }) => /称号$/.test(text));
      if (by && to && titled) {
        const words = say`${by}${also ? "还" : ""}授予${to}${list}`;
        return { whole: words, words, joins: false };
      }
      if (by && also) {
        const words = say`${by}还向${to}${give}${list}`;
        return { whole: words, words, joins: false };
      }
      const honours = ranked && to ? giver() : undefined;
      if (honours) {
        const words = say`${honours}授予${to}${list}`;
        return { whole: words, words, joins: false };
      }
      // Behind one of several things the way is not said of the others.
      const single = outcome.type === "gift" && donated === "捐赠" && points.length === 1;
      const given = single ? givenThrough(discourse, points) : undefined;
      const words = by
        ? given
          ? say`${by}${given.through}${maybe`向${to}`}${given.directed}${give}${given.what}`
          : say`${by}${maybe`向${to}`}${give}${list}`
        : to
          ? say`${to}${get}${list}`
          : say`${gifts(discourse, message)}${give}了${list}`;
      return { whole: words, words, joins: false };
    }
    case "launch": {
      const did = message.scene && discourse.facts.said(message.scene.item.did, "")?.text;
      if (did && UNVEILED_BY_ACT.test(did) && points.every(({ text }) => did.includes(text)))
        return undefined;
      if (points.length === 1 && DONE.test(first.text)) {
        const words = by
          ? say`${by}${didLaunch(first, people.length > 1, nounAtCeremony(message, first.text)) ?? phrase(first)}`
          : introducing(discourse, first);
        return { whole: words, words, joins: false };
      }
      const verb = launchVerb(first.text, message.scene?.item.title?.zh);
      if (FOUNDED.test(first.text) && verb === "启动" && !by) {
        const words = say`${list}成立`;
        return { whole: words, words, joins: false };
      }
      const held = verb === "发布" && discourse.plan.event?.type === "hold";
      const words = by
        ? say`${by}${message.outcome.by?.length === 2 && points.length === 1 ? "共同" : ""}${launchedBy(points, message.scene?.item.title?.zh)}`
        : held
          ? say`${eventNoun(discourse)}${verb}了${list}`
          : // Those who get a plaque do not award it, unlike what is unveiled: 基地揭牌.
            say`${list}${verb === "授牌" && !points.some(({ text }) => NO_RECEIVER.test(text)) ? "获" : ""}${verb}`;
      return { whole: words, words, joins: false };
    }
    default: {
      const list = verbs(points);
      const agreed = say`一致同意${list}`;
      return {
        whole: say`${by ?? everybody(discourse, message.scene)}${agreed}`,
        words: by ? say`${by}${agreed}` : agreed,
        joins: by === undefined,
      };
    }
  }
};
