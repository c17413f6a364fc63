import type { Checked } from "./finding";
import { PLANTED_CHINESE } from "./planted-chinese.test-data";
import { PLANTED_ENGLISH } from "./planted-english.test-data";
import type { Planter, PlantingInput } from "./planter.test-data";

/** A text with one wrong statement, which is between `start` and `end`. */
interface Planted {
  kind: Checked;
  rule: string;
  text: string;
  start: number;
  end: number;
}

const MOST = 2;

const plantedBy = (planter: Planter, soil: PlantingInput): Planted[] => {
  const find = typeof planter.find === "function" ? planter.find(soil) : planter.find;
  if (!find) return [];
  const found: Planted[] = [];
  for (const match of soil.text.matchAll(find)) {
    const put = planter.put(match, soil);
    if (put === undefined || put === match[0]) continue;
    const text = soil.text.slice(0, match.index) + put + soil.text.slice(match.index + match[0].length);
    const at = [...put].findIndex((sign, i) => sign !== [...match[0]][i]);
    const start = match.index + [...put].slice(0, Math.max(0, at)).join("").length;
    found.push({ kind: planter.kind, rule: planter.rule, text, start, end: match.index + put.length });
    if (found.length === MOST) break;
  }
  return found;
};

/** Every wrong text that the rules make of a correct one, each with one error; the same ones each time. */
export const plantedIn = (soil: PlantingInput): Planted[] =>
  (soil.lang === "en" ? PLANTED_ENGLISH : PLANTED_CHINESE).flatMap((planter) => plantedBy(planter, soil));
