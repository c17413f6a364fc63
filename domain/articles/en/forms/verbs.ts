import { pastOf } from "../session/past";
import { ing } from "../words/gerunds";

/** Verbs of records, by which other forms of them are recognized. */
const VERBS =
  "accelerate achieve acquire adopt advance agree align allow analyse analyze announce answer apply appoint approve arrange ask assess assist attend attract award become begin boost bring broaden build buy call carry celebrate chair check close collaborate collect combine commemorate compare complete conclude conduct congratulate connect continue contribute cooperate coordinate create cut cycle deepen deliver demonstrate deploy describe design develop discuss dispatch display distribute donate double draft draw elect employ enable encourage enhance enjoy enlarge ensure enter establish evaluate examine exchange expand experience explain explore extend facilitate find finish focus follow form formulate forward foster found fund further gain gather get give go hand help highlight hoist hold honour host identify implement improve include increase inform initiate inspect install integrate introduce invest invite join keep launch lay lead learn leave lend listen look make manage mark meet modernize modernise monitor mourn name negotiate observe offer open operate organise organize participate pay perform plan plant play pledge praise pray prepare present preserve produce promote propose protect provide publish purchase put raise reach read receive recite recognize recruit reduce reform release renew repair replace report request research resolve respond restore return review revive ring roll run say secure see seek select sell send serve set share show sign simplify sing solve speak speed spend sponsor stand start step stop strengthen study submit support sustain take talk tap taste teach test thank think tour track train translate transport try unveil update upgrade use vaccinate view visit vote waive walk watch welcome widen win work write".split(
    " ",
  );

const BASES: ReadonlySet<string> = new Set(VERBS);

/** "studies", "reaches", "builds": the third person of a regular verb. */
export const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

type Forms = ReadonlyMap<string, string>;
const formsBy = (form: (verb: string) => string): Forms =>
  new Map(VERBS.filter((verb) => !BASES.has(form(verb))).map((verb) => [form(verb), verb]));

/** The verbs by their gerunds, their past and their third person. */
const FORMS: readonly Forms[] = [formsBy(ing), formsBy(pastOf), formsBy(thirdPerson)];

/** Whether a word is the bare form of a verb that records use. */
export const isBareVerb = (word: string): boolean => BASES.has(word);

/** What follows a verb rather than a noun or an adjective of the same form. */
const OBJECT =
  "(?:the|an?|its|their|his|her|our|this|these|all|both|each|some|several|many|more|new|two|three|four|five|with|on|to|at|up|out|part|closer|joint|further|how|that|\\d[\\d,.]*|\\p{Lu}[\\p{L}’'-]*)";
const FIRST = new RegExp(`^(\\p{Ll}+)(?= ${OBJECT}(?: |$)|$)`, "u");
const NEXT = new RegExp(`(?<=,? and |, )(\\p{Ll}+)(?= ${OBJECT} )`, "gu");
/** "strengthening cooperation": a gerund takes any object but "of", and is no part of "training course". */
const GERUND =
  /^(\p{Ll}+ing)(?= (?!of |(?:ceremony|meeting|course|session|group|workshop|visit|tour|programme|program|event|competition|site|works?|hall|room|cent(?:re|er)|class|seminar|conference)s?\b))/u;

/** "build a quay" for "building a quay", "built a quay" and "builds a quay"; verbs of the same form behind it follow. */
export const bareVerb = (text: string): string => {
  const [adverb = ""] = /^(?:jointly|also|together|further|actively|regularly|then) /u.exec(text) ?? [];
  const own = text.slice(adverb.length);
  const word = FIRST.exec(own)?.[1] ?? GERUND.exec(own)?.[1];
  const forms = word === undefined || BASES.has(word) ? undefined : FORMS.find((some) => some.has(word));
  if (!word || !forms) return text;
  const further = own.slice(word.length).replace(NEXT, (one) => forms.get(one) ?? one);
  return `${adverb}${forms.get(word)}${further}`;
};
