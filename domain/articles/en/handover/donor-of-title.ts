import { literal } from "../../literal";
import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Said, Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { hasArticle } from "../words/countries";
import { begins, STEM } from "../words/title-subject";

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:of )?\\p{Lu}[\\p{L}'’.-]*){0,3}";
const DONATES = new RegExp(
  `^(?:The )?(${NAME}) (?:(donates?|donated)|gives?|gave) [^,;:]+ to (?:the )?(${NAME})$`,
  "u",
);

const articled = (name: string): string => (hasArticle(name) ? `the ${name}` : name);

/** What people's posts name: "Ambassador of Lakeland to Norland". */
const postsOf = (whos: readonly Who[]): string[] =>
  whos.flatMap(({ posts }) => posts.flatMap(({ title, org }) => [title?.text ?? "", org?.name.text ?? ""]));

/** "Harbour Embassy donates desks to Lake School": any giver and recipient of a title. */
const DONATES_AT_ALL = /^(?:The )?([^,;:]{3,60}?) (?:donates?|donated) [^,;:]+ to (?:the )?([^,;:]+)$/u;
const EMBASSY = /^\p{Lu}\p{L}+ Embassy$/u;
const DIPLOMAT = /\b(?:ambassador|charg[eé]|counsell?or)\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const EMPTY = /^(?:of|the|in|and|for|to)$/;

/** Whether words of a title call an organization: all of them are in its name, or begin as a word of it does. */
const isCalled = (words: string, { name, org }: OrgRef): boolean => {
  const own = wordsOf(`${name.text} ${org.short?.text ?? ""}`);
  return wordsOf(words).every((word) => EMPTY.test(word) || begins(own, word));
};

const orgsOf = (whos: readonly Who[]): OrgRef[] =>
  whos.flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of]);

/** An embassy that the record does not name, by the posts of the one who gives for it. */
const embassy = (called: string, givers: readonly Who[], path: string): Phrase | undefined => {
  const [country = ""] = wordsOf(called);
  const isOf = ({ posts }: Who): boolean =>
    posts.some(
      ({ title, org }) =>
        DIPLOMAT.test(title?.text ?? "") &&
        wordsOf(`${title?.text} ${org?.name.text}`).some((word) => word.startsWith(country.slice(0, STEM))),
    );
  return EMBASSY.test(called) && givers.some(isOf) ? plain(`the ${called}`, [path]) : undefined;
};

/** "The Harbour Embassy in Lakeland donated … to Lake School": an organization in the title that gave, or received. */
const donorOrganization = (
  discourse: Discourse,
  title: Said,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const { facts } = discourse;
  const [, donor = "", to = ""] = DONATES_AT_ALL.exec(title.text) ?? [];
  if (donor === "" || givers.some(({ name }) => name && donor.includes(name.text))) return undefined;
  const home = facts.org(facts.record.home, "home");
  const venue = facts.org(facts.record.venue?.organization, "venue.organization");
  const recipients = [...orgsOf(receivers), ...(venue ? [venue] : [])];
  const called = to.replace(/ in \p{Lu}.*$/u, "").replace(/^\p{Lu}\p{Ll}+(?:an|ese|ish) /u, "");
  const recipient = recipients.find((ref) => isCalled(to, ref) || isCalled(called, ref));
  if (!recipient || receivers.some(({ name }) => name && to.includes(name.text))) return undefined;
  // A government is in the posts of its envoys by the name of its country.
  const giver = [...(home ? [home] : []), ...orgsOf(givers)].find((ref) => isCalled(donor, ref));
  const isCountry = giver !== undefined && giver.name.text === donor;
  const given = isCountry ? undefined : embassy(donor, givers, title.path);
  if (!giver && !given) return undefined;
  const who = isCountry
    ? plain(articled(donor))
    : giver
      ? organizationName(discourse, giver)
      : (given ?? plain(""));
  return {
    donor: sourced(who, title.path),
    verb: "donated",
    to: sourced(organizationName(discourse, recipient), title.path),
    there: recipient.org === venue?.org,
  };
};

/** Who gave something to whom. */
interface Donated {
  readonly donor: Phrase;
  readonly verb: string;
  readonly to: Phrase;
  /** Whether it was given at the place of those to whom it was given. */
  readonly there?: boolean;
}

/**
 * "Lakeland donated … to Norland": who gave what to whom according to the office's own title, where the givers and receivers of
 * the record only act for them; also an organization that gave or received.
 */
export const donorOfTitle = (
  discourse: Discourse,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  return title
    ? (donorCountry(discourse, givers, receivers) ?? donorOrganization(discourse, title, givers, receivers))
    : undefined;
};

/** Countries and cities only: an organization may have an article. */
const donorCountry = (
  { facts }: Discourse,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
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
