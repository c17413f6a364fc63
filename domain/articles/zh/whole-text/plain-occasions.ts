import { type Composed, isParagraph, type Line } from "../../compose";
import { type Rewording, reworded } from "../../rewording";

/** 仪式后，座谈交流中，, 当晚，庆祝晚宴上，: a time and an occasion, one behind the other. */
const STACKED =
  /^(?!在)([^，；。]{2,14}[前后]|(?:当[日天]|\d+日)(?:[上中下]午|晚)|当晚)，在?([^，；。在]{2,12}[中上])，/u;
/** 在工作汇报环节，某处处长汇报了: an occasion that says no more than the verb. */
const SAME_VERB =
  /^在?(?:[^，。；]{0,4})(汇报|介绍|推介|致辞|讲解)(?:环节|中|时)，(?=[^，。；：]{2,40}?\1(?:了|$))/u;
/** 在方案发布环节，…… and 在讨论表决环节，……: a part of a programme, and the act that its title ends in. */
const PART = /^在?([^，。；“”]{2,34}?)环节，(?=([^。]+)$)/u;
const ACT_OF_TITLE = /(?:发布|签约|签署|续签|颁奖|授牌|揭牌|捐赠|启动|选举)$/u;
/** What comes of a vote. */
const DECIDED =
  /^(?:(?:会议|大会|理事会|(?:与会|会员|全体)\p{Script=Han}{0,6}?|各方|双方|\p{Script=Han}{2,8}?(?:代表|委员|理事|成员|会员))?(?:一致|表决|审议|投票|举手)*(?:同意|通过(?=了|《|$)|决定))|选举产生|当选/u;
/** What was said, of which a verb is no act at this part. */
const REPORTED = /(?:表示|指出|强调|认为|说|介绍)[，了]/u;
/** Characters of a title that a sentence repeats as a whole. */
const WHOLE_TITLE = 6;

/** A part of a programme whose title the sentence says again, and 经讨论表决，…… for one that decides. */
const restatedPart: Rewording = (text) => {
  const [front, title, rest] = PART.exec(text) ?? [];
  if (front === undefined || title === undefined || rest === undefined) return undefined;
  const decides = /(?:表决|审议)$/u.test(title) && DECIDED.test(rest);
  if (decides) return { from: 0, to: front.length, text: `经${title}，` };
  const verb = ACT_OF_TITLE.exec(title)?.[0];
  const again =
    (title.length >= WHOLE_TITLE && rest.includes(title)) ||
    (verb !== undefined && !REPORTED.test(rest) && rest.includes(`${verb}了`));
  return again ? { from: 0, to: front.length, text: "" } : undefined;
};

/** 安例表示，他们向乙致以良好祝愿: an act of the speaker, which needs no reporting verb. */
const OWN_ACT =
  /(?:表示|指出)，(?:[他她]们?|自己)(?=[向对][^，。；]{2,60}(?:致以[^，。；]{2,10}|表示[^，。；]{2,4}|感到(?:高兴|荣幸|自豪|欣慰))(?:$|，(?:希望|感谢|祝|期待|欢迎|邀请|介绍|并)))/u;

/** The first of these rewordings that applies to a sentence. */
const plainOccasion: Rewording = (text) => {
  const [stacked, when, where] = STACKED.exec(text) ?? [];
  if (stacked) return { from: 0, to: stacked.length, text: `在${when}的${where}，` };
  const [same] = SAME_VERB.exec(text) ?? [];
  if (same) return { from: 0, to: same.length, text: "" };
  const act = OWN_ACT.exec(text);
  return act ? { from: act.index, to: act.index + act[0].length, text: "" } : undefined;
};

const REWORDINGS = [plainOccasion, restatedPart];
/** What each of these sentences has: one test, which most sentences fail, keeps the number of calls low. */
const MAY_HAVE =
  /^[^，；。]{1,14}[前后午晚]，|^[^，；。]{2,12}(?:中|上|时)，|^[^，；。]{2,32}环节，|(?:表示|指出)，(?:[他她]|自己)/u;

/** 在仪式后的座谈交流中，甲……: sentences with one occasion in front, and none that repeats their verb. */
export const withPlainOccasions = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    if (!isParagraph(block)) {
      made.push(block);
      continue;
    }
    const lines: Line[] = [];
    for (const line of block.lines) {
      let text = "";
      for (const { s } of line.words.pieces) text += s;
      lines.push(MAY_HAVE.test(text) ? reworded(line, REWORDINGS, 2) : line);
    }
    made.push({ ...block, lines });
  }
  return made;
};
