"use client";

import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { CommentsOf } from "@/domain/comments/inputs";
import { matchingMentions, mentionAt, mentionedIn, withMention } from "@/domain/comments/mentions";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import classes from "./comments.module.css";

/** How many names are offered at once. */
const OFFERED = 6;

/** A new comment. After "@" the people who may see the event are offered; Ctrl+Enter sends it. */
export function CommentForm({
  of,
  sentenceId,
  onChange,
}: {
  of: CommentsOf;
  sentenceId?: string | undefined;
  /** Called once it is added, where the page's refresh does not show it. */
  onChange?: () => void;
}) {
  const t = useTranslations("comments");
  const { comments } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const attempt = useRef(newId());
  const [text, setText] = useState("");
  const [typed, setTyped] = useState<string>();
  const [marked, setMarked] = useState(0);
  const people = useQuery(
    useTRPC().comments.mentionable.queryOptions({ eventId: of.eventId }, { enabled: text !== "" }),
    queryClientOfBrowser(),
  );
  const users = people.data ?? [];
  const offered = typed === undefined ? [] : matchingMentions(typed, users).slice(0, OFFERED);
  const read = (element: HTMLTextAreaElement) => {
    setText(element.value);
    setTyped(mentionAt(element.value, element.selectionStart));
    setMarked(0);
  };
  const choose = (name: string) => {
    const next = withMention(text, field.current?.selectionStart ?? text.length, name);
    setText(next.text);
    setTyped(undefined);
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || text.trim() === "") return;
    const mentions = mentionedIn(text, users).map(({ id }) => id);
    void act({
      work: () =>
        comments.add.mutate({
          ...of,
          id: attempt.current,
          text,
          mentions,
          ...(sentenceId && { sentenceId }),
        }),
      message: t("added"),
      after: () => {
        attempt.current = newId();
        setText("");
        setTyped(undefined);
        onChange?.();
      },
    });
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = offered[marked];
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
    else if (!chosen) return;
    else if (event.key === "ArrowDown" || event.key === "ArrowUp")
      setMarked((marked + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(chosen.name);
    else if (event.key === "Escape") {
      event.stopPropagation();
      setTyped(undefined);
    } else return;
    event.preventDefault();
  };
  return (
    <form className={classes.form} onSubmit={send} aria-label={t("add")}>
      <Textarea
        ref={field}
        label={t("text")}
        placeholder={t("hint")}
        value={text}
        onChange={(event) => read(event.currentTarget)}
        onKeyDown={keys}
        onBlur={() => setTyped(undefined)}
        autosize
        minRows={2}
        maxLength={2000}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered[marked] ? `${listId}-${marked}` : undefined}
      />
      {offered.length > 0 && (
        <div id={listId} role="listbox" aria-label={t("people")} className={classes.people}>
          {offered.map((user, at) => (
            <div
              key={user.id}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === marked}
              className={classes.person}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(user.name);
              }}
            >
              {user.name}
            </div>
          ))}
        </div>
      )}
      <div>
        <Button
          type="submit"
          size="sm"
          variant="default"
          loading={busy}
          disabled={text.trim() === ""}
          title={`${t("add")} (Ctrl Enter)`}
        >
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
