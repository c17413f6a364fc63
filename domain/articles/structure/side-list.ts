import type { Message } from "../content/message";
import type { DocumentPlan } from "../document-plan";
import type { Who } from "../reference/facts";

/** English: the list of others of their side who were present takes them up, before its groups. */
export const withSideList = (plan: DocumentPlan, whos: readonly Who[]): DocumentPlan | undefined => {
  const [side, ...more] = new Set(whos.map((who) => who.side));
  const own = plan.units
    .flatMap(({ messages }) => messages)
    .find((one) => one.type === "present" && one.side === side && !one.attendedFor);
  if (side === undefined || more.length > 0 || own?.type !== "present") return undefined;
  const groups = whos.filter(({ group }) => group).map(({ key }) => key);
  const named = whos.filter(({ group }) => !group).map(({ key }) => key);
  const whole: Message = { ...own, people: [...named, ...own.people, ...groups] };
  const units = plan.units.map((unit) => ({
    ...unit,
    messages: unit.messages.map((one) => (one === own ? whole : one)),
  }));
  return { ...plan, units };
};
