import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { isChineseTitle, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { areGuestsOf, countOfGuests } from "./guests-of";
import { isPlace } from "./label-places";
import { ownerOfCards, plainWordsOf, withFieldsApart } from "./label-words";
import { announcementOf, announcementSide, beforeCount } from "./lexicon/announcements";
import { isOrdinaryLine, kindOfHeader } from "./lexicon/columns";
import {
  ABSENT_HEADING,
  INVITED_HEADING,
  LIST_HEADING,
  MATTER_LABEL,
  REMOTE_HEADING,
  sideOf,
} from "./lexicon/headings";
import { isLeaderLabel } from "./lexicon/leaders";
import { IN_CAR, roleOf, SEATED } from "./lexicon/notes";
import { hasOrganizationWord, ZH_STRONG_SUFFIXES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import { speaksForOthers } from "./posts";

/** What a heading or the words before a colon say about the people after them. */
export interface Label {
  /** Undefined: the label sets no side; null: the side of those after it is unknown. */
  side?: Side | null;
  delegation?: string;
  /** The name of the delegation in English beside that in Chinese. */
  english?: string;
  /** An organization in brackets after a side. */
  organization?: string;
  role?: NonNullable<Participant["roles"]>[number];
  presence?: "absent" | "remote" | "invited";
  /** A function in the delegation that is not one of the roles: 副团长. */
  function?: string;
  size?: number;
  /** The role applies to everybody after the label. */
  ofAll?: boolean;
  /** The label names several people with a role that otherwise only one has: "Interpreters". */
  several?: boolean;
  /** A role in both languages, as a heading for those below it. */
  inBoth?: boolean;
  /** Words about the meeting, not about people. */
  matter?: boolean;
}

const COUNT = new RegExp(
  `\\s*[（(]?(?:[一总]?共|共计|合计|一行|total:? ?)?[·•\\s]*(${EN_NUMBER_PATTERN}|[一二两三四五六七八九十]{1,3})\\s*个?(?:人|位|名|people|persons|personnes|personas|personen|pax|members|participants)\\s*[)）]?$|\\s*[（(](\\d{1,3})[)）]$|\\s*[（(]?(?:total:?|(?:an? )?(?:party|group|team) of) (${EN_NUMBER_PATTERN})[)）]?$`,
  "i",
);
const FILLER =
  /^(?:我这边|省里|市里|区里|县里|部里|我公司|本公司|公司|派|明天|今天|后天|周[一二三四五六日]|[上下]午|[，,]|我们|我方|我司|一|共|总共|这边|来|去|有|参加|参会|与会|出席|人数|人员|we|are|will|be|there|a|total|of|in|all|coming|colleagues|guests|people|persons|participants|members|delegates|join|joining|attend|attending|come|us|you|here|from|our|side|office| )+$/i;
const DELEGATION_ZH =
  /^(.{0,30}?(?:代表团|考察团|访问团|参访团|经贸团|商务团|交流团|考察组|调研组|检查组|来访团|参会团|参展团|学习团|招商团|采购团|观摩团|参观团|工作组|使团|访华团|友好团|(?<=[会局协联司行校院团学馆厂市省县区国])[访来]\p{Script=Han}{1,2}团))(?:一行)?(?:成员|人员|名单|团员|组成)*$/u;
// 我公司报名参加经贸团: a sentence about a delegation.
const OF_SENTENCE = /[，,。；;：:]|参加|参与|报名|随同|派出|安排|要求/u;
const OF_SENTENCE_EN = /\b(?:will|we|is|are|following|please)\b/u;
const DELEGATION_FR = /^d[ée]l[ée]gation (?:de (?:la |l['’])?|du |des |d['’])\p{Lu}.+$/iu;
const GENERIC_DELEGATION =
  /^(?:(?:来访|外方|对方|客方|来宾|贵宾)?(?:代表团|考察团|访问团|参访团|考察组|调研组|工作组))$/;
const DELEGATION_EN = costly(
  /^(?:members of (?:the )?)?(?:the )?((?:(?:trade|business|official|government|study|economic|cultural) )*(?:delegation|mission) (?:of|from) (?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b).+?|(?!(?:the|guest|visiting|foreign|our|your|their)\b|[^,;，]*\b(?:welcomed|received|met|hosted|greeted|visited|of(?: the)?(?= delegation))\b)\p{Lu}[^,;，]*? (?:delegation|mission to [^,;:]+))(?: members| list)?$/iu,
);

// "A delegation of 15"
const DELEGATION_OF = new RegExp(
  `^(?:an?|the|our|their)? ?(?:\\p{Ll}+ )?(?:delegation|mission) of (${EN_NUMBER_PATTERN})(?: (?:people|members|persons|delegates))?$`,
  "iu",
);

const LEADING_COUNT = new RegExp(`^(?:the |our |following )*(${EN_NUMBER_PATTERN}) `, "i");

// "主方/Host", "主持人 Moderator": the same in two languages.
const halfOf = <T>(given: string, meaning: (words: string) => T | undefined): T | undefined => {
  // 客方（共9人） Visiting side
  const words = given.replace(/\s*[（(]共?\d{1,3}[人位名]?[)）]/gu, " ");
  const zh = words.replace(/[^\p{Script=Han}]+/gu, "");
  const en = words.replace(/[\p{Script=Han}]+/gu, "").replace(/^[\s/／|()（）]+|[\s/／|()（）]+$/g, "");
  if (!zh || !en) return undefined;
  const [first, second] = [meaning(zh), meaning(en)];
  return first !== undefined && first === second ? first : undefined;
};

// 明天下午我们局去的, 我们公司参加的有
const OUR_PEOPLE =
  /^(?:今天|明天|后天|今晚|明晚|周[一二三四五六日]|[上下中]午|晚上)*我们?(局|委|办|处|科|署|厅|会|公司|协会|商会|学校|单位|集团|中心)(?:今天|明天|后天|[上下]午)?(?:去|来|到|参加|参会|出席)(?:会议|活动)?的?(?:是|有|人员?|为)?$/;

const EVENT_SIDE =
  /^\P{P}{0,12}(?:会|式|展|宴|坛|节|赛|餐|活动|考察|调研|访问|签约|参观)的?((?:我|中|外|客|主|对|宾|韩|日|美|英|法|德|俄)方(?:参会|参加|出席|陪同|与会|到会|来访)?的?(?:人员|领导|名单|代表|嘉宾|成员)+)$/u;
const ESCORTING =
  /^[我本](?:方|公司|单位|集团|中心|协会|商会|[市县区州局会司院校行厅委办镇])陪同(?:领导|人员|同志)?$|^(?:今天|明天|后天|[今明]晚|周[一二三四五六日]|[上下]午|全程)*陪同(?:考察|调研|参观|视察|走访|检查)(?:活动)?的?(?:领导|人员|同志|名单|有|是|为|如下)+$/u;

const SIGNING =
  /^(?:signing|signed|signator(?:y|ies)|to sign) (?:for|on behalf of) (?:the )?(\p{Lu}.{1,60})$/iu;
const HOLDS_ORGANIZATION =
  /[局委厅署院会校行团社关部处科办][^局委厅署院会校行团社关部处科办]{0,4}$|公司|集团|中心|大学|政府/;
const bracketed = /^(.{1,20}?)\s*[（(]([^（）()]{2,72})[)）]$/;

const isFirmName = (name: string): boolean => hasOrganizationWord(name) || endsLikeOrganization(name);

// 示例市接待名单 / Hosting list: the Chinese half says more than the side.
const sideOfHalves = (words: string): Side | undefined => {
  const [, zh = "", en = ""] =
    /^(\P{Script=Latin}{2,20}?)\s*[/／|]\s*(\P{Script=Han}{3,})$/u.exec(words) ?? [];
  const side = en ? sideOf(en) : undefined;
  return side && side !== "none" && announcementSide(zh) === side ? side : undefined;
};

// 示例方 / Model side (host)
const sideInBrackets = (words: string): Side | undefined => {
  const [, names = "", bracket = ""] =
    /^(.{2,40}?)\s*[（(](hosts?|guests?|visitors?)[)）]$/iu.exec(words) ?? [];
  const side = names ? sideOf(bracket) : undefined;
  const own = halfOf(names, sideOf) ?? sideOf(names);
  return side && side !== "none" && own === side ? side : undefined;
};

/** What these words say as a heading; undefined if they are not a heading. */
export const labelOf = (given: string): Label | undefined => {
  let words = plainWordsOf(given);
  // PROGRAMME – Model Delegation: the title of what is planned for it.
  if (/^(?:programme?|agenda|itinerary|schedule)\s*[–—:-]/iu.test(words)) return { matter: true };
  // 示例方 / Model side (host)
  const saidSide = sideInBrackets(words);
  if (saidSide) return { side: saidSide };
  if (words === "" || words.length > 90) return undefined;
  const party = DELEGATION_OF.exec(words);
  if (party) return { side: "guest", size: countOf(party[1] ?? "") ?? 1 };
  const counted = COUNT.exec(words);
  const count = counted && countOf(counted[1] ?? counted[2] ?? counted[3] ?? "");
  const more = count ? { size: count } : {};
  if (counted && counted.index > 0)
    words = words
      .slice(0, counted.index)
      .replace(/[,，]\s*$/, "")
      .trim();
  words = words.replace(SEATED, "").replace(IN_CAR, "");
  if (words.length > 80) return undefined;
  words =
    words
      .replace(/^(?:还有|另有|另外|以及|加上|下面是)(?=\p{Script=Han}{2})/u, "")
      .replace(/^(?:目前)?(?:已知|已定|已确认|暂定)(?=随行|随员|参[会加]|出席|陪同)/, "")
      .replace(/^(?:现将|现把|兹将|现)(?=.{4})/, "")
      .replace(
        /(?:反馈|报送|上报|报告|提供|公布|汇总|发送)?如下$|(?<=名单|人员)(?:已)?(?:报|发)给?[您你]$|(?<=名单|人员|成员|团员|同志|代表)(?:上报|报上|报来|报告|报送|呈报|汇报)$/,
        "",
      )
      .trim() || words;
  // 参会人员1, 参会人员2: one of several entries of a form.
  const numbered = /^(.{2,10}?)\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十])[)）]?$/.exec(words)?.[1];
  if (numbered && LIST_HEADING.test(numbered)) return {};
  if (bracketed.test(words)) {
    // "Participants (Modelian side)": the people of one of several parties.
    if (
      /^\P{Script=Han}+ side\)$/iu.test(words.slice(words.indexOf("("))) &&
      LIST_HEADING.test(words.replace(bracketed, "$1"))
    )
      return { side: null, ...more };
    // 拟参会人员（示例市商务局）, 来访外方人员（示例集团 Example Group）
    const [, list = "", organization = ""] = bracketed.exec(words) ?? [];
    const name = organization.replace(/(?<=\p{Script=Han})\s+\p{Script=Latin}.*$/u, "");
    const ending = suffixKind(suffixesAt(name, name.length), name.length);
    const announced = announcementOf(list);
    const own = sideOf(list) ?? announced?.side;
    if (
      (ending === "strong" || (hasOrganizationWord(organization) && announced)) &&
      (announced || LIST_HEADING.test(simplified(list)))
    )
      return { ...(own && own !== "none" && { side: own }), organization, ...more };
  }
  // "Team A (Modelport)"
  const lettered =
    /^(?:team|group|table|panel|session|car|bus) [A-Z\d]{1,2}(?:\s*\(([^()]{2,40})\))?$/iu.exec(words);
  if (lettered) return { ...more, ...(lettered[1] && { organization: lettered[1] }) };
  if (
    /^[甲乙丙丁]方(?:单位)?$|^(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,2})|[A-Z甲乙丙丁])号?(?:辆|张|间)?(?:车|桌|车辆|组|房|批次?)$|^(?:大床|双床|单人|双人)房$|^(?:其余|其他|其它)(?:人员|名单|同志)?(?:均|都)?(?:不变|照旧|无变化|无变动)$/.test(
      words,
    )
  )
    return {};
  // 样国模型州来宾, "Modelian visitors, 21 August"
  if (areGuestsOf(words, endsLikeOrganization)) {
    const of = words.replace(/(?:来宾|客人|外宾|贵宾|客商)(?:名单|一行)?$/u, "");
    const own = of !== words && endsLikeOrganization(of) && { organization: of };
    return { side: "guest", ...more, ...countOfGuests(words), ...own };
  }
  // 한국 측 / 韩方: the same in a third script.
  const halves = words.split(/\s*[/／|]\s*/);
  const other = halves.length === 2 && halves.some((half) => !/[\p{Script=Han}\p{Script=Latin}]/u.test(half));
  const half = other ? halves.map(sideOf).find((each) => each && each !== "none") : undefined;
  if (half && half !== "none") return { side: half, ...more };
  // 陪同考察的有: hosts, each with the role of escort.
  if (ESCORTING.test(words)) return { side: "host", role: "escort", ofAll: true, ...more };
  const inside = bracketed.exec(words);
  // 推介会我方出席人员
  const ofEvent = EVENT_SIDE.exec(words);
  const side =
    sideOf(words) ??
    (ofEvent?.[1] ? sideOf(ofEvent[1]) : undefined) ??
    halfOf(words, sideOf) ??
    sideOfHalves(words) ??
    (inside?.[1] ? sideOf(inside[1]) : undefined);
  if (side)
    return {
      side: side === "none" ? null : side,
      ...(/^主宾$|^guest of honou?r$/i.test(words) && { role: "head" as const }),
      ...(/^(?:全程)?陪同(?:领导|人员|方)?$/.test(words) && { role: "escort" as const, ofAll: true }),
      ...more,
      ...(inside?.[2] &&
        !/\d/u.test(inside[2]) &&
        !sideOf(words) &&
        !halfOf(words, sideOf) && { organization: inside[2] }),
    };
  if (halfOf(words, isPlace) || isPlace(words)) return {};
  if (
    /^\d{1,2}号(?:位|桌|车|座|房)?$|^第[一二三四五六七八九十]+[组桌车]$|^(?:主宾?|[一二三四五六七八九十]{1,2})号?桌$|^线下(?:参会|参加|出席)?(?:人员)?$|^现场(?:参会|参加|出席)?(?:人员)?$/.test(
      words,
    )
  )
    return {};
  if (count && FILLER.test(words)) return { ...more };
  const ours = OUR_PEOPLE.exec(words)?.[1];
  if (ours !== undefined) return { ...(/[局委办处科署厅]/.test(ours) && { side: "host" as const }), ...more };
  const leading = LEADING_COUNT.exec(words);
  if (leading?.[1] && FILLER.test(words.slice(leading[0].length))) return { size: countOf(leading[1]) ?? 1 };
  const role = roleOf(words) ?? (isLeaderLabel(words) ? "head" : undefined);
  if (role) return { role, ...(role === "interpreter" && /s$/u.test(words) && { several: true }) };
  // "Signing for the Model Zone"
  const signs = SIGNING.exec(words)?.[1];
  if (signs) return { role: "signatory", organization: signs, ofAll: true };
  const inBoth = halfOf(words, roleOf);
  if (inBoth) return { role: inBoth, inBoth: true };
  if (
    /^(?:记录|记录人|会议记录人?|记录员|填表人|报送人|经办人|制表人?|审核人|minutes(?: taken)?(?: by)?|minute[- ]taker|note[- ]taker|notes (?:taken )?by|recorder)$/i.test(
      words,
    )
  )
    return { function: words };
  if (/^(?:副团长|副领队|deputy (?:leader|head)(?: of (?:the )?delegation)?)$/i.test(words))
    return { function: words };
  if (/^(?:just|only) (?:one|two|three|me|myself|\d{1,2})(?: of us)?(?: this time)?$/iu.test(words))
    return {};
  // "Yes: Ann Example": answers to an invitation.
  if (/^(?:yes|maybe|pending|accepted)$/i.test(words)) return {};
  if (ABSENT_HEADING.test(words)) return { presence: "absent", ...more };
  if (INVITED_HEADING.test(words)) return { presence: "invited", ...more };
  if (REMOTE_HEADING.test(words)) return { presence: "remote", ...more };
  // 我市赴德国经贸团成员: those of the writer, who travel.
  if (/^[我本][省市县区州国会局院校]?.{0,4}[赴访]/u.test(words) && DELEGATION_ZH.test(simplified(words)))
    return { ...more };
  // Every character keeps its place when it is simplified.
  const named = words.slice(0, DELEGATION_ZH.exec(simplified(words))?.[1]?.length ?? 0) || undefined;
  const beside = named ? DELEGATION_EN.exec(words.slice(named.length).replace(/^[\s/／|]+/u, ""))?.[1] : "";
  if (named && !OF_SENTENCE.test(named))
    return {
      side: "guest",
      ...more,
      ...(beside && { english: beside }),
      ...(!GENERIC_DELEGATION.test(simplified(named)) && {
        delegation: named.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ""),
      }),
    };
  // 样国经济代表团 Model Economic Delegation
  const [, zh = "", latin = ""] =
    /^(\P{Script=Latin}{4,30}?)\s*[/／|(（]?\s*(\P{Script=Han}{8,})$/u.exec(words) ?? [];
  if (DELEGATION_ZH.test(simplified(zh)) && /\b(?:delegation|mission)\b/iu.test(latin))
    return { side: "guest", ...more, delegation: zh, english: latin };
  const english = OF_SENTENCE_EN.test(words)
    ? undefined
    : (DELEGATION_EN.exec(words)?.[1] ?? DELEGATION_FR.exec(words)?.[0]);
  if (english) return { side: "guest", ...more, delegation: english };
  if (halfOf(words, (each) => LIST_HEADING.test(each) || undefined)) return { ...more };
  if (LIST_HEADING.test(simplified(words)) || LIST_HEADING.test(words.replace(/\s+/g, "")))
    return { ...more };
  // 今晚工作餐人员（8人）
  const isPlainList = Boolean(count) && words.length <= 14 && /(?:人员|名单|嘉宾|来宾)$/.test(words);
  if (isPlainList && !HOLDS_ORGANIZATION.test(words)) return { ...more };
  if (MATTER_LABEL.test(words)) return { matter: true };
  const announced = announcementOf(words);
  const cards = announced ? undefined : ownerOfCards(words);
  return cards && isFirmName(cards)
    ? { organization: cards, ...more }
    : announced && { ...announced, ...more };
};

