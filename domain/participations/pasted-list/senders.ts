import { chineseNameScore } from "./chinese-names";
import { isChineseTitle } from "./chinese-words";
import { isCorrection } from "./corrections";
import { costly } from "./costly";
import { latinNameScore } from "./english-words";
import { organizationAlone } from "./items";
import { isChatter, isRequest, OPENING_CHATTER, SELF_EN, SELF_ZH } from "./lexicon/messages";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import type { Line, Sender } from "./text";

type Lines = readonly (Line | undefined)[];

const HAN = /\p{Script=Han}/u;
const WHEN =
  "(?:(?:\\d{2,4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?|昨天|今天|前天|周[一二三四五六日]|星期[一二三四五六日天]|[上下]午|晚上|凌晨|中午)";
/** 示例市贸促会 王小样 10:21: the sender of the lines below, as in copied chats. */
const ABOVE = costly(
  new RegExp(`^(.{1,40}?)[\\s:：]+(?:${WHEN}\\s*){0,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?$`, "u"),
);
/** "[09:12, 3/11/2026] Ann: …", "18/11/2026, 09:12 - Ann: …": the sender of the line itself. */
const INLINE =
  /^\s*(?:\[\d[^\]]{3,30}\]|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)? -)\s*([^:：]{1,40})[:：]\s*(.*)$/iu;

/** 样例小王：领导好，…: the sender of a message that opens with a greeting. */
const GREETS =
  /^\s*([^:：\s\d]{2,14})[:：]\s*((?:@\S+\s*)?(?:(?:各位)?(?:领导|老师|亲)(?:们)?好|(?:\P{P}{1,6})?(?:您好|你好)|大家好|各位好|hi|hello|dear)[^:：]*.*)$/iu;

const NICKNAME = /^(.*)(?:[小老阿]\p{Script=Han}|(?<=^)\p{Script=Han})$/u;
const BETWEEN = /[\s\-－—_/｜|·()（）【】[\]]+/u;

const inLatin = (label: string): Sender => {
  // "Ann Example (Model Bank)", "Ann Example - Model Bank"
  const [first = "", second = ""] = label.split(/\s*[()（）|/–—]+\s*|\s+-\s+/u);
  const org = second ? organizationAlone(second, true) : undefined;
  if (org && (latinNameScore(first.split(" ")) ?? 0) >= 1) return { name: first, organization: org };
  const words = label.split(/[\s()（）|/–—]+/).filter((word) => word !== "");
  // "Dan Fictum Model Steel": a firm after the name.
  for (const end of [2, 3]) {
    const rest = words.slice(end);
    const firm = rest.some((word) => EN_ORG_WORDS.has(word.toLowerCase()))
      ? organizationAlone(rest.join(" "), true)
      : undefined;
    if (firm && (latinNameScore(words.slice(0, end)) ?? 0) >= 1)
      return { name: words.slice(0, end).join(" "), organization: firm };
  }
  for (let end = Math.min(4, words.length); end >= 2; end -= 1) {
    const [name, rest] = [words.slice(0, end), words.slice(end).join(" ")];
    if ((latinNameScore(name) ?? 0) < 1) continue;
    const organization = rest ? organizationAlone(rest, true) : undefined;
    if (rest && !organization) continue;
    return { name: name.join(" "), ...(organization && { organization }) };
  }
  return {};
};

/** The sender of a message, by the words that a chat shows: 示例市贸促会 王小样, 外办小周, "Ann Example (Model Bank)". */
const senderOf = (label: string): Sender => {
  if (!HAN.test(label)) return inLatin(label);
  // 外办小周: the office of somebody called 小周.
  const tokens = label.split(BETWEEN).flatMap((token) => {
    const bare = NICKNAME.exec(token)?.[1];
    const isName = token.length <= 4 && (chineseNameScore(token) ?? 0) > 1.2;
    if (bare === undefined || isName || organizationAlone(token, false)) return token;
    return bare !== "" && organizationAlone(bare, false) ? bare : [];
  });
  let name: string | undefined;
  let organization: OrganizationElement | undefined;
  for (const token of tokens) {
    if (token === "" || isChineseTitle(simplified(token))) continue;
    const org = organizationAlone(token, false);
    if (!org && !name && token.length <= 4 && (chineseNameScore(token) ?? 0) > 1.2) name = token;
    else organization ??= org ?? organizationAlone(token, true);
  }
  return { ...(name && { name }), ...(organization && { organization }) };
};

const ONLY_SELF = /^(?:just|only) (?:me|myself)(?:\s*[,:–-]\s*)(?=\p{Lu})/iu;
const SELF_FIRST = /^(?:[Mm]e|[Mm]yself|I) and (?=\p{Lu})/u;
/** The words with the sender in place of "me": 还有我 becomes 还有王小样. */
export const withSelf = (words: string, self: string): string =>
  words.replace(SELF_ZH, `；${self}`).replace(SELF_FIRST, `${self}; `).replace(SELF_EN, self);

