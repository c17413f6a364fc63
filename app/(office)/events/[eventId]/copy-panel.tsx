"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useNotice } from "@/components/notice";
import { COPY_SCOPES, type CopyScope } from "@/domain/events/field";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import classes from "./copy-panel.module.css";
import { SaveTemplate } from "./save-template";

/** What a new event takes from this one; choosing opens the new event in the form. Or a template for many of them. */
export function CopyPanel({ eventId, onDone }: { eventId: string; onDone: () => void }) {
  const t = useTranslations("event");
  const { drafts } = useTRPCClient();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState<CopyScope>();
  const [id] = useState(() => newId());
  const copy = async (scope: CopyScope) => {
    setBusy(scope);
    try {
      await drafts.copyEvent.mutate({ id, eventId, scope });
      router.push(`/events/new?draft=${id}`);
    } catch (error) {
      notice(sentence(error), { isError: true });
      setBusy(undefined);
    }
  };
  return (
    <>
      <ul className={classes.choices}>
        {COPY_SCOPES.map((scope) => (
          <li key={scope}>
            <Button
              variant="default"
              loading={busy === scope}
              disabled={busy !== undefined}
              onClick={() => copy(scope)}
            >
              {t(`copyScope.${scope}`)}
            </Button>
            <p>{t(`copyScopeHint.${scope}`)}</p>
          </li>
        ))}
      </ul>
      <SaveTemplate eventId={eventId} onDone={onDone} />
    </>
  );
}
