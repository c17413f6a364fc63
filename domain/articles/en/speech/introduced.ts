import type { Said } from "../../reference/facts";
import { headNoun } from "../words/grammar";

/** Nouns of people who are introduced to others; a thing that is "introduced" would be brought into use. */
const PEOPLE =
  /^(?:members?|representatives?|delegates?|guests?|colleagues?|staff|team|officers?|officials|speakers?|successors?|participants?|visitors?|delegations?|leaders|ministers?|interns|teachers|students|artists|candidates|people|presenters?|lecturers?|panell?ists?|moderators?|experts?|scholars?|performers?|winners?|coaches|coach|players)$/;
const PLANS =
  /^(?:plans?|proposals?|aims?|objectives?|purposes?|goals?|strateg(?:y|ies)|schemes?|program(?:me)?s?|polic(?:y|ies)|incentives|opportunit(?:y|ies)|measures|reforms|priorit(?:y|ies)|guidelines|tasks|approach|arrangements|strengths|advantages)$/;
const PROGRESS = /^(?:progress|preparations?|implementation)$/;
/** Fields and matters that one does not present: they get "an introduction to". */
const FIELDS =
  /^(?:affairs|diplomacy|cooperation|culture|history|education|economy|trade|tourism|medicine|technology|management|governance|work|industry|agriculture|research|development|characteristics|conditions)$/;
/** People as the topic of a speaker. */
const LIVING =
  /\b(?:living|residing|studying|working) (?:in|at|there|abroad)\b|^the (?:\p{L}+ )*(?:people|families|community|communities|residents|population|diaspora)\b/iu;
const WORKS = /^(?:research|works|products?|software|projects?|findings|results|books?)$/;
/** Things that "presented" would give away or stage. */
const OFFERED =
  /^(?:scholarships?|internships?|grants?|fellowships?|stipends?|awards?|prizes?|medals?|certificates?|loans?|funds?|donations?|events?|exhibitions?|activities|festivals?|concerts?|performances?|shows?|competitions?|seminars?|courses?|ceremonies|celebrations?)$/;
/** What follows the head noun of an object, besides prepositions. */
const BEHIND =
  /,| and | (?:offered|held|staged|hosted|organi[sz]ed|covered|undertaken|taken|made|achieved|launched|planned|by|that|which|who) |(?<=^(?:the|its|their|his|her) \S+) (?:the|its|their|they) /;
/** What somebody lets others have a part in: "shared their experience". */
const SHARED = /^(?:knowledge|expertise|know-how|insights?|experiences?|perspectives|reflections)$/;
const DETERMINED = /^(?:the|an?|its|his|her|their|this|that|some|several)\b|^\S+(?:'s|s') /i;

/** "how entries are processed", "what the region exports": a question, which is explained. */
const QUESTION = /^(?:how|why|what|which|when|where|who|whether)\b/i;

/**
 * The verb for information, by its first object: people are introduced, plans outlined or explained in detail, questions
 * explained, things described.
 */
export const introducedVerb = (said: readonly Said[], names: readonly string[] = []): string => {
  const text = said[0]?.text ?? "";
  if (names.some((name) => text === name || text.startsWith(`${name}, `))) return "introduced";
  if (QUESTION.test(text)) return "explained";
  const noun = headNoun(text.split(BEHIND)[0] ?? text).toLowerCase();
  if (PEOPLE.test(noun)) return "introduced";
  if (SHARED.test(noun)) return "shared";
  // "Outlined in detail" is a contradiction.
  if (PLANS.test(noun)) return /\bin (?:great |more )?detail\b/.test(text) ? "explained" : "outlined";
  if (PROGRESS.test(noun)) return "reported on";
  // "presented the results, and the families living there" would also present the families.
  if (said.slice(1).some(({ text }) => LIVING.test(text))) return "described";
  const bare = !DETERMINED.test(text) && !/^\p{Lu}/u.test(text);
  if (bare && FIELDS.test(noun) && !WORKS.test(noun)) return "gave an introduction to";
  if (bare && OFFERED.test(noun)) return "spoke about";
  // "presented mangoes, the Hot Springs and the Marathon" would mean giving the mangoes away.
  if (bare && !WORKS.test(noun) && said.slice(1).some(({ text }) => /^the \p{Lu}/u.test(text)))
    return "described";
  return bare || WORKS.test(noun) ? "presented" : "described";
};
