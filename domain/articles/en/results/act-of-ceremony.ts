import type { Result } from "../../content/message";
import { type Phrase, plain, textOf } from "../../phrase";

/** "in a presentation of gifts", "at the presentation of the Reed Award": a ceremony named after its act, and what was given. */
const GIVING =
  /^(?:at|in) (?:an? |the )?(?:presentation|distribution|awarding|conferment|giving|donation|handover|delivery) of (?:the |an? )?(.+)$/iu;
/** "at a felicitation", "at a felicitation and prize-giving": nothing but an act. */
const ACT = /^(?:at|in) (?:an? |the )?(\p{Ll}{4,}(?:tion|ment|ing|ture))(?: and [\p{Ll} -]+)?$/u;

/** " at the Town Hall", where it was. */
const PLACE = / (?=(?:at|in) (?:the )?\p{Lu})/u;

const STEM = 6;

/**
 * The ceremony of a result without the act that its verb says: nothing of "at the presentation of a gift", whose gift was
 * presented, and "at a ceremony for the Reed Award" where what was given has another name.
 */
export const withoutItsAct = ({ outcome }: Result, ceremony: Phrase, points: string): Phrase => {
  const text = textOf(ceremony);
  const given = outcome.type === "award" || outcome.type === "gift";
  const thing = given ? GIVING.exec(text)?.[1] : undefined;
  if (thing !== undefined) {
    const [name = ""] = thing.split(PLACE);
    const place = thing.slice(name.length).trim();
    if (/ (?:to|by|from|for) /u.test(name) && !points.toLowerCase().includes(name.toLowerCase()))
      return ceremony;
    const named = /\p{Lu}/u.test(name) && !points.toLowerCase().includes(name.toLowerCase());
    return plain(named ? `at a ceremony for the ${thing}` : place, ceremony.paths);
  }
  const act = ACT.exec(text)?.[1];
  const again = act !== undefined && points.toLowerCase().includes(act.slice(0, STEM));
  return again ? plain("", ceremony.paths) : ceremony;
};
