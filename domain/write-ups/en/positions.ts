import { isHead } from "../../participations/pasted-list/english-words";
import { EN_FIELDS, EN_ORG_WORDS } from "../../participations/pasted-list/lexicon/organizations";
import { EN_TITLE_WORDS } from "../../participations/pasted-list/lexicon/titles-en";
import type { PostPlace } from "../person";
import type { Span } from "../proposal";
import { trimmed } from "./organizations";

const VERB =
  /^(?:said|says|added|noted|stressed|visited|visits|met|meets|led|attended|welcomed|received|accompanied|signed|introduced|thanked|expressed|spoke|gave|delivered|chaired|hosted|presented|hoped|explained|pointed|and his|and her|and their|who|which|where|when|while|was|were|is|are|has|have|had|will|would|took|came|held|on behalf|with|in the|in his|during|together|also|addressed|outlined|praised|described|called|invited|urged|opened|moderated|witnessed|paid|arrived|toured|discussed|reported|briefed|read|on (?:January|February|March|April|May|June|July|August|September|October|November|December|\d))\b/;

const FURTHER_HEADS = /\b(?:patron|convenor|advocate)s?\b/i;
/** Whether one of the words is a title: "deputy director", "patrons". */
export const hasHead = (words: string): boolean =>
  FURTHER_HEADS.test(words) ||
  words
    .split(/[\s/-]+/)
    .some((word) => isHead(word.replace(/[()]/g, "").replace(/s$/, "")) || isHead(word.replace(/[()]/g, "")));
const isField = (words: string): boolean =>
  words.split(/\s+/).every((word) => EN_FIELDS.has(word.toLowerCase()) || /^(?:and|the|&)$/.test(word));

/** The position that these words state: "deputy director of the Sample Office" and the like; undefined if they state none. */
export const positionOf = (text: string, span: Span): PostPlace | undefined => {
  const own = trimmed(text, span);
  const lead =
    /^(?:(?:the|a|an|its|his|her|their|then|both|who is|as) |\p{Ll}+['’]s )+/iu.exec(
      text.slice(own.start, own.end),
    )?.[0].length ?? 0;
  const start = own.start + lead;
  const words = text.slice(start, own.end);
  if (words.length < 2 || words.length > 180 || !hasHead(words)) return undefined;
  // "Director (Research) of the Sample Institute", "Ambassador to Sample Land", "chairman at Sample Co."
  const prepositions = [...words.matchAll(/\s(of|at|for|in charge of|from|with)\s+(?:the\s+)?/g)];
  for (const preposition of prepositions) {
    const title = words.slice(0, preposition.index);
    const behind = words.slice(preposition.index + preposition[0].length);
    if (!hasHead(title)) return ofOrganizationInFront(text, { start, end: own.end });
    if (
      isField(behind) ||
      preposition[1] === "in charge of" ||
      !/^(?:\p{Lu}|the |its |our |\d)/u.test(behind)
    ) {
      if (/^[\p{Ll}]/u.test(behind) && !isField(behind.split(" of ")[0] ?? ""))
        return partial(start, title, preposition.index + preposition[0].length, behind);
      continue;
    }
    const at = start + preposition.index + preposition[0].length;
    return {
      title: singular(text, { start, end: start + title.length }),
      organization: organizationSpan(text, { start: at, end: own.end }),
    };
  }
  const possessive = /^((?:\p{Lu}[\p{L}&.-]*\s)*\p{Lu}[\p{L}&.-]*)['’]s?\s+(.+)$/u.exec(words);
  if (possessive?.[1] && possessive[2] && hasHead(possessive[2]))
    return {
      organization: { start, end: start + possessive[1].length },
      title: { start: own.end - possessive[2].length, end: own.end },
    };
  return {
    ...organizationInFront(text, { start, end: own.end }),
    title: singular(text, { start: titleStart(text, { start, end: own.end }), end: own.end }),
  };
};

// "Sample Chamber of Commerce President": the organization has a preposition of its own.
const ofOrganizationInFront = (text: string, span: Span): PostPlace | undefined => {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  const isTitle = (word: string) =>
    isHead(word) || /^(?:vice|deputy|executive|general|acting|managing|assistant|chief)$/i.test(word);
  const at = words.findLastIndex(({ 0: word }) => !isTitle(word)) + 1;
  const [first] = words.slice(at);
  const inFront = words.slice(0, at).map(({ 0: word }) => word);
  if (
    !first ||
    !/^\p{Lu}/u.test(inFront[0] ?? "") ||
    !inFront.some((word) => EN_ORG_WORDS.has(word.toLowerCase()))
  )
    return undefined;
  const cut = span.start + first.index;
  return {
    organization: trimmed(text, { start: span.start, end: cut }),
    title: { start: cut, end: span.end },
  };
};

// "BARI Chief Scientific Officers": the longest end that consists of words of titles.
const titleStart = (text: string, span: Span): number => {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  const isTitle = (word: string) =>
    /^\(/.test(word) ||
    /\)$/.test(word) ||
    hasHead(word) ||
    EN_TITLE_WORDS.has(word.toLowerCase()) ||
    EN_FIELDS.has(word.toLowerCase());
  const first = words.findLastIndex(({ 0: word }) => !isTitle(word)) + 1;
  const inFront = words.slice(0, first).map(({ 0: word }) => word);
  const organization =
    inFront.length > 0 &&
    /^\p{Lu}/u.test(inFront[0] ?? "") &&
    inFront.some((word) => EN_ORG_WORDS.has(word.toLowerCase()) || /^[A-Z]{2,}$/.test(word));
  return organization ? span.start + (words[first]?.index ?? 0) : span.start;
};
const organizationInFront = (text: string, span: Span): PostPlace => {
  const at = titleStart(text, span);
  return at > span.start ? { organization: trimmed(text, { start: span.start, end: at }) } : {};
};
// "Directors" of several people is "Director" of each.
const singular = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end);
  const last = words.split(/\s+/).at(-1) ?? "";
  return /s$/.test(last) && isHead(last.slice(0, -1)) ? { start: span.start, end: span.end - 1 } : span;
};

