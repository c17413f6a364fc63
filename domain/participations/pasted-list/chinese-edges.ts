import { DOTTED, hanNameScore, isNoName, LAST_PART } from "./chinese-names";
import {
  CONJUNCTION,
  DID,
  LED_GROUP,
  ODD,
  OPEN,
  OTHERS,
  OURS,
  PARTY,
  PLURAL,
  PRESENCE,
  PRESENCE_BEGINS,
  SEVERAL,
  SIGNED,
  SIZE,
  TALKED_WITH,
  VISIT,
  VISITED,
} from "./chinese-sentences";
import {
  endingOf,
  endsInOffice,
  endsInPlace,
  groupEnds,
  groupScore,
  INVALID_START,
  insideWords,
  isChineseTitle,
  isDependent,
  isFieldOfPlace,
  isPlaceOfField,
  isWholeSuffix,
  LEGAL_FORM_FIRST,
  NO_SUFFIX,
  runningAt,
  type Suffixes,
  suffixesAt,
  suffixKind,
  titleScore,
  titlesAt,
} from "./chinese-words";
import { insideDictionaryWords } from "./dictionary-words";
import type { Element } from "./elements";
import { ZH_PLACES, ZH_STRONG_SUFFIXES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { surnameAt } from "./lexicon/surnames";
import { ZH_HEADS, ZH_HONORIFICS, ZH_PREFIXES, ZH_SHORT_TITLES } from "./lexicon/titles-zh";
import { countOf } from "./numbers";

/** The kinds of edges; "running" are the words of sentences around people. */
export type Kind = Element["kind"] | "running" | "honorific" | "conjunction" | "start";

/** A part of a phrase that may be something, with its score. */
export interface Edge {
  end: number;
  kind: Exclude<Kind, "start">;
  score: number;
  elements: Element[];
  /** Possible only after a title: a name with an unknown surname. */
  behindTitle?: boolean;
}

const HAN = /\p{Script=Han}/u;
const MAX_ORGANIZATION_LENGTH = 32;

const LONE_PLACE = new Set(["中国", "全国", "省", "市", "县", "区", "我", "本", "贵", "该", "国家"]);

/** A phrase, prepared for many lookups. */
export interface Source {
  text: string;
  /** The same in simplified characters. */
  plain: string;
  suffixes: Suffixes[];
  /** For each position, the end of the first odd word from there. */
  oddEnds: number[];
  /** The end of the Han characters that begin at each position. */
  hanEnds: number[];
  /** Where a group of people may end. */
  groups: number[];
  /** The titles that begin at each position. */
  titles: ReturnType<typeof titlesAt>[];
  /** Whether something other than an organization may begin at each position. */
  begins: boolean[];
  /** Whether a position is inside a word that is never split: 办公室, 大使馆, 乌鲁木齐. */
  inside: boolean[];
  /** Whether a position is inside a word of the dictionary, which names seldom cut. */
  inWord: boolean[];
}

/** The phrase, prepared for lookups. */
export const sourceOf = (text: string): Source => {
  const plain = simplified(text);
  const oddEnds: number[] = new Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  for (const match of plain.matchAll(ODD)) oddEnds[match.index] = match.index + match[0].length;
  const hanEnds: number[] = new Array(text.length + 1).fill(text.length);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    oddEnds[at] = Math.min(oddEnds[at] ?? 0, oddEnds[at + 1] ?? 0);
    hanEnds[at] = HAN.test(text.charAt(at)) ? (hanEnds[at + 1] ?? 0) : at;
  }
  const titles = Array.from({ length: text.length + 1 }, (_, at) => titlesAt(plain, at));
  return {
    text,
    plain,
    inside: insideWords(plain),
    inWord: insideDictionaryWords(plain),
    oddEnds,
    hanEnds,
    suffixes: Array.from({ length: text.length + 1 }, (_, end) => suffixesAt(plain, end)),
    groups: groupEnds(plain),
    titles,
    begins: titles.map(
      (here, at) =>
        here.length > 0 ||
        at === text.length ||
        runningAt(plain, at) > at ||
        surnameAt(plain.slice(at, at + 2)).known >= 1,
    ),
  };
};

const MAX_UNKNOWN_LENGTH = 12;
const NATIONAL = /^(?:中国|中华|全国).{3,20}[协商学合进究总]会(?:.{2,3}[部处室])?$/u;

