import type { Post } from "../../events/shape";
import type { Case, Found } from "./finding";
import type { KnownPerson } from "./known";

const NOUNS =
  "president|chairman|chairwoman|chairperson|chair|director|secretary(?: |-)?general|secretary|mayor|dean|rector|professor|minister|manager|governor|ambassador|consul|commissioner|principal|councilor|engineer|scientist|chief|head|registrar|convenor|chancellor|provost|coordinator|counselor|counsellor";
const RANKS =
  "deputy|vice|executive|general|acting|former|honorary|chief|assistant|associate|standing|senior";
const TITLE = `(?:(?:${RANKS})[ -])*(?:${NOUNS})`;
const BEHIND = new RegExp(`^, (?:the |an? )?((?:[\\p{L}-]+ ){0,4}?${TITLE})\\b`, "iu");
const BEFORE = new RegExp(`(?<![\\p{L}-])((?:(?:${RANKS})[ -])*(?:${NOUNS}))(?:,? )$`, "iu");

// Words that make another post of the same noun; other words before it only specify it.
const DISTINCT = /\b(?:deputy|vice|acting|former|honorary|assistant|associate)\b/g;
const rankOf = (title: string): string =>
  [...new Set(title.toLowerCase().match(DISTINCT) ?? [])].sort().join();
const nounOf = (title: string): string =>
  new RegExp(`(?:${NOUNS})`, "i").exec(
    title.toLowerCase().replace(/secretary[- ]general/, "secretary general"),
  )?.[0] ?? "";

/** Whether a post of the record matches a text's title: the same noun, of the same rank. */
const isHeld = (said: string, held: readonly string[]): boolean =>
  held.some((title) =>
    title.split(/, | and | & /).some((part) => {
      const [a, b] = [nounOf(said), nounOf(part)];
      return (
        a !== "" &&
        part.toLowerCase().includes(a) &&
        rankOf(said) === rankOf(part) &&
        (a === b || part.toLowerCase().includes(said.toLowerCase()))
      );
    }),
  ) || held.some((title) => title.toLowerCase() === said.toLowerCase());

const postsOf = (person: KnownPerson): string[] => {
  const own = [...person.titles, person.name];
  const modified = (person.one.posts ?? []).flatMap((post) => {
    const title = post.title?.en;
    if (!title) return [];
    const flags = [post.acting && "acting", post.former && "former", post.honorary && "honorary"].filter(
      Boolean,
    );
    return flags.map((flag) => `${flag} ${title}`);
  });
  return [...own, ...modified];
};

/** ", matron and secretary of the school": the titles of two people named before it, in the same order. */
const PAIR = /^, ([^,;:.“]+?) and ([^,;:.“]+?) of /u;

/** Whether two people are followed by a title each, and the first one holds the first of them. */
const arePaired = (
  { text, known, mentions }: Case,
  mention: Case["mentions"][number],
  held: string[],
): boolean => {
  const [, first = "", second = ""] = (mention.whole && PAIR.exec(text.slice(mention.end))) || [];
  const before = mentions.find((one) => text.slice(one.end, mention.start) === " and ");
  const people = known.people.filter((one) => before?.keys.includes(one.key));
  return second !== "" && isHeld(first, people.flatMap(postsOf)) && isHeld(second, held);
};

