import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withAmountsOnce } from "./amounts-once";
import { withAttendanceInOne } from "./attendance-in-one";
import { withAttendeesAtTalks } from "./attendees-at-talks";
import { withBackgroundOfPerson } from "./background-of-person";
import { withStatementsDivided } from "./boundary-of-statements";
import { withChairOnce } from "./chair-once";
import { withDiscussions } from "./discussed-by";
import { withNumberAtAttendance } from "./number-at-attendance";
import { withPictureLast } from "./photo-last";
import { withReportsTogether } from "./reports-together";
import { withSubjectOnce } from "./subject-of-statement";
import { withTalksAtReception } from "./talks-at-reception";
import { withTalksBeforeSights } from "./talks-before-sights";
import { withWordsTogether } from "./words-together";

type Revision = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** Rules on what follows the first paragraph, each with what a text must have for it to apply; background begins with ◆. */
const RULES: readonly (readonly [sign: RegExp, revise: Revision])[] = [
  [/参加(?:座谈会?|会谈|交流座谈)。[\s\S]*(?:举行|召开)(?:座谈会?|会谈|交流座谈)。/u, withAttendeesAtTalks],
  [/参加[，。][^。\n]{2,200}参加/u, withAttendanceInOne],
  [
    /(?:接待|会见)[^，。\n]{2,21}。(?:◆[^\n]*)?\n?(?:◆[^\n]*\n)?双方(?:举行)?[座会]谈，[^。\n]{4,160}参加。/u,
    withTalksAtReception,
  ],
  [/([^，。；]{2,12})(?:表示|承诺)，(?:\1|各|[省市县区]\p{Script=Han}{2,3}将)/u, withSubjectOnce],
  [/由[^，。\n]{2,12}主持，[围就以在]/u, withChairOnce],
  [/。[^，。\n]{2,24}(?:讲述|介绍|分享|回顾|表达|谈|询问|咨询|请教|提问|提出|关心)了?/u, withWordsTogether],
  [/，并说，[^。\n]{10,160}。[^。\n]{2,12}(?:欢迎|邀请|希望|祝愿|期待)/u, withStatementsDivided],
  [/(?:表示|指出)，[^。；\n]{10,120}；[^。；\n]{18,90}。[^。\n]{2,8}希望/u, withStatementsDivided],
  [/[介通汇][绍报]了[^。；\n]{4,60}。[^。，\n]{2,8}表示，[^。；\n]{10,100}；/u, withStatementsDivided],
  [/双方围绕[^。\n]{4,160}进行了(?:交流|座谈|会谈)。/u, withTalksBeforeSights],
  [
    /(?:了[^。\n]{2,120}|发言|报告|建议)。\n[^。\n]{4,160}(?:了[^。\n]{2,120}|发言|报告|一致同意[^。\n]{2,60})。\n/u,
    withReportsTogether,
  ],
  [/合影(?:留念)?。\n/u, withPictureLast],
  [/◆(\p{Script=Han}{2})[^◆]*◆\1|^[^\n]*\n◆[^\n◆]*\n/u, withBackgroundOfPerson],
  [/(\d[\d.]*[万亿]?元)[\s\S]*(?:金额为?|[款金])(?:人民币)?\1/u, withAmountsOnce],
  [/主持，围绕[^。\n]*展开，[^。\n]{2,50}参加。/u, withDiscussions],
  [/(?:出席|参加)[^。\n]{2,24}。[^\n]*\d[余多]?[名位]?人(?:参加|出席)/u, withNumberAtAttendance],
];

/** A text with its attendance, chairs, statements and sights each in one place. The signs are looked for without a call for each sentence. */
export const withBodyInOrder = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let text = "";
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const { id, words } of block.lines) {
      if (id.startsWith("background[")) text += "◆";
      for (const { s } of words.pieces) text += s;
      text += "。";
    }
    text += "\n";
  }
  let made = [...blocks];
  for (const [sign, revise] of RULES) if (sign.test(text)) made = revise(made, discourse);
  return made;
};
