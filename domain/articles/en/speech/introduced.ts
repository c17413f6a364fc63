import type { Said } from "../../reference/facts";
import { headNoun } from "../words/grammar";

/** Nouns of people who are introduced to others. */
const PEOPLE =
  /^(?:members?|captains?|deputies|representatives?|delegates?|guests?|colleagues?|staff|team|officers?|officials|speakers?|successors?|judges?|doctors?|engineers?|employees|volunteers|entrepreneurs|ambassadors|diplomats|heads|directors|managers|companions|athletes|musicians|dancers|graduates|families|participants?|visitors?|delegations?|leaders|ministers?|interns|teachers|students|artists|candidates|people|presenters?|lecturers?|panell?ists?|moderators?|experts?|scholars?|performers?|winners?|coaches|coach|players)$/;
/** What somebody who "introduces" it could be understood to bring into use. */
const PLANS =
  /^(?:plans?|prospects?|proposals?|strateg(?:y|ies)|schemes?|program(?:me)?s?|polic(?:y|ies)|incentives|steps|measures|reforms|rules?|systems?|guidelines|arrangements)$/;
const PROGRESS = /^(?:progress|preparations?|implementation)$/;
/** Fields and matters that one does not present: they get "an introduction to". */
const FIELDS =
  /^(?:affairs|diplomacy|cooperation|culture|history|education|economy|trade|tourism|medicine|technology|management|governance|work|industry|agriculture|research|development|characteristics|conditions)$/;
/** People as the topic of a speaker. */
const LIVING =
  /\b(?:living|residing|studying|working) (?:in|at|there|abroad)\b|^the (?:\p{L}+ )*(?:people|families|community|communities|residents|population|diaspora)\b/iu;
const WORKS = /^(?:research|works|products?|software|projects?|findings|results|books?)$/;
/** What "presented" would give away, with an article too. */
const GIVEN =
  /^(?:scholarships?|internships?|grants?|fellowships?|stipends?|awards?|prizes?|medals?|certificates?|loans?|funds?|donations?|gifts?)$/;
/** What "presented" would stage. */
const STAGED =
  /^(?:events?|exhibitions?|activities|festivals?|concerts?|performances?|shows?|competitions?|seminars?|courses?|ceremonies|celebrations?)$/;
/** How something is or was, which is described. */
const STATES =
  /^(?:situations?|developments?|history|histories|backgrounds?|structures?|characteristics|conditions|features|advantages|strengths|potential|environment|landscape|economy|economies|operations|achievements|results|indicators|experiences?|practices|functions?|work|activities|services|location|climate|market|markets|sectors?|industry|industries|production|improvements?|growth|progress)$/;
/** What somebody intends, which is explained. */
const AIMS =
  /^(?:aims?|objectives?|purposes?|goals?|rationale|principles?|procedures?|seriousness|significance|importance|requirements?)$/;
/** Organizations and places, to which one gives an introduction. */
const WHOLES =
  /^(?:university|college|school|academy|institute|cent(?:re|er)|hospital|clinic|association|chamber|company|firm|group|committee|council|city|town|district|county|province|region|state|zone|park|port|airport|museum|library|department|ministry|office|agency|bank|fund|foundation|union|federation|society|club|organi[sz]ation|plant|factory|campus|faculty)$/;
/** What follows the head noun of an object, besides prepositions. */
const BEHIND =
  /,| and | (?:offered|held|staged|hosted|organi[sz]ed|covered|undertaken|taken|made|achieved|launched|planned|by|that|which|who) |(?<=^(?:the|its|their|his|her) \S+) (?:the|its|their|they) /;
/** What somebody lets others have a part in: "shared their experience". */
const SHARED = /^(?:knowledge|expertise|know-how|insights?|experiences?|perspectives|reflections)$/;
const DETERMINED = /^(?:the|an?|its|his|her|their|this|that|some|several)\b|^\S+(?:'s|s') /i;

/** "how entries are processed", "what the region exports": a question, which is explained. */
const QUESTION = /^(?:how|why|what|which|when|where|who|whether)\b/i;

/** What a speaker has or gives, which is spoken about and never introduced. */
const SPOKEN_ABOUT =
  /^(?:tips?|advice|hints?|reasons?|concerns?|memories|difficult(?:y|ies)|challenges?|problems?|obstacles|expectations?|hopes?|views?|opinions?|relationships?|friendships?|suggestions?|recommendations?|gratitude|thanks|need|life)$/;
/** Where the clause or phrase behind the head noun of such an object begins. */
const BEHIND_SPOKEN = /,| and | (?:why|how|behind|for|to|of|in|with|between|he|she|they|it|that|which|who) /;

const REASONS = /^(?:the |his |her |its |their )?reasons? /;

const isSpokenAbout = ({ text }: Said): boolean =>
  SPOKEN_ABOUT.test(headNoun(text.split(BEHIND_SPOKEN)[0] ?? text).toLowerCase());

/** "a new ferry", "the scanning of registers", "the use of drones": what "introduced" would bring into use. */
const BROUGHT_IN =
  /^(?:an?|some|several) |^(?:the|its|their|his|her) (?:\p{Ll}+ )?(?:new |(?!(?:build|meet|engineer|manufactur|understand|stand|surround)ings? )\p{Ll}+ing of |use |application |introduction |conversion |transformation |restoration |(?:re)?construction |expansion |moderni[sz]ation )/u;

