import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withActInLead } from "./act-in-lead";
import { withActsOfVisit } from "./acts-of-visit";
import { withAddressesTogether } from "./addresses-together";
import { withAgreedBesideTalks } from "./agreed-beside-talks";
import { withAimInNews } from "./aim-in-news";
import { withAlsoBesideAct } from "./also-beside-act";
import { withAnnouncementsFirst } from "./announced-first";
import { withCeremonyAttended } from "./attended-ceremony";
import { withAttendanceOnce } from "./attended-once";
import { withTalksAttended } from "./attended-talks";
import { withAttendanceThere } from "./attended-there";
import { withAttendeesAtMeeting } from "./attendees-at-meeting";
import { withFactsBehindActs } from "./behind-its-act";
import { withToursBriefly } from "./branches-by-name";
import { withVisitsVaried } from "./came-once";
import { withCeremonyNamed, withListInLead, withThingNamed } from "./ceremony-of-what";
import { withCertificatesBesideGifts } from "./certificates-beside-gifts";
import { withChairBehindAttendance, withChairBesideHosts } from "./chair-with-hosts";
import { withCompanionsBehindTalks } from "./companions-behind-talks";
import { withContextInPlace } from "./context-in-place";
import { withContextNear } from "./context-near";
import { withContextOnPeople } from "./context-on-people";
import { withContextOutOfTalks } from "./context-out-of-talks";
import { withContextTogether } from "./context-together";
import { withCountedPeopleOnce } from "./counted-people-once";
import { withCrowdsAtLists } from "./crowd-with-list";
import { withDelegationByNoun, withSizeOnce } from "./delegation-again";
import { withFactsOfActs } from "./facts-of-one-act";
import { withFieldsOfDocuments } from "./fields-of-documents";
import { withThenOnce } from "./following-acts";
import { withFurtherTalks } from "./further-talks";
import { withGiftBehindHandover } from "./gift-behind-handover";
import { withGiftsToOne } from "./gifts-to-one";
import { withGiftsOnce } from "./given-twice";
import { withGuestPresented } from "./guest-presented";
import { withRegionOfHeadsOnce } from "./heads-of-region";
import { withHolderAsChair } from "./held-and-chaired";
import { withCeremonyHeld } from "./held-by-organizer";
import { withInvitationsPromised } from "./invited-and-promised";
import { withItemsBegun, withPartsOfDayBegun } from "./item-begins-paragraph";
import { withJourneyLead } from "./journey-lead";
import { withCeremonyOnce, withLaunchAtCeremony } from "./launched-at-ceremony";
import { withContextOfLeadLast } from "./lead-context-last";
import { withLeadDivided } from "./lead-divided";
import { withLeadOfNews } from "./lead-of-news";
import { withSigningInOrder, withTermBehindSigners, withTermsBehindSigning } from "./lead-of-signing";
import { withLearnersAtOpening } from "./learners-at-opening";
import { withDelegationAtAct } from "./led-to-tour";
import { withListsBeforeAfter } from "./list-before-after";
import { withListsApart, withLongLeadDivided } from "./long-lead";
import { withMattersApart } from "./matters-apart";
import { withNamedTalksFolded } from "./named-talks";
import { withOccasionsHeld } from "./occasion-held";
import { withOpeningsThatDay } from "./opened-that-day";
import { withOrganizerActing } from "./organizer-acts";
import { withOrganizerOfCeremony } from "./organizer-of-ceremony";
import { withOrganizersOfContext } from "./organizers-in-context";
import { withPlaceOfCeremony } from "./place-of-ceremony";
import { withPlacesInFront } from "./places-in-front";
import { withPlainOccasions } from "./plain-occasions";
import { withPlainPurposes } from "./plain-purposes";
import { withPlanInLead } from "./plan-in-lead";
import { withPlansBehindJourney } from "./plans-behind-journey";
import { withProposedOnce } from "./proposed-once";
import { withPurposeInFront } from "./purpose-in-front";
import { withWelcomeAtReception } from "./received-and-welcomed";
import { withReceptionsJoined } from "./reception-with-others";
import { withReferencesBehindNames } from "./refers-to-named";
import { withRegionsAtFirst } from "./regions-at-first";
import { withRanksOfPlaces } from "./seen-by-rank";
import { withoutShortLeadSentences } from "./short-lead-sentences";
import { withSignersByPost } from "./signers-by-post";
import { withStopsApart } from "./stops-apart";
import { withTalksInPurpose } from "./talks-in-purpose";
import { withTalksIntroduced } from "./talks-introduced";
import { withTalksBeforeSigning } from "./talks-then-signed";
import { withTalksAtOrganizations } from "./talks-with-organization";
import { withTopicsBehindWelcome } from "./topics-behind-welcome";
import { withToursAtStop } from "./tours-at-stop";
import { withUpperRegionsOnce } from "./upper-regions";
import { withWordsAtCeremony } from "./words-at-ceremony";

