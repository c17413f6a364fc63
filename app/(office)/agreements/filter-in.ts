import { type AgreementFilter, agreementFilter } from "@/domain/agreements/inputs";
import type { Query } from "../address";

/** Reads the filters from an address; invalid values are dropped. */
export const filterIn = (query: Query): AgreementFilter => {
  const text = (name: string) =>
    typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined;
  const number = (name: string) => (text(name) ? Number(text(name)) : undefined);
  const given: Record<keyof AgreementFilter, unknown> = {
    q: text("q"),
    effectiveStatus: text("status"),
    expiring: number("expiring"),
    partner: text("partner"),
    eventId: text("event"),
    sort: text("sort"),
    page: number("page"),
  };
  const sound = Object.entries(agreementFilter.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name as keyof AgreementFilter]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(sound);
};
