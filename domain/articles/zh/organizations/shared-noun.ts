import { type Phrase, plain, textOf } from "../../phrase";
import type { OrgRef } from "../../reference/facts";

const REGION_NAME = /^.{1,6}(?:省|市|自治区|自治州|特别行政区|州|县|区)$/;
const COUNTRY = /^\p{Script=Han}{2,10}$/u;
const SHARED_NOUN = 4;

/** Whether a name can come in front of what organizations share: a region, or a country before 驻渝总领事馆. */
const isRegionOf = (name: string, noun: string): boolean =>
  REGION_NAME.test(name) || (noun.startsWith("驻") && COUNTRY.test(name));

/**
 * 山东省、山西省和河南省人民对外友好协会: organizations that differ by their region alone share the noun after it, in an open list of missions
 * behind their countries: 甲国、乙国、丙国等国驻沪总领事馆.
 */
export const withSharedNoun = (
  refs: readonly OrgRef[],
  names: readonly Phrase[],
  open = false,
): readonly Phrase[] => {
  const whole = refs.every((ref, at) => textOf(names[at] ?? plain("")) === ref.name.text);
  const [first] = refs;
  if (refs.length < 3 || !whole || !first) return names;
  const noun = [...first.name.text].reduce((found, _, at) => {
    const end = first.name.text.slice(at);
    return found === "" &&
      isRegionOf(first.name.text.slice(0, at), end) &&
      refs.every((ref) => ref.name.text.endsWith(end))
      ? end
      : found;
  }, "");
  const regions = refs.map((ref) => ref.name.text.slice(0, -noun.length));
  if (noun.length < SHARED_NOUN || !regions.every((region) => isRegionOf(region, noun))) return names;
  const others = open && noun.startsWith("驻") ? "等国" : "";
  return refs.map((ref, at) => {
    const region = regions[at] ?? "";
    return plain(at === refs.length - 1 ? `${region}${others}${noun}` : region, [ref.name.path]);
  });
};
