import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Composed, type Line, line } from "../compose";
import { plain, resting, textOf } from "../phrase";
import type { Language, Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { type Memory, next } from "../reference/memory";
import { withAbbreviations } from "./abbreviations";
import { withAcceptances } from "./accepted-invitation";
import { withAppositions } from "./appositions";
import { withAttendanceBehindWords } from "./attendance-behind-words";
import { withClosingParagraph } from "./closing-paragraph";
import { withCommasAfterPlaces } from "./commas-after-places";
import { withSentencesCompleted } from "./completed-sentences";
import { withContinuedOfficeSentences } from "./continued-office-sentences";
import { credits } from "./credits";
import { realizeMembers } from "./delegation-members";
import { withDepartures } from "./departures";
import { opensParagraph } from "./event";
import { figures } from "./figures";
import { withPlainerSentences } from "./final-rewordings";
import { withFirstMentions } from "./first-mentions";
import { withMeetingsFollowed } from "./followed-by";
import { formerPostLines } from "./former-posts";
import { withFurtherStops } from "./further-stops";
import { withThoseGatheredFirst } from "./gathered-at";
import { withGivenInOne } from "./given-in-one";
import { headNoun, sentenceText } from "./grammar";
import { withGuestsForDelegation } from "./guests-for-delegation";
import { withGuidesBriefing } from "./guided-tour";
import { realizeHandover } from "./handover";
import { headline } from "./headline";
import { withTalksOfWords } from "./held-and-said";
import { realizeHold } from "./hold";
import { withHostJoined } from "./host-joined";
import { withIntroducedShorts } from "./introduced-shorts";
import { withKnownNames } from "./known-names";
import { realizeSetting } from "./larger-event";
import { withLongNamesOnce } from "./long-names";
import { realizeMeet } from "./meet";
import { withMergedAttendance } from "./merged-attendance";
import { closeNaming, noteNamed } from "./naming";
import { notice } from "./notice";
import { withoutFocus } from "./organizations";
import { realizeArrange, realizeOrganize } from "./organize";
import { withOrganizedAndAttended } from "./organized-and-attended";
import { withOrganizersInside } from "./organizers-inside";
import { pastOfEvent } from "./past-of-event";
import { withPeopleExplained } from "./people-explained";
import { realizeAttendance, realizePresent, realizeRole } from "./people-present";
import { nounsOf, pronounsOf } from "./person-names";
import { withPlacesInFront } from "./place-in-front";
import { promisedLine } from "./promised";
import { withPronounForTwo } from "./pronoun-for-two-people";
import { withReasonOnline } from "./reason-online";
import { realizeAccompany, realizeAttendees, realizeReceive } from "./reception";
import { withoutRedundantSequenceWords } from "./redundant-sequence-words";
import { withFewSingleSentences } from "./regrouped-paragraphs";
import { withRelativeClauses } from "./relative-clauses";
import { withAddresseesOnce } from "./repeated-addressee";
import { withoutRepeatedAttendance } from "./repeated-attendance";
import { withoutCitiesAgain } from "./repeated-cities";
import { withNounsForNames } from "./repeated-names";
import { unrepeated } from "./repeats";
import { realizeResult } from "./results";
import { withBareRoles } from "./roles-at";
import { withOneAgain, withPronounAgain, withSubjectsAgain } from "./same-subject";
import { withSameThanks } from "./same-thanks";
import { realizeSession } from "./session";
import { withSessionNotes } from "./session-notes";
import { withExhibits } from "./session-sights";
import { withSharedSubjects } from "./shared-subject";
import { withMergedShortSentences } from "./short-neighbours";
import { realizeSign } from "./sign";
import { realizeSignatories, realizeWitnesses } from "./signatories";
import { realizeSignings } from "./signings";
import { organizationOfSpeaker, withOwnNamed } from "./speakers-own-organization";
import { realizeSpeech } from "./speech";
import { withStopContext } from "./stop-context";
import { withSuperlatives } from "./superlatives";
import { realizeTalk } from "./talk";
import { realizeTerms } from "./terms";
import { withSignatories } from "./the-signatories";
import { withThoseWhoTookPart } from "./took-part-together";
import { realizeTour } from "./tour";
import { withActsTogether, withAttendees } from "./trailing-acts";
import { withTwoOrganizations } from "./two-organizations";
import { withTwoVisitors } from "./two-visitors";
import { withVerbsOfSpeakers } from "./verbs-of-speakers";
import { realizeVisit } from "./visit";
import { withVisitWords } from "./visit-words";
import { visitedBefore } from "./visited-before";

/** The end of the previous sentence, for context that continues with it. */
const lastWords = new WeakMap<Memory, string>();

/** "The zone lies on …": context directly after a sentence that ends in the name with which it begins. */
const contextLine = (discourse: Discourse, said: Said): Line => {
  const before = lastWords.get(discourse.memory) ?? "";
  const [, name = ""] =
    /^(?:The )?((?:\p{Lu}\S* |of |and |for ){2,9}\p{Lu}\p{Ll}+) (?=lies|is|was|has|covers)/u.exec(
      said.text,
    ) ?? [];
  // "the department" of "Department of Health and Social Security".
  const noun = headNoun(name);
  if (name === "" || noun === "" || !before.endsWith(name)) return line(said.path, phrase(said), true);
  return line(
    said.path,
    plain(
      said.text
        .replace(/^(?:The )?/, "")
        .replace(name, `the ${noun.toLowerCase()}`)
        .replace(/\.$/, ""),
      [said.path],
    ),
  );
};

/** The words of one sentence plan, each organization named in full once in a sentence. */
const realize = (discourse: Discourse, sentence: SentencePlan): Realized => {
  next(discourse.memory, "sentence", [0]);
  if (opensParagraph(discourse, sentence)) withoutFocus(discourse);
  const { head } = sentence;
  const spokenFor = head.type === "speech" ? organizationOfSpeaker(discourse, head) : undefined;
  const { lines: told, list } = realized(discourse, sentence);
  const lines = spokenFor ? withOwnNamed(discourse, told, spokenFor) : told;
  const [first, ...more] = lines;
  const all = first ? [first, ...formerPostLines(discourse), ...more] : lines;
  const sentences = withoutCitiesAgain(discourse, unrepeated(discourse, withKnownNames(discourse, all)));
  for (const one of sentences) noteNamed(discourse, textOf(one.words));
  closeNaming(discourse.memory);
  const last = sentences.at(-1);
  if (last) lastWords.set(discourse.memory, textOf(last.words));
  return { lines: sentences, ...(list ? { list } : {}) };
};

/** The words of one sentence plan, by its main message. */
const realized = (discourse: Discourse, sentence: SentencePlan): Realized => {
  const { head } = sentence;
  if (discourse.memory.turns.has(`stated ${head.id}`)) return { lines: [] };
  switch (head.type) {
    case "visit":
      return realizeVisit(discourse, sentence, head);
    case "meet":
      return realizeMeet(discourse, sentence, head);
    case "hold":
      return withExhibits(discourse, realizeHold(discourse, sentence, head));
    case "sign":
      return realizeSign(discourse, sentence, head);
    case "signings":
      return realizeSignings(discourse, sentence, head);
    case "signatories":
      return realizeSignatories(discourse, sentence, head);
    case "witnesses":
      return realizeWitnesses(discourse, sentence, head);
    case "terms":
      return realizeTerms(discourse, sentence, head);
    case "receive":
      return realizeReceive(discourse, sentence, head);
    case "accompany":
      return realizeAccompany(discourse, sentence, head);
    case "members":
      return realizeMembers(discourse, sentence, head);
    case "organize":
      return withExhibits(discourse, realizeOrganize(discourse, sentence, head));
    case "arrange":
      return realizeArrange(discourse, sentence, head);
    case "setting":
      return realizeSetting(discourse, sentence, head);
    case "attendance":
      return realizeAttendance(discourse, sentence, head);
    case "present":
      return realizePresent(discourse, sentence, head);
    case "role":
      return realizeRole(discourse, sentence, head);
    case "tour":
      return realizeTour(discourse, sentence, head);
    case "talk":
      return realizeTalk(discourse, sentence, head);
    case "session":
      return realizeSession(discourse, sentence, head);
    case "handover":
      return realizeHandover(discourse, sentence, head);
    case "scene-attendees":
      return realizeAttendees(discourse, sentence, head);
    case "speech":
      return realizeSpeech(discourse, sentence, head);
    case "narrative": {
      const { scene } = head;
      const own = discourse.facts.list(scene.item.narrative, `${scene.path}.narrative`);
      // The office's own words already show what a part of the programme was.
      const shown = discourse.memory.turns.has(`in narrative ${scene.path}`)
        ? [`${scene.path}.title.en`]
        : [];
      return { lines: own.map((said) => line(said.path, resting(phrase(said), ...shown), true)) };
    }
    case "result":
      return realizeResult(discourse, sentence, head);
    case "promised":
      return { lines: promisedLine(discourse, head, sentence.joined) };
    case "background": {
      const path = `background[${head.at}]`;
      const said = discourse.facts.said(discourse.facts.record.background?.[head.at], path);
      const held = (discourse.facts.record.status ?? "held") === "held";
      return {
        lines: said ? [contextLine(discourse, pastOfEvent(discourse, visitedBefore(said, held)))] : [],
      };
    }
  }
};

/** The revisions of finished paragraphs, in this order: first which facts share a sentence, then how things are called. */
const REVISIONS: readonly ((blocks: readonly Composed[], discourse: Discourse) => Composed[])[] = [
  withAttendanceBehindWords,
  withClosingParagraph,
  withOrganizersInside,
  withOrganizedAndAttended,
  withAcceptances,
  withIntroducedShorts,
  withAbbreviations,
  withAppositions,
  withPeopleExplained,
  withSuperlatives,
  withMeetingsFollowed,
  withActsTogether,
  withoutRepeatedAttendance,
  withAttendees,
  withMergedAttendance,
  withThoseWhoTookPart,
  withStopContext,
  withContinuedOfficeSentences,
  withTalksOfWords,
  withGuidesBriefing,
  withGivenInOne,
  withSharedSubjects,
  withDepartures,
  withThoseGatheredFirst,
  withSentencesCompleted,
  withRelativeClauses,
  withSessionNotes,
  withMergedShortSentences,
  withoutRedundantSequenceWords,
  withHostJoined,
  withPronounForTwo,
  withTwoVisitors,
  withBareRoles,
  withTwoOrganizations,
  withNounsForNames,
  withLongNamesOnce,
  withReasonOnline,
  withSameThanks,
  withPlainerSentences,
  withVisitWords,
  withSignatories,
  withPlacesInFront,
  withVerbsOfSpeakers,
  withFurtherStops,
  withCommasAfterPlaces,
  withFewSingleSentences,
  withFirstMentions,
  (blocks) =>
    blocks.map((block) =>
      block.type === "paragraph"
        ? { ...block, lines: withPronounAgain(block.lines.map(withOneAgain)) }
        : block,
    ),
  (blocks, discourse) => {
    const [pronouns, nouns] = [pronounsOf(discourse), nounsOf(discourse)];
    return withSubjectsAgain(withAddresseesOnce(blocks, pronouns, nouns), pronouns, nouns);
  },
  withGuestsForDelegation,
];

/** English: everything from referring expressions to the full stop. */
export const english: Language = {
  headline,
  realize,
  inText: (blocks, discourse) =>
    REVISIONS.reduce<Composed[]>((text, revise) => revise(text, discourse), [...blocks]),
  notice,
  figures,
  credits,
  close: sentenceText,
};
