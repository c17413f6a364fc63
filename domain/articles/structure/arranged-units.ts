import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Facts } from "../reference/facts";
import { withActsBeforeWords } from "./acts-before-words";
import { withAnswersBehindRequests } from "./answers";
import { withAnswersFirst } from "./answers-first";
import { withAttendanceOfBoth } from "./attendance-of-both";
import { withAttendeesOfItems } from "./attendees-of-items";
import { withCompanionsAfterNews } from "./companions";
import { withContextBehindTopic } from "./context-behind-topic";
import { withGiftsOfSpeakers } from "./gifts-of-speakers";
import { withListsLast } from "./lists-last";
import { withLongMembersLast } from "./long-members-last";
import { withNamedAhead } from "./named-ahead";
import { withNumberInPlace } from "./number-at-opening";
import { withCourseOfTalks } from "./order-of-item";
import { withPeopleBeforeWords } from "./people-before-words";
import { withPlansUnderTerms } from "./plans-under-terms";
import { withPresentBeforeSideItems } from "./present-before-side-items";
import { withResultsOfPlans } from "./results-of-plans";
import { withWitnessesBehindWords } from "./signing-order";
import { withSpeakersListed } from "./speakers-listed";
import { withThanksBehindGifts } from "./thanks-behind-gifts";
import { withUseBehindGift } from "./use-behind-gift";
import { withWholeAttendance } from "./whole-attendance";

/**
 * The units in their final order: gifts, witnesses, lists of people, context and answers moved to where they follow from what is
 * before them. `gathered`: an event in Chinese that was no visit.
 */
export const arrangedUnits = (
  content: Content,
  { record, lang }: Facts,
  { units, gathered, event }: { units: readonly Unit[]; gathered: boolean; event: Message | undefined },
): readonly Unit[] => {
  const own = withThanksBehindGifts(record, withGiftsOfSpeakers(units, lang));
  const arranged = withWitnessesBehindWords(record, own, lang);
  const placed =
    lang === "en"
      ? withNamedAhead(withCourseOfTalks(arranged))
      : withSpeakersListed(
          content,
          record,
          (gathered ? withWholeAttendance : withCompanionsAfterNews)(content, record, arranged),
        );
  if (lang === "zh") {
    const both = withAttendanceOfBoth(content, record, withUseBehindGift(record, placed));
    const attended = gathered ? withAttendeesOfItems(content, record, both) : both;
    const apart = withListsLast(content, record, withContextBehindTopic(record, attended));
    return withAnswersFirst(record, withNumberInPlace(apart, event));
  }
  const answered = withAnswersBehindRequests(record, withActsBeforeWords(placed));
  const listed = withPresentBeforeSideItems(
    withLongMembersLast(record, withPlansUnderTerms(record, answered)),
  );
  return withResultsOfPlans(record, withPeopleBeforeWords(record, listed));
};
