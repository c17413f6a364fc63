import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Composed, type Line, line } from "../compose";
import { plain, textOf } from "../phrase";
import type { Language, Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { type Memory, next } from "../reference/memory";
import { realizeAttendance, realizePresent, realizeRole } from "./attendance/people-present";
import { credits } from "./credits";
import { opensParagraph } from "./event/event";
import { realizeSetting } from "./event/larger-event";
import { realizeArrange, realizeOrganize } from "./event/organize";
import { figures } from "./figures";
import { withFinalChecks } from "./final-checks/final-checks";
import { withMemoranda } from "./final-checks/one-form";
import { receivedGift } from "./handover/gift-received";
import { realizeHandover } from "./handover/handover";
import { headline } from "./headline/headline";
import { realizeHold } from "./hold/hold";
import { withExhibits } from "./items/session-sights";
import { notice } from "./notice";
import { closeNaming, noteNamed } from "./organizations/naming";
import { withoutFocus } from "./organizations/organizations";
import { formerPostLines } from "./people/former-posts";
import { noteGroups } from "./people/groups-in-texts";
import { withIntroductionsFirst } from "./people/introduced-first";
import { nounsOf, pronounsOf } from "./people/names-again";
import { withoutStrayCourtesy } from "./people/stray-courtesy";
import { withVisitorsListed } from "./people/visitors-by-title";
import { inElection } from "./results/elected";
import { promisedLine } from "./results/promised";
import { realizeResult } from "./results/results";
import { withAbbreviations } from "./revision/abbreviations";
import { withAlsoExpressed } from "./revision/also-expressed";
import { withAppositions } from "./revision/appositions";
import { withArticlesOfNames } from "./revision/articles-of-names";
import { withAttendeesFirst } from "./revision/attendees-first";
import { withClosingParagraph } from "./revision/closing-paragraph";
import { withContextAtMention } from "./revision/context-at-mention";
import { withNextDays } from "./revision/days-in-front";
import { withDutiesOfEvent } from "./revision/duties-of-event";
import { withEventOnce } from "./revision/event-again";
import { withFurtherStops } from "./revision/further-stops";
import { withGuestsForDelegation } from "./revision/guests-for-delegation";
import { withGuidesAsSubjects } from "./revision/guides-as-subjects";
import { withHeldTogether } from "./revision/held-together";
import { withHostJoined } from "./revision/host-joined";
import { withHostsAsSpeakers } from "./revision/hosts-as-speakers";
import { withIntroducedShorts } from "./revision/introduced-shorts";
import { withItemsInOrder } from "./revision/items-in-order";
import { withItsOwn } from "./revision/its-own";
import { withKnownNames } from "./revision/known-names";
import { withListsBehindVerbs } from "./revision/lists-behind-verbs";
import { withMinorFactsJoined } from "./revision/minor-facts";
import { withNamesAtParagraphs } from "./revision/named-at-paragraphs";
import { withNamedOnce } from "./revision/named-once";
import { withNounsForPeople } from "./revision/nouns-for-people";
import { withParagraphsOpened } from "./revision/openings-of-paragraphs";
import { withOrganizersInside } from "./revision/organizers-inside";
import { withPairsOfCountries } from "./revision/pairs-of-countries";
import { pastOfEvent } from "./revision/past-of-event";
import { withPeopleExplained } from "./revision/people-explained";
import { withRelativeClauses } from "./revision/relative-clauses";
import { withAddresseesOnce } from "./revision/repeated-addressee";
import { withoutRepeatedAttendance } from "./revision/repeated-attendance";
import { withoutCitiesAgain } from "./revision/repeated-cities";
import { withNounsForNames } from "./revision/repeated-names";
import { unrepeated } from "./revision/repeats";
import { withRepresentedLast } from "./revision/represented-last";
import { withoutThatOfStatements } from "./revision/said-without-that";
import { withOneAgain, withPronounAgain, withSubjectsAgain } from "./revision/same-subject";
import { withThingsOnce } from "./revision/same-thing-again";
import { withSessionNotes } from "./revision/session-notes";
import { withActsShared } from "./revision/shared-acts";
import { withSharedSubjects } from "./revision/shared-subject";
import { withShortLead } from "./revision/short-lead";
import { withMergedShortSentences } from "./revision/short-neighbours";
import { withGuidesShowing } from "./revision/shown-by-guide";
import { withoutMeetingOfSignatories } from "./revision/signatories-who-met";
import { organizationOfSpeaker, withOwnNamed, withOwnThings } from "./revision/speakers-own-organization";
import { withoutStatedElsewhere } from "./revision/stated-elsewhere";
import { withActsOnce } from "./revision/stated-once";
import { withStatementInNews } from "./revision/statement-in-news";
import { withoutStubs } from "./revision/stubs-again";
import { withTalksInFront } from "./revision/talks-in-front";
import { withTermsInFront } from "./revision/terms-in-front";
import { withSignatories } from "./revision/the-signatories";
import { withTopicsInTwo } from "./revision/topics-in-two";
import { withTwoSentences } from "./revision/two-sentences";
import { withClearThey } from "./revision/unclear-they";
import { withTimeOfVisit } from "./revision/visited-before";
import { withWelcomeOnArrival } from "./revision/welcomed-on-arrival";
import { withGatheringsDiscussing } from "./revision/what-was-discussed";
import { realizePart } from "./session/chair-of-all";
import { realizeSign } from "./signing/sign";
import { realizeSignatories, realizeWitnesses } from "./signing/signatories";
import { realizeSignings } from "./signing/signings";
import { realizeTalkOrNews } from "./signing/talks-during-visit";
import { realizeTerms } from "./signing/terms";
import { realizeNarrative } from "./speech/narrated-acts";
import { realizeSpeech } from "./speech/speech";
import { realizeTour } from "./tour/tour";
import { realizeMembers } from "./visit/delegation-members";
import { realizeMeet } from "./visit/meet";
import { realizeAccompany, realizeAttendees, realizeReceive } from "./visit/reception";
import { realizeVisit } from "./visit/visit";
import { withPlainerSentences } from "./wording/final-rewordings";
import { countsOf } from "./words/common-nouns";
import { headNoun, sentenceText } from "./words/grammar";
import { withoutTimeAgain } from "./words/time-again";

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
  // Beside another of its kind "the university" could be either.
  const several = (countsOf(discourse.facts).get(noun.toLowerCase()) ?? 0) > 1;
  if (name === "" || noun === "" || several || !before.endsWith(name))
    return line(said.path, phrase(said), true);
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
  const known = new Set(discourse.memory.people.keys());
  const spokenFor = head.type === "speech" ? organizationOfSpeaker(discourse, head) : undefined;
  const { lines: ownLines, list } = realized(discourse, sentence);
  const place = head.type === "speech" ? head.scene.item.venue?.name?.en : undefined;
  const named = spokenFor ? withOwnNamed(discourse, ownLines, spokenFor, place) : ownLines;
  const lines = head.type === "speech" ? withOwnThings(discourse, named, head) : named;
  const [first, ...more] = withIntroductionsFirst(discourse, known, lines);
  const all = first ? [first, ...formerPostLines(discourse), ...more] : lines;
  const sentences = withoutCitiesAgain(discourse, unrepeated(discourse, withKnownNames(discourse, all)));
  for (const one of sentences) {
    noteNamed(discourse, textOf(one.words));
    noteGroups(discourse, textOf(one.words));
  }
  closeNaming(discourse.memory);
  const last = sentences.at(-1);
  if (last) lastWords.set(discourse.memory, textOf(last.words));
  return { lines: sentences, ...(list ? { list } : {}) };
};