/** Titles that a text gives to a person of the record who did not hold such a post on that day. */
export const englishTitles = (checked: Case): Found[] => {
  const { text, known, mentions } = checked;
  return mentions.flatMap((mention): Found[] => {
    const people = known.people.filter((one) => mention.keys.includes(one.key));
    const held = people.flatMap(postsOf);
    const found: Found[] = [];
    const behind =
      mention.whole && !arePaired(checked, mention, held) ? BEHIND.exec(text.slice(mention.end)) : null;
    const title = behind?.[1] ?? "";
    const core = new RegExp(`${TITLE}$`, "i").exec(title)?.[0] ?? title;
    // "deputy division head": the rank may be separate from the noun.
    const whole = rankOf(core) === "" && rankOf(title) !== "" ? `${rankOf(title)} ${core}` : core;
    const next = behind ? mention.end + behind[0].length : 0;
    // "A, Professor B": the title belongs to the next person.
    const following = mentions.find((one) => one.start >= next);
    const isNext =
      following !== undefined &&
      /^[^,;:.]{0,24}$/.test(text.slice(next, following.start).replace(/\b(?:Dr|Prof)\./, ""));
    const more = /^ \p{L}+/u.exec(text.slice(next))?.[0] ?? "";
    if (behind && !isNext && !isHeld(whole, held) && !isHeld(`${core}${more}`, held)) {
      const start = mention.end + behind[0].length - core.length;
      found.push({ text: core, start, end: start + core.length });
    }
    const before = BEFORE.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[1];
    const isNamed = before !== undefined && /^\p{Lu}/u.test(before);
    if (before && isNamed && !isHeld(before, held)) {
      const start = text.slice(0, mention.start).lastIndexOf(before);
      found.push({ text: before, start, end: start + before.length });
    }
    return found;
  });
};

const ZH_NOUNS =
  "总书记|书记|市长|区长|县长|省长|州长|部长|局长|处长|科长|厅长|司长|主任|会长|理事长|秘书长|董事长|总经理|经理|院长|校长|馆长|所长|台长|教授|主席|大使|领事|参赞|社长|行长|总裁|主委|监事长|监事|理事|议长|议员|顾问|秘书|组长|站长|总监|馆员|研究员|工程师";
const ZH_TITLE = new RegExp(`((?:常务|执行|名誉|荣誉)?(?:副|代|原)?(?:${ZH_NOUNS}))$`, "u");
const zhRank = (title: string): string => (title.match(/副|代(?!表)|原|名誉|荣誉/gu) ?? []).sort().join("");
const zhNoun = (title: string): string => new RegExp(`(?:${ZH_NOUNS})$`, "u").exec(title)?.[0] ?? "";

const zhPosts = (post: Post): string[] => {
  const title = post.title?.zh;
  const flags = [post.acting && "代", post.former && "原", post.honorary && "名誉"].flatMap(
    (flag) => flag || [],
  );
  return title ? [title, ...flags.map((flag) => `${flag}${title}`)] : [];
};

/** Titles before the name of a person of the record who did not hold such a post on that day. */
export const chineseTitles = ({ text, known, mentions }: Case): Found[] =>
  mentions.flatMap((mention): Found[] => {
    const before = text.slice(Math.max(0, mention.start - 12), mention.start).replace(/[、，兼\s]$/u, "!");
    const said = before.endsWith("!") ? undefined : ZH_TITLE.exec(before)?.[1];
    if (!said) return [];
    const people = known.people.filter((one) => mention.keys.includes(one.key));
    const posts = people.flatMap((one) => one.one.posts ?? []);
    const organization = before.slice(0, before.length - said.length).slice(-2);
    // Where the organization comes before the post, only the posts with that organization count.
    const there = posts.filter(
      (post) => organization.length === 2 && post.organization?.name?.zh?.endsWith(organization),
    );
    const flagged = (there.length > 0 ? there : posts).flatMap((post) => zhPosts(post));
    const named = posts.flatMap((post) =>
      organization.length === 2 && post.title?.zh?.includes(organization) ? zhPosts(post) : [],
    );
    const held =
      named.length > 0
        ? named
        : there.length > 0
          ? flagged
          : [...people.flatMap((one) => one.titles), ...flagged];
    const isOne = held.some((title) =>
      title.split(/[、，兼]/u).some((part) => part.endsWith(zhNoun(said)) && zhRank(said) === zhRank(part)),
    );
    if (isOne || known.says(`${said}${mention.text}`)) return [];
    return [{ text: said, start: mention.start - said.length, end: mention.start }];
  });
