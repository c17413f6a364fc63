"use client";

import { NativeSelect } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useNotice } from "@/components/notice";
import { KINDS } from "@/domain/events/enumerations";
import type { ListedTemplate } from "@/server/templates/queries";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import classes from "./template-choice.module.css";

/** The templates that a new event can begin with, by kind; choosing one opens the form with it. */
export function TemplateChoice({
  templates,
  day,
}: {
  templates: readonly Pick<ListedTemplate, "id" | "name" | "kind">[];
  /** A whole day on which the event is to be. */
  day: string | undefined;
}) {
  const t = useTranslations();
  const { drafts } = useTRPCClient();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [chosen, setChosen] = useState("");
  const start = async (templateId: string) => {
    setChosen(templateId);
    if (templateId === "") return;
    try {
      const id = newId();
      await drafts.startFromTemplate.mutate({ id, templateId, ...(day && { day }) });
      router.push(`/events/new?draft=${id}`);
    } catch (error) {
      notice(sentence(error), { isError: true });
      setChosen("");
    }
  };
  const groups = KINDS.map((kind) => ({
    group: t(`values.kind.${kind}`),
    items: templates
      .filter((template) => template.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name })),
  })).filter(({ items }) => items.length > 0);
  return (
    <div className={classes.choice}>
      <NativeSelect
        label={t("template.start")}
        value={chosen}
        disabled={chosen !== ""}
        onChange={(event) => void start(event.currentTarget.value)}
        data={[{ value: "", label: t("template.without") }, ...groups]}
      />
    </div>
  );
}