const organizationEdges = (
  { text, plain, suffixes, oddEnds, begins: mayBegin }: Source,
  from: number,
): Edge[] => {
  const edges: Edge[] = [];
  const most = Math.min(text.length, from + MAX_ORGANIZATION_LENGTH);
  const running = runningAt(plain, from);
  const begins = running - from >= 2 ? running : Number.POSITIVE_INFINITY;
  const startsLatin = /[A-Z]/.test(text.charAt(from));
  for (let end = from + 2; end <= most; end += 1) {
    const length = end - from;
    const { found, kind } = endingOf(text, suffixes, from, end);
    if (kind === undefined && (length > MAX_UNKNOWN_LENGTH + 4 || !mayBegin[end])) continue;
    const words = text.slice(from, end);
    if (/[A-Za-z]$/.test(words) && /^[A-Za-z]/.test(text.charAt(end))) continue;
    if (
      INVALID_START.test(words) ||
      isPlaceOfField(plain, from, end) ||
      /[由副兼]$/.test(words) ||
      words.split("（").length !== words.split("）").length
    )
      continue;
    const odd = (oddEnds[from] ?? 0) <= end ? 3 : end > begins ? 1.6 : 0;
    const add = (score: number, more: object = {}) =>
      edges.push({
        end,
        kind: "organization",
        score: score - odd,
        elements: [{ kind: "organization", text: words, lang: "zh", ...more }],
      });
    if (kind === "strong") {
      const empty =
        isWholeSuffix(plain.slice(from, end)) ||
        (length === 2 && !/[市省县区州国中]/.test(plain.charAt(from)));
      add(
        (empty
          ? from > 0 && /[与和及]/.test(plain.slice(0, from))
            ? -1.4
            : 0.6
          : 3 + 0.15 * (found.longest - 1)) -
          (length > 20 ? 1 : 0) +
          (NATIONAL.test(words) ? 2 : 0) -
          (isFieldOfPlace(plain.slice(from, end)) ? 2 : 0),
      );
    } else if (
      kind === "weak" &&
      length > 2 &&
      !ZH_PREFIXES.has(words) &&
      !/[执进举发同一随]行$/u.test(words)
    )
      add(2.2, isDependent(plain.slice(from, end)) ? { dependent: true } : {});
    else if (mayBegin[end] && endsInPlace(words)) add(2.4);
    else if (mayBegin[end] && LEGAL_FORM_FIRST.test(plain.slice(from, end)))
      add(end === text.length ? 4.4 : 3.2);
    else if (kind === "place" && ZH_PREFIXES.has(words)) continue;
    else if (kind === "place" && isDependent(plain.slice(from, end))) add(1.8, { dependent: true });
    else if (kind === "place") add((length > 5 ? 1 : 1.8) - (/[A-Z]/.test(words) ? 2 : 0), { place: true });
    else if (ZH_PLACES.has(plain.slice(from, end)) && !LONE_PLACE.has(words)) add(1.2, { place: true });
    else if (startsLatin && length <= MAX_UNKNOWN_LENGTH && /^[A-Z][\w&.-]+$/.test(words)) add(1.2);
    else if (length <= MAX_UNKNOWN_LENGTH && !ZH_PREFIXES.has(words) && !isChineseTitle(words))
      add(from === 0 && end === text.length ? -0.9 - 0.06 * length : -1.2 - 0.12 * length, { weak: true });
  }
  return edges;
};

const FORM_OF_ADDRESS = /^(?:先生|女士|小姐|太太|夫人)$/u;
const DOT = /[·•・‧∙]/u;
const MAX_NAME_LENGTH = 8;

