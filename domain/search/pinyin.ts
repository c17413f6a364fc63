import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;
const LONGEST = 60;

const syllablesOf = (name: string): string[] =>
  pinyin(name.slice(0, LONGEST), {
    toneType: "none",
    type: "array",
    mode: "surname",
    surname: "head",
    nonZh: "removed",
    v: true,
  }).filter((syllable) => /^[a-z]+$/.test(syllable));

/** The pinyin and initials of a Chinese name: 曾斌 → ["zengbin", "zb"]; ü also as u. Empty without Chinese characters. */
export const spellings = (name: string): string[] => {
  if (!HAN.test(name)) return [];
  const syllables = syllablesOf(name);
  const whole = syllables.join("");
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  return [...new Set([whole, whole.replaceAll("v", "u"), initials])].filter((spelling) => spelling !== "");
};
