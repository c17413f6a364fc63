"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Button, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { saveTermInput } from "@/domain/glossary/inputs";
import { TERM_KINDS } from "@/domain/glossary/term";
import { useFieldSentence } from "../../../field-sentence";

const draft = saveTermInput.omit({ id: true, version: true });
export type TermDraft = z.output<typeof draft>;

/** A term in both languages. */
export function TermForm({
  term: { kind, zh, en },
  busy,
  onSave,
}: {
  term: TermDraft;
  busy: boolean;
  onSave: (given: TermDraft) => void;
}) {
  const t = useTranslations("glossary");
  const field = useFieldSentence();
  const form = useForm<TermDraft>({ resolver: zodResolver(draft), defaultValues: { kind, zh, en } });
  const { errors } = form.formState;
  return (
    <form onSubmit={(event) => void form.handleSubmit(onSave)(event)} noValidate>
      <Stack>
        <TextInput
          label={t("zh")}
          lang="zh-CN"
          required
          data-autofocus
          error={field(errors.zh?.message)}
          {...form.register("zh")}
        />
        <TextInput
          label={t("en")}
          lang="en"
          required
          error={field(errors.en?.message)}
          {...form.register("en")}
        />
        <NativeSelect
          label={t("kind")}
          data={TERM_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...form.register("kind")}
        />
        <Button type="submit" loading={busy}>
          {t("save")}
        </Button>
      </Stack>
    </form>
  );
}
