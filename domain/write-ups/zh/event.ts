import { ZH_PLACES } from "../../participations/pasted-list/lexicon/organizations";
import type { Draft } from "../draft";
import { eventDrafts } from "../event";
import type { Passages, Sentence } from "../passages";
import { type Part, partOf, type Span } from "../proposal";
import type { FoundWhen } from "../when";
import { isDay, whenIn } from "./dates";

const FUTURE = /(?:将于|拟于|计划于|定于|预计|截至|截止|自|早在|曾于|成立于|始建于)[^，。]{0,4}$/;
const PAST_REFERENCE = /^(?:成立|创办|访问|曾|至今|以来|起，|底|前[，。]|号|，[\p{Script=Han}]{2,4}曾)/u;

const daysIn = (sentence: Sentence): FoundWhen[] =>
  whenIn(sentence).filter(
    ({ start }) =>
      !FUTURE.test(sentence.text.slice(0, start.start - sentence.start)) &&
      !PAST_REFERENCE.test(sentence.text.slice(start.end - sentence.start)),
  );

const KINDS: readonly [code: string, words: RegExp][] = [
  ["seminar", /研讨会|论坛|推介会|峰会|学术会议|交流会|年会|研讨班|培训班|大会/],
  ["signing", /签署|签约|签订/],
  ["meeting", /会见|会晤/],
  [
    "reception",
    /来访|到访|来[\p{Script=Han}]{0,6}(?:考察|调研|访问|交流|参观)|接待|[到访]我[院校会市区县局司]/u,
  ],
  ["outbound_visit", /出访|拜访|拜会|走访|率团赴|赴[\p{Script=Han}]{2,14}(?:访问|拜访|交流|学习)/u],
  ["inspection", /考察|调研|视察|参观|检查/],
];

const PLACE_ENDING =
  /(?:酒店|宾馆|饭店|会议室|会议中心|会展中心|博览中心|大厦|大楼|中心|报告厅|礼堂|会堂|大学|学院|馆|厅|楼|园区|基地|公司|城|山庄|广场|剧院|使馆|所|总部|学校|医院|园|区)$/;
const HELD_IN =
  /(?:^|[，；日午晚]|近日|日前|会|仪式|论坛|活动|项目)在([^，。；：“”]{2,40}?)(?:隆重|成功|正式|顺利|圆满|共同|联合|分别)?(?:举行|召开|举办|开幕|启动|签署|签约|签订|会见|会晤|亲切会见|揭幕|落幕|拉开)/u;

const placeProposals = ({ text, sentences, headline }: Passages): Draft[] => {
  for (const sentence of sentences.slice(0, 6)) {
    const match = HELD_IN.exec(sentence.text);
    const words = match?.[1];
    if (!match || !words) continue;
    const start = sentence.start + match.index + match[0].indexOf(`在${words}`) + 1;
    const span = { start, end: start + words.length };
    if (isCity(words)) return [{ field: "city", confidence: 0.8, parts: [partOf(text, "text", span)] }];
    if (!PLACE_ENDING.test(words)) continue;
    const city = /^(.{2,4}?)市?(?=[\p{Script=Han}]{4,})/u.exec(words)?.[1];
    return [
      {
        field: "venue",
        confidence: /上$|举行的/.test(words) ? 0.5 : 0.8,
        parts: [partOf(text, "text", span)],
      },
      ...(city && isCity(city)
        ? [
            {
              field: "city" as const,
              confidence: 0.5,
              parts: [partOf(text, "text", { start, end: start + city.length })],
            },
          ]
        : []),
    ];
  }
  const places = [
    ...sentences.slice(0, 2),
    ...(headline ? [{ ...headline, text: text.slice(headline.start, headline.end) }] : []),
  ];
  for (const sentence of places) {
    const match = /(?:赴|前往|抵达|来到)([\p{Script=Han}]{2,4}?)(?:市)?(?=[，考调访拜参学交洽签开])/u.exec(
      sentence.text,
    );
    const words = match?.[1];
    if (!match || !words || !isCity(words)) continue;
    const start = sentence.start + match.index + match[0].indexOf(words);
    return [
      {
        field: "city",
        confidence: 0.65,
        parts: [partOf(text, "text", { start, end: start + words.length })],
      },
    ];
  }
  return [];
};

const NATIONS =
  /^(?:中国|全国|国家|中共|中央|国务院|省|市|县|区|我|本|贵|该|欧盟|欧洲|亚洲|非洲|东盟|国际|全球|亚太|港澳|两岸)/;
const isCity = (words: string): boolean =>
  (ZH_PLACES.has(words) && !NATIONS.test(words)) || /^[\p{Script=Han}]{2,5}[市县州镇]$/u.test(words);

const ORGANIZERS: readonly [code: string, words: string][] = [
  ["organizer", "承办"],
  ["co_organizer", "协办"],
  ["guide", "指导"],
  ["supporter", "支持"],
  ["host", "主办"],
];

