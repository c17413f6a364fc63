import { literal } from "../../literal";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { hasArticle } from "../words/countries";

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:of )?\\p{Lu}[\\p{L}'’.-]*){0,3}";
const DONATES = new RegExp(
  `^(?:The )?(${NAME}) (?:(donates?|donated)|gives?|gave) [^,;:]+ to (?:the )?(${NAME})$`,
  "u",
);

const articled = (name: string): string => (hasArticle(name) ? `the ${name}` : name);

/** What people's posts name: "Ambassador of Lakeland to Norland". */
const postsOf = (whos: readonly Who[]): string[] =>
  whos.flatMap(({ posts }) => posts.flatMap(({ title, org }) => [title?.text ?? "", org?.name.text ?? ""]));

/**
 * "Lakeland donated … to Norland": who gave what to whom according to the office's own title, where the givers and receivers of
 * the record only act for them. Countries and cities only: an organization may have an article.
 */
export const donorOfTitle = (
  { facts }: Discourse,
  givers: readonly Who[],
  receivers: readonly Who[],
): { donor: Phrase; verb: string; to: Phrase } | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, donor = "", donates, to = ""] = DONATES.exec(title?.text ?? "") ?? [];
  if (!title || donor === "") return undefined;
  const names = (name: string, texts: readonly string[]): boolean =>
    texts.some((text) => new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, "u").test(text));
  const bare = (name: string): string => name.replace(/^the /i, "");
  const organizations = facts
    .allOrgs()
    .flatMap(({ name, short, kind }) => (kind === "government" ? [] : [bare(name.text), short?.text ?? ""]));
  const people = facts.people.flatMap(({ name }) => name?.text ?? []);
  const [gave, took] = [postsOf(givers), postsOf(receivers)];
  const places = [facts.record.city?.en ?? "", ...(facts.record.areas ?? []).map(({ en }) => en ?? "")];
  const own = [donor, to].some((name) => organizations.includes(name) || names(name, people));
  // A post that is named itself is no donor: "Mayor of Lakeham".
  if (own || gave.includes(donor) || took.includes(to)) return undefined;
  if (!names(donor, gave) || !names(to, [...gave, ...took, ...places])) return undefined;
  return {
    donor: plain(articled(donor), [title.path]),
    verb: donates ? "donated" : "gave",
    to: plain(articled(to), [title.path]),
  };
};
