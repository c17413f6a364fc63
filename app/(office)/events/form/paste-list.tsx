"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import { keysIn } from "@/domain/events/keys";
import type { DraftRecord, Participant } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import { matched } from "@/domain/participations/match";
import { readList } from "@/domain/participations/pasted-list/read-list";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";
import { useLookup } from "./lookup";
import people from "./people.module.css";

const isThere = (record: DraftRecord, one: Participant): boolean =>
  (record.participants ?? []).some((each) =>
    LANGS.some((lang) => {
      const name = one.person?.name?.[lang];
      return name !== undefined && each.person?.name?.[lang] === name;
    }),
  );

const isBlank = ({ person, group, posts }: Participant): boolean =>
  !group && !posts && !LANGS.some((lang) => person?.name?.[lang]);

/** A pasted list of names; lines that cannot be parsed stay in the field. */
export function PasteList({ onDone }: { onDone: () => void }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const notice = useNotice();
  const lookup = useLookup();
  const [text, setText] = useState("");
  const [unread, setUnread] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  // People whose name is in the directory get its entry and, where the list has none, the posts of that day.
  const recognize = async (fresh: readonly Participant[]) => {
    const on = form.record().when?.start;
    const found = await Promise.all(
      fresh.map(async (one) => {
        const words = one.person?.name?.zh ?? one.person?.name?.en;
        return words ? matched(one, await lookup.people(words, on)) : one;
      }),
    );
    const linked = new Map(found.filter((one) => one.person?.id).map((one) => [one.key, one]));
    if (linked.size === 0) return;
    form.change((now) => ({
      ...now,
      participants: (now.participants ?? []).map((each) => {
        const one = linked.get(each.key);
        return one && !each.person?.id
          ? { ...one, ...each, person: one.person, ...(one.posts && { posts: one.posts }) }
          : each;
      }),
    }));
    notice(t("recognized", { count: linked.size }));
  };
  const take = () => {
    const record = form.record();
    const list = readList(text, keysIn(record));
    const read = list.rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
    const notUnderstood = list.rows.flatMap((row) => ("unread" in row ? [row.unread] : []));
    const fresh = read.filter((one) => !isThere(record, one));
    form.change((now) => ({
      ...now,
      participants: [...(now.participants ?? []).filter((each) => !isBlank(each)), ...fresh],
      ...(list.delegations.length > 0 && { delegations: [...(now.delegations ?? []), ...list.delegations] }),
      ...(list.open && { participantsOpen: true }),
    }));
    const added = new Set(fresh.map(({ key }) => key));
    if (fresh.length > 0)
      notice(t("pasted", { count: fresh.length, known: read.length - fresh.length }), {
        undo: () =>
          form.change((now) => ({
            ...now,
            participants: (now.participants ?? []).filter(({ key }) => !added.has(key)),
          })),
      });
    // Without the directory, the list is used as pasted.
    recognize(fresh).catch(() => undefined);
    setUnread(notUnderstood.length);
    setText(notUnderstood.join("\n"));
    if (notUnderstood.length === 0) onDone();
  };
  return (
    <div className={people.paste}>
      <label htmlFor={id} className={classes.label}>
        {t("pasteHelp")}
      </label>
      <textarea
        id={id}
        ref={field}
        className={classes.area}
        rows={6}
        placeholder={t("pasteExample")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take();
          if (event.key === "Escape") onDone();
        }}
      />
      {unread > 0 && (
        <p className={classes.problem} role="status">
          {t("unread", { count: unread })}
        </p>
      )}
      <div className={classes.inline} style={{ marginBlockStart: "0.5rem" }}>
        <Button size="compact-md" disabled={text.trim() === ""} onClick={take} title={t("takeListKeys")}>
          {t("takeList")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onDone}>
          {t("closePaste")}
        </Button>
      </div>
    </div>
  );
}
