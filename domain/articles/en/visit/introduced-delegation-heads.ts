import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { OPEN, type Phrase, plain, say, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { leadersOf } from "../people/delegation-leaders";
import { type Actor, delegationsOf, partyFirst, partyLater } from "../people/party";
import { weight } from "../people/people";
import { areLeadersLater } from "./aim-of-visit";
import { canBeLater, headsOfDelegation } from "./heads-later";
import { countedDelegations } from "./several-heads";

/** Words of several heads, or of one, with their posts, up to which they come before the verb of a first sentence. */
const MAX_WORDS = { several: 28, one: 15 };

/** The heads of the only delegation, if they are too many for the first sentence. */
const headsApart = (discourse: Discourse, visit: Visit, accompanied: boolean): readonly Who[] => {
  const { facts } = discourse;
  const [only, ...more] = delegationsOf(discourse, visit.party);
  const leaders = only && more.length === 0 ? leadersOf(discourse, only) : [];
  const name = facts.said(only?.name, "")?.text;
  if (name && areLeadersLater(discourse, visit, accompanied) && canBeLater(discourse, name, leaders))
    return leaders;
  if (leaders.length > 1) return weight(discourse, leaders) > MAX_WORDS.several ? leaders : [];
  // "A delegation visited Reedham" says nothing of whom the leader represents.
  return only?.name && weight(discourse, leaders) > MAX_WORDS.one ? leaders : [];
};

const SUBJECT =
  /^((?:\p{L}+ )?(?:representatives|delegates|officials|members|experts|scholars|leaders|heads|envoys|presidents|rectors) (?:of|from) .+?) (?:visit|tour|inspect)\b/iu;

/** "Representatives of Lakeland's colleges": a delegation without a name, by the subject of the office's own title. */
const byTitle = ({ facts }: Discourse, name: unknown): Actor | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, subject] = SUBJECT.exec(title?.text ?? "") ?? [];
  return title && subject && name === undefined
    ? { words: plain(subject, [title.path]), many: true }
    : undefined;
};

/**
 * A delegation at its first mention, without its heads if these need a sentence of their own: "The delegation was led by X and included
 * Y", with the members that are given to `heads`, or ", accompanied by Z".
 */
export const withoutHeads = (
  discourse: Discourse,
  visit: Visit,
  sentence: SentencePlan,
): { party: Actor; heads: (members: Phrase | undefined, beside: Phrase) => Line[] } | undefined => {
  const counted = countedDelegations(discourse, visit.party);
  if (counted) {
    discourse.memory.party = true;
    return { party: { words: counted.words, many: true }, heads: () => [counted.heads()] };
  }
  const accompanied = sentence.joined.some(({ type }) => type === "members" || type === "accompany");
  const leaders = headsApart(discourse, visit, accompanied);
  const [only] = delegationsOf(discourse, visit.party);
  if (leaders.length === 0 || !only) return undefined;
  const first = partyFirst(discourse, visit.party, true);
  const party = byTitle(discourse, only.name) ?? first;
  const heads = (members: Phrase | undefined, beside: Phrase): Line[] => {
    const list = headsOfDelegation(discourse, only, leaders);
    const { words, many } = partyLater(discourse, visit.party);
    const included = members ? say` and included ${members}` : plain("");
    return [
      line(
        "lead.heads",
        say`${words} ${many ? "were" : "was"} led by ${list}${says(included) ? OPEN : ""}${included}${beside}`,
      ),
    ];
  };
  return { party, heads };
};
