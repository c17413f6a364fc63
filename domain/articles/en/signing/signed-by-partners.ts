import { type Line, line } from "../../compose";
import type { Sign, Signatories } from "../../content/message";
import { joined, loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { andList } from "../words/grammar";

/** Who signed one of several documents for the partner of that document. */
interface OfPartner {
  readonly message: Signatories;
  readonly party: number;
  readonly org: OrgRef;
  readonly whos: readonly Who[];
}

/** The signatories of a document where they all signed for one party, which is not `own`. */
export const ofPartner = (
  { facts }: Discourse,
  message: Signatories,
  own: number | undefined,
): OfPartner | undefined => {
  const [entry, ...more] = message.signed;
  if (!entry || more.length > 0 || own === undefined || entry.party === own) return undefined;
  const base = `${message.path}.parties[${entry.party}]`;
  const org = facts.org(message.agreement.parties?.[entry.party]?.organization, `${base}.organization`);
  const whos = facts.whos(entry.people);
  return org && whos.length > 0 ? { message, party: entry.party, org, whos } : undefined;
};

/** Whether a list of these people says that they are of this party, which shows for whom they signed. */
const isShown = ({ memory }: Discourse, { org, whos }: OfPartner): boolean =>
  whos.every(
    (who) =>
      !knows(memory, who) &&
      [...who.posts.flatMap((post) => post.org ?? []), ...who.of].some((ref) => ref.org === org.org),
  );

/** Several lists of people, with semicolons where one of them has a comma or "and". */
const listOf = (parts: readonly Phrase[]): Phrase => {
  if (!parts.some((part) => /;| and |,/.test(textOf(part).replaceAll(OPEN, ",")))) return andList(parts);
  const [last, ...before] = [...parts].reverse();
  if (parts.length === 2) return say`${before[0] ?? ""}${OPEN}, and ${last ?? ""}`;
  return say`${joined(before.reverse(), "; ")}; and ${last ?? ""}`;
};

/** Whether the sentence about the signatories of several partners has stated who signed this document. */
export const isSignedByPartner = ({ memory }: Discourse, { path }: Sign): boolean =>
  memory.marks.has(`signed by partner ${path}`);

/** "Lee signed for A, Ray for B, and Moe for C.": the signatories of the partners of several documents, signed on one occasion. */
export const signedByPartners = (discourse: Discourse, first: Signatories): Line | undefined => {
  const { content, plan, memory } = discourse;
  const { news } = plan;
  if (news.type !== "signings" || !news.once) return undefined;
  const found = news.signed.flatMap(({ sign, party }) => {
    const message = content.messages.find(
      (one): one is Signatories =>
        one.type === "signatories" &&
        one.agreement.key === sign.agreement.key &&
        (one === first || !memory.realized.has(one.id)),
    );
    return (message && ofPartner(discourse, message, party)) ?? [];
  });
  const partners = new Set(found.map(({ org }) => org.org));
  const witnessed = content.messages.some((one) => one.type === "witnesses");
  if (found.length < 2 || found[0]?.message !== first || partners.size < found.length || witnessed)
    return undefined;
  const signatories = found.flatMap(({ whos }) => whos.map(({ key }) => key));
  // Somebody who signed for two partners would be named twice in one list.
  if (new Set(signatories).size < signatories.length) return undefined;
  for (const { message } of found) {
    memory.realized.add(message.id);
    memory.marks.add(`signed by partner ${message.path}`);
  }
  const own = found.map((one) => isShown(discourse, one));
  const shown = found.length === news.signed.length && own.every((one) => one);
  const parts = found.map((one, at) => {
    const list = peopleList(discourse, one.whos);
    const whom = own[at] ? plain("on its behalf") : say`for ${organizationName(discourse, one.org)}`;
    return shown ? list : say`${list}${at === 0 ? " signed" : ""} ${whom}`;
  });
  const list = listOf(parts);
  const words = shown ? say`the documents were signed for the partners by ${list}` : list;
  const paths = found.flatMap(({ message, party }) =>
    [message, ...(message.together ?? [])].map(({ path }) => `${path}.parties[${party}].signatories`),
  );
  return line(first.id, sourced(loose(words), ...paths));
};
