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
import { withAddresseesByPronoun } from "./revision/addressee-by-pronoun";
import { withTopicOnce } from "./revision/agreed-on-topic";
import { withAttendantsApart } from "./revision/attendants-apart";
import { withAttendeesBehindSpeakers } from "./revision/attendees-behind-speakers";
import { withBodyInOrder } from "./revision/body";
import { withEscortsInLead } from "./revision/escorts-in-lead";
import { withInvitationOnce } from "./revision/invited-once";
import { withFullLead } from "./revision/lead-clause";
import { withNounsForNames } from "./revision/repeated-names";
import { withAlsoOnce, withOccasionsNamedOnce } from "./revision/repeated-occasions";
import { withNounBehindName, withNounsForPlaces } from "./revision/repeated-places";
import { withRollAtChair } from "./revision/roll-with-chair";
import { withRollsApart } from "./revision/rolls-apart";
import { withSharedSubjects } from "./revision/shared-subject";
import { withStatementsApart } from "./revision/statements-apart";
import { withStepsTogether } from "./revision/steps-in-turn";
import { withThemeAndHosts } from "./revision/theme-and-hosts";
import { withTopicsBehindIntroductions } from "./revision/topics-behind-introductions";
import { withVariedStatements } from "./revision/varied-statements";
import { inVerbOfTitle } from "./revision/verb-of-title";
import { withGuestsWelcomed } from "./revision/welcomed-guests";
import { withWishesAfterPoints } from "./revision/wish-after-points";
import { withArrangementOnce } from "./whole-text/arranged-once";
import { withCountriesInFull } from "./whole-text/countries-in-full";
import { withFullNameFirst, withMonthOnce, withYearOnce } from "./whole-text/dates-and-names-once";
import { withFullNamesFirst } from "./whole-text/full-names-first";
import { withFunctionsApart } from "./whole-text/functions-apart";
import { withGovernmentsInFull } from "./whole-text/governments-in-full";
import { withGuestsOnce } from "./whole-text/guests-again";
import { withHostsByNoun } from "./whole-text/hosts-by-noun";
import { withIntroductionsFirst } from "./whole-text/introduced-first";
import { withIntroducedShorts } from "./whole-text/introduced-shorts";
import { withKnownNames } from "./whole-text/known-names";
import { withMembersInNumber } from "./whole-text/members-in-number";
import { withNamesFromEarlier } from "./whole-text/named-earlier";
import { withNounsAtFirst } from "./whole-text/nouns-at-first";
import { withOccasionOfListOnce } from "./whole-text/occasion-after-list";
import { withOwnByNoun } from "./whole-text/own-by-noun";
import { withOwnRooms } from "./whole-text/own-rooms";
import { withPartnersBehind } from "./whole-text/partners-behind";
import { withoutPlainBrackets } from "./whole-text/plain-brackets";
import { withPostsByNoun } from "./whole-text/posts-by-noun";
import { withPostsInSection } from "./whole-text/posts-in-section";
import { withRepetitionsOut } from "./whole-text/repetitions-out";
import { withRolesOnce } from "./whole-text/roles-once";
import { withRosterBehindRemarks } from "./whole-text/roster-behind-remarks";
import { withShortsAtFirst } from "./whole-text/shorts-at-first";
import { withTalksOnce } from "./whole-text/talks-once";
import { withTalksBeforeTopics } from "./whole-text/talks-with-topics";
import { withNamesBehindOthers } from "./whole-text/this-behind-others";
import { withoutTitlesBehindNames } from "./whole-text/titles-behind-names";
import { withUnitsOfTwoRegions } from "./whole-text/units-of-two-regions";
import { asWholeText } from "./whole-text/whole-text";
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
  (blocks, discourse) => withFullLead(discourse, blocks),
  withTopicsBehindIntroductions,
  (blocks) => blocks.map(withTalksFolded).map(withThemeAndHosts),
  (blocks) => blocks.map(withOccasionsOnce),
  (blocks, discourse) => blocks.map((block) => withSharedSubjects(discourse, block)),
  (blocks) =>
    blocks.map(withActsInSeries).map(withVariedStatements).map(withWishesAfterPoints).map(withActsOfSpeaker),
  (blocks, discourse) => {
    const names = namesOf(discourse.facts.allOrgs());
    return blocks.map((block) => withPlainerSentences(block, names));
  },
  withGuestsWelcomed,
  (blocks) => blocks.map(withAlsoOnce).map(withTopicOnce),
  (blocks) => blocks.map(withNounsForPlaces),
  withOccasionsNamedOnce,
  withNounsForNames,
  asWholeText,
  withStepsTogether,
  withRollAtChair,
  withIntroducedShorts,
  withShortsAtFirst,
  withKnownNames,
  withGovernmentsInFull,
  (blocks) => blocks.map(withListsOfPosts),
  withFunctionsApart,
  withRolesOnce,
  withGuestsOnce,
  withOwnByNoun,
  withOwnRooms,
  withCountriesInFull,
  withNamesFromEarlier,
  withoutTitlesBehindNames,
  withRepetitionsOut,
  (blocks) => blocks.map(withNounBehindName),
  withRollsApart,
  withTalksOnce,
  withAttendantsApart,
  withAttendeesBehindSpeakers,
  withEscortsInLead,
  withStatementsApart,
  withRosterBehindRemarks,
  withTalksBeforeTopics,
  withTalksDone,
  withIntroductionsFirst,
  withPartnersBehind,
  withNounsAtFirst,
  withPostsByNoun,
  withoutPlainBrackets,
  withInvitationOnce,
  withAddresseesByPronoun,
  withUnitsOfTwoRegions,
  (blocks) => blocks.map(withOneForm),
  withOccasionOfListOnce,
  withActsInPlace,
  withBodyInOrder,
  withNamesBehindOthers,
  withPostsInSection,
  withHostsByNoun,
  withFullNamesFirst,
  withFullNameFirst,
  withYearOnce,
  withMonthOnce,
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
