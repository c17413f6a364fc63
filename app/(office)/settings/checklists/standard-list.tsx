"use client";

import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChecklistLine } from "@/domain/checklists/checklist";
import { MAX_DAYS_BEFORE, MAX_LINES, WHAT_LENGTH } from "@/domain/checklists/checklist";
import { STANDARD_CHECKLISTS } from "@/domain/checklists/standard";
import type { standardLists } from "@/server/checklists/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { useOffice } from "../../office-context";
import classes from "./standard-list.module.css";

type List = Awaited<ReturnType<typeof standardLists>>[number];

interface TypedLine {
  id: number;
  zh: string;
  en: string;
  days: string;
}

const typedOf = ({ what, daysBefore }: ChecklistLine, id: number): TypedLine => ({
  id,
  zh: what.zh ?? "",
  en: what.en ?? "",
  days: daysBefore === undefined ? "" : String(daysBefore),
});

const lineOf = ({ zh, en, days }: TypedLine): ChecklistLine => ({
  what: { ...(en.trim() && { en: en.trim() }), ...(zh.trim() && { zh: zh.trim() }) },
  ...(days !== "" && { daysBefore: Math.min(Number(days), MAX_DAYS_BEFORE) }),
});

/** The list of one kind of event, line by line in both languages. */
export function StandardList({ list: { kind, lines, version } }: { list: List }) {
  const t = useTranslations("checklist");
  const { checklists } = useTRPCClient();
  const { may } = useOffice();
  const { act, busy } = useWriteAction();
  const [typed, setTyped] = useState(() => lines.map(typedOf));
  const [nextId, setNextId] = useState(lines.length);
  const change = (id: number, changes: Partial<TypedLine>) =>
    setTyped((before) => before.map((line) => (line.id === id ? { ...line, ...changes } : line)));
  const add = () => {
    setTyped([...typed, { id: nextId, zh: "", en: "", days: "" }]);
    setNextId(nextId + 1);
  };
  const restore = () => {
    setTyped(STANDARD_CHECKLISTS[kind].map((line, n) => typedOf(line, nextId + n)));
    setNextId(nextId + STANDARD_CHECKLISTS[kind].length);
  };
  const save = () =>
    act({
      work: () =>
        checklists.saveStandard.mutate({
          kind,
          version,
          lines: typed.filter(({ zh, en }) => zh.trim() || en.trim()).map(lineOf),
        }),
      message: t("standardSaved"),
    });
  const readOnly = !may.saveSettings;
  return (
    <div className={classes.list}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t("zh")}</span>
        <span>{t("en")}</span>
        <span>{t("daysBeforeShort")}</span>
      </div>
      <ul className={classes.lines}>
        {typed.map((line, n) => (
          <li key={line.id} className={classes.line}>
            <TextInput
              aria-label={t("zhOf", { n: n + 1 })}
              placeholder={t("zh")}
              lang="zh-CN"
              value={line.zh}
              maxLength={WHAT_LENGTH}
              readOnly={readOnly}
              onChange={(event) => change(line.id, { zh: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t("enOf", { n: n + 1 })}
              placeholder={t("en")}
              lang="en"
              value={line.en}
              maxLength={WHAT_LENGTH}
              readOnly={readOnly}
              onChange={(event) => change(line.id, { en: event.currentTarget.value })}
            />
            <span className={classes.daysLabel} aria-hidden="true">
              {t("daysBeforeShort")}
            </span>
            <TextInput
              className={classes.days}
              aria-label={t("daysBeforeOf", { n: n + 1 })}
              inputMode="numeric"
              value={line.days}
              readOnly={readOnly}
              onChange={(event) =>
                change(line.id, { days: event.currentTarget.value.replaceAll(/\D/g, "").slice(0, 3) })
              }
            />
            {!readOnly && (
              <ActionIcon
                aria-label={t("removeLine", { n: n + 1 })}
                title={t("removeLine", { n: n + 1 })}
                onClick={() => setTyped(typed.filter(({ id }) => id !== line.id))}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => void save()}>
            {t("save")}
          </Button>
          <Button variant="default" disabled={typed.length >= MAX_LINES} onClick={add}>
            {t("addLine")}
          </Button>
          <Button variant="default" onClick={restore}>
            {t("useStandard")}
          </Button>
        </div>
      )}
    </div>
  );
}
