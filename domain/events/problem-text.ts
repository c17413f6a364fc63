import type { KeyKind } from "./key-rules";
import type { Problem, ProblemCode } from "./problems";
import { ACTS_WITH_WHOM } from "./remark-rules";
import type { Lang } from "./values";

type Values = Problem["values"];
type Wording = Readonly<Record<Lang, (values: Values) => string>>;

const KINDS: Readonly<Record<KeyKind | "any", Readonly<Record<Lang, string>>>> = {
  participant: { en: "participant", zh: "参加人员" },
  delegation: { en: "delegation", zh: "代表团" },
  item: { en: "agenda item", zh: "议程" },
  remark: { en: "remark", zh: "发言要点" },
  outcome: { en: "outcome", zh: "成果" },
  agreement: { en: "agreement", zh: "协议" },
  scope: { en: "scope item", zh: "合作事项" },
  follow_up: { en: "follow-up", zh: "跟进事项" },
  photo: { en: "photo", zh: "照片" },
  any: { en: "part", zh: "条目" },
};

const TYPES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  string: { en: "a string", zh: "文字" },
  number: { en: "a number", zh: "数字" },
  whole: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "true 或 false" },
  list: { en: "a list", zh: "列表" },
  object: { en: "an object", zh: "对象" },
  null: { en: "null", zh: "null" },
};

const OR: Readonly<Record<Lang, string>> = { en: " or ", zh: "或" };
const COMMA: Readonly<Record<Lang, string>> = { en: ", ", zh: "、" };

/** One or more kinds, separated by blanks, as text: "agreement, agenda item or outcome". */
const kind = (names: string | undefined, lang: Lang): string => {
  const words = (names ?? "").split(" ").map((name) => KINDS[name as KeyKind]?.[lang] ?? KINDS.any[lang]);
  return [words.slice(0, -1).join(COMMA[lang]), words.at(-1)].filter(Boolean).join(OR[lang]);
};
const type = (name: string | undefined, lang: Lang): string => TYPES[name ?? ""]?.[lang] ?? name ?? "";

const both = (en: string, zh: string): Wording => ({ en: () => en, zh: () => zh });

