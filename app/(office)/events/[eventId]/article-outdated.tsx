"use client";

import { Alert, Button, Group } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { gated } from "@/components/hydration-gate";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { usePathLabel } from "../record-labels";
import { ArticleWriting } from "./article-writing";
import classes from "./event.module.css";
import type { RecordChangesProps } from "./record-changes";

const FIELDS_NAMED = 4;
const RecordChanges = dynamic(() => import("./record-changes").then((file) => gated(file.default)));

/** Why a saved article is out of date, with what can be done: decide by sentence, confirm its text or generate it again. */
export function ArticleOutdated({ eventId, record, lang, page, length }: RecordChangesProps) {
  const t = useTranslations("event");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const pathLabel = usePathLabel(record);
  const { stored, may } = page;
  if (!stored) return null;
  const { pending, stale } = stored;
  if (!stale && pending.length === 0) return null;
  const counted = stale ? pending.filter((change) => change.outdated) : pending;
  const added = counted.filter((change) => change.kind === "added").length;
  const changed = counted.length - added;
  const fields = [...new Set(stored.changedPaths.map(pathLabel))];
  const more = fields.length - FIELDS_NAMED;
  const reason = () => {
    if (!stale) return t("newWords", { changed, added });
    return counted.length === 0 ? t("recordChanged") : t("outdated", { changed, added });
  };
  const confirm = () =>
    act({
      work: () => articles.confirm.mutate({ eventId, lang, length, version: stored.version }),
      message: t("articleConfirmed"),
    });
  return (
    <>
      <Alert color="amber" variant="light" mb="sm">
        <p>{reason()}</p>
        {fields.length > 0 && (
          <p className={classes.quiet}>
            {t("changedFields", { fields: fields.slice(0, FIELDS_NAMED).join(t("fieldSeparator")) })}
            {more > 0 && t("moreFields", { count: more })}
          </p>
        )}
        {may.edit && (
          <Group gap="xs" mt="xs">
            <Button variant="default" loading={busy} onClick={confirm}>
              {t("stillCorrect")}
            </Button>
            {length === "full" && <ArticleWriting eventId={eventId} lang={lang} page={page} empty={false} />}
          </Group>
        )}
      </Alert>
      {pending.length > 0 && (
        <RecordChanges eventId={eventId} record={record} lang={lang} page={page} length={length} />
      )}
    </>
  );
}
