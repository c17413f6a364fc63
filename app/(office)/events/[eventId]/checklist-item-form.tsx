"use client";

import { Autocomplete, Button, NumberInput, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { MAX_DAYS_BEFORE, WHAT_LENGTH } from "@/domain/checklists/checklist";
import type { SavedItem } from "@/domain/checklists/inputs";
import { inLanguage } from "@/domain/events/in-language";
import { holdsChinese } from "@/domain/events/values";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { DayBox } from "../../day-box";

type Given = Pick<SavedItem, "what" | "assignee" | "due">;
export type ItemDraft = Given & { id: string; version: number };

/** An item: what, who (a user or any name), by when (a date, or days before the event). */
export function ChecklistItemForm({
  item,
  busy,
  onSave,
  onRemove,
}: {
  item: ItemDraft;
  busy: boolean;
  onSave: (given: Given) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("checklist");
  const lang = useLocale();
  const dayId = useId();
  const trpc = useTRPC();
  const names = useQuery(trpc.users.names.queryOptions(), queryClientOfBrowser());
  const before = inLanguage(item.what, lang);
  const [what, setWhat] = useState(before);
  const [typedWho, setWho] = useState<string>();
  const [on, setOn] = useState(item.due && "on" in item.due ? item.due.on : "");
  const [daysBefore, setDaysBefore] = useState<number | string>(
    item.due && "daysBefore" in item.due ? item.due.daysBefore : "",
  );
  const users = names.data ?? [];
  const assigned = item.assignee;
  const knownWho =
    assigned && "userId" in assigned
      ? (users.find(({ id }) => id === assigned.userId)?.name ?? "")
      : (assigned?.name ?? "");
  const who = typedWho ?? knownWho;
  // Typed before the users' names are loaded, a user's name would be anybody's.
  const assigneeOf = async (): Promise<SavedItem["assignee"]> => {
    if (typedWho === undefined) return item.assignee;
    const name = typedWho.trim();
    if (name === "") return undefined;
    const known = await queryClientOfBrowser()
      .ensureQueryData(trpc.users.names.queryOptions())
      .catch(() => []);
    const user = known.find((each) => each.name === name);
    return user ? { userId: user.id } : { name };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const words = what.trim();
    if (words === "") return;
    const assignee = await assigneeOf();
    const due = on ? { on } : daysBefore === "" ? undefined : { daysBefore: Number(daysBefore) };
    onSave({
      // The other language of a standard line stays as long as its words do.
      what: words === before ? item.what : { [holdsChinese(words) ? "zh" : "en"]: words },
      ...(assignee && { assignee }),
      ...(due && { due }),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput
          label={t("what")}
          value={what}
          maxLength={WHAT_LENGTH}
          onChange={(event) => setWhat(event.currentTarget.value)}
          required
          data-autofocus
        />
        <Autocomplete
          label={t("who")}
          description={t("whoHint")}
          value={who}
          data={[...new Set(users.map(({ name }) => name))]}
          maxLength={100}
          onChange={setWho}
        />
        <DayBox
          id={dayId}
          label={t("day")}
          name={t("day")}
          value={on}
          onChange={(day) => {
            setOn(day);
            if (day) setDaysBefore("");
          }}
        />
        <NumberInput
          label={t("daysBefore")}
          description={t("daysBeforeHint")}
          value={daysBefore}
          min={0}
          max={MAX_DAYS_BEFORE}
          allowDecimal={false}
          hideControls
          onChange={(days) => {
            setDaysBefore(days);
            if (days !== "") setOn("");
          }}
        />
        <Button type="submit" loading={busy}>
          {t("save")}
        </Button>
        {item.version > 0 && (
          <Button variant="default" disabled={busy} onClick={onRemove}>
            {t("remove")}
          </Button>
        )}
      </Stack>
    </form>
  );
}
