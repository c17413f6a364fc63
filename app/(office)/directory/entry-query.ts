import { entryFilter } from "@/domain/directory/inputs";
import type { Query } from "../address";

/** Filters of a directory list from the address; invalid values are dropped. */
export const entryFilterIn = (query: Query) => {
  const text = (name: string) =>
    typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined;
  const sort = entryFilter.shape.sort.safeParse(text("sort"));
  const parsed = entryFilter.safeParse({
    q: text("q")?.slice(0, 200),
    ...(text("withdrawn") === "yes" && { withdrawn: true }),
    ...(text("same") === "yes" && { same: true }),
    ...(sort.success && sort.data && { sort: sort.data }),
    ...(/^[1-9]\d{0,4}$/.test(text("page") ?? "") && { page: Number(text("page")) }),
  });
  return parsed.success ? parsed.data : {};
};
