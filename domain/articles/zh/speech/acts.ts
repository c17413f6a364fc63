import type { Remark } from "../../../events/shape";
import type { RemarkAt } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { planned } from "../words/dates";
import { bareText, countOf, ordinals } from "../words/grammar";
import { nouns, objects, verbs } from "../words/lists-of-things";
import { bySubject, subjectOfAll } from "../words/merging";
import { clausesOf, LATER, wishesAgain } from "../words/statements";
import { withoutBoth } from "../words/topics";
import { isWelcomedAct } from "../words/welcome";
import { audienceOf } from "./audience";
import { congratulated } from "./congratulated";
import { conveyed } from "./conveyed";
import { dueOfPoint, invitedWillCome } from "./due-of-point";
import { orderCourtesies } from "./order-of-courtesies";
import {
  organizationAsNoun,
  ownOrganizationByName,
  speakerAsSelf,
  withoutOwnPronoun,
  withoutSelf,
  withoutSpeakerAgain,
} from "./own-references";
import { praised } from "./praise";
import { promisedBy } from "./promised-by";
import { proposedTo } from "./proposed-to";
import {
  DELIVERED,
  EXPLAINED,
  isReportOn,
  PROPOSALS,
  reportingVerb,
  speakingOf,
  VIEWS,
} from "./reporting-verb";
import { asWish, isGoodWish } from "./said-as-wish";
import type { Manner, SpeechAct } from "./speech-act";
import { stated } from "./stated";
import { isKindness, thanked, whomIntroduced } from "./thanks";
import { undertaken } from "./undertaken";

type Act = NonNullable<Remark["act"]>;

/** Remarks that become one clause: consecutive ones of one act. */
export interface Turn {
  readonly act: Act;
  readonly remarks: readonly RemarkAt[];
  /** What was promised immediately after a statement: 将…… at its end. */
  readonly promised: readonly RemarkAt[];
}

const MERGING: ReadonlySet<Act> = new Set([
  "introduce",
  "brief",
  "report",
  "praise",
  "say",
  "point_out",
  "stress",
  "hope",
  "promise",
  "propose",
]);

/** 赞同甲的观点: agreement with somebody, which is no statement that could go on. */
const AGREES = /^(?:完全|十分|非常|高度)?(?:赞同|认同|同意)(?!的|[^，；。]{0,12}是)[^，；。]{2,24}$/u;

const isAgreement = ({ remark: { act, points = [] } }: RemarkAt): boolean =>
  act === "say" && points.length === 1 && AGREES.test(points[0]?.zh ?? "");

const isPlain = ({ remark }: RemarkAt): boolean =>
  !remark.counted && !remark.quote && remark.onBehalfOf === undefined && (remark.points ?? []).length > 0;

/** A speaker's words, preceded by proposals whose content is unknown. */
const STATING: ReadonlySet<string> = new Set(["say", "point_out", "stress", "hope", "require"]);

const isBare = ({ remark }: RemarkAt): boolean =>
  (remark.points ?? []).length === 0 && !remark.quote && remark.onBehalfOf === undefined;

/** Whether a remark presents something further, after thanks that follow what the speaker presented before. */
const introduced = (turns: readonly Turn[], at: RemarkAt): boolean => {
  const [first, thanks] = turns.slice(-2);
  const before = first?.remarks.at(-1);
  return (
    at.remark.act === "introduce" &&
    first?.act === "introduce" &&
    thanks?.act === "thank" &&
    before !== undefined &&
    isPlain(before) &&
    isPlain(at) &&
    before.remark.whom === undefined &&
    at.remark.whom === undefined
  );
};

