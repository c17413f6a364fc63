import { titlesAt } from "./chinese-words";
import { costly } from "./costly";
import type { Reader } from "./items";
import { simplified } from "./lexicon/simplified";

const THINGS =
  "(?:午餐|晚餐|早餐|中餐|晚宴|用餐|就餐|住宿|食宿|吃住|车辆|用车|车费|礼品|礼物|纪念品|伴手礼|名牌|席卡|桌牌|桌签|台签|座签|胸牌|证件|会场|会议室|投影|茶歇|鲜花|水果|横幅|欢迎牌|接站牌|停车|签证|护照|机票|车票|票|邀请函|饮食|口味|材料|资料|会议资料|会议材料|照片|身份证号?|联系方式|电话|行程|日程|议程|流程|房间|酒店|发言稿|稿子|翻译|交通|费用|经费|差旅|顺序|排序|人员顺序|名单顺序|排名|座次|着装)";
const TIME =
  "(?:[今明后当次][天日晚早]|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天]|[上下中]午|早上|晚上?|本月|\\d{1,2}[月日号点时]|[一二三四五六七八九十]{1,3}点|\\d{1,2}[:：]\\d{2}|半|一刻|[-—至])";
const STATE =
  "(?:请|由|需|已|将|我方|对方|贵方|稍后|另行|待|都|均|也|就|可|要|在|按|以|准备|安排|自理|自行|上|方面|暂|随后|会|定|到时|后续|无|没有|不|如下|见|附|和|及|与|信息|情况)";
const REMARK = costly(
  new RegExp(
    `^(?:另外|此外|另|还|并|也|再|同时|届时|到时|因此|所以|全程|最好)?(?:` +
      "请(?!假|(?:予以?|您)?(?:查收|查阅|收阅|审阅|知悉|接龙|报)).{2,}|(?:麻烦|烦请|敬请|劳烦|恳请|有劳|辛苦|拜托).{2,}|(?:特此|专此|谨此).{0,8}|此致|敬礼|盼复|妥否.{0,6}|" +
      "以上(?:人员|同志|名单|信息|同事|领导|各位|几位|代表|嘉宾|客人)?(?:均已|都已|请|如|若|暂|仅|为最终|供|，).*|" +
      "(?:对方|客人|他们|外宾|来宾|客户|代表团)(?:一行)?(?:也|还|都|均|暂)?(?:不|无|没|需要?|希望|要求|想|会(?=乘|坐|住|自|带|在|提前|说|讲)|将(?=乘|坐|住|自|带|在|于)|有(?=忌口|清真|素食|特殊)|带|自行|住|坐|乘|下榻).*|" +
      "(?:会谈|会见|会议|座谈|参观|会|签约|活动|仪式|用餐|饭)(?:结束)?[后前](?:赴|去|到|在|请|将|会|安排|统一|一起|合影|参观|用餐|前往|返回|有).*|会后合影|" +
      `${TIME}{1,4}(?:左右|前后|许)?(?:准时|统一)?(?:到|抵达|到达|出发|集合|离开|返程|返回)(?!.*的)[^，,]{0,12}|${THINGS}${STATE}.*|(?:如有|如需|若有|若需|需要?(?=邀请|安排|准备|接|派|提|办|预|打|住|订|翻|盖|开)|无需|不用|不需要?|不必|无忌口|没有忌口).*|` +
      "(?:晚上|中午|下午|上午|早上|当天|当晚|会后|会前|之后|随后|届时|到时候?|[今明]晚)(?:我们?|统一|一起|还|再|将|安排|请|用餐|便餐|合影|参观|住).*|(?:晚上|中午|当晚|[今明]晚)在.*|" +
      "(?:人员|名单)(?:顺序|排序|排名)?(?:以此|以这|如有|若有|会再|稍后|后续).*|.{0,8}准备\\d{1,3}[份个张套]|.{2,14}(?:为准|为盼|为荷|为感|即可))$",
    "u",
  ),
);
// 请李大例参加: somebody is to take part, unlike 请准时参加.
const TAKES_PART = /参加|出席|陪同|列席|参会|主持|前往|带队|牵头|对接/u;
const ASKED_ALL =
  /^(?:以上|上述)?(?:人员|同志|各位|大家|全体|领导|老师|同事)*请(?:各位|大家|全体|以上人员|同志|人员|领导|务必|准时|按时|提前|届时|统一|穿正装)*(?:参加|出席|参会)(?:会议|活动)?$/u;
// 以上人员均为示例局的: whose people they are.
const OF_WHOM = /均为|均是|都是|来自|任|兼|换|改为|改由|由.{2,}(?:参加|出席|代替)/u;
const NO_TITLE = /^(?:\p{Script=Han}{0,3}翻译|司机|代表|领导|秘书|记者|专家|主持人?|主席台)/u;

const holdsTitle = (plain: string): boolean =>
  Array.from(plain).some(
    (_, at) =>
      !NO_TITLE.test(plain.slice(at)) && titlesAt(plain, at).some(({ end }) => end - at >= 2 && end > at),
  );

