import type { Promised } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** What asks somebody to do something, so that a promise to do it answers it. */
const ASKS: ReadonlySet<string> = new Set(["ask", "require", "propose", "invite"]);

const words = (text: string | undefined): string =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether the sentence before asked for exactly what is promised here, alone: "promised to do so" says it. */
export const isAskedBefore = ({ content, memory }: Discourse, { id, followUps }: Promised): boolean => {
  const [first, ...others] = followUps;
  if (!first?.followUp.by || others.length > 0) return false;
  const { followUp } = first;
  const last = [...memory.realized].filter((one) => one !== id).at(-1);
  const asked = content.messages.find((one) => one.id === last);
  const text = words(followUp.text?.en);
  if (asked?.type !== "speech" || text === "") return false;
  const remark = asked.remarks.at(-1)?.remark;
  const [point, ...more] = remark?.points ?? [];
  const owners = followUp.by?.participants ?? [];
  const own = asked.by !== "all" && asked.by.some((key) => owners.includes(key));
  return (
    remark !== undefined &&
    ASKS.has(remark.act ?? "") &&
    more.length === 0 &&
    !own &&
    words(point?.en) === text
  );
};
