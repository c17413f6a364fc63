import type { Line } from "../../compose";
import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import type { Memory } from "../../reference/memory";
import { citiesIn } from "../words/cities-in";

interface Place {
  readonly name: string;
  /** The replacement of " in {name}" and the like if the sentence has named it: a governed place may be a district. */
  readonly isCity: boolean;
}

const known = new WeakMap<Facts, Place[]>();
const OF_A_CITY = /\b(?:mayor|municipal|city)\b/i;

/** Names of governments in one word that have a mayor: cities, towns or districts, not countries and provinces. */
const governedPlaces = (facts: Facts): string[] =>
  facts.people.flatMap(({ posts }) =>
    posts.flatMap(({ org, title }) =>
      org?.org.kind === "government" &&
      /^\p{Lu}\p{Ll}+$/u.test(org.name.text) &&
      OF_A_CITY.test(title?.text ?? "")
        ? [org.name.text]
        : [],
    ),
  );

/** "ambassador to Lakeland": the country or region to which somebody is accredited. */
const ACCREDITED =
  /\b(?:ambassador|high commissioner|envoy|chargé d['’]affaires) to (?:the )?(\p{Lu}[\p{L}'’ -]*)$/iu;

const countriesOf = (facts: Facts): string[] =>
  facts.people.flatMap(({ posts }) =>
    posts.flatMap(({ title }) => ACCREDITED.exec(title?.text ?? "")?.[1] ?? []),
  );

