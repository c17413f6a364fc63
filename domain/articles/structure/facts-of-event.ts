/** The noun of an event as the subject of a sentence, perhaps for one of a series of events or a part of it. */
const EVENT =
  "(?:展览?会|展览|博览会|交易会|洽谈会|推介会|对接会|论坛|大会|年会|大赛|比赛|培训班|研修班|研讨班|训练营|活动|仪式)";
/** What an event shows, has or consists of. */
const HAS =
  "(?:展出|展示|展览|汇聚|汇集|集聚|吸引了?|共有|共设|设有|设置|设立|设(?=[\\d一二三四五六七八九十两])|占地|总面积|为期|历时|分为|采用|采取|举办(?=[\\d一二三四五六七八九十两])|涵盖|面向|主要?邀请)";
const SUBJECT = `^(?:本届|此次|本次|该)?\\p{Script=Han}{0,4}(${EVENT})`;
/** 展会展出总面积1600平方米, 活动现场设置展区, 交易会期间举办7场推介会. */
const FACT = new RegExp(`${SUBJECT}(?:现场|全程|期间|共|还|总)?${HAS}`, "u");
/** 研修班将于9月29日结业, 展览持续至月底: until when an event goes on. */
const UNTIL = new RegExp(
  `${SUBJECT}(?:将|预计)?(?:于[^，。；]{2,12}(?:结业|闭幕|结束|落幕|收官)|(?:持续|延续|展出)(?:至|到)[^，。；]{2,12})。?$`,
  "u",
);
/** 主讲人为……, 参展商品有……: what an event offers or who teaches there, without its noun. */
const OFFERED =
  /^(?:主讲人|主讲嘉宾|授课(?:教师|专家)|参展(?:商品|企业|展品)|展品|课程|(?:培训|课程|研修)内容)(?:为|是|有|包括|涵盖|涉及|来自)/u;
/** 与会嘉宾共同为开幕式剪彩: the act that opens an event. */
const OPENED = /^[^，。；]{2,40}(?:共同)?(?:为[^，。；]{2,30})?剪彩。?$/u;
/** What an event counts for, and what somebody thought of it. */
const VALUED = /标志|意义|有利于|有助于|必将|表示|认为|指出|希望|好评|肯定/u;

/** Whether a Chinese sentence states the size, the form or the content of an event, which belongs to its opening and not behind its speeches. */
export const statesFactOfEvent = (text: string): boolean =>
  (FACT.test(text) || OPENED.test(text)) && !VALUED.test(text);

/** The noun of the event whose size or form a Chinese sentence states: 展览会, 活动. */
export const eventOfFact = (text: string): string | undefined =>
  VALUED.test(text) ? undefined : (FACT.exec(text)?.[1] ?? UNTIL.exec(text)?.[1]);

/** Whether a Chinese sentence goes on about what an event offers, behind one on its size or form. */
export const goesOnAboutEvent = (text: string, before: string): boolean =>
  OFFERED.test(text) && eventOfFact(before) !== undefined && !VALUED.test(text);