/** The words of one sentence plan, by its main message. */
const realized = (discourse: Discourse, sentence: SentencePlan): Realized => {
  const { head } = sentence;
  if (discourse.memory.marks.has(`stated ${head.id}`)) return { lines: [] };
  switch (head.type) {
    case "visit":
      return withVisitorsListed(discourse, realizeVisit(discourse, sentence, head));
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
      return realizeTalkOrNews(discourse, sentence, head);
    case "session":
      return realizePart(discourse, sentence, head);
    case "handover":
      return receivedGift(discourse, sentence, head) ?? realizeHandover(discourse, sentence, head);
    case "scene-attendees":
      return realizeAttendees(discourse, sentence, head);
    case "speech":
      return realizeSpeech(discourse, sentence, head);
    case "narrative":
      return realizeNarrative(discourse, head);
    case "result":
      return inElection(discourse, head, realizeResult(discourse, sentence, head));
    case "promised":
      return { lines: promisedLine(discourse, head, sentence.joined) };
    case "background": {
      const path = `background[${head.at}]`;
      const said = discourse.facts.said(discourse.facts.record.background?.[head.at], path);
      if (!said) return { lines: [] };
      const timed = withTimeOfVisit(discourse.facts, withoutStrayCourtesy(discourse, said), head.at);
      const before = lastWords.get(discourse.memory) ?? "";
      const once = { ...timed, text: withoutTimeAgain(before, timed.text) };
      return { lines: [contextLine(discourse, pastOfEvent(discourse, once))] };
    }
  }
};

/** The revisions of finished paragraphs, in this order: first which facts share a sentence, then how things are called. */
const REVISIONS: readonly ((blocks: readonly Composed[], discourse: Discourse) => Composed[])[] = [
  withGuidesShowing,
  withGuidesAsSubjects,
  withWelcomeOnArrival,
  withHostsAsSpeakers,
  withContextAtMention,
  withClosingParagraph,
  withTermsInFront,
  withOrganizersInside,
  withPeopleExplained,
  withIntroducedShorts,
  withAbbreviations,
  withAppositions,
  withoutStubs,
  withoutRepeatedAttendance,
  withoutStatedElsewhere,
  withActsOnce,
  withSharedSubjects,
  withActsShared,
  withHeldTogether,
  withRelativeClauses,
  withSessionNotes,
  withMergedShortSentences,
  withHostJoined,
  withPairsOfCountries,
  withTalksInFront,
  withNounsForNames,
  withItsOwn,
  withThingsOnce,
  withNamedOnce,
  withPlainerSentences,
  withSignatories,
  withoutMeetingOfSignatories,
  withFurtherStops,
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
  withNounsForPeople,
  withGuestsForDelegation,
  withAttendeesFirst,
  withMinorFactsJoined,
  withDutiesOfEvent,
  withListsBehindVerbs,
  withNextDays,
  withItemsInOrder,
  withGatheringsDiscussing,
  withRepresentedLast,
  withShortLead,
  withTwoSentences,
  withParagraphsOpened,
  withStatementInNews,
  withEventOnce,
  withClearThey,
  withNamesAtParagraphs,
  withAlsoExpressed,
  withTopicsInTwo,
  withoutThatOfStatements,
  withArticlesOfNames,
  withFinalChecks,
];

/** English: everything from referring expressions to the full stop. */
export const english: Language = {
  headline: (discourse) => {
    const made = headline(discourse);
    return made && { ...made, words: withMemoranda(made.words) };
  },
  realize,
  inText: (blocks, discourse) =>
    REVISIONS.reduce<Composed[]>((text, revise) => revise(text, discourse), [...blocks]),
  notice,
  figures,
  credits,
  close: sentenceText,
};
