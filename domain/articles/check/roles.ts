import { actsOf, canHaveMet } from "./acts";
import { agentsAfter, agentsBefore } from "./agents";
import { type Case, type Found, foundAt } from "./finding";
import type { RelationWords } from "./lexicon";
import type { Mention } from "./mentions";
import { wrongOrganizers } from "./organizers";
import { sentenceAt } from "./reading";
import { likelyStatements, type Statement, statementsOf } from "./statements";

interface Claim {
  said: Found;
  words: RelationWords;
  agents: readonly Mention[];
  patient: Mention | undefined;
}

// Names that are also English words, which only a reader can distinguish.
const WORDLIKE = /^(?:He|She|An|May|Will|So|Long|In|On|Can|You|Her|Me)$/;

const claimsIn = (all: Case): Claim[] => {
  const given = { ...all, mentions: all.mentions.filter((one) => !WORDLIKE.test(one.text)) };
  const { text, lexicon, sentences, mentions } = given;
  return lexicon.relations.flatMap((words) =>
    [...text.matchAll(words.words)].flatMap((match): Claim[] => {
      const said = foundAt(match);
      const sentence = sentenceAt(sentences, said.start);
      if (!sentence || sentence.kind === "credits") return [];
      // In "was received" the person before the verb is the recipient of the action.
      const isPassive =
        given.lang === "en" && /\b(?:was|were|been|be|being)(?: \w+ly)? $/.test(text.slice(0, said.start));
      if (words.agent === "before" && isPassive) return [];
      // "的接待" is a noun: another clause says who received whom.
      if (given.lang === "zh" && words.relation !== "speak" && text[said.start - 1] === "的") return [];
      // 应某人邀请: the inviter is in the record as an organizer, not as a speaker.
      const clause =
        text
          .slice(sentence.start, said.start)
          .split(/[，。；]/u)
          .at(-1) ?? "";
      if (given.lang === "zh" && said.text === "邀请" && /^(?:应|受)/u.test(clause)) return [];
      const agents =
        words.agent === "before"
          ? agentsBefore(given, sentence.start, said)
          : agentsAfter(given, sentence, said);
      const patient =
        words.agent === "before"
          ? mentions.find(
              (one) => one.start >= said.end && one.start - said.end < 40 && one.end <= sentence.end,
            )
          : undefined;
      // "received a plan" states a gift; only people are received.
      const isGuest =
        patient !== undefined || text.slice(said.end, said.end + 60).search(lexicon.guests) >= 0;
      if (words.relation === "receive" && words.agent === "before" && !isGuest) return [];
      return agents.length > 0 ? [{ said, words, agents, patient }] : [];
    }),
  );
};

const placed = (one: Mention): Found => ({ text: one.text, start: one.start, end: one.end });

/** The people of a claim who did not do it, as far as the record states who did. */
const wrongAgents = (
  given: Case,
  claim: Claim,
  acts: ReturnType<typeof actsOf>,
  statements: readonly Statement[],
): Mention[] => {
  const { relation } = claim.words;
  const did = acts[relation];
  const sideOf = (key: string | undefined) => given.record.participants?.find((one) => one.key === key)?.side;
  if (relation === "speak") return wrongSpeakers(given, claim, statements);
  if (relation === "meet" && claim.patient) {
    const others = claim.patient.keys;
    if (claim.agents.some((one) => one.keys.some((key) => others.includes(key)))) return [];
    return claim.agents.filter(
      (one) => !one.keys.some((a) => others.some((b) => canHaveMet(given.record, a, b))),
    );
  }
  return claim.agents.filter((one) => {
    if (one.keys.some((key) => did.has(key))) return false;
    // A text of the record has the same words about another occasion.
    if (given.known.says(given.text.slice(one.start, claim.said.end))) return false;
    // A companion of one's own side is not an escort, and needs no role.
    const isOwn = relation === "accompany" && sideOf(one.keys[0]) === sideOf(claim.patient?.keys[0]);
    return !(isOwn && sideOf(one.keys[0]) !== undefined);
  });
};

/** People named as the speakers of words that the record has from somebody else. */
const wrongSpeakers = (given: Case, { said, agents }: Claim, statements: readonly Statement[]): Mention[] => {
  const { text, lang, lexicon, sentences, mentions } = given;
  const end = sentenceAt(sentences, said.start)?.end ?? said.end;
  const rest = text.slice(said.end, end);
  const stop = [...rest.matchAll(lexicon.breaks)].map((match) => match.index).find((index) => index > 3);
  // In Chinese the topic can come before the verb; another person may begin a clause of their own.
  const lead = lang === "zh" ? text.slice(agents[0]?.end ?? said.start, said.start) : "";
  const next = mentions.find((one) => one.start >= said.end && one.start < end)?.start ?? end;
  const clauses = [rest.slice(0, stop), text.slice(said.end, next)].map((one) => `${lead} ${one}`);
  const remarks = statements.filter((one) => one.by !== undefined);
  const matching = clauses.map((clause) => likelyStatements(clause, remarks, lang, 0.6));
  const isWrong = (one: Mention): boolean =>
    matching.every((each) =>
      each.every(({ by }) => by !== "all" && !one.keys.some((key) => by?.includes(key))),
    );
  if (matching.every((each) => each.length === 0)) return [];
  // If several people spoke, each on one topic, the following text belongs to one of them.
  return agents.every(isWrong) ? [...agents] : [];
};

/** People named as agents or recipients of actions that the record has from somebody else. */
export const rolesIn = (given: Case): Found[] => {
  const acts = actsOf(given.record);
  const statements = statementsOf(given.record, given.lang, given.lexicon);
  const people = claimsIn(given).flatMap((claim) => {
    const wrong = wrongAgents(given, claim, acts, statements);
    return wrong.flatMap((one) => {
      const rest = given.text.slice(one.start, claim.said.end);
      // The words between belong to the claim: the finding shows both.
      return claim.words.agent === "before" && rest.length < 40
        ? [{ text: rest, start: one.start, end: claim.said.end }]
        : [placed(one)];
    });
  });
  return [...people, ...wrongOrganizers(given)];
};
