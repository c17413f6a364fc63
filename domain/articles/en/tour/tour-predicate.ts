import type { Scene } from "../../content/message";
import { loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Place, phrase, type Said } from "../../reference/facts";
import { next } from "../../reference/memory";
import { type Frame, finite } from "../event/event";
import { articled, asPlaces, isEvent } from "../event/things";
import { joinPredicates } from "../items/stops";
import { headNoun, nounList } from "../words/grammar";
import { areSeen, placesApart, reviewed, seenVerb } from "../words/seen-or-visited";

const INSPECTION = /^(?:\p{Ll}+ )*inspection$/iu;
const SHOWS = /\b(?:fair|exhibition|expo|show)$/i;

/** Places that visitors walk through. */
const GROUNDS =
  /^(?:plant|park|port|factory|cent(?:er|re)|laborator(?:y|ies)|museum|campus|hall|farm|base|zone|district|facility|terminal|site|hospital|exhibition|village|town|yard|mill|workshop|garden|reserve|station|mine|estate|school|gallery|market|complex|headquarters|harbou?r)s?$/i;

/** Ways to go round, on which one sees things: "a boat trip", "a drive through the port". */
const TRIP =
  /^(?:\p{L}+ ){0,2}(?:trip|cruise|ride|walk|drive|excursion|flight)(?: (?:through|around|across|along|over|up|down|in|on) .+)?$/iu;

/** "on a boat trip", where the trip went round what was seen rather than to a place. */
export const tripOf = (
  title: Said | undefined,
  where: Phrase | undefined,
  sights: Phrase | undefined,
): Phrase | undefined =>
  title &&
  !where &&
  sights &&
  (TRIP.test(title.text) || JOURNEY.test(headNoun(title.text))) &&
  !isOfSights({ title, sights })
    ? say`on ${articled(title)}`
    : undefined;

/** What a sentence on a tour can state. */
interface TourFacts {
  readonly title: Said | undefined;
  readonly at: Place | undefined;
  /** The name of `at` with its city. */
  readonly where: Phrase | undefined;
  readonly sights: Phrase | undefined;
  /** The verb that its title says: "toured" of "campus tour". */
  readonly verb: string | undefined;
}

interface Wording {
  readonly frame: Frame;
  /** Whether the visitors are several, as the subject. */
  readonly many: boolean;
  readonly they: Phrase | undefined;
  /** Whether the place opens the sentence. */
  readonly atStop: boolean;
  /** Whether the sentence continues from one place to the next. */
  readonly goesOn: boolean;
  readonly lead: boolean;
  /** Whether "on a boat trip" opens the sentence. */
  readonly onTrip: boolean;
}

/** Whether "inspection of the site" says of what was seen only that it was seen. */
const isOfSights = ({ title, sights }: Pick<TourFacts, "title" | "sights">): boolean => {
  const [, thing = ""] = / (?:of|to) (?:the )?(.+)$/.exec(title?.text ?? "") ?? [];
  const seen = textOf(sights ?? plain("")).replace(/^the /, "");
  return thing !== "" && (seen === thing || seen.startsWith(`${thing} of `));
};

/** What one is on, rather than at, while one sees something: "a study tour", "a benchmarking visit", "a field survey". */
const JOURNEY = /^(?:tours?|visits?|trips?|surveys?|excursions?|outings?|hikes?|missions?)$/i;

/** "during the fair", "for an inspection": the occasion of a tour. */
const occasionOf = (tour: TourFacts): Phrase => {
  const { title, where, sights } = tour;
  if (!title) return plain("");
  if (isOfSights(tour)) return plain("", [title.path]);
  const trip = tripOf(title, where, sights);
  if (trip) return say` ${trip}`;
  if (!isEvent(title) && !SHOWS.test(title.text))
    return say` ${INSPECTION.test(title.text) ? "during" : "for"} ${articled(title)}`;
  const goes = /\btours?\b/i.test(title.text) || (!where && JOURNEY.test(headNoun(title.text)));
  const preposition = goes ? "on" : where || !sights ? "during" : "at";
  return say` ${preposition} ${articled(title)}`;
};

