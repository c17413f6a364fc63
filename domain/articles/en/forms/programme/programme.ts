import type { DraftRecord } from "../../../../events/shape";
import { each, withFields } from "../../../field-changes";
import { withoutActTitle } from "./act-titles";
import { withoutPeopleInActs } from "./people-in-act";
import { withoutRepeatedTitle } from "./repeated-titles";
import { withRoomsOfHome } from "./rooms-of-home";
import { withoutRoutine } from "./routine-items";
import { withoutSpeakersInTitle } from "./spoken-titles";
import { withPlaceOfTour } from "./tour-titles";

/**
 * A record whose items an office entered as a programme prints them, with those titles alone that say more than the item itself.
 * Every other record is returned unchanged.
 */
export const withProgramme = (record: DraftRecord): DraftRecord => {
  const agenda = each(record.agenda, (item) =>
    withPlaceOfTour(
      withoutRepeatedTitle(record, withoutSpeakersInTitle(record, withoutActTitle(record, item))),
    ),
  );
  return withRoomsOfHome(withoutRoutine(withoutPeopleInActs(withFields(record, { agenda }))));
};
