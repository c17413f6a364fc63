import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Unit } from "../document-plan";
import { withAttendanceLast } from "./attendance-last";
import { withCompanionsLast } from "./companions-last";

/** Chinese: those of whom only their presence is reported, behind what was said: at an event of many, or with visitors. */
export const withListsLast = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] =>
  content.messages.some(({ id, type }) => id === "lead" && (type === "visit" || type === "meet"))
    ? withCompanionsLast(record, units)
    : withAttendanceLast(content, record, units);