/** The cities of the record: of the event, its places and organizations; and the places that have a mayor. */
const placesOf = (facts: Facts): Place[] => {
  const before = known.get(facts);
  if (before) return before;
  const areas = new Set((facts.record.areas ?? []).map(({ en }) => en));
  const found = new Set(
    citiesIn(facts.record).filter((city) => /^[\p{Lu}][\p{L}'’ -]*$/u.test(city) && !areas.has(city)),
  );
  for (const country of countriesOf(facts)) found.delete(country);
  const governed = governedPlaces(facts).filter((name) => !found.has(name));
  const all = [
    ...[...found].map((name) => ({ name, isCity: true })),
    ...[...new Set(governed)].map((name) => ({ name, isCity: false })),
  ];
  known.set(facts, all);
  return all;
};

/** "consul in Reedham", "delegate to Reedham": the place of a title belongs to it, and keeps its name. */
const OF_TITLE =
  "(?<!\\b(?:[Aa]mbassador|[Cc]onsul(?:[ -][Gg]eneral)?|[Cc]ommissioner|[Dd]elegate|[Rr]epresentative|[Ee]nvoy|[Dd]irector|[Mm]anager|[Hh]ead|[Aa]ttaché|[Cc]ouncill?or|[Mm]inister|[Ss]ecretary) )";

/** The name of a place by itself, and again after a preposition. */
const patternsOf = oncePer(({ name, isCity }: Place) => {
  const own = literal(name);
  return {
    alone: new RegExp(`(?<!\\p{Lu}\\p{L}* (?:of )?)${own}(?![\\p{L}’'-]| \\p{Lu})`, "u"),
    again: new RegExp(
      `(${OF_TITLE}\\b(?:${isCity ? "in|with|to|for|by|from" : "in"})) ${own}(?='s |[.;]|,(?! (?:the )?\\p{Lu})|$|\\s(?:and|to|in|on|with|through|by|for)\\b)`,
      "gu",
    ),
  };
});

/** "increase its investment in Chongqing and deepen cooperation with the city": one city named again in a sentence. */
const withoutCityAgain = (places: readonly Place[], words: Phrase): Phrase => {
  const text = textOf(words);
  const [place, ...others] = places.filter((one) => text.includes(one.name));
  if (!place || others.length > 0) return words;
  // "entering the country in the city" would be confusing.
  if (/\b(?:country|province|district|county|region|state)\b/.test(text)) return words;
  if (text.indexOf(place.name) === text.lastIndexOf(place.name)) return words;
  const { alone, again } = patternsOf(place);
  let seen = false;
  const pieces = words.pieces.map((piece) => {
    if (piece.organization || piece.short !== undefined || piece.shortOf !== undefined) return piece;
    const first = seen ? 0 : (alone.exec(piece.s)?.index ?? -1);
    if (first < 0) return piece;
    const from = seen ? 0 : first + place.name.length;
    seen = true;
    return {
      ...piece,
      s: piece.s.slice(0, from) + piece.s.slice(from).replace(again, place.isCity ? "$1 the city" : "there"),
    };
  });
  return { ...words, pieces };
};

const pairsKnown = new WeakMap<Memory, Set<string>>();

/** "between the two cities": two cities that an earlier sentence named together, in the record's own words. */
const withPairs = ({ memory }: Discourse, places: readonly Place[], words: Phrase): Phrase => {
  const cities = places.filter(({ isCity }) => isCity).map(({ name }) => name);
  const known = pairsKnown.get(memory) ?? new Set<string>();
  pairsKnown.set(memory, known);
  const text = textOf(words);
  const named = cities.filter((city) => text.includes(city));
  let { pieces } = words;
  for (const a of named)
    for (const b of named) {
      if (a === b || !text.includes(`${a} and ${b}`)) continue;
      const key = [a, b].sort().join();
      if (known.has(key)) {
        const pair = new RegExp(
          `\\b(of|in|between|from|for) ${literal(a)} and ${literal(b)}(?![\\p{L}’'-]| \\p{Lu})`,
          "gu",
        );
        pieces = pieces.map((piece) =>
          piece.organization ? piece : { ...piece, s: piece.s.replace(pair, "$1 the two cities") },
        );
      }
      known.add(key);
    }
  return { ...words, pieces };
};

/** "visited Lakeland to see projects there", "visited the port to learn about its work there": the destination again in the aim of a visit. */
const withDestinationOnce = (names: readonly string[], line: Line): Line => {
  const text = textOf(line.words);
  if (line.own || text.includes("“")) return line;
  for (const name of names) {
    const called = `(?:the )?${literal(name)}`;
    const visited = new RegExp(
      `\\bvisited ${called}(?![\\p{L}’'-]| \\p{Lu}|,? and |, (?:the )?\\p{Lu})(?:(?! to \\p{Ll}).)* to (?=\\p{Ll})`,
      "u",
    ).exec(text);
    if (!visited) continue;
    const from = visited.index + visited[0].length;
    const again = new RegExp(` (?:in|at) ${called}(?=[.;]?$| and \\p{Ll})`, "u").exec(text.slice(from));
    if (!again || ELSEWHERE.test(text.slice(from, from + again.index))) continue;
    const at = from + again.index;
    return { ...line, words: spliced(line.words, at, at + again[0].length, " there") };
  }
  return line;
};
const TOURED = /\b(?:visited|toured|inspected)\b/;
/** "toured the mill and learned about milling there": what was visited, again at the end of what was seen or heard. */
const SEEN =
  /\b(?:visited|toured|inspected) (?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}’'&-]*){0,6}|(?<=the )\p{Ll}{3,})(?=,? and (?!the )\p{Ll}|, \p{Ll}{2,}ed |, where )/u;
/** "milling in the town and at the Lake Mill": one of several places. */
const BESIDE = / (?:and|or|nor|but|both|only|not|also|than|as)$/;
/** "the looms used at the Lake Mill": a verb that needs its place. */
export const NEEDS_PLACE =
  / (?:\p{Ll}+ed|done|made|kept|grown|built|seen|held|taught|works?|lives?|stays?|happens?)$/u;
export const withPlaceOnce = (line: Line): Line => {
  const text = textOf(line.words);
  const seen = line.own || text.includes("“") ? null : SEEN.exec(text);
  if (!seen?.[1]) return line;
  const from = seen.index + seen[0].length;
  const again = new RegExp(
    ` (?:in|at) (?:the )?${literal(seen[1])}(?=[.;,]?$|[,;]? and \\p{Ll}|[,;] )`,
    "u",
  ).exec(text.slice(from));
  const between = text.slice(from, from + (again?.index ?? 0));
  if (!again || ELSEWHERE.test(between) || BESIDE.test(between)) return line;
  const at = from + again.index;
  // "toured the mill, where it learned about milling"
  const there = /^, where /.test(between) && !NEEDS_PLACE.test(between) ? "" : " there";
  return { ...line, words: spliced(line.words, at, at + again[0].length, there) };
};

/** Behind "to meet bakers in Mere and open a mill", "there" would be Mere. */
const ELSEWHERE = / (?:from|between|not) [^,]*$| (?:in|at|on|near|to) (?:the )?\p{Lu}/u;
const VISITED = / visited .* to \p{Ll}/u;

/** The places that a visit as a whole went to. */
const destinationsOf = ({ record }: Facts): string[] =>
  [...(record.areas ?? []).map(({ en }) => en), record.venue?.name?.en].flatMap((one) => one ?? []);

/** "visited the Lake Zone. The delegation came to look for sites there": the destination in an aim with a sentence of its own. */
export const withAimThere = (names: readonly string[], lead: Line, line: Line): Line => {
  const text = textOf(line.words);
  if (line.id !== "purpose" || line.own || text.includes("“")) return line;
  for (const name of names) {
    const called = `(?:the )?${literal(name)}`;
    if (
      !new RegExp(`\\bvisited ${called}(?![\\p{L}’'-]| \\p{Lu}|,? and |, (?:the )?\\p{Lu})`, "u").test(
        textOf(lead.words),
      )
    )
      continue;
    const again = new RegExp(` (?:in|at) ${called}(?=[.;]?$| and \\p{Ll})`, "u").exec(text);
    if (again && !ELSEWHERE.test(text.slice(0, again.index)))
      return { ...line, words: spliced(line.words, again.index, again.index + again[0].length, " there") };
  }
  return line;
};

/** Replaces a city in the record's own texts with "the city" if their sentence has named it. */
export const withoutCitiesAgain = (discourse: Discourse, given: readonly Line[]): Line[] => {
  const [first] = given;
  const names = [...destinationsOf(discourse.facts), discourse.facts.record.city?.en ?? ""].filter(Boolean);
  const lines = [...given];
  if (first?.id === "lead") {
    if (VISITED.test(textOf(first.words))) lines[0] = withDestinationOnce(names, first);
    else
      for (const [at, one] of given.entries())
        if (one.id === "purpose") lines[at] = withAimThere(names, first, one);
  }
  for (const [at, one] of lines.entries())
    for (const { s } of one.words.pieces)
      if (TOURED.test(s)) {
        lines[at] = withPlaceOnce(one);
        break;
      }
  const places = placesOf(discourse.facts);
  if (places.length === 0) return lines;
  for (const [at, one] of lines.entries())
    if (!one.own && !textOf(one.words).includes("“"))
      lines[at] = { ...one, words: withoutCityAgain(places, withPairs(discourse, places, one.words)) };
  return lines;
};