// "its Management Committee", "the zone's Sample Bureau", "Sample Zone in Sample City": the name alone.
const organizationSpan = (text: string, span: Span): Span => {
  const own = trimmed(text, span);
  const words = text.slice(own.start, own.end);
  const lead = /^(?:(?:the|its|our|his|her|their) |\p{Ll}+['’]s (?=\p{Lu}))+/u.exec(words)?.[0].length ?? 0;
  const where = /\s(?:in|on|during|under)\s(?:the\s)?\p{Lu}/u.exec(words)?.index;
  const bracket = /\s\([A-Z][^)]*\)?$/.exec(words)?.index;
  return {
    start: own.start + lead,
    end: own.start + Math.min(where ?? words.length, bracket ?? words.length),
  };
};

// "director of its center": the title alone; whose center it is, the words do not say. "head of exhibitions": a title.
const partial = (start: number, title: string, at: number, behind: string): PostPlace => {
  const owner = /^(?:\p{Ll}+['’]s |(?:its|our|their) )(?=\p{Lu})/u.exec(behind)?.[0].length;
  if (owner !== undefined)
    return {
      title: { start, end: start + title.length },
      organization: { start: start + at + owner, end: start + at + behind.length },
    };
  const referring = /^(?:its|our|his|her|their|this|that) /.test(behind);
  return { title: { start, end: referring ? start + title.length : start + at + behind.length } };
};

// Commas and full stops inside of names of organizations: "Sample Co., Ltd.", "Education, Culture and Health Bureau".
const ENUMERATED =
  /(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*, ){1,4}(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* )and (?:\p{Lu}[\p{L}-]+ )*(?:Bureau|Committee|Commission|Department|Ministry|Office|Center|Centre|Institute|Affairs|Division)/gu;
const withMaskedStops = (words: string): string =>
  words
    .replace(/(?:Co\.,|, (?:Ltd|Inc|LLC|GmbH)\b)/g, (found) => "_".repeat(found.length))
    .replace(ENUMERATED, (found) => found.replace(/,| and /g, (sign) => "_".repeat(sign.length)))
    .replace(/(?<=(?:Ltd|Inc|Co|Dr|Md|Prof)|\b\p{Lu})\./gu, "_");

// An apposition is shorter; what is behind is not looked at for each name again.
const LONGEST = 400;

/** The apposition that begins behind a name and its comma, up to where the sentence goes on; with where it ends. */
export const appositionAfter = (
  text: string,
  at: number,
): { posts: PostPlace[]; end: number } | undefined => {
  if (text.charAt(at) !== ",") return undefined;
  const posts: PostPlace[] = [];
  let end = at + 1;
  for (let n = 0; n < 4; n += 1) {
    const rest = text.slice(end, end + LONGEST);
    const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (VERB.test(rest.slice(lead))) break;
    const masked = withMaskedStops(rest);
    const length =
      /[,;]|\.(?=\s|$)|\s(?:and|with|who|said|visited|met|on behalf)\s(?!\p{Lu}[\p{L}-]+\s(?:Wing|Bureau|Committee|Commission|Department|Ministry|Office|Center|Centre|Institute|Affairs|Division|Technology|Trade|Industry|Group|Association|University|School|Products?|Services?|Supplies|Sciences?|Engineering|Development|Devices|Materials|Culture|Agriculture|Education|Security|Planning|Resources),)(?=(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.?\s)?\p{Lu}[\p{L}.'-]+\s\p{Lu}[\p{L}.'-]+,)/u.exec(
        masked,
      )?.index ?? rest.length;
    const piece = { start: end, end: end + length };
    const words = text.slice(piece.start, piece.end);
    const cut = verbIn(words);
    const span = { start: piece.start, end: piece.start + (cut ?? words.length) };
    const split = splitPosts(text, span);
    const found = split.flatMap((each) => positionOf(text, each) ?? []);
    if (found.length === 0 || found.length < split.length) {
      // "director, Department of Sample Affairs, Sample Ministry": the organization behind a comma.
      const last = posts.at(-1);
      const own = trimmed(text, span);
      const where = text.slice(own.start, own.end).replace(/^(?:of )?(?:the )?/, "");
      const isOrganization =
        /^\p{Lu}/u.test(where) &&
        where.split(/\s+/).some((word) => EN_ORG_WORDS.has(word.toLowerCase())) &&
        !hasHead(where.split(" ")[0] ?? "");
      if (!last || last.organization || !isOrganization || cut !== undefined) break;
      for (const post of posts) post.organization ??= { start: own.end - where.length, end: own.end };
      end = span.end;
      continue;
    }
    posts.push(...found);
    end = span.end;
    if (cut !== undefined || !/^,/.test(text.slice(end))) break;
  }
  const [first] = posts;
  if (!first) return undefined;
  // "chairman and general manager of Sample Co.": both there.
  const last = posts.findLast(({ organization }) => organization);
  for (const post of posts)
    if (!post.organization && last?.organization && posts.indexOf(post) < posts.indexOf(last))
      post.organization = last.organization;
  return { posts, end };
};

const verbIn = (words: string): number | undefined => {
  const match =
    /\s(?:said|says|added|noted|visited|visits|met|led|attended|welcomed|received|accompanied|signed|introduced|thanked|spoke|gave|delivered|chaired|who|which|was|were|is|has|have|will|took|came|held|on behalf of|together with)\s/.exec(
      words,
    );
  return match?.index;
};

// "secretary-general of the Association and director of its center": two positions.
const splitPosts = (text: string, span: Span): Span[] => {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(/\s+and\s+(?:concurrently\s+)?/g)) {
    const behind = words.slice(match.index + match[0].length);
    const before = words.slice(0, match.index);
    const title = behind.split(/\s(?:of|at|for|in)\s/)[0] ?? "";
    if (
      title.split(/\s+/).length <= 5 &&
      hasHead(
        title
          .replace(/\s*\([^)]*\)$/, "")
          .split(/\s+/)
          .at(-1) ?? "",
      ) &&
      hasHead(before.split(/\s(?:of|at|for)\s/)[0] ?? "")
    )
      return [
        { start: span.start, end: span.start + match.index },
        ...splitPosts(text, { start: span.start + match.index + match[0].length, end: span.end }),
      ];
  }
  return [span];
};
