import { costly } from "./costly";
import { organizationAlone } from "./items";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// "On behalf of the Model Bank I am pleased to confirm that Ann Example will attend, accompanied by Bob Sample."
const CONFIRMS = costly(
  /^(?:[Oo]n behalf of (?:the )?(\p{Lu}[^,:;]{2,80}?),? (?=I\b|we\b|this\b|it\b))?(?:I|[Ww]e|[Tt]his is|[Pp]lease|[Ii]t is)\b[^:;]{0,60}?\b(?:confirm|inform(?: you)?|announce|note|advise(?: you)?|let you know) that (?:our |the )?(\p{Lu}.{3,160}?),? (?:will|would|shall|is going to|are going to|plans? to) (?:be )?(?:attend|join|participat|com|visit|travel|tak)\p{L}*(?: [^,;]{0,80}?)?(?:,? (?:accompanied by|together with|along with) (?:our |the )?(.{3,200}?))?\.?$/u,
);
const confirmed = (line: Line): Line[] | undefined => {
  const [, of = "", who = "", others = ""] = CONFIRMS.exec(withoutMarks(line.text)) ?? [];
  if (who === "" || (of === "" && others === "")) return undefined;
  const organization = of ? organizationAlone(of, true) : undefined;
  const party = organization && !organization.place && { party: { organization, isInLine: true as const } };
  const apart = (text: string): Line => ({ ...line, text, ...party });
  return others === "" ? [apart(who)] : [apart(who), apart(others)];
};

/** The lines with people whose attendance an English sentence confirms as entries of a list. */
export const withConfirmed = (lines: Lines): Lines =>
  lines.flatMap((line): (Line | undefined)[] =>
    line && !line.aside && !/\p{Script=Han}/u.test(line.text) ? (confirmed(line) ?? [line]) : [line],
  );
