import { suffixesAt, suffixKind } from "./chinese-words";
import { greetingOf } from "./greetings";
import { organizationAlone } from "./items";
import { labelOf } from "./labels";
import { announcementOf } from "./lexicon/announcements";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";

const HAN = /\p{Script=Han}/u;
const MAX_LINE = 120;
const MAX_NAME = 30;
const MIN_NAME = 4;
const MAX_CLAUSES = 5;

const IN_BRACKETS = /^[【[]([^】\]]{2,20})[】\]]\s*(.{4,40})$/u;
// （AMMT）, / Visitors
const IN_LATIN = /\s*[（(][^（）()\p{Script=Han}]{2,40}[)）]|\s*[/／|]\s*\P{Script=Han}+$/gu;
const OPENING =
  /^(?:关于|附件?\d?|现将|兹有|我们|这里是|这边是|以下是|[今明后]天|[本下]?周[一二三四五六日天]|[上下]午|\d{1,2}[月日号点]|[\d年]+|\s)+/u;
const ELSEWHERE =
  /^(?:[我本贵你您各该]|赴|到|去|来|参加|出席|拜访|走访|访问|应|接待|欢迎|感谢|请|致|给|向|邀请|与|和|由|经|根据|按照)/u;
const GOES = /[赴去到来]|参加|出席|考察|访问|拜访|参观|邀请|接待|陪同|举办|举行|召开/u;
const LISTS = /人员|名单|名册|成员|代表|一行|师生|信息|花名册|一览|[拟将派赴到来去]|参加|出席|学习/u;
const OF_ANOTHER = /^(?:与|和|及|、|接待|举办|举行|召开|主办|承办|邀请|的?(?:客人|来宾))/u;

const isList = (words: string): boolean =>
  labelOf(words) !== undefined || announcementOf(words) !== undefined || /名单$/u.test(words);

const whole = (name: string): OrganizationElement | undefined => {
  const found = organizationAlone(name, false);
  return found && !found.place && !found.weak && found.lang === "zh" ? found : undefined;
};

/** The organization at the beginning of a clause that goes on to say who of it comes. */
const inClause = (given: string): OrganizationElement | undefined => {
  const clause = given.trim().replace(OPENING, "");
  if (ELSEWHERE.test(clause)) return undefined;
  const plain = simplified(clause);
  for (let end = Math.min(MAX_NAME, clause.length - 1); end >= MIN_NAME; end -= 1) {
    const [name, rest] = [clause.slice(0, end), clause.slice(end)];
    if (suffixKind(suffixesAt(plain, end), end) !== "strong" || GOES.test(name)) continue;
    if (!LISTS.test(rest) || OF_ANOTHER.test(rest)) continue;
    const found = whole(name);
    if (found) return found;
  }
  return undefined;
};

const inLine = (line: string): OrganizationElement[] => {
  if (line.length > MAX_LINE || !HAN.test(line)) return [];
  const [, before = "", behind = ""] = IN_BRACKETS.exec(line.trim()) ?? [];
  const beside = before !== "" && isList(before) ? whole(behind) : undefined;
  if (beside) return [beside];
  const { rest } = greetingOf(line);
  return rest
    .replace(IN_LATIN, "")
    .split(/[，,。；;！!：:]/u)
    .slice(0, MAX_CLAUSES)
    .flatMap((clause) => inClause(clause) ?? []);
};

/**
 * The only organization that lines above a list name as that of who comes, whatever else they say: 【参会名单】示例公司,
 * 示例医院进修考察人员名单, 我们示例医院周四到贵院学习.
 */
export const ownerAbove = (lines: readonly string[]): OrganizationElement | undefined => {
  const found = lines.flatMap(inLine);
  const names = new Set(found.map(({ text, parent }) => `${parent ?? ""}${text}`));
  return names.size === 1 ? found[0] : undefined;
};
