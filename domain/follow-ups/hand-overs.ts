import type { HistoryAction } from "./actions";

interface Step {
  action: HistoryAction;
  toName: string | null;
}

/**
 * The steps of a whole history, in order, each with whether it passes the follow-up on from one person to another. Assigning one
 * that nobody was responsible for does not.
 */
export const withHandOvers = <S extends Step>(history: readonly S[]): (S & { isHandOver: boolean })[] => {
  let isAssigned = false;
  return history.map((step) => {
    const isHandOver = step.action === "reassign" && isAssigned && step.toName !== null;
    if (step.action === "reassign") isAssigned = step.toName !== null;
    if (step.action === "accept") isAssigned = true;
    return { ...step, isHandOver };
  });
};
