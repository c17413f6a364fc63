import type { AgendaItem, DraftRecord } from "../../../events/shape";
import { each, withFields } from "../../field-changes";
import { isOccasion } from "../words/grammar";

/** Verbs with which a title on a programme sheet says what was done: 合影留念, 敬献红领巾, 互赠纪念品, 观看宣传片. */
const ACT =
  /^(?:(?:共同|一同|集体|现场|全体)?(?:合影|合照|观看|收看|播放|放映|聆听|听取|敬献|献花|互赠|互换|交换|赠送|回赠|颁发|发放|宣读|重温|宣誓|植树|品尝|品鉴|体验|车览|游览|浏览|瞻仰|祭扫|学习(?=.{2})|察看|查看|观摩|试乘|试驾|参观)|(?:(?:相互|互相)(?:赠送|交换)))/u;

/** Nouns that begin with such a verb: 体验中心, 交换生, 学习用品, 观摩课. */
const NOUN =
  /^(?:现场)?(?:体验(?:中心|馆|店|区|官|券|经济|式|营|课|日|周|装置|活动)|交换(?:机|生|站|空间|项目)|学习(?:型|用品|班|室|角|中心|小组|会|营|笔记|心得|资料|材料|成果)|观摩(?:课|团|会|员)|参观(?:团|券|者|路线)|游览(?:区|车|图)|浏览(?:器|量)|(?:播放|放映)(?:器|机|室|厅|设备)|植树(?:节|机|工具)|品[尝鉴](?:会|区|官)|合影(?:墙|照)|宣誓就职|试[乘驾](?:会|车)|重温室)/u;

/** What is done with things at a handover, whose title is otherwise what was handed over. */
const PASSED = /^(?:现场)?(?:(?:相互|互相)|互赠|互换|交换|赠送|回赠|颁发|发放|敬献|献花)/u;

/** 体验馆启用: what happened to something, whatever verb its name begins with. */
const HAPPENED = /(?:揭牌|揭幕|启动|启用|开放|开工|开业|开班|上线|落成|成立|发布)$/u;

/** Whether the title of an item of some activity is an act, and no noun or event that begins with its verb. */
const isAct = (activity: AgendaItem["activity"], text: string): boolean =>
  ACT.test(text) &&
  !NOUN.test(text) &&
  !HAPPENED.test(text) &&
  (activity !== "handover" || PASSED.test(text)) &&
  // 学习贯彻会议精神: the title of a lecture.
  (activity !== "presentation" || !/^(?:学习|体验|交换)/u.test(text));

/** Whether what was done is worded as on a programme sheet, where it is an item of its own and no part of the one before it. */
export const isActOfProgramme = (did: string | undefined): boolean => ACT.test(did ?? "");

/** 合影环节: the act, without the word for its place in the programme. */
const PART = /(?:环节|阶段)$/u;

/** What is explained to visitors, by nobody in particular: 企业情况介绍. */
const EXPLAINED =
  /^(?!自我|双方|嘉宾|来宾|领导|人员|成员|与会|参会|出席)[^，；。《》“”]{2,12}(?:介绍|讲解|汇报)$/u;

/** What is shown, which visitors see: 播放宣传片. */
const SHOWN = /^(?:现场)?(?:播放|放映)(?=[^，；。]*片)/u;

/** 观看成果展: an occasion that is the object of what was done. */
const ATTENDED = /^(?:观看|收看|参观|观摩)[^，；]{2,}(?:展|展览|演出|表演|节目)$/u;

/** Whether no more is known of an item than its title, and where and when it was. */
const isBare = ({ did, ...item }: AgendaItem): boolean =>
  did === undefined &&
  [
    item.people,
    item.saw,
    item.topics,
    item.sections,
    item.remarks,
    item.agreements,
    item.outcomes,
    item.narrative,
    item.organizers,
  ].every((list) => (list ?? []).length === 0);

/** 赠送礼品 on a visit: what was given, where nobody says by whom. */
const GIVEN = /^(?:现场)?(?:赠送|回赠)(?=[^，；]{2,})/u;
/** Acts of one side of a visit, of which the title does not say which. */
const OF_ONE_SIDE = /^(?:现场)?(?:颁发|发放|敬献|献花|宣读)/u;

/** 听取汇报: what talks are called at which somebody reported. */
const HEARD = /^听取(?:工作|情况|专题)?(?:汇报|介绍|报告)$/u;
const REPORTS: ReadonlySet<string | undefined> = new Set(["report", "brief", "introduce"]);

const VISITS: ReadonlySet<string | undefined> = new Set(["reception", "outbound_visit", "inspection"]);

/** What the title of an item says that those who were there did. */
const actOf = ({ kind }: DraftRecord, { activity, title }: AgendaItem): string | undefined => {
  const text = (title?.zh ?? "").trim().replace(PART, "");
  const visit = VISITS.has(kind);
  if (activity === "presentation" && visit && EXPLAINED.test(text) && !ACT.test(text)) return `听取${text}`;
  if (
    !isAct(activity, text) ||
    (isOccasion(text) && !ATTENDED.test(text)) ||
    (visit && OF_ONE_SIDE.test(text))
  )
    return undefined;
  return visit ? text.replace(SHOWN, "观看") : text;
};

const TITLED: ReadonlySet<string | undefined> = new Set(["other", "presentation", "handover", "ceremony"]);

/**
 * A record in which an item whose title is an act on a programme sheet has it as what was done there: 双方合影留念, not
 * 活动期间还进行了合影留念. The same record where no title is one.
 */
export const withActsOfTitles = (record: DraftRecord): DraftRecord =>
  withFields(record, {
    agenda: each(record.agenda, (item) => {
      if (HEARD.test(item.title?.zh ?? "") && item.remarks?.some(({ act }) => REPORTS.has(act))) {
        const { title, ...talks } = item;
        return talks;
      }
      const zh = TITLED.has(item.activity) && isBare(item) ? actOf(record, item) : undefined;
      if (zh === undefined) return item;
      const { title, ...rest } = item;
      if (VISITS.has(record.kind) && GIVEN.test(zh))
        return { ...rest, activity: "handover", title: { ...title, zh: zh.replace(GIVEN, "") } };
      return { ...rest, activity: "other", did: { zh } };
    }),
  });

/** What was done at an item of the agenda, of which the title may say it. */
export const DID = /^agenda\[([^\]]+)\]\.did(?=\.|$)/u;

/** The field of the stored record from which a path of the prepared one comes: the title of an item that has no act of its own. */
export const pathOfTitle = ({ agenda = [] }: DraftRecord, path: string): string => {
  const key = DID.exec(path)?.[1];
  const item = key === undefined ? undefined : agenda.find((one) => one.key === key);
  return item && item.did === undefined ? path.replace(DID, `agenda[${key}].title`) : path;
};
