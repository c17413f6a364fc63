import { organizationAlone } from "./items";
import { lastSigned } from "./own-organization";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const OFFICE =
  /^\P{P}{1,8}(?:办公室|办公厅|秘书处|外事处|国际处|综合部|行政部|外联部|联络部|党政办|综合科)$/u;
// 院长办公室
const OF_HEAD = /^(?:院长|校长|局长|总经理|总裁|董事长|会长|主任|馆长|行长)(?=办公室$)/u;
const HAS_LISTED = 4;

/** The lines of a letter with the office that signs it (院长办公室) on the line of its organization above. */
export const withOfficesJoined = (lines: Lines): Lines => {
  const last = lastSigned(lines);
  const [above, below] = [lines[last - 1], lines[last]];
  if (!above || !below || above.aside || below.aside || last < HAS_LISTED) return lines;
  const [whole, office] = [withoutMarks(above.text).trim(), withoutMarks(below.text).trim()];
  const found = OFFICE.test(office) ? organizationAlone(whole, true) : undefined;
  if (!found || found.place || found.lang !== "zh") return lines;
  const joined = {
    ...above,
    raw: `${above.raw} ${below.raw}`,
    text: `${whole}${office.replace(OF_HEAD, "")}`,
  };
  return [...lines.slice(0, last - 1), joined, ...lines.slice(last + 1)];
};
