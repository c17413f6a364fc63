"use client";

import { Alert, Button, Group, Skeleton } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../../../error-sentence";
import { ArticlePaper } from "../../../articles/article-paper";
import { useOffice } from "../../../office-context";
import { stamp } from "../../../stamp";
import type { EditedText } from "./article-editor";
import { useEditingSession } from "./use-editing-session";

// ProseMirror and the check are loaded where somebody edits a text, and nowhere else.
const loadEditor = () => import("./article-editor");
const ArticleEditor = dynamic(loadEditor, {
  ssr: false,
  loading: () => <Skeleton height="60vh" />,
});

/** The editor of an article, once nobody else is in it; otherwise its text to read, and who edits it. */
export function EditingDesk({ eventId, lang, record, stored, fresh, files, beside }: EditedText) {
  const t = useTranslations("editor");
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const { timeZone } = useOffice();
  const { sessionId, editor, takeOver } = useEditingSession({ eventId, lang });
  const [opened, setOpened] = useState(false);
  // Its script comes while the server is asked who edits.
  useEffect(() => void loadEditor(), []);
  const isThisSession = editor?.isThisSession === true;
  // A session that was taken over keeps showing its text; saves are refused.
  if (isThisSession && !opened && editor.version === stored.version) setOpened(true);
  if (opened || (isThisSession && editor.version === stored.version))
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
      notice(sentence(error), { wrong: true });
    }
  };
  return (
    <>
      {editor && !editor.isThisSession && (
        <Alert color="amber" variant="light" mb="sm" role="status">
          <p>
            {t(editor.isSameUser ? "heldByMe" : "held", {
              name: editor.name,
              since: stamp(editor.since, timeZone),
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
