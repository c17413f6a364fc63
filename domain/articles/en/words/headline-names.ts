import { type Phrase, plain, say, textOf } from "../../phrase";
import type { OrgRef, Who } from "../../reference/facts";
import { isGovernment } from "./heads-of-government";

/** Words of a headline at most. */
export const MAX_WORDS = 14;

export const withoutThe = (s: string): string => s.replace(/^(?:the|an?) /i, "");

/** "City of Reedham": an authority that headlines call by its place. */
const AREA = /^(?:the )?(?:Province|City|Municipality|County|Prefecture|State) of (?=\p{Lu})/u;

/** An organization as headlines call it: its declared short name, without "the". */
export const orgShort = (ref: OrgRef): Phrase => {
  const said = ref.org.short ?? {
    ...ref.name,
    text: ref.name.text
      .replace(/,? (?:Co\.,? Ltd\.?|Ltd\.?|Inc\.?|LLC)$/, "")
      .replace(/^(?:the )?People's Government of (?=\p{Lu})/u, "")
      .replace(AREA, (kind) => (ref.org.kind === "government" ? "" : kind)),
  };
  const above = !ref.org.short && ref.org.parent ? say` of ${orgShort(ref.org.parent)}` : plain("");
  return say`${plain(withoutThe(said.text), [said.path])}${above}`;
};

/** A short name that is made of capitals. */
export const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\d&.-]+|\p{Lu}\p{Ll}?\p{Lu}+\p{Ll}?)$/u;

/** The same, with the full name in place of an abbreviation that the office's own title does not use. */
export const orgInFull = (ref: OrgRef, title: string): Phrase => {
  const { short } = ref.org;
  const known =
    !short || !ABBREVIATION.test(withoutThe(short.text)) || title.includes(withoutThe(short.text));
  return known ? orgShort(ref) : plain(withoutThe(ref.name.text), [ref.name.path]);
};

export const nameOf = (who: Who): Phrase | undefined =>
  who.name ? plain(who.name.text, [who.name.path]) : undefined;

/** The organization that a person represents in a headline: the nearest with a short name, otherwise the highest. */
const organizationOf = (who: Who): OrgRef | undefined => {
  let ref = who.posts[0]?.org ?? who.of[0];
  while (ref && !ref.org.short && ref.org.parent) ref = ref.org.parent;
  return ref;
};

export const organizationsOf = (whos: readonly Who[]): OrgRef[] => {
  const refs = whos.flatMap((who) => organizationOf(who) ?? []);
  return [...new Map(refs.map((ref) => [ref.org, ref])).values()];
};

/** Names that read alike are printed once. */
export const different = (names: readonly Phrase[]): Phrase[] => [
  ...new Map(names.map((name) => [textOf(name), name])).values(),
];

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** "Chongqing mayor Tang Liangzhi": the post before the name. */
export const withPost = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title);
  const name = nameOf(who);
  if (!name || !post?.title || post.post.former || /[,(]|\bof\b/.test(post.title.text)) return undefined;
  const ref = post.org ? organizationOf(who) : undefined;
  const bare = ref && isGovernment(post.title.text, ref.name.text);
  const long = ref && !ref.org.short && !bare && ref.name.text.length > 26;
  if (long) return undefined;
  const title = plain(ref ? post.title.text : capital(post.title.text), [post.title.path]);
  const organization = bare && ref ? plain(bare, [ref.name.path]) : ref && orgShort(ref);
  return say`${organization ? say`${organization} ` : ""}${title} ${name}`;
};

/** "Chongqing mayor", "Sinopharm Group chairman": the post alone, where it says enough. */
export const postOf = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title);
  const ref = post?.org ? organizationOf(who) : undefined;
  if (!post?.title || !ref || post.post.former || /[,(]|\bof\b/.test(post.title.text)) return undefined;
  if (!ref.org.short && ref.name.text.split(" ").length > 7) return undefined;
  return say`${orgShort(ref)} ${plain(post.title.text, [post.title.path])}`;
};
