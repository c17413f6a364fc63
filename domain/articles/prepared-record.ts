import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { withHostsOfMeals } from "./content/hosts-of-meals";
import { withImpliedSides } from "./content/sides";
import { withStoredForms } from "./en/forms/stored-forms";
import { withInnerQuotes } from "./theme-quotes";

/**
 * A record as the writer reads it in one language: its texts in the forms that the format asks for, and the sides and hosts
 * that it implies. The article and the choices of its news start from the same one.
 */
export const preparedRecord = (given: DraftRecord, lang: Lang): DraftRecord =>
  withHostsOfMeals(withImpliedSides(withInnerQuotes(lang === "en" ? withStoredForms(given) : given, lang)));
