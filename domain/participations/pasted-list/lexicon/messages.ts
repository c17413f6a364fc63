// Words of chats and mails around the people they name.

import { sequenceEnds } from "../../../sequences";
import { costly } from "../costly";

const ANSWER =
  "收到|好的?|好嘞|好滴|嗯|行|可以|没问题|明白|知道了|谢谢\\P{P}{0,6}|感谢\\P{P}{0,6}|多谢|辛苦\\P{P}{0,6}|已阅|已?知悉|okay|ok|noted|got it|great|perfect|thx|tks|thanks?(?: you)?(?: (?:all|a lot|so much|everyone|very much))?|many thanks|received|will do|sure|you're welcome|cheers";
const BEGINS_WITH_ANSWER = new RegExp(`^(?:${ANSWER})`, "iu");
const ANSWER_OR_MARK = new RegExp(`^(?:${ANSWER}|[\\s!！。.~～,，、])$`, "iu");
/** The characters of the longest answer or address; most have far fewer. */
const LONGEST = 40;
/** Whether a message answers or thanks, and names nobody. */
export const isChatter = (text: string): boolean =>
  BEGINS_WITH_ANSWER.test(text) && sequenceEnds(text, ANSWER_OR_MARK, LONGEST).has(text.length);
/** What a message may begin with before it names people. */
export const OPENING_CHATTER =
  /^(?:(?:收到|好的|嗯+|谢谢|感谢|okay|ok|noted|got it|great|perfect|thx|tks|thanks?(?: you)?(?: all)?|hi|hello)[\s!！。.~～,，、]+)+(?=\S)/iu;
const ADDRESS =
  /^(?:(?:各位|大家|同志|各单位|各部门|@\S+|dear \p{L}+|hi(?: \p{L}+)?|all)\p{L}{0,4}|[，,：:！!~\s])$/iu;
const ASKS =
  /^(?:(?:麻烦|烦请|请|辛苦)(?!假|示).{0,40}(?:报|反馈|提供|统计|登记|接龙|填写?|发(?:我|给)|告知|确认)|(?:please|pls|kindly|could you|can you|would you)\b.{0,80}\b(?:send|share|confirm|provide|reply|tell|names?|register|list)\b)/iu;
/** Whether a message asks for names, and contains none. */
export const isRequest = (text: string): boolean =>
  /[?？吗]\s*$/u.test(text) ||
  [...sequenceEnds(text, ADDRESS, LONGEST)].some((end) => ASKS.test(text.slice(end)));

/** Codes that chat programs print for pictures: [抱拳]. */
export const PICTURES = costly(
  /\[(?:OK|Emm|强|弱|微笑|撇嘴|色|发呆|得意|流泪|害羞|闭嘴|睡|大哭|尴尬|发怒|调皮|呲牙|惊讶|难过|抓狂|吐|偷笑|愉快|白眼|傲慢|困|惊恐|憨笑|悠闲|咒骂|疑问|嘘|晕|衰|骷髅|敲打|再见|擦汗|抠鼻|鼓掌|坏笑|鄙视|委屈|快哭了|阴险|亲亲|可怜|笑脸|生病|脸红|破涕为笑|恐惧|失望|无语|嘿哈|捂脸|奸笑|机智|皱眉|耶|吃瓜|加油|汗|天啊|社会社会|旺柴|好的|打脸|哇|翻白眼|666|让我看看|叹气|苦涩|裂开|嘴唇|爱心|心碎|拥抱|握手|胜利|抱拳|勾引|拳头|合十|啤酒|咖啡|蛋糕|玫瑰|凋谢|菜刀|炸弹|便便|月亮|太阳|庆祝|礼物|红包|發|福|烟花|爆竹|猪头|跳跳|发抖|转圈|鲜花|赞|收到|thumbs ?up|smile|heart|rose)\]/giu,
);

/** Words by which senders include themselves among those who come. */
export const SELF_ZH =
  /(?<=^|[，,、；;。\s+＋]|还有|以及|加上|及|和|与|带|[人位名])(?:我自己|我本人|本人|我(?=[，,、；;。（(]|$|\s|去|来|参加|陪同|出席|一起|也|和|跟|与|及))(?:也?(?:去|来|参加|陪同|一起去?|出席))?/gu;
export const SELF_EN =
  /\bcount me in\b|\bit(?:['’]s| is| will be) me\b|^me too\b|\b(?:myself|me|yours truly)\b(?!')|^I(?:['’]m| am) (?:also )?in(?: too\b| as well\b|(?=[\s.!]*$))|^I(?: will| shall| can|['’]ll|['’]m| am)?(?: also)?(?: be)? (?:attend|join|com)(?:ing|e)?\b(?: too\b| as well\b)?|^I(?: will| shall|'ll|’ll) (?:also )?be (?:there|present)\b(?: as well| too)?(?: myself)?/giu;

/** Words by which a mail refers to its writer's own people. */
export const OURS =
  /我(?:司|方|单位|公司|局|院|校|会|行|处|委|办|中心|部|厅|集团|协会|商会|馆|社|所|们)|本(?:单位|公司|司|局|院|校|会|行|馆|社|中心|人)|敝司|[我本](?:會|處|辦|館|協會|商會|集團|學校|們|廠|團)|\b[Tt]he delegation to your\b|\b(?:[Oo]ur|us|[Ww]e|[Mm]y|myself|I|me)\b/u;

/** The words before the name of the sender of a mail. */
export const CLOSING = costly(
  /^(?:(?:(?:best|kind|warm|many|kindest|warmest)(?: wishes)?|regards|yours(?: truly| faithfully)?|sincerely|cheers|thank(?:s|s again| you)(?: (?:and|&)(?= (?:best|kind|warm|regards)))?|brgds|rgds|with (?:best|kind) (?:regards|wishes)|all the best|(?:so )?sorry (?:for|about) (?:the|any|all the|this) (?:trouble|inconvenience|confusion|(?:late|short) (?:notice|change)|change|mix-?up)|speak soon|talk soon|see you (?:soon|then|there)|mit freundlichen grüßen|mfg|cordialement|saludos(?: cordiales)?|atentamente)[\s,，.!！/]*)+$|^(?:此致(?:敬礼)?|敬礼|敬上|[顺順][颂頌祝致]\P{P}{0,5}|(?:商|时|時|台|近|教|政|文|年|春|夏|秋|冬)[祺绥綏安]|[谨恭敬]祝\P{P}{1,5}|祝好|祝(?:您|你)?(?:一切|工作|商|万事|身体)\P{P}{1,6}|以上[，,]?谢谢|--|—{2,})[\s,，.!！。]*$/iu,
);

/** The beginning of the quoted mail. */
export const QUOTED =
  /^(?:on .{6,90} wrote|.{0,60}写道|-{2,}\s*(?:original message|forwarded message|原始邮件|原邮件|回复的?邮件|转发的?邮件).*|(?:发件人|寄件者|from)\s*[:：].{2,80})\s*[:：]?$/iu;
