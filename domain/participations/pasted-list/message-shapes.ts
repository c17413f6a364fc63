import { withFullNamesInBrackets } from "./called-by-surname";
import { withConfirmed } from "./confirming-sentences";
import { withDeclarationsApart } from "./declared-organization";
import { withoutEntryMarks } from "./entry-marks-en";
import { withEventHeadings } from "./event-headings-en";
import { withGroupLeaders } from "./group-leaders";
import { withGuestsAnnounced } from "./guests-announced-en";
import { withHeadingsWithoutPlaces } from "./heading-places-en";
import { withLeadersApart } from "./lead-sentences";
import { withNamedLeadersApart } from "./leaders-named-zh";
import { withEntriesJoined } from "./numbered-entries";
import { withoutOccasions } from "./occasion-lines";
import { withOwnLetters } from "./own-letters";
import { withOwnSentences } from "./own-sentences";
import { withPartyLabels } from "./party-labels";
import { withReceivers } from "./receiving-sentences";
import { withReceiversApart } from "./receiving-zh";
import { withSentencesRestated } from "./restated-en";
import { withoutSeats } from "./seat-labels";
import { withSidesOfTitles } from "./sides-of-titles";
import { withClerksApart } from "./signing-clerks";
import { withOfficesJoined } from "./signing-offices";
import type { Line } from "./text";
import { withTitlesJoined } from "./titles-above-names";
import { withUsualForms } from "./usual-forms";
import { withUsualFormsZh } from "./usual-forms-zh";
import { withUsualWording } from "./usual-wording";
import { withoutVehicles } from "./vehicles";
import { withOwnersEn } from "./whose-lists-en";
import { withOwnersZh } from "./whose-lists-zh";
import { withWriterAway } from "./writer-stays";

const STEPS: readonly ((lines: readonly (Line | undefined)[]) => readonly (Line | undefined)[])[] = [
  withoutEntryMarks,
  withReceiversApart,
  withDeclarationsApart,
  withGuestsAnnounced,
  withUsualForms,
  withUsualFormsZh,
  withNamedLeadersApart,
  withConfirmed,
  withReceivers,
  withLeadersApart,
  withPartyLabels,
  withOfficesJoined,
  withOwnLetters,
  withClerksApart,
  withWriterAway,
  withoutOccasions,
  withoutSeats,
  withoutVehicles,
  withFullNamesInBrackets,
  withGroupLeaders,
  withOwnSentences,
  withEventHeadings,
  withHeadingsWithoutPlaces,
  withSentencesRestated,
  withEntriesJoined,
  withUsualWording,
  withTitlesJoined,
  withSidesOfTitles,
  withOwnersZh,
  withOwnersEn,
];

/** The lines of a text without seats and occasions, and with one line for each person where titles and names take turns. */
export const withPlainShapes = (lines: readonly (Line | undefined)[]): readonly (Line | undefined)[] =>
  STEPS.reduce((given, step) => step(given), lines);
