import { costly } from "./costly";
import { englishTitleScore } from "./english-words";
import { organizationAlone } from "./items";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// "On behalf of the Model Bank I am pleased to confirm that Ann Example will attend, accompanied by Bob Sample."
const CONFIRMS = costly(
  /^(?:[Oo]n behalf of (?:the )?(\p{Lu}[^,:;]{2,80}?),? (?=I\b|we\b|this\b|it\b))?(?:I|[Ww]e|[Tt]his is|[Pp]lease|[Ii]t is)\b[^:;]{0,60}?\b(?:confirm|inform(?: you)?|announce|note|advise(?: you)?|let you know) that (?:our |the )?(\p{Lu}.{3,160}?),? (?:will|would|shall|is going to|are going to|plans? to) (?:be )?(?:attend|join|participat|com|visit|travel|tak)\p{L}*(?: [^,;]{0,80}?)?(?:,? (?:accompanied by|together with|along with) (?:our |the )?(.{3,200}?))?\.?$/u,
);
// "Councillor Ann Example (Lord Mayor of Modelport)": a form of address where another post follows.
const COUNCILLOR = costly(
  /\b(?:Councill?or|Alderman) (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+\s*[,(]\s*([^,()]{3,60}))/gu,
);

const withoutCouncillor = (text: string): string =>
  text.replace(COUNCILLOR, (all, post: string) =>
    (englishTitleScore((post.split(/ of | for /u)[0] ?? "").split(" ")) ?? 0) > 0 ? "Cllr " : all,
  );

const confirmed = (line: Line): Line[] | undefined => {
  const [, of = "", who = "", others = ""] = CONFIRMS.exec(withoutMarks(line.text)) ?? [];
  if (who === "" || (of === "" && others === "")) return undefined;
  const organization = of ? organizationAlone(of, true) : undefined;
  const party = organization && !organization.place && { party: { organization, isInLine: true as const } };
  const apart = (text: string): Line => ({ ...line, text, ...party });
  return others === "" ? [apart(who)] : [apart(who), apart(others)];
};

/** The lines with people whose attendance an English sentence confirms as entries of a list, and councillors with another post by it only. */
export const withConfirmed = (lines: Lines): Lines =>
  lines.flatMap((given): (Line | undefined)[] => {
    if (!given || given.aside || /\p{Script=Han}/u.test(given.text)) return [given];
    const text = withoutCouncillor(given.text);
    const line = text === given.text ? given : { ...given, text };
    return confirmed(line) ?? [line];
  });