/** Whether a clause only asks for or remarks on something around the visit: 麻烦安排会议室, 对方希望参观展厅, 专此函复. */
const isRemark = (clause: string): boolean => {
  const words = simplified(clause.trim().replace(/[。.！!~～]+$|\[\p{Script=Han}{1,4}\]$/gu, ""));
  if (words.length < 2 || words.length > 40 || !REMARK.test(words)) return false;
  if (ASKED_ALL.test(words)) return true;
  return (
    !TAKES_PART.test(words) && !OF_WHOM.test(words) && !holdsTitle(words) && !/[：:、](?!\d\d)/u.test(words)
  );
};

// 其余人员名单待对方提供, 其他人待定
const OTHERS_LATER =
  /^(?:其余|其他|其它|剩余|还有|另有|另外)(?:的?(?:人员|成员|名单|人选|人|代表|[几两三]位|同志|团员|随行人员|参会人员|嘉宾)|[\d一二两三四五六七八九十]{1,2}个?[人名位]){0,2}(?:具体|尚|还|暂|后续|稍后|随后|正在|等){0,2}(?:待|未|没|另行|另|再|稍后|后续|随后|补)[^，,。：:；;、]{0,10}(?:定|确认|提供|通知|补充|报|落实|告知|发|给|明确)[^，,。：:；;、]{0,4}$/u;
// 还有其他人，名单周一再报
const OTHERS_LISTED = costly(
  /^(?:(?:还有|另有|以及|另外还有)(?:其他|其它|其余|几位|一些|部分)|其他|其它|其余)(?:人员?|同事|成员|代表|同志|嘉宾|客人|领导)?[，,。；;（(]\s*(?:具体|完整|详细|最终|全部)?(?:名单|姓名|名字|人选)[^，,。；;：:、]{0,12}[)）。]?$/u,
);
/** Whether a clause says that there are others whose names follow later. */
const saysOthersFollow = (clause: string): boolean =>
  OTHERS_LATER.test(simplified(clause.trim().replace(/[。.！!]+$/u, "")));

const THANKS = /^(?:谢谢|感谢|多谢|辛苦了?)$/u;
const SEPARATOR = /([，,。；;！!]\s*)/u;
// 王小样为团长, 李大例吃素
const OF_SOMEBODY = costly(
  /^(\P{P}{2,4}|[^，,。：:；;、]{2,12}[·•][^，,。：:；;、]{1,8}?)(?:先生|女士)?(?:(?:为|任|担任|是|作为)(?:本次|此次)?(?:代表团)?(?:团长|副团长|领队|组长|主宾|主陪|带队|联系人)|(?:需要?)?(?:吃素|素食|吃清真|清真|不吃.{1,3}|忌.{1,4}|对.{1,4}过敏|不喝酒|不饮酒)(?:餐)?)$/u,
);
/** A line without its clauses that are remarks, and these; `open`: one of them says that others follow. */
export const withoutRemarks = (line: string): { text: string; remarks: string[]; open: boolean } => {
  const found = { text: line, remarks: [] as string[], open: false };
  if (!/\p{Script=Han}/u.test(line)) return found;
  if (OTHERS_LISTED.test(simplified(line.trim()))) return { text: "", remarks: [line], open: true };
  const pieces = line.split(SEPARATOR);
  const clauses = pieces.filter((_, at) => at % 2 === 0 && pieces[at]?.trim() !== "");
  if (clauses.every((clause) => isRemark(clause) || saysOthersFollow(clause) || THANKS.test(clause)))
    return { text: "", remarks: [line], open: clauses.some(saysOthersFollow) };
  let [kept, ended] = ["", ""];
  for (let at = 0; at < pieces.length; at += 2) {
    const [clause = "", sign = ""] = [pieces[at], pieces[at + 1]];
    if (clause.trim() === "") continue;
    const others = saysOthersFollow(clause);
    // Behind people or a heading only.
    const isBehind = /[：:]/u.test(kept) || holdsTitle(simplified(kept));
    const [, name] = OF_SOMEBODY.exec(clause.trim()) ?? [];
    if (isBehind && (others || isRemark(clause) || (name && kept.includes(name)))) {
      found.remarks.push(clause.trim());
      found.open ||= others;
      if (/[。；;！!]/u.test(sign)) ended = sign;
      continue;
    }
    kept = `${ended ? kept.replace(/[，,；;]\s*$/u, "") : kept}${ended}${clause}${sign}`;
    ended = "";
  }
  return found.remarks.length === 0 ? found : { ...found, text: kept.replace(/[，,；;]\s*$/u, "") };
};

/** Whether a line says of somebody named above that they lead the party or what they eat. */
export const isOfNamed = ({ items }: Reader, line: string): boolean => {
  const [, name = ""] = OF_SOMEBODY.exec(line.trim().replace(/[。.！!]+$/u, "")) ?? [];
  if (name === "") return false;
  return items.some((item) => {
    const people =
      item.kind === "person" ? [item.read] : item.kind === "line" ? (item.readings[0]?.people ?? []) : [];
    return people.some(({ names }) => names.some(({ text }) => text === name));
  });
};
