import { withConfirmed } from "./confirming-sentences";
import { withLeadersApart } from "./lead-sentences";
import { withEntriesJoined } from "./numbered-entries";
import { withoutOccasions } from "./occasion-lines";
import { withReceivers } from "./receiving-sentences";
import { withoutSeats } from "./seat-labels";
import { withClerksApart } from "./signing-clerks";
import { withOfficesJoined } from "./signing-offices";
import type { Line } from "./text";
import { withTitlesJoined } from "./titles-above-names";
import { withUsualForms } from "./usual-forms";
import { withUsualWording } from "./usual-wording";
import { withOwnersEn } from "./whose-lists-en";
import { withOwnersZh } from "./whose-lists-zh";
import { withWriterAway } from "./writer-stays";

/** The lines of a text without seats and occasions, and with one line for each person where titles and names take turns. */
export const withPlainShapes = (lines: readonly (Line | undefined)[]): readonly (Line | undefined)[] =>
  withOwnersEn(
    withOwnersZh(
      withTitlesJoined(
        withUsualWording(
          withEntriesJoined(
            withoutSeats(
              withoutOccasions(
                withWriterAway(
                  withClerksApart(
                    withOfficesJoined(withLeadersApart(withReceivers(withConfirmed(withUsualForms(lines))))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
