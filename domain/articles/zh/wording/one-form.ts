import { endReplaced, type Rewording } from "../../rewording";

const COMMITTEE = /中共(\p{Script=Han}{2,8}?委)(?!员会)/gu;

/** Parties of which each has a committee of its own, so that 中共 says whose it is. */
const PARTIES = /民[革盟建进]|农工党|致公党|九三|台盟|党派|政协/u;

/** 湖滨区委统战部, for 中共湖滨区委统战部 in a sentence that has 湖滨区委 too: one organization has one name. */
export const partyBriefly: Rewording = (text) => {
  if (!text.includes("中共") || PARTIES.test(text)) return undefined;
  for (const { index, 1: name = "" } of text.matchAll(COMMITTEE))
    if (new RegExp(`(?<=^|[^\\p{Script=Han}]|[和与及对由向])${name}`, "u").test(text))
      return { from: index, to: index + 2, text: "" };
  return undefined;
};

/** Somebody else whom 他 or 她 may mean. */
const OTHERS = "(?:女儿|儿子|孩子|父亲|母亲|妻子|丈夫|夫人|爱人|老师|学生|同学|同事|朋友|先生|女士|[他她]的)";
const SELF = new RegExp(
  `^([^。“”]*(?:表示|指出|认为|回忆|说)，)自己(?!的|[^；。“”]*${OTHERS})(?=[^；。“”]*[给让使令](他|她)(?:留|印|感|深|难))`,
  "u",
);

/** 安例表示，他曾到访湖滨，湖滨给他留下深刻印象, for 自己曾到访湖滨: the speaker is one pronoun in one statement. */
export const speakerByOnePronoun: Rewording = (text) => {
  const [, front, pronoun] = (text.includes("自己") && SELF.exec(text)) || [];
  return front !== undefined && pronoun
    ? { from: front.length, to: front.length + 2, text: pronoun }
    : undefined;
};

const OWN_PAST = /(?:表示|指出|回忆|说)，(?=作为[^，；。“”]{2,12}?(?:访问|到访|来到?|参加|参观|考察)过)/u;

/** 安例表示，自己曾作为代表团成员访问过湖滨: what the speaker once did has a subject. */
export const ownPast: Rewording = (text) => {
  const found = text.includes("，作为") ? OWN_PAST.exec(text) : null;
  const to = found ? found.index + found[0].length : 0;
  return found ? { from: to, to, text: "自己曾" } : undefined;
};

const POST = "(?:副?(?:会长|主席|主任|院长|校长|董事长|理事长|总经理|局长|市长|部长|书记|秘书长|所长|馆长))";
const POST_BEHIND = new RegExp(
  `(${POST})(?![在与和及为由向兼任])\\p{Script=Han}{2,4}?(\\1)(?=$|[，。；、的一率等对在和与到]|出席|陪同|参加|主持|致辞|表示|介绍|代表)`,
  "u",
);

/** 会长安例, for 会长安例会长: a post in front of a name that the record has behind it. */
export const postOnce = endReplaced(POST_BEHIND);

const OWN_HEAD = endReplaced(
  new RegExp(`([^，。；：、“”《》（）和与及]{4,20})及(\\1)(?=${POST}\\p{Script=Han}{2})`, "u"),
  "其",
);

/** 云雀联合会及其会长安例, for 云雀联合会及云雀联合会会长安例. */
export const ownHead: Rewording = (text) =>
  // One 其 is enough for a sentence: two would be of two organizations.
  text.includes("及其") ? undefined : OWN_HEAD(text);

const WORK_THERE =
  /(?:赴|到)(\p{Script=Han}{4,20})(?:学习|考察|调研)(?:学习|考察|调研|交流)?(\1的(?:有关|相关|各项)?工作)(?=$|[，。；])/u;

/** 到云雀贸促会调研学习, for 到云雀贸促会调研学习云雀贸促会的工作. */
export const workThere = endReplaced(WORK_THERE);

const SIGNED_AT = /举行([^，；。“”《》]{4,20})(?:签约|签字|签署)仪式，(?=[^。]*签[署订]([^。]*))/u;

/** 举行签约仪式，签署战略合作协议, for 举行战略合作协议签约仪式，签署战略合作协议. */
export const ceremonyByAct: Rewording = (text) => {
  const found = SIGNED_AT.exec(text);
  const [, subject, signed] = found ?? [];
  if (!found || !subject || !signed?.includes(subject)) return undefined;
  const from = found.index + "举行".length;
  return { from, to: from + subject.length, text: "" };
};