/** Parts of a house that one walks through, rather than works or events there. */
const PART =
  /^the (?:[\p{L}-]+ ){0,3}(?:facilit(?:y|ies)|halls?|wards?|rooms?|workshops?|laborator(?:y|ies)|buildings?|departments?|terminals?|gardens?|librar(?:y|ies)|grounds|wings?|galler(?:y|ies)|pavilions?|plants?|factor(?:y|ies)|works|production lines?) of$/u;

const SHOWS_THINGS =
  /\b(?:gardens?|arboretum|park|nursery|greenhouses?|museum|gallery|exhibition|studio|academy|library|centre|center)\b/i;

/** "the wards of" of "the wards of the hospital", seen at the Reed Hospital: what was seen is a part of the place. */
const partOfPlace = (seen: string, place: string): string | undefined => {
  const [, part, whole = ""] = /^(the [^,;]+? of) (?:the )?([^,;]+)$/u.exec(seen) ?? [];
  const same = whole.toLowerCase() === headNoun(place).toLowerCase() || whole === place.replace(/^the /i, "");
  // The plants of a garden and the works of a gallery are seen, not toured.
  const shown = /^the .*\b(?:plants|works) of$/.test(part ?? "") && SHOWS_THINGS.test(place);
  return same && PART.test(part ?? "") && !shown ? part : undefined;
};

/** "toured the campus and viewed the progress of the works": places, and what one can only see, each with a verb. */
const placesAndSeen = ({ facts }: Discourse, { item, path }: Scene): Phrase | undefined => {
  const saw = facts.list(item.saw, `${path}.saw`);
  const apart = saw.length > 1 && !item.sawOpen ? placesApart(saw.map(({ text }) => text)) : undefined;
  if (!apart) return undefined;
  const [one, other] = [saw.slice(0, apart.first), saw.slice(apart.first)];
  const places = apart.seenFirst ? other : one;
  const grounds = places.length === 1 && GROUNDS.test(headNoun(places[0]?.text ?? ""));
  const [visited, viewed] = [grounds ? "toured" : "visited", "viewed"];
  const [first, last] = apart.seenFirst ? [viewed, visited] : [visited, viewed];
  const words = loose(nounList(one.map(phrase)));
  const comma = /,| and /.test(textOf(words)) ? "," : "";
  return say`${first} ${words}${comma} and ${last} ${loose(nounList(other.map(phrase)))}`;
};