// 由样例协会、样例大学主办，样例集团承办
const organizerProposals = ({ text, sentences }: Passages): Draft[] =>
  sentences.flatMap((sentence) => {
    if (!/主办|承办/.test(sentence.text)) return [];
    const proposals: Draft[] = [];
    for (const clause of sentence.text.matchAll(/[^，。；]+/g)) {
      const words = clause[0].replace(/单位$/, "");
      const end = /(?:共同|联合|分别)?(主办|承办|协办|指导|支持)$/.exec(words);
      const tier = ORGANIZERS.find(([, verb]) => verb === end?.[1]);
      const lead = words.indexOf("由") + 1;
      const names = words.slice(lead, end?.index);
      if (!tier || names === "" || names.endsWith("的")) continue;
      const at = sentence.start + clause.index + words.length - tier[1].length;
      let offset = sentence.start + clause.index + lead;
      for (const name of names.split(/(、|和(?=[\p{Script=Han}]{4,}$)|以及)/u)) {
        const span = { start: offset, end: offset + name.replace(/等$/, "").length };
        offset += name.length;
        if (name.length < 3 || name === "以及") continue;
        proposals.push({
          field: "organizer",
          confidence: name.length > 30 ? 0.4 : 0.8,
          parts: [
            partOf(text, "organization", span),
            partOf(text, "tier", { start: at, end: at + tier[1].length }, { code: tier[0] }),
          ],
        });
      }
    }
    return proposals;
  });

const first = (
  { sentences }: Passages,
  pattern: RegExp,
): { at: number; match: RegExpExecArray } | undefined => {
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.text);
    if (match) return { at: sentence.start, match };
  }
  return undefined;
};

const groupSpan = (found: { at: number; match: RegExpExecArray }, words: string): Span => {
  const start = found.at + found.match.index + found.match[0].indexOf(words);
  return { start, end: start + words.length };
};

const furtherProposals = (passages: Passages): Draft[] => {
  const { text } = passages;
  const proposals: Draft[] = [];
  const theme = first(passages, /(?:以|主题(?:为|是))[“"「]([^”"」]{3,80})[”"」](?:为主题)?/);
  const themeWords = theme?.match[1];
  if (theme && themeWords && /主题/.test(theme.match[0]))
    proposals.push({
      field: "theme",
      confidence: 0.85,
      parts: [partOf(text, "text", groupSpan(theme, themeWords))],
    });
  const purpose = first(
    passages,
    /(?:^|，)(?:为了?|旨在)(?!期|主题)((?:进一步)?(?:加强|推动|促进|深化|落实|学习|了解|加快|探讨|拓展|贯彻|做好|提升|推进|增进|搭建)[^，。；]{3,60})(?=，|。)/,
  );
  const purposeWords = purpose?.match[1];
  if (purpose && purposeWords)
    proposals.push({
      field: "purpose",
      confidence: 0.65,
      parts: [partOf(text, "text", groupSpan(purpose, purposeWords))],
    });
  const attendance = first(
    passages,
    /(近|约|超过?|逾)?(\d{2,6})(余|多)?[名人位]((?:[\p{Script=Han}、]{0,24}?(?:代表|人员|学者|嘉宾|企业家|师生|专家|客商|来宾))?)(?:等)?(?:参加|出席|参会|与会|参与|到会)/u,
  );
  if (attendance) {
    const [, about, count = "", over, of] = attendance.match;
    const bound =
      over || about === "超" || about === "超过" || about === "逾"
        ? "over"
        : about === "近"
          ? "nearly"
          : about
            ? "about"
            : undefined;
    const countSpan = groupSpan(attendance, count);
    const boundWord = over ?? about;
    const parts: Part[] = [partOf(text, "count", countSpan, { code: count })];
    if (bound && boundWord)
      parts.push(
        partOf(
          text,
          "bound",
          over
            ? { start: countSpan.end, end: countSpan.end + over.length }
            : { start: countSpan.start - boundWord.length, end: countSpan.start },
          { code: bound },
        ),
      );
    if (of) parts.push(partOf(text, "of", groupSpan(attendance, of)));
    proposals.push({ field: "attendance", confidence: 0.75, parts });
  }
  return proposals;
};

/** Kind, days, place, organizers, theme, purpose and attendance of a Chinese write-up. */
export const eventProposals = (passages: Passages): Draft[] =>
  eventDrafts(passages, {
    kinds: KINDS,
    // Whether a visit was received or paid, the office alone knows.
    doubtfulKinds: ["reception", "outbound_visit"],
    kindConfidence: { only: 0.75, other: 0.5 },
    daysIn,
    isDay,
    recently: /近日|日前|近期(?=，)/,
    others: [placeProposals, furtherProposals, organizerProposals],
  });
