import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Speech } from "../../content/message";
import { OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { actsOf } from "../speech/remarks";
import { Turn } from "../speech/turn";
import { wordCount } from "../words/grammar";
import { withMarked } from "./marked-by-title";

/** Words of a first sentence with what the visitor asked for or promised. */
const MAX_WORDS = 58;

/** What may come between the subject and the end of a sentence to which "and called on …" is added. */
const PLAIN = /^[^:;“]* (?:visited|inspected|reviewed|toured|surveyed|examined|paid a visit|went on) /;

/** "the officials" who have not been mentioned yet, with their organization. */
const toWhom = (discourse: Discourse, { remarks: [at] }: Speech, words: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const whom = at && facts.said(at.remark.whom, `${at.path}.whom`);
  if (!whom) return words;
  const fresh = facts.whos(at.remark.to).filter((who) => !knows(memory, who));
  const owned = fresh.length > 0 && fresh.every(({ group, of }) => group && of.length > 0);
  const own = owned ? peopleList(discourse, fresh) : inFull(discourse, whom);
  if (!own) return words;
  const pieces = words.pieces.flatMap((piece) => (piece.s === whom.text ? own.pieces : [piece]));
  return { pieces, paths: [...words.paths, ...own.paths, ...(owned ? [`${at.path}.to`] : [])] };
};

/** "officials of the Lake Authority (LA)" for "LA officials", where nothing has said what the letters are. */
const inFull = (discourse: Discourse, whom: Said): Phrase | undefined => {
  const [, short, noun = ""] = /^(?:the )?([\p{Lu}\d&-]{2,}) (\p{Ll}+s)$/u.exec(whom.text) ?? [];
  const { facts, memory } = discourse;
  const org = short ? facts.allOrgs().find((one) => one.short?.text === short) : undefined;
  if (!org || memory.orgs.has(org)) return undefined;
  const group = facts.people.find((who) => who.group?.text === noun && who.of[0]?.org === org);
  if (group && !group.raw.ofOpen && group.of.length === 1)
    return sourced(peopleList(discourse, [group]), whom.path);
  const name = organizationName(discourse, { org, name: org.name, path: org.name.path });
  return say`${plain(noun, [whom.path])} of ${name}`;
};

/** "inspected the port on Monday and called on the builders to finish it": what the title reports, with the visit. */
export const withStatement = (
  discourse: Discourse,
  sentence: SentencePlan,
  visit: readonly Line[],
): readonly Line[] => {
  const lines = withMarked(discourse, sentence, visit);
  const speech = take(discourse.memory, sentence.joined, "speech");
  if (!speech || speech.by === "all") return lines;
  const people = discourse.facts.whos(speech.by);
  const [first, ...more] = lines;
  const [name] = people.flatMap((who) => who.name?.text ?? []);
  const text = first ? textOf(first.words) : "";
  const front = text.slice(
    0,
    text.search(/ (?:visited|inspected|reviewed|toured|surveyed|examined|paid|went) /),
  );
  // If several came, only one of them said this.
  const together = sentence.joined.some((one) => one.type === "members" && one.people.length > 0);
  const own =
    !together &&
    name !== undefined &&
    front.includes(name) &&
    // What its leader promised is not what a delegation promised.
    !/^an? .* (?:led|headed) by /i.test(front) &&
    PLAIN.test(text) &&
    !/ accompanied by /.test(text);
  const [act, ...others] = own ? actsOf(discourse, speech.remarks, people, new Set()) : [];
  const words = act && toWhom(discourse, speech, act.words);
  if (first && words && others.length === 0 && wordCount(first.words) + wordCount(words) <= MAX_WORDS)
    return [line(first.id, say`${first.words}${OPEN}, and ${words}`), ...more];
  const turn = new Turn(discourse, speech, undefined);
  turn.report(speech.remarks);
  return [...lines, ...turn.end()];
};
