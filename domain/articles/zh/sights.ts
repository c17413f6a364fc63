import { type Phrase, textOf } from "../phrase";
import type { Said } from "../reference/facts";

/** 其他企业 alone, where this language cannot name those before, are 有关企业. */
export const withoutOthers = (saw: readonly Said[]): Said[] =>
  saw.length === 1
    ? saw.map((one) => ({ ...one, text: one.text.replace(/^(?:其他|其它|别的)/, "有关") }))
    : [...saw];

/** 在五乡镇参观了人大公园: sights whose names begin with the place that the sentence has just named. */
export const withoutPlace = (saw: readonly Said[], there: Phrase): Said[] => {
  const place = textOf(there);
  return saw.map((one) =>
    place.length > 1 && one.text.startsWith(place) && one.text.length > place.length + 3
      ? { ...one, text: one.text.slice(place.length).replace(/^(?:的|[省市县区州](?![政民]))/, "") }
      : one,
  );
};
