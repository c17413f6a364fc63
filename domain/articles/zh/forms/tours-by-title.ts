import type { AgendaItem, DraftRecord } from "../../../events/shape";
import { each, withFields } from "../../field-changes";
import { isOccasion } from "../words/grammar";

/** 参观湖滨茶馆: what a tour saw, by its title. */
const SEEN = /^(?:实地|现场)?(参观考察|参观|考察|走访|视察)([^，；。、“”《》—]{2,20})$/u;

/** 会员企业, 展厅: what many organizations have, which the sights are or are part of. */
const COMMON =
  /(?:^工作|企业|公司|单位|商户|项目|基地|场馆|展厅|展馆|校园|校区|园区|厂区|厂房|车间|院区|科室|现场|设施|市容|市区|城区|景点|景区|活动|环节|行程|学习|交流|座谈|指导)$/u;

/** 古城, 产业园: nouns of places, which have sights as parts; 困难群众, 智慧农业 and 学生作品 have none. */
const PLACE =
  /(?:[馆院所室厅堂楼园场站城府镇乡村街区港寺庙宫塔山湖岛桥厂店社库坊苑屋塘湾滩田]|中心|基地|学校|[小中大]学|公司|集团|市场|码头|车站|机场|广场|故居|遗址|旧址|工程|社区)$/u;

/** 博物馆和图书馆: several places, which have no sight together. */
const SEVERAL = /[和与及并]/u;

/** Names of the organizations and places of a record, as they are stored. */
const NAMES = /"(?:name|short)":\{[^{}]*?"zh":"([^"]+)"/gu;

/** Whether what a title names is an organization or a place of the record, or is called by the noun that ends its name: 图书馆 at 湖滨图书馆. */
const isOfRecord = (names: readonly string[], object: string): boolean =>
  names.some((name) => name !== object && name.endsWith(object));

/** 湖滨科技有限公司: the name of one company. */
const NAMED_FIRM = /(?:有限|股份|责任|总)公司$/u;

/** 湖滨口岸 as the whole title of a tour: no verb begins it, no occasion or act ends it. */
const BARE =
  /^(?!.*(?:参观|考察|走访|调研|视察|游览|参访|观摩|体验|查看|察看|察访|访问|前往|赴|看望|慰问|之旅|活动|环节|行程|线路|路线))[^，；。、：:“”《》—]{2,24}$/u;
const CHECKPOINT = /(?:口岸|关|门|桥|塔|池|园|线|路|街|巷)$/u;

const isBarePlace = (
  names: readonly string[],
  { activity, title, saw = [], did, venue }: AgendaItem,
): boolean => {
  const text = title?.zh ?? "";
  if (activity !== "tour" || did || venue || saw.length > 0 || !BARE.test(text) || isOccasion(text))
    return false;
  return names.includes(text) || PLACE.test(text) || CHECKPOINT.test(text);
};

/** A tour that has a place as its title has it as what was seen: 参观湖滨口岸. */
const withVerb = (item: AgendaItem): AgendaItem => ({
  ...item,
  title: { ...item.title, zh: `参观${item.title?.zh ?? ""}` },
});

const isTour = ({ activity, title, saw = [], venue }: AgendaItem): boolean =>
  activity === "tour" && saw.length > 0 && !venue && SEEN.test(title?.zh ?? "");

/** A tour with the place of its sights as its title, or only the verb where the sights say what was seen. */
const retitled = (names: readonly string[], item: AgendaItem): AgendaItem => {
  const [, verb = "", object = ""] = SEEN.exec(item.title?.zh ?? "") ?? [];
  // 参观图片展: an exhibition has its exhibits; what is among the sights is one of them.
  if (/展$|展览$/u.test(object) || (item.saw ?? []).some(({ zh = "" }) => zh.includes(object))) return item;
  const ofSeveral =
    !NAMED_FIRM.test(object) && !names.includes(object) && (COMMON.test(object) || isOfRecord(names, object));
  const plainly = ofSeveral || (item.saw ?? []).some(isFirm);
  const place =
    names.includes(object) || (PLACE.test(object) && !SEVERAL.test(object) && !isOccasion(object));
  if (!plainly && !place) return item;
  return { ...item, title: { ...item.title, zh: plainly ? verb.replace("视察", "参观") : object } };
};

/** Firms are seen by themselves, and are no part of another place. */
const isFirm = ({ zh = "" }: { zh?: string }): boolean => /(?:公司|集团|大学|医院)$/u.test(zh);

/**
 * A record in which a tour whose title names a place has that as the place of its sights: 参观了湖滨茶馆的会客室, not 参观湖滨茶馆，参观了会客室; and a
 * title that is a place alone gets its verb. The same record where no tour has such a title.
 */
export const withPlacesOfTours = (record: DraftRecord): DraftRecord => {
  if (!record.agenda?.some(({ activity, title }) => activity === "tour" && title?.zh)) return record;
  const names = [...JSON.stringify(record).matchAll(NAMES)].map(([, name = ""]) => name);
  return withFields(record, {
    agenda: each(record.agenda, (item) =>
      isTour(item) ? retitled(names, item) : isBarePlace(names, item) ? withVerb(item) : item,
    ),
  });
};
