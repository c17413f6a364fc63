import { costly } from "./costly";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const PERSON = costly(
  /^(?:participant|delegate|visitor|attendee|guest|person|speaker|traveller|member)(?:['’]s name)?\s*(?:no\.? ?|#)?\d{1,2}\s*(?:\(name\))?\s*:\s*(\p{Lu}[^:;]{3,140})$/iu,
);
// "Delegate 2: Ann Example, Director"
const LABEL = costly(
  /^(?:(?:participant|delegate|visitor|attendee|guest|person|speaker|traveller|member|representative)\s*(?:no\.? ?|#)?\d{1,2}|(?:member|delegate|participant))\s*(?::|[–—]|\s-)\s+(?=\p{Lu})(?=.*[,(–—/]|.* -)/iu,
);
// "Name(s): Ann Example (Director); Bob Sample (Engineer)"
const NAMES = costly(
  /^names?(?:\(s\)| of (?:the )?(?:participants|attendees|delegates|visitors))?\s*:\s*(?=\p{Lu}.*[;(].*[;,])/iu,
);
const POST =
  /^(?:position|(?:job )?title|function|role|designation|post)\s*(?:no\.? ?|#)?\d{0,2}\s*:\s*(\p{L}[^:;]{2,70})$/iu;
const PERSON_ZH =
  /^(?:参会|参加|来访|出席|与会)?(?:人员?|代表|嘉宾|客人)\s*[\d一二三四五六七八九十]{1,2}\s*(?:姓名)?[:：]\s*(\P{P}{2,4}|\P{P}+·\P{P}+)$/u;
const POST_ZH = /^(?:职务|职位|职称|岗位)\s*[\d一二三四五六七八九十]{0,2}\s*[:：]\s*(\P{P}{2,20})$/u;

/** The lines of a form with each numbered person ("Participant 1: Ann Example") and the post below joined to one line, without such labels. */
export const withEntriesJoined = (lines: Lines): Lines => {
  const joined: (Line | undefined)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    const words = line && !line.aside ? withoutMarks(line.text).trim() : "";
    const [label = ""] = LABEL.exec(words) ?? NAMES.exec(words) ?? [];
    if (line && label !== "") {
      joined.push({ ...line, text: words.slice(label.length) });
      continue;
    }
    const name = (PERSON.exec(words) ?? PERSON_ZH.exec(words))?.[1];
    const below = next && !next.aside ? withoutMarks(next.text).trim() : "";
    const post = name && !name.includes(",") ? (POST.exec(below) ?? POST_ZH.exec(below))?.[1] : undefined;
    if (!line || !name || (!post && !PERSON.test(words))) {
      joined.push(line);
      continue;
    }
    const text = post ? (/\p{Script=Han}/u.test(name) ? `${name} ${post}` : `${name}, ${post}`) : name;
    joined.push({ ...line, raw: post && next ? `${line.raw}\n${next.raw}` : line.raw, text });
    if (post) at += 1;
  }
  return joined;
};
