import { type Composed, itemOf, type Line, withNeighboursJoined } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isCountry } from "../words/countries";
import { wordCount } from "../words/grammar";

/** Words of the two sentences together. */
const MAX_WORDS = 44;
const DAY = "( on \\p{Lu}\\p{Ll}+ \\d+(?:, \\d{4})?)?";
/** "he toured", "the delegation also visited": a further act of the visitors. */
const WENT =
  /^(he|she|it|they|the (?:delegation|group|team|mission|party|visitors|guests)) (?:also |then )?(visited|toured) (?=\S)/iu;
const ACT = /^ (?:also |then )?(visited|toured) (?=\S)/u;
/** Another verb with the same subject. */
const SECOND_VERB = /(?: and|,) (?:then |also |was |were )?(?:\p{Ll}{2,}ed|met|held|saw|took|gave|spoke) /u;
/** What is inside a town, rather than another one; "its museum" would be that of the visitors. */
const INSIDE = /^(?:the|an?|some|several|two|three|four|five) /u;
/** What may be larger than a town, or outside of it. */
const REGION =
  /\b(?:district|region|province|county|countryside|valley|island|coast|border|town|village)s?\b/iu;
/** "He said that Vale had visited Reedham": a visit in a clause, of somebody else than the sentence is about. */
const CLAUSE = /\b(?:that|which|who|whom|when|where|since|after|before)\b/u;

/** One or two things without a place, a clause or a companion of their own. */
const SHORT =
  /^(?!.*(?:,| (?:in|at|on|near|from|to|by|for|where|which|who|that|with|before|after|during) )).*$/u;
const MAX_INSIDE = 10;

interface Act {
  readonly verb: string;
  readonly pronoun: string | undefined;
  /** Letters up to what was visited. */
  readonly length: number;
}

const pronounOf = (subject: string): string =>
  /^(?:he|she|it|they)$/i.test(subject)
    ? subject.toLowerCase()
    : /(?:visitors|guests)$/i.test(subject)
      ? "they"
      : "it";

/** What the people of the sentence before visited, by a pronoun or by their name. */
const actOf = (before: Line, line: Line): Act | undefined => {
  const text = textOf(line.words);
  const [found = "", subject = "", verb = ""] = WENT.exec(text) ?? [];
  if (found !== "") return { verb, pronoun: pronounOf(subject), length: found.length };
  const [first] = line.words.pieces;
  if (first?.mention === undefined || first.mention !== before.words.pieces[0]?.mention) return undefined;
  const [act = "", did = ""] = ACT.exec(text.slice(first.s.length)) ?? [];
  return act === "" ? undefined : { verb: did, pronoun: undefined, length: first.s.length + act.length };
};

/** The towns and regions of the event, which are visited as a whole. */
const placesOf = ({ facts: { record } }: Discourse): string[] =>
  [record.city?.en, ...(record.areas ?? []).map(({ en }) => en)].flatMap((name) => name ?? []);

const joinedVisits = (discourse: Discourse, before: Line, line: Line): Phrase | undefined => {
  const names = placesOf(discourse).map((name) => literal(name.replace(/^the /i, "")));
  const [visit, place = "", day = ""] =
    names.length > 0
      ? (new RegExp(`^[^“;]*? visited (?:the )?(${names.join("|")})${DAY}${OPEN}?$`, "u").exec(
          textOf(before.words),
        ) ?? [])
      : [];
  const act = actOf(before, line);
  if (visit === undefined || !act) return undefined;
  const text = textOf(line.words);
  const what = text.slice(act.length).replace(/\.$/, "");
  const item = discourse.facts.record.agenda?.find(({ key }) => itemOf(line) === `agenda[${key}]`);
  const cities = [item?.city?.en, item?.venue?.city?.en];
  const elsewhere = cities.some((city) => city !== undefined && !names.includes(literal(city)));
  const isVenue = act.verb === "toured" && line.words.paths.some((path) => /\.venue\b/.test(path));
  if (elsewhere || /[“;]/u.test(what) || !(INSIDE.test(what) || isVenue)) return undefined;
  if (CLAUSE.test(textOf(before.words)) || REGION.test(what)) return undefined;
  if (isCountry(what.replace(/^the /, ""))) return undefined;
  const rest = partOf(line.words, act.length, act.length + what.length);
  if (wordCount(before.words) + wordCount(rest) > MAX_WORDS) return undefined;
  const at = textOf(before.words).lastIndexOf(
    visit.slice(visit.lastIndexOf(" visited ") + " visited ".length),
  );
  if (SHORT.test(what) && !what.includes(place) && what.split(" ").length <= MAX_INSIDE)
    return say`${partOf(before.words, 0, at)}${rest} in ${partOf(before.words, at, textOf(before.words).length)}`;
  const several = SECOND_VERB.test(what);
  if (act.pronoun && (several || day === "" || act.verb === "visited"))
    return say`${before.words}, where ${act.pronoun} ${act.verb} ${rest}`;
  return several || act.verb === "visited" ? undefined : say`${before.words}, touring ${rest}`;
};

/** Words of two visits together, of which the first has only its place. */
const MAX_OF_PLACES = 52;
/** "the delegation visited the mill": one place with a name, and nothing else. */
const ONE_PLACE =
  /^(?:they|it|he|she|the (?:delegation|group|team|guests|visitors)) (?:also )?(visited|toured) the \p{Lu}[^,;“]*$/iu;
/** "it also visited the locks, where it saw": the next one, with what was done there. */
const ALSO_PLACE =
  /^(?:they|it|he|she) also (visited|toured) (?=the \p{Lu}[^,;“]*, where (?:they|it|he|she) )/iu;
const COMPANY = / (?:with|to|and|before|after|during|guided|accompanied|led|on|at|by) /u;

/** "visited the mill, as well as the locks, where it saw boats": two places in a row, of the first of which nothing else is known. */
const joinedPlaces = (before: Line, line: Line): Phrase | undefined => {
  const [whole = "", first] = ONE_PLACE.exec(textOf(before.words)) ?? [];
  const [front = "", second] = ALSO_PLACE.exec(textOf(line.words)) ?? [];
  if (whole === "" || front === "" || first !== second || COMPANY.test(whole)) return undefined;
  if (wordCount(before.words) + wordCount(line.words) > MAX_OF_PLACES) return undefined;
  return say`${before.words}, as well as ${partOf(line.words, front.length, textOf(line.words).length)}`;
};

/** The blocks of a text in which "visited Reedham. He visited the mill" is "visited the mill in Reedham", or one sentence with "where he". */
export const withVisitsInOne = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (discourse.facts.record.kind === "seminar") return [...blocks];
  return blocks.map((block) =>
    withNeighboursJoined(block, (before, line) => {
      const words =
        before.own || line.opens || !/ (?:visited|toured) /.test(textOf(before.words))
          ? undefined
          : (joinedVisits(discourse, before, line) ?? joinedPlaces(before, line));
      return words && { ...before, words };
    }),
  );
};
