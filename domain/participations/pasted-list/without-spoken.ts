import type { Participant } from "../../events/shape";
import type { DraftOrg, Text } from "../../events/values";
import { withDoubtfulFirms } from "./bare-firms";
import { costly } from "./costly";
import type { ReadList } from "./list-reading";
import { isSpokenName, isSpokenOrganization, isSpokenTitle } from "./spoken-values";

type Row = ReadList["rows"][number];
type Post = NonNullable<Participant["posts"]>[number];

const isSome = (text: Text | undefined, is: (words: string) => boolean): boolean =>
  [text?.zh, text?.en].some((words) => words !== undefined && is(words));
const wordsOf = (text: Text | undefined): string => text?.zh ?? text?.en ?? "";

// "the city's Foreign Affairs Office"
const OF_PLACE = costly(/^the (?:city|county|university|company|hospital)['’]s (?=\p{Lu})/u);

// 我们中心, 我单位
const isOurs = (words: string): boolean =>
  words.length < 5 && (words.startsWith("我们") || words.startsWith("咱们"));
const organizationOf = (given: DraftOrg | undefined, lost: string[]): DraftOrg | undefined => {
  if (!given) return undefined;
  const { parent, ...own } = given;
  const bare = own.name?.en?.replace(OF_PLACE, "");
  if (bare && bare !== own.name?.en) {
    lost.push((own.name?.en ?? "").slice(0, -bare.length).trim());
    return { ...own, name: { ...own.name, en: bare } };
  }
  if (parent && isOurs(wordsOf(parent.name))) return own;
  if (!parent && isOurs(wordsOf(own.name))) return undefined;
  const isOwn = isSome(own.name, isSpokenOrganization);
  const isParent = isSome(parent?.name, isSpokenOrganization);
  if (isOwn) lost.push(wordsOf(own.name));
  if (isParent) lost.push(wordsOf(parent?.name));
  if (isOwn) return isParent ? undefined : parent;
  return isParent ? own : given;
};

/** A reading without values that are parts of sentences: their words become unread, and the rest of the person is doubtful. */
export const withoutSpokenValues = (given: ReadList, text: string): ReadList => {
  const read = withDoubtfulFirms(given, text);
  let isChanged = false;
  const names = read.rows.flatMap((row) =>
    "participant" in row ? wordsOf(row.participant.person?.name) || [] : [],
  );
  const rows = read.rows.flatMap((row): Row[] => {
    if (!("participant" in row)) return [row];
    const { participant } = row;
    const name = participant.person?.name;
    if (name && !participant.person?.surnameOnly && isSome(name, isSpokenName)) {
      isChanged = true;
      return [{ unread: wordsOf(name) }];
    }
    const lost: string[] = [];
    const posts = (participant.posts ?? []).flatMap((post): Post[] => {
      const organization = organizationOf(post.organization, lost);
      const isTitle = isSome(post.title, isSpokenTitle);
      if (isTitle) lost.push(wordsOf(post.title));
      if (!isTitle && organization === post.organization) return [post];
      const { title, organization: _, ...rest } = post;
      const own = {
        ...rest,
        ...(title && !isTitle && { title }),
        ...(organization && { organization }),
      };
      return own.title || own.organization ? [own] : [];
    });
    if (lost.length === 0 && posts.every((post, at) => post === participant.posts?.[at])) return [row];
    isChanged = true;
    const { posts: _, ...rest } = participant;
    const doubt = [...new Set([...row.doubt, "title" as const, "organization" as const])];
    return [
      { ...row, doubt, participant: { ...rest, ...(posts.length > 0 && { posts }) } },
      ...lost.filter((words) => !names.some((each) => words.includes(each))).map((unread) => ({ unread })),
    ];
  });
  return isChanged ? { ...read, rows } : read;
};
