import type { Composed } from "../../compose";
import { OPEN } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Rewording, reworded } from "../../rewording";

const INVITED = " at the invitation of ";
/** What may come between the place of a visit and the words for the inviter: days and cities. */
const DAYS_AND_CITIES = new RegExp(
  `^(?: \\([^)]*\\))?(?:,? (?:on|from|in|last|this)(?:,? (?:to|and|\\p{Lu}[\\p{L}-]*|\\d+))+)*[,${OPEN}]*$`,
  "u",
);
const NAME_ENDS = new RegExp(`^(?:$|[.,;${OPEN}]| to \\p{Ll})`, "u");

/** Letters with which both texts begin. */
const common = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

/** "visited A and B at their invitation": hosts whom the sentence has just named as the places of the visit. */
const byTheHosts =
  (many: boolean): Rewording =>
  (text) => {
    const at = text.indexOf(INVITED);
    if (at < 0 || text.includes("“")) return undefined;
    const went = /\b(?:visited|visits? to) (?=(?:the )?\p{Lu})/u.exec(text.slice(0, at));
    if (!went) return undefined;
    const place = text.slice(went.index + went[0].length, at);
    const name = text.slice(at + INVITED.length);
    const same = common(place, name);
    if (same < 3 || !DAYS_AND_CITIES.test(place.slice(same)) || !NAME_ENDS.test(name.slice(same)))
      return undefined;
    const to = at + INVITED.length + same;
    return { from: at, to, text: ` at ${many ? "their" : "its"} invitation` };
  };

/** "led by Lee and including X", for a name that no post closes with a comma. */
const LED_BY_NAME = new RegExp(`, led by [^,;${OPEN}]+([,${OPEN}]+)(?= and including )`, "u");
const ledAndIncluding: Rewording = (text) => {
  const found = LED_BY_NAME.exec(text);
  const [all = "", comma = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  return { from: to - comma.length, to, text: "" };
};

/** Sentences of a visit: who invited the visitors, and who led and came with them. */
export const withVisitWords = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const inviters = (facts.record.organizers ?? []).filter(({ tier }) => tier === "inviter").length;
  const rewordings = [...(inviters > 0 ? [byTheHosts(inviters > 1)] : []), ledAndIncluding];
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((one) => reworded(one, rewordings)) }
      : block,
  );
};
