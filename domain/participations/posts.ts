import type { Post } from "../events/shape";
import { EN_TITLE, ZH_TITLE_ALONE, ZH_TITLE_LAST } from "./titles";

const zhPost = (words: string, before: Post | undefined): Post => {
  if (ZH_TITLE_ALONE.test(words))
    return { ...(before?.organization && { organization: before.organization }), title: { zh: words } };
  const split = ZH_TITLE_LAST.exec(words);
  if (!split?.[1] || !split[2]) return { organization: { name: { zh: words } } };
  return { organization: { name: { zh: split[1].trim() } }, title: { zh: split[2] } };
};

/** 单位＋职务 as it is written in lists: 甲市乙局党组书记、局长，丙协会会长. What holds no title is a body. */
export const chinesePosts = (words: string): Post[] => {
  const posts: Post[] = [];
  for (const part of words.split(/[、，,；;/]|(?<=.)兼(?=.)/)) {
    const text = part.trim();
    if (text !== "") posts.push(zhPost(text, posts.at(-1)));
  }
  return posts;
};

const PLAIN_TITLE =
  /^(?:(?:vice|deputy|executive|general|assistant|senior|honorary|acting|secretary|president|chair(?:man|woman|person)?|director|manager|minister|mayor|governor|dean|professor|head|officer|member|partner|founder|editor|engineer|chief|and|of|the|department|office)(?:[\s-]+|$))+$/i;

// Titles are lower case in running text and capitalized in lists. Names within them are unchanged.
const inText = (title: string): string => (PLAIN_TITLE.test(title) ? title.toLowerCase() : title);

const body = (words: string): Post["organization"] => {
  const [, the, name] = /^(the\s+)?(.*)$/i.exec(words.trim()) ?? [];
  return { name: { en: name ?? words }, ...(the && { the: true }) };
};

const enPost = (words: string): Post[] => {
  const parts = words
    .split(/,\s+(?!(?:Ltd|Inc|LLC|LTD|Limited|S\.A|GmbH)\b)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const titles: string[] = [];
  const organizations: string[] = [];
  for (const part of parts) {
    const within = /^(.+?)\s+(?:of|at|for|in|from)\s+(.+)$/i.exec(part);
    if (EN_TITLE.test(part)) titles.push(part);
    else if (within?.[1] && within[2] && EN_TITLE.test(within[1])) {
      titles.push(within[1]);
      organizations.push(within[2]);
    } else organizations.push(part);
  }
  const [first, parent] = organizations;
  const organization = first === undefined ? undefined : body(first);
  if (organization && parent !== undefined) organization.parent = body(parent);
  if (titles.length === 0) return organization ? [{ organization }] : [];
  return titles.map((title) => ({ ...(organization && { organization }), title: { en: inText(title) } }));
};

/** "deputy director of the Example Office; member, Example Council": posts apart by semicolons, a body's parent after a comma. */
export const englishPosts = (words: string): Post[] => words.split(/\s*;\s*/).flatMap(enPost);
