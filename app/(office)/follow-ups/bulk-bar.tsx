"use client";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent as KeyPress, useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/key-hint";
import { useKeys } from "@/components/use-keys";
import { NOTE_LENGTH } from "@/domain/follow-ups/follow-up";
import { useOffice } from "../office-context";
import classes from "./bulk.module.css";
import { type BulkChange, isRequest, needsNote } from "./bulk-actions";
import type { OfficeUser } from "./detail/action-subject";
import { DayInput } from "./detail/day-input";
import { beforeChange, type ListedFollowUp } from "./listed-follow-up";
import { type RefusedFollowUp, useBulkAction } from "./use-bulk-action";

const NOBODY = "nobody";

/** What can be done to the chosen follow-ups, with the form of it and afterwards those that were refused. */
export default function BulkBar({
  rows,
  users,
  onDone,
  onClear,
}: {
  rows: readonly ListedFollowUp[];
  users: readonly OfficeUser[];
  /** Gives the follow-ups that stay chosen: those that were not changed, or else all, for a second change. */
  onDone: (chosen: readonly string[]) => void;
  onClear: () => void;
}) {
  const t = useTranslations();
  const { user } = useOffice();
  const changed = rows.map(beforeChange);
  const bar = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<BulkChange>();
  const [userId, setUserId] = useState("");
  const [day, setDay] = useState("");
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<"userId" | "day" | "note">();
  const [refused, setRefused] = useState<readonly RefusedFollowUp[]>([]);
  const { change, busy } = useBulkAction();
  const begin = (what: BulkChange) => {
    setRefused([]);
    setMissing(undefined);
    setOpen(what);
  };
  const leave = () => (open ? setOpen(undefined) : onClear());
  useKeys({ h: () => begin("assign"), d: () => begin("dueDay") });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leave();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
  const noteNeeded = open !== undefined && needsNote(open, changed, user);
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || !open) return;
    const lacks =
      open === "assign" && !userId
        ? "userId"
        : open === "dueDay" && !day
          ? "day"
          : noteNeeded && !note.trim()
            ? "note"
            : undefined;
    setMissing(lacks);
    if (lacks) {
      bar.current?.querySelector<HTMLElement>(lacks === "day" ? "[type=date]" : `[name=${lacks}]`)?.focus();
      return;
    }
    const left = await change(open, rows, {
      ...(note.trim() && { note }),
      ...(open === "assign" ? { userId: userId === NOBODY ? null : userId } : { day }),
    });
    setRefused(left);
    setOpen(undefined);
    if (left.length === 0) setNote("");
    onDone((left.length > 0 ? left.map(({ row }) => row) : rows).map(({ id }) => id));
  };
  const keys = (event: KeyPress) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
  };
  const label = (what: BulkChange) =>
    t(isRequest(what, changed, user) ? "followUps.bulk.proposeDay" : `followUps.bulk.${what}`);
  return (
    <section ref={bar} className={classes.bar} aria-label={t("followUps.bulk.bar")}>
      {refused.length > 0 && (
        <div role="alert" className={classes.refused}>
          <p>{t("followUps.bulk.refused", { count: refused.length })}</p>
          <ul>
            {refused.map(({ row, sentence }) => (
              <li key={row.id}>
                <b>{row.text || t("followUps.noText")}</b> {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open && (
        <form className={classes.form} aria-label={label(open)} onSubmit={send} onKeyDown={keys} noValidate>
          {open === "assign" ? (
            <NativeSelect
              name="userId"
              label={t("followUps.giveTo")}
              description={t("followUps.dueStays")}
              value={userId}
              onChange={(event) => setUserId(event.currentTarget.value)}
              error={missing === "userId" ? t("followUps.chooseWho") : undefined}
              data={[
                { value: "", label: t("followUps.choose") },
                ...users.map(({ id, name, unit }) => ({
                  value: id,
                  label: unit ? `${name} · ${unit}` : name,
                })),
                { value: NOBODY, label: t("followUps.toNobody") },
              ]}
              autoFocus
            />
          ) : (
            <DayInput
              label={t("followUps.column.due")}
              description={undefined}
              value={day}
              onChange={setDay}
              error={missing === "day" ? t("errors.DAY_MISSING") : undefined}
              autoFocus
            />
          )}
          <Textarea
            name="note"
            label={t(noteNeeded ? "followUps.noteFor.askExtension" : "followUps.noteOptional")}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            rows={1}
            autosize
            maxRows={4}
            maxLength={NOTE_LENGTH}
            error={missing === "note" ? t("errors.NOTE_MISSING") : undefined}
          />
          <div className={classes.buttons}>
            <Button type="submit" loading={busy} title={`${label(open)} (Ctrl Enter)`}>
              {label(open)}
            </Button>
            <Button variant="subtle" onClick={() => setOpen(undefined)}>
              {t("ui.cancel")}
            </Button>
          </div>
        </form>
      )}
      <div className={classes.line}>
        <span role="status">{t("followUps.bulk.chosen", { count: rows.length })}</span>
        {!open &&
          (["assign", "dueDay"] as const).map((what) => (
            <Button
              key={what}
              size="compact-sm"
              variant="default"
              title={`${label(what)} (${what === "assign" ? "h" : "d"})`}
              rightSection={<KeyHint keys={what === "assign" ? "h" : "d"} />}
              onClick={() => begin(what)}
            >
              {label(what)}
            </Button>
          ))}
        <Button
          size="compact-sm"
          variant="subtle"
          title={`${t("followUps.bulk.clear")} (Esc)`}
          onClick={onClear}
        >
          {t("followUps.bulk.clear")}
        </Button>
      </div>
    </section>
  );
}
