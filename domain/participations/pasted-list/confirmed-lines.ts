import type { CheckedList, CheckedRow } from "./checks";
import { costly } from "./costly";
import { isRunning, keptIn, leftInRow, withoutKept } from "./coverage";
import { isHonorific, isPostNominal } from "./english-words";
import { isPluralOf, isReportedEn, isSaidOfPeople, withoutEvents } from "./explained-words";
import { labelOf } from "./labels";
import { beforeAnnouncement } from "./lexicon/announcements";
import { kindOfHeader } from "./lexicon/columns";
import { isContact, isPersonnelFact, presenceOf, roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import { withoutSender } from "./text";

// Comparing all lines of longer texts is too slow.
const MAX_LINE_LENGTH = 2000;
const MAX_TEXT_LENGTH = 4000;
const MAX_UNREAD = 20;

const isColumn = (words: string): boolean => kindOfHeader(words.trim()) !== undefined;
const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const LABELS = /[\p{L} \u3000（）()\d]{1,30}[:：]/gu;
const isKnownLabel = (label: string): boolean => {
  const words = label.replace(/[:：]$/, "").trim();
  // 团　长
  const close = words.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  return [words, close].some((each) => labelOf(each) !== undefined || isColumn(each));
};

const JOINING_ZH =
  /^(?:[的等和与及由为是任兼暨男女]|以及|先生|女士|小姐|教授|博士|同志|阁下|一行|[一二两三四五六七八九十]+[名人位])+$/u;
// What the reading of sentences understands, without a side, a role or somebody in it.
const REPORTING_EN = costly(
  /^(?:attend(?:s|ed|ing)?|meeting|talks|seminar|forum|event|ceremony|conference|workshop|dinner|was|were|will|be|been|has|had|led|headed|met|joined|speeches|remarks|presentations|given|made|present|also|his|her|their|its|who|etc|both|all|members?|includ(?:es|ed|ing)|among|chaired|opened|visited|spoke|signed|discussed)\.?$/i,
);
const JOINING_EN =
  /^(?:of|the|and|at|in|from|for|with|on|to|by|as|an?|is|are|our|both|also|plus|m|f|tel|e-?mail|mobile|phone|mr|mrs|ms|dr|prof)\.?$/i;

// 会见了, 参加会见, 率队: verbs of reports, unlike what gives somebody a task.
const TASKED = /[他她]|主持|致[辞欢]|讲话|发言|介绍|签[约署]|见证|陪同|翻译|夫人|夫君/;
const isReported = (words: string): boolean => !TASKED.test(words) && isRunning(simplified(words));
const isFact = (words: string): boolean =>
  isPersonnelFact(words) ||
  isContact(words) ||
  presenceOf(words) !== undefined ||
  /^(?:[住到抵离房日号]|抵达|到达|离开|返回|入住|今天|明天|后天|[上下]午|近日|日前)+$/u.test(words);

/** Whether a line contains words that are neither in its results nor connect other words. */
export const isUnexplained = (
  source: string,
  rows: readonly CheckedRow[],
  unread: readonly string[],
): boolean => {
  if (source.length > MAX_LINE_LENGTH) return false;
  const kept = rows.flatMap(({ participant, note }) => keptIn(source, participant, note));
  const names = rows.flatMap(({ participant: { person } }) => person?.name?.zh ?? person?.name?.en ?? []);
  const left = leftInRow(withoutEvents(withoutSender(source), names), [
    ...kept,
    ...(unread.length < MAX_UNREAD ? unread : []),
  ]).replace(LABELS, (label) => (isKnownLabel(label) ? "" : label));
  const hasRoles = rows.some(({ participant }) => participant.roles || participant.presence);
  const isSaid = (words: string) => labelOf(words) !== undefined && (hasRoles || roleOf(words) === undefined);
  return (
    (left.match(/\p{Script=Han}+/gu) ?? []).some(
      (words) =>
        !JOINING_ZH.test(words) &&
        !isSaid(words) &&
        !isReported(words) &&
        !isFact(words) &&
        !isSaidOfPeople(words, hasRoles),
    ) ||
    (left.match(/\p{Script=Latin}[\p{Script=Latin}'’.-]*/gu) ?? []).some(
      (word) =>
        !JOINING_EN.test(word) &&
        !REPORTING_EN.test(word) &&
        !isReportedEn(word) &&
        !isPluralOf(word, kept) &&
        !isHonorific(word) &&
        !isPostNominal(word) &&
        !isSaid(word),
    )
  );
};

const isHeaderOf = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.filter(isColumn).length >= cells.length / 2;

// Somebody with an organization in the same line does not depend on the name of the delegation.
const isEmployedInLine = ({ participant: { person, posts = [], roles }, source }: CheckedRow): boolean =>
  !person ||
  roles?.includes("interpreter") === true ||
  (posts.length > 0 &&
    posts.every(({ organization }) => {
      const { zh, en } = organization?.name ?? {};
      return source.includes(zh ?? en ?? "\n");
    }));

const SENT = /^(?:现|拟|特|委)?(?:派|安排|指派)?(?:以下|下列)(?:人员|同志|名单|领导|代表).{0,6}$/u;
// 示例市商务局参会人员： above people without an organization, 演讲嘉宾 above people without a role.
const isExplainedHeading = (line: string, { rows }: CheckedList): boolean => {
  const cells = line.split(/[\t|｜,，;；]|\s{2,}/).filter((cell) => cell.trim() !== "");
  if (isHeaderOf(cells) || isHeaderOf(line.split(/\s+/))) return true;
  const left = withoutKept(line, rows, []).replace(/\|+/g, " ").trim();
  const words = left.match(/[\p{Script=Han}\p{Script=Latin}]{2,}/gu) ?? [];
  const label = labelOf(left);
  if (label?.delegation && rows.every(isEmployedInLine)) return true;
  if (!label || label.delegation || label.organization)
    return words.every(
      (one) =>
        labelOf(one) !== undefined ||
        isColumn(one) ||
        JOINING_EN.test(one) ||
        isRunning(one) ||
        SENT.test(one),
    );
  const { role } = label;
  return !role || rows.some(({ participant }) => participant.roles?.includes(role));
};

/** The lines of people below a heading with words that are in no result. */
export const linesBelowUnexplained = (list: CheckedList, sources: ReadonlySet<string>): Set<string> => {
  const found = new Set<string>();
  if (list.text.length > MAX_TEXT_LENGTH) return found;
  const parts = [...sources].flatMap((source) => source.split("\n").map((part) => ({ part, source })));
  let below = false;
  for (const line of linesOf(list.text)) {
    const own = parts.filter(({ part }) => line.includes(part) || part.includes(line));
    const isUnread = list.unread.some((words) => line.includes(words) || words.includes(line));
    if (own.length === 0) below = isUnread ? below : !isExplainedHeading(line, list);
    else if (below) for (const { source } of own) found.add(source);
  }
  return found;
};

const AROUND_NAME = costly(
  /^[\s【[（(]*(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.、])?\s*|(?<!\s)\s*[（(]?\d{0,3}[人名位]?[)）]?[\s】\])）:：]*$/gu,
);

const COUNT_BEHIND = /\s*[（(]\d{1,3}(?: (?:persons|people|members|pax))?[)）]$/iu;
// "Delegation of the Model Chamber (5)", 市商务局参会人员名单
const senderIn = (given: string): string[] => {
  // 我方：样例协会（3人）, "Visitors - Delegation of the Model Port (4)"
  const [, side = "", behind = ""] = /^([^:：–—-]{2,24})(?:[:：]| [–—-]+ )\s*(.{3,})$/u.exec(given) ?? [];
  if (labelOf(side)?.side) return [behind.replace(AROUND_NAME, ""), ...senderIn(behind)];
  const line = given.replace(AROUND_NAME, "").replace(COUNT_BEHIND, "");
  const label = labelOf(line);
  if (label?.delegation)
    return [
      line.replace(/^.*?\b(?:delegation|mission|team|group) (?:of|from) (?:the )?/iu, ""),
      line.replace(/(?:代表|考察|访问|参访|调研|经贸|商务|交流)[团组](?:成员|人员)?(?:名单)?$/u, ""),
    ];
  const of = beforeAnnouncement(line)?.of;
  return of ? [of] : [];
};

/** The organizations that are alone on a line above lines of people, up to the next such line. */
export const organizationsAbove = (
  { text }: CheckedList,
  sources: ReadonlySet<string>,
): Map<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>();
  if (text.length > MAX_TEXT_LENGTH) return found;
  let above = new Set<string>();
  for (const line of linesOf(text)) {
    const own = [...sources].filter((source) => line.includes(source) || source.includes(line));
    for (const source of own) if (!found.has(source)) found.set(source, above);
    const named = line.replace(/[:：]$/, "");
    if (own.length === 0)
      above = new Set([
        line.replace(AROUND_NAME, ""),
        named,
        ...senderIn(named),
        named.replace(/^(?:From|For|On behalf of) (?:the )?/, ""),
        // 样例商会 Model Chamber
        ...named.split(/(?<=\p{Script=Han})[\s（(]+(?=\p{Lu})|[）)]$/u).filter((part) => part.length > 1),
      ]);
  }
  return found;
};

/** Whether an organization is named in a line of people, or in one whose other words are a heading. */
export const announcedIn = (
  { text }: CheckedList,
  sources: ReadonlySet<string>,
): ((name: string) => boolean) => {
  const lines = text.length > MAX_TEXT_LENGTH ? [] : linesOf(text);
  const people = new Set([...sources].flatMap(linesOf));
  const known = new Map<string, boolean>();
  const isAnnounced = (name: string): boolean =>
    lines.some((line) => {
      if (!line.includes(name)) return false;
      if (people.has(line)) return true;
      const rest = line
        .replace(name, "")
        .replace(/^[\d\s.、()（）]+|[\s:：()（）。.,，【】]+$/gu, "")
        .trim();
      return rest === "" || labelOf(rest) !== undefined || isColumn(rest) || isRunning(rest);
    });
  return (name) => {
    const found = known.get(name) ?? isAnnounced(name);
    known.set(name, found);
    return found;
  };
};

const SIDES = costly(
  /我方|贵|您|你们|我们|我[局会司行院校委办市县区厅处]|来访|到访|接待|陪同|会见|拜访|欢迎|来宾|客人|访问|莅临|代表团|考察团|délégation|delegación|por la parte|对方|双方|[外中宾]方|\p{Script=Han}方(?=代表|人员|名单|[:：])|宾主|主方|客方|\b(?:our|your|you|visit\w*|hosts?|hosted|welcome|guests?|delegation|mission|receiv\w+|their)\b/iu,
);
// Guests of an event may mean all attendees.
const GUESTS = /嘉宾|speakers?/i;

/** How clearly the words around the people of a list state their sides; unnamed groups count as such words. */
export const speaksOfSides = ({ text, rows }: CheckedList): "clear" | "weak" | undefined => {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  const around = withoutKept(
    text,
    rows.filter(({ participant }) => participant.person),
    [],
  );
  if (SIDES.test(around)) return "clear";
  return GUESTS.test(around) ? "weak" : undefined;
};
