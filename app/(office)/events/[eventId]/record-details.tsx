import { useLocale, useTranslations } from "next-intl";
import { detailsOf, fieldAt, isOrganizationAt, labelAt } from "@/domain/events/field-tree";
import { pathsIn, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { Facts } from "../../record-section";
import classes from "./record.module.css";
import type { RecordFacts } from "./use-facts";

/** What is recorded besides: settings of the writer, and data of organizations and venues. Each organization is given once. */
export function RecordDetails({ record, facts }: { record: DraftRecord; facts: RecordFacts }) {
  const t = useTranslations();
  const lang = useLocale();
  const pathOf = pathsIn(record);
  const lines = new Map<string, Set<string>>();
  for (const { at, value } of detailsOf(record)) {
    const field = fieldAt(at);
    const words = field && facts.words(field, value);
    if (!words) continue;
    const owner = at.slice(0, -1);
    const label = isOrganizationAt(owner)
      ? [
          organizationLabel(valueAt(record, owner) as DraftOrg, lang),
          t(`form.fields.${labelAt(at)}` as "form.fields.short"),
        ].join(" › ")
      : facts.pathLabel(pathOf(at));
    lines.set(label, (lines.get(label) ?? new Set()).add(words));
  }
  if (lines.size === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t("record.details", { count: lines.size })}</summary>
      <Facts
        facts={[...lines].map(([label, words]) => [label, [...words].join(lang === "zh" ? "；" : "; ")])}
      />
    </details>
  );
}