// 我们会长去，某某会长: the first clause only has the title of the person in the second.
const BY_TITLE = costly(
  /^(?:我们?|由)?(\p{Script=Han}{2,6}?)(?:去|来|参加|出席|到会|参会|[去来]不了|参加不了|不能[去来]|不能参加|有[事会]|临时有[事会]|出差|请假)了?[，,]\s*(?=\p{Script=Han}{2})/u,
);
const OUR_ORGANIZATION = costly(
  /(?<=^|[。！!]\s{0,4}|(?:收到了?|收悉|知悉)[，,])(?:我们|我|本)(?:局|会|委|办|公司|单位|院|校|处|行|集团|中心|厅|司|部|馆|社|所|协会|商会|这边|方)?(?:[拟将]?(?:是|派|由)|去的?是?|参加的?是?|出席的?是?)?(?:[:：]\s*)?(?=\p{Script=Han}{4})/u,
);
/** The words without the sender's name for the own organization: 我局拟派. */
export const withoutOwnOrganization = (words: string): string => words.replace(OUR_ORGANIZATION, "");

const AND = costly(/^(?:还有|另外|外加|加上|以及|plus|and also|and)[，,：:\s]*(?=[\p{Script=Han}\p{Lu}])/iu);
const MY_COLLEAGUE = costly(/\b(?:my|our) (?:(?:colleagues?|boss|team ?mates?)\s+)?(?=\p{L}+ )/gu);

// What a message says about people, in the words of a list.
const SENDS = /^(.{2,12}?)(?:拟|将|会)?(?:派出?|安排)(?=[一二两三四五\d]{1,2}[位名个])/u;
const OPEN_NAMES =
  /[，,；;。\s]*(?:具体)?(?:名单|名字|姓名|人选|人员)(?:名单)?(?:待|稍后|稍晚|另|随后|[上下]午|晚上|明天|后面|还没|未)\P{P}{0,6}[。.]?$/u;
const spoken = (words: string, sender: Sender): string => {
  const bare = words.replace(OPENING_CHATTER, "").trim();
  const own = sender.name ? withSelf(bare.replace(ONLY_SELF, ""), sender.name) : bare.replace(ONLY_SELF, "");
  const said = own.replace(BY_TITLE, (all, title: string) => (isChineseTitle(simplified(title)) ? "" : all));
  return (sender.organization ? withoutOwnOrganization(said) : said)
    .replace(AND, "")
    .replace(MY_COLLEAGUE, "")
    .replace(SENDS, "$1")
    .replace(OPEN_NAMES, "")
    .trim();
};

const message = (line: Line, words: string, sender: Sender): Line => {
  const text = spoken(words, sender);
  const isAside = text === "" || isCorrection(text) || isChatter(text) || isRequest(text);
  return isAside ? { ...line, aside: true } : { ...line, text, sender };
};

// Lines that only end in a time belong to a chat if there are messages below them.
const isChat = (lines: Lines): boolean => {
  const heads = lines.flatMap((line, at) => (line && ABOVE.test(line.text.trim()) ? [at] : []));
  const filled = lines.filter((line) => line).length;
  return (
    heads.length >= 2 &&
    filled >= 2 * heads.length - 1 &&
    heads.every((at) => !heads.includes(at + 1) && !lines[at]?.text.includes("\t"))
  );
};

// Where senders without a known organization name their employer: it applies to those whom they name next as well.
const withOwnEntries = (lines: Lines): Lines => {
  const organizations = new Map<string, OrganizationElement>();
  for (const line of lines) {
    const name = line?.sender?.organization ? undefined : line?.sender?.name;
    if (!line || !name || organizations.has(name) || !line.text.includes(name)) continue;
    const own = readLine(line.text)[0]?.people.find(({ names }) => names.some(({ text }) => text === name));
    const org = own?.posts.find(({ organization }) => organization)?.organization;
    if (org) organizations.set(name, { ...org, text: org.text.replace(/^[Ff]rom (?:the )?(?=\p{Lu})/u, "") });
  }
  return lines.map((line) => {
    const organization =
      line?.sender && !line.sender.organization && organizations.get(line.sender.name ?? "");
    return line && organization ? { ...line, sender: { ...line.sender, organization } } : line;
  });
};

/** The lines of a chat with their senders; messages without people are marked as asides. Other lines are unchanged. */
export const withSenders = (lines: Lines): Lines => {
  const isCopied = isChat(lines);
  let current: Sender | undefined;
  const sent = lines.map((line) => {
    if (!line) return line;
    const [, label = "", words = ""] = INLINE.exec(line.text) ?? GREETS.exec(line.text) ?? [];
    if (label) return message(line, words, senderOf(label.trim()));
    const above = isCopied ? ABOVE.exec(line.text.trim())?.[1] : undefined;
    if (above) {
      current = senderOf(above.trim());
      return { ...line, aside: true };
    }
    return current ? message(line, line.text, current) : line;
  });
  return withOwnEntries(sent);
};
