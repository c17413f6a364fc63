import type { Side } from "../../../events/values";
import { ZH_PLACES } from "./organizations";
import { simplified } from "./simplified";

const SIDES: readonly [side: Side, pattern: RegExp][] = [
  [
    "host",
    /^(?:主|主方|主人|我方|本方|己方|中方|接待(?:方|单位|领导)?|东道主|主人家|主办(?:方|单位)?|承办(?:方|单位)?|陪同(?:领导|方)?|主陪|副主陪|陪见|陪餐|陪会|作陪|主场|东道)$/,
  ],
  [
    "guest",
    /^(?:客|宾|客方|宾方|来宾|嘉宾|贵宾|外宾|主宾|客人|来访(?:方|单位|嘉宾|客人|领导|团组?)?|到访(?:方|嘉宾)?|对方|他们|外方|[日韩美英法德俄欧港澳台泰越印马新加意西葡荷比瑞巴墨埃沙阿蒙哈柬老缅菲丹挪芬捷匈]方|考察(?:方|团|组)|访问(?:方|团)|参访(?:方|团)|来访团|代表团|团组|来客|访客|客商|(?:特邀|参会|与会|出席|到场|受邀|重要)嘉宾)$/,
  ],
  ["third", /^(?:第三方|见证方|中介方|协调方)$/],
  [
    "host",
    /^(?:(?:the )?hosts?(?:ing)?(?: side| party| organi[sz]ation)?|our (?:side|team|delegation|people)|from our side|on our side|we|hosted by|received by|accompanied by|receiving (?:side|party)|local (?:side|party|participants|hosts)|chinese side|(?:por la )?parte china|côté chinois|partie chinoise|home side|home team|(?!guests?\b)\p{L}+ hosts)$/iu,
  ],
  [
    "guest",
    /^(?:(?:the )?guests?(?: side| party| of hono(?:u)?r)?|visitors?|visiting (?:side|party|delegation|team|guests)|(?:from |on )?your side|yours|their side|from their side|on their side|counterparts?|foreign (?:side|guests|party)|por la parte (?!china$)\p{L}+|parte (?!china$)\p{L}+|côté (?!chinois$)\p{L}+|partie (?!chinoise$)\p{L}+|(?:the )?(?:guest |visiting |foreign )?delegation|delegates|incoming (?:delegation|party)|(?!chinese)\p{L}+ side)$/iu,
  ],
  ["third", /^(?:third part(?:y|ies)|third side|mediators?|facilitators?)$/i],
];
const TAIL =
  /(?:席位?|(?:参会|参加|出席|参与|主要|全体|随行|拟参加|具体)?(?:人员|成员|代表|领导|名单|人士|人|一行|嘉宾|来宾|团员|情况|信息)|方面|一方|一?侧|一边|这边|那边|(?: (?:members|participants|attendees|list|delegates|representatives|names))|(?:律师|专家|技术|项目|谈判|法律|管理|核心|工作)?团队|团)$/i;
const NO_SIDE =
  /^(?:协办|支持|赞助|指导|联合主办|合办)(?:方|单位)?$|^(?:co-?organi[sz]ers?|supporters?|sponsors?)$/i;

