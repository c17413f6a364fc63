import type { Composed } from "../../compose";
import { type Rewording, reworded } from "../../rewording";

const VISITED = /(?:[到来]访|访问|走访|拜访|拜会|考察|调研|交流)[^，。；]{0,40}，(?=以)/u;
/** What visitors themselves do on a journey; 促成 or 加快 would read as its result. */
const AIMED = /^以(?=(?:进一步|共同)?(?:推进|推动|促进|加强|增进|深化|密切|巩固|扩大|拓展|介绍|探讨|推介))/u;

/** Clauses of a purpose that is read as one; a longer one, or one before what else was done, keeps 以. */
const MAX_CLAUSES = 2;

/** 访问湖滨，推进两地合作, for 访问湖滨，以推进两地合作: a purpose with the visitors as its subject needs no 以. */
const purposePlainly: Rewording = (text) => {
  const found = VISITED.exec(text);
  const at = found ? found.index + found[0].length : 0;
  const purpose = text.slice(at);
  const isShort = purpose.split("，").length <= MAX_CLAUSES;
  return found && isShort && AIMED.test(purpose) ? { from: at, to: at + 1, text: "" } : undefined;
};

/** The text with the purpose of a visit behind a comma in its first sentence. */
export const withPlainPurposes = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find((block) => block.type === "paragraph");
  if (lead?.type !== "paragraph") return [...blocks];
  const [first, ...more] = lead.lines;
  const lines = first ? [reworded(first, [purposePlainly]), ...more] : [];
  return blocks.map((block) => (block === lead ? { ...lead, lines } : block));
};
