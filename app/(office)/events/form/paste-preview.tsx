"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import type { DraftRecord, Participant } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import { withMatch } from "@/domain/participations/match";
import { isNamed, isPersonRow, type PersonRow } from "@/domain/participations/pasted-list/preview-rows";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { useLanguages } from "./languages";
import preview from "./paste-preview.module.css";
import { PasteRow } from "./paste-row";
import { useKnownPeople } from "./use-known-people";
import { usePastedRows } from "./use-pasted-rows";

// Nobody reads thousands of rows; the others are added as they were read.
const SHOWN = 100;

const isBlank = ({ person, group, posts }: Participant): boolean =>
  !group && !posts && !LANGS.some((lang) => person?.name?.[lang]);

/** Whether somebody of that name takes part already. */
const isThere = (participants: readonly Participant[], one: Participant): boolean =>
  participants.some((each) =>
    LANGS.some((lang) => {
      const name = one.person?.name?.[lang];
      return name !== undefined && each.person?.name?.[lang] === name;
    }),
  );

/** What a pasted list is read as: a table to check and correct, one row a person, and one button that adds them. */
export default function PastePreview({
  text,
  asked,
  onAnswered,
  onAdded,
  onClose,
}: {
  text: string;
  /** The rows are to be added as they are, now. */
  asked: boolean;
  onAnswered: () => void;
  onAdded: (left: string) => void;
  onClose: () => void;
}) {
  const form = useFormRecord();
  const t = useTranslations("form.preview");
  const ui = useTranslations("ui");
  const sentences = useTranslations("form");
  const notice = useNotice();
  const langs = useLanguages();
  const { list, rows, change, undo, undoable, keysInUse } = usePastedRows(text);
  const matches = useKnownPeople(rows);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const present = useDerived((each) => each.record().participants ?? []);
  const delegations = useDerived((each) => each.record().delegations ?? []);
  const places = useMemo(() => [...delegations, ...list.delegations], [delegations, list.delegations]);

  const named = rows.filter(isNamed);
  const fresh = named.filter((row) => !isThere(present, row.participant));
  const doubtful = named.filter((row) => row.doubt.length > 0).length;
  const left = rows.filter((row) => !isPersonRow(row));

  const participantOf = useCallback(
    (row: PersonRow): Participant => {
      const match = refused.has(row.id) ? undefined : matches.get(row.id);
      return match ? withMatch(row.participant, match) : row.participant;
    },
    [matches, refused],
  );
  const add = useCallback(() => {
    const before = form.record();
    const added = fresh.map(participantOf);
    const keys = new Set(added.map(({ key }) => key));
    const used = list.delegations.filter(({ key }) => added.some((each) => each.delegation === key));
    form.change((now) => ({
      ...now,
      participants: [...(now.participants ?? []).filter((each) => !isBlank(each)), ...added],
      ...(used.length > 0 && {
        delegations: [
          ...(now.delegations ?? []),
          ...used.map(({ head, ...each }) => ({
            ...each,
            ...(head && keys.has(head) && { head }),
            // A number that the list gives is that of its only delegation.
            ...(list.size && used.length === 1 && !each.size && { size: list.size }),
          })),
        ],
      }),
      ...(list.open && { participantsOpen: true }),
      ...(list.openSides.length > 0 && {
        openSides: [...new Set([...(now.openSides ?? []), ...list.openSides])],
      }),
    }));
    const back = (now: DraftRecord): DraftRecord => {
      const { participantsOpen: _, openSides: __, delegations: ___, ...rest } = now;
      const usedKeys = new Set(used.map(({ key }) => key));
      const others = now.delegations?.filter(({ key }) => !usedKeys.has(key)) ?? [];
      return {
        ...rest,
        ...(before.participantsOpen !== undefined && { participantsOpen: before.participantsOpen }),
        ...(before.openSides && { openSides: before.openSides }),
        ...(others.length > 0 && { delegations: others }),
        participants: (now.participants ?? []).filter(({ key }) => !keys.has(key)),
      };
    };
    const known = named.length - fresh.length;
    notice(sentences("pasted", { count: fresh.length, known }), { undo: () => form.change(back) });
    onAdded(left.map((row) => ("unread" in row ? row.unread : "")).join("\n"));
  }, [form, fresh, left, list, named.length, notice, onAdded, participantOf, sentences]);

  useEffect(() => {
    if (!asked) return;
    onAnswered();
    if (fresh.length > 0) add();
  }, [asked, add, fresh.length, onAnswered]);

  // Removing, merging and splitting take the focused control away; the keys of the table need the focus in it.
  const focused = useRef<number>(undefined);
  const count = useRef(rows.length);
  useEffect(() => {
    const added = Math.max(rows.length - count.current, 0);
    count.current = rows.length;
    const on = document.activeElement;
    const isLost = on === document.body || on?.closest("[role=menu]");
    if (focused.current === undefined || !isLost) return;
    const lines = [...(table.current?.tBodies ?? [])];
    const row = lines[Math.min(focused.current + added, lines.length - 1)] ?? table.current?.parentElement;
    row?.querySelector<HTMLElement>("textarea, input[type=text], select, button:enabled")?.focus();
  }, [rows]);

  const moveTo = (row: number, column: string) => {
    const cells = table.current?.querySelectorAll<HTMLElement>(`[data-cell="${column}"]`);
    const rowsOfCells = [...(cells ?? [])].filter((cell) => Number(cell.dataset.row) === row);
    rowsOfCells[0]?.focus();
    return rowsOfCells.length > 0;
  };
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <section className={preview.preview} aria-label={t("label")}>
      <p className={preview.summary} role="status">
        <span>{t("summary", { people: named.length, doubt: doubtful, unread: left.length })}</span>
        {list.open && <span>{t("open")}</span>}
        {list.size !== undefined && <span>{t("size", { size: list.size })}</span>}
      </p>
      <table
        ref={table}
        className={preview.table}
        onFocus={({ target }) => {
          const body = target.closest("tbody");
          if (body) focused.current = [...(table.current?.tBodies ?? [])].indexOf(body);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            if (fresh.length > 0) add();
          }
          // The proposals of a cell have their own keys.
          if (event.defaultPrevented) return;
          const isText =
            event.target instanceof HTMLTextAreaElement ||
            (event.target instanceof HTMLInputElement && event.target.type === "text");
          if (event.key === "z" && (event.ctrlKey || event.metaKey) && !isText && undoable) {
            event.preventDefault();
            undo();
          }
          const cell = event.target instanceof HTMLElement ? event.target.dataset : {};
          const step =
            event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
          if (!isText || step === 0 || event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          for (let row = Number(cell.row) + step; row >= 0 && row < shown.length; row += step)
            if (moveTo(row, cell.cell ?? "")) break;
        }}
      >
        <thead>
          <tr>
            {(["name", "position", "organization", "side", "delegation"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className={preview.hidden}>{t("columns.actions")}</span>
            </th>
          </tr>
        </thead>
        {shown.map((row, at) => (
          <PasteRow
            key={row.id}
            row={row}
            at={at}
            langs={langs}
            delegations={places}
            match={matches.get(row.id)}
            refused={refused.has(row.id)}
            there={isPersonRow(row) && isThere(present, row.participant)}
            onRefuse={(no) =>
              setRefused(
                (before) => new Set(no ? [...before, row.id] : [...before].filter((id) => id !== row.id)),
              )
            }
            change={change}
            keysInUse={keysInUse}
          />
        ))}
      </table>
      {rows.length > shown.length && (
        <button type="button" className={classes.link} onClick={() => setAll(true)}>
          {t("showAll", { count: rows.length })}
        </button>
      )}
      <div className={preview.actions}>
        <Button size="compact-md" disabled={fresh.length === 0} onClick={add} title={t("addKeys")}>
          {t("add", { count: fresh.length })}
        </Button>
        {undoable && (
          <Button size="compact-md" variant="default" onClick={undo}>
            {ui("undo")}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" color="gray" onClick={onClose}>
          {sentences("closePaste")}
        </Button>
      </div>
    </section>
  );
}
