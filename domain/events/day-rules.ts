import type { Step } from "./paths";
import type { Report } from "./rule";
import type { DraftRecord, When } from "./shape";
import { isDayBefore } from "./span";

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
    if (when?.start && when.end && isDayBefore(when.end, when.start))
      report("end_before_start", [...at, "end"], { start: when.start, end: when.end });
    if (when?.zone !== undefined && !ZONE.test(when.zone))
      report("not_a_zone", [...at, "zone"], { received: when.zone });
  }
  record.agreements?.forEach(({ effectiveOn, expiresOn }, i) => {
    if (effectiveOn && expiresOn && isDayBefore(expiresOn, effectiveOn))
      report("expires_before_effective", ["agreements", i, "expiresOn"], { effectiveOn, expiresOn });
  });
};
