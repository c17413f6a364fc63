import { chineseNameScore } from "./chinese-names";
import { isOfficeAlone } from "./chinese-words";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import { lastSigned, speaksOfOurs } from "./own-organization";
import { isSignedDate, rootOfOffice } from "./signed-letters";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// …客户经理王小样。示例农村商业银行, …参会。——样州农业科学院, …李大例。（样河县水利局）
const AT_END = costly(
  /^(.{6,}?[。！!](?:\s*(?:——|--))?)\s*[（(]?(\p{Script=Han}[^，,。；;：:（）()、！!—\s]{3,30}(?: [^，,。；;：:（）()、！!—]{1,14})?)[)）]?[。.]?$/u,
);
const MAX_AT_END = 600;
const TAIL = /\s*(?:敬上|谨上|谨启|谨复|上报|报送?|回复)$/u;

const LISTS = /(?:参加|参会|出席|报名|与会)(?:人员|领导|代表|名单|人)|名单|^报名/u;
const firmIn = (words: string): string | undefined => {
  const [first = ""] = words.replace(TAIL, "").trim().split(/\s+/u);
  const found = organizationAlone(rootOfOffice(first), false);
  return found && !found.place && found.lang === "zh" ? first : undefined;
};

/** A signature at the end of the last sentence of a message, on a line of its own. */
const cutAtEnd = (line: Line, lines: Lines): Line[] => {
  if (line.text.length > MAX_AT_END) return [line];
  const [, said = "", signed = ""] = AT_END.exec(line.text.trim()) ?? [];
  if (said === "" || !firmIn(signed)) return [line];
  const speaks = [said, ...lines.flatMap((each) => (each && each !== line ? [each.text] : []))];
  if (!speaks.some((words) => speaksOfOurs(words) || LISTS.test(words))) return [line];
  const text = said.replace(/\s*(?:——|--)$/u, "");
  return [
    { ...line, raw: text, text },
    { ...line, raw: signed, text: signed.replace(TAIL, "") },
  ];
};

// 综合部 赖敏, 办公室小赖, 联系人：赖敏
const OFFICE_AND_NAME = costly(
  /^(\p{Script=Han}{2,8}?)\s*([小老]\p{Script=Han}|(?<=\s)\p{Script=Han}{2,4})$/u,
);
const isOfficeWithName = (words: string): boolean => {
  const [, office = "", name = ""] = OFFICE_AND_NAME.exec(words) ?? [];
  return (
    office !== "" &&
    (isOfficeAlone(simplified(office)) || /[部处科室办]$/u.test(office)) &&
    (/^[小老]/u.test(name) || (chineseNameScore(name) ?? 0) > 1)
  );
};

const namesSomebody = (words: string): boolean =>
  readLine(words)[0]?.people.some(({ names }) => names.length > 0) ?? false;

/** Whether the lines above a signature speak of the writer's own and name somebody: the only person of a list is no writer. */
const areOfWriter = (above: Lines): boolean =>
  above.some((line) => line && speaksOfOurs(line.text)) &&
  above.some((line) => line && namesSomebody(line.text));

/** An organization, and below it the office and name of who writes, on one line. */
const withWriterJoined = (lines: Lines): Lines => {
  const last = lines.findLastIndex((line) => line && !isSignedDate(line.text.trim()));
  const [above, below] = [lines[last - 1], lines[last]];
  if (!above || !below || !isOfficeWithName(below.text.trim()) || !firmIn(above.text.trim())) return lines;
  if (/\s/u.test(above.text.trim()) || !areOfWriter(lines.slice(0, last - 1))) return lines;
  const [, office = "", name = ""] = OFFICE_AND_NAME.exec(below.text.trim()) ?? [];
  const joined: Line = {
    ...above,
    raw: `${above.raw} ${below.raw}`,
    text: `${above.text.trim()} ${office} ${name}`,
  };
  return [...lines.slice(0, last - 1), undefined, joined, ...lines.slice(last + 1)];
};

const THANKS = /^(?:谢谢|感谢|辛苦|顺[颂祝致]|祝好|此致|敬礼|以上|特此|妥否|盼复)/u;
const NICKNAME = /[小老]\p{Script=Han}$/u;
/** The office and name of who writes, between the end of the text and the organization: 总经办 小王 above 示例公司. */
const withWriterAbove = (lines: Lines): Lines => {
  const last = lastSigned(lines);
  const [writer, firm] = [lines[last - 1], lines[last]];
  if (!writer || !firm || !isOfficeWithName(writer.text.trim()) || !firmIn(firm.text.trim())) return lines;
  const above = lines.slice(0, last - 1);
  const words = above.findLast((line) => line)?.text.trim() ?? "";
  const isThanked = THANKS.test(words);
  // A full name is as likely that of somebody who comes.
  if (!isThanked && !NICKNAME.test(writer.text.trim())) return lines;
  const isParted = !above.at(-1) || isThanked || /[。！!]$/u.test(words);
  if (!isParted || !areOfWriter(above)) return lines;
  return lines.map((line) => (line === writer ? { ...writer, aside: true } : line));
};

// （样河县财政局办公室报）: the office that sends the list of its bureau.
const IN_BRACKETS = /^\s*[（(]([^（）()，,、；;：:]{4,30})[)）]\s*$/u;
const withoutOffice = (line: Line): Line => {
  const inside = IN_BRACKETS.exec(line.text)?.[1];
  const name = inside && firmIn(inside) && inside.replace(TAIL, "");
  return name ? { ...line, text: `（${rootOfOffice(name)}）` } : line;
};

// 样例公司综合部 小李: who writes, called by a nickname that no list uses.
const WITH_NICKNAME = /^\S{4,30}(?:\s+\S{2,8})?\s+[小老]\p{Script=Han}$/u;
const withoutClerk = (lines: Lines): Lines => {
  const last = lastSigned(lines);
  const line = lines[last];
  const words = line?.text.trim() ?? "";
  if (!line || !WITH_NICKNAME.test(words) || !firmIn(words) || areOfWriter(lines.slice(0, last)))
    return lines;
  if (!lines.slice(0, last).some((each) => each && namesSomebody(each.text))) return lines;
  return lines.map((each, at) => (at === last ? { ...line, aside: true } : each));
};

/**
 * The lines of a Chinese message with what signs it on the last line of its own: an organization behind the last sentence (…。示例银行), the writer's
 * office and name joined to the organization above them, an office in brackets as its organization.
 */
export const withSignatureApart = (given: Lines): Lines => {
  const lines = withWriterAbove(given);
  const last = lines.findLastIndex((line) => line && !isSignedDate(line.text.trim()));
  const line = lines[last];
  if (!line || !/\p{Script=Han}/u.test(line.text)) return lines;
  const parts = last > 0 ? cutAtEnd(withoutOffice(line), lines) : cutAtEnd(line, lines);
  return withoutClerk(withWriterJoined([...lines.slice(0, last), ...parts, ...lines.slice(last + 1)]));
};