/** Consecutive remarks of one act share a clause; a promise after a statement continues it; counted points end the turn. */
export const turnsOf = (remarks: readonly RemarkAt[]): Turn[] => {
  const turns: { act: Act; remarks: RemarkAt[]; promised: RemarkAt[] }[] = [];
  for (const at of remarks.map(asWish)) {
    const { act } = at.remark;
    if (!act) continue;
    const last = turns.at(-1);
    const before = last?.promised.at(-1) ?? last?.remarks.at(-1);
    const agreed = act === "say" && before !== undefined && (isAgreement(at) || isAgreement(before));
    const open = last && before && !agreed && isPlain(before) && isPlain(at);
    const sameWhom = JSON.stringify(before?.remark.whom) === JSON.stringify(at.remark.whom);
    if (open && last.act === act && last.promised.length === 0 && MERGING.has(act) && sameWhom)
      last.remarks.push(at);
    else if (introduced(turns, at)) turns.at(-2)?.remarks.push(at);
    else if (open && last.act === "say" && before?.remark.points?.length && act === "promise")
      last.promised.push(at);
    else turns.push({ act, remarks: [at], promised: [] });
  }
  orderCourtesies(turns);
  const closing = (turn: Turn): boolean =>
    turn.remarks.some(({ remark }) => remark.counted && (remark.points ?? []).length > 1);
  const bare = turns.findIndex(({ act, remarks: [only] }) => act === "propose" && only && isBare(only));
  const statement = turns.findIndex(({ act }) => STATING.has(act));
  if (bare > statement && statement >= 0) turns.splice(statement, 0, ...turns.splice(bare, 1));
  const movable = turns.length <= 6 && !remarks.some(({ remark }) => remark.quote || remark.onBehalfOf);
  return movable ? [...turns.filter((turn) => !closing(turn)), ...turns.filter(closing)] : turns;
};

