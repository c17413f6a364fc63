import { oncePer } from "../../once-per";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Facts, PostFact } from "../../reference/facts";
import { headNoun, withArticle } from "../words/grammar";

/** "an expert of the zone": titles with several holders, which without an article would have only one. */
const TITLES_OF_MANY =
  /^(?:(?:senior|leading|chief|local|provincial|municipal|county) )?(?:official|expert|specialist|employee|volunteer|journalist|reporter|student|pupil|apprentice|trainee|graduate|staff member|board member|committee member)$/;

/** "a member of its Board": further such titles, where no other post comes before them. */
export const MEMBER = /^(?:member|academician|technical assistant)$/;
/** Further ones, which a long list has without an article. */
export const WORKER = /^(?:(?:associate |assistant |visiting )?professor|researcher|scientist|war veteran)$/;
/** The same with what somebody is a member of in the title. */
export const ONE_MEMBER = /^(?:member|academician|councill?or|war veteran) of /;

/** Nouns of people of whom an organization or a place has several: what they do there or were there, not an office. */
const PEOPLE = new Set(
  (
    "ranger veteran investigator conservator restorer councillor councilor alumnus alumna partner weaver observer nurse midwife doctor " +
    "physician surgeon dentist therapist psychologist inspector pharmacist paramedic engineer technician mechanic electrician programmer designer architect " +
    "artist painter sculptor musician singer dancer actor actress player athlete trainer instructor tutor interpreter translator " +
    "firefighter lifeguard soldier sailor pilot driver farmer fisherman grower breeder shareholder investor resident citizen " +
    "inhabitant parishioner descendant survivor scout intern fellow scholar historian archaeologist biologist geologist chemist physicist " +
    "botanist ecologist adviser advisor consultant executive artiste reciter lawyer academic solicitor politician correspondent photographer writer author poet carpenter roofer baker participant beneficiary"
  ).split(" "),
);
/** "chief engineer", "managing partner", "city architect": there is one. */
const FIRST_OF_THEM =
  /^(?:.* )?(?:chief|head|lead|principal|special|general|first|acting|deputy|vice|resident|managing|official|founding|sole|(?!children|women|men)\p{Ll}+['’]s|(?:provincial|municipal|city|county|district|state|town|borough|regional|national|project|site)(?= (?:engineer|architect|doctor|physician|historian))) /u;

/** "JICA" of "JICA volunteer": the organization by its letters. */
const LETTERS = /^\p{Lu}{2,} (?=\p{Ll})/u;

/** Whether a title in small letters, with or without its field, has several holders: "senior trainer", "veteran of the campaign". */
export const isOneOfMany = (title: string): boolean =>
  TITLES_OF_MANY.test(title.replace(LETTERS, "")) ||
  (/^(?:\p{Lu}\p{Ll}+(?:an|ese|ish|i) )?\p{Ll}[^,;(/]*$/u.test(title) &&
    !/ and /.test(title) &&
    PEOPLE.has(headNoun(title).toLowerCase()) &&
    !FIRST_OF_THEM.test(title.split(/ (?:of|for|in|at|with) /)[0] ?? title));

/** How many people of a record have a title at an organization, by both names. */
const holders = oncePer((facts: Facts): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { posts } of facts.people)
    for (const { title, org, post } of posts) {
      const key = `${title?.text} ${org?.name.text}`;
      if (title && org && !post.former) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
});

/** Whether several people of the record have a post: "a director of A" of one of two directors. */
export const isHeldTwice = (facts: Facts, { title, org, post }: PostFact): boolean =>
  !post.former &&
  /^\p{Ll}/u.test(title?.text ?? "") &&
  (holders(facts).get(`${title?.text} ${org?.name.text}`) ?? 0) > 1;

/** "helper in coordinating the visit": a function that a clause says better. */
const HELPER = /^(?:an? )?helper (?=(?:in|with) )/;

/** "an observer": the same of a function at an event; "who helped in coordinating the visit" of a helper in it. */
export const asOneOfMany = (words: Phrase): Phrase =>
  HELPER.test(textOf(words))
    ? plain(textOf(words).replace(HELPER, "who helped "), words.paths)
    : isOneOfMany(textOf(words)) || ONE_MEMBER.test(textOf(words))
      ? plain(withArticle(textOf(words)), words.paths)
      : words;
