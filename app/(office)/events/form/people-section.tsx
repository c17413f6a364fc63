"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import { withDelegationHead, withDelegationSide } from "@/domain/events/delegation-edits";
import { DELEGATION_FIELDS } from "@/domain/events/fields";
import type { Delegation, DraftRecord, Participant } from "@/domain/events/shape";
import { SIDES, type Side } from "@/domain/events/values";
import { proposedOrder, strokeOrder } from "@/domain/participations/order";
import classes from "./fields.module.css";
import { useDerived, useFormRecord, useRowIds, useValue } from "./form-record";
import { ListedFields } from "./listed-fields";
import { useLookup } from "./lookup";
import { More } from "./more";
import { ParticipantRow } from "./participant-row";
import { PastWriteUp } from "./past-write-up";
import { loadPreview, PasteList } from "./paste-list";
import people from "./people.module.css";
import { ParticipantField } from "./people-fields";
import { SelectionProvider } from "./people-selection";
import { ChoiceField, NumberField } from "./plain-fields";
import { ProblemLine } from "./problems";
import { loadRolesMenu } from "./roles-button";
import { FormRows, TextRows } from "./rows";
import { SelectionBar } from "./selection-bar";
import { Field, TextField } from "./text-field";
import { ADD_KEYS } from "./use-form-keys";

const FilingButton = dynamic(() => import("./filing-button"), { ssr: false });

type Order = (people: readonly Participant[], delegations: readonly Delegation[]) => Participant[];

function OrderButtons() {
  const form = useFormRecord();
  const t = useTranslations("form");
  const notice = useNotice();
  const ids = useRowIds("participants");
  const chinese = useDerived(
    (each) => (each.record().participants ?? []).filter(({ person }) => person?.name?.zh).length > 1,
  );
  const apply = (order: Order, done: string) => {
    const before = [...ids];
    form.change((record) => ({
      ...record,
      participants: order(record.participants ?? [], record.delegations ?? []),
    }));
    const placeOf = ({ key }: Participant) => (before.includes(key) ? before.indexOf(key) : before.length);
    const back = (record: DraftRecord): DraftRecord => ({
      ...record,
      participants: [...(record.participants ?? [])].sort((a, b) => placeOf(a) - placeOf(b)),
    });
    notice(done, { undo: () => form.change(back) });
  };
  if (ids.length < 2) return null;
  return (
    <>
      <button type="button" className={classes.link} onClick={() => apply(proposedOrder, t("orderProposed"))}>
        {t("proposeOrder")}
      </button>
      {chinese && (
        <button
          type="button"
          className={classes.link}
          onClick={() => apply(strokeOrder, t("orderByStrokes"))}
        >
          {t("strokeOrder")}
        </button>
      )}
    </>
  );
}

function Attendance() {
  const t = useTranslations("form");
  return (
    <>
      <Field label={t("fields.attendance")} path="attendance">
        <div className={people.attendance}>
          <ChoiceField bare name="attendance.bound" />
          <NumberField bare name="attendance.count" />
          <div style={{ flex: "1 1 12rem" }}>
            <TextField bare name="attendance.of" example="attendanceOf" />
          </div>
        </div>
      </Field>
      <TextRows name="attendance.including" />
    </>
  );
}

function DelegationRow({ name, at }: { name: string; at: number }) {
  const form = useFormRecord();
  const own = {
    name: <TextField name={`${name}.name`} example="delegation" />,
    side: (
      <ChoiceField
        name={`${name}.side`}
        onChoose={(side) => form.change((record) => withDelegationSide(record, at, side as Side | undefined))}
      />
    ),
    head: (
      <ParticipantField
        name={`${name}.head`}
        onChoose={(head) => form.change((record) => withDelegationHead(record, at, head))}
      />
    ),
  };
  return (
    <div data-row={form.pathOf(name)}>
      <ListedFields fields={DELEGATION_FIELDS} name={name} own={own} />
    </div>
  );
}

