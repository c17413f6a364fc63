import type { Facts, Who } from "../../reference/facts";

/** The short forms for one person, with the path of the record for each. */
interface Pronoun {
  readonly word: "he" | "she";
  readonly path: string;
}

const HE = /^(?:Mr|Shri|Sri|Sir|Lord|Sheikh|Prince|King|Señor|His|Monsignor|Father)\b/;
const SHE = /^(?:Mrs|Ms|Miss|Mme|Smt|Madam|Madame|Lady|Dame|Sheikha|Princess|Queen|Señora|Her|Sister)\b/;
const WOMAN =
  /\b(?:chair|spokes|congress|alder|council|assembly|business)woman\b|^(?:wife|widow|daughter) of /i;
const MAN = /\b(?:spokes|congress|alder|council|assembly|business)man\b|^(?:husband|widower|son) of /i;

/** "Mrs Lee", "Chairwoman": titles that only a woman or only a man has. */
const byTitle = ({ raw, path, posts }: Who): Pronoun | undefined => {
  const honorific = raw.person?.honorific?.en ?? "";
  const titled = `${path}.person.honorific.en`;
  if (SHE.test(honorific)) return { word: "she", path: titled };
  if (HE.test(honorific)) return { word: "he", path: titled };
  for (const { title } of posts) {
    if (title && WOMAN.test(title.text)) return { word: "she", path: title.path };
    if (title && MAN.test(title.text)) return { word: "he", path: title.path };
  }
  return undefined;
};

const spoken = new WeakMap<Facts, ReadonlyMap<string, Pronoun>>();
/** Acts whose points are about the speaker rather than about who is addressed. */
const OF_SPEAKER: ReadonlySet<string> = new Set(["say", "point_out", "stress", "hope", "speak", "promise"]);

/** A pronoun inside a point, with the words before it. */
const INSIDE = /^(.*?)\b(he|she|his|her|him|himself|herself)\b/;
/** A name, or a word for people, to whom a pronoun behind it could refer. */
const SOMEBODY =
  /\p{Lu}\p{Ll}|\b(?:who|whom|whose|each|every|any|one|someone|everyone|anyone|child|parent|student|president|king|queen|guest|host|friend|chief|head|wife|husband|son|mother|father|\p{L}+(?:er|or|ist|ian|ee|ant|man|woman|person))s?\b/u;

/** "the ties he had experienced", "a paper written with her colleague": the pronoun for the speaker inside the first point of a remark. */
const insidePoint = (text: string): Pronoun["word"] | undefined => {
  const [, before = "", word] = INSIDE.exec(text.replace(/["“][^"“”]*["”]/g, "")) ?? [];
  if (word === undefined || SOMEBODY.test(before)) return undefined;
  return word.startsWith("s") || word.startsWith("her") ? "she" : "he";
};

/**
 * "said that he was glad": speakers whose own words, as reported in the record, have the pronoun for them, at the start of a point
 * or before anybody else is mentioned.
 */
const bySpeech = (facts: Facts): ReadonlyMap<string, Pronoun> => {
  const before = spoken.get(facts);
  if (before) return before;
  const found = new Map<string, Pronoun>();
  for (const { item, path } of facts.items)
    for (const [at, { by, act, from, points, whom, to }] of (item.remarks ?? []).entries()) {
      const [only, ...more] = by === "all" ? [] : (by ?? []);
      const own = from === undefined ? act !== "convey" : from.length === 1 && from[0] === only;
      if (!only || more.length > 0 || !own || found.has(only)) continue;
      const alone = OF_SPEAKER.has(act ?? "") && !whom && !to;
      for (const [i, said] of facts.list(points, `${path}.remarks[${at}].points`).entries()) {
        const first = /^(he|she) /.exec(said.text)?.[1] as Pronoun["word"] | undefined;
        const word = first ?? (alone && i === 0 ? insidePoint(said.text) : undefined);
        if (word) found.set(only, { word, path: said.path });
      }
    }
  spoken.set(facts, found);
  return found;
};

/** The pronoun of a person: as recorded, or as a title or their own reported words show. */
export const pronounOf = (facts: Facts, who: Who): Pronoun | undefined => {
  const given = who.raw.person?.pronoun;
  if (given === "they" || who.group) return undefined;
  if (given) return { word: given, path: `${who.path}.person.pronoun` };
  return byTitle(who) ?? bySpeech(facts).get(who.key);
};