const WORDINGS: Readonly<Record<ProblemCode, Wording>> = {
  missing: both("is missing; a complete record needs it", "缺少此项；完整的记录必须填写"),
  unknown_field: {
    en: ({ field }) => `the format has no field "${field}" here; correct its name or remove it`,
    zh: ({ field }) => `此处没有名为“${field}”的字段；请改正字段名或删去`,
  },
  wrong_type: {
    en: (v) => `is ${type(v.received, "en")}; it must be ${type(v.expected, "en")}`,
    zh: (v) => `应为${type(v.expected, "zh")}，现为${type(v.received, "zh")}`,
  },
  not_one_of: {
    en: ({ received, allowed }) =>
      `${received ? `"${received}" is not known here; ` : ""}use one of: ${allowed}`,
    zh: ({ received, allowed }) => `${received ? `“${received}”不在可选范围内；` : ""}请改用：${allowed}`,
  },
  not_whole: {
    en: ({ received }) => `${received} is not a whole number; write it without a fraction`,
    zh: ({ received }) => `${received}不是整数；请填写整数`,
  },
  too_small: {
    en: ({ least }) => `is too small; it must be ${least} or more`,
    zh: ({ least }) => `数值过小；不得小于${least}`,
  },
  not_a_day: {
    en: ({ received }) =>
      `"${received}" is not a day of the calendar; write it as 2022-05-25, 2022-05 or 2022`,
    zh: ({ received }) => `“${received}”不是有效日期；请写成2022-05-25、2022-05或2022的形式`,
  },
  not_a_time: {
    en: ({ received }) => `"${received}" is not a time of day; write it as 09:30`,
    zh: ({ received }) => `“${received}”不是有效时间；请写成09:30的形式`,
  },
  empty_key: both("is an empty key; enter a unique one", "标识为空；请填写唯一的标识"),
  empty_text: both("is empty; enter a text or remove the field", "内容为空；请填写或删去该字段"),
  no_language: both(
    "has no language; write it in en, zh or both",
    "没有任何语言的内容；请填写en或zh，或两者都填",
  ),
  chinese_in_english: {
    en: ({ received }) => `contains Chinese characters or punctuation: "${received}"; move them to zh`,
    zh: ({ received }) => `英文中含有汉字或中文标点：“${received}”；请移到zh`,
  },
  nobody: both('names nobody; name who spoke, or write "all"', "未注明发言人；请注明，或写“all”"),
  from_what: both(
    "does not say what it comes from; name an agreement, a remark, an outcome or an item",
    "未注明来源；请指明agreement、remark、outcome或item之一",
  ),
  too_deep: {
    en: ({ most }) => `the record is nested more than ${most} levels deep; check the file`,
    zh: ({ most }) => `记录的层级超过${most}层；请检查文件是否有误`,
  },
  too_many: {
    en: ({ count, most }) => `has ${count} entries, and ${most} at most are taken here; shorten the list`,
    zh: ({ count, most }) => `列表有${count}项，此处最多${most}项；请删减`,
  },
  too_long: {
    en: ({ count, most }) => `has ${count} characters, and ${most} at most are taken here; shorten the text`,
    zh: ({ count, most }) => `文字有${count}个字符，此处最多${most}个；请缩短`,
  },
  too_large: {
    en: ({ megabytes, values }) =>
      `the record is too large: it may have ${megabytes} MB and ${values} values at most; shorten it, or make several records of it`,
    zh: ({ megabytes, values }) => `记录过大：最多${megabytes} MB、${values}个值；请删减，或拆分成多条记录`,
  },
  not_valid: {
    en: ({ received }) => `"${received}" is not valid here; see docs/event-record.md`,
    zh: ({ received }) => `“${received}”不能用在此处；请参见docs/event-record.md`,
  },
  key_twice: {
    en: ({ key }) => `the key "${key}" names something else already; change one of the two`,
    zh: ({ key }) => `标识“${key}”已被使用；请为其中一个另取标识`,
  },
  no_such_key: {
    en: ({ key, wanted }) =>
      `there is no ${kind(wanted, "en")} with the key "${key}"; add it or correct the key`,
    zh: ({ key, wanted }) => `没有标识为“${key}”的${kind(wanted, "zh")}；请补充或改正标识`,
  },
  key_of_other_kind: {
    en: (v) =>
      `"${v.key}" is the key of something else (${kind(v.found, "en")}); give the key of what is meant here (${kind(v.wanted, "en")})`,
    zh: (v) => `“${v.key}”是${kind(v.found, "zh")}的标识；此处应为${kind(v.wanted, "zh")}的标识`,
  },
  no_such_scope: {
    en: (v) => `the agreement "${v.agreement}" has no scope item "${v.key}"; add it or correct the key`,
    zh: (v) => `协议“${v.agreement}”中没有合作事项“${v.key}”；请补充或改正标识`,
  },
  no_such_point: {
    en: (v) => `the remark "${v.remark}" has no point ${v.point} (the first is 0); correct the number`,
    zh: (v) => `发言“${v.remark}”没有序号为${v.point}的要点（从0数起）；请改正序号`,
  },
  no_such_topic: {
    en: (v) => `the agenda item "${v.item}" has no topic ${v.topic} (the first is 0); correct the number`,
    zh: (v) => `议程“${v.item}”没有序号为${v.topic}的议题（从0数起）；请改正序号`,
  },
  person_and_group: both(
    "is a person and a group at once; make two participants of it",
    "既是个人又是团体；请分成两名参加人员",
  ),
  person_or_group: both(
    "is neither a person nor a group; fill in one of the two",
    "既无个人也无团体；请填写其中之一",
  ),
  organization_and_participant: both(
    "is an organization and a participant at once; make two organizers of it",
    "既是单位又是参加人员；请分成两个主办方",
  ),
  organization_or_participant: both(
    "names neither an organization nor a participant; fill in one of the two",
    "既无单位也无参加人员；请填写其中之一",
  ),
  organization_and_group: both(
    "is an organization and a group at once; make two parties of it",
    "既是单位又是团体；请分成两个签约方",
  ),
  organization_or_group: both(
    "names neither an organization nor a group; fill in one of the two",
    "既无单位也无团体；请填写其中之一",
  ),
  head_of_other_delegation: {
    en: (v) => `"${v.key}" does not belong to this delegation; set their delegation to "${v.delegation}"`,
    zh: (v) => `“${v.key}”不属于该代表团；请将其代表团设为“${v.delegation}”`,
  },
  end_before_start: {
    en: (v) => `the end ${v.end} is before the start ${v.start}; correct one of the two`,
    zh: (v) => `结束日期${v.end}早于开始日期${v.start}；请改正其中之一`,
  },
  expires_before_effective: {
    en: (v) =>
      `it expires on ${v.expiresOn}, before it takes effect on ${v.effectiveOn}; correct one of the two`,
    zh: (v) => `到期日${v.expiresOn}早于生效日${v.effectiveOn}；请改正其中之一`,
  },
  one_party: both(
    "a signed agreement has two parties or more; add the other party, or name none",
    "已签署的协议至少有两个签约方；请补充另一方，或不填签约方",
  ),
  open_sides_without_open: both(
    "says on which side there were others, but not that there were others; add that, or remove the side",
    "注明了其他人员的所属方，但未注明另有其他人员；请补充注明，或删去所属方",
  ),
  did_not_with_activity: both(
    'what they did is recorded for the activity "other" only; remove it, or choose that activity',
    "“活动内容”只用于“其他”类环节；请删去，或改选“其他”",
  ),
  empty_post: both(
    "has neither an organization nor a title; fill in one of them",
    "既无单位也无职务；请至少填写一项",
  ),
  welcome_with_points: both(
    "a welcome has no points; record what else was said as a remark of its own",
    "“欢迎”没有要点；其他内容请另列为一条发言",
  ),
  whom_not_with_act: {
    en: ({ act }) => `"whom" does not go with "${act}", only with ${ACTS_WITH_WHOM.join(", ")}; remove it`,
    zh: ({ act }) => `“${act}”没有对象（whom），只有${ACTS_WITH_WHOM.join("、")}有；请删去`,
  },
  from_not_with_act: {
    en: ({ act }) => `"from" goes with "convey" only, not with "${act}"; remove it`,
    zh: ({ act }) => `“from”只用于convey，不用于“${act}”；请删去`,
  },
  message_not_with_act: {
    en: ({ act }) => `"message" goes with "convey" only, not with "${act}"; remove it`,
    zh: ({ act }) => `“message”只用于convey，不用于“${act}”；请删去`,
  },
  act_without_points: {
    en: ({ act }) => `"${act}" says nothing without points; add what was said`,
    zh: ({ act }) => `“${act}”必须有要点；请补充所讲内容`,
  },
  thank_without_whom_or_points: both(
    "thanks need an addressee or a reason; fill in whom or points",
    "“感谢”须有对象或事由；请填写whom或points",
  ),
  convey_without_message_or_points: both(
    "a message needs a name or a content; fill in message or points",
    "“转达”须有名称或内容；请填写message或points",
  ),
  absent_speaker: {
    en: ({ key }) => `"${key}" was absent and cannot have spoken; correct the presence or the speaker`,
    zh: ({ key }) => `“${key}”未到场，不能发言；请改正到场情况或发言人`,
  },
  organizations_contradict: {
    en: (v) =>
      `"${v.name}" is in the record twice, with "${v.here}" here and "${v.there}" before; make them agree`,
    zh: (v) => `“${v.name}”在记录中出现多次，此处为“${v.here}”，前文为“${v.there}”；请统一`,
  },
  not_a_zone: {
    en: ({ received }) => `"${received}" is not the name of a time zone; write it as Asia/Shanghai`,
    zh: ({ received }) => `“${received}”不是时区名称；请写成Asia/Shanghai的形式`,
  },
};

/** The message of a problem, without its path: what is wrong and how to fix it. */
export const problemText = (problem: Problem, lang: Lang): string =>
  WORDINGS[problem.code][lang](problem.values);