// "From the Model side we will have"
const SENTENCE_BEHIND =
  /(?<=^(?:from|on) (?:the|our|their) (?:\p{L}+ )?(?:side|party|delegation)),? (?:we(?:'ll| will| shall)? (?:have|send|be joined by|expect)|there (?:will be|are|is)|the following(?: \p{L}+)?(?: will \p{L}+)?|will be|are(?: coming)?)$/iu;

// 示例方 of a city: on which side, only the other heading says.
const isOfCity = (text: string): boolean =>
  text.length > 2 && text.endsWith("方") && ZH_PLACES.has(text.slice(0, -1));

/** The side that a heading names, "none" for one that sets no side (协办方), undefined for other words. */
export const sideOf = (words: string): Side | "none" | undefined => {
  let text = simplified(words.trim())
    .replace(SENTENCE_BEHIND, "")
    .replace(/^(?:from|on|for) the (?=\p{L}+ (?:side|party|delegation)$)/iu, "");
  // 来访客人名单, 来访客人, 来访: each without one more of the words that follow a side.
  for (let before = ""; text !== before && text !== ""; ) {
    if (NO_SIDE.test(text) || isOfCity(text)) return "none";
    const found = SIDES.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
    before = text;
    text = text.replace(TAIL, "").trim();
  }
  return undefined;
};

/** Headings of a list of people of any side: 参会人员, attendees. */
export const LIST_HEADING =
  /^(?:(?:拟|我(?:单位|行|局|方|们|们这边|司|公司|会|校|院|处|市|区|县|州|盟|旗|镇|乡|办|委|中心|集团|厅|部)?|本(?:单位|公司|局|会|校|院)|以下)?(?:参(?:会|加|与|访)|出席|与会|到会|报名|随行|拟参加|会议|活动|会见|座谈|接待|考察|陪同)?(?:的?(?:人员|领导|部门|嘉宾|代表|专家|人|单位|名单|成员|同志|来宾|情况|回执)){1,3}(?:名单|情况|信息|如下|有|为|是|包括|汇总|表|发你|发您|见下)*|(?:专家|会务|媒体|工作|秘书|评审|领导|联络|接待|翻译|企业家?|律师|政府|后勤|保障)(?:组|小组|代表|部门|方面|界)|(?:项目|工程|课题|成果|竣工|技术|指导|咨询|顾问|安全|质量|现场|外部|特邀|联合|评审|评估|论证|验收|考核|考评|鉴定){0,3}(?:专家|评审|评委|验收|考核|评标|命题)(?:专家|委员)?组|其他|其它|另有|参会范围|出席范围|(?:商协|行业协|商|协)会|商会协会|行业协会商会|侨商侨领|(?:省|市|区|县|州)?(?:直|级|属)?(?:机关|参会|与会|有关|相关)?(?:领导|部门|单位|企业|机构|院校|高校|媒体|协会|商会|律所|兄弟单位)(?:[及和]?代表|方面|负责人|领导)?|(?:局|院|校|厅|委|行|司|集团|公司|本级|单位)领导(?:班子)?|(?:局|委|市|区|县|厅)?机关(?:科室|处室|部门|人员)?|(?:下属|直属|基层|[局委市区县院校]属|[局委市区县院校]直)(?:各)?(?:单位|部门|机构|企业|学校|学院)?|(?:金融|科研|医疗|教育|培训|中介|服务|文化|新闻|媒体|政府|专业|行业|社会|涉外|驻华|外国|国际)(?:机构|组织)|科研院所|高等院校|大专院校|高校院所|新闻媒体|媒体单位|(?:民营|国有|外资|中资|央属|市属|省属|本地|外地|重点|参展|参会|受邀)企业|园区|开发区|各?(?:县市区|区县市?|县区|镇街|街镇|乡镇|街道|园区)|参(?:会|加)|出席|到会|[实应已]到(?:人员)?|(?:对谈|圆桌|颁奖|分享|点评|互动)(?:嘉宾|人)|(?:最终|最新|更新后|现|新)(?:名单|人员)?|名单(?:如下)?|名片(?:正反面|信息|内容)?(?:如下)?|成员|团员|工作人员|随行人员|随行|随员|专家|媒体|领导|列席|与会|present|in attendance|attending|attendees?|participants?|participantes|partecipanti|teilnehmende|teilnehmer(?:innen)?|deelnemers?|(?:list|names) of (?:participants|attendees|delegates|names)|members?|(?:delegation|team|other|further|remaining) members?|name list|names|people|who|staff|experts|(?:accompanying )?(?:media|press)|accompanying (?:person|guest|colleague|delegate|participant)|(?:additional|further|second|other) (?:participants?|attendees?|delegates?|guests?|persons?)|also (?:attending|coming|joining)|speakers|panell?ists|with|also present|others|the following (?:people|colleagues|persons)(?: will (?:attend|join|come))?)$/i;

/** Labels before people who were absent, or not in the room. */
export const ABSENT_HEADING =
  /^(?:请假|缺席|(?:因故)?(?:不|不能|无法|未能)(?:参加|参会|出席|来)(?:的|人员|者)*|因故缺席|未(?:出席|参加|到)(?:人员)?|请假人员|缺席人员|休假|出差|apologies|apologies for absence|apologies(?: were)?(?: received)?(?: from)?|absent|on leave|away|not coming|cannot (?:come|attend)|can['’]t (?:come|attend|make it)|will not (?:come|attend)|won['’]t (?:come|attend)|regrets|excused|no|declined|excusée?s?|excusados?|ausentes?|entschuldigt|not attending|unable to attend)$/i;
export const INVITED_HEADING =
  /^(?:tentative(?:ly accepted)?|(?:not(?: yet)?|un|to be )confirmed(?: yet)?|awaiting confirmation|no (?:response|reply|answer)(?: yet)?|awaiting (?:reply|response)|未回复|未反馈|待回复)$/i;
export const REMOTE_HEADING =
  /^(?:线上(?:参会|参加|出席)?(?:人员)?|视频(?:参会|连线)?|远程(?:参会)?|online|remote(?:ly)?|by video|via (?:zoom|teams|video)|joining (?:online|remotely)|dialling in)$/i;

/** Lines about the meeting that name nobody. */
export const MATTER_LABEL =
  /^(?:收件人|发件人|抄送|主送|(?:拜访|考察|调研|参观|走访|到访|目的)(?:单位|企业|地点|公司|对象)|时间|地点|日期|主题|议题|会议(?:名称|时间|地点|主题|议程)|活动(?:名称|时间|地点|主题)|(?:车辆|会务|会议|活动|现场|住宿|用餐|接待|接站|工作|后勤|报名|业务|紧急)?联[系络](?:人|电话|方式|员)|备注|说明|注|地址|集合(?:时间|地点)|车辆|酒店|住宿(?:要求|安排)?|用餐|是否[^:：]{2,8}|议程|流程|着装|date|time|place|venue|location|subject|agenda|topic|re|note|notes|contact|address|dress code|hotel|when|where|to|cc|bcc)$/i;
