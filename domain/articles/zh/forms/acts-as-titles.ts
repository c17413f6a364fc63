import type { AgendaItem, DraftRecord } from "../../../events/shape";
import { each, withFields } from "../../field-changes";
import { isOccasion } from "../words/grammar";

/** Verbs with which a title on a programme sheet says what was done: 合影留念, 敬献红领巾, 互赠纪念品, 观看宣传片. */
const ACT =
  /^(?:(?:共同|一同|集体|现场|全体)?(?:合影|合照|观看|收看|播放|放映|聆听|听取|敬献|献花|互赠|互换|交换|赠送|回赠|颁发|发放|宣读|重温|宣誓|植树|品尝|品鉴|体验|车览|游览|浏览|瞻仰|祭扫|学习(?=.{2})|察看|查看|观摩|试乘|试驾|参观)|(?:(?:相互|互相)(?:赠送|交换)))/u;

/** 合影环节: the act, without the word for its place in the programme. */
const PART = /(?:环节|阶段)$/u;

/** What is explained to visitors, by nobody in particular: 企业情况介绍. */
const EXPLAINED = /^(?!自我)[^，；。《》“”]{2,12}(?:介绍|讲解|汇报)$/u;

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
  if (!ACT.test(text) || (isOccasion(text) && !ATTENDED.test(text)) || (visit && OF_ONE_SIDE.test(text)))
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

const DID = /^agenda\[([^\]]+)\]\.did(?=\.|$)/u;

/** The field of the stored record from which a path of the prepared one comes: the title of an item that has no act of its own. */
export const pathOfTitle = ({ agenda = [] }: DraftRecord, path: string): string => {
  const key = DID.exec(path)?.[1];
  const item = key === undefined ? undefined : agenda.find((one) => one.key === key);
  return item && item.did === undefined ? path.replace(DID, `agenda[${key}].title`) : path;
};
