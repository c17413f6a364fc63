import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";

/** 某公司热情接洽了安例一行: what somebody else did for the visitors, beside what it is. */
const RECEIVED = /是[^，。；]{2,30}，[^，。；]{0,6}(?:接洽|接待|款待|宴请)了/u;

/** What others did for the visitors, behind the report rather than in the first paragraph, which says who received them. */
export const withHospitalityLast = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!isParagraph(lead)) return [...blocks];
  const isIt = (one: Line): boolean => isContext(one) && RECEIVED.test(textOf(one.words));
  const late = lead.lines.filter(isIt);
  const end = blocks.findLastIndex(isParagraph);
  if (late.length === 0 || late.length === lead.lines.length || end === at) return [...blocks];
  return blocks.flatMap((block, i): Composed[] => {
    if (i === at) return [{ ...lead, lines: lead.lines.filter((one) => !isIt(one)) }];
    return i === end ? [block, { ...lead, part: "background", lines: late, keys: [] }] : [block];
  });
};
