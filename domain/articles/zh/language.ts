import type { Composed } from "../compose";
import { oncePer } from "../once-per";
import type { Language } from "../realization";
import type { Discourse } from "../reference/discourse";
import type { OrgFact } from "../reference/facts";
import { reworded } from "../rewording";
import { creditBlocks } from "./credits";
import { figures } from "./figures";
import { headline } from "./headline/headline";
import { withTalksFolded } from "./items/bare-talks";
import { noticeBlocks } from "./notice";
import { realize } from "./realize";
import { withActsInPlace } from "./revision/acts-in-place";
import { withActsInSeries } from "./revision/acts-in-series";
import { withActsOfSpeaker } from "./revision/acts-of-speaker";
import { withAttendantsApart } from "./revision/attendants-apart";
import { withBodyInOrder } from "./revision/body";
import { withFullLead } from "./revision/lead-clause";
import { withNounsForNames } from "./revision/repeated-names";
import { withAlsoOnce } from "./revision/repeated-occasions";
import { withNounsForPlaces } from "./revision/repeated-places";
import { withRollAtChair } from "./revision/roll-with-chair";
import { withRollsApart } from "./revision/rolls-apart";
import { withSharedSubjects } from "./revision/shared-subject";
import { withStatementsApart } from "./revision/statements-apart";
import { withThemeAndHosts } from "./revision/theme-and-hosts";
import { withVariedStatements } from "./revision/varied-statements";
import { inVerbOfTitle } from "./revision/verb-of-title";
import { withWishesAfterPoints } from "./revision/wish-after-points";
import { withActsApart } from "./whole-text/acts-apart";
import { withAlsoBehindAct } from "./whole-text/also-behind-act";
import { withArrangementOnce } from "./whole-text/arranged-once";
import { withChairBehindTalks } from "./whole-text/chair-behind-talks";
import { withConditionsOnce } from "./whole-text/conditions-once";
import { withDocumentsAsSubjects } from "./whole-text/documents-as-subjects";
import { withFirstMentions } from "./whole-text/first-mentions";
import { withFullNamesFirst } from "./whole-text/full-names-first";
import { withFunctionsApart } from "./whole-text/functions-apart";
import { withGovernmentsInFull } from "./whole-text/governments-in-full";
import { withGuestsOnce } from "./whole-text/guests-again";
import { withHostsByNoun } from "./whole-text/hosts-by-noun";
import { withIntroducedShorts } from "./whole-text/introduced-shorts";
import { withKnownNames } from "./whole-text/known-names";
import { withMembersInNumber } from "./whole-text/members-in-number";
import { withNamesFromEarlier } from "./whole-text/named-earlier";
import { withNextActsJoined } from "./whole-text/next-act-joined";
import { withNounsAtFirst } from "./whole-text/nouns-at-first";
import { withOccasionsByName } from "./whole-text/occasions-by-name";
import { withOwnByNoun } from "./whole-text/own-by-noun";
import { withoutPlainBrackets } from "./whole-text/plain-brackets";
import { withPostsByNoun } from "./whole-text/posts-by-noun";
import { withPurposesOfEvents } from "./whole-text/purposes-of-events";
import { withRepetitionsOut } from "./whole-text/repetitions-out";
import { withTalksForReception } from "./whole-text/sat-at-reception";
import { withTalksBeforeTopics } from "./whole-text/talks-with-topics";
import { withoutTitlesBehindNames } from "./whole-text/titles-behind-names";
import { withUnitsOfTwoRegions } from "./whole-text/units-of-two-regions";
import { asWholeText } from "./whole-text/whole-text";
import { withWordsBehindActs } from "./whole-text/words-behind-act";
import { withYearOnce } from "./whole-text/year-once";
import { withTalksDone } from "./wording/done-talks";
import { withOccasionsOnce, withOneForm, withPlainerSentences } from "./wording/final-rewordings";
import { governmentBriefly, ownGroupInHeadline } from "./wording/led-groups";
import { withListsOfPosts } from "./wording/lists-of-posts";
import { sentenceText } from "./words/grammar";

const namesOf = oncePer((orgs: readonly OrgFact[]): readonly string[] => orgs.map(({ name }) => name.text));

type Revision = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** The revisions of finished paragraphs, in this order: first which facts share a sentence, then how things are called. */
const REVISIONS: readonly Revision[] = [
  withArrangementOnce,
  withMembersInNumber,
  withChairBehindTalks,
  (blocks, discourse) => withFullLead(discourse, blocks),
  (blocks) => blocks.map(withTalksFolded).map(withThemeAndHosts),
  (blocks) => blocks.map(withOccasionsOnce),
  (blocks, discourse) => blocks.map((block) => withSharedSubjects(discourse, block)),
  (blocks) =>
    blocks.map(withActsInSeries).map(withVariedStatements).map(withWishesAfterPoints).map(withActsOfSpeaker),
  (blocks, discourse) => {
    const names = namesOf(discourse.facts.allOrgs());
    return blocks.map((block) => withPlainerSentences(block, names));
  },
  (blocks) => blocks.map(withAlsoOnce),
  (blocks) => blocks.map(withNounsForPlaces),
  withNounsForNames,
  asWholeText,
  withRollAtChair,
  withIntroducedShorts,
  withKnownNames,
  withGovernmentsInFull,
  (blocks) => blocks.map(withListsOfPosts),
  withFunctionsApart,
  withGuestsOnce,
  withOwnByNoun,
  withNamesFromEarlier,
  withoutTitlesBehindNames,
  withRepetitionsOut,
  withRollsApart,
  (blocks, { facts }) => withAttendantsApart(blocks, facts.record.purpose?.zh),
  withStatementsApart,
  withTalksForReception,
  withTalksBeforeTopics,
  withTalksDone,
  withPurposesOfEvents,
  withDocumentsAsSubjects,
  withNounsAtFirst,
  withPostsByNoun,
  withoutPlainBrackets,
  withUnitsOfTwoRegions,
  (blocks) => blocks.map(withOneForm),
  withActsInPlace,
  withBodyInOrder,
  withConditionsOnce,
  withNextActsJoined,
  withWordsBehindActs,
  withHostsByNoun,
  withFullNamesFirst,
  withFirstMentions,
  withYearOnce,
  withOccasionsByName,
  withAlsoBehindAct,
  withActsApart,
];

/** Chinese: lexical choice and realization. */
export const chinese: Language = {
  headline: (discourse) => {
    const line = headline(discourse);
    return line && reworded(inVerbOfTitle(discourse, line), [ownGroupInHeadline, governmentBriefly]);
  },
  realize,
  notice: noticeBlocks,
  figures,
  credits: creditBlocks,
  inText: (blocks, discourse) =>
    REVISIONS.reduce<Composed[]>((text, revise) => revise(text, discourse), [...blocks]),
  close: sentenceText,
};
