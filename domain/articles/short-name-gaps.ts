import type { Block, Gap } from "./article";
import { isChineseFamily, isChineseGiven } from "./en/people/family-of-name";
import type { Facts } from "./reference/facts";

/** Times that a text may name somebody in full. */
const ONCE = 1;

/** Words of a family name in front of its last one: "van der Berg", "bin Saeed". */
const PARTICLE =
  /^(?:[aA]l|[bB]en|[bB]in|[bB]int|[dD]a|[dD]as|[dD]e|[dD]el|[dD]en|[dD]er|[dD]i|[dD]os|[dD]u|[eE]l|[iI]bn|[lL]a|[lL]e|[tT]en|[tT]er|[vV]an|[vV]on|[zZ]u)$/u;
const INITIAL = /^(?:\p{Lu}\.?)+$/u;
/** Vietnamese family names: people are called by the last word of their name or in full, as they wish. */
const VIETNAMESE =
  /^(?:Nguyen|Nguyễn|Tran|Trần|Pham|Phạm|Hoang|Hoàng|Phan|Vu|Vũ|Vo|Võ|Dang|Đặng|Bui|Bùi|Do|Đỗ|Ngo|Ngô|Duong|Dương|Ly|Lý|Le|Lê)$/u;
const KOREAN =
  /^(?:Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Yoo|Moon|Baek)$/;

/** Chinese family names that are words of other languages, too: they need a given name of two syllables. */
const RARE =
  /^(?:An|Ba|Bo|Chi|Dan|He|Jing|Ju|Jun|Kuang|Le|Man|Min|Mu|Ning|Ou|Ping|Rao|Rong|Ruan|Sha|She|Sui|Xi|Xin|Yun|Zang|Zhai|Zhen|Zu)$/;
const TWO_SYLLABLES = 5;
const isChinese = (first: string, given: string): boolean =>
  isChineseFamily(first) || (RARE.test(first) && given.length >= TWO_SYLLABLES && isChineseGiven(given));

/** The family name that a name in Latin letters most likely has; undefined where its words could be divided in several ways. */
const latinFamily = (name: string): string | undefined => {
  const [first = "", ...rest] = name.split(/\s+/);
  if (rest.length === 0 || VIETNAMESE.test(first)) return undefined;
  if (
    rest.length <= 2 &&
    (isChinese(first, rest.join("").toLowerCase()) || (KOREAN.test(first) && rest.length === 2))
  )
    return first;
  const start = rest.findIndex((word) => PARTICLE.test(word));
  const family = start >= 0 ? rest.slice(start) : rest.slice(-1);
  const given = rest.slice(0, rest.length - family.length);
  // "Juan Sample Exemplar": the second word may belong to either name.
  return given.every((word) => INITIAL.test(word)) ? family.join(" ") : undefined;
};

const timesIn = (text: string, name: string): number => text.split(name).length - 1;

const bodyOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.type === "paragraph"
        ? block.sentences
        : block.type === "list"
          ? [block.lead, ...block.items]
          : [],
    )
    .map(({ text }) => text)
    .join("\n");

/**
 * One hint for each person whom a finished English article names in full again, since the record has no name for later mentions;
 * with the family name to confirm where the name suggests one. Chinese names are short, and foreign ones show their parts.
 */
export const shortNameGaps = ({ people, lang }: Facts, blocks: readonly Block[]): Gap[] => {
  if (lang === "zh") return [];
  const body = bodyOf(blocks);
  return people.flatMap((who): Gap[] => {
    const name = who.name?.text.trim() ?? "";
    const { person } = who.raw;
    if (!person || !name.includes(" ") || person.later?.en?.trim() || person.surnameOnly) return [];
    const times = timesIn(body, name);
    if (times <= ONCE) return [];
    const proposal = latinFamily(name);
    // "He said" would not be a name.
    if (proposal === "He" || proposal === "She") return [];
    // Whoever shares a family name is named in full.
    const shared = people.some(
      (other) => other !== who && proposal !== undefined && other.name?.text.split(/\s+/).includes(proposal),
    );
    if (shared) return [];
    return [
      {
        path: `${who.path}.person.later.en`,
        severity: "hint",
        code: "short_name_missing",
        en: `The article names ${name} in full ${times === 2 ? "twice" : `${times} times`}.`,
        zh: `英文稿${times}次使用${name}的全名。`,
        ...(proposal ? { proposal } : {}),
      },
    ];
  });
};