/** Whether further participants are not recorded, and on which sides. */
function Others() {
  const form = useFormRecord();
  const t = useTranslations();
  const open = useValue<boolean>("participantsOpen") === true;
  const sides = useDerived((each) => each.record().openSides ?? []);
  const keep = (next: readonly string[]) =>
    form.set("openSides", next.length > 0 ? SIDES.filter((side) => next.includes(side)) : undefined);
  const choose = (others: boolean) => {
    form.set("participantsOpen", others ? true : undefined);
    if (!others) keep([]);
  };
  return (
    <div className={classes.inline}>
      <label className={classes.flag}>
        <input
          type="checkbox"
          data-path="participantsOpen"
          checked={open}
          onChange={(event) => choose(event.target.checked)}
        />
        {t("form.othersThere")}
      </label>
      {(open || sides.length > 0) && (
        <fieldset className={`${classes.group} ${people.sides}`} data-path="openSides">
          <legend>{t("form.fields.openSides")}</legend>
          {SIDES.map((side) => (
            <label key={side} className={classes.flag}>
              <input
                type="checkbox"
                checked={sides.includes(side)}
                onChange={(event) =>
                  keep(event.target.checked ? [...sides, side] : sides.filter((each) => each !== side))
                }
              />
              {t(`values.side.${side}`)}
            </label>
          ))}
        </fieldset>
      )}
      <ProblemLine path="openSides" />
    </div>
  );
}

/** Participants in protocol order, their delegations, and the total number. */
export function PeopleSection() {
  const form = useFormRecord();
  const t = useTranslations("form");
  // The text that the pasted list begins with, while it is open.
  const [pasting, setPasting] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void loadRolesMenu().catch(() => undefined);
  }, []);
  const { eventId } = useLookup();
  const ids = useRowIds("participants");
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const prepare = () => void loadPreview().catch(() => undefined);
    const root = section.current;
    root?.addEventListener("focusin", prepare, { once: true });
    return () => root?.removeEventListener("focusin", prepare);
  }, []);
  /** A list pasted where no text is typed, or into the empty name of a participant, opens as one. */
  const pasted = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData("text/plain");
    const target = event.target as HTMLElement;
    if (pasting !== undefined || text.trim() === "" || target.closest("[role=dialog], [data-record-panel]"))
      return;
    if (target.matches("input, textarea")) {
      const isEmptyName =
        target.matches('[data-column^="name-"]') && (target as HTMLInputElement).value === "";
      if (!isEmptyName || !text.trim().includes("\n")) return;
      const own = target.closest<HTMLElement>("[data-sortable-row]")?.dataset.sortableRow ?? "";
      const isBlank = !(form.record().participants ?? []).some(({ key }) => key === own);
      if (isBlank && ids.includes(own)) form.remove("participants", ids.indexOf(own));
    }
    event.preventDefault();
    setPasting(text);
  };
  return (
    <SelectionProvider>
      <div ref={section} onPaste={pasted}>
        <FormRows
          name="participants"
          label={t("fields.participants")}
          addLabel={t("addPerson")}
          addKey={ADD_KEYS.participants}
          make={(at) => {
            // A person who is added gets the side of the person before, until another one is chosen.
            const side = form.value(`participants.${at - 1}.side`);
            return {
              key: form.newKey("p"),
              person: { name: {} },
              ...(typeof side === "string" && { side }),
            };
          }}
          beside={
            <>
              <button
                ref={opener}
                type="button"
                className={classes.link}
                aria-expanded={pasting !== undefined}
                onClick={() => setPasting(pasting === undefined ? "" : undefined)}
              >
                {t("pasteList")}
              </button>
              <PastWriteUp />
              <OrderButtons />
              {eventId && <FilingButton />}
            </>
          }
        >
          {(row) => <ParticipantRow name={row} />}
        </FormRows>
        <SelectionBar />
        {ids.length > 0 && <Others />}
        {pasting !== undefined && (
          <PasteList
            initial={pasting}
            onDone={() => {
              setPasting(undefined);
              opener.current?.focus();
            }}
          />
        )}
      </div>
      <More id="people" label={t("morePeople")}>
        <div className={classes.details}>
          <Field stacked label={t("fields.delegations")} path="delegations">
            <FormRows
              name="delegations"
              label={t("fields.delegations")}
              make={() => ({ key: form.newKey("d") })}
            >
              {(row, at) => <DelegationRow name={row} at={at} />}
            </FormRows>
          </Field>
          <Attendance />
        </div>
      </More>
    </SelectionProvider>
  );
}
