import { useTranslations } from "next-intl";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import type { EntryDifference } from "@/server/people/event-differences";
import { RecordSection } from "../../record-section";
import section from "../../record-section.module.css";
import classes from "./record.module.css";

const PLACES = { person: "people", organization: "organizations", venue: "venues" } as const;

/** Differences between record and directory, with a link to correct them. */
export function DirectoryDifferences({ entries }: { entries: readonly EntryDifference[] }) {
  const t = useTranslations("directory");
  const tf = useTranslations("form");
  const textOf = (value: unknown): string => {
    if (typeof value === "boolean") return tf(value ? "yes" : "no");
    return value === undefined ? "–" : String(value);
  };
  if (entries.length === 0) return null;
  return (
    <div className={classes.record}>
      <RecordSection title={t("differences")} count={entries.length} id="differences">
        <p className={section.quiet}>{t("differencesText")}</p>
        <ul className={section.points}>
          {entries.map(({ kind, id, key, name, differences }) => (
            <li key={`${kind} ${id} ${key ?? ""}`}>
              <Link href={`/${PLACES[kind]}/${id}`}>
                <LangText text={name} fallback={t("name")} />
              </Link>
              {differences.map((each) => (
                <div key={each.field} className={section.quiet}>
                  {t("differs", {
                    field: t(`fields.${each.field.split(".")[0] as "name"}`),
                    inRecord: textOf(each.inRecord),
                    inDirectory: textOf(each.inDirectory),
                  })}
                </div>
              ))}
            </li>
          ))}
        </ul>
      </RecordSection>
    </div>
  );
}
