"use client";

import { Button, Checkbox } from "@mantine/core";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { SidePanel } from "@/components/side-panel";
import type { SavedItem } from "@/domain/checklists/inputs";
import { inLanguage } from "@/domain/events/in-language";
import type { EventChecklist } from "@/server/checklists/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "./checklist.module.css";
import type { ItemDraft } from "./checklist-item-form";

const ChecklistItemForm = dynamic(() =>
  import("./checklist-item-form").then((file) => file.ChecklistItemForm),
);

type Item = EventChecklist["items"][number];

/** What is kept of an item, as it is saved. */
const savedOf = (item: Item): Pick<SavedItem, "what" | "assignee" | "due"> => ({
  what: item.what,
  ...(item.assigneeId
    ? { assignee: { userId: item.assigneeId } }
    : item.assignee
      ? { assignee: { name: item.assignee } }
      : {}),
  ...(item.dueOn !== null
    ? { due: { on: item.dueOn } }
    : item.daysBefore !== null
      ? { due: { daysBefore: item.daysBefore } }
      : {}),
});

/** The preparations of an event: what, who, by when; ticked where they are listed. */
export function ChecklistPanel({
  eventId,
  checklist: { items, missing, maySave },
  today,
  closed,
}: {
  eventId: string;
  checklist: EventChecklist;
  today: string;
  /** The event is over or cancelled: nothing is late any more. */
  closed: boolean;
}) {
  const t = useTranslations("checklist");
  const lang = useLocale();
  const { checklists } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [edited, setEdited] = useState<ItemDraft>();
  const close = () => setEdited(undefined);
  const add = () => setEdited({ id: newId(), version: 0, what: {} });
  const tick = (item: Item, done: boolean) =>
    act({
      work: () => checklists.tick.mutate({ id: item.id, done }),
      message: t(done ? "done" : "reopened"),
      undo: {
        work: () => checklists.tick.mutate({ id: item.id, done: !done }),
        message: t(done ? "reopened" : "done"),
      },
    });
  const remove = (item: Item) =>
    act({
      work: () => checklists.remove.mutate({ id: item.id, version: item.version }),
      message: t("removed"),
      after: close,
      undo: {
        work: () => checklists.save.mutate({ id: item.id, eventId, version: 0, ...savedOf(item) }),
        message: t("restored"),
      },
    });
  const fill = () =>
    act({
      work: () => checklists.addStandard.mutate({ eventId }),
      message: ({ added }) => t("added", { count: added }),
    });
  const buttons = maySave && (
    <>
      <Button variant="default" onClick={add}>
        {t("add")}
      </Button>
      {missing > 0 && (
        <Button variant={items.length === 0 ? "filled" : "default"} loading={busy} onClick={fill}>
          {t("addStandard", { count: missing })}
        </Button>
      )}
    </>
  );
  return (
    <div className={classes.checklist}>
      {items.length === 0 ? (
        <EmptyState title={t("none")} step={<span className={classes.buttons}>{buttons}</span>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <>
          <div className={classes.buttons}>{buttons}</div>
          <ul className={classes.items} aria-label={t("title")}>
            {items.map((item) => {
              const what = inLanguage(item.what, lang);
              const isLate = !closed && item.doneAt === null && item.due !== null && item.due < today;
              return (
                <li key={item.id} className={classes.item} data-done={item.doneAt !== null || undefined}>
                  <Checkbox
                    className={classes.tick}
                    checked={item.doneAt !== null}
                    disabled={!item.mayTick}
                    onChange={(event) => void tick(item, event.currentTarget.checked)}
                    label={<span className={classes.what}>{what}</span>}
                  />
                  <span className={classes.who}>{item.assignee ?? t("unassigned")}</span>
                  <span className={classes.due}>
                    {item.due ?? t("noDay")} {isLate && <Badge color="red">{t("late")}</Badge>}
                  </span>
                  {maySave && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t("editThis", { what })}
                      onClick={() => setEdited({ id: item.id, version: item.version, ...savedOf(item) })}
                    >
                      {t("edit")}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <SidePanel
        title={edited && edited.version > 0 ? t("edit") : t("add")}
        opened={edited !== undefined}
        onClose={close}
      >
        {edited && (
          <ChecklistItemForm
            key={edited.id}
            item={edited}
            busy={busy}
            onSave={(given) =>
              void act({
                work: () =>
                  checklists.save.mutate({ id: edited.id, eventId, version: edited.version, ...given }),
                message: t("saved"),
                after: close,
              })
            }
            onRemove={() => {
              const item = items.find(({ id }) => id === edited.id);
              if (item) void remove(item);
            }}
          />
        )}
      </SidePanel>
    </div>
  );
}
