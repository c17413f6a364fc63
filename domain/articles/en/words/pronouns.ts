import type { Facts, Who } from "../../reference/facts";

/** The short forms for one person, with the path of the record for each. */
interface Pronoun {
  readonly word: "he" | "she";
  readonly path: string;
}

const HE = /^(?:Mr|Shri|Sri|Sir|Lord|Sheikh|Prince|King|Señor)\b/;
const SHE = /^(?:Mrs|Ms|Miss|Mme|Smt|Madam|Madame|Lady|Dame|Sheikha|Princess|Queen|Señora)\b/;
const WOMAN = /\b(?:Chair|Spokes|Congress|Alder)woman\b/i;
const MAN = /\b(?:Spokes|Congress|Alder)man\b/i;

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
/** "said that he was glad": speakers whose own words, as reported in the record, begin with the pronoun for them. */
const bySpeech = (facts: Facts): ReadonlyMap<string, Pronoun> => {
  const before = spoken.get(facts);
  if (before) return before;
  const found = new Map<string, Pronoun>();
  for (const { item, path } of facts.items)
    for (const [at, { by, act, from, points }] of (item.remarks ?? []).entries()) {
      const [only, ...more] = by === "all" ? [] : (by ?? []);
      if (!only || more.length > 0 || from || act === "convey" || found.has(only)) continue;
      for (const said of facts.list(points, `${path}.remarks[${at}].points`)) {
        const word = /^(he|she) /.exec(said.text)?.[1];
        if (word) found.set(only, { word: word === "he" ? "he" : "she", path: said.path });
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
