import type { Side } from "../../events/values";
import { OF_PEOPLE, type Said, sideWordsIn } from "./lexicon/side-words";

/** What words over or before people say about their side: "ours" is the writer's, whichever that is, "home" that of the place where others come. */
export interface Sided {
  side: Side | "ours" | "theirs" | "home";
  weight: number;
  /** The kind of place that is named by it: 校 of 校方. */
  kind?: string | undefined;
}

/** The weight of words that name people by their side (来宾). Those beside them without such words are of the other. */
export const NAMED = 4;
const isOver = (words: string, { to }: Said): boolean => OF_PEOPLE.test(words.slice(to));
const isLast = (words: string, { to }: Said): boolean => /^[的\s]*$/u.test(words.slice(to));

// 来 before, 的样例团 behind 我们这边, 26号到我们集团：: a party that comes to the writer
const TO_WRITER = /^[^请]*[来到赴抵访]$/u;
const PARTY_BEHIND =
  /^(?:的[^，,。；;：:]{0,8}(?:[团组队]|客[人商户]|[来外嘉]宾|代表|朋友|专家|一行)|[^，,。；;：:]{0,4}[:：]?$)/u;

// 校内参会人员
const ATTENDING = /^的?(?:参会|参加|出席|与会|到会)(?:人员|名单|领导|的?[:：]|$)/u;

// 我方陪同, 访问我市, 我方访问贵校
const ofWriter = (words: string, said: readonly Said[]): Sided | undefined => {
  const own = said.findLast(({ kind }) => kind === "ours");
  if (!own) return undefined;
  const behind = said.filter(({ from }) => from >= own.to).map(({ kind }) => kind);
  const into = said.findLast(({ to }) => to <= own.from);
  // "We will receive the following guests"
  if (/following (?:\p{L}+ )?(?:guests|visitors)/iu.test(words)) return { side: "guest", weight: NAMED };
  if (behind.includes("receives") || behind.includes("escorts")) return { side: "host", weight: NAMED };
  // "our delegation" may be that of either side, 我会考察团 and "our guests" not.
  if (behind[0] !== "yours" && behind.some((kind) => kind === "comes" || kind === "party"))
    return { side: "guest", weight: NAMED };
  if (behind.includes("comes") && behind.includes("yours")) return { side: "guest", weight: NAMED };
  if (into?.kind === "comes" && own.from - into.to < 3 && !isOver(words, own))
    return { side: "guest", weight: 3 };
  if (TO_WRITER.test(words.slice(0, own.from)) && PARTY_BEHIND.test(words.slice(own.to)))
    return { side: "guest", weight: NAMED };
  const isNamed = isOver(words, own) || isLast(words, own) || ATTENDING.test(words.slice(own.to));
  return { side: "ours", weight: isNamed ? NAMED : 3 };
};

const OF_MEETING = /[会谈](?:的)?(?:参会|参加|出席|与会)/u;

/** What the words of one clause say about the people below or behind it. */
const sideOfClause = (words: string): Sided | undefined => {
  const said = sideWordsIn(words);
  if (said.length === 0) return undefined;
  const own = ofWriter(words, said);
  if (own) return own;
  const last = (...kinds: readonly Said["kind"][]) => said.findLast(({ kind }) => kinds.includes(kind));
  const coming = last("comes", "party");
  const receiving = last("receives", "escorts");
  if (coming && receiving) {
    // 陪同考察团人员, unlike 接待样例公司来访人员
    if (receiving.kind === "escorts") return { side: "host", weight: 3 };
    const nearest = coming.from > receiving.from ? coming : receiving;
    if (isOver(words, nearest)) return { side: nearest === coming ? "guest" : "host", weight: 3 };
    // 接待样例大学来访的参会名单
    return receiving.from < coming.from ? { side: "host", weight: 2 } : undefined;
  }
  if (coming) {
    // 样例集团来访座谈会参会人员
    if (OF_MEETING.test(words.slice(coming.to))) return undefined;
    const named = coming.kind === "party" ? 3 : NAMED;
    return { side: "guest", weight: isOver(words, coming) || isLast(words, coming) ? named : 2 };
  }
  if (receiving) {
    const named = isOver(words, receiving) || isLast(words, receiving);
    if (receiving.kind === "escorts" && !named) return undefined;
    return { side: "host", weight: named ? NAMED : 2 };
  }
  const yours = last("yours");
  // 下午去你们商会的
  const isGoing = yours && /[来到去赴访]$/u.test(words.slice(0, yours.from));
  if (yours) return { side: isGoing ? "guest" : "theirs", weight: 3 };
  const home = last("home");
  return home && { side: "home", weight: NAMED, kind: words.slice(home.from, home.from + 1) };
};

const CLAUSES = /[，,。；;！!\n]|(?<=\p{Ll})\.\s/u;
const THANKS =
  /感谢|谢谢|欢迎|祝|盼|联系|时间|地点|电话|住宿|用餐|车辆|酒店|行程|返程|\b(?:thank|contact|date|time|venue|hotel|flight)/iu;
const ATTENDS = /参加|参会|出席|座谈/u;
const ASKS = /请(?:以下|下列|各位|大家|报|参)/u;

/** What an announcement, a heading or a label says: its last clause that speaks of sides. */
export const sideOfHead = (words: string): Sided | undefined => {
  const clauses = words.split(CLAUSES).filter((clause) => clause.trim() !== "" && !THANKS.test(clause));
  for (const [n, clause] of [...clauses.entries()].reverse()) {
    const found = sideOfClause(clause.trim());
    if (!found) continue;
    const behind = clauses.slice(n + 1).join("，");
    // 样例大学来访，参加座谈的人员: those of the other side, or of both. 接待样例大学代表团，请以下同志到达
    const isOfOthers = found.side === "guest" && ATTENDS.test(behind);
    if (isOfOthers || (ASKS.test(behind) && found.side !== "host")) return undefined;
    return found;
  }
  return undefined;
};
