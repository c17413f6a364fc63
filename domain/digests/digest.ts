import type { Article } from "../articles/article";
import type { KINDS } from "../events/enumerations";
import type { DraftRecord } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { nameKey } from "../follow-ups/promise-organizations";
import type { DigestGroups } from "./inputs";
import { type HomeOrganization, partnerOf } from "./partner-of";

/** An event of a digest with its article at the digest's length. */
interface DigestEvent {
  id: string;
  kind: (typeof KINDS)[number];
  article: Article;
}

/** Events of one kind or with one partner; neither where the record names no partner. */
interface DigestSection {
  kind?: (typeof KINDS)[number];
  partner?: DraftOrg;
  events: DigestEvent[];
}

/**
 * Events in sections, in their order: the kind or the partner of the first event comes first, those without a partner last.
 */
export const digestSections = (
  events: readonly (DigestEvent & { record: DraftRecord })[],
  by: DigestGroups,
  home: HomeOrganization | undefined,
): DigestSection[] => {
  const sections = new Map<string, DigestSection>();
  for (const { record, ...event } of events) {
    const partner = by === "partner" ? partnerOf(record, home) : undefined;
    const key = by === "kind" ? event.kind : (partner?.id ?? nameKey(partner?.name) ?? "");
    const section = sections.get(key) ?? {
      ...(by === "kind" ? { kind: event.kind } : partner && key !== "" ? { partner } : {}),
      events: [],
    };
    section.events.push(event);
    sections.set(key, section);
  }
  const all = [...sections.values()];
  const isRest = (section: DigestSection) => section.kind === undefined && section.partner === undefined;
  return [...all.filter((section) => !isRest(section)), ...all.filter(isRest)];
};
