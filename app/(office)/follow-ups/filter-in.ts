import { type FollowUpFilter, followUpFilter } from "@/domain/follow-ups/inputs";
import type { Query } from "../address";

const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Reads the filters from an address; invalid values are dropped. */
export const filterIn = (query: Query): FollowUpFilter => {
  const given = (name: keyof FollowUpFilter): unknown => {
    const value = query[name];
    if (typeof value !== "string" || value === "") return undefined;
    if (name === "page") return Number(value);
    return name === "awaitingDecision" || name === "onTime" || name === "withdrawn" ? ANSWERS[value] : value;
  };
  const sound = Object.entries(followUpFilter.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given(name as keyof FollowUpFilter));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(sound);
};

/** The address of the list behind a figure: the follow-ups that `filter` narrows to. */
export const listAddress = (filter: FollowUpFilter): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === "boolean") search.set(name, value ? "yes" : "no");
    else if (value !== undefined) search.set(name, String(value));
  }
  const words = search.toString();
  return words ? `/follow-ups?${words}` : "/follow-ups";
};