const pointsOf = ({ facts }: Discourse, all: readonly RemarkAt[]): Said[] =>
  all.flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`));

const WITHIN = /^(?:\d+|[一两三四五六七八九十半]+)个?(?:小时|天|日|工作日|周|星期|月|年|季度)(?:之)?内/;
/** 将 before a verb phrase, after its adverbial of time: 回美后将组织……. */
const willDo = (said: Said, due: Phrase): Phrase => {
  const time = LATER.exec(said.text)?.[0] ?? "";
  const rest = said.text.slice(time.length);
  if (says(due) && !time && !/^(?:将|会|继续将)/.test(rest)) return planned(due, plain(rest, [said.path]));
  return say`${due}${plain(`${time}${/^(?:将|会|继续将)/.test(rest) ? "" : WITHIN.test(rest) ? "将在" : "将"}${rest}`, [said.path])}`;
};

/** Whether a clause list contains a semicolon: it would include what follows, so it is ended before 并. */
const closes = (words: Phrase): boolean => /；/.test(bareText(words));

const COUNTED: Partial<Record<Act, (n: string) => string>> = {
  propose: (n) => `提出${n}点建议`,
  require: (n) => `提出${n}点要求`,
  hope: (n) => `提出${n}点希望`,
  promise: (n) => `作出${n}点承诺`,
  ask: (n) => `提出${n}点请求`,
  say: () => "表示",
  point_out: (n) => `指出${n}点`,
  stress: (n) => `强调${n}点`,
  invite: (n) => `提出${n}点邀请`,
};

/** 转达了会长甲的问候: a greeting from somebody else without words of its own, to which other acts may be added. */
export const isGreeting = ({ facts }: Discourse, { remark, path }: RemarkAt): boolean =>
  remark.act === "convey" &&
  facts.said(remark.message, "") !== undefined &&
  facts.list(remark.points, `${path}.points`).length === 0 &&
  !remark.quote;

/** What is asked of somebody, who need not be named in each of several points. */
const DEMANDS: ReadonlySet<Act> = new Set(["hope", "require", "propose"]);

/** 加大……力度 in each of several counted points where all but one of them end so. */
const inOneForm = (points: readonly Said[]): readonly Said[] => {
  const ends = points.filter(({ text }) => text.endsWith("力度"));
  const alike = points.every(({ text }) => /^加大[^，；]+$/.test(text));
  if (!alike || points.length < 3 || ends.length !== points.length - 1) return points;
  return points.map((one) => (one.text.endsWith("力度") ? one : { ...one, text: `${one.text}力度` }));
};

/** Who is to do what a speaker asks for: 企业抢抓机遇. */
const ASKED =
  /^[^，；的]{0,6}(?:部门|企业|单位|乡镇|园区|街道|机构|商会|协会|干部|公司|社区|学校|医院)(?!的|管理|发展|建设|文化|[、和与及])(?=\p{Script=Han})/u;

/** 个人经历: what a speech draws on rather than is about. */
const OWN_LIFE = /^(?:个人|自身|自己|亲身|各自)的?[^，；、]{0,6}(?:经历|体会|感受)$/;

/** 商会以归国学者为主要发展对象、现有会员200家的情况: facts with verbs of their own, too long for an attribute. */
const FACTS = /^(?=[^。；]{18})([^，；、。的]{2,16}以[^，；、。]{2,20}为[^，；。]{2,})的情况$/u;

/** 介绍，商会以归国学者为主要发展对象，现有会员200家. */
const introducedClause = ({ text, path }: Said): Phrase | undefined => {
  const facts = FACTS.exec(text)?.[1];
  return facts === undefined ? undefined : plain(facts.replace(/、(?=现有|拥有|设有|已有)/, "，"), [path]);
};

/** 结合经营情况提出的困难: what the speakers raised, with how they came to it. */
const RAISED =
  /^((?:结合|围绕|针对|根据|立足|就)[^，；。“]{2,24}?)提出的([^，；。“]{0,12}(?:问题|困难|建议|意见|需求|诉求))$/u;

/** 结合经营情况提出了困难, not 介绍了结合经营情况提出的困难. */
const raisedQuestions = ({ text, path }: Said): Phrase | undefined => {
  const [, front, what] = RAISED.exec(text) ?? [];
  return front && what ? plain(`${front}提出了${what}`, [path]) : undefined;
};

/** 向乡亲致以问候: a courtesy that is an act of its own, not something that somebody said. */
const GREETS =
  /^(?:代表[^，。；]{2,20})?(?:向|对)[^，。；]{2,40}?(?:致以|表示|表达)[^，。；向对]{0,8}(?:问候|敬意|感谢|谢意|祝贺|慰问|祝福|祝愿|欢迎|哀悼|歉意)$/u;

/** Characters of topics behind which a bare 发言 would be too light a verb. */
const LONG_TOPICS = 30;

/** 就合作发言, 就……以及……作了发言. */
const spokenOn = (topics: Phrase, verb: string): Phrase => {
  const speaks = /^[作授]/.test(verb) ? verb : textOf(topics).length > LONG_TOPICS ? "作了发言" : "发言";
  return say`就${topics}${speaks}`;
};

/** What one turn of a speaker says, in the verbs of its act (docs/event-record.md, "Agenda"). */
export const actOf = (discourse: Discourse, turn: Turn, manner: Manner): SpeechAct | undefined => {
  const { act, remarks } = turn;
  const [first] = remarks;
  if (!first) return undefined;
  const { remark, path } = first;
  const { facts } = discourse;
  const all = remark.by === "all" && act === "hope";
  const points = withoutSpeakerAgain(pointsOf(discourse, remarks), act, manner.by).map((said, at) => {
    const own = at === 0 && manner.by.length === 1 ? withoutOwnPronoun(said) : said;
    const one =
      act === "introduce" && at === 0 ? ownOrganizationByName(discourse, own, manner.by, remark) : own;
    return all
      ? { ...one, text: withoutBoth(discourse, one.text) }
      : organizationAsNoun(discourse, speakerAsSelf(one, manner.by), manner.by);
  });
  const whom = facts.said(remark.whom, `${path}.whom`);
  const named = whom && whomIntroduced(discourse, whom);
  const rests = [...remarks, ...turn.promised].map((one) => one.path);
  const [one] = points;
  const only = points.length === 1 ? one : undefined;
  const courtesy = act === "welcome" || act === "thank" || act === "congratulate";
  const alone =
    (act === "convey" && !isGreeting(discourse, first)) || (remark.onBehalfOf !== undefined && !courtesy);
  const made = (words: Phrase, verb: string, reports = false, ends = false): SpeechAct => ({
    id: path,
    words: sourced(words, ...(points.length === 0 && !whom ? rests : [])),
    verb,
    reports,
    ends: ends || closes(words),
    alone,
  });
  const due = (said: Said): Phrase =>
    dueOfPoint(
      discourse,
      remarks.find((one) => said.path.startsWith(`${one.path}.`))?.remark.key ?? remark.key,
      said,
    );
  const list = (): Phrase => verbs(points, points.map(due));
  const things = (): Phrase => nouns(discourse, points);
  const behind = (): Phrase => objects(discourse, points);
  const again = (verb: string): string => (manner.before.has(verb) && verb !== "表示" ? `还${verb}` : verb);
  const count = remark.counted && points.length > 1 ? COUNTED[act] : undefined;
  if (count) {
    const asked = !whom && DEMANDS.has(act) ? subjectOfAll(facts, points) : "";
    const to = whom && (act === "require" || act === "propose") ? say`向${named}` : maybe`对${named}`;
    const front = asked === "" ? to : plain(`对${asked}`);
    const each = points.map((one) => ({ ...one, text: one.text.slice(asked.length) }));
    return made(
      sourced(
        say`${front}${count(countOf(points.length))}：${ordinals(inOneForm(each).map((one) => say`${due(one)}${phrase(one)}`))}`,
        `${path}.counted`,
      ),
      "提出",
      false,
      true,
    );
  }
  switch (act) {
    case "welcome":
      if (whom && isWelcomedAct(whom.text)) return made(say`欢迎${named}`, "欢迎");
      return made(
        whom
          ? say`${/^于/.test(textOf(named ?? plain(""))) ? "向" : "对"}${named}表示欢迎`
          : plain(manner.speaks === "致辞" ? "致辞表示欢迎" : "表示欢迎"),
        "表示欢迎",
      );
    case "thank":
      if (whom) return made(thanked(discourse, named ?? phrase(whom), points), "感谢");
      if (points.length === 0) return undefined;
      return made(points.every(isKindness) ? say`感谢${things()}` : say`对${things()}表示感谢`, "感谢");
    case "congratulate":
      return made(congratulated(discourse, whom, named, points), "祝贺");
    case "introduce": {
      const to = maybe`向${audienceOf(discourse, first)}`;
      const clause = only && introducedClause(only);
      const raised = only && raisedQuestions(only);
      if (raised) return made(say`${to}${raised}`, "介绍");
      if (clause) return made(say`${to}介绍，${clause}`, "介绍", true, true);
      return points.length > 0 ? made(say`${to}介绍了${behind()}`, "介绍") : undefined;
    }
    case "praise":
      return praised(discourse, points, manner.by, made);
    case "brief":
    case "report":
      if (isReportOn(act, points)) return made(say`就${things()}作报告`, "报告");
      return points.length > 0
        ? made(say`${reportingVerb(act, points)}了${behind()}`, reportingVerb(act, points))
        : undefined;
    case "speak":
      if (points.length > 0 && points.every(({ text }) => VIEWS.test(text)))
        return made(say`谈了${behind()}`, "发言");
      if (only && DELIVERED.test(only.text)) return made(say`发表${phrase(only)}`, "发言");
      if (only && EXPLAINED.test(only.text)) {
        const [, what, action] = EXPLAINED.exec(only.text) ?? [];
        return made(say`对${plain(what ?? "", [only.path])}作了${action}`, "发言");
      }
      if (only && OWN_LIFE.test(only.text)) return made(say`结合${things()}发言`, "发言");
      if (speakingOf(points) && !/^[作授]/.test(manner.speaks))
        return made(say`${speakingOf(points)}${behind()}`, "发言");
      // 作题为《甲》的报告: a title is not a topic.
      if (only && /^《[^《》]+》$/.test(only.text) && !/^授/.test(manner.speaks))
        return made(
          say`作题为${things()}的${manner.speaks.startsWith("作") ? manner.speaks.slice(1) : "发言"}`,
          "发言",
        );
      return made(points.length > 0 ? spokenOn(things(), manner.speaks) : plain(manner.speaks), "发言");
    case "say":
    case "point_out":
    case "stress": {
      if (only && GREETS.test(only.text) && turn.promised.length === 0) return made(phrase(only), "致意");
      if (only && AGREES.test(only.text) && turn.promised.length === 0) return made(phrase(only), "赞同");
      if (isGoodWish(remark) && remarks.length + turn.promised.length === 1) return made(list(), "祝");
      const willing = pointsOf(discourse, turn.promised);
      const [one] = willing;
      const promises =
        willing.length > 1
          ? [say`将${undertaken(willing, willing.map(due))}`]
          : one
            ? [willDo(one, due(one))]
            : [];
      if (points.length === 0 && promises.length === 0)
        return remark.quote ? undefined : made(plain(manner.speaks), "发言");
      const [promised] = turn.promised;
      const owner = promised
        ? promisedBy(discourse, promised, manner.by, willing, textOf(list()))
        : plain("");
      return stated(discourse, { act, points, promises, owner, manner, again, made });
    }
    case "hope": {
      if (points.length === 0) return undefined;
      const wish = clausesOf(discourse, bySubject(facts, withoutSelf(points, manner.by)), "希望");
      return made(say`${again("希望")}${wish}`, "希望", true, wishesAgain(wish));
    }
    case "propose":
      if (points.length > 0 && !whom && points.every(({ text }) => PROPOSALS.test(text)))
        return made(say`提出${behind()}`, "提出");
      return made(
        points.length > 0
          ? say`${again("建议")}${whom ? named : proposedTo(discourse, points, manner.by)}${list()}`
          : plain("提出建议"),
        points.length > 0 ? "建议" : "提出建议",
        points.length > 0,
      );
    case "promise": {
      if (points.length === 0) return undefined;
      const [one] = points;
      const words =
        points.length === 1 && one ? willDo(one, due(one)) : say`将${undertaken(points, points.map(due))}`;
      const owner = promisedBy(discourse, first, manner.by, points);
      const comma = says(owner) ? "，" : "";
      const action = made(say`${again("表示")}${comma}${owner}${words}`, "表示", true);
      return { ...action, first: say`表示，${owner}${words}` };
    }
    case "require":
      if (points.length > 1 && !whom && points.slice(1).every(({ text }) => ASKED.test(text)))
        return made(
          say`${again("要求")}${joined(
            points.map((each) => say`${due(each)}${phrase(each)}`),
            "；要求",
          )}`,
          "要求",
          true,
          true,
        );
      return points.length > 0 ? made(say`${again("要求")}${named}${list()}`, "要求", true) : undefined;
    case "invite": {
      const coming = invitedWillCome(discourse, remark.key, points, manner.by);
      if (coming && only) return made(say`邀请${named}${phrase(only)}${coming}`, "邀请", false, true);
      return points.length > 0 ? made(say`邀请${named}${list()}`, "邀请") : undefined;
    }
    case "ask":
      return points.length > 0 ? made(say`请${named}${list()}`, "请") : undefined;
    case "convey": {
      const words = conveyed(discourse, first, manner.by);
      return words && made(loose(words), "转达");
    }
  }
};
