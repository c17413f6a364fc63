import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { withAgreementsAtSigning } from "./content/agreements-at-signing";
import { withoutDelegationOfTwo } from "./content/delegation-of-two";
import { withoutFieldsInPurpose } from "./content/fields-in-purpose";
import { withGiversByRole } from "./content/givers-by-role";
import { withGuidesOfOwnTours } from "./content/guides-of-own-tours";
import { withHostsOfMeals } from "./content/hosts-of-meals";
import { withLastDay } from "./content/last-day";
import { withMembersOfLeaders } from "./content/leaders-and-others";
import { withLocatedOrganizations } from "./content/located-organizations";
import { withOrderedDays } from "./content/ordered-days";
import { withPlacedGifts } from "./content/placed-gifts";
import { withReceiversAtStops } from "./content/receivers-at-stops";
import { withImpliedSides } from "./content/sides";
import { withSignatoriesByRole } from "./content/signatories-by-role";
import { withSpeakersOfSpeeches } from "./content/speakers-of-speeches";
import { withKindsForTitles } from "./content/untitled-documents";
import { withProgramme } from "./en/forms/programme/programme";
import { withStoredForms } from "./en/forms/stored-forms";
import { withInnerQuotes } from "./theme-quotes";
import { withTypedTexts } from "./typed/typed-record";
import { withActsOfTitles } from "./zh/forms/acts-as-titles";
import { withHeadsFirst } from "./zh/forms/heads-first";
import { withoutOurs } from "./zh/forms/ours";
import { withCurvedQuotes } from "./zh/forms/quotation-marks";
import { withoutRepeatedTitles } from "./zh/forms/repeated-titles";
import { withSentenceStops } from "./zh/forms/sentence-stops";
import { withStandardWording } from "./zh/forms/standard-wording";
import { withPlacesOfTours } from "./zh/forms/tours-by-title";

/** A record with its texts in the forms that sentences of a language take. */
const inForm = (given: DraftRecord, lang: Lang): DraftRecord =>
  lang === "en"
    ? withLastDay(withLocatedOrganizations(withoutDelegationOfTwo(withStoredForms(given))))
    : withSentenceStops(
        withHeadsFirst(
          withStandardWording(
            withPlacesOfTours(withoutRepeatedTitles(withActsOfTitles(withoutOurs(withCurvedQuotes(given))))),
          ),
        ),
      );

/** A record with the titles of its programme read while they have the capitals by which a programme is known. */
const asPrinted = (given: DraftRecord, lang: Lang): DraftRecord =>
  lang === "en" ? withProgramme(given) : given;

/** A record with people, documents and their parties related as the roles at the event say. */
const withRoles = (given: DraftRecord): DraftRecord =>
  withoutFieldsInPurpose(
    withSpeakersOfSpeeches(
      withGuidesOfOwnTours(
        withGiversByRole(withReceiversAtStops(withAgreementsAtSigning(withSignatoriesByRole(given)))),
      ),
    ),
  );

/**
 * A record as the writer reads it in one language: its texts in the forms that the format asks for, the sides, hosts
 * and members of a delegation that it implies, and the kinds of documents without a title in this language. The article and the choices of its news start from the same one.
 */
export const preparedRecord = (given: DraftRecord, lang: Lang): DraftRecord =>
  withKindsForTitles(
    withHostsOfMeals(
      withMembersOfLeaders(
        withImpliedSides(
          withInnerQuotes(
            withPlacedGifts(
              withOrderedDays(inForm(withRoles(withTypedTexts(asPrinted(given, lang), lang)), lang)),
            ),
            lang,
          ),
        ),
      ),
    ),
    lang,
  );
