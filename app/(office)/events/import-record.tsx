"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { useNotice } from "@/components/notice";
import type { ProblemCode } from "@/domain/events/problems";
import type { DraftRecord } from "@/domain/events/shape";
import { errorCode, errorResponseOf, useErrorSentence } from "../../error-sentence";
import { useTRPCClient } from "../../trpc";
import { useOffice } from "../office-context";
import { fileContent } from "./file-content";

/** The largest record that is taken in, in bytes. */
const LARGEST = 5_000_000;

/** Takes in a record from a file; where an event goes by its id already, it asks before that becomes the next version. */
export function ImportRecord() {
  const t = useTranslations("events");
  const all = useTranslations();
  const lang = useLocale();
  const { may } = useOffice();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const chooser = useRef<HTMLInputElement>(null);
  const [again, setAgain] = useState<{ record: DraftRecord; version: number }>();
  const [busy, setBusy] = useState(false);
  const { imports } = useTRPCClient();
  const refusal = async (error: unknown, record: unknown) => {
    if (errorCode(error) !== "RECORD_INVALID") return sentence(error);
    const first = errorResponseOf(error)?.fields?.[0];
    if (!first) return sentence(error);
    const { importProblem } = await import("./import-problem");
    const problem = { path: first.path, code: first.problem as ProblemCode, values: first.values ?? {} };
    const named = importProblem(problem, record, lang, all);
    return t("importInvalid", { problem: named });
  };
  const take = async (given: { record: DraftRecord; version?: number }) => {
    setBusy(true);
    try {
      const { id, created } = await imports.record.mutate(given);
      setAgain(undefined);
      notice(t(created ? "imported" : "importedAgain"));
      router.push(`/events/${id}`);
    } catch (error) {
      const version = errorResponseOf(error)?.values.version;
      if (errorCode(error) === "EVENT_EXISTS" && typeof version === "number")
        setAgain({ record: given.record, version });
      else notice(await refusal(error, given.record), { isError: true });
    } finally {
      setBusy(false);
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return notice(t("importTooLarge", { name: file.name }), { isError: true });
    const content = await fileContent(file);
    if (content === undefined) return notice(t("importNotJson", { name: file.name }), { isError: true });
    await take({ record: content as DraftRecord });
  };
  if (!may.createEvent) return null;
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("import")}
        onChange={(event) => {
          choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <Button variant="default" loading={busy} onClick={() => chooser.current?.click()}>
        {t("import")}
      </Button>
      <ConfirmDialog
        title={t("importAgain")}
        button={t("importAgainButton")}
        opened={again !== undefined}
        busy={busy}
        onConfirm={() => again && void take(again)}
        onClose={() => setAgain(undefined)}
      >
        {t("importAgainText")}
      </ConfirmDialog>
    </>
  );
}