/** "current trade and economic policies", "trade, investment and business potential": one noun behind several words that describe it. */
const DESCRIBED_BY_SEVERAL =
  /^(?:the|its|his|her|their|\p{Lu}[\p{L}]*['’]s) (?:[\p{Ll}-]+,? ){1,4}and (?!(?:the|an?|its|his|her|their) )[\p{Ll}-]+ (?<noun>\p{Ll}+)(?= (?:in|of|between|for|at|on) |,|$)/u;

/** "the port in general": what somebody gave a general introduction to. */
export const IN_GENERAL = /^(?![^,]* and )(.{3,60}) in general$/;

/** "the general situation of the town": a whole of which somebody gave an overview. */
const OVERALL = /^(?:the )?(?:basic|general|overall) situation of (?:the )?\p{Lu}(?!.* and )/u;

/** "an outline of its work": what is itself an account. */
const ACCOUNT = /^(?:an? )(?:\p{Ll}+ ){0,2}(?:outline|overview|account|summary|explanation|description) of /u;

/** Points in runs that share a verb: accounts are given, and what was done after "shared their experience" is presented. */
export const byVerb = (said: readonly Said[]): Said[][] => {
  const kind = ({ text }: Said): string =>
    ACCOUNT.test(text) ? "account" : SHARED.test(headOf(text)) ? "shared" : "";
  const runs: Said[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run && first && kind(first) === kind(one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** What somebody does or has achieved, which is presented. */
const DONE = /^(?:activities|achievements|work|services|results|operations|practices)$/;
const OFFERED = /^(?:advantages|strengths|potential|location|climate)$/;
/** "the history of the lake": nothing but what was. */
const HISTORY = /^(?:the|its|their) (?:\p{Ll}+ )?histor(?:y|ies)(?: of (?!.* and )[^,]+)?$/u;

/** "in detail", "and how it works": more than an outline; "the companies in the park": nothing that has one. */
const WITHOUT_OUTLINE =
  /\bin (?:great |more )?detail\b| and (?:how|why|what|which|where) |\b(?:companies|enterprises|firms|factories|buildings)\b/;

/**
 * The verb for how something is or was: one state is described and the history alone recounted; several states are outlined, and what
 * somebody does ("research and production activities") or has to offer is presented.
 */
const verbOfState = ([only, ...more]: readonly Said[], noun: string): string => {
  const text = only?.text ?? "";
  const alone = more.length === 0;
  if (alone && HISTORY.test(text)) return "recounted";
  if ([only, ...more].some((one) => WITHOUT_OUTLINE.test(one?.text ?? ""))) return "described";
  const presented = OFFERED.test(noun) || DONE.test(noun);
  // "research and production activities": one thing, described by several words.
  if (alone && !/ and |, /.test(text.slice(text.indexOf(noun))))
    return presented && / and |, /.test(text) ? "presented" : "described";
  return OFFERED.test(noun) ? "presented" : "outlined";
};

const headOf = (text: string): string => headNoun(text.split(BEHIND)[0] ?? text).toLowerCase();

/**
 * The verb for information, by its first object: people are introduced, things presented, plans outlined or explained in
 * detail, questions and aims explained, states described, and organizations get an introduction.
 */
export const introducedVerb = (said: readonly Said[], names: readonly string[] = []): string => {
  const text = said[0]?.text ?? "";
  if (said.length === 1 && IN_GENERAL.test(text)) return "gave a general introduction to";
  if (names.some((name) => text === name || text.startsWith(`${name}, `))) return "introduced";
  if (QUESTION.test(text)) return "explained";
  if (ACCOUNT.test(text)) return "gave";
  if (said.every((one) => OVERALL.test(one.text))) return "gave an overview of";
  if (said.some(isSpokenAbout)) return said.length === 1 && REASONS.test(text) ? "explained" : "spoke about";
  const noun = headOf(text);
  if (PEOPLE.test(noun)) return "introduced";
  if (SHARED.test(noun)) return "shared";
  // "Outlined in detail" is a contradiction.
  if (PLANS.test(noun)) return /\bin (?:great |more )?detail\b/.test(text) ? "explained" : "outlined";
  if (PROGRESS.test(noun)) return "reported on";
  // "presented the results, and the families living there" would also present the families.
  if (said.slice(1).some(({ text }) => LIVING.test(text))) return "described";
  const bare = !DETERMINED.test(text) && !/^\p{Lu}/u.test(text);
  if (bare && FIELDS.test(noun) && !WORKS.test(noun)) return "gave an introduction to";
  if (bare && (GIVEN.test(noun) || STAGED.test(noun))) return "spoke about";
  // "presented mangoes, the Hot Springs and the Marathon" would mean giving the mangoes away.
  if (bare && !WORKS.test(noun) && said.slice(1).some(({ text }) => /^the \p{Lu}/u.test(text)))
    return "described";
  if (BROUGHT_IN.test(text)) return "described";
  // "described its service as a bridge" would call the service a bridge.
  if (said.some(({ text }) => / as (?:an?|the) /.test(text))) return "presented";
  if (GIVEN.test(noun)) return "described";
  if (STATES.test(noun)) return verbOfState(said, noun);
  if (AIMS.test(noun)) return "explained";
  if (WHOLES.test(noun)) return "gave an introduction to";
  const shared = DESCRIBED_BY_SEVERAL.exec(text)?.groups?.noun ?? "";
  return PLANS.test(shared) ? "outlined" : STATES.test(shared) ? verbOfState(said, shared) : "presented";
};
