import type { Step } from "./paths";
import type { Report } from "./rule";
import type { DraftRecord, When } from "./shape";

/**
 * Whether a day is entirely before another. A less precise day is a span: "2022-05" is not before "2022-05-25", for it may
 * mean the 31st.
 */
const isBefore = (day: string, other: string): boolean => {
  const exact = Math.min(day.length, other.length);
  return day.slice(0, exact) < other.slice(0, exact);
};

// The syntax of IANA names: "Asia/Shanghai", "UTC", "Etc/GMT+8".
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/;

/** Rules on days: no end before its start, no expiry before the effective day, and syntactically valid time zones. */
export const dayRules = (record: DraftRecord, report: Report): void => {
  const whens: [Step[], When | undefined][] = [
    [["when"], record.when],
    [["planned"], record.planned],
    [["partOf", "when"], record.partOf?.when],
    ...(record.agenda ?? []).map((item, i): [Step[], When | undefined] => [["agenda", i, "when"], item.when]),
  ];
  for (const [at, when] of whens) {
    if (when?.start && when.end && isBefore(when.end, when.start))
      report("end_before_start", [...at, "end"], { start: when.start, end: when.end });
    if (when?.zone !== undefined && !ZONE.test(when.zone))
      report("not_a_zone", [...at, "zone"], { received: when.zone });
  }
  record.agreements?.forEach(({ effectiveOn, expiresOn }, i) => {
    if (effectiveOn && expiresOn && isBefore(expiresOn, effectiveOn))
      report("expires_before_effective", ["agreements", i, "expiresOn"], { effectiveOn, expiresOn });
  });
};