type Revision = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** The corrections across paragraphs, in this order. */
const CORRECTIONS: readonly Revision[] = [
  withCeremonyAttended,
  withProposedOnce,
  withNamedTalksFolded,
  withTalksIntroduced,
  (blocks) => blocks.map(withAttendanceThere).map(withoutShortLeadSentences),
  withCountedPeopleOnce,
  withListsBeforeAfter,
  withChairBesideHosts,
  withContextNear,
  withContextOutOfTalks,
  withCertificatesBesideGifts,
  withJourneyLead,
  withOpeningsThatDay,
  withTopicsBehindWelcome,
  withPlainPurposes,
  withThenOnce,
  withPlacesInFront,
  withCeremonyNamed,
  withThingNamed,
  withListInLead,
  withLearnersAtOpening,
  withTalksAttended,
  withAttendeesAtMeeting,
  withWelcomeAtReception,
  withFactsOfActs,
  withLaunchAtCeremony,
  withAttendanceOnce,
  (blocks) => blocks.map(withChairBehindAttendance),
  withAddressesTogether,
  withAimInNews,
  withAlsoBesideAct,
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
  withTermBehindSigners,
  withLongLeadDivided,
  withReceptionsJoined,
  (blocks) => blocks.map(withCrowdsAtLists),
  withContextInPlace,
  withReferencesBehindNames,
  withContextTogether,
  (blocks) => blocks.map(withOrganizersOfContext).map(withRanksOfPlaces),
  withItemsBegun,
  withContextOfLeadLast,
  withLeadDivided,
  withPlansBehindJourney,
  withTalksAtOrganizations,
  withFurtherTalks,
  withActsOfVisit,
  withHolderAsChair,
  withWordsAtCeremony,
  withLeadOfNews,
  withTermsBehindSigning,
  withAgreedBesideTalks,
  withActInLead,
  withFactsBehindActs,
  withFieldsOfDocuments,
  withCompanionsBehindTalks,
  withContextOnPeople,
  withGuestPresented,
  withPlanInLead,
  withRegionsAtFirst,
  (blocks) => blocks.map(withPlaceOfCeremony),
  withUpperRegionsOnce,
  (blocks) => blocks.map(withRegionOfHeadsOnce),
  withDelegationByNoun,
  withSizeOnce,
  withMattersApart,
  withPartsOfDayBegun,
  withStopsApart,
  withToursAtStop,
  withToursBriefly,
  withPlainOccasions,
  withVisitsVaried,
  withListsApart,
  withOrganizerOfCeremony,
  (blocks) => blocks.map(withTalksInPurpose),
  withPurposeInFront,
  withOrganizerActing,
  withDelegationAtAct,
  withGiftsOnce,
  withGiftBehindHandover,
];

/** The last corrections of a text as a whole, across its paragraphs: repetitions, unintroduced references and omissions. */
export const asWholeText = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let text = [...blocks];
  for (const correct of CORRECTIONS) text = correct(text, discourse);
  return text;
};