const CLAUSE = /^(.*[，,。！!；;.]\s*)([^，,。！!；;.]+)$/u;

/** A heading at the end of a sentence: "收到，谢谢！参会人员如下：". What precedes it is not part of it. */
export const labelWithin = (given: string): { label: Label; before: string } | undefined => {
  const label = labelOf(given);
  if (label) return { label, before: "" };
  const [, before = "", last = ""] = CLAUSE.exec(given.trim()) ?? [];
  const inner = last && labelOf(last);
  if (!inner || inner.role || inner.matter || inner.delegation) return undefined;
  return { label: inner, before: before.replace(/[，,；;]\s*$/u, "").trim() };
};

const LABEL =
  /(?<=^|[；;。，,\t]\s?|\.\s|\s[/|]\s|\s(?=\p{Script=Han})|\s{2})([\p{L}\d][\p{L}\d-]{0,13}(?: [\p{L}\d']{1,12}){0,3}(?:[（(][^（）()]{1,16}[)）])?)\s*[：:](?!\d{2}\b)/gu;

const ENDED = /[；;。]\s*$/;
const beforeColon = (line: string): string => line.split(/[:：]/)[0] ?? "";

/** Whether words are an organization by their ending, or by themselves like 外办. */
export const isOffice = (words: string | undefined): boolean =>
  words !== undefined && (endsLikeOrganization(words) || ZH_STRONG_SUFFIXES.has(words));

/** Whether words give the number of people from an organization that they name: 商务局去一个人. */
export const countsPeopleOf = (words: string): boolean => isOffice(beforeCount(words));

const endsLikeOrganization = (words: string): boolean => {
  const plain = simplified(words.trim());
  return suffixKind(suffixesAt(plain, plain.length), plain.length) === "strong" && !isChineseTitle(plain);
};

// 请以下同志参加：局领导：王小样
const ASKS = /请|派|参加|出席|参会|如下/;
const BEHIND_SENTENCE = /^([^:：]{4,40}[:：]\s?)(\P{P}{2,8})\s?[:：](?!\d{2}\b)/u;
const labelBehind = (line: string): number[] => {
  const [, sentence = "", words = ""] = BEHIND_SENTENCE.exec(line) ?? [];
  const isCut = ASKS.test(sentence) && labelOf(sentence.replace(/[:：]\s?$/u, "")) === undefined;
  return isCut && labelOf(words) !== undefined ? [sentence.length] : [];
};

/** A line split where one of its labels begins: "来宾：…；我方：…" are two. */
export const cutAtLabels = (line: string): string[] => {
  const starts = [...line.matchAll(LABEL)]
    .filter(({ index, 1: words }) => {
      const label = labelOf(words ?? "");
      // 市统计局2人：… after another of this kind.
      if (
        index > 0 &&
        ENDED.test(line.slice(0, index)) &&
        /[局委厅会院校行部办司协集团心]\d{1,2}[人位名]$/.test(words ?? "")
      )
        return true;
      // "From Model Bank: …. From Model Port: …"
      if (index > 0 && label === undefined && /[.;]\s*$/.test(line.slice(0, index)))
        if (/^From (?:the )?\p{Lu}/u.test(words ?? "")) return true;
      // 省商务厅：…；省贸促会：…
      if (
        index > 0 &&
        label === undefined &&
        ENDED.test(line.slice(0, index)) &&
        endsLikeOrganization(words ?? "")
      )
        return endsLikeOrganization(beforeColon(line));
      // 外办去两个人：…；商务局去一个人：…
      if (index > 0 && ENDED.test(line.slice(0, index)) && countsPeopleOf(words ?? "")) return true;
      // …费样。学员代表：…
      if (index > 0 && ENDED.test(line.slice(0, index)) && speaksForOthers(words ?? "")) return true;
      if (index > 0 && label === undefined && ENDED.test(line.slice(0, index)))
        return isChineseTitle(simplified(words ?? "")) && roleOf(beforeColon(line)) !== undefined;
      return index > 0 && label !== undefined;
    })
    .map(({ index }) => index);
  const cuts = [...new Set([0, ...labelBehind(line), ...starts])].sort((a, b) => a - b);
  return cuts
    .map((from, n) =>
      line
        .slice(from, cuts[n + 1])
        .replace(n + 1 < cuts.length ? /[；;，,.\s]+$/u : /$^/u, "")
        .trim(),
    )
    .filter((piece) => piece !== "");
};

/** The labelled values of a form line (姓名：王小样 单位：样例集团); empty if it is not one. */
export const fieldsOf = (
  given: string,
): { kind: NonNullable<ReturnType<typeof kindOfHeader>>; value: string }[] => {
  const line = withFieldsApart(given);
  const found = [...line.matchAll(LABEL)].map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
    kind: kindOfHeader(match[1] ?? "") ?? kindOfHeader((match[1] ?? "").replace(/\d{1,2}$/, "")),
  }));
  // 参会人员1：王小样 处长 alone is an ordinary line of a list.
  if (found.length === 1 && isOrdinaryLine(line)) return [];
  if (found.length === 0 || found[0]?.at !== 0 || found.some(({ kind }) => kind === undefined)) return [];
  return found.flatMap(({ kind, from }, n) =>
    kind
      ? [
          {
            kind,
            value: line
              .slice(from, found[n + 1]?.at)
              .replace(/[；;，,/|\s]+$/u, "")
              .trim(),
          },
        ]
      : [],
  );
};
