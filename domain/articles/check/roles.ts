import type { organizationsOf } from "../../events/mentions";
import { canHaveMet, deedsOf, didAs, organizersOf } from "./deeds";
import { type Case, type Found, foundAt } from "./finding";
import type { RelationWords } from "./lexicon";
import type { Mention } from "./mentions";
import { type Sentence, sentenceAt } from "./reading";
import { type Statement, statementsOf, statementsTold } from "./statements";

interface Claim {
  said: Found;
  words: RelationWords;
  agents: readonly Mention[];
  patient: Mention | undefined;
}

// Posts and bodies between a name and its verb: a run without a verb, closed by a comma in English.
const APPOSITION = /^,\s(?:(?!\b(?:who|which|and then|by)\b)[^.;:()])*?,\s*$/u;

// "President Zhou of Lakeside University (LU) received": the body alone stands between.
const OF_BODY = /^ of (?!which|whom)[^,.;:]{3,80} $/u;
// "by the director of the office, Gao Yuan": the post stands before the person.
const POST_FIRST = /^ (?:the|its|their) [^,.;:]{3,120}, (?:(?:Dr|Prof|Md)\.? |Professor )?$/u;

/** Whether nothing stands between a person and the verb that could be another subject. */
const isSubject = (between: string, { lang, lexicon }: Case): boolean => {
  if (lexicon.between.test(between)) return true;
  if (lang === "zh") return false;
  const isVerbal = lexicon.relations.some(({ words }) => between.search(words) >= 0);
  if (!isVerbal && OF_BODY.test(between)) return true;
  return !isVerbal && APPOSITION.test(between) && !/\b(?:of|with|for) $/.test(between);
};

const joined = (between: string, lang: Case["lang"]): boolean =>
  lang === "zh" ? /^(?:[、和与及]|，和)$/u.test(between) : /^(?:,? and |, )$/.test(between);

/** The people who are joined with one into a list that ends, or begins, with them. */
const listAround = (given: Case, from: Mention, step: -1 | 1): Mention[] => {
  const found = [from];
  let at = given.mentions.indexOf(from);
  for (;;) {
    const [here, next] = [given.mentions[at], given.mentions[at + step]];
    if (!here || !next) return found;
    const [left, right] = step < 0 ? [next, here] : [here, next];
    if (!joined(given.text.slice(left.end, right.start), given.lang)) return found;
    found.push(next);
    at += step;
  }
};

// In Chinese, to or with whom something is said or done, and who is asked to do it, stands before the verb too.
const TOWARDS = /(?:对|向|同|与|就|给|欢迎|会见|会晤|接待|迎接|拜访|拜会|陪同|看望)$/u;
const OBJECT = /^(?:一行)?(?:[对向同与就给]|欢迎|会见|会晤|接待|迎接|拜访|拜会|陪同|看望)$/u;
const ASKED = /(?:邀请|请|希望|要求|建议|委托|感谢|祝贺)$/u;

const agentsBefore = (given: Case, sentence: Sentence, said: Found): Mention[] => {
  const all = given.mentions.filter((one) => one.start >= sentence.start && one.end <= said.start);
  const before = all.at(-1);
  if (!before || !isSubject(given.text.slice(before.end, said.start), given)) return [];
  const list = listAround(given, before, -1);
  if (given.lang === "en") return list;
  const head = list.at(-1) ?? before;
  const lead = given.text.slice(sentence.start, head.start);
  if (ASKED.test(lead)) return [];
  if (!TOWARDS.test(lead)) return list;
  // "X对Y表示": the subject stands before the one it is turned to.
  const subject = all.filter((one) => one.end <= head.start).at(-1);
  return subject && OBJECT.test(given.text.slice(subject.end, head.start))
    ? listAround(given, subject, -1)
    : [];
};

// "by" leads to its person past posts and styles, not past another verb.
const agentsAfter = (given: Case, sentence: Sentence, said: Found): Mention[] => {
  const after = given.mentions.find((one) => one.start >= said.end && one.end <= sentence.end);
  if (!after) return [];
  const between = given.text.slice(said.end, after.start);
  const isFar =
    /[.;]|,\s|\b(?:of|from)\b/.test(between.replace(/\b(?:Dr|Prof|Mr|Ms|Mrs|Md)\./g, "")) ||
    between.length > 60;
  if (isFar && !POST_FIRST.test(between)) return [];
  return listAround(given, after, 1);
};

// Names that are English words too, which only a reader can tell apart.
const WORDLIKE = /^(?:He|She|An|May|Will|So|Long|In|On|Can|You|Her|Me)$/;

const GUESTS = /\b(?:delegation|visitors?|guests?|team|group|party|them|him|her)\b/;

const claimsIn = (all: Case): Claim[] => {
  const given = { ...all, mentions: all.mentions.filter((one) => !WORDLIKE.test(one.text)) };
  const { text, lexicon, sentences, mentions } = given;
  return lexicon.relations.flatMap((words) =>
    [...text.matchAll(words.words)].flatMap((match): Claim[] => {
      const said = foundAt(match);
      const sentence = sentenceAt(sentences, said.start);
      if (!sentence || sentence.kind === "credits") return [];
      // In "was received" the person before the verb is the one it was done to.
      const isPassive =
        given.lang === "en" && /\b(?:was|were|been|be|being)(?: \w+ly)? $/.test(text.slice(0, said.start));
      if (words.agent === "before" && isPassive) return [];
      // "的接待" is a noun: who received whom stands elsewhere.
      if (given.lang === "zh" && words.relation !== "speak" && text[said.start - 1] === "的") return [];
      const agents =
        words.agent === "before" ? agentsBefore(given, sentence, said) : agentsAfter(given, sentence, said);
      const patient =
        words.agent === "before"
          ? mentions.find(
              (one) => one.start >= said.end && one.start - said.end < 40 && one.end <= sentence.end,
            )
          : undefined;
      // "received a plan" tells of a gift; only people are received.
      const isGuest =
        given.lang === "zh" || patient !== undefined || GUESTS.test(text.slice(said.end, said.end + 60));
      if (words.relation === "receive" && words.agent === "before" && !isGuest) return [];
      return agents.length > 0 ? [{ said, words, agents, patient }] : [];
    }),
  );
};

