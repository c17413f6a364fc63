"use client";

import { Alert, Button, Group } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../../../error-sentence";
import { ArticlePaper } from "../../../articles/article-paper";
import { useOffice } from "../../../office-context";
import { formatTimestamp } from "../../../timestamps";
import type { EditedText } from "./article-editor";
import { useLoadedEditor } from "./load-editor";
import { useEditingSession } from "./use-editing-session";

/** The editor of an article, unless somebody else is in it: then its text to read, and who edits it. */
export function ExclusiveEditor({ eventId, lang, record, stored, fresh, files, beside }: EditedText) {
  const t = useTranslations("editor");
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const { timeZone } = useOffice();
  const { sessionId, editor, isRefused, takeOver } = useEditingSession({ eventId, lang });
  const ArticleEditor = useLoadedEditor();
  const [opened, setOpened] = useState(false);
  const isNewest = editor?.version === stored.version && editor.recordVersion === stored.recordVersion;
  const isThisSession = editor?.isThisSession === true;
  // A session that was taken over keeps showing its text; saves are refused.
  if (isThisSession && isNewest && !opened) setOpened(true);
  // Until the server answers, what the page was made with decides; a text typed before a refusal stays in the browser.
  const isFree = editor ? isThisSession && isNewest : !isRefused && stored.editing === null;
  // The page may be older than the article: it was loaded when its link was pointed at.
  const isOutdated = !opened && (isRefused || (isThisSession && !isNewest));
  useEffect(() => {
    if (isOutdated) router.refresh();
  }, [isOutdated, router]);
  if (ArticleEditor && (opened || isFree))
    return (
      <>
        {editor && !editor.isThisSession && (
          <Alert color="amber" variant="light" mb="sm">
            {t(editor.isSameUser ? "takenByMe" : "taken", { name: editor.name })}
          </Alert>
        )}
        <ArticleEditor
          eventId={eventId}
          lang={lang}
          record={record}
          stored={stored}
          fresh={fresh}
          files={files}
          beside={beside}
          sessionId={sessionId}
          onTakeOver={takeOver}
        />
      </>
    );
  const take = async () => {
    try {
      await takeOver();
      // The text may have changed since this page was made.
      router.refresh();
    } catch (error) {
      notice(sentence(error), { isError: true });
    }
  };
  return (
    <>
      {editor && !editor.isThisSession && (
        <Alert color="amber" variant="light" mb="sm" role="status">
          <p>
            {t(editor.isSameUser ? "heldByMe" : "held", {
              name: editor.name,
              since: formatTimestamp(editor.since, timeZone),
            })}
          </p>
          <Group gap="xs" mt="xs">
            <Button variant="default" onClick={() => void take()}>
              {t("takeOver")}
            </Button>
          </Group>
        </Alert>
      )}
      <ArticlePaper article={stored.article} />
    </>
  );
}
