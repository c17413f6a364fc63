import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";

const HAN = /\p{Script=Han}/u;

// 来不 of 来不了, 要上课, 来厂里, 先报给你, 带12个学生
const NAME_ZH = costly(
  /^(?:[来去到赴](?:不|馆$|厂|校$|院$|局$|人$|公司|单位|访$|过$|我|贵)|要|都[来去]|先|还|也|这|我|你|您|咱|说|报给|带[\d一二两三四五六七八九十]|[^·]{1,4}系$)|[来去]不$|[来去]过$|给[你您我]|[将拟]于|一共|[俩仨]个?人$|·.{1,6}[将拟于]$|^[^·]*的[^·]*$|^(?:老|小)?\p{Script=Han}[总局处科工]$|^\p{Script=Han}(?:主任|经理|书记|[局处科部会院校]长)$/u,
);
// 曹局临时去省里开会, 人定了, 应我馆, 我馆赴贵馆, 到学校是示例中学
const ORGANIZATION_ZH = costly(
  /[来去到赴](?:不|省里|市里|区里|县里|北京|外地|一趟)|了(?!凡)|开会(?!来)|先报|名单|更新|一下|出差|生病|请假|全名|来(?:厂|馆|校|我|公司|单位|学校)|^应[我本]|^[我本]\P{P}{1,2}(?:[赴去到来]|前往)|[去到赴来]贵|^就\P{P}{0,2}个|^再|^[带加]|加一个|^到(?:学校|公司|厂|馆|单位|我|贵|[市局区])|是|[和与跟]我$|过去$|^客人|要去|给[你您我]|[一二三四五六七八九十\d]个人/u,
);
const TITLE_ZH = /[了]|[来去]不|带队|过来|过去/u;
// "Mark's mobile is", "Tomorrow at 9", "Model College; Consul Ann Example will speak", "PA to the Chairman"
const ORGANIZATION_EN = costly(
  /;|\p{Ll}{4}[.!?] \p{Lu}|^(?:Mayor|President|Rector|Chairman|Director|Governor) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:of|and)\b|\b(?:is|are|was|were|will|can|can['’]t|cannot|has|have|had|would|please)\b(?= \p{Ll}|$)|['’]s (?:mobile|number|phone|e-?mail|cell)\b|^(?:[Tt]omorrow|[Tt]oday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|^the (?:city|county|university|company|hospital)['’]s\b|^(?:PA|EA|[Aa]ssistant|[Ss]ecretary|[Aa]dvis[eo]r) to\b/u,
);
const NAME_EN = costly(
  /^(?:Dear|Hi|Hello)\b|['’]s (?:mobile|number|phone)|\b(?:is|are|was|were|will|can['’]t|cannot)\b(?= \p{Ll})/u,
);

// Characters and words without which none of these match, so that they are rarely compiled.
const SIGN_ZH = /[来去到赴了开先名更一出生请全应我贵就再带加是和与跟过客要给人]/u;
const SIGN_EN = /[;?!'’]|\. | [a-z]|^(?:To|\p{Lu}\p{Ll}+day|PA|EA|Ass|Sec|Adv|May|Pres|Rec|Cha|Dir|Gov)/u;
const isSpokenEn = (text: string): boolean => SIGN_EN.test(text) && ORGANIZATION_EN.test(text);

/** Whether words that were read as a name are a verb with its complement, a greeting or another part of a sentence. */
export const isSpokenName = (text: string): boolean =>
  HAN.test(text) ? NAME_ZH.test(simplified(text)) : NAME_EN.test(text);

/** Whether words that were read as an organization are a clause: they hold a verb, a time or a pronoun with a predicate. */
export const isSpokenOrganization = (text: string): boolean =>
  HAN.test(text)
    ? SIGN_ZH.test(simplified(text)) && ORGANIZATION_ZH.test(simplified(text))
    : isSpokenEn(text);

/** Whether words that were read as a title are a clause. */
export const isSpokenTitle = (text: string): boolean =>
  HAN.test(text) ? TITLE_ZH.test(simplified(text)) : isSpokenEn(text) && !/ to\b/u.test(text);