const placed = (one: Mention): Found => ({ text: one.text, start: one.start, end: one.end });

/** The people of a claim who did not do what it says, as far as the record states who did. */
const wrongAgents = (
  given: Case,
  claim: Claim,
  deeds: ReturnType<typeof deedsOf>,
  statements: readonly Statement[],
): Mention[] => {
  const { relation } = claim.words;
  const did = deeds[relation];
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
    // Company on one's own side is no escort, and needs no role.
    const isOwn = relation === "accompany" && sideOf(one.keys[0]) === sideOf(claim.patient?.keys[0]);
    return !(isOwn && sideOf(one.keys[0]) !== undefined);
  });
};

/** Those who are said to have said what the record has from somebody else. */
const wrongSpeakers = (given: Case, { said, agents }: Claim, statements: readonly Statement[]): Mention[] => {
  const { text, lang, lexicon, sentences, mentions } = given;
  const end = sentenceAt(sentences, said.start)?.end ?? said.end;
  const rest = text.slice(said.end, end);
  const stop = [...rest.matchAll(lexicon.breaks)].map((match) => match.index).find((index) => index > 3);
  // In Chinese what it is about can stand before the verb; another person may begin a clause of their own.
  const lead = lang === "zh" ? text.slice(agents[0]?.end ?? said.start, said.start) : "";
  const next = mentions.find((one) => one.start >= said.end && one.start < end)?.start ?? end;
  const clauses = [rest.slice(0, stop), text.slice(said.end, next)].map((one) => `${lead} ${one}`);
  const remarks = statements.filter((one) => one.by !== undefined);
  const told = clauses.map((clause) => statementsTold(clause, remarks, lang, 0.6));
  const isWrong = (one: Mention): boolean =>
    told.every((each) => each.every(({ by }) => by !== "all" && !one.keys.some((key) => by?.includes(key))));
  if (told.every((each) => each.length === 0)) return [];
  // Of several who spoke on one thing each, the text that follows is one's.
  return agents.every(isWrong) ? [...agents] : [];
};

/** People who are said to have done, or received, what the record has from somebody else. */
export const rolesIn = (given: Case): Found[] => {
  const deeds = deedsOf(given.record);
  const statements = statementsOf(given.record, given.lang, given.lexicon);
  const people = claimsIn(given).flatMap((claim) => {
    const wrong = wrongAgents(given, claim, deeds, statements);
    return wrong.flatMap((one) => {
      const rest = given.text.slice(one.start, claim.said.end);
      // The words between belong to the claim: whoever reads it sees both.
      return claim.words.agent === "before" && rest.length < 40
        ? [{ text: rest, start: one.start, end: claim.said.end }]
        : [placed(one)];
    });
  });
  return [...people, ...bodiesIn(given)];
};

/** Bodies that are said to have hosted, organized or supported what the record has in another tier. */
const bodiesIn = (given: Case): Found[] => {
  const { text, lang, known, lexicon, record, sentences } = given;
  const organizers = organizersOf(record);
  if (organizers.length === 0) return [];
  const forms = known.bodies.flatMap(({ forms, org }) => forms.map((form) => ({ form, org })));
  return lexicon.bodies.flatMap(({ relation, words }) =>
    [...text.matchAll(words)].flatMap((match): Found[] => {
      const said = foundAt(match);
      const sentence = sentenceAt(sentences, said.start);
      if (!sentence) return [];
      const piece =
        lang === "zh"
          ? (/[^，。；]*$/u.exec(text.slice(sentence.start, said.start))?.[0] ?? "")
          : (/^[^.;]*?(?=[.;]|, and |,? (?:and )?\b(?:co-organi|organi|supported|sponsored|with the support|held|hosted|aimed)|$)/u.exec(
              text.slice(said.end, sentence.end),
            )?.[0] ?? "");
      const named = forms
        .filter(({ form }) => piece.includes(form))
        .sort((a, b) => b.form.length - a.form.length)
        .filter(({ form }, i, all) => !all.slice(0, i).some((other) => other.form.includes(form)));
      // A person can have done it too: that a body in their post did something else says nothing of them.
      const isPerson = given.mentions.some(
        (one) =>
          organizers.some((each) => one.keys.includes(each.participant ?? "")) &&
          (lang === "zh" ? said.start - one.end : one.start - said.end) < 4 &&
          (lang === "zh" ? one.end <= said.start : one.start >= said.end),
      );
      const isGroup = organizers.some((one) => one.participant && didAs(one, relation, lang));
      if (named.length === 0 || isPerson || isGroup) return [];
      const isOrganizer = named.some(({ org }) =>
        organizers.some((one) => one.organization && sameBody(one.organization, org, record)),
      );
      const isBorne = named.some(({ org }) =>
        organizers.some(
          (one) => one.organization && didAs(one, relation, lang) && sameBody(one.organization, org, record),
        ),
      );
      return (isOrganizer || relation !== "support") && !isBorne ? [said] : [];
    }),
  );
};

const sameBody = (
  a: NonNullable<ReturnType<typeof organizersOf>[number]["organization"]>,
  b: ReturnType<typeof organizationsOf>[number],
  _record: Case["record"],
): boolean => a.name?.en === b.name?.en && a.name?.zh === b.name?.zh;