const nameEdges = ({ text, plain, hanEnds, titles }: Source, from: number): Edge[] => {
  const edges: Edge[] = [];
  // SK海力士: the rest of a name that begins with Latin letters.
  const latin = /[A-Za-z]+$/.exec(text.slice(0, from))?.[0] ?? "";
  if (latin !== "" && !ZH_HEADS.has(latin)) return edges;
  const add = (end: number, score: number, weak: boolean) =>
    edges.push({
      end,
      kind: "name",
      score,
      elements: [{ kind: "name", text: text.slice(from, end), lang: "zh", ...(weak && { weak }) }],
    });
  const dotted = DOT.test(text)
    ? DOTTED.exec(text.slice(from))?.[0].replace(
        /(?:先生|女士|小姐|博士|教授|阁下|夫人|一行|等|率|随同|陪同|一同|一道|共同|分别|接待|出席|参加|参与|会见|接见|会谈|主持|致辞|发言|讲话|来访|到访|参会|访问|介绍|表示|(?<![·•・‧∙])[及和与](?![·•・‧∙])).*$/u,
        "",
      )
    : undefined;
  const tail = dotted === undefined ? 0 : from + dotted.search(LAST_PART);
  const isNameToItsEnd =
    dotted !== undefined &&
    from + dotted.length - tail <= 6 &&
    titles.slice(tail, from + dotted.length).every((here) => here.length === 0);
  if (dotted && isNameToItsEnd) add(from + dotted.length, 3.2 + 0.05 * dotted.length, false);
  else if (dotted)
    for (let end = from + dotted.search(DOT) + 2; end <= from + dotted.length; end += 1)
      if (end === from + dotted.length || !DOT.test(text.charAt(end - 1)))
        add(end, 3.2 + 0.05 * (end - from), false);
  for (let end = from + 2; end <= Math.min(hanEnds[from] ?? 0, from + MAX_NAME_LENGTH); end += 1) {
    if (endsInOffice(plain, end)) continue;
    // 高级 before a title is not a name.
    if (end < text.length && end - from === 2 && ZH_PREFIXES.has(plain.slice(from, end))) continue;
    const score = hanNameScore(text.slice(from, end), plain.slice(from, end));
    if (score !== undefined && score > -1.5) add(end, score, score < 0.9);
    // Unknown surnames are possible where the phrase has nothing else.
    else if (
      isChineseTitle(plain.slice(from, end)) ||
      runningAt(plain, from) === end ||
      isNoName(plain.slice(from, end))
    )
      continue;
    else if (from === 0 && end === text.length && end <= 4) add(end, end === 4 ? -2.2 : -1.1, true);
    // …, or between a title and the end of the phrase.
    else if (from > 0 && end === text.length && end - from <= 3) {
      add(end, -1.2, true);
      Object.assign(edges.at(-1) ?? {}, { behindTitle: true });
    }
  }
  // 小李, 老赵
  if (
    (from === text.length - 2 || runningAt(plain, from + 2) > from + 2) &&
    /[小老]/.test(plain.charAt(from)) &&
    surnameAt(plain.charAt(from + 1)).known >= 1
  )
    edges.push({
      end: from + 2,
      kind: "name",
      score: 2,
      elements: [{ kind: "name", text: text.charAt(from + 1), lang: "zh", surnameOnly: true }],
    });
  const { length, known } = surnameAt(plain.slice(from, from + 2));
  const form = text.slice(from + length);
  // 苏小姐: only the surname is known.
  if (known >= 1 && FORM_OF_ADDRESS.test(form))
    edges.push({
      end: text.length,
      kind: "name",
      score: 4.2,
      elements: [
        {
          kind: "name",
          text: text.slice(from, from + length),
          lang: "zh",
          surnameOnly: true,
          honorific: form,
        },
      ],
    });
  if (known >= 1)
    for (const end of [1, 2, 3].map((more) => from + length + more)) {
      const title = plain.slice(from + length, end);
      if (
        end > text.length ||
        !ZH_SHORT_TITLES.has(/^[原前]/.test(plain.slice(from)) ? title : title.replace(/^副(?=.)/, ""))
      )
        continue;
      // 会展部部长: the department in a title, not a short form of address.
      if (title.length === 1 && titlesAt(plain, end).length > 0) continue;
      // 示例市商会: not somebody called 会 with the title 商.
      if (title.length === 1 && from > 0 && ZH_STRONG_SUFFIXES.has(plain.slice(from, end))) continue;
      edges.push({
        end,
        kind: "name",
        score: title.startsWith("副") ? 3.4 : title.length > 1 ? 1.6 : 1.7,
        elements: [
          { kind: "name", text: text.slice(from, from + length), lang: "zh", surnameOnly: true },
          { kind: "title", text: text.slice(from + length, end), lang: "zh", weak: title.length === 1 },
        ],
      });
    }
  return edges;
};

const MAX_GROUP_LENGTH = 36;