/** "visited the plant, where they saw A": the verb of a tour with the place and what was seen there. */
const predicateOfTour = (
  discourse: Discourse,
  scene: Scene,
  tour: TourFacts,
  { frame, many, they, atStop, goesOn, lead, onTrip }: Wording,
): Phrase => {
  const { facts, memory } = discourse;
  const { title, at, where, sights } = tour;
  const isPlainVerb = !goesOn && !frame.perfect && !frame.adverb && !lead;
  if (isPlainVerb && where && !(sights && atStop) && title && INSPECTION.test(title.text)) {
    const made = say`made ${articled(title)} of ${where}`;
    return sights
      ? say`${made}${they ? say`, where ${they} ${seenVerb(textOf(sights))}` : ` and ${seenVerb(textOf(sights))}`} ${sights}`
      : made;
  }
  if (!where && !sights && title) return say`went on ${articled(title)}`;
  if (!where && !sights) return plain(scene.item.saw?.length ? "toured the place" : "went on a tour");
  const occasion = onTrip ? plain("") : occasionOf(tour);
  const visited = goesOn
    ? plain("went on to")
    : frame.perfect || frame.adverb
      ? finite(frame, many, tour.verb ?? "visited")
      : plain(tour.verb ?? "visited");
  const toured =
    !tour.verb && isPlainVerb && at && GROUNDS.test(headNoun(at.name.text)) ? plain("toured") : visited;
  if (where && !sights) return say`${toured} ${where}${occasion}`;
  const seen = textOf(sights ?? plain(""));
  // The same thing at two stops: "saw the looms … viewed the looms".
  const saw = next(memory, `saw ${seen}`, [seenVerb(seen), seenVerb(seen) === "saw" ? "viewed" : "saw"]);
  const part = where && !atStop && at ? partOfPlace(seen, at.name.text) : undefined;
  if (part && where && sights)
    return say`${finite(frame, many, tour.verb === "inspected" ? tour.verb : "toured")} ${plain(part, sights.paths)} ${where}${occasion}`;
  if (where && !atStop)
    return they
      ? say`${toured} ${where}, where ${they} ${saw} ${sights}${occasion}`
      : say`${toured} ${where} and ${saw} ${sights}${occasion}`;
  if (title && !where && isPlainVerb && /\btour\b/i.test(title.text) && isOfSights(tour))
    return say`toured ${sights}${occasion}`;
  if (title && !where && isPlainVerb && /\bvisit to\b/i.test(title.text) && isOfSights(tour))
    return say`visited ${sights}${occasion}`;
  if (where || tripOf(title, where, sights) || (title && (isEvent(title) || SHOWS.test(title.text))))
    return say`${saw} ${sights}${occasion}`;
  const both = isPlainVerb && sights ? placesAndSeen(discourse, scene) : undefined;
  if (both) return say`${both}${occasion}`;
  const inspection = facts.record.kind === "inspection";
  // The first sentence has said "inspected" of the place.
  const again = inspection && /\binspect/i.test(facts.said(facts.record.title, "")?.text ?? "");
  const inspected = again ? "viewed" : inspection ? "inspected" : seenVerb(seen);
  const own = reviewed(seen, inspection);
  const verb = !isPlainVerb
    ? visited
    : own
      ? own === "inspected"
        ? inspected
        : own
      : areSeen(seen)
        ? tour.verb === "inspected" && !again
          ? tour.verb
          : inspected
        : visited;
  return say`${verb} ${verb === visited && sights ? asPlaces(sights, scene) : sights}${occasion}`;
};

/** What else the visitors did at a place: "learned about A", "were received by B". */
interface Further {
  readonly learned: Phrase | undefined;
  readonly meets: Phrase | undefined;
  readonly received: boolean;
  /** Whether the place opens the sentence of a reception. */
  readonly inFront: boolean;
}

/** "visited the plant, where they were received by Lee, saw A and learned about B": the predicates of a tour in the order of a stop. */
export const predicatesOfTour = (
  discourse: Discourse,
  scene: Scene,
  tour: TourFacts,
  wording: Wording,
  { learned, meets, received, inFront }: Further,
): Phrase[] => {
  const { title, where, sights } = tour;
  const only = !where && !sights && !title ? learned : undefined;
  const { they } = wording;
  const did = [meets, sights && say`${seenVerb(textOf(sights))} ${sights}`, learned].filter(
    (one) => one !== undefined,
  );
  if (inFront) return [joinPredicates(did)];
  if (meets && received && where && they && !wording.atStop && did.length > 1) {
    const went = predicateOfTour(discourse, scene, { ...tour, sights: undefined }, wording);
    return [say`${went}, where ${they} ${joinPredicates(did)}`];
  }
  // "inspected the road, saw the tunnel and met Lee": the goal of a title is no place where more was seen.
  const goal = tour.verb && where && !tour.at && sights;
  const own = only
    ? [only]
    : goal
      ? [
          predicateOfTour(discourse, scene, { ...tour, sights: undefined }, wording),
          say`${seenVerb(textOf(sights))} ${sights}`,
        ]
      : [predicateOfTour(discourse, scene, tour, wording)];
  const done = learned && !only ? [...own, learned] : own;
  if (!meets) return done;
  // "visited the workshops, where it met Lee, a carpenter, and learned about A": with three verbs the post would need semicolons.
  const [went] = own;
  const one = (scene.item.saw ?? []).length === 1 && !/[,;]/.test(textOf(sights ?? plain(",")));
  // Not "saw the new loom, where it met Lee": only a place is visited.
  if (went && learned && !where && one && they && /^(?:visited|toured) /.test(textOf(went)))
    return [say`${went}, where ${they} ${joinPredicates([meets, learned])}`];
  return learned && !where ? [meets, ...done] : [...done, meets];
};
