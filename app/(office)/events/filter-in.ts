import type { z } from "zod";
import { eventFilter } from "@/domain/events/inputs";
import type { Query } from "../address";

type Filter = z.infer<typeof eventFilter>;

/** Reads the filters from an address; invalid values are dropped. */
export const filterIn = (query: Query): Filter => {
  const text = (name: string) =>
    typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined;
  const given: Record<keyof Filter, unknown> = {
    q: text("q"),
    kind: text("kind"),
    status: text("status"),
    from: text("from"),
    to: text("to"),
    withdrawn: text("withdrawn") === "yes" || undefined,
    page: text("page") ? Number(text("page")) : undefined,
  };
  const sound = Object.entries(eventFilter.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name as keyof Filter]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(sound);
};
