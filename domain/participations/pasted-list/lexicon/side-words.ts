import { costly } from "../costly";

/**
 * What a word says about the people beside it: that they come, that they are a party under way, that they receive, whose people or
 * whose place it is, or that they are of the place where others come, by its kind (院方, "for the hospital").
 */
type SideWord = "comes" | "party" | "receives" | "escorts" | "ours" | "yours" | "home";

const UNITS =
  "(?:公司|单位|集团|协会|商会|学会|学校|医院|学院|中心|园区|开发区|事务所|[方司校院局会市省区县州镇乡厅委办馆所行厂部处社台司店](?!长))";
const HOMES =
  "(?:city|hospital|university|school|college|company|chamber|association|municipality|county|district|institute|museum|library|port|club|centre|center)";
const TABLE: readonly { kind: SideWord; zh: string; en: string }[] = [
  {
    kind: "party",
    zh: "(?:访问|考察|代表|参访|参观|经贸|商务|友好|交流|学习|进修|研修|来访|采购|观摩|教师|学生|艺术|记者)团|(?:考察|调研|检查)组|一行(?!业)|随行",
    en: "(?<!head of )(?:the )?(?:delegation|mission)(?! (?:members|form|head|list))|incoming|(?<!head of )delegation members",
  },
  {
    kind: "comes",
    zh: [
      "被(?:会见|接见|接待)|来宾|外宾|贵宾|客人|宾客|客商|外商|访客|来客|客方|宾方|外方|来访|到访|来华|访华|参访|随访|[（(][宾客](?:方)?[)）]",
      "[日韩美英法德俄欧港澳台泰越印马新加意西葡荷比瑞巴墨埃]方",
      "(?:赴|前往|前来|莅临|来到|来|到|去)[^，,。；;：:、\\n]{0,16}?(?:考察|调研|访问|拜访|参观|走访|学习|交流|洽谈|座谈|进修|研修|实习)(?!室|中心|[团组])",
      "[接送][机站](?:名单|信息|对象)",
      "(?:考察|访问|拜访|参观|走访)(?=的?(?:人员|成员|名单|来宾|一行|贵|你|您|我|本))|来的(?=[是有人])",
    ].join("|"),
    en: "guests?(?! speaker)|visitors?|visiting|their side|foreign side",
  },
  { kind: "escorts", zh: "陪(?:同(?!翻译|秘书)|检|访|会(?!议))", en: "accompanying(?=[:\\s]*$)" },
  {
    kind: "receives",
    zh: "[接送][机站](?=人员)|出面|接待|会见|接见|迎接|迎宾|陪餐|作陪|主陪|主方|东道主?|主人|中方|[（(]主(?:方)?[)）]",
    en: "hosts?|hosting|receiv(?:e|es|ing)|(?:received|welcomed|hosted|greeted|met) by|local side|local participants|home side|chinese side",
  },
  {
    kind: "ours",
    zh: `(?:我|咱|(?<![样日基资标])本|己|敝)们?${UNITS}|[我咱]们?(?:这边|这里|单位)?(?=[的参出来去有由拟将派接陪：:，,])|^这边|(?<!\\p{Script=Han})(?:出版社|报社|银行|[校院馆厂社]|${UNITS})这边(?![的儿])|(?<!\\p{Script=Han})[省市县区镇乡校院局会馆所厂园][里内](?!瓦)`,
    en: "our|we",
  },
  {
    kind: "home",
    zh: "(?<!\\p{Script=Han})(?:(?:[校院馆厂]|园区|地方|企业|学校|医院)方(?![案便向法式针])|[省市县区州镇](?:领导|直部门|直单位|属部门|有关部门|相关部门)(?![致讲陪会]))",
    en: `(?:for|from|on behalf of) the ${HOMES}(?=[:\\s]*$)|${HOMES} (?:side|team|staff|participants|representatives|attendees|officials|people)`,
  },
  {
    kind: "yours",
    zh: `(?:贵(?![宾州阳港溪池])|你|您)们?${UNITS}|对方|您(?=处|那|的)`,
    en: "your",
  },
];

const WORDS = costly(new RegExp(TABLE.map(({ zh }) => `(${zh})`).join("|"), "gu"));
const WORDS_EN = costly(new RegExp(`\\b(?:${TABLE.map(({ en }) => `(${en})`).join("|")})(?!\\p{L})`, "giu"));
// Offices, rooms and organizers, which say nothing of who comes, and the party that somebody joins.
const OTHERS =
  /接待[处办科室厅]|(?:贵宾|嘉宾|外宾|会见|接见|接待)[厅室楼区席]|会客|(?:报名)?(?:参加|加入)[^，,。：:]{0,8}团|\bguest ?houses?\b|\b(?:visiting|guest) (?:\p{L}+ )?(?:professor|scholar|fellow|lecturer|researcher|scientist|curator|editor|artist)s?\b|\b(?:list of )?guests?\b(?=.{0,12}\b(?:dinner|lunch|luncheon|breakfast|banquet|gala|reception|concert|ceremony|wedding|opening|forum|seminar|conference|summit)s?\b)|\bhost of (?:the )?(?:\p{L}+ ){0,3}(?:show|programme|program|podcast|series|news)\b|\bguests? (?:attended|of honou?r)\b/giu;

/** A word about sides and where it is. */
export interface Said {
  kind: SideWord;
  from: number;
  to: number;
}

/** The words about sides in simplified Chinese or English words. */
export const sideWordsIn = (words: string): Said[] => {
  const plain = words.replace(OTHERS, (all) => "＊".repeat(all.length));
  const pattern = /\p{Script=Han}/u.test(plain) ? WORDS : WORDS_EN;
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const kind = TABLE[match.slice(1).findIndex((group) => group !== undefined)]?.kind;
    return kind ? [{ kind, from: match.index, to: match.index + match[0].length }] : [];
  });
};

/** Words for people as such, which a word about sides right before them describes. */
export const OF_PEOPLE =
  /^(?:的|主要|我方|全体|一行|方)*(?:[（(]|人员|成员|名单|领导|客人|来宾|外宾|代表|人|同志|老师|教师|专家|团员|嘉宾|如下|情况|登记|[是为有：:])|^ (?:side|party|team|members|representatives|participants|list)\b/iu;
