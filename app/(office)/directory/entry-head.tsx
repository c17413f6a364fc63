import { Alert } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { LinkButton } from "@/components/link-button";
import { PageHeader } from "@/components/page-header";
import type { Text } from "@/domain/events/values";
import { type Entry, EntryActions } from "./entry-actions";
import type { Kind } from "./kinds";
import { Namesakes } from "./namesakes";

/** Header of an entry page: name, description, status and actions. */
export function EntryHead({
  kind,
  name,
  line,
  entry,
  sample,
  mergedInto,
}: {
  kind: Kind;
  name: Text | undefined;
  line: ReactNode;
  entry: Entry;
  sample: boolean;
  mergedInto: string | null;
}) {
  const t = useTranslations();
  return (
    <>
      <PageHeader
        title={<LangText text={name} below fallback={t("record.noName")} />}
        line={
          <>
            {line} {sample && <Badge color="gray">{t("events.sample")}</Badge>}
          </>
        }
        actions={
          !mergedInto && (
            <>
              {kind !== "venues" && (
                <LinkButton variant="default" href={`/${kind}/${entry.id}/briefing`}>
                  {t("briefing.open")}
                </LinkButton>
              )}
              <EntryActions kind={kind} entry={entry} />
            </>
          )
        }
      />
      {mergedInto && (
        <Alert color="gray" variant="light" mb="md">
          {t("directory.mergedInto")}{" "}
          <Link href={`/${kind}/${mergedInto}`}>{t("directory.toMergedEntry")}</Link>
        </Alert>
      )}
      {entry.namesakes.length > 0 && (
        <Namesakes
          kind={kind}
          id={entry.id}
          version={entry.version}
          namesakes={entry.namesakes}
          mayMerge={entry.may.merge}
        />
      )}
      {!mergedInto && entry.withdrawn && (
        <Alert color="gray" variant="light" mb="md">
          {t("directory.isWithdrawn")}
        </Alert>
      )}
    </>
  );
}