/** Everything that may begin at a position of the phrase. */
export const edgesAt = (source: Source, from: number): Edge[] => {
  const { text, plain, groups, inside } = source;
  const sign = plain.charAt(from);
  const rest = plain.slice(from);
  const isWhole = ({ end }: Edge) => !inside[from] && !inside[end];
  const edges = [...organizationEdges(source, from), ...nameEdges(source, from)].filter(isWhole);
  const add = (kind: Edge["kind"], end: number, score: number, ...elements: Element[]) =>
    edges.push({ end, kind, score, elements });
  const words = (end: number, known: boolean): Element => ({
    kind: "words",
    text: text.slice(from, end),
    known,
  });
  // 教务主任, 首席小提琴: a field that no lexicon has, after an organization.
  for (const length of from > 0 &&
  !inside[from] &&
  !/[由请有是在为派区]/.test(plain.charAt(from)) &&
  (source.titles[from] ?? []).length === 0
    ? [2, 3]
    : [])
    for (const { end, local } of source.titles[from + length] ?? [])
      if (
        !local &&
        !inside[end] &&
        !inside[from + length] &&
        suffixKind(source.suffixes[from + length] ?? NO_SUFFIX, length) === undefined &&
        hanNameScore(text.slice(from, from + length), plain.slice(from, from + length)) === undefined &&
        source.titles.slice(from + 1, from + length).every((inner) => inner.length === 0)
      )
        add("title", end, 1.2, { kind: "title", text: text.slice(from, end), lang: "zh", weak: true });
  for (const { end, prefixes, local } of inside[from] ? [] : (source.titles[from] ?? []))
    if (!inside[end])
      add("title", end, titleScore(plain, from, end, prefixes), {
        kind: "title",
        text: text.slice(from, end),
        lang: "zh",
        ...(local && { local }),
      });
  if (groups.length > 0)
    for (const end of groups) {
      const group =
        end > from + 1 && end - from <= MAX_GROUP_LENGTH ? groupScore(plain.slice(from, end)) : undefined;
      if (group)
        add("group", end, group.score, {
          kind: "group",
          text: text.slice(from, end),
          lang: "zh",
          bare: group.bare,
        });
    }
  if ("等一共合总计".includes(sign)) {
    const size = SIZE.exec(rest);
    const count = size?.[1] && countOf(size[1]);
    const others: Element[] =
      (/^[等一]行?(?!共)/.test(rest) || /^等共/.test(rest)) && !/^一共/.test(rest) ? [{ kind: "open" }] : [];
    if (size && count) add("size", from + size[0].length, 2.5, ...others, { kind: "size", count });
  }
  const isCounted = from > 1 && !PLURAL.test(plain.slice(from - 2, from));
  const [several = "", number = ""] = (isCounted && SEVERAL.exec(rest)) || [];
  const count = countOf(number);
  if (count) add("size", from + several.length, several.includes("个") ? 5 : 1.4, { kind: "size", count });
  if (from > 0) {
    if (ZH_HONORIFICS.has(rest.slice(0, 2))) add("honorific", from + 2, 1, words(from + 2, true));
    const conjunction = "以兼和与及暨".includes(sign) ? CONJUNCTION.exec(rest)?.[0] : undefined;
    if (conjunction && from + conjunction.length < text.length)
      add(
        "conjunction",
        from + conjunction.length,
        conjunction.startsWith("兼") ? 0.6 : -0.2,
        words(from + conjunction.length, true),
      );
    const open = sign === "等" ? OPEN.exec(rest) : sign === "一" ? PARTY.exec(rest) : null;
    // 曹样例等12家企业负责人: more people; 样例公司等12家企业负责人: unnamed people.
    const firms = open !== null && /\d/.test(open[0]);
    if (open && !(firms && suffixKind(source.suffixes[from] ?? NO_SUFFIX, from) !== undefined))
      add("open", from + open[0].length, firms ? 9 : 1.5, { kind: "open" });
    const others = sign === "等" ? OTHERS.exec(rest) : null;
    if (others && suffixKind(source.suffixes[from] ?? NO_SUFFIX, from) === undefined)
      add("open", from + others[0].length, 9, { kind: "open" });
    const visit = "赴到来前莅走访参在深考调".includes(sign) ? (VISIT.exec(rest) ?? VISITED.exec(rest)) : null;
    if ("作并主".includes(sign) && DID.test(rest)) add("running", text.length, 3, words(text.length, true));
    const talks = "与和同".includes(sign) ? TALKED_WITH.exec(rest)?.[0] : undefined;
    if (talks) add("running", from + talks.length, 6, words(from + talks.length, true));
    const led = "率带".includes(sign) ? LED_GROUP.exec(rest)?.[0] : undefined;
    if (led) add("running", from + led.length, 3.4, words(from + led.length, true));
    const signed = "分代双各本两共签揭剪见".includes(sign) ? SIGNED.exec(rest) : null;
    if (signed) add("running", text.length, rest.startsWith("代表") ? 6.6 : 3.4, words(text.length, true));
    if (visit) add("running", from + visit[0].length, 3.4, words(from + visit[0].length, true));
  }
  const presence = sign === "因" || PRESENCE_BEGINS.includes(sign) ? PRESENCE.exec(rest)?.[0] : undefined;
  if (presence && from > 0)
    add("note", from + presence.length, 3, { kind: "note", text: text.slice(from, from + presence.length) });
  const running = runningAt(plain, from);
  const ours = "我本".includes(sign) ? OURS.exec(rest)?.[0] : undefined;
  if (ours) add("running", from + ours.length, -0.25, words(from + ours.length, true));
  // 随行人员2名 is one group.
  const isGroup = /^(?:随行|工作)人/u.test(rest) && edges.some(({ kind }) => kind === "group");
  if (running > from && !isGroup) add("running", running, -0.25, words(running, true));
  add("words", from + 1, -1.6, words(from + 1, false));
  return edges;
};
