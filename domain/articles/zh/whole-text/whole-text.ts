import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withAbsentIntroduced } from "./absent-named";
import { withActInLead } from "./act-in-lead";
import { withSigningBehindAgreed } from "./agreed-then-signed";
import { withAttendanceThere } from "./attended-there";
import { withAttendedOnce } from "./attended-twice";
import { withBareSpeechesJoined } from "./bare-speeches";
import { withoutUnknownTalks } from "./before-talks";
import { withCeremonyNamed, withListInLead } from "./ceremony-of-what";
import { withContextNear } from "./context-near";
import { withOpeningDeclared } from "./declared-open";
import { withDelegationNamed } from "./delegation-named";
import { withEscortsApart } from "./escorts-apart";
import { withFieldsOfProjects } from "./fields-of-projects";
import { withThenOnce } from "./following-acts";
import { withGiftTotal } from "./gift-total";
import { withActsInside } from "./gifts-and-meals-joined";
import { withGiftsToOne } from "./gifts-to-one";
import { withJourneyLead } from "./journey-lead";
import { withListsBeforeAfter } from "./list-before-after";
import { withShorterLead } from "./long-first-sentence";
import { withNamedTalksFolded } from "./named-talks";
import { withNounsOfEvent } from "./nouns-of-event";
import { withNumbersOfGroups } from "./number-of-groups";
import { withOccasionsHeld } from "./occasion-held";
import { withRepresentatives } from "./on-behalf";
import { withOpeningsThatDay } from "./opened-that-day";
import { withOpeningCeremony } from "./opening-ceremony";
import { withOriginsCounted } from "./origins-counted";
import { withPartOfDayOnce, withPlacesInFront } from "./places-in-front";
import { withPlainPurposes } from "./plain-purposes";
import { withProposedOnce } from "./proposed-once";
import { withoutRepeatedAlso } from "./repeated-also";
import { withoutRepeatedVisitors } from "./repeated-visitor-names";
import { withoutShortLeadSentences } from "./short-lead-sentences";
import { withReceptionBehindVisit, withShortListInLead } from "./short-list-in-lead";
import { withSignersInSentence } from "./signers-in-signing-sentence";
import { withSigners } from "./signing-in-lead";
import { withSingleContextInLead } from "./single-context-sentence";
import { withSpeakerFirst } from "./speaker-first";
import { withTalksByName } from "./talks-by-name";
import { withTalksIntroduced } from "./talks-introduced";
import { withTalksBeforeSigning } from "./talks-then-signed";
import { withTopicsBehindWelcome } from "./topics-behind-welcome";

/** The last corrections of a text as a whole, across its paragraphs: repetitions, unintroduced references and omissions. */
export const asWholeText = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const introduced = withTalksIntroduced(
    withNamedTalksFolded(
      withProposedOnce(withOpeningCeremony(withAbsentIntroduced(blocks, discourse))),
      discourse,
    ),
    discourse,
  )
    .map(withBareSpeechesJoined)
    .map(withAttendanceThere)
    .map(withSpeakerFirst)
    .map((block) => withRepresentatives(block, discourse))
    .map(withSignersInSentence)
    .map(withEscortsApart)
    .map(withoutShortLeadSentences);
  const listed = withListsBeforeAfter(withNounsOfEvent(withSigningBehindAgreed(introduced), discourse));
  const counted = withFieldsOfProjects(withNumbersOfGroups(listed, discourse));
  const inside = withActsInside(withoutRepeatedAlso(withoutRepeatedVisitors(counted, discourse)));
  const near = withContextNear(withSingleContextInLead(withOriginsCounted(inside)), discourse);
  const placed = withReceptionBehindVisit(withShortListInLead(near, discourse));
  const parted = withJourneyLead(withShorterLead(withActInLead(placed, discourse)), discourse);
  const whole = withoutUnknownTalks(
    withDelegationNamed(withGiftTotal(withSigners(parted).map(withAttendedOnce)), discourse),
  );
  const declared = withOpeningsThatDay(withOpeningDeclared(whole, discourse), discourse);
  const parts = withPartOfDayOnce(withTopicsBehindWelcome(declared, discourse));
  const ordered = withPlacesInFront(
    withThenOnce(withTalksByName(withPlainPurposes(parts)), discourse),
    discourse,
  );
  return withListInLead(withCeremonyNamed(ordered, discourse))
    .map(withTalksBeforeSigning)
    .map(withGiftsToOne)
    .map(withOccasionsHeld);
};
