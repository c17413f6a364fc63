import { type Phrase, plain, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";

/** A ceremony by what it opened: "at a launching ceremony of the school's renovation project". */
const LAUNCH =
  /^at (?:an? |the )(?:launch(?:ing)?|opening|inauguration|ground-?breaking) (?:ceremony |event )?(?:of|for) (.+)$/iu;

/** Nouns that add nothing to what was launched. */
const GENERAL = /^(?:project|programme|program|scheme|works?|plan|initiative|campaign)$/;

const STEM = 6;
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !GENERAL.test(word))
    .map((word) => word.slice(0, STEM));

/** "at a ceremony", for "at a launching ceremony of the renovation project": where the sentence says what was launched, and where. */
export const launchedAt = ({ facts }: Discourse, ceremony: Phrase, launched: Phrase): Phrase => {
  const text = textOf(ceremony);
  const what = LAUNCH.exec(text)?.[1];
  const { venue, city } = facts.record;
  const stated = new Set(stemsOf(`${textOf(launched)} ${venue?.name?.en ?? ""} ${city?.en ?? ""}`));
  const again = what !== undefined && stemsOf(what).every((word) => stated.has(word));
  // "launched at a launch ceremony" says it twice.
  return again || text === "at a launch ceremony" ? plain("at a ceremony", ceremony.paths) : ceremony;
};
