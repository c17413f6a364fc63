import { NAMED, type Sided, sideOfHead } from "./side-heads";
import type { Place } from "./side-verbs";

/** Words over or before people, from where on they hold. */
interface Head {
  at: number;
  sided: Sided | undefined;
  /** Before people in the same line, or alone in a line above them. */
  inLine: boolean;
  /** The kind of number before it: 一、 or (1). */
  numbered: string;
  /** Where it no longer holds, if it is part of a sentence. */
  until?: number | undefined;
}

/** The head of each person, and whether it holds for them only by what the heads beside it say. */
export interface Headed {
  head?: Sided;
  /** Under words of their own beside those of others, which say nothing of a side: 市领导： beside 来宾：. */
  apart: boolean;
}

const NUMBER =
  /^\s*(?:([一二三四五六七八九十]{1,3})[、.．]|[（(]([一二三四五六七八九十]|\d{1,2})[）)]|(\d{1,2})[.、．）)])\s*/u;
const numberOf = (line: string): string => {
  const found = NUMBER.exec(line);
  return found ? (found[1] ? "zh" : found[2] ? "brackets" : "digits") : "";
};
const OF_PARTY =
  /(?:政府|领导|部门|单位|大学|[局委办院校会司厅处方]|公司|集团|中心|开发区|园区|企业|\b(?:side|city|government|bureau|company|university))$/iu;
const SAID_BEFORE =
  /^[\s\S]*(?:[：:]|的?是(?!否)|(?<=方)为|[包含]括|(?<![所没具])有(?!限|关)|[，,。；;！!]|\b(?:by|are|is|include[sd]?|including|with|from)\b)/iu;
const OPENS_OURS =
  /(?:^|[，,。；;！!\s])(?:由)?((?:[我咱]们?(?:这边|[方校院局会司市区县所馆])|本[校院局会司所馆])(?:由|派)?)[^，,。；;：:]*$/u;

/** The words in front of somebody in their line that are no part of who they are. */
const beforeIn = (gap: string): string => {
  const said = SAID_BEFORE.exec(gap)?.[0] ?? "";
  const ours = OPENS_OURS.exec(gap.slice(Math.max(0, said.length - 1)))?.[1] ?? "";
  return ours ? `${said}${ours}` : said;
};

// Unlike 来访，同行的有: those are of the same party.
const COMES =
  /^[^，,：:见待陪迎]{0,30}(?:来访|到访)[，,](?!(?:同行|随行|随访)(?:的|人员|者)?(?:还?有|包括|[为是：:]))/u;
const PARTY = 3;
// "Our delegation will be led by Ann Example. She will be joined by:"
const JOINED_BELOW = /\b(?:joined|accompanied) by\s*:\s*$/iu;
const sentenceEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/[。；;\n]|(?<=\p{Ll}{2}|\))\. (?=\p{Lu})/u);
  return end < 0 ? text.length : at + end;
};
// The next line is indented: it continues this one.
const isIndented = (text: string, end: number): boolean => /^\n[\t 　]{2}/u.test(text.slice(end, end + 4));
const MATTER = /^\s*(?:时间|地点|日期|联系|电话|备注|住宿|用餐|车辆|酒店|议程|地址|附件|抄送)/u;
const CLOSES = /^\s*(?:以上|上述|前述)/u;

/** The heads of a text, in its order. `places`: of all people, in the order of the text. */
const headsOf = (text: string, places: readonly Place[]): Head[] => {
  const heads: Head[] = [];
  let at = 0;
  let n = 0;
  let lastPerson = -1;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const own: Place[] = [];
    for (; n < places.length && (places[n]?.from ?? 0) < end; n += 1)
      if (places[n]) own.push(places[n] as Place);
    const words = line.replace(NUMBER, "").trim();
    const numbered = numberOf(line);
    if (own.length === 0 && words !== "" && !MATTER.test(words) && !CLOSES.test(words)) {
      const sided = line.includes("\t") ? undefined : sideOfHead(words);
      const last = heads.at(-1);
      const isNested =
        sided?.weight === PARTY &&
        sided.side === "guest" &&
        last?.sided &&
        !last.inLine &&
        last.at > lastPerson &&
        last.sided.weight >= NAMED;
      // "Delegation of …" below the side of the hosts names a party of theirs.
      if (!isNested && (sided || /[:：]$/u.test(words) || numbered))
        heads.push({ at, sided, inLine: false, numbered });
    }
    let from = at;
    for (const place of own) {
      const gap = text.slice(from, Math.max(from, place.from));
      const sentence = gap.slice(gap.search(/[^。；;]*$/u));
      // 样例公司李大例来访，请王小样参加: who comes is before the comma.
      const said = beforeIn(from === at ? sentence : sentence.replace(COMES, "，"));
      const found = said === "" ? undefined : sideOfHead(said);
      const isLabel = /[：:]\s*$/u.test(said);
      const sided = found && !isLabel ? { ...found, weight: Math.min(found.weight, 2) } : found;
      const isParty = /[：:]\s*$/u.test(said) && OF_PARTY.test(said.replace(/[：:]\s*$/u, "").trim());
      if (sided || isParty)
        heads.push({
          at: place.from,
          sided,
          inLine: true,
          numbered,
          until:
            (isLabel && isIndented(text, end)) || JOINED_BELOW.test(line)
              ? undefined
              : isLabel
                ? end
                : sentenceEnd(text, place.to),
        });
      from = place.to;
      lastPerson = place.from;
    }
    at = end + 1;
  }
  return heads;
};

/** What closing words (以上均为我方人员) say of everybody above. */
const closingOf = (text: string): Sided | undefined => {
  const line = text.split("\n").findLast((each) => CLOSES.test(each));
  return line === undefined ? undefined : sideOfHead(line);
};

/** The heads of people. `places` in the order of the list; `text`: simplified. */
export const headsOfPeople = (places: readonly (Place | undefined)[], text: string): Headed[] => {
  const inOrder = places.flatMap((place) => place ?? []).sort((a, b) => a.from - b.from);
  const heads = headsOf(text, inOrder);
  const closing = closingOf(text);
  return places.map((place): Headed => {
    if (!place) return { apart: false };
    let current: Head | undefined;
    let apart = false;
    for (const head of heads) {
      if (head.at > place.from) break;
      if (head.until !== undefined && head.until < place.from) continue;
      if (head.sided) {
        current = head;
        apart = false;
      } else {
        const isBeside = current
          ? current.inLine === head.inLine &&
            current.numbered === head.numbered &&
            (head.inLine || head.numbered !== "")
          : true;
        if (isBeside) {
          current = undefined;
          apart = true;
        }
      }
    }
    return { ...((current?.sided ?? closing) && { head: current?.sided ?? closing }), apart };
  });
};
