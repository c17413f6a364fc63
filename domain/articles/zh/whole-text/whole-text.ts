import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withActInLead } from "./act-in-lead";
import { withActsOfVisit } from "./acts-of-visit";
import { withAimJoined } from "./aims-joined";
import { withAnnouncementsFirst } from "./announced-first";
import { withCeremonyAttended } from "./attended-ceremony";
import { withTalksAttended } from "./attended-talks";
import { withAttendanceThere } from "./attended-there";
import { withAttendeesAtMeeting } from "./attendees-at-meeting";
import { withCompanionsBehindTalks } from "./companions-behind-talks";
import { withContextInPlace } from "./context-in-place";
import { withContextNear } from "./context-near";
import { withCountedPeopleOnce } from "./counted-people-once";
import { withDelegationByNoun } from "./delegation-again";
import { withFactsOfActs } from "./facts-of-one-act";
import { withThenOnce } from "./following-acts";
import { withFurtherTalks } from "./further-talks";
import { withGiftsToOne } from "./gifts-to-one";
import { withGiftsOnce } from "./given-twice";
import { withRegionOfHeadsOnce } from "./heads-of-region";
import { withCeremonyHeld } from "./held-by-organizer";
import { withInvitationsPromised } from "./invited-and-promised";
import { withCeremonyOnce, withLaunchAtCeremony } from "./launched-at-ceremony";
import { withContextOfLeadLast } from "./lead-context-last";
import { withLeadDivided } from "./lead-divided";
import { withLeadOfNews } from "./lead-of-news";
import { withSigningInOrder } from "./lead-of-signing";
import { withDelegationAtAct } from "./led-to-tour";
import { withLongLeadDivided } from "./long-lead";
import { withMattersApart } from "./matters-apart";
import { withNamedTalksFolded } from "./named-talks";
import { withOccasionsHeld } from "./occasion-held";
import { withPlacesInFront } from "./places-in-front";
import { withPlainOccasions } from "./plain-occasions";
import { withPlainPurposes } from "./plain-purposes";
import { withPlanInLead } from "./plan-in-lead";
import { withProposedOnce } from "./proposed-once";
import { withReferencesBehindNames } from "./refers-to-named";
import { withRegionsAtFirst } from "./regions-at-first";
import { withResultsInOrder } from "./results-in-order";
import { withoutShortLeadSentences } from "./short-lead-sentences";
import { withSignersByPost } from "./signers-by-post";
import { withTalksIntroduced } from "./talks-introduced";
import { withTalksBeforeSigning } from "./talks-then-signed";
import { withThisNear } from "./this-near";
import { withTopicsBehindWelcome } from "./topics-behind-welcome";

type Revision = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** The corrections across paragraphs, in this order. */
const CORRECTIONS: readonly Revision[] = [
  withCeremonyAttended,
  withProposedOnce,
  withNamedTalksFolded,
  withTalksIntroduced,
  (blocks) => blocks.map(withAttendanceThere).map(withoutShortLeadSentences),
  withCountedPeopleOnce,
  withContextNear,
  withTopicsBehindWelcome,
  withPlainPurposes,
  withThenOnce,
  withPlacesInFront,
  withTalksAttended,
  withAttendeesAtMeeting,
  withFactsOfActs,
  withLaunchAtCeremony,
  (blocks) =>
    blocks
      .map(withSignersByPost)
      .map(withSigningInOrder)
      .map(withTalksBeforeSigning)
      .map(withInvitationsPromised)
      .map(withGiftsToOne)
      .map(withCeremonyHeld)
      .map(withOccasionsHeld)
      .map(withAnnouncementsFirst),
  withCeremonyOnce,
  withLongLeadDivided,
  withContextInPlace,
  withReferencesBehindNames,
  withContextOfLeadLast,
  withResultsInOrder,
  withLeadDivided,
  withFurtherTalks,
  withActsOfVisit,
  withLeadOfNews,
  withActInLead,
  withCompanionsBehindTalks,
  withPlanInLead,
  withThisNear,
  withRegionsAtFirst,
  (blocks) => blocks.map(withRegionOfHeadsOnce),
  withDelegationByNoun,
  withMattersApart,
  withPlainOccasions,
  (blocks) => blocks.map(withAimJoined),
  withDelegationAtAct,
  withGiftsOnce,
];

/** The last corrections of a text as a whole, across its paragraphs: repetitions, unintroduced references and omissions. */
export const asWholeText = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let text = [...blocks];
  for (const correct of CORRECTIONS) text = correct(text, discourse);
  return text;
};
