import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** 接受某台专访: what those did whose answers the item reports. */
const INTERVIEWED = /^(?:现场)?接受[^，。；]*(?:采访|专访)/u;

/** The people who were interviewed at an item without a list: all whose words it reports. Empty for other activities. */
export const interviewedAt = ({ facts }: Discourse, { item, listed }: Scene): readonly Who[] => {
  if (listed || !INTERVIEWED.test(item.did?.zh ?? "")) return [];
  const said = (item.remarks ?? []).map(({ by }) => by);
  if (said.some((by) => !Array.isArray(by)) || (item.remarks ?? []).some(({ byOpen }) => byOpen)) return [];
  return facts.whos([...new Set(said.flatMap((by) => (Array.isArray(by) ? by : [])))]);
};
