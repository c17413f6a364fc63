import { costly } from "./costly";
import { isFieldOfWork } from "./english-parts";
import { englishTitleScore } from "./english-words";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// "Councillor Ann Example (Lord Mayor of Modelport)": a form of address where another post follows.
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ["Captain", "Capt."],
  ["Colonel", "Col."],
  ["Engineer", "Eng."],
  ["Ambassador", "Amb."],
  ["Senator", "Sen."],
]);
const COUNCILLOR = costly(
  /\b(Councillor|Councilor|Alderman|Captain|Colonel|Engineer|Ambassador|Senator) (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+\s*\(([^,()]{3,60}))/gu,
);

// "Head, Legal Services": the field of a title behind a comma
const FIELD_BEHIND = costly(/\b(Head|Chief|Senior Manager), (\p{Lu}[^,()]{3,40})(?=\)|,|$)/gu);
const withFieldJoined = (text: string): string =>
  text.replace(FIELD_BEHIND, (all, title: string, field: string) =>
    isFieldOfWork(field) ||
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Services|Affairs|Relations|Operations|Division|Department)$/u.test(
      field,
    )
      ? `${title} of ${field}`
      : all,
  );

const withoutCouncillor = (text: string): string =>
  text.replace(COUNCILLOR, (all, address: string, post: string) =>
    (englishTitleScore((post.split(/ of | for /u)[0] ?? "").split(" ")) ?? 0) > 0
      ? `${ADDRESSES.get(address) ?? "Cllr"} `
      : all,
  );

// "Model Association – name list"
const LIST_BEHIND = costly(
  /(?<=^.{4,90}) [–—-] (?:mission members|(?:name|contact|participants?|guest|delegates?|attendees?) list|list of (?:participants|names|delegates|attendees))\s*:?$/iu,
);

const EMBASSY = /^(?:the )?(?:\p{L}+ ){0,3}(?:embassy|consulate|high commission)\b/iu;
const HEAD_OF_MISSION = costly(/^(\W*)head of mission: ([^,]{4,50})(?:, (.+))?$/iu);
// "Head of Mission: Ann Example" at an embassy: her post there, unlike "…, Agricultural Counsellor, Embassy of Modelia".
const withPostAtEmbassy = (text: string, above: string): string =>
  text.replace(HEAD_OF_MISSION, (all, mark: string, name: string, behind?: string) =>
    EMBASSY.test(behind ?? above) ? `${mark}${name}, Head of Mission${behind ? `, ${behind}` : ""}` : all,
  );

/** The lines with English titles and headings in their usual form. */
export const withUsualForms = (lines: Lines): Lines => {
  const above = lines.find((line) => line)?.text ?? "";
  return lines.map((line) => {
    if (!line || line.aside || !/[a-z]{3}/u.test(line.text)) return line;
    const plain = withPostAtEmbassy(line.text, above);
    const text = withFieldJoined(withoutCouncillor(plain)).replace(LIST_BEHIND, "");
    return text === line.text ? line : { ...line, text };
  });
};
