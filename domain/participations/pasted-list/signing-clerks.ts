import { costly } from "./costly";
import { CLOSING, OURS } from "./lexicon/messages";
import { isSignedDate } from "./signed-letters";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const NAME = /^(\p{Script=Han}{2,4})(?:\s+(?:敬上|谨上|谨启|上))?$/u;
const POST =
  /^\P{P}{0,10}(?:专员|秘书|助理|干事|文员|内勤|联络员|联络人|联系人|行政|主管|经理|主任|科长|科员|副主任|职员|教师|老师)$/u;
// 样例机械有限公司行政部: the firm and the section that writes for it.
const FIRM = costly(
  /^(\P{P}{2,30}?(?:公司|集团|局|委员会|管委会|[协商学总工联]会|工商联|研究[院所会]|大学|学院|学校|中学|医院|银行|中心|街道|合作社|事务所|设计院|基金会|博物馆|图书馆|园区|厅|院|厂|社|馆))\s*((?:(?:党政|综合|行政|院长|校长|局长|总经理|董事长|会长|主任|总裁|馆长|行长|外事|国际)?(?:办公室|办公厅|秘书处|办)|\P{P}{2,8}[部处科室])?)$/u,
);
const CONTACT = costly(
  /^(?:(?:联系|办公|移动)?(?:电话|手机|邮箱|电邮|邮件|地址|传真|微信|网址|官网|座机|邮编|方式|QQ)|e-?mail|tel|mob(?:ile)?|fax|phone|add(?:ress)?|wechat|web|www)(?:\s*[:：.]\s*|\s+|(?=\d))\s*\S|^[+\d(][\d\s()+-]{6,20}$|^\S+@\S+$/iu,
);
const CLOSES = /[。！!～~]$|^(?:谢谢|感谢|多谢|此致|敬礼|祝好|特此|以上|请查收|盼复|顺[颂祝致])/u;
const SELF = /我本人|我自己|(?:由|和|与|及|、)我(?:[和与及、，,。带参出]|$)|本人(?!不)/u;
const STAYS = /(?:我|本人)(?:本人|自己)?(?:因[^，,。]{1,8}[，,]?)?(?:就|届时|当天)?(?:不|无法|没法|没有)/u;

const isFilled = (line: Line | undefined): line is Line => line !== undefined && !line.aside;

/**
 * The lines of a message about the writer's own people (我司) that somebody signs with name, post and section above phone number
 * and address: who signs is nobody of the list, and the organization without its section is the last line.
 */
export const withClerksApart = (lines: Lines): Lines => {
  const texts = lines.map((line) => (isFilled(line) ? withoutMarks(line.text).trim() : ""));
  if (!texts.some((text) => NAME.test(text))) return lines;
  const at = texts.findLastIndex((text) => text !== "" && !isSignedDate(text) && !CONTACT.test(text));
  const [, firm = ""] = FIRM.exec(texts[at] ?? "") ?? [];
  const line = lines[at];
  if (!firm || !line || at < 3) return lines;
  const nameAt = POST.test(texts[at - 1] ?? "") && NAME.test(texts[at - 2] ?? "") ? at - 2 : at - 1;
  const name = NAME.exec(texts[nameAt] ?? "")?.[1];
  const said = texts.slice(0, nameAt);
  const closing = said.findLast((text) => text !== "") ?? "";
  const isParted = texts[nameAt - 1] === "" || CLOSES.test(closing) || CLOSING.test(closing);
  const isOurs = said.some((text) => OURS.test(text));
  if (!name || !isParted || !isOurs || said.some((text) => text.includes(name))) return lines;
  if (said.some((text) => SELF.test(text) && !STAYS.test(text))) return lines;
  const signed = { ...line, text: firm };
  // What is below a closing formula is read as the signature of a mail.
  if (CLOSING.test(closing)) return lines.map((each, n) => (n === at ? signed : each));
  return [
    ...lines.slice(0, nameAt),
    ...lines.flatMap((each, n) =>
      each && n >= nameAt && n !== at ? [{ ...each, aside: true as const }] : [],
    ),
    signed,
  ];
};
