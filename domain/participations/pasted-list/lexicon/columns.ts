import { costly } from "../costly";
import { kindOfForeignHeader } from "./columns-foreign";
import { simplified } from "./simplified";

/** The content of a column of a table, or of a label of a form. */
export const COLUMN_KINDS = [
  "name",
  "enName",
  "firstName",
  "lastName",
  "honorific",
  "title",
  "enTitle",
  "organization",
  "enOrganization",
  "post",
  "department",
  "side",
  "delegation",
  "sex",
  "head",
  "note",
  // Whether somebody takes part: "Yes", 否.
  "presence",
  "ignored",
  // Below a heading of no known words: its cells say what it is.
  "unknown",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const HEADERS: readonly [kind: ColumnKind, pattern: RegExp][] = [
  [
    "enName",
    /^(?:英文名|英文姓名|外文姓名|外文名字?|英文名字|姓名[（(/]?(?:英文?|外文|西文|拼音|外语)[)）]?|(?:英文|外文|拼音)[（(]?姓名[)）]?|拼音|姓名拼音|english name|name \(?(?:english|en|pinyin)\)?|name in english|pinyin)$/i,
  ],
  [
    "name",
    /^(?:姓名|氏名|名前|お名前|名字|(?:中文|中方|汉语)?译名|中文名|中文姓名|人员|人员姓名|参会人|参会人员|参会人员姓名|姓名[（(/]?(?:中文?|汉字)[)）]?|参会者|参会代表|与会代表|参会人员信息|人员信息|参会人员情况|参加人|参加人员|参加人员姓名|代表姓名|嘉宾|嘉宾姓名|来宾|来宾姓名|姓 名|名 称|(?:宾客|嘉宾|客人|来宾|人员|参会|参会人员)名单|name|full name|names|chinese name|name \(?(?:chinese|zh|cn)\)?|participant|participant name|(?:contact|delegate|guest|attendee|visitor|speaker|member) name|participants|delegate|delegates|attendee|attendees|name of (?:participant|delegate))$/i,
  ],
  ["firstName", /^(?:名|first name|given name|given names?|forename|first)$/i],
  ["lastName", /^(?:姓|姓氏|last name|surname|family name|last)$/i],
  ["honorific", /^(?:称谓|称呼|salutation|prefix|mr\/ms|mr\.\/ms\.|courtesy title|honorific)$/i],
  [
    "post",
    /^(?:(?:工作)?单位(?:及|和|与|\/|、|及其)?职务|单位职务|职务(?:及|和|\/)?单位|单位、职务|单位及职称|工作单位及职务|title (?:and|&|\/) organi[sz]ation|organi[sz]ation (?:and|&|\/) (?:title|position)|affiliation (?:and|&) title|position (?:and|&|\/) organi[sz]ation|现任职务|任职情况|(?:工作|所在)?(?:企业|公司|机构|单位)(?:名称)?(?:及其?|和|与|\/|、)(?:职务|职位|职衔))$/i,
  ],
  ["enTitle", /^(?:英文职务|职务[（(]?英文?[)）]?|english title|title \(english\)|position \(english\))$/i],
  [
    "enOrganization",
    /^(?:英文单位|单位[（(]?英文?[)）]?|单位英文名|english organi[sz]ation|organi[sz]ation \(english\)|company \(english\))$/i,
  ],
  [
    "title",
    /^(?:职务|役职|役職|役位|肩書き?|现职务|单位职务名称|职务职称|职称职务|职称|职|现职|担任职务|[协商学]?会内?职务|会中职务|职位|岗位|职务\/?职称|职务、职称|职务或职称|行政职务|社会职务|头衔|职衔|title|titles|position|positions|post|job title|job|job role|position title|job position|designation|rank|function|role|capacity|(?:role|function|position) in (?:the |your )?(?:organi[sz]ation|company|institution|firm))$/i,
  ],
  [
    "department",
    /^(?:部门|科室|处室|所在部门|部门名称|内设机构|department|dept\.?|division|unit|section|office)$/i,
  ],
  [
    "organization",
    /^(?:会社名?|会社|勤務先|勤务先|所属|所属先|所属机构|所属公司|单位全称|公司全称|单位名|公司名|企业名|工作机构|供职单位|供职机构|来自|来自单位|单位|单位名称|工作单位|所在单位|所属单位|机构|机构名称|公司|公司名称|企业|企业名称|组织|任职单位|派出单位|参会单位|来访单位|organi[sz]ation|organi[sz]ation name|company|company name|institution|affiliation|employer|agency|firm|body|entity|representing|org\.?)$/i,
  ],
  [
    "side",
    /^(?:类别|所属方|主客方|主客|身份|来宾身份|身份类别|主客身份|主宾方|主\/[宾客]|[宾客]\/主|主宾|宾主|方别|side|party|category|type|host\/guest)$/i,
  ],
  ["delegation", /^(?:代表团|团组|考察团|所属团组|delegation|group)$/i],
  ["head", /^(?:带队|领队|团长|是否(?:带队|领队|团长)|带队领导|head|leader|head of delegation)$/i],
  ["sex", /^(?:性别|sex|gender|m\/f)$/i],
  [
    "presence",
    /^(?:是否(?:参会|参加|出席|到会|到场)|(?:参会|出席|参加|到会)(?:状态|情况|与否)|(?:will )?attend(?:ing|s|ance)?|coming|will come|will join|joining)\s*[?？]?$/i,
  ],
  [
    "note",
    /^(?:备注|说明|注|(?:饮食|餐食|用餐|餐饮)(?:禁忌|要求|习惯|需求|偏好)?|忌口|过敏|参会方式|note|notes|remarks?|comments?|diet(?:ary)?(?: requirements?| needs?| restrictions?| preferences?)?|allergies|meal(?: preference)?|status|(?:role|function) (?:at|in|on) (?:the )?(?:event|delegation|meeting|visit|group|mission|trip)|(?:delegation|event) role)$/i,
  ],
];

const IGNORED: ReadonlySet<string> = new Set(
  `ref|ref.|ref no|ref no.|ref. no|ref. no.|reference|code|序号|编号|号|序|排序|no|no.|nr|nr.|#|s/n|index|id|电话|手机|手机号|手机号码|联系电话|电话号码|联系方式|办公电话|邮箱|电子邮箱|电子邮件|微信|微信号|传真|email|e-mail|email address|e-mail address|phone|phone number|mobile|mobile number|tel|tel.|telephone|cell|contact|contact number|fax|wechat|房间|房间号|房号|住宿|room|room no|room no.|hotel|身份证|身份证号|身份证号码|证件号|证件号码|护照号|护照号码|passport|passport no|passport no.|passport number|民族|国籍|籍贯|出生年月|出生日期|年龄|政治面貌|学历|nationality|country|date of birth|age|航班|航班号|车次|到达时间|抵达时间|抵达|离开时间|返程|返程时间|航班信息|车牌|车牌号|签到|签名|签字|座位|座位号|桌号|flight|flight no|flight no.|arrival|departure|arrival time|signature|seat|table`.split(
    /\||\n */u,
  ),
);

// Columns about a person's stay and documents: 入住日期, 护照有效期, "Arrival time".
const LOGISTICS =
  /^(?=.{2,12}$)(?!是否(?!住宿|用车|接送|签到|午餐|晚餐))(?:\P{P}*(?:日期|时间|号码?|电话|方式|邮箱|地址|航班|车次|车牌|房型|房间|房号|编号|证件|护照|身份证|有效期|签证|籍贯|民族|学历|专业|年龄|出生地?|生日|尺码|血型|住宿|酒店|入住|退房|接[机站送]|送[机站]|到达|抵达|返程|离开|签字|签名|天数|人数|照片|照[片相]|桌号|座位|桌次|车辆|车号|司机|传真|网址|邮编|微信|QQ|紧急联系人|户籍|健康|体温|核酸|份数|金额|费用|发票|税号))$|^(?:.{0,12}\b(?:dates?|time|number|no\.?|phone|e-?mail|address|flight|hotel|room|passport|visa|birth|expiry|check-?in|check-?out|arrival|departure|size|signature|website|linkedin))$/iu;

// "Organisation represented", "Name of company", "Your position", "Company (if any)", 参会单位名称: the same without these words.
const FILLERS_EN =
  /^(?:(?:full |official )?names? of (?:the |your )?|your |the |current |present |official |full |main |primary )|\s+(?:represented|held|names?|details|information|in full|in english)$|\s*\((?:if (?:any|applicable|relevant)|optional|required|in full|full name|in english|english|en|as (?:on|in) [\p{L} ]+|[\p{Ll}, .]*e\.g\.[^()]*)\)$/iu;
const FILLERS_ZH =
  /^(?:代表|参加|出席|派遣|隶属|就职|服务|任职|外方|中方|来宾|嘉宾|客商|客人|人员|委派|选派|申报|填报|您的|现|原)(?=单位|公司|企业|机构|职务|职位|姓名)|(?<=单位|公司|企业|机构|职务|职位)(?:名称|全称|情况|信息)$|\s*[（(](?:全称|必填|选填|如有|可选|中文|请填全称|与[^（）()]{2,8}一致)[)）]$/u;
const withoutFillers = (words: string): string =>
  words.replace(FILLERS_EN, "").replace(FILLERS_EN, "").replace(FILLERS_ZH, "").replace(FILLERS_ZH, "");

// 企业职务, 所在企业, 执业机构, 所在律所: whose post it is, and what kind of employer.
const POST_WORDS = costly(
  /^(?:企业|公司|单位|机构|本职|主要|党内|党政|学校|律所|现任|目前|当前|执业)(?:职务|职位|岗位|职称|头衔)$/u,
);
const EMPLOYER_WORDS = costly(
  /^(?:所在|所属|现所在|就职|任职|供职|执业|注册|工作|来源|派出|推荐|选送|报送|参训|隶属)(?:的)?(?:企业|公司|机构|单位|组织|院校|学校|高校|医院|院所|律所|律师事务所|事务所|商会|协会|商协会|集团)(?:名称|全称)?$|^(?:律师?所|律师事务所|事务所|医疗机构)(?:名称|全称)?$/u,
);

const kindOfWords = (words: string): ColumnKind | undefined => {
  const kindOf = (tried: string) =>
    HEADERS.find(([, pattern]) => pattern.test(tried))?.[0] ??
    (IGNORED.has(tried.toLowerCase()) ? "ignored" : undefined) ??
    (POST_WORDS.test(tried) ? "title" : EMPLOYER_WORDS.test(tried) ? "organization" : undefined);
  const core = withoutFillers(words);
  return (
    kindOf(words) ?? (core === words || core === "" ? undefined : kindOf(core)) ?? kindOfForeignHeader(words)
  );
};

const BETWEEN_KINDS = /\s*(?:[/／|&＆+、,，]|\b(?:and|or|and\/or)\b|[及与和或])\s*/iu;
const EMPLOYER: ReadonlySet<ColumnKind> = new Set(["organization", "department", "delegation"]);
// "Company / Organisation", "Position & Company", 部门及职务: what both halves of a heading say together.
const kindOfSeveral = (words: string): ColumnKind | undefined => {
  const parts = words.split(BETWEEN_KINDS).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = parts.map(kindOfWords);
  const [first] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  if (kinds.every((kind) => kind && EMPLOYER.has(kind))) return "organization";
  // "Company / Country"
  if (kinds.some((kind) => kind === "organization") && /\b(?:country|city)\b|国别|国家|城市/iu.test(words))
    return "organization";
  const isPost = kinds.every((kind) => kind === "title" || (kind && EMPLOYER.has(kind)));
  return isPost && kinds.includes("title") ? "post" : undefined;
};

const IN_BRACKETS = /^([^（()）]{2,}?)\s*[（(]([^（()）]{2,})[)）]$/u;
/** The kind of what a heading of a column or a label of a form announces; undefined if it is none. */
export const kindOfHeader = (cell: string): ColumnKind | undefined => {
  const text = simplified(cell)
    .replace(/[*＊:：?？]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  for (const tried of [text, bare]) {
    const found = kindOfWords(tried);
    if (found) return found;
  }
  if (LOGISTICS.test(text)) return "ignored";
  const several = kindOfSeveral(bare);
  if (several) return several;
  // "Name 姓名": the same in two languages.
  const [, zh = "", en = ""] =
    /^(\p{Script=Han}[^\p{Script=Latin}（(]*?)\s*[/／（(]?\s*([\p{Script=Latin} .&/]+?)[)）]?$/u.exec(text) ??
    [];
  const [, en2 = "", zh2 = ""] =
    /^([\p{Script=Latin}][\p{Script=Latin} .&/]*?)\s*[/／（(]?\s*(\p{Script=Han}[^\p{Script=Latin}]*?)[)）]?$/u.exec(
      text,
    ) ?? [];
  const half = zh || zh2;
  const other = en || en2;
  const kinds = [half, other].map((each) => kindOfWords(each.trim()) ?? kindOfSeveral(each.trim()));
  if (half && other && kinds[0] !== undefined && kinds[0] === kinds[1]) return kinds[0];
  // "Representing (organisation)", "Employer (company)"
  const [, before = "", inside = ""] = IN_BRACKETS.exec(text) ?? [];
  if (!before) return undefined;
  const [outer, inner] = [before, inside].map((each) => kindOfWords(each) ?? kindOfSeveral(each));
  return outer !== undefined && (inner === undefined || inner === outer) && before.split(" ").length < 4
    ? outer
    : undefined;
};

/** Whether one label before several values leaves the line an ordinary one: "Participantes: Carlos Ejemplo, Eva Muestra", 参会人员1：…. */
export const isOrdinaryLine = (line: string): boolean => {
  const [, label = "", value = ""] = /^([^:：]*)[:：](.*)$/su.exec(line) ?? [];
  if (/\d\s*$/u.test(label)) return true;
  const kind = kindOfForeignHeader(label.trim());
  if (kind === "organization") return /[,，]/u.test(value);
  return kind === "name" && /[,;，；、&]|\s(?:and|und|et|y|e|en|i)\s/u.test(value);
};
